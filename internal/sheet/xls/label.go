package xls

import "tieuchi/internal/sheet"

// readShared reads a cell that points into the table of texts. Beyond its end
// the cell would be blank, which nobody would notice.
func (r *sheetReader) readShared() error {
	c, err := r.cell(10)
	if err != nil {
		return err
	}
	index := r.u32(6)
	if int64(index) >= int64(len(r.book.strings)) {
		return r.wrong(&c, "shared string %d of %d", index, len(r.book.strings))
	}
	shared := r.book.strings[index]
	setText(&c, shared.text, shared.runs)
	return r.store(c)
}

// readLabel reads a cell that holds its own text, perhaps with fonts.
func (r *sheetReader) readLabel() error {
	c, err := r.cell(8)
	if err != nil {
		return err
	}
	isRich := r.kind == recRichLabel
	var text string
	var runs []sheet.Run
	if r.book.version == biff8 {
		text, runs, err = r.wideLabel(isRich)
	} else {
		text, runs, err = r.byteLabel(c.Style.Font, isRich)
	}
	if err != nil {
		return err
	}
	if err := r.book.budget.AddText(r.part, len(text)); err != nil {
		return err
	}
	setText(&c, text, runs)
	return r.store(c)
}

// wideLabel reads the text of BIFF8, behind which its fonts may stand.
func (r *sheetReader) wideLabel(isRich bool) (string, []sheet.Run, error) {
	in := &r.book.in
	in.start(&r.records, 8)
	rich, err := in.text(r.u16(6))
	if err != nil {
		return "", nil, err
	}
	if isRich {
		count, err := in.u16()
		if err != nil {
			return "", nil, err
		}
		if rich.runs, err = in.runs(count, in.units); err != nil {
			return "", nil, err
		}
	}
	runs, err := r.book.resolve(r.part, rich)
	return rich.text, runs, err
}

// byteLabel reads the text of BIFF5. Each run is decoded by its own font.
func (r *sheetReader) byteLabel(font string, isRich bool) (string, []sheet.Run, error) {
	length := r.u16(6)
	if err := r.demand(8 + length); err != nil {
		return "", nil, err
	}
	letters := r.body[8 : 8+length]
	if !isRich {
		text, err := r.book.page.decode(letters, font)
		return text, nil, err
	}
	if err := r.demand(8 + length + 1); err != nil {
		return "", nil, err
	}
	count := int(r.body[8+length])
	if err := r.demand(8 + length + 1 + 2*count); err != nil {
		return "", nil, err
	}
	return r.byteRuns(letters, r.body[8+length+1:][:2*count], font)
}

// byteRuns decodes the text and turns places in bytes into those in the text.
func (r *sheetReader) byteRuns(letters, places []byte, font string) (string, []sheet.Run, error) {
	rich, from := richText{}, 0
	for ; ; places = places[2:] {
		to := len(letters)
		if len(places) > 0 {
			to = min(to, int(places[0]))
		}
		if to < from {
			return "", nil, damaged(r.part, "fonts of a text are out of order")
		}
		piece, err := r.book.page.decode(letters[from:to], font)
		if err != nil {
			return "", nil, err
		}
		rich.text += piece
		from = to
		if len(places) == 0 {
			break
		}
		if font, err = r.book.fontName(r.part, int(places[1])); err != nil {
			return "", nil, err
		}
		if to < len(letters) {
			rich.runs = append(rich.runs, fontRun{len(rich.text), int(places[1])})
		}
	}
	runs, err := r.book.resolve(r.part, rich)
	return rich.text, runs, err
}
