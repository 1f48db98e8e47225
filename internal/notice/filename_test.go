package notice

import (
	"math/rand"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
)

func at(file, name, district, province, end string) *criteria.Report {
	return &criteria.Report{
		File:    file,
		Commune: criteria.Commune{Name: name, District: district, Province: province},
		Period:  criteria.Period{Text: end, End: criteria.Date(end)},
	}
}

func TestNameOfOneNotice(t *testing.T) {
	for name, want := range map[string]string{
		"Bản Bo": "ban-bo.pdf", "ĐẮK  R'LẤP (cũ)": "dak-r-lap-cu.pdf", "Con": "xa-con.pdf", "COM1": "xa-com1.pdf",
		"": "khong-ten.pdf", "../../etc": "etc.pdf", "Tân Lập 2": "tan-lap-2.pdf", "漢字": "khong-ten.pdf",
		strings.Repeat("Dài ", 40): "dai" + strings.Repeat("-dai", 14) + ".pdf",
	} {
		if got := FileNames([]*criteria.Report{at("", name, "", "", "")})[0]; got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}

func TestFileNames(t *testing.T) {
	reports := []*criteria.Report{
		at("1", "Bản Bo", "Tam Đường", "Lai Châu", "2023-03-31"),
		at("2", "Bình An", "X", "P", "2023-03-31"), at("3", "Bình An", "Y", "P", "2023-03-31"),
		at("4", "Tân Lập", "X", "P", "2023-03-31"), at("5", "Tân Lập", "X", "P", "2023-06-30"),
		at("6", "Hòa", "X", "P", ""), at("7", "Hoà", "X", "P", ""), at("8", "Hòa 2", "X", "P", ""),
		at("9", "", "", "", ""), at("a", "", "", "", ""),
	}
	want := []string{
		"ban-bo.pdf", "binh-an-x.pdf", "binh-an-y.pdf", "tan-lap-2023-03-31.pdf", "tan-lap-2023-06-30.pdf",
		"hoa.pdf", "hoa-3.pdf", "hoa-2.pdf", "khong-ten.pdf", "khong-ten-2.pdf",
	}
	if got := FileNames(reports); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// All names differ, are legal everywhere and do not depend on the order.
func TestFileNamesAreUnique(t *testing.T) {
	legal := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*\.pdf$`)
	random := rand.New(rand.NewSource(3))
	names := []string{"An", "Ân", "An X", "An X 2", "aux", "", "An 2"}
	for range 200 {
		var reports []*criteria.Report
		for i := range random.Intn(12) {
			reports = append(reports, at(string(rune('a'+i)), names[random.Intn(len(names))],
				[]string{"", "X", "Y"}[random.Intn(3)], "P", []string{"", "2023-03-31"}[random.Intn(2)]))
		}
		byReport := map[*criteria.Report]string{}
		seen := map[string]bool{}
		for i, name := range FileNames(reports) {
			if seen[name] || !legal.MatchString(name) {
				t.Fatalf("bad or double name %q", name)
			}
			seen[name], byReport[reports[i]] = true, name
		}
		random.Shuffle(len(reports), func(i, j int) { reports[i], reports[j] = reports[j], reports[i] })
		for i, name := range FileNames(reports) {
			if byReport[reports[i]] != name {
				t.Fatalf("%q became %q in another order", byReport[reports[i]], name)
			}
		}
	}
}

// Blank workbooks are named as notices are; twins are numbered in their order.
func TestFormNames(t *testing.T) {
	communes := []criteria.Commune{
		{Name: "Bản Bo"}, {Name: "Tân Lập", District: "Tam Đường"}, {Name: "Tân Lập", District: "Tân Uyên"},
		{Name: "Con"}, {Name: "Hòa", Code: "03500"}, {Name: "Hoà", Code: "03501"}, {Name: "Nà Tăm"}, {Name: "NÀ TĂM"},
	}
	want := []string{"ban-bo.xlsx", "tan-lap-tam-duong.xlsx", "tan-lap-tan-uyen.xlsx", "xa-con.xlsx",
		"hoa-03500.xlsx", "hoa-03501.xlsx", "na-tam.xlsx", "na-tam-2.xlsx"}
	if got := FormNames(communes); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}
