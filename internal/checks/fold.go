package checks

import (
	"strings"
	"sync"
	"unicode"
)

// marked lists each plain letter with all forms that Vietnamese gives it.
const marked = "aàáảãạăằắẳẵặâầấẩẫậ dđð eèéẻẽẹêềếểễệ iìíỉĩị oòóỏõọôồốổỗộơờớởỡợ uùúủũụưừứửữự yỳýỷỹỵ"

// plain maps a letter with marks to the letter without; nothing writes to it.
var plain = sync.OnceValue(func() map[rune]rune {
	table := map[rune]rune{}
	for row := range strings.FieldsSeq(marked) {
		letters := []rune(row)
		for _, letter := range letters {
			table[letter] = letters[0]
		}
	}
	return table
})

// bareWords are the words of a text in lower case without marks, for names
// that were typed without. The text is NFC.
func bareWords(text string) []string {
	return strings.FieldsFunc(strings.Map(bare, text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

func bare(r rune) rune {
	r = unicode.ToLower(r)
	if letter, ok := plain()[r]; ok {
		return letter
	}
	return r
}
