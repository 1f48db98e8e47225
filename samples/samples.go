// Package samples holds workbooks as communes send them: those that the
// README, `tieuchi demo` and the tests run on.
//
// The folder tam-duong is clean: Bản Bo in March 2023 after a real notice, and
// communes with invented names and figures, each marked "Số liệu minh họa"
// inside the workbook. The folder co-loi holds workbooks with mistakes;
// expected.tsv there lists file, sheet, cell and code of each.
//
// Two folders are not embedded: kem-theo with a province's decision, an
// office's profile and a roster, all invented, and tam-duong-thang-9 with three
// of the invented communes half a year on.
//
// The workbooks are made by the tests of this package:
//
//	go test ./samples -run Generate -update
package samples

import (
	"embed"
	"io/fs"
)

//go:embed tam-duong/*.xlsx co-loi/*.xlsx co-loi/expected.tsv
var files embed.FS

// FS gives the embedded folders tam-duong and co-loi.
func FS() fs.FS { return files }
