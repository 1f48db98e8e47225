package cli

import (
	"errors"
	"io/fs"
	"strings"
	"testing"

	"tieuchi/internal/batch"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake"
	"tieuchi/internal/sheet"
)

// A fault of the program in one file is a finding about that file; the others
// keep their results.
func TestFaultInOneFile(t *testing.T) {
	broken := intake.Known{RuleSets: []*criteria.RuleSet{nil}} // recognition falls over this
	reader := reader{known: broken, limits: sheet.DefaultLimits()}
	got := reader.read(batch.Input{Path: "../../samples/tam-duong/ban-bo.xlsx", Name: "ban-bo.xlsx"})
	if !got.unread || len(got.findings) != 1 || got.findings[0].Code != 906 || got.source.Name != "ban-bo.xlsx" {
		t.Fatalf("%+v", got)
	}
	if message := got.findings[0].Message(finding.Vietnamese); !strings.Contains(message, "bỏ qua cả tệp") || strings.Contains(message, ".go:") {
		t.Error(message)
	}
}

// What the system says about a file becomes a finding; what it says about a
// path of the command line becomes a message.
func TestUnopened(t *testing.T) {
	for err, want := range map[error]string{
		fs.ErrPermission:           "denied",
		fs.ErrNotExist:             "missing",
		errors.New("disk on fire"): "",
	} {
		f := unopened("a.xlsx", &fs.PathError{Op: "open", Path: "a.xlsx", Err: err})
		if f.Code != 906 || f.Variant != want {
			t.Errorf("%v: %+v", err, f)
		}
		if message := f.Message(finding.Vietnamese); strings.Contains(message, "open a.xlsx") {
			t.Error(message)
		}
	}
	denied := &fs.PathError{Op: "open", Path: "x", Err: fs.ErrPermission}
	all := collect(nil, nil, []batch.Problem{{Path: "in/closed", Err: denied}, {Path: "gone", Err: fs.ErrNotExist}}, criteria.Preference{})
	if len(all.findings) != 1 || all.findings[0].File != "in/closed" || len(all.problems) != 1 || all.unreadable != 2 || all.files != 2 {
		t.Errorf("%+v", all)
	}
}
