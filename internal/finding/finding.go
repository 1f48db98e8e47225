package finding

import (
	"fmt"

	"tieuchi/internal/criteria"
)

// Severity ranks findings. The zero value is invalid.
type Severity int

// Info is worth knowing; Warning: a person should look; Error: an official
// figure would be wrong or missing.
const (
	Info Severity = iota + 1
	Warning
	Error
)

// String is the word of the JSON contract.
func (s Severity) String() string {
	return [...]string{"invalid", "info", "warning", "error"}[s]
}

// ParseSeverity reads the word of the JSON contract; rule sets use it too.
func ParseSeverity(word string) (Severity, bool) {
	for _, s := range []Severity{Info, Warning, Error} {
		if s.String() == word {
			return s, true
		}
	}
	return 0, false
}

// MarshalText writes the word of the JSON contract.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Word is the severity as users read it.
func (s Severity) Word() Text {
	switch s {
	case Error:
		return Text{"lỗi", "error"}
	case Warning:
		return Text{"cảnh báo", "warning"}
	case Info:
		return Text{"lưu ý", "info"}
	}
	return Text{"không rõ", "invalid"}
}

// Code is the number of a kind of finding: 301 is printed as NTM301.
type Code int

// String is the code as users see it.
func (c Code) String() string { return fmt.Sprintf("NTM%03d", int(c)) }

// MarshalText writes the code of the JSON contract.
func (c Code) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// Lang is the language of a text for users: "vi" or "en".
type Lang string

// Vietnamese is the default; English is for --lang en.
const (
	Vietnamese Lang = "vi"
	English    Lang = "en"
)

// Text is one text in both languages.
type Text struct{ Vi, En string }

// In returns the text in the language asked for.
func (t Text) In(lang Lang) string {
	if lang == English {
		return t.En
	}
	return t.Vi
}

// Finding is one thing to tell about one place.
type Finding struct {
	Code      Code
	Severity  Severity
	File      string
	Sheet     string
	Cell      string // "F10" or a range "A5:H5"; "" when the place is the sheet or file
	Criterion int    // 0: none
	Indicator string // "": none
	Variant   string // which of the code's messages; "" is the first
	Args      []string
}

// New makes a finding about a place in a file, with the catalogue's severity
// for its code and variant. The args fill the %s of the message; variant chooses among the
// messages of a code that has several ("" for the main one).
func New(code Code, variant, file string, at criteria.Ref, args ...string) Finding {
	return Finding{
		Code: code, Severity: Lookup(code).severityOf(variant), Variant: variant,
		File: file, Sheet: at.Sheet, Cell: at.Cell, Args: args,
	}
}

// On adds the criterion and indicator (0 and "" for none) that a finding is about.
func (f Finding) On(criterion int, indicator string) Finding {
	f.Criterion, f.Indicator = criterion, indicator
	return f
}
