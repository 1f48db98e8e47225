package rollup

import (
	"strings"
	"sync"
)

// alphabet is the Vietnamese alphabet with the four letters of foreign names
// in their Latin places. Marks that make a letter of its own (ă, đ, ơ) order
// before tones do.
const alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"

// toned lists each vowel with its tones in dictionary order: ngang, huyền,
// hỏi, ngã, sắc, nặng.
const toned = "aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị " +
	"oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ"

// letterBase lifts letters above digits and punctuation in the order.
const letterBase = 0x100

// orderKey turns a name into a string whose byte order is the order of the
// Vietnamese alphabet: all letters first, then the tones, one a syllable.
// Upper and lower case, the kind of blank and the place of a tone mark (hòa,
// hoà) make no difference, so that equal keys mean the same name. The text is
// expected in NFC.
func orderKey(name string) string {
	var spelt, tones strings.Builder
	for i, syllable := range strings.Fields(strings.ToLower(name)) {
		if i > 0 {
			spelt.WriteByte(' ')
		}
		tone := byte('0')
		for _, r := range syllable {
			l := letterOf(r)
			spelt.WriteRune(l.rank)
			if l.tone > 0 {
				tone = '0' + l.tone
			}
		}
		tones.WriteByte(tone)
	}
	if spelt.Len() == 0 {
		return ""
	}
	return spelt.String() + "\x00" + tones.String()
}

// letter is a lower-case letter's place in the order and its tone, 0 to 5.
type letter struct {
	rank rune
	tone byte
}

// letters holds every letter of the alphabet with every tone. đ also has the
// twin ð (U+00F0) that old keyboards typed.
var letters = sync.OnceValue(func() map[rune]letter {
	table := map[rune]letter{}
	for i, r := range []rune(alphabet) {
		table[r] = letter{rank: letterBase + rune(i)}
	}
	for _, row := range strings.Fields(toned) {
		vowels := []rune(row)
		for tone, vowel := range vowels {
			table[vowel] = letter{table[vowels[0]].rank, byte(tone)}
		}
	}
	table['ð'] = table['đ']
	return table
})

// letterOf places a lower-case character; what is no letter of the alphabet
// stands for itself.
func letterOf(r rune) letter {
	if known, ok := letters()[r]; ok {
		return known
	}
	return letter{rank: r}
}
