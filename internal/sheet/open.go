package sheet

import (
	"errors"
	"fmt"
	"io"
)

// Reader reads one format from a file of the given size. Its errors are
// *Fault. Readers live in packages of their own, which import this one.
type Reader func(r io.ReaderAt, size int64, limits Limits) (*Workbook, error)

// Readers are the formats that can be read.
type Readers struct {
	XLSX Reader // .xlsx and .xlsm
	XLS  Reader // .xls of Excel 5 to 2003; it is also asked for older ones
}

// Open reads a workbook by the reader that its content asks for, and refuses
// everything else with a *Fault that says what the file seems to be.
func Open(r io.ReaderAt, size int64, limits Limits, readers Readers) (*Workbook, error) {
	if size > limits.FileBytes {
		return nil, &Fault{
			Trouble: BeyondLimit,
			Detail:  fmt.Sprintf("file has %d bytes, limit is %d", size, limits.FileBytes),
		}
	}
	format, fault := detect(r, size, limits)
	if fault != nil {
		return nil, fault
	}
	read := readers.of(format)
	if read == nil {
		return nil, unsupported(format, "no reader for it")
	}
	book, err := read(r, size, limits)
	if err != nil {
		return nil, asFault(err)
	}
	return book, nil
}

// of gives the reader of a format, nil when there is none.
func (r Readers) of(format string) Reader {
	switch format {
	case formatXLSX:
		return r.XLSX
	case formatXLS:
		return r.XLS
	}
	return nil
}

// asFault holds readers to their contract.
func asFault(err error) error {
	var fault *Fault
	if errors.As(err, &fault) {
		return err
	}
	return &Fault{Trouble: Damaged, Detail: "read the workbook", Err: err}
}

// unsupported is the fault of a file that is sound but no workbook for us.
func unsupported(format, detail string) *Fault {
	return &Fault{Trouble: Unsupported, Format: format, Detail: detail}
}

// readFull reads length bytes at the offset, or fewer where the file ends.
func readFull(r io.ReaderAt, at, length int64) ([]byte, error) {
	b := make([]byte, length)
	n, err := r.ReadAt(b, at)
	if err == io.EOF {
		err = nil
	}
	return b[:n], err
}
