package vntext

import "unicode/utf8"

// windows1252 are the characters of the bytes 0x80 to 0x9F. The five that the
// code page leaves undefined come through as control characters.
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u0178"

// fromMisread undoes UTF-8 that was read as Windows-1252 or Latin-1: every
// character is turned back into its byte. ok is false when the bytes are no
// UTF-8, or hold nothing but plain letters; then the text is returned as it is.
func fromMisread(text string) (decoded string, ok bool) {
	bytes := make([]byte, 0, len(text))
	for _, r := range text {
		b, known := windowsByte(r)
		if !known {
			return text, false
		}
		bytes = append(bytes, b)
	}
	if len(bytes) == len(text) || !utf8.Valid(bytes) {
		return text, false // nothing but ASCII, or no UTF-8
	}
	return string(bytes), true
}

// windowsByte is the byte that Windows-1252 has for a character. Latin-1's
// control characters stand for their own bytes.
func windowsByte(r rune) (byte, bool) {
	if r <= 0xFF {
		return byte(r), true
	}
	at := indexRune(windows1252, r)
	return byte(0x80 + at), at >= 0
}
