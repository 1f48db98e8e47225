package reading

import (
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

const income = criteria.Unit("triệu đồng/người/năm")

// show writes a value as the tables below do.
func show(v criteria.Value) string {
	switch v.Answer {
	case criteria.NumberAnswer:
		return v.Number.String()
	case criteria.LevelAnswer:
		return v.Level.Text
	case criteria.VerdictAnswer:
		return v.Status.String()
	case criteria.YesAnswer:
		return "yes"
	case criteria.NoneAnswer:
		return "none"
	case criteria.NotApplicable:
		return "n/a"
	case criteria.UnreadAnswer:
		return "?"
	}
	return ""
}

type valueTest struct {
	cell     *sheet.Cell
	unit     criteria.Unit
	kind     criteria.Kind
	value    string
	problems string
}

func checkValues(t *testing.T, tests []valueTest) {
	t.Helper()
	for _, test := range tests {
		value, problems := Value(test.cell, test.unit, test.kind, false)
		if show(value) != test.value || codes(problems) != test.problems {
			t.Errorf("Value(%q, %q, %d) = %q, %q; want %q, %q", Text(test.cell, false), test.unit,
				test.kind, show(value), codes(problems), test.value, test.problems)
		}
	}
}

func TestValuePercent(t *testing.T) {
	const min, max = criteria.PercentMin, criteria.PercentMax
	checkValues(t, []valueTest{
		{nil, "%", min, "", ""},
		{text("-"), "%", min, "", ""},
		{stored("0.925", "0.0%"), "%", min, "92.5", ""},
		{stored("0.92500000000000004", "0%"), "% hộ", min, "92.5", ""},
		{stored("0.995", "0%"), "%", min, "99.5", ""}, // shown as 100%
		{stored("92.5", ""), "%", min, "92.5", ""},
		{stored("92.5", "0.0%"), "%", min, "92.5", ""}, // shown as 9250,0%
		{stored("100", "0%"), "%", min, "100", ""},
		{stored("1", "0%"), "%", min, "100", ""},
		{stored("1.05", "0%"), "%", min, "?", "203 105%|105%|1,05%"},
		{stored("250", "0%"), "%", min, "25000", ""}, // out of range is for the checks
		{stored("92.5", "0.0"), "%", min, "92.5", ""},
		{stored("92.5", "0.0"), "", min, "92.5", ""},
		{stored("92.5", "0.0"), "Tỷ lệ", min, "92.5", ""},
		{stored("100", ""), "%", min, "100", ""},
		{stored("0", ""), "%", max, "0", ""},
		{stored("0.005", "0.0%"), "%", max, "0.5", ""},
		{stored("0.925", ""), "%", min, "?", "203 0,925|0,925%|92,5%"},
		{stored("1", "0"), "%", min, "?", "203 1|1%|100%"},
		{text("0,925"), "%", min, "?", "203 0,925|0,925%|92,5%"},
		{text("92,5%"), "%", min, "92.5", ""},
		{text("92.5 %"), "%", min, "92.5", ""},
		{text("92,5 phần trăm"), "%", min, "92.5", ""},
		{text("92,5"), "%", min, "92.5", ""},
		{text("0,5%"), "%", max, "0.5", ""},
		{text("９２，５％"), "%", min, "92.5", ""},
		{text("37/40 hộ"), "% hộ", min, "92.5", ""},
		{text("90/100"), "%", min, "90", ""},
		{text("37/40"), "", min, "92.5", ""},
		{text("2/3 thôn"), "% thôn", min, "66.666667", ""},
		{text("1.234/1.500 hộ"), "%", min, "82.266667", ""},
		{text("950/1.234 hộ"), "%", min, "76.985413", ""}, // 770 % is impossible
		{text("0/0 hộ"), "%", min, "n/a", ""},
		{text("3/0 hộ"), "%", min, "?", "201 3/0 hộ"},
		{text("92,5% (37/40 hộ)"), "%", min, "92.5", ""},
		{text("66,7% (2/3 thôn)"), "%", min, "66.666667", ""},
		{text("66,6% (2/3 thôn)"), "%", min, "66.666667", ""}, // cut off, not rounded
		{text("37/40 hộ (92,5%)"), "%", min, "92.5", ""},
		{text("37/40 = 92,5%"), "%", min, "92.5", ""},
		{text("37/40 hộ, đạt 92,5%"), "%", min, "92.5", ""},
		{text("95% (37/40 hộ)"), "%", min, "?", "203 95% (37/40 hộ)|92,5%|95%"},
		{text("Đạt 85%"), "%", min, "85", ""},
		{text("đạt tỷ lệ 85%"), "%", min, "85", ""},
		{text("92% - Đạt"), "%", min, "92", ""},
		{text("Chưa đạt (60%)"), "%", min, "60", ""},
		{text("90% số hộ dân"), "%", min, "90", ""},
		{text("1.234"), "%", min, "1.234", ""}, // 1234 % is impossible
		{text("1,234%"), "%", max, "1.234", ""},
		{text("-3%"), "%", min, "-3", ""}, // out of range is for the checks
		{text("Đạt"), "%", min, "met", ""},
		{text("Không áp dụng"), "%", min, "n/a", ""},
		{text("Chưa đạt 85%"), "%", min, "?", "201 Chưa đạt 85%"},
		{text("5% chưa có nhà tiêu"), "%", min, "?", "201 5% chưa có nhà tiêu"},
		{text("95% kế hoạch"), "%", min, "?", "201 95% kế hoạch"},
		{text("khoảng 90%"), "%", min, "?", "201 khoảng 90%"},
		{text("trên 90%"), "%", min, "?", "201 trên 90%"},
		{text("85-90%"), "%", min, "?", "201 85-90%"},
		{text("90 – 95%"), "%", min, "?", "201 90 – 95%"},
		{text("từ 90% đến 95%"), "%", min, "?", "201 từ 90% đến 95%"},
		{text("~90%"), "%", min, "?", "201 ~90%"},
		{text("≈ 90%"), "%", min, "?", "201 ≈ 90%"},
		{text(">90%"), "%", min, "?", "201 >90%"},
		{text("≥ 90%"), "%", min, "?", "201 ≥ 90%"}, // a requirement, no result
		{text("90%+"), "%", min, "?", "201 90%+"},
		{text("92,5%?"), "%", min, "?", "201 92,5%?"},
		{text("92,5 (?)"), "%", min, "?", "201 92,5 (?)"},
		{text("90% trở lên"), "%", min, "?", "201 90% trở lên"},
		{text("gần 90%"), "%", min, "?", "201 gần 90%"},
		{text("92,5%*"), "%", min, "92.5", ""}, // a footnote
		{text("9O%"), "%", min, "?", "201 9O%"},
		{text("85%, 90%"), "%", min, "?", "201 85%, 90%"},
		{text("Không"), "%", min, "?", "201 Không"},
		{text("x"), "%", min, "?", "201 x"},
		{text("CĐ"), "%", min, "?", "106 CĐ"},
		{text("37 hộ"), "%", min, "?", "209 hộ|%"},
		{stored("37", ""), "hộ", min, "?", "209 hộ|%"},
		{text("92,5%"), "hộ", min, "92.5", ""}, // says itself what it is
		{stored("45077", "dd/mm/yyyy"), "%", min, "?", "201 31/5/2023"},
		{cellOf(sheet.Bool, "1"), "%", min, "?", "201 TRUE"},
		{cellOf(sheet.NoResult, ""), "%", min, "?", "204"},
		{cellOf(sheet.Error, "#DIV/0!"), "%", min, "?", "204:error #DIV/0!"},
		{stored("1E300", ""), "%", min, "?", "201 1E300"},
	})
}

func TestValueNumber(t *testing.T) {
	const min = criteria.NumberMin
	checkValues(t, []valueTest{
		{stored("47", ""), income, min, "47", ""},
		{stored("45.100000000000001", "#,##0.0"), income, min, "45.1", ""},
		{text("47 triệu đồng"), income, min, "47", ""},
		{text("47 triệu"), income, min, "47", ""},
		{text("45,1 tr.đ"), income, min, "45.1", ""},
		{text("47.000.000 đồng"), income, min, "47", ""},
		{text("47 000 000 đồng/người/năm"), income, min, "47", ""},
		{text("39.000 nghìn đồng"), income, min, "39", ""}, // nobody lives on 39,000 đồng a year
		{text("39,000 nghìn đồng"), income, min, "39", ""},
		{text("39.000 nghìn đồng"), "triệu đồng", min, "?", "203 39.000 nghìn đồng|39000|39"},
		{text("45 đồng"), income, min, "?", "209 đồng|" + string(income)},
		{text("39.000"), "nghìn đồng/người/năm", min, "39000", ""},
		{text("39000 nghìn đồng"), income, min, "39", ""},
		{text("1.234 đồng"), "triệu đồng", min, "0.001234", ""}, // there is no part of a đồng
		{text("4 triệu đồng/người/tháng"), income, min, "?", "209 triệu đồng/người/tháng|" + string(income)},
		{stored("47000000", "#,##0"), income, min, "?", "209 đồng|" + string(income)},
		{text("47.000.000"), income, min, "?", "209 đồng|" + string(income)},
		{text("1.234"), income, min, "?", "203 1.234|1234|1,234"},
		{text("1,234"), income, min, "?", "203 1,234|1,234|1234"},
		{text("1 234,5"), "triệu đồng", min, "1234.5", ""},
		{text("1\u00a0234,5"), "triệu đồng", min, "1234.5", ""},
		{text("1\u2009234,5"), "triệu đồng", min, "1234.5", ""}, // thin space
		{text("1\u202f234,5"), "triệu đồng", min, "1234.5", ""},
		{text("1,234.5"), "triệu đồng", min, "1234.5", ""},
		{text("１２，５"), "triệu đồng", min, "12.5", ""},
		{text("12,5"), income, min, "12.5", ""},
		{text("1.234"), "người", min, "1234", ""},
		{text("45.000.000 đồng"), income, min, "45", ""},
		{text("45.000.000 đồng/người/năm"), income, min, "45", ""},
		{text("45000 nghìn đồng"), income, min, "45", ""},
		{text("45.100 nghìn đồng"), income, min, "45.1", ""},
		{text("0,045 tỷ đồng"), income, min, "45", ""},
		{stored("45000000", ""), income, min, "?", "209 đồng|" + string(income)},
		{stored("45000", ""), income, min, "?", "209 nghìn đồng|" + string(income)},
		{stored("45", ""), income, min, "45", ""},
		{stored("999", ""), income, min, "999", ""},
		{text("45.000.000 đồng"), "", 0, "45000000", ""},
		{text("(5)"), "mô hình", min, "?", "201 (5)"},
		{text("1.234,5"), "triệu đồng", min, "1234.5", ""},
		{text("1.234,5"), income, min, "?", "209 nghìn đồng|" + string(income)}, // nobody earns that
		{text("47 triệu 500 nghìn đồng"), income, min, "?", "201 47 triệu 500 nghìn đồng"},
		{text("60 lít"), "lít/người/ngày đêm", min, "60", ""},
		{text("60 lít/người/ngày đêm"), "lít/người/ngày đêm", min, "60", ""},
		{text("60 l"), "lít/người/ngày đêm", min, "60", ""},
		{text("4 m²/người"), "m2/người", min, "4", ""},
		{text("4,5m2"), "m2/người", min, "4.5", ""},
		{text("4 ha"), "m2/người", min, "?", "209 ha|m2/người"},
		{text("01 mô hình"), "mô hình", min, "1", ""},
		{text("02 sản phẩm OCOP 3 sao"), "sản phẩm", min, "2", ""},
		{text("02 sản phẩm, trong đó 01 chưa đạt"), "sản phẩm", min, "?", "201 02 sản phẩm, trong đó 01 chưa đạt"},
		{text("1 HTX"), "hợp tác xã", min, "1", ""},
		{text("1.234 hộ"), "hộ", min, "1234", ""},
		{text("1.234"), "hộ", min, "1234", ""},
		{stored("0.5", "0%"), "mô hình", min, "?", "209 %|mô hình"},
		{text("50%"), "mô hình", min, "?", "209 %|mô hình"},
		{text("2/3 mô hình"), "mô hình", min, "?", "201 2/3 mô hình"},
		{text("không có"), "mô hình", min, "?", "201 không có"},
		{text("5"), "", min, "5", ""},
		{text("5 nhóm"), "", min, "5", ""},
		{text("1.2.3"), "", min, "?", "201 1.2.3"},
	})
}

func TestValueWords(t *testing.T) {
	const yesNo, level = criteria.YesNo, criteria.LevelKind
	checkValues(t, []valueTest{
		{text("Đạt"), "đạt/không đạt", yesNo, "met", ""},
		{text("Chưa đạt"), "đạt/không đạt", yesNo, "not_met", ""},
		{text("Cơ bản đạt"), "đạt/không đạt", yesNo, "basically_met", ""},
		{text("Có"), "đạt/không đạt", yesNo, "yes", ""},
		{text("Không"), "đạt/không đạt", yesNo, "none", ""},
		{text("Không có"), "", yesNo, "none", ""},
		{text("Không xảy ra"), "đạt/không đạt", yesNo, "none", ""},
		{text("x"), "đạt/không đạt", yesNo, "met", ""},
		{text("chưa"), "đạt/không đạt", yesNo, "?", "201 chưa"},
		{text("CĐ"), "đạt/không đạt", yesNo, "?", "106 CĐ"},
		{stored("1", ""), "đạt/không đạt", yesNo, "?", "201 1"},
		{text("3"), "đạt/không đạt", yesNo, "?", "201 3"},
		{text("100%"), "đạt/không đạt", yesNo, "100", ""},
		{stored("3", ""), "vụ", yesNo, "3", ""},
		{text("Mức độ 3"), "mức độ", level, "Mức độ 3", ""},
		{text("Đạt mức độ II"), "mức độ", level, "Mức độ 2", ""},
		{stored("3", ""), "mức độ", level, "Mức độ 3", ""},
		{text("2"), "mức độ", level, "Mức độ 2", ""},
		{stored("7", ""), "mức độ", level, "?", "201 7"},
		{stored("3", ""), "xếp loại", level, "?", "201 3"},
		{text("Khá"), "xếp loại", level, "Khá", ""},
		{text("Xếp loại Tốt"), "xếp loại", level, "Tốt", ""},
		{text("Khá - Đạt"), "xếp loại", level, "Khá", ""},
		{text("Đạt"), "mức", level, "met", ""},
		{text("khong"), "đạt/không đạt", yesNo, "none", ""},
		{text("chua dat"), "đạt/không đạt", yesNo, "not_met", ""},
		{text("co"), "đạt/không đạt", yesNo, "yes", ""},
		{text("kha"), "xếp loại", level, "Khá", ""},
		{text("muc do 2"), "mức độ", level, "Mức độ 2", ""},
		{text("Mức độ III"), "mức độ", level, "Mức độ 3", ""},
		{text("mức 3"), "mức độ", level, "Mức độ 3", ""},
		{text("Trung bình"), "xếp loại", level, "Trung bình", ""},
		{text("Khá trở lên"), "xếp loại", level, "?", "201 Khá trở lên"}, // a requirement, no result
		{text("Khã"), "xếp loại", level, "?", "201:suggest Khã|Khá"},
		{text("Mức đô 3"), "mức độ", level, "?", "201 Mức đô 3"}, // a figure is not guessed
		{text("Đạtt"), "đạt/không đạt", yesNo, "?", "201:suggest Đạtt|Đạt"},
		{text("khá giả"), "xếp loại", level, "?", "201 khá giả"},
		{text("85%"), "xếp loại", level, "?", "209 %|xếp loại"},
		{text("Có"), "", 0, "yes", ""},
		{text("92,5%"), "", 0, "92.5", ""},
		{text("37/40"), "", 0, "92.5", ""},
		{text("Mức độ 2"), "", 0, "Mức độ 2", ""},
		{stored("0.5", "0%"), "", 0, "50", ""},
	})
}

func TestValueKeepsText(t *testing.T) {
	value, _ := Value(text(" 37/40\u00a0hộ \n(92,5%)"), "%", criteria.PercentMin, false)
	if want := "37/40 hộ (92,5%)"; value.Text != want {
		t.Errorf("text %q, want %q", value.Text, want)
	}
	value, _ = Value(stored("0.92500000000000004", "0%"), "%", criteria.PercentMin, false)
	if want := "92,5%"; value.Text != want {
		t.Errorf("text %q, want %q", value.Text, want)
	}
}

func TestConvert(t *testing.T) {
	tests := []struct {
		number          string
		written, wanted criteria.Unit
		want, problems  string
	}{
		{"47000000", "đồng", income, "47", ""},
		{"39000", "nghìn đồng/người/năm", income, "39", ""},
		{"39000", "1.000 đồng", income, "39", ""},
		{"47", "Triệu đồng", income, "47", ""},
		{"0.047", "tỷ đồng", income, "47", ""},
		{"4", "triệu đồng/tháng", income, "?", "209 triệu đồng/tháng|" + string(income)},
		{"45", "đồng/người/năm", income, "?", "209 đồng/người/năm|" + string(income)}, // 45 đồng a year
		{"45000000", "đồng/người/năm", income, "45", ""},
		{"0", "đồng", income, "0", ""},
		{"37", "hộ", "% hộ", "?", "209 hộ|% hộ"},
		{"92.5", "%", "% hộ", "92.5", ""},
		{"92.5", "%", "hộ", "?", "209 %|hộ"},
		{"60", "lít/người/ngày", "lít/người/ngày đêm", "60", ""},
		{"60", "", "hộ", "60", ""},
	}
	for _, test := range tests {
		v := criteria.Value{Answer: criteria.NumberAnswer, Number: dec(test.number)}
		got, problems := Convert(v, test.written, test.wanted)
		if show(got) != test.want || codes(problems) != test.problems {
			t.Errorf("Convert(%s %s, %s) = %s, %q; want %s, %q", test.number, test.written, test.wanted,
				show(got), codes(problems), test.want, test.problems)
		}
	}
}

// A share of whole numbers comes out the same from all its ways of writing.
func TestValueWritings(t *testing.T) {
	for above := 0; above <= 40; above++ {
		percent, _ := dec(itoa(above * 100)).Over(dec("40"))
		cells := []*sheet.Cell{
			text(itoa(above) + "/40 hộ"),
			text(percent.Vietnamese() + "%"),
			text(percent.String() + " %"),
			text("Đạt " + percent.Vietnamese() + "%"),
			text(percent.Vietnamese() + "% (" + itoa(above) + "/40)"),
		}
		for _, cell := range cells {
			value, problems := Value(cell, "%", criteria.PercentMin, false)
			if problems != nil || !value.Number.Equal(percent) {
				t.Errorf("Value(%q) = %s, %q; want %s", cell.Value, show(value), codes(problems), percent)
			}
		}
	}
}

func itoa(n int) string { return criteria.Int(n).String() }

func FuzzValue(f *testing.F) {
	for _, s := range []string{"92,5% (37/40 hộ)", "47.000.000 đồng", "1.234", "Mức độ 3", "0/0", "Đạt 85%"} {
		f.Add(s, "%", 1)
		f.Add(s, "triệu đồng/người/năm", 3)
	}
	f.Fuzz(func(t *testing.T, s, unit string, kind int) {
		value, problems := Value(text(s), criteria.Unit(unit), criteria.Kind(kind), false)
		if (value.Answer == criteria.UnreadAnswer) != (len(problems) > 0) {
			t.Fatalf("Value(%q, %q, %d) = %q with %q", s, unit, kind, show(value), codes(problems))
		}
		Requirement(text(s), criteria.Unit(unit), criteria.Kind(kind))
	})
}
