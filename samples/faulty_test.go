package samples

import (
	"fmt"

	"tieuchi/internal/book"
	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/templates"
)

// faulty lists the workbooks with mistakes. What each must be found guilty of
// stands in co-loi/expected.tsv.
func faulty() []sample {
	return []sample{
		{path: "co-loi/bo-tieu-chi-lan-lon.xlsx", title: "Xã Bản Nhầm Bộ", build: mixedBook},
		{path: "co-loi/danh-gia-mau-thuan.xlsx", title: "Xã Nà Mâu Thuẫn", build: contradictedBook},
		{path: "co-loi/gia-tri-sai.xlsx", title: "Xã Bản Sai Số", build: wrongValuesBook},
		{path: "co-loi/khong-co-bang.xlsx", title: "Công văn", build: noTableBook},
		{path: "co-loi/nhiem-vu-thieu.xlsx", title: "Xã Nà Việc Dở", build: wrongTasksBook},
		{path: "co-loi/sai-dong-tieu-chi.xlsx", title: "Xã Bản Lạc Dòng", build: wrongRowsBook},
		{path: "co-loi/thieu-ten-xa.xlsx", title: "Biểu tổng hợp", build: namelessBook},
	}
}

// criterionRow is a row of form B as it is typed.
type criterionRow struct {
	number        int
	name, verdict string
}

func rowsOf(rules *criteria.RuleSet, c commune) []criterionRow {
	var rows []criterionRow
	for _, criterion := range rules.Criteria {
		rows = append(rows, criterionRow{criterion.Number, criterion.Name, c.verdict(criterion.Number)})
	}
	return rows
}

// plainB writes form B without a letterhead, so that rows are easy to find:
// the first criterion stands in row 8. total may be "".
func plainB(b *page.Book, rules *criteria.RuleSet, place []string, rows []criterionRow, total string) {
	p := newPaper(b, "Biểu tổng hợp", 2, 7, 50, 20, 36)
	p.title(tallTitle("BIỂU TỔNG HỢP "), formYears, rulesLine(rules))
	for _, text := range place {
		p.wide(text, line)
	}
	p.Skip(6 - p.Last())
	p.row(header, nil, "TT", "Tên tiêu chí", "Tự đánh giá", "Ghi chú")
	for _, row := range rows {
		p.row(centred, map[int]page.Style{2: plain, 4: plain}, row.number, row.name, row.verdict, "")
	}
	if total != "" {
		p.wide("Tổng số tiêu chí đạt: "+total, strong)
	}
	p.wide(madeUp, note)
	p.Setup(page.Print{Portrait: true, HeaderFrom: 7, HeaderTo: 7})
}

func placeOf(name string) []string {
	return []string{"Xã: " + name, "Huyện " + district + ", tỉnh " + province, "Kỳ báo cáo: " + period}
}

// wrongRowsBook leaves criterion 7 out, has 12 twice, gives 14 the name it has
// in the other rule set, and uses words that are no verdict or two.
func wrongRowsBook(b *page.Book, rules *criteria.RuleSet) {
	c := invent("Bản Lạc Dòng")
	rows := rowsOf(rules, c)
	rows[13].name = "Giáo dục và Đào tạo"
	rows[4].verdict = "Đang làm"
	rows[9].verdict = "CĐ"
	again := rows[11]
	again.verdict = unmet
	rows = append(rows[:12:12], append([]criterionRow{again}, rows[12:]...)...)
	rows = append(rows[:6:6], rows[7:]...)
	plainB(b, rules, placeOf(c.name), rows, "")
}

// namelessBook names neither commune nor period.
func namelessBook(b *page.Book, rules *criteria.RuleSet) {
	c := invent("", 10)
	c.tasks = nil
	plainB(b, rules, []string{"Huyện " + district + ", tỉnh " + province}, rowsOf(rules, c), "18/19")
}

// mixedBook has the title of one rule set over the criteria of the other.
func mixedBook(b *page.Book, rules *criteria.RuleSet) {
	basic := rules
	for _, file := range templates.RuleSets() {
		if other, err := criteria.ParseRuleSet(file.Data); err == nil && other.ID != rules.ID {
			basic = other
		}
	}
	plainB(b, rules, placeOf("Bản Nhầm Bộ"), rowsOf(basic, invent("")), "19/19")
}

// noTableBook is a letter that was saved as a workbook.
func noTableBook(b *page.Book, _ *criteria.RuleSet) {
	p := newPaper(b, "Công văn", 1, 40, 60)
	p.letterhead("Bản Gửi Nhầm")
	p.title("CÔNG VĂN", "Về việc gửi biểu xây dựng nông thôn mới nâng cao")
	p.wide("Ủy ban nhân dân xã gửi kèm biểu kết quả thực hiện các tiêu chí. "+madeUp, page.Style{})
	p.Setup(page.Print{Portrait: true})
}

// wrongTasksBook lacks a task, a body and a deadline, and has deadlines that
// cannot be read or are past.
func wrongTasksBook(b *page.Book, rules *criteria.RuleSet) {
	c := invent("Nà Việc Dở", 2, 5, 6, 10, 11, 17)
	plainB(b, rules, placeOf(c.name), rowsOf(rules, c), c.tally(rules))
	p := newPaper(b, book.TasksSheet, 2, 28, 66, 28, 28, 22)
	p.title("NHIỆM VỤ, GIẢI PHÁP THỰC HIỆN CÁC TIÊU CHÍ CHƯA ĐẠT")
	p.Skip(1)
	p.row(header, nil, texts(book.TaskColumns())...)
	for _, t := range c.tasks {
		switch t.criterion {
		case 2:
			continue
		case 5:
			t.lead = ""
		case 6:
			t.deadline = ""
		case 10:
			t.deadline = "sớm nhất có thể"
		case 11:
			t.deadline = "tháng 5/2022"
		}
		p.row(plain, map[int]page.Style{5: centred}, fmt.Sprintf("Tiêu chí số %d", t.criterion),
			t.text, t.lead, t.support, t.deadline)
	}
	p.Setup(page.Print{HeaderFrom: 3, HeaderTo: 3})
}
