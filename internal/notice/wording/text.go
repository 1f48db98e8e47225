package wording

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"tieuchi/internal/vntext"
)

var (
	printedWord = regexp.MustCompile(`\S+`)
	bareFact    = regexp.MustCompile(`\.([a-z][a-z0-9_]*)`)
)

// checkText tells what in a sentence's own text would be printed as it stands
// although nobody means it: braces, a fact without braces, letters of an old
// encoding. Of the last one word is told of, as all others are alike.
func (f *file) checkText(t token, s *Sentence) {
	if t.all == "{{" { // told of by scan
		return
	}
	f.singleBrace(t)
	for _, at := range bareFact.FindAllStringSubmatchIndex(t.all, -1) {
		name := t.all[at[2]:at[3]]
		if before, _ := utf8.DecodeLastRuneInString(t.all[:at[0]]); slices.Contains(s.Facts, name) && before != '{' && !letterOrDigit(before) {
			f.fault(t.at+at[0], tell("“.%s” sẽ được in ra như thế; dữ kiện viết là {{.%[1]s}}.", "“.%s” would be printed as it stands; a fact is written {{.%[1]s}}.", name))
		}
	}
	for _, at := range printedWord.FindAllStringIndex(t.all, -1) {
		if word := t.all[at[0]:at[1]]; vntext.HasInnerSign(word) {
			f.fault(t.at+at[0], tell("“%s” không phải chữ Unicode (có thể là mã TCVN3 hay VNI); hãy chuyển mã rồi lưu lại với mã UTF-8.",
				"“%s” is not in Unicode (TCVN3 or VNI, perhaps); convert the text and save it as UTF-8.", word))
			return
		}
	}
}

// singleBrace tells of a brace that has lost its fellow: "{.xa}".
func (f *file) singleBrace(t token) {
	text := strings.ReplaceAll(t.all, "}}", "  ") // told of by scan
	if at := strings.IndexAny(text, "{}"); at >= 0 {
		f.fault(t.at+at, tell("dấu “%c” lẻ sẽ được in ra như thế; dữ kiện viết là {{.ten}}.", "a single “%c” would be printed as it stands; a fact is written {{.name}}.", text[at]))
	}
}

func letterOrDigit(r rune) bool {
	return r != utf8.RuneError && (r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || r >= 0x80)
}
