package xls

import "encoding/binary"

// Kinds of records that this reader looks at. Every other kind is passed over.
const (
	recFormula    = 0x0006
	recEOF        = 0x000A
	recDateMode   = 0x0022
	recFilePass   = 0x002F
	recFont       = 0x0031
	recContinue   = 0x003C
	recCodePage   = 0x0042
	recColumns    = 0x007D
	recSheetBool  = 0x0081
	recBoundSheet = 0x0085
	recManyRK     = 0x00BD
	recManyBlank  = 0x00BE
	recRichLabel  = 0x00D6
	recXF         = 0x00E0
	recMerged     = 0x00E5
	recSST        = 0x00FC
	recSharedText = 0x00FD
	recBlank      = 0x0201
	recNumber     = 0x0203
	recLabel      = 0x0204
	recBoolError  = 0x0205
	recString     = 0x0207
	recRow        = 0x0208
	recArray      = 0x0221
	recRowHeight  = 0x0225
	recTable      = 0x0236
	recRK         = 0x027E
	recFormat     = 0x041E
	recShared     = 0x04BC
	recBOF        = 0x0809
)

// Versions and kinds of substreams, as their first record tells.
const (
	biff5 = 0x0500
	biff8 = 0x0600

	globalsBegin   = 0x0005
	worksheetBegin = 0x0010
)

// records walks over the records of one substream.
type records struct {
	part string // for faults
	rest []byte
	kind uint16
	body []byte // of the current record
}

// next reads a record. A substream is ended by its own end record, so there is
// always one more to come.
func (r *records) next() error {
	kind, body, ok := r.peek()
	if !ok {
		return damaged(r.part, "ends without an end record, or inside of a record")
	}
	r.kind, r.body, r.rest = kind, body, r.rest[4+len(body):]
	return nil
}

// peek looks at the next record, if it is whole.
func (r *records) peek() (kind uint16, body []byte, ok bool) {
	if len(r.rest) < 4 {
		return 0, nil, false
	}
	size := 4 + int(binary.LittleEndian.Uint16(r.rest[2:]))
	if size > len(r.rest) {
		return 0, nil, false
	}
	return binary.LittleEndian.Uint16(r.rest), r.rest[4:size], true
}

// begin reads the first record of a substream and demands its version and kind.
func (r *records) begin() (version, kind int, err error) {
	if err := r.next(); err != nil {
		return 0, 0, err
	}
	if r.kind != recBOF || len(r.body) < 4 {
		return 0, 0, damaged(r.part, "begins with a record of the kind %#04x", r.kind)
	}
	return r.u16(0), r.u16(2), nil
}

// each calls handle for every record up to the end of the substream, except
// for those of substreams in it: charts lie amidst the records of a sheet.
func (r *records) each(handle func() error) error {
	depth := 0
	for {
		if err := r.next(); err != nil {
			return err
		}
		switch {
		case r.kind == recBOF:
			depth++
		case r.kind == recEOF && depth == 0:
			return nil
		case r.kind == recEOF:
			depth--
		case depth == 0:
			if err := handle(); err != nil {
				return err
			}
		}
	}
}

// demand refuses a record that is shorter than its content.
func (r *records) demand(length int) error {
	if len(r.body) < length {
		return damaged(r.part, "record %#04x has %d bytes, not %d", r.kind, len(r.body), length)
	}
	return nil
}

// u16 and u32 read from the record, whose length must have been demanded.
func (r *records) u16(at int) int { return int(binary.LittleEndian.Uint16(r.body[at:])) }

func (r *records) u32(at int) uint32 { return binary.LittleEndian.Uint32(r.body[at:]) }
