package vntext

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// edgePunctuation is what clerks put before and after a word without meaning
// anything by it ("Đạt.", "- Đạt", "TT:"). Brackets stay: they may be half of
// a pair inside.
const edgePunctuation = " .,:;-*_\"'•·…="

// Key folds a text for comparing: lower case, one form of Đ, of dashes, quotes
// and digits, blanks collapsed, punctuation at the ends dropped, and the tone
// mark of each syllable at the syllable's end, so that hoà = hòa and
// quý = qúy. A Key is for words: the minus of "-3" goes too.
func Key(s string) string {
	if key, ok := quickKey(s); ok {
		return key
	}
	return longKey(s)
}

// longKey is Key for any text at all.
func longKey(s string) string {
	folded := foldSyllables(norm.NFKD.String(Clean(s)))
	collapsed := strings.Join(strings.Fields(folded), " ")
	return norm.NFC.String(strings.Trim(collapsed, edgePunctuation))
}

// Plain is Key without any marks, Đ as d: for "did you mean" and for texts
// typed on a keyboard without Vietnamese.
func Plain(s string) string {
	drop := func(r rune) rune {
		switch {
		case unicode.Is(unicode.Mn, r):
			return -1
		case r == 'đ':
			return 'd'
		}
		return r
	}
	// Dropping a mark can bare an edge, hence the second trim.
	return strings.Trim(norm.NFC.String(strings.Map(drop, norm.NFD.String(Key(s)))), edgePunctuation)
}

// foldSyllables folds decomposed text and moves tone marks. A tone mark that
// follows no letter is noise and is dropped.
func foldSyllables(decomposed string) string {
	var out strings.Builder
	var tones []rune
	inWord := false
	for _, r := range decomposed {
		switch {
		case isTone(r):
			if inWord {
				tones = append(tones, r)
			}
		case unicode.Is(unicode.Mn, r):
			out.WriteRune(r)
		default:
			if inWord = unicode.IsLetter(r); !inWord {
				out.WriteString(string(tones))
				tones = tones[:0]
			}
			out.WriteRune(foldRune(r))
		}
	}
	out.WriteString(string(tones))
	return out.String()
}

// isTone tells the five tone marks: huyền, sắc, ngã, hỏi, nặng. Circumflex,
// breve and horn belong to the letter and stay where they are.
func isTone(r rune) bool {
	switch r {
	case '\u0300', '\u0301', '\u0303', '\u0309', '\u0323':
		return true
	}
	return false
}

func foldRune(r rune) rune {
	switch r {
	case 'Đ', 'Ð', 'ð', 'Ɖ', 'ɖ':
		return 'đ'
	case '‐', '‑', '‒', '–', '—', '―', '−':
		return '-'
	case '“', '”', '„', '«', '»':
		return '"'
	case '‘', '’', '‚':
		return '\''
	}
	return unicode.ToLower(r)
}
