package intake

import (
	"strings"
	"testing"
	"unicode"

	"tieuchi/internal/vntext"
)

// leastSlips may only leave out words that the distance would leave out too.
func TestLeastSlips(t *testing.T) {
	words := nearWords()
	for i := range words {
		for j := range words {
			a, b := &words[i], &words[j]
			if least, slips := leastSlips(&a.runes, &b.runes), vntext.Distance(a.plain, b.plain); least > slips {
				t.Errorf("%q and %q: at least %d slips, but %d", a.plain, b.plain, least, slips)
			}
		}
	}
}

// norm in one pass is the words of the key with one blank between them.
func FuzzNorm(f *testing.F) {
	for _, text := range []string{"", " ", "Tiêu chí", "Đạt/Chưa đạt", "  1.1 – Tỷ lệ (%) ", "a\xff b", "é̄–ẹ̃", "２０２３ · x²", "…"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		key := vntext.Key(text)
		words := strings.FieldsFunc(key, func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
		})
		if got, want := norm(text), strings.Join(words, " "); got != want {
			t.Errorf("norm(%q) = %q, want %q", text, got, want)
		}
		if got, want := joinWords(text), strings.Join(strings.FieldsFunc(text, func(r rune) bool { return !inWord(r) }), " "); got != want {
			t.Errorf("joinWords(%q) = %q, want %q", text, got, want)
		}
	})
}
