package cli

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"

	"github.com/spf13/pflag"

	"tieuchi/internal/batch"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake"
	"tieuchi/internal/sheet"
)

// addOffice adds --office, for the commands that look at what a notice needs.
func (f *readFlags) addOffice(flags *pflag.FlagSet) { flags.StringVar(&f.office, "office", "", "") }

// addPaper adds --form, for the commands that write notices.
func (f *readFlags) addPaper(flags *pflag.FlagSet) { flags.StringVar(&f.paper, "form", "", "") }

// checkPaper checks the word of --form; without the flag there is none.
func (f *readFlags) checkPaper() error {
	if f.paper == "" {
		return nil
	}
	return oneOf("form", f.paper, "party", "party-36", "party-05", "state")
}

// office is the profile of the office that issues the notices, and what its
// file shows.
type office struct {
	path     string // "" when none was given
	facts    criteria.Facts
	source   batch.Output
	findings []finding.Finding
}

// openOffice reads the profile before anything else: a run that asks for one
// must not issue notices without it. --form beats what it says of the form.
func (f readFlags) openOffice(limits sheet.Limits) (office, error) {
	o := office{path: f.office}
	if f.office != "" {
		if err := o.read(limits); err != nil {
			return office{}, err
		}
	}
	if paper, ok := criteria.ParsePaperForm(f.paper); ok {
		o.facts = maps.Clone(o.facts)
		if o.facts == nil {
			o.facts = criteria.Facts{}
		}
		o.facts[criteria.DocumentForm] = []criteria.Fact{{Text: paper.Word()}}
	}
	return o, nil
}

func (o *office) read(limits sheet.Limits) error {
	name := filepath.ToSlash(filepath.Clean(o.path))
	data, err := readFile(o.path, limits.FileBytes)
	if err != nil {
		return noOffice(o.path, readTrouble(err))
	}
	book, err := sheet.Open(bytes.NewReader(data), int64(len(data)), limits, workbookReaders())
	if err != nil {
		return noOffice(o.path, told(refusal(name, err)))
	}
	o.source = batch.Output{Name: name, Size: int64(len(data)), SHA256: batch.Hash(data)}
	o.facts, o.findings = intake.Office(book, intake.Source{File: name, SHA256: o.source.SHA256})
	if len(o.facts) == 0 {
		return noOffice(o.path, told(o.findings[len(o.findings)-1]))
	}
	for key, lines := range o.facts { // a cell without its file says nothing
		for i := range lines {
			o.facts[key][i].At = criteria.Ref{}
		}
	}
	return nil
}

func noOffice(path string, why finding.Text) error {
	return &failure{code: exitUnread, text: finding.Text{
		Vi: fmt.Sprintf("không dùng được tệp thông tin cơ quan ban hành “%s”: %s", printable(path), why.Vi),
		En: fmt.Sprintf("cannot use the profile of the issuing office “%s”: %s", printable(path), why.En),
	}}
}

// without leaves the profile itself out of the workbooks to read: it may lie in
// the folder with the communes' own.
func (o office) without(inputs []batch.Input) ([]batch.Input, error) {
	self, err := os.Stat(o.path)
	if o.path == "" || err != nil {
		return inputs, nil
	}
	kept := make([]batch.Input, 0, len(inputs))
	for _, input := range inputs {
		if info, err := os.Stat(input.Path); err != nil || !os.SameFile(info, self) {
			kept = append(kept, input)
		}
	}
	if len(kept) == 0 && len(inputs) > 0 {
		return nil, usagef("chỉ có tệp thông tin cơ quan ban hành “%s”, không có biểu nào để đọc.",
			"there is only the profile of the office “%s” and no workbook to read.", o.path)
	}
	return kept, nil
}

// ofNotices is the profile for the notices on communes. Number and date belong
// to one document: only where a single notice is written they are its own.
func (o office) ofNotices(single bool) criteria.Facts {
	if single {
		return o.facts
	}
	return o.facts.ForMany()
}

// issue adds what the profile's file shows.
func (h *harvest) issue(o office) {
	h.issuer = o.facts
	if o.path == "" {
		return
	}
	h.office = &o.source
	h.findings = append(h.findings, o.findings...)
	finding.Sort(h.findings)
}
