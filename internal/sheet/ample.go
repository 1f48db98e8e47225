package sheet

// OrdinaryFile is how many bytes a workbook may have to be an ordinary one: a
// commune's has some tens of KiB, with scanned pages in it a few MiB.
const OrdinaryFile = 8 << 20

// What a workbook may cost that is put together from those of a whole country,
// some 3,300 communes. One of them has about 3,000 cells in it, 190 KiB unpacked
// and 20 KiB packed: 7 bytes of file a cell, 10 bytes unpacked for each.
const (
	mostCells     = 10_000_000
	bytesForCell  = 4
	mostUnpacked  = 1 << 30
	unpackedTimes = 24
)

// Ample are the limits for a file of size bytes that may be a consolidated
// workbook. Cells and unpacked bytes may grow as the file does: what is small
// stays cheap, whatever it unpacks to, and what is costly must have been sent.
func (l Limits) Ample(size int64) Limits {
	l.Cells = max(l.Cells, int(min(size/bytesForCell, mostCells)))
	unpacked := min(size*unpackedTimes, mostUnpacked)
	l.PartBytes, l.TotalBytes = max(l.PartBytes, unpacked), max(l.TotalBytes, unpacked)
	return l
}

// CountCells counts the cells that are not blank.
func (w *Workbook) CountCells() int {
	count := 0
	for _, s := range w.Sheets {
		count += len(s.Cells)
	}
	return count
}
