package book

import (
	"io"
	"slices"
	"strconv"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// The sheets of the form for a province's requirements.
const (
	OverlaySheet  = "Mức quy định"
	SeveritySheet = "Mức độ cảnh báo"
)

// OverlayColumns are the headers of the table of requirements, as they are read
// again.
func OverlayColumns() []string {
	return []string{
		"TT", "Tiêu chí, chỉ tiêu", "Đơn vị tính", "Mức quy định của trung ương", "Căn cứ của mức trung ương",
		"Mức quy định của tỉnh", "Vùng áp dụng", "Năm áp dụng", "Căn cứ pháp lý",
	}
}

// ownColumn and the columns after it are to be filled in.
const (
	ownColumn    = 6
	regionColumn = 7
	yearColumn   = 8
	sourceColumn = 9
)

// OverlayForm writes the blank workbook in which a province states its own
// requirements: every criterion and indicator of a rule set with what is known
// of it. A rule set that has an overlay already gives the form filled in with
// it. regions are the codes to choose from.
func OverlayForm(w io.Writer, rules *criteria.RuleSet, regions []criteria.Region) error {
	b := page.NewBook("Mức quy định của tỉnh: " + rules.Title)
	overlayGuide(b, rules)
	f := overlayForm{b: b, rules: rules}
	f.write(regions)
	severityForm(b, rules)
	return b.Write(w)
}

// overlayForm is the table of requirements while it is written.
type overlayForm struct {
	b     *page.Book
	p     *page.Page
	rules *criteria.RuleSet
}

func (f overlayForm) write(regions []criteria.Region) {
	p := f.b.Page(OverlaySheet, 7, 58, 17, 24, 19, 22, 13, 11, 30)
	f.p = p
	title(p, len(OverlayColumns()), "MỨC QUY ĐỊNH CỤ THỂ DO UBND CẤP TỈNH BAN HÀNH",
		"Chỉ điền từ cột “Mức quy định của tỉnh” sang phải; dòng không có mức riêng thì để trống")
	p.Skip(1)
	f.lines()
	p.Skip(1)
	top := p.Row(head(OverlayColumns()...)...)
	for _, c := range f.rules.Criteria {
		p.Row(f.criterion(c)...)
		for _, ind := range c.Indicators {
			f.indicator(ind)
		}
	}
	f.choices(top+1, regions)
	p.Freeze(3, top+1)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: OverlaySheet})
}

// lines are the facts above the table.
func (f overlayForm) lines() {
	decision, provinces := "", ""
	if o := f.rules.Overlay; o != nil {
		decision, provinces = o.Decision, joined(o.Provinces)
	}
	for _, line := range [][3]string{
		{"Tỉnh:", provinces, "Ví dụ: Lai Châu. Nhiều tỉnh thì ngăn cách bằng dấu chấm phẩy; để trống nếu áp dụng cho mọi biểu."},
		{"Quyết định:", decision, "Ví dụ: Quyết định số 12/2023/QĐ-UBND ngày 15/5/2023 của UBND tỉnh"},
		{"Bộ tiêu chí:", f.rules.Title, ""},
	} {
		value := typed()
		value.Value, value.Span = line[1], ownColumn-1
		p := f.p
		p.Row(page.Cell{Style: page.Style{}}, label(line[0]), value)
		hint(f.b, p, 3, p.Last(), line[0], line[2])
	}
}

func joined(names []string) string {
	text := ""
	for i, name := range names {
		if i > 0 {
			text += "; "
		}
		text += name
	}
	return text
}

func (f overlayForm) criterion(c criteria.Criterion) []page.Cell {
	bold, centre := textStyle(), numberStyle()
	bold.Bold, centre.Bold = true, true
	bold.Fill, centre.Fill = sumFill, sumFill
	cells := []page.Cell{{Value: c.Number, Style: centre}, {Value: c.Name, Style: bold}}
	for len(cells) < len(OverlayColumns()) {
		cells = append(cells, page.Cell{Style: bold})
	}
	return cells
}

// indicator writes a row for each requirement that the province has, one blank
// row where it has none.
func (f overlayForm) indicator(ind criteria.Indicator) {
	id := ind.ID
	if id == strconv.Itoa(ind.Criterion) {
		id += ".1" // a bare number would look like the criterion's own row
	}
	national := nationalThresholds(ind)
	cells := []page.Cell{
		centred(id), text(ind.Text), centred(string(ind.Unit)), centred(thresholdsText(national)), small(basisText(ind, national)),
	}
	rows := f.ownRows(ind)
	if len(rows) == 0 {
		f.p.Row(append(cells, typed(), typed(), typed(), typed())...)
	}
	for _, row := range rows {
		own, region, year, source := typed(), typed(), typed(), typed()
		own.Value, region.Value, source.Value = row.Requirement.Text, string(row.Region), row.Source
		if row.Year > 0 {
			year.Value = strconv.Itoa(row.Year)
		}
		f.p.Row(append(slices.Clone(cells), own, region, year, source)...)
	}
}

// ownRows are the overlay's rows of an indicator.
func (f overlayForm) ownRows(ind criteria.Indicator) []criteria.OverlayRow {
	if f.rules.Overlay == nil {
		return nil
	}
	number := strconv.Itoa(ind.Criterion)
	var rows []criteria.OverlayRow
	for _, row := range f.rules.Overlay.Rows {
		if row.ID == ind.ID || ind.ID == number && row.ID == number+".1" && len(f.rules.Criterion(ind.Criterion).Indicators) == 1 {
			rows = append(rows, row)
		}
	}
	return rows
}

// nationalThresholds are the thresholds without those of a province.
func nationalThresholds(ind criteria.Indicator) []criteria.Threshold {
	return slices.DeleteFunc(slices.Clone(ind.Thresholds), func(t criteria.Threshold) bool {
		return t.Requirement.From == criteria.FromOverlay
	})
}

// basisText says how sure the national requirement is.
func basisText(ind criteria.Indicator, national []criteria.Threshold) string {
	switch {
	case ind.Added:
		return "Chỉ tiêu riêng của tỉnh"
	case len(national) > 0 && ind.Basis == criteria.Published:
		return "Đọc ở nguồn công bố"
	case len(national) > 0:
		return "Chưa kiểm chứng"
	case ind.Delegated:
		return "UBND cấp tỉnh quy định"
	}
	return "Chưa biết mức"
}

// choices offers regions in their column and examples in the others.
func (f overlayForm) choices(first int, regions []criteria.Region) {
	var codes []string
	for _, region := range regions {
		codes = append(codes, string(region))
	}
	choose(f.b, f.p, regionColumn, first, codes, "Vùng áp dụng", "Hãy chọn một vùng trong danh sách, hoặc để trống nếu áp dụng cho mọi vùng.")
	hint(f.b, f.p, ownColumn, first, "Mức quy định của tỉnh", "Ví dụ: ≥ 90%; không quá 8%; từ 60 lít trở lên; Mức độ 3; Khá trở lên; Đạt; Không")
	hint(f.b, f.p, yearColumn, first, "Năm áp dụng", "Ví dụ: 2024. Để trống nếu áp dụng cho mọi năm; mỗi năm một dòng.")
	hint(f.b, f.p, sourceColumn, first, "Căn cứ pháp lý", "Ví dụ: Điều 2, khoản 3 Quyết định số 12/2023/QĐ-UBND")
}

// choose gives the cells of a column from the row first on a list to choose from.
func choose(b *page.Book, p *page.Page, column, first int, words []string, name, advice string) {
	if len(words) == 0 {
		return
	}
	list := excelize.NewDataValidation(true)
	list.SetSqref(page.Address(column, first) + ":" + page.Address(column, p.Last()))
	b.Keep(list.SetDropList(words))
	list.SetError(excelize.DataValidationErrorStyleWarning, name, advice)
	b.Keep(b.File.AddDataValidation(p.Name, list))
}

// severityForm lists the codes of findings, so that a province can let one weigh
// more or less. Why a file was not read (9xx) always weighs the same.
func severityForm(b *page.Book, rules *criteria.RuleSet) {
	p := b.Page(SeveritySheet, 12, 60, 22, 22)
	title(p, 4, "MỨC ĐỘ CẢNH BÁO", "Chỉ chọn ở cột “Mức độ riêng” khi muốn một mã nặng hoặc nhẹ hơn thường dùng")
	p.Skip(1)
	top := p.Row(head("Mã", "Ý nghĩa", "Mức độ thường dùng", "Mức độ riêng")...)
	for _, entry := range finding.All() {
		if entry.Code >= 900 {
			continue
		}
		own := typed()
		own.Value = severityWord(rules.Severities[entry.Code.String()])
		p.Row(centred(entry.Code.String()), text(entry.Title.Vi), centred(entry.Severity.Word().Vi), own)
	}
	words := []string{finding.Error.Word().Vi, finding.Warning.Word().Vi, finding.Info.Word().Vi}
	choose(b, p, 4, top+1, words, "Mức độ riêng", "Hãy chọn lỗi, cảnh báo hoặc lưu ý; để trống thì giữ mức độ thường dùng.")
	p.Freeze(1, top+1)
	p.Setup(page.Print{Portrait: true, HeaderFrom: top, HeaderTo: top, Footer: SeveritySheet})
}

// severityWord is a severity of a rule set as users read it.
func severityWord(word string) string {
	for s := finding.Info; s <= finding.Error; s++ {
		if s.String() == word {
			return s.Word().Vi
		}
	}
	return ""
}
