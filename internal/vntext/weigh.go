package vntext

import "unicode"

// Words counts what the words of a text say about its encoding. Words of plain
// letters read the same in every encoding and are not counted.
type Words struct {
	Right int // Vietnamese syllables
	Odd   int // names, abbreviations: they prove nothing
	Wrong int // no words at all
}

// oneSlipIn is how many right words excuse one wrong one: clerks mistype.
const oneSlipIn = 8

// Sound tells whether a text reads as Vietnamese.
func (w Words) Sound() bool { return w.Right > 0 && w.Possible() }

// Possible tells whether nothing in the text speaks against it.
func (w Words) Possible() bool { return w.Wrong*oneSlipIn <= w.Right }

// Weigh judges the words of a text as they stand. A sign inside a word that only
// a legacy encoding has makes the word wrong.
func Weigh(text string) Words {
	var w Words
	runes := []rune(text)
	for i := 0; i < len(runes); {
		end := i
		for end < len(runes) && inWord(runes, end) {
			end++
		}
		if end > i {
			w.count(runes, i, end)
		}
		i = max(end, i+1)
	}
	return w
}

// count adds one word.
func (w *Words) count(runes []rune, from, to int) {
	plain, foreign := true, false
	for i := from; i < to; i++ {
		r := runes[i]
		plain = plain && r < 0x80
		foreign = foreign || r > '\u024F' && (r < 'Ạ' || r > 'ỹ')
		if signWeight(at(runes, i-1), r, at(runes, i+1)) > 1 {
			w.Wrong++
			return
		}
	}
	if plain || foreign { // a word in Greek or Chinese says nothing
		return
	}
	switch wordOf(runes[from:to]) {
	case right:
		w.Right++
	case odd:
		w.Odd++
	default:
		w.Wrong++
	}
}

// inWord tells letters, and signs that stand for letters.
func inWord(runes []rune, i int) bool {
	r := runes[i]
	if unicode.IsLetter(r) && r != 'µ' && r != 'º' && r != 'ª' {
		return true
	}
	return r >= 0x80 && signWeight(at(runes, i-1), r, at(runes, i+1)) > 0
}

// at is the rune at i, a blank outside.
func at(runes []rune, i int) rune {
	if i < 0 || i >= len(runes) {
		return ' '
	}
	return runes[i]
}
