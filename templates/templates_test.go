package templates_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"tieuchi/internal/criteria"
	"tieuchi/templates"
)

const (
	advanced = "ntm-nang-cao-2021-2025"
	basic    = "ntm-2021-2025"
)

func ruleSet(t *testing.T, id string) *criteria.RuleSet {
	t.Helper()
	for _, file := range templates.RuleSets() {
		if file.Name != id {
			continue
		}
		rs, err := criteria.ParseRuleSet(file.Data)
		if err != nil {
			t.Fatal(err)
		}
		if rs.ID != id {
			t.Errorf("file %s holds rule set %s", id, rs.ID)
		}
		return rs
	}
	t.Fatalf("no rule set %s", id)
	return nil
}

func regions(t *testing.T) criteria.Regions {
	t.Helper()
	rs, err := criteria.ParseRegions(templates.Regions())
	if err != nil {
		t.Fatal(err)
	}
	return rs
}

func TestRuleSetsLoad(t *testing.T) {
	if n := len(templates.RuleSets()); n != 2 {
		t.Errorf("%d rule sets", n)
	}
	for id, indicators := range map[string]int{advanced: 75, basic: 57} {
		rs := ruleSet(t, id)
		if len(rs.Criteria) != 19 || rs.IndicatorCount() != indicators {
			t.Errorf("%s: %d criteria, %d indicators", id, len(rs.Criteria), rs.IndicatorCount())
		}
	}
	for number, name := range map[int]string{5: "Giáo dục", 14: "Y tế", 19: "Quốc phòng và An ninh"} {
		if got := ruleSet(t, advanced).Criterion(number).Name; got != name {
			t.Errorf("advanced %d is %s", number, got)
		}
	}
	if got := ruleSet(t, basic).Criterion(14).Name; got != "Giáo dục và Đào tạo" {
		t.Errorf("basic 14 is %s", got)
	}
}

// The thresholds of the reference, counted by hand: how many indicators have
// each basis, and every figure that was read in a source.
func TestBasisCounts(t *testing.T) {
	for id, want := range map[string]map[criteria.Basis]int{
		advanced: {criteria.Published: 2, criteria.NoBasis: 19, criteria.Unverified: 54},
		basic:    {criteria.Published: 4, criteria.NoBasis: 12, criteria.Unverified: 41},
	} {
		got := map[criteria.Basis]int{}
		for _, c := range ruleSet(t, id).Criteria {
			for _, ind := range c.Indicators {
				got[ind.Basis]++
			}
		}
		for basis, n := range want {
			if got[basis] != n {
				t.Errorf("%s basis %d: %d, want %d", id, basis, got[basis], n)
			}
		}
	}
}

func TestThresholds(t *testing.T) {
	const sure, unsure = true, false
	tests := []struct {
		set, indicator string
		region         criteria.Region
		year           int
		text           string
		verified       bool
	}{
		{advanced, "4", "TDMNPB", 2023, "≥ 98%", sure},
		{advanced, "4", "ĐBSH", 2023, "100%", sure},
		{advanced, "4", "BTB", 2023, "≥ 99%", sure},
		{advanced, "4", "DHNTB", 2023, "≥ 99%", sure},
		{advanced, "4", "TN", 2023, "≥ 98%", sure},
		{advanced, "4", "ĐNB", 2023, "100%", sure},
		{advanced, "4", "ĐBSCL", 2023, "≥ 99%", sure},
		{advanced, "4", "", 2023, "", unsure},
		{advanced, "18.1", "BTB", 2023, "≥ 55%", sure},
		{advanced, "18.1", "TDMNPB", 2023, "", unsure},
		{advanced, "10", "TDMNPB", 2021, "≥ 43 triệu đồng/người/năm", unsure},
		{advanced, "10", "TDMNPB", 2023, "≥ 50 triệu đồng/người/năm", unsure},
		{advanced, "10", "TDMNPB", 2025, "≥ 58 triệu đồng/người/năm", unsure},
		{advanced, "10", "TDMNPB", 2026, "", unsure},
		{advanced, "10", "TDMNPB", 0, "", unsure},
		{advanced, "10", "BTB", 2023, "", unsure},
		{advanced, "11", "TDMNPB", 2023, "≤ 8%", unsure},
		{advanced, "1.1", "", 0, "Đạt", unsure},
		{advanced, "2.2", "TDMNPB", 2023, "", unsure},
		{advanced, "3.6", "TN", 2023, "Khá trở lên", unsure},
		{advanced, "5.3", "TN", 2023, "Mức độ 3", unsure},
		{advanced, "5.4", "TN", 2023, "Mức độ 2 trở lên", unsure},
		{advanced, "13.2", "TN", 2023, "≥ 1 sản phẩm", unsure},
		{advanced, "17.11", "TN", 2023, "≥ 4 m2/người", unsure},
		{advanced, "18.2", "TDMNPB", 2023, "≥ 60 lít/người/ngày đêm", unsure},
		{advanced, "18.5", "TN", 2023, "Không", unsure},
		{basic, "15.3", "TDMNPB", 2023, "≤ 24%", sure},
		{basic, "15.3", "ĐBSH", 2023, "≤ 16,5%", sure},
		{basic, "15.3", "BTB", 2023, "≤ 25%", sure},
		{basic, "15.3", "DHNTB", 2023, "≤ 22%", sure},
		{basic, "15.3", "TN", 2023, "≤ 26,5%", sure},
		{basic, "15.3", "ĐNB", 2023, "≤ 14,5%", sure},
		{basic, "15.3", "ĐBSCL", 2023, "≤ 19%", sure},
		{basic, "15.4", "TDMNPB", 2023, "≥ 50%", sure},
		{basic, "15.4", "ĐBSH", 2023, "≥ 70%", sure},
		{basic, "15.4", "TN", 2023, "", unsure},
		{basic, "14.1", "TN", 2023, "Đạt", sure},
		// Outside two regions 100 % is the lowest standard only, so it decides nothing.
		{basic, "5", "ĐBSH", 2023, "100%", sure},
		{basic, "5", "ĐNB", 2023, "100%", sure},
		{basic, "5", "TDMNPB", 2023, "100%", unsure},
		{basic, "5", "", 2023, "100%", unsure},
		{basic, "9.1", "TN", 2023, "Không", unsure},
		{basic, "10", "TDMNPB", 2024, "≥ 45 triệu đồng/người/năm", unsure},
	}
	for _, test := range tests {
		ind := ruleSet(t, test.set).Indicator(test.indicator)
		got := ind.Requirement(test.region, test.year)
		if got.Text != test.text || got.Verified != test.verified {
			t.Errorf("%s %s %s %d: %q, verified %v", test.set, test.indicator, test.region, test.year, got.Text, got.Verified)
		}
	}
}

// readable is how a printed requirement may look.
var readable = regexp.MustCompile(`^(Đạt|Không|100%|[≥≤] \d+(,\d+)?%|[≥≤] \d+(,\d+)? \p{Ll}[\p{L}\d/ ]+|Mức độ [123]( trở lên)?|(Khá|Tốt)( trở lên)?)$`)

func TestEveryThresholdReadsWell(t *testing.T) {
	table := regions(t)
	for _, id := range []string{advanced, basic} {
		for _, c := range ruleSet(t, id).Criteria {
			for _, ind := range c.Indicators {
				for _, threshold := range ind.Thresholds {
					if !readable.MatchString(threshold.Requirement.Text) {
						t.Errorf("%s %s: %q", id, ind.ID, threshold.Requirement.Text)
					}
					if threshold.Region != "" && table.Name(threshold.Region) == "" {
						t.Errorf("%s %s: region %q has no name", id, ind.ID, threshold.Region)
					}
				}
			}
		}
	}
}

func TestConditionsReadWell(t *testing.T) {
	var got []string
	for _, condition := range ruleSet(t, basic).Indicator("5").Conditions {
		got = append(got, condition.String())
	}
	want := []string{
		"cơ sở vật chất mức độ 1: 100%",
		"cơ sở vật chất tối thiểu: 100%",
		"cơ sở vật chất mức độ 1: ≥ 70% (xã có hơn 3 trường)",
		"cơ sở vật chất mức độ 1: ≥ 50% (xã có từ 3 trường trở xuống)",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got %q", got)
	}
	if n := len(ruleSet(t, basic).Indicator("14.1").Conditions); n != 5 {
		t.Errorf("14.1 has %d conditions", n)
	}
}

// Texts go on official papers: NFC, no blanks doubled, notes as sentences.
func TestTextsAreClean(t *testing.T) {
	check := func(place, text string) {
		if !norm.NFC.IsNormalString(text) || text != strings.Join(strings.Fields(text), " ") {
			t.Errorf("%s: %q", place, text)
		}
	}
	for _, id := range []string{advanced, basic} {
		rs := ruleSet(t, id)
		check(id, rs.Title+rs.Programme+rs.Decision+rs.Annex+rs.AmendedBy)
		for _, c := range rs.Criteria {
			check(fmt.Sprint(id, c.Number), c.Name)
			for _, ind := range c.Indicators {
				place := id + " " + ind.ID
				check(place, ind.Text)
				check(place, string(ind.Unit))
				check(place, ind.Note)
				if ind.Note != "" && !strings.HasSuffix(ind.Note, ".") {
					t.Errorf("%s: note %q", place, ind.Note)
				}
			}
		}
	}
	check("regions", strings.Join(strings.Fields(string(templates.Regions())), " "))
}

func TestProvinces(t *testing.T) {
	table := regions(t)
	if n := len(table.All()); n != 7 {
		t.Errorf("%d regions", n)
	}
	perRegion := map[criteria.Region]int{}
	for _, province := range provincesOfFile(t) {
		perRegion[table.Of(province)]++
	}
	want := map[criteria.Region]int{"TDMNPB": 14, "ĐBSH": 11, "BTB": 6, "DHNTB": 8, "TN": 5, "ĐNB": 6, "ĐBSCL": 13}
	for region, n := range want {
		if perRegion[region] != n {
			t.Errorf("%s has %d provinces, want %d", region, perRegion[region], n)
		}
	}
	for province, region := range map[string]criteria.Region{
		"Lai Châu": "TDMNPB", "TỈNH LAI CHÂU": "TDMNPB", "Hoà Bình": "TDMNPB", "Khánh Hoà": "DHNTB",
		"Thanh Hoá": "BTB", "Thừa Thiên - Huế": "BTB", "thành phố Huế": "BTB", "TP. Hồ Chí Minh": "ĐNB",
		"TP.HCM": "ĐNB", "Bà Rịa – Vũng Tàu": "ĐNB", "Đắc Lắc": "TN", "Ðắk Nông": "TN", "TP Cần Thơ": "ĐBSCL",
		"Bắc Ninh": "ĐBSH", "Bắc Giang": "TDMNPB",
	} {
		if got := table.Of(province); got != region {
			t.Errorf("%s: %q, want %q", province, got, region)
		}
	}
	if got := table.On("tỉnh Đắc Lắc", "2025-08-31"); got != "" {
		t.Errorf("merged Đắk Lắk is in %q", got)
	}
}

// Every code that a rule set lets its thresholds name is a region of the table.
func TestRegionsOfRuleSets(t *testing.T) {
	table := regions(t)
	for _, file := range templates.RuleSets() {
		var codes struct{ Regions []criteria.Region }
		if err := json.Unmarshal(file.Data, &codes); err != nil {
			t.Fatal(err)
		}
		for _, code := range codes.Regions {
			if table.Name(code) == "" || table.Code(table.Name(code)) != code {
				t.Errorf("%s: region %q", file.Name, code)
			}
		}
		if len(codes.Regions) != len(table.All()) {
			t.Errorf("%s: %d regions", file.Name, len(codes.Regions))
		}
	}
}

func provincesOfFile(t *testing.T) []string {
	t.Helper()
	var file struct {
		Regions []struct{ Provinces []string }
	}
	if err := json.Unmarshal(templates.Regions(), &file); err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, r := range file.Regions {
		all = append(all, r.Provinces...)
	}
	if len(all) != 63 {
		t.Errorf("%d provinces", len(all))
	}
	return all
}

// The sentences are for both forms, clean text in the spelling that the program
// can turn into the other, and never say that a commune is recognised.
func TestWordingIsClean(t *testing.T) {
	count := map[string]int{}
	for _, file := range templates.Wording() {
		text := string(file.Data)
		form, _, _ := strings.Cut(file.Name, "/")
		count[form]++
		if !norm.NFC.IsNormalString(text) || strings.ContainsAny(text, "\r\t\ufeff\u00a0") {
			t.Errorf("%s: not clean text", file.Name)
		}
		for _, word := range []string{"công nhận", "uỷ", "Uỷ", "hoà ", "khoá"} {
			if strings.Contains(text, word) {
				t.Errorf("%s has %q", file.Name, word)
			}
		}
	}
	if len(count) != 2 || count["dang"] != count["nha-nuoc"] || count["dang"] < 4 {
		t.Errorf("files %v", count)
	}
}

func TestFonts(t *testing.T) {
	fonts := templates.Fonts()
	faces := map[string][]byte{
		"Regular": fonts.Regular, "Bold": fonts.Bold, "Italic": fonts.Italic, "Bold Italic": fonts.BoldItalic,
	}
	for face, data := range faces {
		if !bytes.HasPrefix(data, []byte{0, 1, 0, 0}) {
			t.Errorf("%s is no TrueType file (%d bytes)", face, len(data))
		}
		// The name table holds the full name in UTF-16, big-endian.
		name := "Liberation Serif"
		if face != "Regular" {
			name += " " + face
		}
		if !bytes.Contains(data, []byte("\x00"+strings.Join(strings.Split(name, ""), "\x00"))) {
			t.Errorf("%s does not name itself %s", face, name)
		}
	}
	licence := string(templates.FontLicence())
	for _, part := range []string{"Red Hat, Inc.", "SIL OPEN FONT LICENSE Version 1.1", "PERMISSION & CONDITIONS", "DISCLAIMER"} {
		if !strings.Contains(licence, part) {
			t.Errorf("the licence lacks %q", part)
		}
	}
}

// A caller cannot alter what the next one gets.
func TestCopies(t *testing.T) {
	clear(templates.Regions())
	clear(templates.RuleSets()[0].Data)
	clear(templates.Fonts().Bold)
	clear(templates.FontLicence())
	if templates.Regions()[0] != '{' || templates.RuleSets()[0].Data[0] != '{' ||
		templates.Fonts().Bold[1] != 1 || templates.FontLicence()[0] != 'L' {
		t.Error("embedded data were altered")
	}
}
