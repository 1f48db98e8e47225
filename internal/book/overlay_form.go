package book

import (
	"io"
	"regexp"
	"slices"
	"strconv"
	"sync"

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
	p := f.b.Page(OverlaySheet, 7, 56, 17, 24, 19, 23, 14, 11, 30)
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
		f.spare(partRows)
	}
	last := p.Last()
	p.Row(page.Cell{Value: "Dòng ghi thêm cho chỉ tiêu có sẵn: mức theo vùng, theo năm", Span: ownColumn - 1, Style: noteStyle()})
	f.spare(spareRows)
	f.inputs(top+1, regions)
	p.Filter(1, top, len(OverlayColumns()), last)
	p.Freeze(3, top+1)
	p.Protect(false)
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
		if line[2] != "" {
			fillIn(f.b, p, page.Address(3, p.Last()), input{name: line[0], example: line[2]})
		}
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
		f.p.Row(append(cells, typedCentred(), typedCentred(), typedCentred(), typed())...)
	}
	for _, row := range rows {
		own, region, year, source := typedCentred(), typedCentred(), typedCentred(), typed()
		own.Value, region.Value, source.Value = row.Requirement.Text, string(row.Region), row.Source
		if row.Year > 0 {
			year.Value = strconv.Itoa(row.Year)
		}
		f.p.Row(append(slices.Clone(cells), own, region, year, source)...)
	}
}

// How many blank rows stand under each criterion, for the parts of an indicator
// and the province's own, and at the end of the table, for further regions and
// years: while the sheet is protected no row can be put between the others.
const (
	partRows  = 2
	spareRows = 24
)

// spare writes rows to be filled in whole.
func (f overlayForm) spare(rows int) {
	for range rows {
		f.p.Row(typedCentred(), typed(), typedCentred(), typedCentred(), typed(), typedCentred(), typedCentred(), typedCentred(), typed())
		f.p.Grow()
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

// inputs gives the cells to be filled in their lists and examples.
func (f overlayForm) inputs(first int, regions []criteria.Region) {
	var codes []string
	for _, region := range regions {
		codes = append(codes, string(region))
	}
	last := f.p.Last()
	fillIn(f.b, f.p, columnCells(ownColumn, first, last), input{name: "Mức quy định của tỉnh",
		example: "Ví dụ: ≥ 90%; không quá 8%; từ 60 lít trở lên; Mức độ 3; Khá trở lên; Đạt; Không"})
	fillIn(f.b, f.p, columnCells(regionColumn, first, last), input{name: "Vùng áp dụng", words: codes,
		example: "Chọn một vùng; để trống nếu áp dụng cho mọi vùng.",
		advice:  "Hãy chọn một vùng trong danh sách, hoặc để trống nếu áp dụng cho mọi vùng."})
	fillIn(f.b, f.p, columnCells(yearColumn, first, last), yearInput(f.rules))
	fillIn(f.b, f.p, columnCells(sourceColumn, first, last), input{name: "Căn cứ pháp lý",
		example: "Ví dụ: Điều 2, khoản 3 Quyết định số 12/2023/QĐ-UBND"})
	f.p.AllowTextNumbers(page.Address(1, first) + ":" + page.Address(yearColumn, last))
}

// yearInput offers the years of the rule set, as its title names them.
func yearInput(rules *criteria.RuleSet) input {
	in := input{name: "Năm áp dụng", example: "Một năm, ví dụ: 2024. Để trống nếu áp dụng cho mọi năm; mỗi năm một dòng."}
	span := yearSpan().FindStringSubmatch(rules.Title)
	if span == nil {
		return in
	}
	from, _ := strconv.Atoi(span[1])
	to, _ := strconv.Atoi(span[2])
	for year := from; year <= to && year < from+mostYears; year++ {
		in.words = append(in.words, strconv.Itoa(year))
	}
	if len(in.words) > 0 {
		in.advice = "Bộ tiêu chí áp dụng cho giai đoạn " + span[1] + "-" + span[2] + ". Hãy chọn một năm trong danh sách, hoặc để trống."
	}
	return in
}

// mostYears is how many years a list offers; more is no period of a programme.
const mostYears = 20

// yearSpan finds "giai đoạn 2021-2025".
var yearSpan = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\b(20\d\d)\s*[-–]\s*(20\d\d)\b`) })

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
		own := typedCentred()
		own.Value = severityWord(rules.Severities[entry.Code.String()])
		p.Row(centred(entry.Code.String()), text(entry.Title.Vi), centred(entry.Severity.Word().Vi), own)
	}
	words := []string{finding.Error.Word().Vi, finding.Warning.Word().Vi, finding.Info.Word().Vi}
	fillIn(b, p, columnCells(4, top+1, p.Last()), input{name: "Mức độ riêng", words: words,
		example: "Chỉ chọn khi muốn khác mức độ thường dùng.",
		advice:  "Hãy chọn lỗi, cảnh báo hoặc lưu ý; để trống thì giữ mức độ thường dùng."})
	p.Filter(1, top, 4, p.Last())
	p.Freeze(1, top+1)
	p.Protect(false)
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
