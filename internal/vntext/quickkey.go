package vntext

import (
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// quickKey is Key for the text of nearly all cells: plain letters, composed
// Vietnamese ones, digits and punctuation. ok is false for anything else; the
// long way then takes several passes where this takes one.
func quickKey(s string) (key string, ok bool) {
	w := keyWriter{letters: letters()}
	w.out.Grow(len(s) + 4) // a tone mark may have to stand alone
	for _, r := range s {
		if !w.put(r) {
			return "", false
		}
	}
	w.endSyllable()
	return trimEdges(w.out.String()), true
}

// trimEdges drops the punctuation at the ends of a key. Most keys have none, and
// strings.Trim is slow with a set that is not all ASCII.
func trimEdges(key string) string {
	first, _ := utf8.DecodeRuneInString(key)
	last, _ := utf8.DecodeLastRuneInString(key)
	if isNoEdge(first) && isNoEdge(last) {
		return key
	}
	return strings.Trim(key, edgePunctuation)
}

// isNoEdge tells the letters and digits that are surely no edge punctuation.
func isNoEdge(r rune) bool {
	return 'a' <= r && r <= 'z' || '0' <= r && r <= '9' || 'à' <= r && r <= lastLetter
}

// keyWriter writes a key rune by rune. A syllable's last letter is held back
// until it is known to be the last, since the tone goes on it.
type keyWriter struct {
	out     strings.Builder
	letters *letterTable
	last    rune // held back; 0 outside a syllable
	tone    rune // of the syllable so far; 0 for none
	blank   bool // a blank is due before the next rune
}

// put takes the next rune; false when it needs the long way.
func (w *keyWriter) put(r rune) bool {
	if l, ok := w.letters.of(r); ok {
		return w.letter(l)
	}
	w.endSyllable()
	switch {
	case r == ' ', '\t' <= r && r <= '\r', r == '\u00A0':
		w.blank = true
		return true
	case r < ' ', r >= utf8.RuneSelf-1 && r != '–' && r != '−':
		return false
	}
	w.write(foldRune(r))
	return true
}

func (w *keyWriter) letter(l letter) bool {
	if w.last != 0 {
		w.write(w.last)
	}
	if w.last = l.base; l.tone == 0 {
		return true
	}
	twice := w.tone != 0 // no syllable has two tones: not Vietnamese
	w.tone = l.tone
	return !twice
}

// endSyllable writes the letter held back, with the syllable's tone on it.
func (w *keyWriter) endSyllable() {
	switch {
	case w.last == 0:
	case w.tone == 0:
		w.write(w.last)
	default:
		w.writeToned()
	}
	w.last, w.tone = 0, 0
}

// writeToned writes the letter with its tone: as one rune where there is one.
func (w *keyWriter) writeToned() {
	if composed, ok := w.letters.composed[letter{w.last, w.tone}]; ok {
		w.write(composed)
		return
	}
	w.write(w.last)
	w.write(w.tone)
}

func (w *keyWriter) write(r rune) {
	if w.blank && w.out.Len() > 0 {
		w.out.WriteByte(' ')
	}
	w.blank = false
	w.out.WriteRune(r)
}

// letter is a letter taken apart: in small type with its circumflex, breve or
// horn, and its tone mark, 0 for none.
type letter struct{ base, tone rune }

// letterTable takes letters apart and puts a tone on one.
type letterTable struct {
	parts    [lastLetter + 1]letter
	composed map[letter]rune
}

// lastLetter is the last letter of Vietnamese in Unicode: ỹ. All others are up
// to lastLatin, or from firstToned on.
const (
	lastLatin  = '\u024F'
	firstToned = '\u1EA0'
	lastLetter = 'ỹ'
)

func (t *letterTable) of(r rune) (letter, bool) {
	if r < 'A' || r > lastLetter {
		return letter{}, false
	}
	return t.parts[r], t.parts[r].base != 0
}

// letters is built from the decompositions of Unicode.
var letters = sync.OnceValue(func() *letterTable {
	t := &letterTable{composed: map[letter]rune{}}
	for r := rune('A'); r <= lastLetter; r++ {
		if lastLatin < r && r < firstToned {
			continue // other scripts: 6,800 runes that would only cost time at the start
		}
		t.parts[r] = takeApart(r)
		for _, tone := range []rune{'\u0300', '\u0301', '\u0303', '\u0309', '\u0323'} {
			base := t.parts[r].base
			if whole := []rune(norm.NFC.String(string([]rune{base, tone}))); base != 0 && len(whole) == 1 {
				t.composed[letter{base, tone}] = whole[0]
			}
		}
	}
	return t
})

// takeApart is the zero letter for a rune that is not a Latin letter with at
// most one mark of the three and one tone.
func takeApart(r rune) letter {
	parts := []rune(norm.NFKD.String(string(r)))
	base, tone := foldRune(parts[0]), rune(0)
	if ('a' > base || base > 'z') && base != 'đ' {
		return letter{}
	}
	for _, mark := range parts[1:] {
		switch whole := []rune(norm.NFC.String(string([]rune{base, mark}))); {
		case isTone(mark) && tone == 0:
			tone = mark
		case (mark == '\u0302' || mark == '\u0306' || mark == '\u031B') && len(whole) == 1:
			base = whole[0]
		default:
			return letter{}
		}
	}
	return letter{base, tone}
}
