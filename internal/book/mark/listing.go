package mark

import (
	"fmt"
	"path"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/finding"
)

func sheetTitle(lang finding.Lang) string { return finding.ResultSheet().In(lang) }

// The columns of the sheet of findings: their widths in characters. Behind
// them lie two hidden ones in which the sheet remembers, for the next copy,
// which cells are filled and, by its own look, how each of them was before.
const (
	placeColumn = 9
	sheetColumn = 10
	titleRows   = 6 // the header's row; what is above it is the sheet's title
	mostLinks   = 60_000
	listSize    = 11 // points
	indentWidth = 2  // of the columns of text, in characters
)

func listWidths() []float64 { return []float64{5, 11, 20, 8, 62, 52, 10} }

// remembered is a filled cell with the style that it had before.
type remembered struct {
	sheet string
	at    place
	style int
}

// listing is the sheet of findings.
type listing struct {
	title    string // the sheet's own name
	findings []finding.Finding
	former   []remembered
	target   func(finding.Finding) string // what a finding's link leads to, "" for none
	looks    looks
	options  Options
	space    string

	rows  strings.Builder
	links strings.Builder
	count int // of links
	row   int
}

// render writes the worksheet.
func (l *listing) render() []byte {
	l.head()
	for i, f := range l.findings {
		l.line(i, f)
	}
	var b strings.Builder
	fmt.Fprintf(&b, xmlHead+`<worksheet xmlns="%s"><sheetPr><tabColor rgb="%s"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:%s"/>`,
		l.space, fillColor(finding.Error), place{l.row, sheetColumn})
	fmt.Fprintf(&b, `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="%d" topLeftCell="A%d" activePane="bottomLeft" state="frozen"/>`+
		`<selection pane="bottomLeft" activeCell="A%d" sqref="A%d"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>`,
		titleRows, titleRows+1, titleRows+1, titleRows+1)
	for i, width := range listWidths() {
		fmt.Fprintf(&b, `<col min="%d" max="%d" width="%g" customWidth="1"/>`, i+1, i+1, width)
	}
	fmt.Fprintf(&b, `<col min="%d" max="%d" width="9" hidden="1" customWidth="1"/></cols><sheetData>%s</sheetData><mergeCells count="%d">`,
		placeColumn, sheetColumn, l.rows.String(), titleRows-2)
	for row := 1; row <= titleRows-2; row++ {
		fmt.Fprintf(&b, `<mergeCell ref="A%d:G%d"/>`, row, row)
	}
	b.WriteString(`</mergeCells>`)
	if l.count > 0 {
		b.WriteString("<hyperlinks>" + l.links.String() + "</hyperlinks>")
	}
	// Millimetres in inches: 15 all round and room for binding on the left.
	b.WriteString(`<printOptions horizontalCentered="1"/><pageMargins left="0.79" right="0.47" top="0.59" bottom="0.59" header="0.31" footer="0.31"/>` +
		`<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;R&amp;10 &amp;P/&amp;N</oddFooter></headerFooter></worksheet>`)
	return []byte(b.String())
}

// head writes the title, the file's name, the counts and what the sheet is for.
func (l *listing) head() {
	lang := l.options.Lang
	say := func(vi, en string) string { return finding.Text{Vi: vi, En: en}.In(lang) }
	count := func(s finding.Severity) int { return finding.Count(l.findings, s) }
	l.spread(say("KẾT QUẢ KIỂM TRA BIỂU", "FINDINGS OF THE CHECK"), l.looks.title, 24)
	l.spread(fmt.Sprintf(say("Tệp: %s", "File: %s"), path.Base(l.options.File)), l.looks.bold, 16)
	l.spread(fmt.Sprintf(say("%d lỗi, %d cảnh báo, %d lưu ý. Bấm vào cột “Ô” để tới ô cần xem; ô đó được tô màu và có ghi chú.",
		"%d errors, %d warnings, %d notes. Click in the column “Cell” to go there; the cell has a colour and a comment."),
		count(finding.Error), count(finding.Warning), count(finding.Info)), l.looks.plain, 16)
	l.spread(finding.ResultMark, l.looks.italic, 16)
	l.row++ // blank
	l.begin(20)
	for i, word := range []string{say("TT", "No."), say("Mức", "Severity"), say("Trang tính", "Sheet"), say("Ô", "Cell"),
		say("Nội dung", "Finding"), say("Cách sửa", "What to do"), say("Mã", "Code")} {
		l.cell(i+1, word, l.looks.head)
	}
	l.rows.WriteString("</row>")
}

func (l *listing) begin(height float64) {
	l.row++
	fmt.Fprintf(&l.rows, `<row r="%d" ht="%.1f" customHeight="1">`, l.row, height)
}

// spread writes a line over all columns.
func (l *listing) spread(text string, style int, height float64) {
	l.begin(height)
	l.cell(1, text, style)
	l.rows.WriteString("</row>")
}

func (l *listing) cell(col int, text string, style int) {
	at := place{l.row, col}
	if text == "" {
		fmt.Fprintf(&l.rows, `<c r="%s" s="%d"/>`, at, style)
		return
	}
	fmt.Fprintf(&l.rows, `<c r="%s" s="%d" t="inlineStr"><is>%s</is></c>`, at, style, textElement(fit(text, maxText), ""))
}

// line writes one finding.
func (l *listing) line(i int, f finding.Finding) {
	message, advice := f.Message(l.options.Lang), f.Advice(l.options.Lang)
	widths := listWidths()
	height := 0.0
	for col, text := range map[int]string{2: f.Sheet, 4: message, 5: advice} {
		height = max(height, page.TextHeight(text, widths[col]-indentWidth, listSize))
	}
	l.begin(height)
	l.cell(1, fmt.Sprint(i+1), l.looks.centred)
	l.cell(2, capital(f.Severity.Word().In(l.options.Lang)), l.looks.severity[f.Severity])
	target := l.target(f)
	sheetLook, cellLook := l.looks.body, l.looks.centred
	switch {
	case target == "" || l.count >= mostLinks:
	case f.Cell == "":
		sheetLook = l.looks.link
		l.link(3, target, f.Sheet)
	default:
		cellLook = l.looks.centredLink
		l.link(4, target, f.Cell)
	}
	l.cell(3, f.Sheet, sheetLook)
	l.cell(4, f.Cell, cellLook)
	l.cell(5, message, l.looks.body)
	l.cell(6, advice, l.looks.body)
	l.cell(7, f.Code.String(), l.looks.centred)
	if i < len(l.former) {
		l.cell(placeColumn, l.former[i].at.String(), l.former[i].style)
		l.cell(sheetColumn, l.former[i].sheet, 0)
	}
	l.rows.WriteString("</row>")
}

func (l *listing) link(col int, target, shown string) {
	l.count++
	fmt.Fprintf(&l.links, `<hyperlink ref="%s" location="%s" display="%s"/>`, place{l.row, col}, escape(target), escape(shown))
}
