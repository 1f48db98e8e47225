package xlsx

import (
	"errors"
	"fmt"

	"tieuchi/internal/sheet"
)

// damaged is the fault of a part that is not as the format demands.
func damaged(part, format string, args ...any) error {
	return &sheet.Fault{Trouble: sheet.Damaged, Part: part, Detail: fmt.Sprintf(format, args...)}
}

// broken is a fault caused by an error from below: a read, an unpacking.
func broken(part, doing string, err error) error {
	return &sheet.Fault{Trouble: sheet.Damaged, Part: part, Detail: doing, Err: err}
}

func suspicious(part, format string, args ...any) error {
	return &sheet.Fault{Trouble: sheet.Suspicious, Part: part, Detail: fmt.Sprintf(format, args...)}
}

func beyond(part, format string, args ...any) error {
	return sheet.Beyond(part, format, args...)
}

// isDamage tells whether the error is a Fault that says Damaged.
func isDamage(err error) bool {
	var fault *sheet.Fault
	return errors.As(err, &fault) && fault.Trouble == sheet.Damaged
}
