package cli

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/pflag"

	"tieuchi/internal/batch"
	"tieuchi/internal/checks"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// addRoster adds --roster, for the commands that look at many reports.
func (f *readFlags) addRoster(flags *pflag.FlagSet) { flags.StringVar(&f.roster, "roster", "", "") }

// roster is the list of communes that must report, and what its file shows.
type roster struct {
	path     string // "" when none was given
	list     checks.Roster
	source   batch.Output
	findings []finding.Finding
}

// openRoster reads the roster before anything else: without it a run that asks
// for one would pass over the communes that have not reported.
func openRoster(path string, limits sheet.Limits) (roster, error) {
	if path == "" {
		return roster{}, nil
	}
	name := filepath.ToSlash(filepath.Clean(path))
	data, err := readFile(path, limits.FileBytes)
	if err != nil {
		why := readTrouble(err)
		return roster{}, noRoster(path, why)
	}
	book, err := sheet.Open(bytes.NewReader(data), int64(len(data)), limits, workbookReaders())
	if err != nil {
		return roster{}, noRoster(path, told(refusal(name, err)))
	}
	r := roster{path: path, source: batch.Output{Name: name, Size: int64(len(data)), SHA256: batch.Hash(data)}}
	r.list = checks.Roster{File: name, Nearest: vntext.Nearest}
	r.list.Communes, r.findings = intake.Roster(book, intake.Source{File: name, SHA256: r.source.SHA256})
	if len(r.list.Communes) == 0 {
		return roster{}, noRoster(path, told(r.findings[len(r.findings)-1]))
	}
	return r, nil
}

// told is a finding as one sentence of a complaint, without the full stop.
func told(f finding.Finding) finding.Text {
	say := func(lang finding.Lang) string {
		return f.Code.String() + ": " + f.Message(lang) + " " + f.Advice(lang)
	}
	return finding.Text{Vi: say(finding.Vietnamese), En: say(finding.English)}
}

func noRoster(path string, why finding.Text) error {
	return &failure{code: exitUnread, text: finding.Text{
		Vi: fmt.Sprintf("không đọc được danh sách xã “%s”: %s", printable(path), why.Vi),
		En: fmt.Sprintf("cannot read the roster “%s”: %s", printable(path), why.En),
	}}
}

// without leaves the roster itself out of the workbooks to read: it may lie in
// the folder with the communes' own.
func (r roster) without(inputs []batch.Input) ([]batch.Input, error) {
	self, err := os.Stat(r.path)
	if r.path == "" || err != nil {
		return inputs, nil
	}
	kept := make([]batch.Input, 0, len(inputs))
	for _, input := range inputs {
		if info, err := os.Stat(input.Path); err == nil && os.SameFile(info, self) {
			continue
		}
		kept = append(kept, input)
	}
	if len(kept) == 0 && len(inputs) > 0 {
		return nil, usagef("chỉ có danh sách xã “%s”, không có biểu nào để đọc.", "there is only the roster “%s” and no workbook to read.", r.path)
	}
	return kept, nil
}

// hold adds what the roster shows of the reports.
func (h *harvest) hold(r roster) {
	if r.path == "" {
		return
	}
	h.roster = &r.source
	h.findings = append(h.findings, r.findings...)
	held := r.list.Hold(h.reports)
	h.attendance = &held
	h.findings = append(h.findings, r.list.Findings(held)...)
	finding.Sort(h.findings)
}
