package vntext

import (
	"strings"
	"testing"
)

func TestDistance(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"", "", 0},
		{"đạt", "đạt", 0},
		{"", "đạt", 3},
		{"đạt", "dạt", 1},
		{"chua dat", "chưa đạt", 3},
		{"kitten", "sitting", 3},
		{"hoàn thành", "hoàn thàn", 1},
		{strings.Repeat("a", 500), strings.Repeat("b", 500), maxCompared},
	}
	for _, test := range tests {
		if got := Distance(test.a, test.b); got != test.want {
			t.Errorf("Distance(%q, %q) = %d, want %d", test.a, test.b, got, test.want)
		}
	}
}

func TestNearest(t *testing.T) {
	verdicts := []string{"Đạt", "Chưa đạt", "Không đạt", "Cơ bản đạt", "Hoàn thành", "Chưa hoàn thành"}
	tests := map[string]string{
		"dat":           "Đạt",
		"đat":           "Đạt",
		"chua dat":      "Chưa đạt",
		"Chưa đạtt":     "Chưa đạt",
		"Hoàn thàn":     "Hoàn thành",
		"co ban dat":    "Cơ bản đạt",
		"đang làm":      "",
		"đã xong":       "",
		"x":             "",
		"":              "",
		"Chưa đánh giá": "",
	}
	for word, want := range tests {
		if got, ok := Nearest(word, verdicts); got != want && ok || ok != (want != "") {
			t.Errorf("Nearest(%q) = %q, %v; want %q", word, got, ok, want)
		}
	}
	if got, ok := Nearest("thon 3", []string{"thôn 1", "thôn 2"}); ok {
		t.Errorf("two candidates equally near, got %q", got)
	}
}

func FuzzDistance(f *testing.F) {
	f.Add("đạt", "dat", "chưa")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		ab, ba := Distance(a, b), Distance(b, a)
		if ab != ba || ab < 0 || ab > max(len(firstRunes(a)), len(firstRunes(b))) {
			t.Fatalf("Distance(%q, %q) = %d, back %d", a, b, ab, ba)
		}
		if ab > Distance(a, c)+Distance(c, b) {
			t.Fatalf("%q, %q, %q: the detour is shorter", a, b, c)
		}
	})
}
