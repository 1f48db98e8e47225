package criteria

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"
)

func TestDecimal(t *testing.T) {
	tests := []struct{ in, out, vietnamese string }{
		{"0", "0", "0"}, {"-0", "0", "0"}, {"92.5", "92.5", "92,5"}, {"92.50", "92.5", "92,5"},
		{"+7", "7", "7"}, {"-3.25", "-3.25", "-3,25"}, {"007", "7", "7"}, {".5", "0.5", "0,5"},
		{"5.", "5", "5"}, {"100", "100", "100"}, {"0.995", "0.995", "0,995"},
		{strings.Repeat("7", 60), strings.Repeat("7", 60), strings.Repeat("7", 60)},
		{"12345678901234567890.123456789", "12345678901234567890.123456789", "12345678901234567890,123456789"},
	}
	for _, test := range tests {
		d := dec(t, test.in)
		if d.String() != test.out || d.Vietnamese() != test.vietnamese {
			t.Errorf("%q: %q %q, want %q %q", test.in, d, d.Vietnamese(), test.out, test.vietnamese)
		}
	}
	for _, bad := range []string{"", "1,5", "1e3", "0x10", "1/2", "abc", "1.2.3", "--1", "+", ".", "1 2", "1_0", "∞", strings.Repeat("1", 61)} {
		if d, err := ParseDecimal(bad); err == nil {
			t.Errorf("%q read as %v", bad, d)
		}
	}
}

func TestDecimalArithmetic(t *testing.T) {
	if got := dec(t, "0.1").Times(dec(t, "0.2")); !got.Equal(dec(t, "0.02")) {
		t.Errorf("0.1 × 0.2 = %v", got)
	}
	if got := dec(t, "0.3").Minus(dec(t, "0.1")); got.String() != "0.2" {
		t.Errorf("0.3 - 0.1 = %v", got)
	}
	third, ok := Int(1).Over(Int(3))
	if !ok || third.String() != "0.333333" || !third.Times(Int(3)).Equal(Int(1)) {
		t.Errorf("1/3 = %v, three times that %v", third, third.Times(Int(3)))
	}
	if share, _ := Int(37).Over(Int(40)); share.Times(Int(100)).String() != "92.5" {
		t.Errorf("37/40 = %v", share)
	}
	if _, ok := Int(1).Over(Decimal{}); ok {
		t.Error("divided by zero")
	}
	var zero Decimal
	if !zero.Equal(Int(0)) || zero.String() != "0" {
		t.Errorf("the zero value is %v", zero)
	}
	text, err := json.Marshal(map[string]Decimal{"v": dec(t, "92.50")})
	if err != nil || string(text) != `{"v":"92.5"}` {
		t.Errorf("JSON %s, %v", text, err)
	}
}

// A whole number of hundredths, printed and read, is the same number, and
// order is that of the whole numbers.
func TestDecimalRoundTrip(t *testing.T) {
	previous := dec(t, "-20.01")
	for n := -2000; n <= 2000; n++ {
		d, _ := Int(n).Over(Int(100))
		if again := dec(t, d.String()); !again.Equal(d) {
			t.Fatalf("%d hundredths print as %v, read as %v", n, d, again)
		}
		if d.Cmp(previous) != 1 || previous.Cmp(d) != -1 {
			t.Fatalf("%v does not follow %v", d, previous)
		}
		previous = d
	}
}

// math/big is the independent reader; printing and reading again must not
// change the number.
func FuzzParseDecimal(f *testing.F) {
	for _, seed := range []string{"92.5", "-.5", "0.0", "1e9", "00.10", "9999999999999999999.1"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := ParseDecimal(text)
		if err != nil {
			return
		}
		truth, ok := new(big.Rat).SetString(text)
		if !ok || truth.Cmp(d.value()) != 0 {
			t.Fatalf("%q read as %v", text, d)
		}
		if again, err := ParseDecimal(d.String()); err == nil && !again.Equal(d) {
			t.Fatalf("%q prints as %v", text, d)
		}
	})
}
