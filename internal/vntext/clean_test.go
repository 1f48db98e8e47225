package vntext

import (
	"testing"
	"unicode/utf8"
)

func TestClean(t *testing.T) {
	tests := map[string]string{
		"":          "",
		" Đạt ":     "Đạt",
		"Đa\u0323t": "Đạt",
		"Kết\u00a0quả\u202fthực\u3000hiện": "Kết quả thực hiện",
		"Kết quả\r\nthực\vhiện\u2028a":     "Kết quả thực hiện a",
		"\ufeffĐạ\u200bt\u2060":            "Đạt",
		"phát\u00ad triển":                 "phát triển",
		"a\u200b\u0301":                    "á", // composed after the joiner is gone
		"a\x00\x1fb":                       "ab",
		"hoà bình, thuỷ lợi":               "hoà bình, thuỷ lợi", // printed as written
		"Ｋết quả ①":                        "Ｋết quả ①",
	}
	for text, want := range tests {
		if got := Clean(text); got != want {
			t.Errorf("Clean(%q) = %q, want %q", text, got, want)
		}
	}
}

func FuzzClean(f *testing.F) {
	for _, s := range []string{"Đa\u0323t", "a\u200b\u0301", " \u00a0x\n", "phát\u00adtriển"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := Clean(s)
		if twice := Clean(once); twice != once {
			t.Fatalf("Clean(%q) = %q, cleaned again %q", s, once, twice)
		}
		if !utf8.ValidString(once) && utf8.ValidString(s) {
			t.Fatalf("Clean(%q) = %q", s, once)
		}
	})
}
