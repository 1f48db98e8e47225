package intake

import (
	"strings"
	"testing"

	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// officeTexts are the names and texts of the rule sets and regions, each once,
// whole and word for word.
func officeTexts(t *testing.T) []string {
	t.Helper()
	k := known(t)
	seen := make(map[string]bool)
	var list []string
	add := func(text string) {
		for _, piece := range append(strings.Fields(text), text) {
			if !seen[piece] && !isPlain(piece) {
				seen[piece] = true
				list = append(list, piece)
			}
		}
	}
	for _, rules := range k.RuleSets {
		add(rules.Title)
		for _, c := range rules.Criteria {
			add(c.Name)
			for _, i := range c.Indicators {
				add(i.Text)
			}
		}
	}
	for _, code := range []string{"Đắk Lắk", "Krông Pắc", "Bắc Kạn", "Đạ Tẻh", "Mường Tè", "Nậm Nhùn", "Hồ Thầu", "Xã", "Hòa Bình"} {
		add(code)
	}
	return list
}

// TestNoWrongDecoding reads each text beside a single other one, in a plain font
// and in a font of a legacy encoding: it comes out right, or as it was with a finding, but
// never as something else. Two cases are known that no text can settle alone:
// a name in Unicode that reads well in the font's encoding, and "«", which is a
// sound quotation mark.
func TestNoWrongDecoding(t *testing.T) {
	k, list := known(t), officeTexts(t)
	if len(list) < 400 {
		t.Fatalf("only %d texts", len(list))
	}
	excused := map[string]bool{"Tè": true, "Nhùn": true, "Krông": true, "ô": true}
	for _, test := range []struct {
		encoding vntext.Encoding
		font     string
		sure     int // percent that come out right even so
	}{
		{vntext.Unicode, "Arial", 100}, {vntext.Unicode, ".VnTime", 99}, {vntext.TCVN3, "Arial", 55},
		{vntext.TCVN3, ".VnTime", 100}, {vntext.VNI, "Arial", 55}, {vntext.VNI, "VNI-Times", 100},
		{vntext.Misread, "Arial", 100}, {vntext.Misread, "VNI-Times", 100},
	} {
		right, beside := 0, "Chưa đạt"
		if test.encoding != vntext.Unicode {
			beside = encode(test.encoding, beside)
		}
		for _, text := range list {
			written := text
			if test.encoding != vntext.Unicode {
				written = encode(test.encoding, text)
			}
			s := &sheet.Sheet{Name: "S", Cells: []sheet.Cell{
				{Row: 1, Col: 1, Kind: sheet.Text, Value: written, Style: &sheet.Style{Font: test.font}},
				{Row: 2, Col: 1, Kind: sheet.Text, Value: beside, Style: &sheet.Style{Font: "Tahoma"}},
			}}
			got, found := cellText(t, k, s, 1, 1)
			switch {
			case got == text:
				right++
			case got == written && strings.Contains(found, "NTM207") || excused[text]:
			default:
				t.Errorf("%v in %s: %q written %q came out as %q; findings %q", test.encoding, test.font, text, written, got, found)
			}
		}
		if right*100 < test.sure*len(list) {
			t.Errorf("%v in %s: only %d of %d right", test.encoding, test.font, right, len(list))
		}
	}
}
