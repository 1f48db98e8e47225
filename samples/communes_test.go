package samples

import (
	"fmt"
	"strconv"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// banBoBook is the full workbook: info, criteria, tasks, notice texts.
func banBoBook(b *page.Book, rules *criteria.RuleSet) {
	c := banBo()
	infoSheet(b, rules, c, banBoFacts())
	formA(b, rules, c)
	tasksSheet(b, rules, c)
	textsSheet(b, c, banBoTexts())
}

// banViDuBook is form E: info, criteria and task sheets, no notice texts.
func banViDuBook(b *page.Book, rules *criteria.RuleSet) {
	c := invent("Bản Ví Dụ", 1, 2, 5, 10, 11, 13, 17, 18).varied()
	infoSheet(b, rules, c, map[criteria.FactKey][]string{
		criteria.SuperiorBody:    {"ĐẢNG BỘ TỈNH LAI CHÂU"},
		criteria.IssuingBody:     {"HUYỆN ỦY TAM ĐƯỜNG"},
		criteria.IssuePlace:      {"Tam Đường"},
		criteria.Author:          {"BAN THƯỜNG VỤ HUYỆN ỦY"},
		criteria.WorkProgramme:   {"chương trình công tác tháng 3 năm 2023"},
		criteria.MetWith:         {"Đảng ủy xã, Ủy ban nhân dân xã Bản Ví Dụ"},
		criteria.Participants:    {"Văn phòng Huyện ủy", "Phòng Nông nghiệp và Phát triển nông thôn", "Phòng Kinh tế - Hạ tầng"},
		criteria.ReportedBy:      {"Đảng ủy xã Bản Ví Dụ"},
		criteria.TargetYear:      {"hết năm 2025"},
		criteria.SignerAuthority: {"T/L BAN THƯỜNG VỤ"},
		criteria.SignerOffice:    {"CHÁNH VĂN PHÒNG"},
		criteria.Recipients:      {"Đảng ủy xã Bản Ví Dụ", "Các cơ quan, đơn vị liên quan", "Lưu"},
	})
	formA(b, rules, c)
	tasksSheet(b, rules, c)
}

// naMauBook is form B: one row a criterion, with a task sheet.
func naMauBook(b *page.Book, rules *criteria.RuleSet) {
	c := invent("Nà Mẫu", 2, 6, 10, 14, 17, 18).varied()
	formB(b, rules, c)
	tasksSheet(b, rules, c)
}

func formB(b *page.Book, rules *criteria.RuleSet, c commune) {
	p := newPaper(b, "Biểu tổng hợp", 2, 7, 50, 20, 36)
	p.letterhead(c.name)
	p.title(tallTitle("BIỂU TỔNG HỢP "), formYears, rulesLine(rules))
	p.place(c)
	p.Skip(1)
	top := p.row(header, nil, "TT", "Tên tiêu chí", "Tự đánh giá", "Ghi chú")
	for _, criterion := range rules.Criteria {
		remark := ""
		for _, short := range c.unmet[criterion.Number] {
			remark = short.note
		}
		p.row(centred, map[int]page.Style{2: plain, 4: plain},
			criterion.Number, criterion.Name, c.verdict(criterion.Number), remark)
	}
	p.wide("Tổng số tiêu chí đạt: "+c.tally(rules), strong)
	p.foot(c)
	p.Setup(page.Print{Portrait: true, HeaderFrom: top, HeaderTo: top, Footer: "Xã " + c.name})
}

// taMinhHoaBook has a header of three rows and its columns in another order
// under other names; tasks are on a sheet of their own.
func taMinhHoaBook(b *page.Book, rules *criteria.RuleSet) {
	c := invent("Tả Minh Họa", 9, 10, 14, 17).varied()
	p := newPaper(b, "Biểu 01", 3, 6, 24, 50, 14, 13, 13, 14, 18)
	p.letterhead(c.name)
	p.title("BÁO CÁO "+formTitle, formYears, rulesLine(rules))
	p.place(c)
	p.Skip(1)
	top := deepHeader(p)
	for _, criterion := range rules.Criteria {
		p.row(strongC, map[int]page.Style{2: strong},
			criterion.Number, criterion.Name, "", "", "", c.verdict(criterion.Number), "", "")
		for _, ind := range criterion.Indicators {
			cells := c.indicator(ind)
			p.row(centred, map[int]page.Style{3: plain, 8: plain},
				ind.ID, "", ind.Text, cells.require, cells.value, cells.claim, string(ind.Unit), cells.note)
		}
	}
	p.row(strongC, map[int]page.Style{2: strong}, "", "Tổng số tiêu chí đạt", "", "", "", c.tally(rules), "", "")
	p.foot(c)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top + 2, Footer: "Xã " + c.name})
	tasksSheet(b, rules, c)
}

// deepHeader writes a header of three rows: groups, columns, numbers.
func deepHeader(p paper) int {
	tall := func(text string) page.Cell { return page.Cell{Value: text, Down: 2, Style: header} }
	top := p.Row(tall("STT"), tall("Tiêu chí"), tall("Tên chỉ tiêu"),
		page.Cell{Value: "Kết quả rà soát của xã", Span: 3, Style: header}, tall("Đơn vị tính"), tall("Ghi chú"))
	p.row(header, nil, nil, nil, nil, "Mức đạt chuẩn", "Kết quả đạt được", "Tự đánh giá", nil, nil)
	p.Raise(36)
	p.row(numbered, nil, "A", "B", "C", "1", "2", "3", "4", "5")
	return top
}

// khunThiDuBook meets everything.
func khunThiDuBook(b *page.Book, rules *criteria.RuleSet) {
	formA(b, rules, invent("Khun Thí Dụ").varied())
}

// phiengGiaDinhBook has the columns "Đạt" and "Chưa đạt" with an x in one.
func phiengGiaDinhBook(b *page.Book, rules *criteria.RuleSet) {
	c := invent("Phiêng Giả Định", 2, 3, 5, 6, 8, 10, 11, 12, 14, 17, 18).varied()
	p := newPaper(b, "Tự đánh giá", 2, 7, 52, 12, 12, 34)
	p.letterhead(c.name)
	p.title(tallTitle("BẢNG TỰ ĐÁNH GIÁ "), formYears, rulesLine(rules))
	p.place(c)
	p.Skip(1)
	tall := func(text string) page.Cell { return page.Cell{Value: text, Down: 2, Style: header} }
	top := p.Row(tall("STT"), tall("Tên tiêu chí"),
		page.Cell{Value: "Mức độ đạt", Span: 2, Style: header}, tall("Ghi chú"))
	p.row(header, nil, nil, nil, "Đạt", "Chưa đạt", nil)
	for _, criterion := range rules.Criteria {
		yes, no := "x", ""
		if c.verdict(criterion.Number) == unmet {
			yes, no = "", "x"
		}
		p.row(centred, map[int]page.Style{2: plain, 5: plain}, criterion.Number, criterion.Name, yes, no, "")
	}
	p.wide("Tổng số tiêu chí đạt: "+c.tally(rules), strong)
	p.foot(c)
	p.Setup(page.Print{Portrait: true, HeaderFrom: top, HeaderTo: top + 1, Footer: "Xã " + c.name})
	tasksSheet(b, rules, c)
}

// sonMauBook has tasks in columns beside the criteria.
func sonMauBook(b *page.Book, rules *criteria.RuleSet) {
	tasksBeside(b, rules, invent("Sơn Mẫu", 2, 5, 9, 10, 11, 17, 18).varied())
}

func tasksBeside(b *page.Book, rules *criteria.RuleSet, c commune) {
	p := newPaper(b, "Tiêu chí NTM nâng cao", 3, 6, 30, 14, 46, 26, 26, 18)
	p.letterhead(c.name)
	p.title("KẾT QUẢ VÀ KẾ HOẠCH THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO", formYears, rulesLine(rules))
	p.place(c)
	p.Skip(1)
	top := p.row(header, nil, "TT", "Tiêu chí", "Đánh giá", "Nhiệm vụ và giải pháp",
		"Cơ quan phụ trách", "Đơn vị phối hợp", "Thời gian hoàn thành")
	for _, criterion := range rules.Criteria {
		todo := task{}
		if tasks := c.tasksOf(criterion.Number); len(tasks) > 0 {
			todo = tasks[0]
		}
		p.row(plain, map[int]page.Style{1: centred, 3: centred, 7: centred}, criterion.Number, criterion.Name,
			c.verdict(criterion.Number), todo.text, todo.lead, todo.support, todo.deadline)
	}
	p.wide("Tổng số tiêu chí đạt: "+c.tally(rules), strong)
	p.foot(c)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: "Xã " + c.name})
}

// namLamThuBook stores percentages as parts of one under a % format, leaves
// the number of a criterion's only indicator blank, and counts its total with
// a formula.
func namLamThuBook(b *page.Book, rules *criteria.RuleSet) {
	c := invent("Nậm Làm Thử", 10, 14, 18).varied()
	p := newPaper(b, "Biểu chi tiết", 2, 6, 60, 16, 16, 14, 24)
	p.letterhead(c.name)
	p.title("BIỂU CHI TIẾT "+formTitle, formYears, rulesLine(rules))
	p.place(c)
	p.Skip(1)
	top := p.row(header, nil, "TT", "Tiêu chí, chỉ tiêu", "Mức quy định", "Hiện trạng", "Kết quả đánh giá", "Ghi chú")
	for _, criterion := range rules.Criteria {
		p.row(strongC, map[int]page.Style{2: strong},
			criterion.Number, criterion.Name, "", "", c.verdict(criterion.Number), "")
		for _, ind := range criterion.Indicators {
			namLamThuRow(p, c, criterion, ind)
		}
	}
	last := p.Last()
	p.Row(page.Cell{Value: "Tổng số tiêu chí đạt", Span: 4, Style: strong}, page.Cell{
		Value: len(rules.Criteria) - len(c.unmet), Style: strongC,
		Formula: fmt.Sprintf(`SUMPRODUCT(ISNUMBER(A%d:A%d)*(E%d:E%d="%s"))`, top+1, last, top+1, last, met),
	}, page.Cell{Style: plain})
	p.foot(c)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: "Xã " + c.name})
	tasksSheet(b, rules, c)
}

func namLamThuRow(p paper, c commune, criterion criteria.Criterion, ind criteria.Indicator) {
	cells := c.indicator(ind)
	id := ind.ID
	if len(criterion.Indicators) == 1 {
		id = ""
	}
	special := map[int]page.Style{2: plain, 6: plain}
	if ind.Unit.IsPercent() {
		special[4] = page.Style{Border: true, Align: page.Centre, Format: "0.0%"}
		cells.value = part(cells.value)
	}
	p.row(centred, special, id, ind.Text, cells.require, cells.value, cells.claim, cells.note)
}

// part turns a percentage into a part of one, as Excel stores it.
func part(value any) any {
	switch v := value.(type) {
	case int:
		return float64(v) / 100
	case float64: // the double nearest to the part, which a division may miss
		nearest, _ := strconv.ParseFloat(strconv.FormatFloat(v, 'f', -1, 64)+"e-2", 64)
		return nearest
	}
	return value
}
