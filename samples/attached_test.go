package samples

import (
	"bytes"
	"testing"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book"
	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// The workbooks beside the communes' state a decision, an office and communes
// that do not exist, and say so.
const (
	notReal      = "Số liệu minh họa: nội dung trong tệp này là ví dụ, không phải văn bản, cơ quan hay số liệu thật."
	madeUpSource = "Số liệu minh họa"
)

// attached lists the workbooks that go with the communes': they are our own
// blank forms, filled in as a clerk would.
func attached() []sample {
	return []sample{
		{path: "kem-theo/co-quan.xlsx", fill: officeProfile},
		{path: "kem-theo/danh-sach-xa.xlsx", fill: rosterList},
		{path: "kem-theo/muc-quy-dinh.xlsx", fill: decree},
	}
}

// filled opens a blank form, fills cells of it in and packs it again.
func filled(t *testing.T, form []byte, fill func(*excelize.File)) []byte {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(form))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	fill(f)
	packed, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	var settled bytes.Buffer
	if err := page.Settle(&settled, packed.Bytes()); err != nil {
		t.Fatal(err)
	}
	return settled.Bytes()
}

// rowWith finds the row of a label in a column of a form.
func rowWith(t *testing.T, f *excelize.File, sheet string, column int, label string) int {
	t.Helper()
	for i, row := range rows(t, f, sheet) {
		if len(row) >= column && row[column-1] == label {
			return i + 1
		}
	}
	t.Fatalf("the form has no %q", label)
	return 0
}

// officeProfile is the profile of an office that does not exist. Number, date
// and the signer's name stay blank: they belong to a paper and to a person.
func officeProfile(t *testing.T, _ *criteria.RuleSet) []byte {
	t.Helper()
	var form bytes.Buffer
	if err := book.OfficeForm(&form); err != nil {
		t.Fatal(err)
	}
	facts := map[criteria.FactKey][]string{
		criteria.SuperiorBody:    {"Không"}, // a district's committee names none above it
		criteria.IssuingBody:     {"ỦY BAN NHÂN DÂN HUYỆN MINH HỌA"},
		criteria.DocumentForm:    {criteria.StateForm.Word()},
		criteria.DocumentSigns:   {"TB-UBND"},
		criteria.IssuePlace:      {"Minh Họa"},
		criteria.Author:          {"ỦY BAN NHÂN DÂN HUYỆN MINH HỌA"},
		criteria.SignerAuthority: {"TM. ỦY BAN NHÂN DÂN"},
		criteria.SignerOffice:    {"CHỦ TỊCH"},
		criteria.Recipients:      {"Ủy ban nhân dân các xã", "Các cơ quan, đơn vị liên quan", "Lưu: VT"},
	}
	return filled(t, form.Bytes(), func(f *excelize.File) {
		set(t, f, book.OfficeSheet, "A3", notReal)
		for _, key := range criteria.OfficeKeys() {
			first := rowWith(t, f, book.OfficeSheet, 1, key.OfficeLabel())
			for i, text := range facts[key] {
				set(t, f, book.OfficeSheet, page.Address(2, first+i), text)
			}
		}
	})
}

// rosterList has the eight communes of tam-duong and two that have not
// reported; the real code is Bản Bo's.
func rosterList(t *testing.T, _ *criteria.RuleSet) []byte {
	t.Helper()
	var form bytes.Buffer
	if err := book.RosterForm(&form); err != nil {
		t.Fatal(err)
	}
	names := []string{
		"Bản Bo", "Bản Ví Dụ", "Khun Thí Dụ", "Nà Mẫu", "Nậm Làm Thử", "Phiêng Giả Định", "Sơn Mẫu", "Tả Minh Họa",
		"Bản Chưa Gửi", "Nà Vắng Mặt",
	}
	return filled(t, form.Bytes(), func(f *excelize.File) {
		set(t, f, book.RosterSheet, "A2", notReal)
		first := rowWith(t, f, book.RosterSheet, 1, "TT") + 1
		for i, name := range names {
			set(t, f, book.RosterSheet, page.Address(2, first+i), name)
			set(t, f, book.RosterSheet, page.Address(4, first+i), district)
			set(t, f, book.RosterSheet, page.Address(5, first+i), province)
		}
		set(t, f, book.RosterSheet, page.Address(3, first), banBo().code)
	})
}

func set(t *testing.T, f *excelize.File, sheet, cell, text string) {
	t.Helper()
	if err := f.SetCellStr(sheet, cell, text); err != nil {
		t.Fatal(err)
	}
}
