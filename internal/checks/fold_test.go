package checks

import (
	"slices"
	"testing"
)

func TestBareWords(t *testing.T) {
	for text, want := range map[string][]string{
		"Hệ thống chính trị và TIẾP CẬN pháp luật": {"he", "thong", "chinh", "tri", "va", "tiep", "can", "phap", "luat"},
		"Thủy lợi, phòng-chống thiên tai":          {"thuy", "loi", "phong", "chong", "thien", "tai"},
		"Ðiện (Đ4)": {"dien", "d4"},
		" - ":       {},
	} {
		if got := bareWords(text); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
