package sheet

import "fmt"

// Trouble is why a file is refused.
type Trouble int

// Each trouble is one finding code of the 9xx group.
const (
	Damaged     Trouble = 901
	Encrypted   Trouble = 902
	Unsupported Trouble = 903
	BeyondLimit Trouble = 904
	Suspicious  Trouble = 905
)

// Fault is the error of a file that is refused.
type Fault struct {
	Trouble Trouble
	// Part is the part of the file that showed it ("xl/worksheets/sheet1.xml"),
	// "" for the file as a whole.
	Part string
	// Detail is for experts, in English, lower case ("checksum does not match").
	Detail string
	// Format names what the file seems to be, for Unsupported: "xls", "xlsb",
	// "ods", "html", "xml2003", "csv", "docx", "pdf", "lock", "empty", "unknown".
	Format string
	Err    error
}

// Error is the fault for a log; users get the finding's words.
func (f *Fault) Error() string {
	text := f.Detail
	if f.Part != "" {
		text = f.Part + ": " + text
	}
	if f.Err != nil {
		text = fmt.Sprintf("%s: %v", text, f.Err)
	}
	return text
}

// Unwrap gives the cause.
func (f *Fault) Unwrap() error { return f.Err }

// Limits bounds what one file may cost. Zero fields are invalid: start from
// DefaultLimits.
type Limits struct {
	FileBytes   int64 // the file itself
	Entries     int   // parts in the archive
	PartBytes   int64 // one part, unpacked
	TotalBytes  int64 // all parts that are read, unpacked
	Cells       int   // non-blank cells of a workbook
	Merges      int   // of a sheet
	TextBytes   int64 // shared strings and inline text of a workbook
	Sheets      int
	Styles      int
	NestedDepth int // of XML elements
}

// DefaultLimits are far above any office's workbook and far below what would
// trouble an old computer.
func DefaultLimits() Limits {
	return Limits{
		FileBytes: 128 << 20, Entries: 5_000, PartBytes: 128 << 20,
		TotalBytes: 256 << 20, Cells: 1_000_000, Merges: 100_000,
		TextBytes: 64 << 20, Sheets: 500, Styles: 100_000, NestedDepth: 64,
	}
}
