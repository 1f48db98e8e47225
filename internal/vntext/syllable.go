package vntext

import (
	"slices"
	"strings"
	"unicode"
)

// word is how a run of letters looks to a Vietnamese reader.
type word uint8

const (
	wrong word = iota // no word of any kind
	odd               // a foreign or ethnic name, an abbreviation, words run together: proves nothing
	right             // a Vietnamese syllable
)

// maxWord bounds the letters of a word: the longest syllable has 7, names and
// words run together a few more.
const maxWord = 24

// wordOf judges a run of letters, in any case.
func wordOf(letters []rune) word {
	if len(letters) > maxWord {
		return odd
	}
	bare, tones, ok := bareWord(letters)
	switch {
	case !ok:
		return wrong
	case len(letters) == 1, isAbbreviation(letters, bare, tones):
		return odd
	case isSyllable(bare, tones):
		return right
	case isLooseWord(bare, tones):
		return odd
	}
	return wrong
}

// bareWord is the word in small letters without tones, and the tone of each
// letter; ok is false when a letter is none of the Vietnamese alphabet or of
// English.
func bareWord(letters []rune) (bare []rune, tones []tone, ok bool) {
	bare, tones = make([]rune, len(letters)), make([]tone, len(letters))
	for i, r := range letters {
		bare[i], tones[i] = splitTone(unicode.ToLower(r))
		if r == 'Ð' { // Latin-1's letter, which many type for Đ
			bare[i] = 'đ'
		}
		if bare[i] > unicode.MaxASCII && bare[i] != 'đ' && !isModified(bare[i]) {
			return nil, nil, false
		}
	}
	return bare, tones, true
}

// isAbbreviation tells "ĐVT", "HĐND", "UBND": capitals without a tone, and
// consonants alone in any case: "cbđ", "kđ".
func isAbbreviation(letters []rune, bare []rune, tones []tone) bool {
	if !slices.ContainsFunc(bare, isVowel) {
		return true
	}
	for i, r := range letters {
		if tones[i] != level || !unicode.IsUpper(r) {
			return false
		}
	}
	return !isSyllable([]rune(strings.ToLower(string(letters))), tones)
}

// isSyllable tells a well-formed syllable: a known initial and rhyme, at most
// one tone, on the vowel that carries it.
func isSyllable(bare []rune, tones []tone) bool {
	text := string(bare)
	for _, initial := range initials() {
		rhyme, found := strings.CutPrefix(text, initial)
		if !found || !rhymes()[rhyme] || !spelled(initial, rhyme) {
			continue
		}
		from := len(bare) - len([]rune(rhyme))
		if initial == "gi" || initial == "qu" {
			from-- // qúy, gía: the tone may stand on the initial's vowel
		}
		if toneFits(bare, tones, from) {
			return true
		}
	}
	return false
}

// toneFits tells whether the vowels from an index on, and only they, carry one
// tone or none, in its place: on a modified vowel if there is one, else on the
// first, or on either of the first two where the first is a glide (hòa, hoà).
// A syllable that ends in c, ch, p or t is sắc or nặng.
func toneFits(bare []rune, tones []tone, from int) bool {
	at := -1
	for i, t := range tones {
		if t == level {
			continue
		}
		if at >= 0 || i < from {
			return false
		}
		at = i
	}
	if stops(bare) && (at < 0 || tones[at] != sac && tones[at] != nang) {
		return false
	}
	if at < 0 {
		return true
	}
	for i := len(bare) - 1; i >= from; i-- {
		if isModified(bare[i]) {
			return i == at
		}
	}
	return at == from || at == from+1 && glides(bare, from)
}

// stops tells words that end in a stop.
func stops(bare []rune) bool {
	n := len(bare)
	if n > 1 && bare[n-1] == 'h' {
		return bare[n-2] == 'c'
	}
	return n > 0 && (bare[n-1] == 'c' || bare[n-1] == 'p' || bare[n-1] == 't')
}

// glides tells whether the vowel at i glides into the next: oa, oe, uy, and
// the vowels of qu and gi.
func glides(bare []rune, i int) bool {
	if i > 0 && (bare[i-1] == 'q' || bare[i-1] == 'g' && bare[i] == 'i') {
		return true
	}
	switch pair := string(bare[i:min(i+2, len(bare))]); pair {
	case "oa", "oe", "uy", "oo":
		return true
	}
	return false
}

// isLooseWord tells what may be a name of another tongue ("Krông", "Xơđăng",
// "Tẻh") or words run together: vowels that go together, with any consonants
// around, at most one tone for each.
func isLooseWord(bare []rune, tones []tone) bool {
	from := 0
	for from < len(bare) && !isVowel(bare[from]) {
		from++
	}
	if from == len(bare) {
		return false
	}
	for from < len(bare) {
		vowels := from
		for vowels < len(bare) && isVowel(bare[vowels]) {
			vowels++
		}
		next := vowels
		for next < len(bare) && !isVowel(bare[next]) {
			next++
		}
		if !isLoosePart(bare[from:next], tones[from:next], vowels-from, next == len(bare)) {
			return false
		}
		from = next
	}
	return true
}

// isLoosePart judges vowels (so many) and the consonants behind them.
func isLoosePart(bare []rune, tones []tone, vowels int, last bool) bool {
	nucleus := string(bare[:vowels])
	closed := len(bare) > vowels
	if !(closed && closedNuclei()[nucleus] || !(closed && last) && openNuclei()[nucleus]) {
		return false
	}
	if !last {
		bare, tones = bare[:vowels], tones[:vowels]
	}
	return toneFits(bare, tones, 0)
}
