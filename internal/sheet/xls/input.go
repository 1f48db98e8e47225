package xls

import (
	"encoding/binary"
	"unicode/utf16"
)

// input reads the content of a record that goes on in CONTINUE records.
type input struct {
	from  *records
	rest  []byte // of the record that is being read
	units []uint16
}

// start begins with what the current record holds from an offset on.
func (in *input) start(from *records, at int) { in.from, in.rest = from, from.body[at:] }

// more goes on to the next CONTINUE record.
func (in *input) more() error {
	kind, body, ok := in.from.peek()
	if !ok || kind != recContinue {
		return damaged(in.from.part, "text or table is cut off")
	}
	in.rest = body
	return in.from.next()
}

// done tells whether nothing follows, neither here nor in a CONTINUE record.
func (in *input) done() bool {
	kind, _, ok := in.from.peek()
	return len(in.rest) == 0 && (!ok || kind != recContinue)
}

// bytes reads up to eight bytes, which may be spread over records.
func (in *input) bytes(n int) ([8]byte, error) {
	var b [8]byte
	for have := 0; have < n; {
		if len(in.rest) == 0 {
			if err := in.more(); err != nil {
				return b, err
			}
			continue
		}
		taken := copy(b[have:n], in.rest)
		have += taken
		in.rest = in.rest[taken:]
	}
	return b, nil
}

func (in *input) u8() (int, error) {
	b, err := in.bytes(1)
	return int(b[0]), err
}

func (in *input) u16() (int, error) {
	b, err := in.bytes(2)
	return int(binary.LittleEndian.Uint16(b[:])), err
}

func (in *input) u32() (uint32, error) {
	b, err := in.bytes(4)
	return binary.LittleEndian.Uint32(b[:]), err
}

// skip passes over n bytes.
func (in *input) skip(n int64) error {
	for n > int64(len(in.rest)) {
		n -= int64(len(in.rest))
		if err := in.more(); err != nil {
			return err
		}
	}
	in.rest = in.rest[n:]
	return nil
}

// letters reads n UTF-16 units, which a file may write with one byte each
// where the upper one is zero. Each CONTINUE record that such a text goes on in
// begins with a byte that says anew which of the two it is.
func (in *input) letters(n int, wide bool) ([]uint16, error) {
	in.units = in.units[:0]
	for len(in.units) < n {
		if len(in.rest) == 0 {
			if err := in.more(); err != nil {
				return nil, err
			}
			if len(in.rest) == 0 {
				return nil, damaged(in.from.part, "text goes on in an empty record")
			}
			wide = in.rest[0]&wideFlag != 0
			in.rest = in.rest[1:]
			continue
		}
		if err := in.take(n, wide); err != nil {
			return nil, err
		}
	}
	return in.units, nil
}

// take reads units from the record at hand until there are n of them.
func (in *input) take(n int, wide bool) error {
	if !wide {
		count := min(n-len(in.units), len(in.rest))
		for _, c := range in.rest[:count] {
			in.units = append(in.units, uint16(c))
		}
		in.rest = in.rest[count:]
		return nil
	}
	if len(in.rest) == 1 {
		return damaged(in.from.part, "character is cut in two")
	}
	for len(in.units) < n && len(in.rest) >= 2 {
		in.units = append(in.units, binary.LittleEndian.Uint16(in.rest))
		in.rest = in.rest[2:]
	}
	return nil
}

// decode turns UTF-16 into a text. Half a surrogate pair is no character, and
// what the other half was nobody can know.
func decode(part string, units []uint16) (string, error) {
	for i := 0; i < len(units); i++ {
		if !utf16.IsSurrogate(rune(units[i])) {
			continue
		}
		if i+1 == len(units) || utf16.DecodeRune(rune(units[i]), rune(units[i+1])) == '\uFFFD' {
			return "", damaged(part, "text has half a character")
		}
		i++
	}
	return string(utf16.Decode(units)), nil
}
