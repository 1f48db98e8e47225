package criteria

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// lawOf reads overlay rows, "id|requirement|region|year|text" one a line. A
// requirement is "≥90%", "≤2", "Đạt", "Không", a level or "-" for mere words.
func lawOf(t *testing.T, text string) *Overlay {
	t.Helper()
	o := &Overlay{File: "o.xlsx", RuleSet: "nho-2023"}
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		f := append(strings.Split(strings.TrimSpace(line), "|"), "", "", "", "")
		year, _ := strconv.Atoi(f[3])
		criterion, _ := strconv.Atoi(strings.Split(f[0], ".")[0])
		o.Rows = append(o.Rows, OverlayRow{
			ID: f[0], Criterion: criterion, Requirement: lawRequirement(t, f[1]), Region: Region(f[2]), Year: year,
			Text: f[4], At: Ref{"S", "D1"},
		})
	}
	return o
}

func lawRequirement(t *testing.T, text string) Requirement {
	t.Helper()
	r := Requirement{Text: text, At: Ref{"S", "D1"}}
	switch l, isLevel := ParseLevel(text); {
	case text == "-":
	case text == "Đạt":
		r.Compare = AnswerYes
	case text == "Không":
		r.Compare = AnswerNo
	case isLevel:
		r.Compare, r.Level = LevelAtLeast, l
	default:
		signs := map[string]Comparison{"≥": AtLeast, "≤": AtMost, ">": MoreThan, "<": LessThan}
		sign := string([]rune(text)[:1])
		r.Compare, r.Number = signs[sign], dec(t, strings.TrimSuffix(strings.TrimPrefix(text, sign), "%"))
	}
	return r
}

func ids(rs *RuleSet, number int) string {
	var list []string
	for _, ind := range rs.Criterion(number).Indicators {
		text := ind.ID
		if ind.Added {
			text += "+"
		}
		list = append(list, text)
	}
	return strings.Join(list, " ")
}

func TestWithPlacesIndicators(t *testing.T) {
	tests := []struct {
		name, law string
		number    int
		want      string
	}{
		{"a national one", "3.5|≥90%", 3, "3.1 3.2 3.3 3.4 3.5"},
		{"one at the end", "3.6|Đạt|||Có biển", 3, "3.1 3.2 3.3 3.4 3.5 3.6+"},
		{"ten comes after nine", "3.10|Đạt|||B\n3.9|Đạt|||A", 3, "3.1 3.2 3.3 3.4 3.5 3.9+ 3.10+"},
		{"parts follow their whole", "3.2.2|≥1|||B\n3.2.1|≥1|||A", 3, "3.1 3.2 3.2.1+ 3.2.2+ 3.3 3.4 3.5"},
		{"parts of parts", "3.2.1|≥1|||A\n3.2.1.1|≥1|||B", 3, "3.1 3.2 3.2.1+ 3.2.1.1+ 3.3 3.4 3.5"},
		{"letters", "3.2a|≥1|||A", 3, "3.1 3.2 3.2a+ 3.3 3.4 3.5"},
		{"a requirement twice", "3.6|Đạt|TN||A\n3.6|Đạt|BTB||A", 3, "3.1 3.2 3.3 3.4 3.5 3.6+"},
		{"the only one, as 2.1", "2.1|≥99%", 2, "2"},
		{"the only one, in its words", "2.1|≥99%|||Tỷ lệ hộ dùng điện", 2, "2"},
		{"beside the only one", "2.2|Đạt|||Có đèn", 2, "2.1 2.2+"},
		{"the only one and one beside it", "2.1|≥99%\n2.2|Đạt|||Có đèn", 2, "2.1 2.2+"},
		{"the only one as 2 and one beside it", "2|≥99%\n2.2|Đạt|||Có đèn", 2, "2.1 2.2+"},
		{"the only one split", "2.1|≥99%|||Điện lưới\n2.2|Đạt|||Có đèn", 2, "2 2.1+ 2.2+"},
		{"before the first", "3.0|Đạt|||A", 3, "3.0+ 3.1 3.2 3.3 3.4 3.5"},
		{"a part of the only one", "2.1.1|≥1|||A", 2, "2 2.1.1+"},
		{"a criterion that is not there", "9.1|Đạt|||A", 3, "3.1 3.2 3.3 3.4 3.5"},
	}
	for _, test := range tests {
		rs := parseSmall(t)
		laid := rs.With(lawOf(t, test.law))
		if got := ids(laid, test.number); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
		if !reflect.DeepEqual(rs, parseSmall(t)) {
			t.Errorf("%s: the set itself was changed", test.name)
		}
	}
}

func TestWithRequirements(t *testing.T) {
	law := lawOf(t, `
		2|≥90%|TN
		2|≥91%||2024
		2|≥92%|TN|2024
		1.2|Đạt
		3.5|-
		3.4|Mức độ 2|TN
		3.6|≤2|||Số cầu`)
	law.Severities = map[string]string{"NTM304": "error"}
	rs := parseSmall(t)
	rs.Severities = map[string]string{"NTM304": "info", "NTM110": "warning"}
	laid := rs.With(law)
	tests := []struct {
		id     string
		region Region
		year   int
		want   string
	}{
		{"2", "TN", 2024, "overlay ≥92%"}, {"2", "TN", 2023, "overlay ≥90%"}, {"2", "BTB", 2024, "overlay ≥91%"},
		{"2", "BTB", 2023, "rule_set ≥ 97%"}, {"2", "", 0, "rule_set ≥ 98%"},
		{"3.4", "TN", 0, "overlay Mức độ 2"}, {"3.4", "", 0, "rule_set Mức độ 3"},
		{"3.5", "", 0, "none "}, {"3.6", "", 0, "overlay ≤2"},
	}
	for _, test := range tests {
		r := laid.Indicator(test.id).Requirement(test.region, test.year)
		if got := r.From.String() + " " + r.Text; got != test.want {
			t.Errorf("%s in %q %d: %s, want %s", test.id, test.region, test.year, got, test.want)
		}
		if r.From == FromOverlay && (!r.Verified || r.At != (Ref{})) {
			t.Errorf("%s: %+v", test.id, r)
		}
	}
	// A figure asked of an indicator that forbids something is a figure.
	if r := parseSmall(t).With(lawOf(t, "1.2|≤2")).Indicator("1.2").Requirement("", 0); r.Compare != AtMost || r.Text != "≤2" {
		t.Errorf("%+v", r)
	}
	// "Đạt" for an indicator that forbids something asks for nothing of the kind.
	if r := laid.Indicator("1.2").Requirement("", 0); r.Compare != AnswerNo || r.From != FromOverlay {
		t.Errorf("%+v", r)
	}
	if laid.Overlay != law || laid.Base != rs || laid.Plain() != rs || rs.Plain() != rs {
		t.Error("the sets do not know each other")
	}
	if laid.Severities["NTM304"] != "error" || laid.Severities["NTM110"] != "warning" || rs.Severities["NTM304"] != "info" {
		t.Errorf("%v, %v", laid.Severities, rs.Severities)
	}
	if again := laid.With(lawOf(t, "3.6|Đạt|||A")); again.Base != rs || again.Indicator("2").Requirement("TN", 2024).From == FromOverlay {
		t.Error("the first overlay is still there")
	}
}

// "3" and "3.1" are one indicator only where the rule set has no other: a row for
// a criterion of several must not change the first of them.
func TestPlaceOfAWhole(t *testing.T) {
	single := func() *RuleSet {
		return &RuleSet{Criteria: []Criterion{{Number: 1}, {Number: 2}, {Number: 3, Indicators: []Indicator{{ID: "3.1", Criterion: 3, Text: "Nghèo"}}}}}
	}
	law := lawOf(t, "3.1|≥90%|||Lời khác\n3|≥80%||2024")
	if laid := single().With(law); ids(laid, 3) != "3.1" || laid.Indicator("3.1").Requirement("", 2024).Text != "≥80%" {
		t.Errorf("the only one, numbered: %s", ids(laid, 3))
	}
	if laid := single().With(lawOf(t, "3.0|Đạt|||A\n3|≥80%")); ids(laid, 3) != "3.0+ 3.1" || laid.Indicator("3.1").Requirement("", 0).Text != "≥80%" {
		t.Errorf("behind one of the province's: %s", ids(laid, 3))
	}
	if laid := parseSmall(t).With(lawOf(t, "3|≥80%")); laid.Indicator("3.1").Requirement("", 0).Text != "≤ 8,5%" {
		t.Errorf("one of several: %s", ids(laid, 3))
	}
	none := &RuleSet{Criteria: []Criterion{{Number: 1}, {Number: 2}, {Number: 3}}}
	if laid := none.With(lawOf(t, "3|≥80%")); ids(laid, 3) != "3+" {
		t.Errorf("none: %s", ids(laid, 3))
	}
}

// Rule sets are laid over by several overlays: none may write into another's.
func TestOverlaysStayApart(t *testing.T) {
	rs := parseSmall(t)
	for i := range rs.Criteria[2].Indicators {
		ind := &rs.Criteria[2].Indicators[i]
		ind.Thresholds = slices.Grow(ind.Thresholds, 4) // room that both could append to
	}
	first := rs.With(lawOf(t, "3.5|≥70%"))
	rs.With(lawOf(t, "3.5|≥80%"))
	if got := first.Indicator("3.5").Requirement("", 0).Text; got != "≥70%" {
		t.Errorf("after another overlay the first asks for %s", got)
	}
}

func TestAddedIndicator(t *testing.T) {
	laid := parseSmall(t).With(lawOf(t, "3.6|≥90%|TN||Đường có biển\n3.6|Đạt|BTB||Biển báo\n3.5|≥90%|||Tên khác"))
	added := laid.Indicator("3.6")
	if added.Criterion != 3 || added.Text != "Đường có biển" || added.Kind != PercentMin || added.Unit != "%" || !added.Added {
		t.Errorf("%+v: the first row says what it is", added)
	}
	if national := laid.Indicator("3.5"); national.Text != "Tỷ lệ đường" || national.Added {
		t.Errorf("%+v: the decree's words stay", national)
	}
}

// A national level that the province replaces by a figure is judged by figures.
func TestLevelToFigure(t *testing.T) {
	ind := Indicator{ID: "1.1", Unit: "mức độ", Kind: LevelKind}
	ind.lay(OverlayRow{Requirement: lawRequirement(t, "≥90%")})
	if ind.Unit != "%" || ind.Kind != PercentMin {
		t.Errorf("%q %d", ind.Unit, ind.Kind)
	}
}

func TestOwnUnit(t *testing.T) {
	for text, want := range map[string]Unit{
		"≥90%": "%", "≥2": "", "Đạt": "đạt/không đạt", "Không": "đạt/không đạt", "-": "đạt/không đạt", "Khá": "xếp loại", "Mức độ 2": "mức độ",
	} {
		if got := lawRequirement(t, text).OwnUnit(); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestCompareIDs(t *testing.T) {
	rising := []string{"2", "2.1", "2.2", "2.2.1", "2.2.10", "2.2a", "2.3", "2.10", "10.1"}
	for i, a := range rising {
		for j, b := range rising {
			if got := CompareIDs(a, b); (got < 0) != (i < j) || (got > 0) != (i > j) {
				t.Errorf("%s against %s: %d", a, b, got)
			}
		}
	}
}

func TestWithKinds(t *testing.T) {
	tests := []struct {
		law, id string
		unit    Unit
		kind    Kind
	}{
		{"3.6|≥90%|||A", "3.6", "%", PercentMin}, {"3.6|≤9%|||A", "3.6", "%", PercentMax},
		{"3.6|≥2|||A", "3.6", "", NumberMin}, {"3.6|<2|||A", "3.6", "", NumberMax},
		{"3.6|Khá|||A", "3.6", "xếp loại", LevelKind}, {"3.6|Mức độ 2|||A", "3.6", "mức độ", LevelKind},
		{"3.6|Đạt|||A", "3.6", "đạt/không đạt", YesNo}, {"3.6|-|||A", "3.6", "đạt/không đạt", YesNo},
		{"3.2.1|≥2|||A", "3.2.1", "hợp tác xã", NumberMin}, {"3.2.1|Đạt|||A", "3.2.1", "đạt/không đạt", YesNo},
		{"3.5|≥90%", "3.5", "%", PercentMin}, {"3.5|≤90%", "3.5", "%", PercentMax}, {"3.5|Đạt", "3.5", "đạt/không đạt", YesNo},
		{"1.1|≥90%", "1.1", "%", PercentMin}, {"1.1|≤2", "1.1", "", NumberMax}, {"1.1|-", "1.1", "đạt/không đạt", YesNo},
		{"1.2|≥90%", "1.2", "%", PercentMin}, {"3.5|-", "3.5", "%", PercentMin}, {"3.5|≥2", "3.5", "%", PercentMin}, {"3.5|Khá", "3.5", "xếp loại", LevelKind},
		{"3.1|≥90%", "3.1", "%", PercentMax}, // its figures stay what they are
	}
	for _, test := range tests {
		ind := parseSmall(t).With(lawOf(t, test.law)).Indicator(test.id)
		if ind.Unit != test.unit || ind.Kind != test.kind {
			t.Errorf("%s: %q %d, want %q %d", test.law, ind.Unit, ind.Kind, test.unit, test.kind)
		}
	}
}

func TestOverlayVerdicts(t *testing.T) {
	const split = "3.5.1|≥50%|||A\n3.5.2|≥80%|||B"
	const others = "3.1 8 met; 3.2 1 met; 3.3 2 met; 3.4 Mức_độ_3 met; "
	tests := []struct {
		name, law string
		number    int
		claim     string
		rows      string
		evidence  Status
		status    Status
		judgement Judgement
	}{
		{"it comes before the workbook's", "3.5|≥90%", 3, "met", others + "3.5 85 met ≥80", NotMet, NotMet, Contradicted},
		{"it comes before a published one", "2|≥90%", 2, "met", "2 95 met", Met, Met, Agreed},
		{"another region's does not", "2|≥90%|BTB", 2, "met", "2 95 met", NotMet, NotMet, Contradicted},
		{"another year's does not", "2|≥90%||2020", 2, "met", "2 95 met ≥94", Met, Met, Agreed},
		{"words fall through to the workbook", "2|-", 2, "met", "2 95 met ≥96", NotMet, NotMet, Contradicted},
		{"words fall through to the rule set", "2|-", 2, "met", "2 95 met", NotMet, NotMet, Contradicted},
		{"parts count", split, 3, "met", others + "3.5.1 60 met; 3.5.2 85 met", Met, Met, Agreed},
		{"a part fails", split, 3, "met", others + "3.5.1 60 met; 3.5.2 75 met", NotMet, NotMet, Contradicted},
		{"parts under their heading", split, 3, "-", others + "3.5 - -; 3.5.1 60 met; 3.5.2 85 met", Met, Met, Agreed},
		{"a part has no row", split, 3, "met", others + "3.5.1 60 met", Unknown, Met, Agreed},
		{"a part has no row, nothing claimed", split, 3, "-", others + "3.5.1 60 met", Unknown, Unknown, Agreed},
		{"the whole's claim covers its parts", split, 3, "-", others + "3.5 - met", Unknown, Met, Agreed},
		{"the whole's figure does not", split + "\n3.5|≥40%", 3, "-", others + "3.5 60 -", Unknown, Unknown, Agreed},
		{"the whole's claim with a figure", split + "\n3.5|≥40%", 3, "-", others + "3.5 60 met", Unknown, Met, Agreed},
		{"the whole firmly not met", split + "\n3.5|≥40%", 3, "met", others + "3.5 30 met", NotMet, NotMet, Contradicted},
		{"the whole in words", split, 3, "-", others + "3.5 Đạt -", Met, Met, Agreed},
		{"the whole not applicable", split, 3, "-", others + "3.5 n/a -", Met, Met, Agreed},
		{"the whole not considered", split, 3, "-", others + "3.5 - not_considered", Met, Met, Agreed},
		{"the whole admits", split, 3, "met", others + "3.5 - not_met", NotMet, NotMet, Contradicted},
		{"the whole and all of its parts", split + "\n3.5|≥40%", 3, "-", others + "3.5 60 -; 3.5.1 60 met; 3.5.2 85 met", Met, Met, Agreed},
		{"the whole's claim and one part", split, 3, "-", others + "3.5 - met; 3.5.1 60 met", Unknown, Met, Agreed},
		{"one of its own has no row", "3.6|Đạt|||Có biển", 3, "-", others + "3.5 Đạt -", Unknown, Unknown, Agreed},
		{"one of its own fails", "3.6|≥90%|||Biển", 3, "met", others + "3.5 Đạt -; 3.6 80 met", NotMet, NotMet, Contradicted},
		{"the only one split", "2.1|≥90%|||Điện lưới\n2.2|Đạt|||Đèn", 2, "met", "2.1 85 met; 2.2 Có met", NotMet, NotMet, Contradicted},
		{"the only one and one beside it", "2.2|Đạt|||Đèn", 2, "met", "2.1 97 met; 2.2 Có met", NotMet, NotMet, Contradicted},
		{"an impossible figure proves nothing", "2|≥90%", 2, "-", "2 925 -", Unknown, Unknown, Agreed},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := report(t, test.number, "", 2024)
			r.Rules = r.Rules.With(lawOf(t, test.law))
			r.Criteria[0].Claim.Status = claimed(t, test.claim)
			r.Criteria[0].Indicators = rows(t, test.rows)
			for i := range r.Criteria[0].Indicators { // as intake does
				row := &r.Criteria[0].Indicators[i]
				row.Rule = r.Rules.Indicator(row.ID)
			}
			Evaluate(r, false)
			got := r.Criteria[0]
			if got.Evidence != test.evidence || got.Status != test.status || got.Judgement != test.judgement {
				t.Errorf("evidence %s, status %s, judgement %d; want %s, %s, %d", got.Evidence, got.Status,
					got.Judgement, test.evidence, test.status, test.judgement)
			}
		})
	}
}

// A heading over parts of which one has no row is not met by the others.
func TestHeadingOfASplitIndicator(t *testing.T) {
	for text, want := range map[string]Status{
		"3.5 - -; 3.5.1 60 met": Unknown, "3.5 - -; 3.5.1 60 met; 3.5.2 85 met": Met, "3.5 - -; 3.5.1 40 met": NotMet,
	} {
		r := report(t, 3, "", 2024)
		r.Rules = r.Rules.With(lawOf(t, "3.5.1|≥50%|||A\n3.5.2|≥80%|||B"))
		r.Criteria[0].Indicators = rows(t, text)
		Evaluate(r, false)
		if got := r.Criteria[0].Indicators[0]; got.Status != want {
			t.Errorf("%s: %s, want %s", text, got.Status, want)
		}
	}
}

func TestBasicallyMetCounts(t *testing.T) {
	tests := []struct {
		claim, rows string
		plain, as   Status
	}{
		{"basically_met", "", BasicallyMet, Met},
		{"basically_met", "1.1 Có -; 1.2 Có -", BasicallyMet, NotMet}, // 1.2 forbids: firmly not met
		{"-", "1.1 Cơ_bản_đạt -; 1.2 Không -", BasicallyMet, Met},
		{"-", "1.1 Có basically_met; 1.2 Không met", BasicallyMet, Met},
		{"met", "1.1 Cơ_bản_đạt met; 1.2 Không met", BasicallyMet, Met},
		{"not_met", "1.1 Cơ_bản_đạt -; 1.2 Không -", NotMet, NotMet},
	}
	for _, test := range tests {
		for _, counts := range []bool{false, true} {
			r := report(t, 1, "", 2024)
			r.Rules.BasicallyMetCounts = counts
			r.Criteria[0].Claim.Status = claimed(t, test.claim)
			r.Criteria[0].Indicators = rows(t, test.rows)
			Evaluate(r, false)
			want := test.plain
			if counts {
				want = test.as
			}
			if got := r.Criteria[0]; got.Status != want || got.Claim.Status != claimed(t, test.claim) {
				t.Errorf("%s, %s, counts %v: %s, want %s", test.claim, test.rows, counts, got.Status, want)
			}
		}
	}
}

func TestOptionalFieldsOfARuleSet(t *testing.T) {
	with := func(fields string) ([]byte, string) {
		return []byte(strings.Replace(small, `"regions"`, fields+`, "regions"`, 1)), fields
	}
	data, _ := with(`"basically_met_counts": true, "severities": {"NTM304": "error", "NTM110": "warning"}`)
	rs, err := ParseRuleSet(data)
	if err != nil || !rs.BasicallyMetCounts || len(rs.Severities) != 2 || rs.Severities["NTM304"] != "error" {
		t.Errorf("%v %+v", err, rs)
	}
	for _, fields := range []string{`{"304": "error"}`, `{"NTM304": "lỗi"}`, `{"NTM304": ""}`, `{"NTM3041": "error"}`} {
		data, text := with(`"severities": ` + fields)
		if _, err := ParseRuleSet(data); err == nil || !strings.Contains(err.Error(), "severity") {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestWeakerThan(t *testing.T) {
	tests := []struct {
		own, other string
		want       bool
	}{
		{"≥90%", "≥95%", true}, {"≥95%", "≥95%", false}, {"≥96%", "≥95%", false}, {"≥95%", ">95%", true}, {">95%", "≥95%", false},
		{"≤9%", "≤8%", true}, {"≤8%", "≤8%", false}, {"≤8%", "<8%", true}, {"≤7%", "≤8%", false},
		{"≤8%", "<9%", false}, {"≤8%", "<7%", true}, {"<8%", "≤8%", false}, {"<8%", "<8%", false}, {"≥95%", ">96%", true}, {"≥95%", ">94%", false}, {">95%", ">95%", false},
		{"≥7%", "≤8%", false}, {"≥9%", "≤8%", false}, {"≤9%", "≥8%", false}, {"≥8%", "Khá", false}, {"Khá", "≥8%", false}, {"Khá", "Khá", false}, {"Trung bình", "Mức độ 3", false}, {"Đạt", "≥8%", false}, {"Khá", "Tốt", true}, {"Tốt", "Khá", false}, {"Khá", "Mức độ 3", false},
	}
	for _, test := range tests {
		if got := lawRequirement(t, test.own).WeakerThan(lawRequirement(t, test.other)); got != test.want {
			t.Errorf("%s weaker than %s: %v", test.own, test.other, got)
		}
	}
}

func TestOverlayCovers(t *testing.T) {
	regions, err := ParseRegions([]byte(smallRegions))
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		provinces, province string
		want                bool
	}{
		{"", "Phú Thọ", true}, {"Phú Thọ", "", true}, {"Phú Thọ", "tỉnh PHÚ THỌ", true}, {"Phú Thọ", "Đất Tổ", true},
		{"TPHCM", "Thành phố Hồ Chí Minh", true}, {"Phú Thọ", "Điện Biên", false}, {"Phú Thọ;Điện Biên", "Điện Biên", true},
		{"Xyz", "xyz", true},
	}
	for _, test := range tests {
		o := &Overlay{}
		if test.provinces != "" {
			o.Provinces = strings.Split(test.provinces, ";")
		}
		if got := o.Covers(test.province, regions); got != test.want {
			t.Errorf("%s covers %s: %v", test.provinces, test.province, got)
		}
	}
	if !slices.IsSorted(regions.Provinces()) {
		t.Error("provinces have no order")
	}
	if got := fmt.Sprint(regions.Provinces()); !strings.Contains(got, "điện biên") {
		t.Errorf("provinces %s", got)
	}
}
