package xls

import (
	"slices"

	"tieuchi/internal/sheet"
)

// tab is a sheet as the globals list it.
type tab struct {
	name   string
	hidden bool
	kind   byte
	at     int // offset of its substream
}

// worksheetTab is the kind of a tab with a table; others are charts, macros
// and Visual Basic modules.
const worksheetTab = 0

// readTab reads the place, name and kind of a sheet.
func (b *book) readTab(r *records) error {
	if err := r.demand(6); err != nil {
		return err
	}
	if len(b.tabs) >= b.limits.Sheets {
		return beyond("", "more than %d sheets", b.limits.Sheets)
	}
	place, state, kind := r.u32(0), r.body[4], r.body[5]
	name, err := b.shortText(r, 6, false)
	if err != nil {
		return err
	}
	if int64(place) >= int64(len(b.stream)) {
		return damaged(name, "sheet lies behind the end of the file")
	}
	b.tabs = append(b.tabs, tab{name: name, hidden: state&3 != 0, kind: kind, at: int(place)})
	return nil
}

// readSheets reads the worksheets in the order of their tabs.
func (b *book) readSheets() error {
	for i, one := range b.tabs {
		if one.kind != worksheetTab {
			continue
		}
		reader := &sheetReader{
			records: records{part: one.name, rest: b.stream[one.at:b.endOf(i)]},
			book:    b, sheet: &sheet.Sheet{Name: one.name, Hidden: one.hidden}, waiting: -1,
		}
		isTable, err := reader.read()
		if err != nil {
			return err
		}
		if isTable {
			b.result.Sheets = append(b.result.Sheets, reader.sheet)
		}
	}
	return nil
}

// endOf is where the next sheet begins: one that runs into another, or two at
// the same place, would let a small file cost a lot, and are damage.
func (b *book) endOf(index int) int {
	end := len(b.stream)
	for i, other := range b.tabs {
		if i != index && other.at >= b.tabs[index].at && other.at < end {
			end = other.at
		}
	}
	return end
}

// hiddenRows gives what the rows' own records say, and for rows without one
// what the sheet says of them.
func (r *sheetReader) hiddenRows() []sheet.Span {
	if !r.hideOthers {
		return sheet.JoinSpans(r.hidden)
	}
	// A row that is listed as shown and as hidden is shown.
	return sheet.Gaps(sheet.JoinSpans(slices.Clone(r.shown)), lastRow)
}
