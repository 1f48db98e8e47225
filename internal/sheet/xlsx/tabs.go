package xlsx

import "tieuchi/internal/sheet"

// readTabs reads the workbook part: the date system and the list of sheets.
func (b *book) readTabs(part string) ([]tab, error) {
	var tabs []tab
	s := &b.scan
	err := b.archive.document(s, part, "workbook", mainSpace, func() (err error) {
		switch string(s.local) {
		case "workbookPr":
			b.result.Date1904, err = s.isTrue("date1904")
		case "sheets":
			err = s.each(mainSpace, func() error {
				one, err := s.tab()
				if tabs = append(tabs, one); len(tabs) > b.limits.Sheets {
					return beyond(part, "more than %d sheets", b.limits.Sheets)
				}
				return err
			})
		}
		return err
	})
	if err == nil && len(tabs) == 0 {
		err = damaged(part, "workbook without sheets")
	}
	return tabs, err
}

// tab reads the element sheet.
func (s *scanner) tab() (tab, error) {
	name, err := s.attrText("name")
	if err != nil {
		return tab{}, err
	}
	state, _ := s.attr("state")
	one := tab{name: name}
	// Excel shows sheets of any other state, such as "show" by one producer.
	one.hidden = string(state) == "hidden" || string(state) == "veryHidden"
	id, ok := s.relationship()
	if !ok {
		return tab{}, damaged(s.part, "%s has no relationship", one)
	}
	decoded, err := appendDecoded(nil, id)
	one.id = string(decoded)
	return one, s.fail(err)
}

// readSheets reads the worksheets in the order of their tabs.
func (b *book) readSheets(part string, tabs []tab, links relations) error {
	for _, one := range tabs {
		link, ok := links[one.id]
		if !ok || link.external {
			return damaged(part, "%s leads to no part", one)
		}
		switch link.kind {
		case "worksheet":
			if err := b.readSheet(link.target, one); err != nil {
				return err
			}
		case "chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet":
			// They hold no table.
		default:
			return damaged(part, "%s leads to a part of the kind %q", one, link.kind)
		}
	}
	return nil
}

// readSheet reads one worksheet.
func (b *book) readSheet(part string, one tab) error {
	reader := newSheetReader(b, &sheet.Sheet{Name: one.name, Hidden: one.hidden})
	reader.progress = b.archive.progressOf(part)
	if err := b.archive.document(&b.scan, part, "worksheet", mainSpace, reader.section); err != nil {
		return err
	}
	if err := reader.finish(part); err != nil {
		return err
	}
	b.result.Sheets = append(b.result.Sheets, reader.sheet)
	return nil
}
