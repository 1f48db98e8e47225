package page

import "unicode/utf8"

// Units is the length of a text as the format counts it, in UTF-16 units;
// Vietnamese text has one a letter.
func Units(text string) int {
	n := 0
	for _, r := range text {
		n += units(r)
	}
	return n
}

func units(r rune) int {
	if r > 0xFFFF {
		return 2
	}
	return 1
}

// Cut cuts a text to most units, with a mark for what is gone.
func Cut(text string, most int, mark string) string {
	if len(text) <= most || Units(text) <= most {
		return text
	}
	room := most - utf8.RuneCountInString(mark)
	for i, r := range text {
		if room -= units(r); room < 0 {
			return text[:i] + mark
		}
	}
	return text
}
