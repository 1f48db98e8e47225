package intake

import (
	"bytes"
	"cmp"
	"strings"
	"testing"

	"tieuchi/internal/sheet"
	"tieuchi/internal/sheet/xlsx"
	"tieuchi/internal/vntext"

	"github.com/xuri/excelize/v2"
)

// TestLegacyFile writes a form as a file with legacy fonts, rich text among
// it, and reads it back: soft hyphens, control characters and fonts survive the
// way through the file.
func TestLegacyFile(t *testing.T) {
	want, _, _ := told(t, bookOf(sheetOf("Biểu", legacyForm)))
	for e, font := range map[vntext.Encoding]string{vntext.TCVN3: ".VnTime", vntext.VNI: "VNI-Times", vntext.Misread: "Arial"} {
		s := sheetOf("Biểu", legacyForm)
		rewrite(s, e, font)
		data := fileOf(t, s, font)
		wb, err := sheet.Open(bytes.NewReader(data), int64(len(data)), sheet.DefaultLimits(), sheet.Readers{XLSX: xlsx.Read})
		if err != nil {
			t.Fatal(err)
		}
		got, _, about := told(t, wb)
		if got != want {
			t.Errorf("%v: got\n%s\nwant\n%s", e, got, want)
		}
		if !strings.HasPrefix(about, "NTM206") || strings.Contains(about, "NTM207") {
			t.Errorf("%v: %s", e, about)
		}
	}
}

// fileOf writes a sheet as .xlsx. Every third text is a rich one: its first
// character without a font of its own, in a cell with the font.
func fileOf(t *testing.T, s *sheet.Sheet, font string) []byte {
	t.Helper()
	f := excelize.NewFile()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(f.SetSheetName("Sheet1", s.Name))
	for i, c := range s.Cells {
		format := cmp.Or(c.Style.Format, "@")
		style, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Family: font}, CustomNumFmt: &format})
		must(err)
		must(f.SetCellStyle(s.Name, c.Ref(), c.Ref(), style))
		switch {
		case c.Kind == sheet.Number:
			must(f.SetCellDefault(s.Name, c.Ref(), c.Value))
		case i%3 == 0 && len(c.Value) > 4:
			first := string([]rune(c.Value)[0])
			must(f.SetCellRichText(s.Name, c.Ref(), []excelize.RichTextRun{
				{Text: first}, {Text: c.Value[len(first):], Font: &excelize.Font{Family: font, Bold: true}},
			}))
		default:
			must(f.SetCellStr(s.Name, c.Ref(), c.Value))
		}
	}
	var out bytes.Buffer
	must(f.Write(&out))
	return out.Bytes()
}
