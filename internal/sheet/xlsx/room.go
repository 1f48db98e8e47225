package xlsx

import (
	"archive/zip"

	"tieuchi/internal/sheet"
)

// progress is how far a part has been unpacked.
type progress struct {
	archive *archive
	from    int64 // bytes that other parts took
	size    int64 // bytes that the part claims to have
}

// mostRatio is how many bytes one byte of deflated data can become.
const mostRatio = 1032

// progressOf begins on a part. What it claims beyond what its data can become
// is no claim.
func (a *archive) progressOf(name string) progress {
	p := progress{archive: a, from: a.spent, size: a.size(name)}
	if file := a.parts[partKey(name)]; file != nil && file.Method == zip.Deflate {
		p.size = min(p.size, int64(min(file.CompressedSize64, 1<<40))*mostRatio)
	}
	return p
}

// Room for the cells of a sheet.
const (
	firstCells  = 4096 // at first at most: enough for most sheets
	mostGrowth  = 64   // times as many at once: the first rows may be unlike the rest
	spareCells  = 64   // one part in so many more than guessed
	bytesOfCell = 64   // of XML, where nothing is known yet
)

// makeRoom makes room for the next cell. Once some cells have been read, the
// rest of the part is taken to be like them, and room is made for all at once:
// growing step by step a sheet of millions of cells is copied again and again,
// and the old copies take as much memory as the sheet. Whatever the part claims,
// room is made for no more cells than the limit allows.
func (r *sheetReader) makeRoom() {
	n := len(r.sheet.Cells)
	if n < cap(r.sheet.Cells) {
		return
	}
	room := make([]sheet.Cell, n, r.roomFor(n))
	copy(room, r.sheet.Cells)
	r.sheet.Cells = room
}

// roomFor is how many cells to make room for when n have been read.
func (r *sheetReader) roomFor(n int) int {
	size := r.progress.size
	if n == 0 {
		return int(min(size/bytesOfCell, firstCells)) + 1
	}
	read := r.progress.archive.spent - r.progress.from - r.s.unread()
	guess := int64(float64(n) * float64(size) / float64(max(read, 1)))
	guess = min(guess+guess/spareCells+1, int64(n)*mostGrowth, int64(r.book.limits.Cells))
	return int(max(guess, int64(n+n/4+1)))
}
