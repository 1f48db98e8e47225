package reading

import (
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

// What keeps a requirement with a figure from being compared is told; words are
// no fault, nor is what has one meaning.
func TestRequirementProblems(t *testing.T) {
	const money, share, least = "triệu đồng", "%", criteria.NumberMin
	for _, test := range []struct {
		cell *sheet.Cell
		unit criteria.Unit
		kind criteria.Kind
		want string
	}{
		{text("≥ 1.234"), money, least, "203 ≥ 1.234|1234|1,234"},
		{text("từ 1.234 trở lên"), money, least, "203 từ 1.234 trở lên|1234|1,234"},
		{text("không quá 51.300"), money, criteria.NumberMax, "203 không quá 51.300|51300|51,3"},
		{text("1.234"), money, least, "203 1.234|1234|1,234"},
		{text("từ 1.234 đến 2.345"), money, least, "203 từ 1.234 đến 2.345|1234|1,234"},
		{stored("0.9", ""), share, criteria.PercentMin, "203 0,9|0,9%|90%"},
		{cellOf(sheet.Error, "#REF!"), share, criteria.PercentMin, "204:error #REF!"},
		{cellOf(sheet.NoResult, ""), share, criteria.PercentMin, "204"},

		{stored("0.9", "0%"), share, criteria.PercentMin, ""},
		{stored("1.234", ""), money, least, ""},
		{text("≥ 1.234.567"), money, least, ""},
		{text("≥ 1.234 hộ"), "hộ", least, ""},
		{text("≥ 51,3"), money, least, ""},
		{text("từ 10 đến 20"), money, least, ""},
		{text("UBND tỉnh quy định"), share, criteria.PercentMin, ""},
		{text("Theo Quyết định số 12/2023/QĐ-UBND"), share, criteria.PercentMin, ""},
		{text("Đạt"), "", criteria.YesNo, ""},
		{text("-"), share, criteria.PercentMin, ""},
		{nil, share, criteria.PercentMin, ""},
	} {
		if got := codes(RequirementProblems(test.cell, test.unit, test.kind)); got != test.want {
			t.Errorf("%+v: %q, want %q", test.cell, got, test.want)
		}
	}
}

// A requirement whose format rounds carries what a reader sees.
func TestRequirementShown(t *testing.T) {
	for _, test := range []struct {
		cell       *sheet.Cell
		kind       criteria.Kind
		bound, see string // "": as stored
	}{
		{stored("0.896", "0%"), criteria.PercentMin, "≥ 89,6%", "90%"},
		{stored("89.6", "0"), criteria.PercentMin, "≥ 89,6%", "90"},
		{stored("8.4", "0"), criteria.PercentMax, "≤ 8,4%", "8"},
		{stored("89.6", `"≥ "0"%"`), criteria.PercentMin, "≥ 89,6%", "≥ 90%"},
		{stored("0.9", "0%"), criteria.PercentMin, "≥ 90%", ""},
		{stored("89.6", "0.0"), criteria.PercentMin, "≥ 89,6%", ""},
		{stored("89.6", ""), criteria.PercentMin, "≥ 89,6%", ""},
		{text("≥ 89,6%"), criteria.PercentMin, "≥ 89,6%", ""},
	} {
		r, _ := Requirement(test.cell, "%", test.kind)
		seen := ""
		if r.Shown != nil {
			seen = r.Shown.Text
		}
		if r.Text != test.bound || seen != test.see {
			t.Errorf("%+v: %q shown as %q, want %q as %q", test.cell, r.Text, seen, test.bound, test.see)
		}
	}
}

// A bound that no reading fits is told; words that name none are no problem.
func TestUnreadBounds(t *testing.T) {
	for _, test := range []struct {
		kind   criteria.Kind
		text   string
		isTold bool
	}{
		{criteria.PercentMin, "từ 70 đến dưới 80%", true}, {criteria.PercentMin, "≥ 70% và ≤ 90%", true},
		{criteria.PercentMin, "100% (≥ 50% cứng hóa)", true}, {criteria.NumberMin, "từ 45 đến dưới 50", true},
		{criteria.NumberMin, "60 m3 trở lên", true}, {criteria.LevelKind, "Khá, Tốt", true}, {criteria.LevelKind, "từ mức Khá", true},
		{criteria.LevelKind, "Mức độ 1, 2", true}, {criteria.LevelKind, "loại Trung bình đến Khá", true},
		{criteria.PercentMin, "UBND cấp tỉnh quy định cụ thể", false}, {criteria.PercentMin, "Theo Quyết định số 12/2023/QĐ-UBND", false},
		{criteria.PercentMin, "≥ 70%", false}, {criteria.LevelKind, "Khá trở lên", false}, {criteria.LevelKind, "UBND cấp tỉnh quy định", false},
		{criteria.YesNo, "Có từ 01 mô hình trở lên", false}, {criteria.NumberMin, "", false},
	} {
		unit := map[criteria.Kind]criteria.Unit{criteria.PercentMin: "%", criteria.NumberMin: "lít", criteria.LevelKind: "xếp loại"}[test.kind]
		_, _, problems := RequirementIn(text(test.text), unit, test.kind, Scope{Region: "ĐBSH", Year: 2023})
		told := len(problems) == 1 && problems[0].Code == codeNoRequirement && problems[0].Variant == "unread"
		if told != test.isTold || !told && len(problems) > 0 {
			t.Errorf("%q: %+v, told should be %v", test.text, problems, test.isTold)
		}
	}
}
