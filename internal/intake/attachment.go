package intake

// noTable is the variant of 101 for a workbook without a table of criteria: one
// of our forms that belongs behind a flag, known by the name of its sheet, or
// anything else. Without the file where it belongs the run misses communes or a
// province's requirements, so it is told as gravely.
func (b *book) noTable() (variant string, at *page) {
	for _, p := range b.pages {
		switch norm(p.g.name()) {
		case norm("Danh sách xã"):
			return "isroster", p
		case norm("Cơ quan ban hành"):
			return "isoffice", p
		case norm("Mức quy định"):
			return "isoverlay", p
		}
	}
	return "", b.pages[0]
}
