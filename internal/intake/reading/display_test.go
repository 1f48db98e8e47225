package reading

import (
	"math/big"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

// TestDisplay holds what spreadsheets show, with a decimal comma, and the
// figure that is left of the number. The texts were compared with Excel's
// description of format codes by hand.
func TestDisplay(t *testing.T) {
	tests := []struct{ stored, format, text, shown string }{
		{"0.995", "0%", "100%", "100"},
		{"0.995", "0.0%", "99,5%", "99.5"},
		{"0.9949", "0%", "99%", "99"},
		{"-0.995", "0%", "-100%", "-100"}, // away from zero
		{"39.96", "0.0", "40,0", "40"},
		{"39.94", "0.0", "39,9", "39.9"},
		{"0.125", "0.00", "0,13", "0.13"}, // half away from zero, though binary 0.125 is exact
		{"1.005", "0.00", "1,01", "1.01"}, // by its decimals, not by the double below it
		{"2.5", "0", "3", "3"},
		{"-2.5", "0", "-3", "-3"},
		{"92.5", "0.0#", "92,5", "92.5"},
		{"92", "0.##", "92", "92"},
		{"0.5", "#.0", "0,5", "0.5"},
		{"45000", "#,##0", "45.000", "45000"},
		{"1234567.891", "#,##0.00", "1.234.567,89", "1234567.89"},
		{"45600", "#,##0,", "46", "46"},
		{"45100000", "0.0,,", "45,1", "45.1"},
		{"45100000", `0.0,," triệu"`, "45,1 triệu", "45.1"},
		{"37", `0 "hộ"`, "37 hộ", "37"},
		{"37", `0\ \h\ộ`, "37 hộ", "37"},
		{"92.5", `0.0"%"`, "92,5%", "92.5"},
		{"47000000", "#,##0 [$₫-42A]", "47.000.000 ₫", "47000000"},
		{"-5", "#,##0_);(#,##0)", "(5)", "-5"},
		{"-5", "#,##0;[Red]-#,##0", "-5", "-5"},
		{"-5", "0;0", "5", "5"}, // the sign is hidden
		{"5", `_-* #,##0.00\ "₫"_-;-* #,##0.00\ "₫"_-`, "5,00 ₫", "5"},
		{"0", `0;-0;"không"`, "không", "0"},
		{"7", ";;;", "", "7"},
		{"7", "", "7", "7"},
		{"7.25", "General", "7,25", "7.25"},
		{"7.25", "@", "7,25", "7.25"},
		{"7.25", `General" hộ"`, "7,25 hộ", "7.25"},
		{"0.925", "# ??/??", "37/40", "0.925"},
		{"0.34", "# ?/?", "1/3", "1/3"},
		{"0.3", "# ?/8", "2/8", "0.25"},
		{"12345", "0.00E+00", "12300", "12300"},
		{"95", `[>=90]"Đạt";"Chưa đạt"`, "Đạt", "95"},
		{"85", `[>=90]"Đạt";"Chưa đạt"`, "Chưa đạt", "85"},
		{"0.5", `[<1]0.0;[>=1]0`, "0,5", "0.5"},
		{"1.5", `[<1]0.0;[>=1]0`, "2", "2"},
	}
	for _, test := range tests {
		d := displayOf(test.format, dec(test.stored))
		want, _ := new(big.Rat).SetString(test.shown)
		got, _ := new(big.Rat).SetString(d.shown.String())
		if exact := got.Cmp(want) == 0; d.text() != test.text || !exact && test.shown != "1/3" {
			t.Errorf("%s as %q shows %q (%s), want %q (%s)", test.stored, test.format, d.text(), d.shown, test.text, test.shown)
		}
	}
}

// TestValueFormats reads number cells whose format says more than digits.
func TestValueFormats(t *testing.T) {
	const percent, least, level = criteria.PercentMin, criteria.NumberMin, criteria.LevelKind
	checkValues(t, []valueTest{
		{stored("92.5", `0.0"%"`), "%", percent, "92.5", ""},
		{stored("0.5", `0.0"%"`), "%", criteria.PercentMax, "0.5", ""},
		{stored("37", `0 "hộ"`), "%", percent, "?", "209 hộ|%"}, // a count of households, no share
		{stored("1234", `0 "hộ"`), "hộ", least, "1234", ""},
		{stored("1.234", `0.000 "triệu"`), income, least, "1.234", ""},
		{stored("37", `0"/40 hộ"`), "%", percent, "92.5", ""},
		{stored("90", `">"0"%"`), "%", percent, "?", "201 >90%"},
		{stored("90", `"khoảng "0"%"`), "%", percent, "?", "201 khoảng 90%"},
		{stored("0.9", `"~"0%`), "%", percent, "?", "201 ~90%"},
		{stored("0.9", `"Đạt "0%`), "%", percent, "90", ""},
		{stored("9012", "00-00"), "%", percent, "?", "201 9012"},
		{stored("0.925", "# ??/??"), "%", percent, "92.5", ""},
		{stored("0.925", "# ??/??"), "mô hình", least, "0.925", ""},
		{stored("-3", "0_);(0)"), "%", percent, "-3", ""}, // out of range is for the checks
		{stored("-3", "0;0"), "%", percent, "-3", ""},
		{stored("45000", "#,##0"), "hộ", least, "45000", ""},
		{stored("45600", "#,##0,"), "hộ", least, "45600", ""},
		{stored("45100000", "0.0,,"), income, least, "45.1", ""},
		{stored("45100000", `0.0,," triệu"`), income, least, "45.1", ""},
		{stored("45100000", "0.0,,"), "đồng", least, "45100000", ""},
		{stored("45100000", "#,##0"), income, least, "?", "209 đồng|" + string(income)},
		{stored("45100000", `#,##0 "đồng"`), income, least, "45.1", ""},
		{stored("45100000", "#,##0 [$₫-42A]"), income, least, "45.1", ""},
		{stored("45100000", `_-* #,##0\ "₫"_-;-* #,##0\ "₫"_-`), income, least, "45.1", ""},
		{stored("45100", "#,##0"), income, least, "?", "209 nghìn đồng|" + string(income)},
		{stored("45100", "#,##0"), "triệu đồng", least, "45100", ""}, // an investment may be that
		{stored("45100", `0 "nghìn đồng"`), income, least, "45.1", ""},
		{stored("45", "[$$-409]0"), income, least, "?", "201 $45"},
		{stored("3", `"Mức độ "0`), "mức độ", level, "Mức độ 3", ""},
		{stored("3", "0"), "mức độ", level, "Mức độ 3", ""},
		{stored("2.6", "0"), "mức độ", level, "?", "201 2,6"}, // shown as 3
		{stored("5", ";;;"), "mô hình", least, "5", ""},
	})
}

// TestValueShown tells what a reader sees where that is not what was read.
func TestValueShown(t *testing.T) {
	const percent, least = criteria.PercentMin, criteria.NumberMin
	tests := []struct {
		cell *sheet.Cell
		unit criteria.Unit
		kind criteria.Kind
		want string // "" is the same as read
	}{
		{stored("0.995", "0%"), "%", percent, "100 100%"},
		{stored("0.995", "0.0%"), "%", percent, ""},
		{stored("0.99500000000000001", "0.0%"), "%", percent, ""}, // binary noise
		{stored("39.96", "0.0"), income, least, "40 40,0"},
		{stored("39.96", ""), income, least, ""},
		{stored("39.96", "General"), income, least, ""},
		{stored("39.96", "@"), income, least, ""},
		{stored("39.96", "0.00"), income, least, ""},
		{stored("39960000", `0.0,," triệu"`), income, least, "40 40,0 triệu"},
		{stored("39960000", "0.0,,"), income, least, "40 40,0"},
		{stored("39600400", `#,##0, "nghìn đồng"`), income, least, "39.6 39.600 nghìn đồng"},
		{stored("39600", `#,##0, "nghìn đồng"`), income, least, ""}, // 39,600 đồng a year: 209
		{stored("45600", "#,##0,"), "hộ", least, "46 46"},
		{stored("92.5", "0.0%"), "%", percent, "9250 9250,0%"},
		{stored("0.925", "# ?/?"), "%", percent, "88.888889 8/9"}, // 9/10 has two digits
		{stored("-3", "0;0"), "%", percent, "3 3"},
		{stored("7", ";;;"), "mô hình", least, " "},
		{stored("95", `[>=90]"Đạt";"Chưa đạt"`), "%", percent, "met Đạt"},
	}
	for _, test := range tests {
		value, _ := Value(test.cell, test.unit, test.kind, false)
		got := ""
		if value.Shown != nil {
			got = show(*value.Shown) + " " + value.Shown.Text
		}
		if got != test.want {
			t.Errorf("Value(%s as %q) shows %q, want %q", test.cell.Value, test.cell.Style.Format, got, test.want)
		}
	}
}

// What a cell shows is within half of its last decimal of what it stores.
func TestDisplayIsNear(t *testing.T) {
	formats := []string{"0", "0.0", "0.00", "#,##0.0", "0%", "0.0%"}
	half := dec("0.5")
	for n := -20_000; n < 20_000; n += 137 {
		number, _ := criteria.Int(n).Over(criteria.Int(1000))
		for _, format := range formats {
			d := displayOf(format, number)
			if far := distance(d.shown, d.exact).Times(power(10, d.places)); far.Cmp(half) > 0 {
				t.Errorf("%s as %q shows %s", number, format, d.shown)
			}
		}
	}
}

func FuzzDisplay(f *testing.F) {
	for _, format := range []string{"", "0%", `0.0,," triệu"`, "# ??/??", "0.0E+00", `[>=9]"x";-0;@`, ";;;", `"`, "[", `\`, "0/", "[$₫-42A]0"} {
		f.Add("0.925", format)
		f.Add("-39960000", format)
	}
	f.Fuzz(func(t *testing.T, value, format string) {
		c := stored(value, format)
		for _, unit := range []criteria.Unit{"%", income, "hộ"} {
			v, problems := Value(c, unit, criteria.NumberMin, false)
			if (v.Answer == criteria.UnreadAnswer) != (len(problems) > 0) {
				t.Fatalf("Value(%q as %q) = %q with %q", value, format, show(v), codes(problems))
			}
			if v.Shown != nil && v.Answer == criteria.UnreadAnswer {
				t.Fatalf("Value(%q as %q) is not read but shown", value, format)
			}
		}
		Requirement(c, "%", criteria.PercentMin)
		Verdict(c)
	})
}
