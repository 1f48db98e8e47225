package xls

import (
	"bytes"
	"encoding/binary"
	"math"
	"unicode/utf16"
)

// recDimensions is a record that the reader passes over.
const recDimensions = 0x0200

// record writes a record of numbers, raw bytes and texts of one byte a letter.
func record(kind uint16, content ...any) []byte {
	body := packed(content...)
	return append(packed(kind, uint16(len(body))), body...)
}

// packed writes numbers in the order of the format, lowest byte first.
func packed(content ...any) []byte {
	var b []byte
	for _, one := range content {
		switch one := one.(type) {
		case byte:
			b = append(b, one)
		case uint16:
			b = binary.LittleEndian.AppendUint16(b, one)
		case uint32:
			b = binary.LittleEndian.AppendUint32(b, one)
		case float64:
			b = binary.LittleEndian.AppendUint64(b, math.Float64bits(one))
		case string:
			b = append(b, one...)
		case []byte:
			b = append(b, one...)
		default:
			panic("not a field of a record")
		}
	}
	return b
}

// short and long write a text of BIFF8 with its length in one or two bytes.
func short(text string) []byte {
	return packed(byte(len(utf16.Encode([]rune(text)))), byte(wideFlag), wide(text))
}

func long(text string) []byte {
	return packed(uint16(len(utf16.Encode([]rune(text)))), byte(wideFlag), wide(text))
}

func wide(text string) []byte {
	var b []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		b = binary.LittleEndian.AppendUint16(b, unit)
	}
	return b
}

// plan is a workbook to be written.
type plan struct {
	version uint16
	page    []byte // the record of the code page, if any
	globals []byte // records behind the styles
	fonts   []string
	sheets  []planned
}

// planned is a sheet of it.
type planned struct {
	name        string
	state, kind byte
	records     []byte
	begin       []byte // instead of its first record
	noEnd       bool
}

// oneSheet is a workbook of BIFF8 with two styles and one sheet: style 0 is
// Arial, style 1 is .VnTime with a format of its own.
func oneSheet(records ...[]byte) plan {
	return plan{
		version: biff8, fonts: []string{"Arial", "Arial", "Arial", "Arial", ".VnTime", "VNI-Times"},
		sheets: []planned{{name: "Tiêu chí", records: bytes.Join(records, nil)}},
	}
}

// shared adds texts, each as the table holds it.
func (p plan) shared(texts ...[]byte) plan {
	table := packed(uint32(len(texts)), uint32(len(texts)), bytes.Join(texts, nil))
	p.globals = append(bytes.Clone(p.globals), record(recSST, table)...)
	return p
}

func (p plan) text(text string) []byte {
	if p.version == biff8 {
		return short(text)
	}
	return packed(byte(len(text)), text)
}

// head is everything of the globals before the list of sheets.
func (p plan) head() []byte {
	b := append(begin(p.version, globalsBegin), p.page...)
	for _, font := range p.fonts {
		b = append(b, record(recFont, make([]byte, 14), p.text(font))...)
	}
	code := packed(byte(4), "0.0%")
	if p.version == biff8 {
		code = long("0.0%")
	}
	b = append(b, record(recFormat, uint16(164), code)...)
	b = append(b, record(recXF, uint16(0), uint16(0), make([]byte, 16))...)
	return append(b, record(recXF, uint16(5), uint16(164), make([]byte, 16))...)
}

func begin(version, kind uint16) []byte {
	return record(recBOF, version, kind, uint16(3515), uint16(1996), make([]byte, 8))
}

// stream writes the workbook's stream.
func (p plan) stream() []byte {
	size := len(p.head()) + len(p.globals) + 4
	for _, s := range p.sheets {
		size += len(p.tab(s, 0))
	}
	out := p.head()
	var bodies []byte
	for _, s := range p.sheets {
		out = append(out, p.tab(s, size+len(bodies))...)
		first := s.begin
		if first == nil {
			first = begin(p.version, worksheetBegin)
		}
		// LibreOffice loses a cell that comes first of all.
		first = append(bytes.Clone(first), record(recDimensions, make([]byte, 14))...)
		bodies = append(append(bodies, first...), s.records...)
		if !s.noEnd {
			bodies = append(bodies, record(recEOF)...)
		}
	}
	out = append(append(out, p.globals...), record(recEOF)...)
	return append(out, bodies...)
}

func (p plan) tab(s planned, at int) []byte {
	return record(recBoundSheet, uint32(at), s.state, s.kind, p.text(s.name))
}

// file writes the whole file.
func (p plan) file() []byte {
	name := "Workbook"
	if p.version == biff5 {
		name = "Book"
	}
	return compound(p.stream(), name)
}

// compound writes a compound file with one stream under one or more names. It
// has no sectors smaller than 512 bytes: the stream is filled up with zeros.
func compound(stream []byte, names ...string) []byte {
	const sector = 512
	stream = append(bytes.Clone(stream), make([]byte, max(0, 4096-len(stream)))...)
	count := (len(stream) + sector - 1) / sector
	tables := 1
	for tables*(sector/4) < count+tables+1 {
		tables++
	}
	links := make([]uint32, tables*(sector/4))
	for i := range links {
		links[i] = 0xFFFFFFFF
	}
	for i := range tables {
		links[i] = 0xFFFFFFFD
	}
	links[tables] = 0xFFFFFFFE // the directory
	for i := range count {
		links[tables+1+i] = uint32(tables + 2 + i)
	}
	links[tables+count] = 0xFFFFFFFE
	places := make([]byte, 0, 109*4)
	for i := range 109 {
		place := uint32(0xFFFFFFFF)
		if i < tables {
			place = uint32(i)
		}
		places = binary.LittleEndian.AppendUint32(places, place)
	}
	out := packed(compoundMark, make([]byte, 16), uint16(0x3E), uint16(3), uint16(0xFFFE), uint16(9), uint16(6),
		make([]byte, 10), uint32(tables), uint32(tables), make([]byte, 4), uint32(4096),
		uint32(0xFFFFFFFE), uint32(0), uint32(0xFFFFFFFE), uint32(0), places)
	for _, link := range links {
		out = binary.LittleEndian.AppendUint32(out, link)
	}
	out = append(out, directory(uint32(tables+1), len(stream), names)...)
	out = append(out, stream...)
	return append(out, make([]byte, count*sector-len(stream))...)
}

// directory writes the entries of the root and of up to three streams, each
// the right neighbour of the one before.
func directory(first uint32, size int, names []string) []byte {
	const none = 0xFFFFFFFF
	entry := func(name string, kind byte, right, child, first uint32, size int) []byte {
		field := make([]byte, 64)
		copy(field, wide(name))
		return packed(field, uint16(2*len(name)+2), kind, byte(1), uint32(none), right, child,
			make([]byte, 36), first, uint32(size), uint32(0))
	}
	out := entry("Root Entry", 5, none, 1, 0xFFFFFFFE, 0)
	for i, name := range names {
		right := uint32(i + 2)
		if i == len(names)-1 {
			right = none
		}
		out = append(out, entry(name, 2, right, none, first, size)...)
	}
	for len(out) < 512 {
		out = append(out, packed(make([]byte, 68), uint32(none), uint32(none), uint32(none), make([]byte, 48))...)
	}
	return out
}
