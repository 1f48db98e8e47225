package intake_test

import (
	"fmt"
	"strconv"
	"strings"
)

// column is one column of a table with a row for each indicator.
type column struct {
	role string
	over []string // labels above the column's own, top down
	head string   // instead of the variant's word for the role
	// fill writes something else than the truth: an earlier result, a plan.
	fill func(w ways, i indicatorSpec) ink
	sums func(w ways, c criterionSpec) ink // the same for a criterion's row
}

func cols(roles string) []column {
	var list []column
	for _, role := range strings.Fields(roles) {
		list = append(list, column{role: role})
	}
	return list
}

// under puts labels over the columns of results and verdicts.
func under(columns []column, over ...string) []column {
	for i, c := range columns {
		if c.role == "value" || c.role == "verdict" {
			columns[i].over = over
		}
	}
	return columns
}

// tableA draws one commune with a row for each criterion and indicator.
type tableA struct {
	columns   []column
	numbered  string // how the columns are numbered below the header, "" not at all
	subtotals bool
	footer    bool
	single    string                   // the row of a criterion's only indicator: "4", "4.1", "", or "joint"
	rows      func(criterionSpec) bool // nil: all
	noRows    bool                     // criteria only
}

// draw writes the table from a cell on and returns the row after it.
func (a tableA) draw(p *page, row, col int, c commune, w ways, tasks *int) int {
	p.header[0] = row
	row += a.head(p, row, col, w)
	p.header[1] = row - 1
	for j, c := range a.columns {
		if c.fill == nil && (c.role == "verdict" || c.role == "met") || c.role == "value" && !a.has("verdict") && !a.has("met") {
			p.used = col + j
		}
	}
	if a.numbered != "" {
		a.number(p, row, col)
		row++
	}
	for n, spec := range c.criteria {
		if a.rows != nil && !a.rows(spec) {
			continue
		}
		if a.subtotals && n%7 == 0 {
			p.text(row, col, []string{"I", "II", "III"}[n/7])
			p.text(row, col+1, fmt.Sprintf("Nhóm %d: HẠ TẦNG VÀ KINH TẾ", n/7+1))
			row++
		}
		if n == len(c.criteria)/2 {
			p.body = row
		}
		row = a.criterion(p, row, col, spec, w, tasks)
		if a.subtotals && n%7 == 6 {
			p.text(row, col+1, "Cộng nhóm "+strconv.Itoa(n/7+1))
			row++
		}
	}
	if a.footer {
		row = a.foot(p, row, col, c)
	}
	return row
}

// head writes the header and returns how many rows it has.
func (a tableA) head(p *page, row, col int, w ways) int {
	height := 1
	for _, c := range a.columns {
		height = max(height, len(c.over)+1)
	}
	rows := make([][]string, height)
	for level := range rows {
		for j, c := range a.columns {
			label := c.head
			if label == "" {
				label = w.head(c.role)
			}
			switch {
			case level < len(c.over) && j > 0 && sameOver(a.columns[j-1].over, c.over, level):
				label = "<"
			case level < len(c.over):
				label = c.over[level]
			case level > len(c.over):
				label = "^"
			}
			rows[level] = append(rows[level], label)
		}
	}
	p.grid(row, col, rows)
	return height
}

func sameOver(a, b []string, level int) bool {
	if len(a) <= level || len(b) <= level {
		return false
	}
	return strings.Join(a[:level+1], "|") == strings.Join(b[:level+1], "|")
}

func (a tableA) number(p *page, row, col int) {
	for j := range a.columns {
		text := strconv.Itoa(j + 1)
		switch {
		case a.numbered == "(1)":
			text = "(" + text + ")"
		case j < 2:
			text = string(rune('A' + j))
		default:
			text = strconv.Itoa(j - 1)
		}
		p.text(row, col+j, text)
	}
}

func (a tableA) criterion(p *page, row, col int, spec criterionSpec, w ways, tasks *int) int {
	joint := a.single == "joint" && len(spec.indicators) == 1
	n := *tasks
	for j, c := range a.columns {
		k := ink{}
		switch {
		case c.sums != nil:
			k = c.sums(w, spec)
		case c.fill != nil:
		case joint && (c.role == "unit" || c.role == "required" || c.role == "value"):
			k = a.indicatorCell(c, spec.indicators[0], w)
		default:
			k = a.criterionCell(c, spec, w, n)
		}
		p.put(row, col+j, k)
	}
	*tasks += len(spec.tasks)
	row++
	if joint || a.noRows {
		return row
	}
	for _, i := range spec.indicators {
		for j, c := range a.columns {
			k := ink{}
			switch {
			case c.fill != nil:
				k = c.fill(w, i)
			case c.role == "no" && len(spec.indicators) == 1:
				k = ink{text: map[string]string{"4": i.id, "4.1": i.id + ".1", "": ""}[a.single]}
			default:
				k = a.indicatorCell(c, i, w)
			}
			p.put(row, col+j, k)
		}
		row++
	}
	return row
}

func (a tableA) criterionCell(c column, spec criterionSpec, w ways, n int) ink {
	switch c.role {
	case "no":
		return ink{text: strconv.Itoa(spec.number)}
	case "criterion":
		return ink{text: spec.name}
	case "name":
		if a.has("criterion") {
			return ink{}
		}
		if !a.has("no") {
			return ink{text: strconv.Itoa(spec.number) + ". " + spec.name}
		}
		return ink{text: spec.name}
	case "verdict":
		return w.claim(spec.claim)
	case "met", "notMet":
		return mark(c.role, spec.claim)
	}
	if len(spec.tasks) > 0 {
		return taskCell(c.role, spec.tasks[0], w, n)
	}
	return ink{}
}

func taskCell(role string, task taskSpec, w ways, n int) ink {
	switch role {
	case "task":
		return ink{text: task.text}
	case "lead":
		return ink{text: task.lead}
	case "support":
		return ink{text: strings.Join(task.support, "; ")}
	case "deadline":
		return w.deadline(n).ink
	}
	return ink{}
}

func (a tableA) indicatorCell(c column, i indicatorSpec, w ways) ink {
	switch c.role {
	case "no":
		return ink{text: i.id}
	case "name":
		if !a.has("no") {
			return ink{text: i.id + ". " + i.name}
		}
		return ink{text: i.name}
	case "unit":
		return ink{text: w.unit(i)}
	case "required":
		return ink{text: w.required(i)}
	case "value":
		k, _ := w.value(i)
		return k
	case "verdict":
		return w.claimOf(i)
	case "met", "notMet":
		return mark(c.role, i.claim)
	}
	return ink{}
}

// mark is the x under the column of its verdict.
func mark(role, status string) ink {
	if role == "met" && status == "met" || role == "notMet" && status == "not_met" {
		return ink{text: "x"}
	}
	return ink{}
}

func (a tableA) has(role string) bool {
	for _, c := range a.columns {
		if c.role == role {
			return true
		}
	}
	return false
}

// foot writes what stands under a table: totals, date, signatures.
func (a tableA) foot(p *page, row, col int, c commune) int {
	p.text(row, col+1, fmt.Sprintf("Tổng số tiêu chí đạt: %d/%d", met(c), len(c.criteria)))
	last := col + len(a.columns) - 2
	p.text(row+2, last, c.name+", ngày 05 tháng 4 năm 2023")
	p.text(row+3, col+1, "NGƯỜI LẬP BIỂU")
	p.text(row+3, last, "TM. ỦY BAN NHÂN DÂN")
	p.text(row+4, last, "CHỦ TỊCH")
	p.text(row+5, col+1, "Ghi chú: số liệu do các ngành cung cấp")
	return row + 7
}

// title writes the lines above a table and returns the row of its header.
func title(p *page, row, col, width int, c commune, w ways) int {
	lines := []string{
		"ỦY BAN NHÂN DÂN XÃ " + strings.ToUpper(c.name),
		programmeTitle,
		"Xã: " + c.name,
		"Huyện " + c.district + ", tỉnh " + c.province,
	}
	for i, text := range lines {
		p.put(row+i, col, ink{text: text, title: true})
		p.merges = append(p.merges, [4]int{row + i, col, row + i, col + width - 1})
	}
	p.put(row+len(lines), col, w.period.ink)
	p.cells[at{row + len(lines), col}].title = true
	return row + len(lines) + 2
}

const programmeTitle = "KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO"
