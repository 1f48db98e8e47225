package wording

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"tieuchi/internal/vntext"
)

// decode reads a file as Notepad writes it: UTF-8 with or without a mark,
// UTF-16 with one, any line ends. Letters in parts (NFD) are put together, so
// that names agree and the fonts have every letter.
func decode(data []byte) (string, *told) {
	text, why := unicodeOf(data)
	if why != nil {
		return "", why
	}
	return vntext.NFC(strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")), nil
}

func unicodeOf(data []byte) (string, *told) {
	switch {
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		return wide(data[2:], binary.LittleEndian)
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return wide(data[2:], binary.BigEndian)
	}
	data = bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF"))
	if kind := foreign(data); kind != "" {
		return "", refused("tệp này là %s, không phải tệp chữ; hãy lưu thành .txt với mã UTF-8.", "this is %s, no text file; save it as .txt in UTF-8.", kind)
	}
	if !utf8.Valid(data) {
		return "", refused("tệp không ở mã UTF-8 (có thể là mã TCVN3, VNI hay Windows-1258); hãy mở bằng Notepad rồi Lưu thành… với mã UTF-8.",
			"the file is not in UTF-8 (TCVN3, VNI or Windows-1258, perhaps); save it as UTF-8 from Notepad.")
	}
	return string(data), nil
}

func refused(vi, en string, args ...any) *told {
	t := tell(vi, en, args...)
	return &t
}

// foreign names the kinds of files that offices take for text files.
func foreign(data []byte) string {
	for _, known := range []struct{ start, name string }{
		{"PK\x03\x04", "Word/Excel (.docx, .xlsx)"}, {"\xD0\xCF\x11\xE0", "Word 97-2003 (.doc)"}, {"{\\rtf", "RTF"}, {"%PDF", "PDF"},
	} {
		if bytes.HasPrefix(data, []byte(known.start)) {
			return known.name
		}
	}
	return ""
}

// wide decodes UTF-16; half a pair is refused rather than replaced.
func wide(data []byte, order binary.ByteOrder) (string, *told) {
	broken := refused("tệp UTF-16 bị hỏng; hãy mở bằng Notepad rồi Lưu thành… với mã UTF-8.", "the UTF-16 file is damaged; save it as UTF-8 from Notepad.")
	if len(data)%2 != 0 {
		return "", broken
	}
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	text := utf16.Decode(units)
	if string(utf16Bytes(utf16.Encode(text), order)) != string(data) {
		return "", broken
	}
	return string(text), nil
}

func utf16Bytes(units []uint16, order binary.ByteOrder) []byte {
	data := make([]byte, 2*len(units))
	for i, unit := range units {
		order.PutUint16(data[2*i:], unit)
	}
	return data
}

// signs tells of characters that no sentence of an office holds: what a wrong
// conversion leaves, and what cannot be printed.
func (f *file) signs() {
	for at, r := range f.text {
		switch {
		case r == '\n', r == '\t':
		case r == utf8.RuneError, unicode.IsControl(r), unicode.Is(unicode.Co, r), unicode.Is(unicode.Cf, r) && r != '\u00AD':
			f.fault(at, tell("ký tự lạ U+%04X, thường do sai bảng mã; hãy xóa và gõ lại.", "odd character U+%04X, often of a wrong encoding; delete and retype it.", r))
		}
	}
}
