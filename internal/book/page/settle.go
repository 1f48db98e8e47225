package page

import (
	"archive/zip"
	"bytes"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// Settle rewrites an archive that excelize made so that equal content gives
// equal bytes: entries sorted by name, no times, results of formulas with
// their type.
func Settle(w io.Writer, archive []byte) error { return (&Book{}).settle(w, archive) }

// settle does this for the book's own archive, and puts streamed rows and links
// into their sheets.
func (b *Book) settle(w io.Writer, archive []byte) error {
	in, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	if err != nil {
		return fmt.Errorf("settling workbook: %w", err)
	}
	entries := slices.Clone(in.File)
	slices.SortFunc(entries, byName)
	out := zip.NewWriter(w)
	for _, entry := range entries {
		if err := b.settleEntry(out, entry); err != nil {
			return fmt.Errorf("settling %s: %w", entry.Name, err)
		}
	}
	return out.Close()
}

// contentTypes is the entry that readers look for first; it leads the archive
// as the packaging convention advises.
const contentTypes = "[Content_Types].xml"

func byName(a, b *zip.File) int {
	if (a.Name == contentTypes) != (b.Name == contentTypes) {
		if a.Name == contentTypes {
			return -1
		}
		return 1
	}
	return cmp.Compare(a.Name, b.Name)
}

func (b *Book) settleEntry(out *zip.Writer, entry *zip.File) error {
	part, err := entry.Open()
	if err != nil {
		return err
	}
	defer part.Close()
	text, err := io.ReadAll(part)
	if err != nil {
		return err
	}
	switch page := b.pageOf(entry.Name); {
	case page != nil:
		return page.settle(out, entry.Name, text)
	case entry.Name == contentTypes:
		text = sortedTypes(text)
	case strings.HasPrefix(entry.Name, "xl/worksheets/"):
		text = typed(text)
	}
	// A header without a time: archive/zip then writes the format's zero.
	to, err := out.CreateHeader(&zip.FileHeader{Name: entry.Name, Method: zip.Deflate})
	if err != nil {
		return err
	}
	_, err = to.Write(text)
	return err
}

// sortedTypes brings the types by the endings of names into one order: with a
// drawing excelize adds those of pictures as its map happens to give them.
func sortedTypes(text []byte) []byte {
	const first, end = "<Default ", "></Default>"
	from, to := bytes.Index(text, []byte(first)), bytes.LastIndex(text, []byte(end))
	if from < 0 || to < from {
		return text
	}
	to += len(end)
	list := bytes.SplitAfter(text[from:to], []byte(end))
	slices.SortFunc(list, bytes.Compare)
	return slices.Concat(text[:from], bytes.Join(list, nil), text[to:])
}

// pageOf is the page that a part holds; nil for other parts. excelize numbers
// the parts of sheets in the order in which they were made.
func (b *Book) pageOf(part string) *Page {
	name, ok := strings.CutPrefix(part, "xl/worksheets/sheet")
	number, err := strconv.Atoi(strings.TrimSuffix(name, ".xml"))
	if !ok || err != nil || number < 1 || number > len(b.pages) {
		return nil
	}
	return b.pages[number-1]
}

// settle writes the page's part: what excelize wrote around the rows, and the
// rows.
func (p *Page) settle(out *zip.Writer, name string, text []byte) error {
	above, rows, below, err := partSheet(text)
	if err != nil {
		return err
	}
	below = below.insert(p.mergedText(), afterMerged()).insert(p.linked(), afterLinks())
	pieces := []*packed{newPacked(), p.stream, newPacked()}
	if p.stream == nil {
		pieces[1] = newPacked()
		if _, err := pieces[1].Write(typed(rows)); err != nil {
			return err
		}
	}
	for piece, text := range map[*packed][]byte{pieces[0]: above, pieces[2]: below} {
		if _, err := piece.Write(text); err != nil {
			return err
		}
	}
	return splice(out, name, pieces...)
}

// partSheet parts a sheet at its rows.
func partSheet(text []byte) (above, rows []byte, below tail, err error) {
	const open, shut = `<sheetData>`, `</sheetData>`
	from := bytes.Index(text, []byte(open))
	to := bytes.LastIndex(text, []byte(shut))
	if from < 0 || to < from {
		return nil, nil, nil, fmt.Errorf("no rows")
	}
	from += len(open)
	return text[:from], text[from:to], tail(text[to:]), nil
}

// typed gives the results of formulas their type. excelize marks every one as
// text (t="str"), so that a viewer that does not calculate would show a number
// as text and sums over it would be 0.
func typed(rows []byte) []byte {
	const mark, formula, result = ` t="str"`, `><f>`, `</f><v>`
	done := make([]byte, 0, len(rows))
	for {
		at := bytes.Index(rows, []byte(mark+formula))
		if at < 0 {
			return append(done, rows...)
		}
		done, rows = append(done, rows[:at]...), rows[at:]
		end := bytes.Index(rows, []byte(`</c>`))
		_, stored, _ := bytes.Cut(rows[:max(end, 0)], []byte(result))
		if !isNumber(stored) {
			done = append(done, mark...)
		}
		rows = rows[len(mark):]
	}
}

// isNumber tells a stored result that is a number, with the tag behind it.
func isNumber(stored []byte) bool {
	digits, _, _ := bytes.Cut(stored, []byte(`</v>`))
	_, err := strconv.ParseFloat(string(digits), 64)
	return err == nil
}
