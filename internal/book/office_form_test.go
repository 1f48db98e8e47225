package book

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake"
	"tieuchi/internal/sheet"
	"tieuchi/internal/sheet/xlsx"
)

func officeForm(t testing.TB) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := OfficeForm(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func readOffice(t testing.TB, data []byte) (criteria.Facts, []finding.Finding) {
	t.Helper()
	wb, err := xlsx.Read(bytes.NewReader(data), int64(len(data)), sheet.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	return intake.Office(wb, intake.Source{File: "co-quan.xlsx"})
}

// Nobody's examples are read as facts: a blank form is told as one, once.
func TestOfficeFormBlank(t *testing.T) {
	facts, findings := readOffice(t, officeForm(t))
	if len(facts) != 0 || len(findings) != 1 || findings[0].Code != 101 || findings[0].Variant != "office" {
		t.Errorf("facts %v, findings %+v", facts, findings)
	}
	if !bytes.Equal(officeForm(t), officeForm(t)) {
		t.Error("the form has other bytes each time")
	}
}

// What is filled in is read back exactly, by every word that the lists offer.
func TestOfficeFormRoundTrip(t *testing.T) {
	for _, paper := range officeWords(criteria.DocumentForm) {
		for _, tones := range officeWords(criteria.Spelling) {
			f := open(t, officeForm(t))
			want := map[criteria.FactKey][]string{
				criteria.DocumentForm: {paper}, criteria.Spelling: {tones},
				criteria.DocumentNumber: {"05"}, criteria.DocumentSigns: {"TB-UBND"},
				criteria.IssueDate:  {"ngày 10 tháng 3 năm 2023"},
				criteria.Recipients: {"Như trên", "UBND tỉnh (để báo cáo)", "Lưu: VT"},
			}
			for _, key := range criteria.OfficeKeys() {
				if want[key] == nil {
					want[key] = []string{"Nội dung của " + string(key)}
				}
				at := labelled(t, f, OfficeSheet, key.OfficeLabel())
				for i, line := range want[key] {
					if err := f.SetCellStr(OfficeSheet, page.Address(2, at+i), line); err != nil {
						t.Fatal(err)
					}
				}
			}
			var filled bytes.Buffer
			if err := f.Write(&filled); err != nil {
				t.Fatal(err)
			}
			facts, findings := readOffice(t, filled.Bytes())
			if len(findings) > 0 {
				t.Errorf("findings %+v", findings)
			}
			for _, key := range criteria.OfficeKeys() {
				if got := facts.All(key); !slices.Equal(got, want[key]) {
					t.Errorf("%s: got %q, want %q", key, got, want[key])
				}
			}
		}
	}
}

// Every line has its example, short enough for the format; form and spelling
// have lists.
func TestOfficeFormHints(t *testing.T) {
	f := open(t, officeForm(t))
	hints, err := f.GetDataValidations(OfficeSheet)
	if err != nil {
		t.Fatal(err)
	}
	byTitle := map[string]*excelize.DataValidation{}
	for _, hint := range hints {
		byTitle[*hint.PromptTitle] = hint
		if len([]rune(*hint.Prompt)) > 255 || strings.HasSuffix(*hint.Prompt, "…") {
			t.Errorf("%s: the hint is too long: %q", *hint.PromptTitle, *hint.Prompt)
		}
	}
	for _, key := range criteria.OfficeKeys() {
		hint := byTitle[key.OfficeLabel()]
		if hint == nil {
			t.Errorf("%s has no hint", key.OfficeLabel())
		} else if words := officeWords(key); len(words) > 0 && !strings.Contains(hint.Formula1, strings.Join(words, ",")) {
			t.Errorf("%s: the list is %q", key.OfficeLabel(), hint.Formula1)
		}
	}
}
