package criteria

import (
	"strings"
	"sync"
)

// foldName makes the key by which names of places, regions and levels are
// compared: lower case, blanks collapsed, dashes bare, Ð (U+00D0) as Đ and the
// tone mark where the older spelling puts it (hoà → hòa). Text is NFC already.
// It is smaller than the key of vntext on purpose: this package is stdlib-only
// and compares nothing but short names.
func foldName(text string) string {
	text = oneLetter().Replace(strings.ToLower(text))
	text = strings.Join(strings.Fields(text), " ")
	return tonePlacement().Replace(bareDash().Replace(text))
}

var (
	oneLetter = sync.OnceValue(func() *strings.Replacer { return strings.NewReplacer("ð", "đ", "\u2013", "-", "\u2014", "-") })
	bareDash  = sync.OnceValue(func() *strings.Replacer { return strings.NewReplacer(" - ", "-", "- ", "-", " -", "-") })
)

// tonePlacement moves the tone mark of oa, oe and uy from the second vowel to
// the first; both spellings are in official use. It does so inside a syllable
// too (loại → lọai), which is no spelling: keys are compared with keys only.
var tonePlacement = sync.OnceValue(func() *strings.Replacer {
	return strings.NewReplacer(
		"oà", "òa", "oá", "óa", "oả", "ỏa", "oã", "õa", "oạ", "ọa",
		"oè", "òe", "oé", "óe", "oẻ", "ỏe", "oẽ", "õe", "oẹ", "ọe",
		"uỳ", "ùy", "uý", "úy", "uỷ", "ủy", "uỹ", "ũy", "uỵ", "ụy",
	)
})

// withoutPrefix drops the first of the prefixes that text starts with,
// together with blanks after it.
func withoutPrefix(text string, prefixes ...string) string {
	for _, prefix := range prefixes {
		if rest, ok := strings.CutPrefix(text, prefix); ok {
			return strings.TrimSpace(rest)
		}
	}
	return text
}
