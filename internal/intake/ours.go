package intake

import (
	"slices"

	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// withoutOurs leaves out the list of findings that an annotated copy begins
// with: read as a commune's sheet it would bring findings of its own.
func withoutOurs(wb *sheet.Workbook) *sheet.Workbook {
	if !slices.ContainsFunc(wb.Sheets, isOurs) {
		return wb
	}
	rest := *wb
	rest.Sheets = slices.DeleteFunc(slices.Clone(wb.Sheets), isOurs)
	return &rest
}

func isOurs(s *sheet.Sheet) bool {
	return slices.ContainsFunc(s.Cells, func(c sheet.Cell) bool { return finding.MarksResult(c.Row, c.Value) })
}
