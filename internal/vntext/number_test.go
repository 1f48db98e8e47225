package vntext

import (
	"math/big"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParseNumber(t *testing.T) {
	ambiguous := func(readings ...string) Number {
		return Number{Digits: readings[0], Ambiguous: true, Alternatives: readings}
	}
	tests := map[string]Number{
		"5":               {Digits: "5"},
		"05":              {Digits: "5"},
		"0":               {Digits: "0"},
		"1.234,5":         {Digits: "1234.5"},
		"1,234.5":         {Digits: "1234.5"},
		"1 234,5":         {Digits: "1234.5"},
		"1\u00a0234,5":    {Digits: "1234.5"},
		"1 234.567":       {Digits: "1234.567"},
		"1.234,567":       {Digits: "1234.567"},
		"12,5":            {Digits: "12.5"},
		"92.5":            {Digits: "92.5"},
		"0,925":           {Digits: "0.925"},
		"1234,567":        {Digits: "1234.567"},
		"1.234.567":       {Digits: "1234567"},
		"1,234,567":       {Digits: "1234567"},
		"1.234.567,8":     {Digits: "1234567.8"},
		"47 000 000 đồng": {Digits: "47000000", Rest: "đồng"},
		"1.234":           ambiguous("1234", "1.234"),
		"1,234":           ambiguous("1.234", "1234"),
		"-12.500":         ambiguous("-12500", "-12.500"),
		"92,5%":           {Digits: "92.5", Percent: true},
		"92.5 %":          {Digits: "92.5", Percent: true},
		"92,5 phần trăm":  {Digits: "92.5", Percent: true},
		"９２，５％":           {Digits: "92.5", Percent: true},
		"92,5% số hộ.":    {Digits: "92.5", Percent: true, Rest: "số hộ"},
		"-3":              {Digits: "-3"},
		"−3":              {Digits: "-3"},
		"+3":              {Digits: "3"},
		"-0":              {Digits: "0"},
		"60 lít":          {Digits: "60", Rest: "lít"},
		"4 m2/người":      {Digits: "4", Rest: "m2/người"},
		"3.":              {Digits: "3"},
		"37/40 hộ":        {Numerator: "37", Denominator: "40", Rest: "hộ"},
		"90/100":          {Numerator: "90", Denominator: "100"},
		"37 / 40":         {Numerator: "37", Denominator: "40"},
		"0/0":             {Numerator: "0", Denominator: "0"},
		"1.234/1.500 hộ":  {Numerator: "1234", Denominator: "1500", Rest: "hộ"},
		"950/1.234": {Numerator: "950", Denominator: "1234", Ambiguous: true,
			Alternatives: []string{"950/1234", "950/1.234"}},
		"92,5% (37/40 hộ)": {Digits: "92.5", Percent: true, Rest: "(37/40 hộ)"},
		"37/40 = 92,5%":    {Numerator: "37", Denominator: "40", Rest: "= 92,5%"},
		"3 - Đạt":          {Digits: "3", Rest: "Đạt"},
		"5 hộ/tháng":       {Digits: "5", Rest: "hộ/tháng"},
	}
	for text, want := range tests {
		got, err := ParseNumber(text)
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("ParseNumber(%q): %v (-want +got):\n%s", text, err, diff)
		}
	}
}

func TestParseNumberRefuses(t *testing.T) {
	for _, text := range []string{"", "Đạt", "%", "-", ".5", ",5", "- 3", "≥ 90%", "khoảng 90",
		"1.2.3", "1.23.456", "1.2345.678", "0.123.456", "1,2,3", "1.234,567.8", "1234.567,8",
		"31/12/2023", "10-20", "10 - 20%", "85%, 90%", "2 x 3", "37/40%", "12 345 67", "2023 123",
		strings.Repeat("9", 31)} {
		if got, err := ParseNumber(text); err == nil {
			t.Errorf("ParseNumber(%q) = %+v", text, got)
		}
	}
}

// Whatever number is written in the Vietnamese way with its groups and at
// most two decimals comes back as it was.
func TestParseNumberWritten(t *testing.T) {
	for n := 0; n < 2_000_000; n += 997 {
		whole, cents := itoa(n), itoa(n%100)
		grouped := whole
		for at := len(whole) - 3; at > 0; at -= 3 {
			grouped = grouped[:at] + "." + grouped[at:]
		}
		english := strings.ReplaceAll(grouped, ".", ",")
		for text, want := range map[string]string{
			grouped + "," + cents:                               whole + "." + cents,
			english + "." + cents:                               whole + "." + cents,
			strings.ReplaceAll(grouped, ".", " ") + "," + cents: whole + "." + cents,
			strings.ReplaceAll(grouped, ".", "\u00a0"):          whole,
			whole: whole,
		} {
			if got, err := ParseNumber(text); err != nil || got.Digits != want || got.Ambiguous {
				t.Fatalf("ParseNumber(%q) = %+v, %v; want %s", text, got, err, want)
			}
		}
	}
}

func itoa(n int) string { return big.NewInt(int64(n)).String() }

func FuzzParseNumber(f *testing.F) {
	for _, s := range []string{"1.234,5", "92,5% (37/40 hộ)", "37/40", "-1 234", "1.2.3", "950/1.234", "９２％"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		number, err := ParseNumber(s)
		if err != nil {
			return
		}
		digits := append([]string{number.Digits, number.Numerator, number.Denominator}, number.Alternatives...)
		for _, d := range digits {
			for part := range strings.SplitSeq(d, "/") {
				if _, ok := new(big.Rat).SetString(part); part != "" && !ok {
					t.Fatalf("ParseNumber(%q) has digits %q", s, part)
				}
			}
		}
		if number.Fraction() == (number.Digits != "") || number.Ambiguous != (len(number.Alternatives) > 1) {
			t.Fatalf("ParseNumber(%q) = %+v", s, number)
		}
	})
}
