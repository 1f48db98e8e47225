package reading

import "testing"

func TestFormats(t *testing.T) {
	tests := []struct {
		format   string
		percent  bool
		date     bool
		decimals int
	}{
		{"", false, false, 0},
		{"General", false, false, 0},
		{"@", false, false, 0},
		{"0%", true, false, 0},
		{"0.00%", true, false, 2},
		{`0.0"%"`, false, false, 1}, // only shown: 92.5 stays 92.5
		{`0\%`, false, false, 0},
		{`[Red]0.0%;[Blue]-0.0%`, true, false, 1},
		{"#,##0.00", false, false, 2},
		{"#,##0.##", false, false, 0},
		{`#,##0 "đồng"`, false, false, 0},
		{`_(* #,##0.00_);_(* (#,##0.00)`, false, false, 2},
		{"0.00E+00", false, false, 2},
		{"dd/mm/yyyy", false, true, 0},
		{"m/d/yy h:mm", false, true, 0},
		{"[$-42A]dd mmmm yyyy;@", false, true, 0},
		{"mmm-yy", false, true, 0},
		{"h:mm:ss", false, true, 0},
		{"[h]:mm", false, true, 0},
		{`"ngày "d`, false, true, 0},
		{`0" tháng"`, false, false, 0},
		{`"unclosed`, false, false, 0},
		{"[unclosed", false, false, 0},
		{`0\`, false, false, 0},
	}
	for _, test := range tests {
		percent, date, decimals := isPercentFormat(test.format), datePartsOf(test.format).any(), fixedDecimals(test.format)
		if percent != test.percent || date != test.date || decimals != test.decimals {
			t.Errorf("format %q: percent %v, date %v, decimals %d; want %v, %v, %d", test.format,
				percent, date, decimals, test.percent, test.date, test.decimals)
		}
	}
}

func TestText(t *testing.T) {
	tests := []struct{ value, format, want string }{
		{"0.92500000000000004", "0%", "92,5%"},
		{"0.30000000000000004", "", "0,3"},
		{"45077", "dd/mm/yyyy", "31/5/2023"},
		{"45047", "mm/yyyy", "5/2023"},
		{"3424", "00000", "3424"},
		{"1E300", "", "1E300"},
	}
	for _, test := range tests {
		if got := Text(stored(test.value, test.format), false); got != test.want {
			t.Errorf("Text(%s as %q) = %q, want %q", test.value, test.format, got, test.want)
		}
	}
	if Text(nil, false) != "" || Text(text("a\u00a0\n b"), false) != "a b" {
		t.Error("Text of a blank or a text")
	}
}
