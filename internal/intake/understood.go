package intake

import (
	"slices"
	"strconv"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// Understanding is how one table was understood: for the person who wonders
// why a figure is read as it is (--verbose). It decides nothing.
type Understanding struct {
	Choice
	Header string // the header's cells, "A5:H6"; of a turned table its labels, "A5:B20"
	Turned bool   // criteria run from left to right
	Tasks  bool   // a table of tasks
	// Consolidated says what a table of a consolidated workbook of ours is for;
	// RuleSets are those of its reports. Zero in any other workbook.
	Consolidated finding.Text
	RuleSets     []string
	Columns      []ColumnUse
	Aside        []RowsAside
	// Communes are those of a table with several, in their order.
	Communes []string
	// Drawn is the day on which the workbook says that the report was drawn up;
	// DrawnUnsure: it says several.
	Drawn       criteria.Period
	DrawnUnsure bool
}

// describeDrawn notes the day of the report that was described last.
func (b *book) describeDrawn(day criteria.Period, unsure bool) {
	if last := len(b.understood) - 1; last >= 0 {
		b.understood[last].Drawn, b.understood[last].DrawnUnsure = day, unsure
	}
}

// ColumnUse is what one column, or one row of a turned table, was taken for.
type ColumnUse struct {
	Place string // "F", or the row's number
	Label string // as the header has it
	Use   finding.Text
}

// RowsAside are rows, or columns of a turned table, that are no criteria.
type RowsAside struct {
	Places string // "7-9, 12"
	Why    finding.Text
}

// whyAside is why a row of a table was left aside.
type whyAside int

const (
	leftUnplaced whyAside = iota + 1
	leftNumbers
	leftHeading
	leftTotal
	leftLabel
	leftConclusion
	leftTask
	leftFooter
)

// text names the reason.
func (w whyAside) text() finding.Text {
	switch w {
	case leftNumbers:
		return finding.Text{Vi: "đánh số cột hoặc lặp lại tiêu đề", En: "column numbers or a repeated header"}
	case leftHeading:
		return finding.Text{Vi: "tiêu đề nhóm", En: "heading of a group"}
	case leftTotal:
		return finding.Text{Vi: "dòng tổng số", En: "totals"}
	case leftLabel:
		return finding.Text{Vi: "thông tin chung", En: "label and value"}
	case leftConclusion:
		return finding.Text{Vi: "kết luận của tiêu chí phía trên", En: "conclusion on the criterion above"}
	case leftTask:
		return finding.Text{Vi: "nhiệm vụ của tiêu chí phía trên", En: "task of the criterion above"}
	case leftFooter:
		return finding.Text{Vi: "phần ký, ghi chú dưới bảng", En: "signature and notes below the table"}
	}
	return finding.Text{Vi: "không rõ thuộc tiêu chí nào", En: "no criterion can be told"}
}

// leave notes why a row was left aside.
func (t *table) leave(row int, why whyAside) {
	if t.left == nil {
		t.left = make(map[int]whyAside)
	}
	t.left[row] = why
}

// describe notes how a table was understood; the communes of one table are
// described once.
func (b *book) describe(t *table, choice Choice) {
	at := t.headerRange()
	for i := range b.understood {
		if u := &b.understood[i]; u.Sheet == t.g.sheet.Name && u.Header == at && t.owner.name != "" {
			u.Communes = append(u.Communes, t.owner.name)
			return
		}
	}
	u := Understanding{Choice: choice, Header: at, Turned: t.g.isFlipped, Tasks: t.kind == taskTable}
	u.Sheet = t.g.sheet.Name
	if t.owner.name != "" {
		u.Communes = []string{t.owner.name}
	}
	for _, c := range t.header.columns {
		u.Columns = append(u.Columns, ColumnUse{t.placeOf(c.col), c.label(), t.useOf(c)})
	}
	u.Aside = t.rowsAside()
	b.understood = append(b.understood, u)
}

func (t *table) headerRange() string {
	first, last := t.header.columns[0].col, t.header.columns[len(t.header.columns)-1].col
	if t.owner.name != "" { // the same for all communes
		first, last = t.header.columns[0].col, t.header.columns[0].col
	}
	return t.g.ref(t.header.top, first).Cell + ":" + t.g.ref(t.header.bottom, last).Cell
}

// placeOf names a column as the sheet does.
func (t *table) placeOf(col int) string {
	if t.g.isFlipped {
		return strconv.Itoa(col)
	}
	return sheet.Column(col)
}

func (t *table) rowPlaces(rows []int) string {
	if !t.g.isFlipped {
		return joinRuns(rows)
	}
	return joinColumns(rows)
}

// joinColumns writes columns as letters: "C, D".
func joinColumns(columns []int) string {
	list := ""
	for i, col := range columns {
		if i > 0 {
			list += ", "
		}
		list += sheet.Column(col)
	}
	return list
}

// rowsAside gathers the rows left aside by their reason.
func (t *table) rowsAside() []RowsAside {
	byWhy := make(map[whyAside][]int)
	for row, why := range t.left {
		byWhy[why] = append(byWhy[why], row)
	}
	for row := range t.skip {
		byWhy[leftNumbers] = append(byWhy[leftNumbers], row)
	}
	var list []RowsAside
	for why := leftUnplaced; why <= leftFooter; why++ {
		if rows := byWhy[why]; len(rows) > 0 {
			slices.Sort(rows)
			list = append(list, RowsAside{t.rowPlaces(slices.Compact(rows)), why.text()})
		}
	}
	return list
}

// useOf says what a column was taken for.
func (t *table) useOf(c column) finding.Text {
	is := func(list ...int) bool { return slices.Contains(list, c.col) }
	switch status, marked := t.marks[c.col]; {
	case marked:
		return finding.Text{Vi: "đánh dấu " + status.Vietnamese(), En: "mark for a verdict"}
	case is(t.numbers...):
		return finding.Text{Vi: "số tiêu chí, chỉ tiêu", En: "number"}
	case is(t.criteria...):
		return finding.Text{Vi: "tên tiêu chí", En: "criterion"}
	case is(t.indicators...):
		return finding.Text{Vi: "tên chỉ tiêu", En: "indicator"}
	case is(t.values...), is(t.rate) && t.rate > 0:
		return finding.Text{Vi: "kết quả", En: "result"}
	case is(t.verdicts...):
		return finding.Text{Vi: "đánh giá", En: "verdict"}
	case is(t.overall...):
		return finding.Text{Vi: "đánh giá của tiêu chí", En: "verdict on the criterion"}
	}
	return t.lesserUse(c)
}

func (t *table) lesserUse(c column) finding.Text {
	switch c.col {
	case t.unit:
		return finding.Text{Vi: "đơn vị tính", En: "unit"}
	case t.required, t.general:
		return finding.Text{Vi: "yêu cầu", En: "requirement"}
	case t.task:
		return finding.Text{Vi: "nhiệm vụ", En: "task"}
	case t.lead:
		return finding.Text{Vi: "cơ quan chủ trì", En: "lead body"}
	case t.support:
		return finding.Text{Vi: "cơ quan phối hợp", En: "supporting bodies"}
	case t.deadline:
		return finding.Text{Vi: "thời hạn", En: "deadline"}
	}
	return finding.Text{Vi: "để sang một bên", En: "left aside"}
}
