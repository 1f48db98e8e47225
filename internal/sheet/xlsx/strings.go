package xlsx

// readStrings reads the table of texts that cells point into. Some producers
// name the part and write it only when there are texts; without it any cell
// that needs one is refused, so nothing can get lost.
func (b *book) readStrings(part string) error {
	if !b.archive.has(part) {
		return nil
	}
	texts := newTextReader(b)
	return b.archive.document(&b.scan, part, "sst", mainSpace, func() error {
		if string(b.scan.local) != "si" {
			return nil
		}
		// A text takes memory even when it is empty and no cell shows it.
		if len(b.strings) >= b.limits.Cells {
			return beyond(part, "more than %d shared strings", b.limits.Cells)
		}
		text, err := texts.read()
		b.strings = append(b.strings, text)
		return err
	})
}
