package xls

import (
	"fmt"

	"tieuchi/internal/sheet"
)

// damaged is the fault of a part that is not as the format demands. The part
// is the name of a sheet, "" for what all sheets share.
func damaged(part, format string, args ...any) error {
	return &sheet.Fault{Trouble: sheet.Damaged, Part: part, Detail: fmt.Sprintf(format, args...)}
}

// broken is a fault caused by an error from below.
func broken(doing string, err error) error {
	return &sheet.Fault{Trouble: sheet.Damaged, Detail: doing, Err: err}
}

func beyond(part, format string, args ...any) error {
	return sheet.Beyond(part, format, args...)
}

// unsupported is the fault of a file that is sound but not for this reader.
func unsupported(format, detail string) error {
	return &sheet.Fault{Trouble: sheet.Unsupported, Format: format, Detail: detail}
}

func encrypted() error {
	return &sheet.Fault{Trouble: sheet.Encrypted, Detail: "workbook is encrypted with a password"}
}
