package xlsx

import (
	"bytes"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// appendDecoded adds text with its entities decoded and its line ends made
// "\n", as XML demands. Entities other than the five and character numbers
// need a document type, which no workbook has.
func appendDecoded(dst, text []byte) ([]byte, error) {
	for {
		at := 0
		for at < len(text) && text[at] != '&' && text[at] != '\r' {
			at++
		}
		dst = append(dst, text[:at]...)
		if text = text[at:]; len(text) == 0 {
			return dst, nil
		}
		if text[0] == '\r' {
			dst = append(dst, '\n')
			text = bytes.TrimPrefix(text[1:], []byte("\n"))
			continue
		}
		end := bytes.IndexByte(text, ';')
		if end < 0 {
			return dst, damaged("", "entity has no end")
		}
		char, ok := entity(text[1:end])
		if !ok {
			return dst, damaged("", "entity %q is not known", text[:end+1])
		}
		dst = utf8.AppendRune(dst, char)
		text = text[end+1:]
	}
}

// entity decodes what stands between "&" and ";".
func entity(name []byte) (rune, bool) {
	switch string(name) {
	case "amp":
		return '&', true
	case "lt":
		return '<', true
	case "gt":
		return '>', true
	case "quot":
		return '"', true
	case "apos":
		return '\'', true
	}
	digits, isNumber := bytes.CutPrefix(name, []byte("#"))
	if !isNumber || len(digits) == 0 || len(digits) > 10 {
		return 0, false
	}
	base := 10
	if digits[0] == 'x' {
		base, digits = 16, digits[1:]
	}
	number, err := strconv.ParseUint(string(digits), base, 32)
	if err != nil || number == 0 || number > utf8.MaxRune || utf16.IsSurrogate(rune(number)) {
		return 0, false
	}
	return rune(number), true
}

// escapeLength is that of "_x000D_".
const escapeLength = 7

// unescape decodes, in place, the escapes _xHHHH_ by which the format writes
// characters that XML cannot hold (ISO 29500-1, 22.9.2.19). A literal "_x" is
// written as "_x005F_x". Half a surrogate pair stays as it was written.
func unescape(text []byte) []byte {
	at := bytes.Index(text, []byte("_x"))
	if at < 0 {
		return text
	}
	out := text[:at]
	for rest := text[at:]; len(rest) > 0; {
		unit, ok := escape(rest)
		size := escapeLength
		char := rune(unit)
		if ok && utf16.IsSurrogate(char) {
			low, _ := escape(rest[escapeLength:])
			char = utf16.DecodeRune(char, rune(low))
			ok, size = char != utf8.RuneError, 2*escapeLength
		}
		if ok {
			out = utf8.AppendRune(out, char)
			rest = rest[size:]
			continue
		}
		out = append(out, rest[0])
		rest = rest[1:]
	}
	return out
}

// escape reads one escape at the beginning of the text.
func escape(text []byte) (unit uint16, ok bool) {
	if len(text) < escapeLength || text[0] != '_' || text[1] != 'x' || text[6] != '_' {
		return 0, false
	}
	number, err := strconv.ParseUint(string(text[2:6]), 16, 16)
	return uint16(number), err == nil
}
