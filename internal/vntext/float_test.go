package vntext

import (
	"math/big"
	"strconv"
	"strings"
	"testing"
)

func TestShortestFloat(t *testing.T) {
	tests := map[string]string{
		"0":                      "0",
		"-0":                     "0",
		"5":                      "5",
		"92.5":                   "92.5",
		"0.92500000000000004":    "0.925",
		"9.25E-1":                "0.925",
		"1E+2":                   "100",
		"1.5e3":                  "1500",
		"0.30000000000000004":    "0.3", // 0.1+0.2
		"0.99999999999999989":    "1",   // ten times 0.1
		"57.800000000000004":     "57.8",
		"1.1000000000000001":     "1.1",
		"-3.2999999999999998":    "-3.3",
		"0.33333333333333331":    "0.333333333333333",
		"66.666666666666671":     "66.6666666666667",
		"123456789012345":        "123456789012345",
		"1234567890123456":       "1234567890123460",
		"45077":                  "45077",
		"1E-7":                   "0.0000001",
		"5.5511151231257827E-17": "0.0000000000000000555111512312578",
		"1E20":                   "100000000000000000000",
	}
	for stored, want := range tests {
		if got, err := ShortestFloat(stored); err != nil || got != want {
			t.Errorf("ShortestFloat(%q) = %q, %v; want %q", stored, got, err, want)
		}
	}
	for _, stored := range []string{"", "x", "NaN", "Inf", "0x1p4", "1_000", "1,5", "1E300", "1E-300", "1E999", "1 2", "%"} {
		if got, err := ShortestFloat(stored); err == nil {
			t.Errorf("ShortestFloat(%q) = %q", stored, got)
		}
	}
}

// Every figure with up to four decimals survives being stored as a double with
// 17 digits, which is how spreadsheets write them.
func TestShortestFloatRoundTrip(t *testing.T) {
	for n := 1; n < 2_000_000; n += 37 {
		want := big.NewRat(int64(n), 10_000)
		value, _ := want.Float64()
		stored := strconv.FormatFloat(value, 'G', 17, 64)
		got, err := ShortestFloat(stored)
		if r, ok := new(big.Rat).SetString(got); err != nil || !ok || r.Cmp(want) != 0 {
			t.Fatalf("ShortestFloat(%q) = %q, %v; want %s", stored, got, err, want.FloatString(4))
		}
	}
}

func FuzzShortestFloat(f *testing.F) {
	for _, s := range []string{"0.92500000000000004", "1E+2", "-1e-7", "12345678901234567890"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, stored string) {
		text, err := ShortestFloat(stored)
		if err != nil {
			return
		}
		if again, err := ShortestFloat(text); err != nil || again != text {
			t.Fatalf("ShortestFloat(%q) = %q, again %q, %v", stored, text, again, err)
		}
		digits := strings.Trim(strings.Replace(strings.TrimPrefix(text, "-"), ".", "", 1), "0")
		if len(digits) > spreadsheetDigits {
			t.Fatalf("ShortestFloat(%q) = %q: %d digits", stored, text, len(digits))
		}
	})
}
