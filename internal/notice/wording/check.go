package wording

import (
	"slices"

	"tieuchi/internal/vntext"
)

// sentences checks one file against the default one of its name and adds its
// sentences to the office's.
func (r *reader) sentences(form Form, f *file) {
	f.signs()
	known := ours().forms[form]
	base := f.name[len(form)+1:]
	var names []string
	for _, d := range f.definitions(f.scan()) {
		standard := known[d.name]
		switch {
		case standard == nil:
			f.unknown(d, form)
			continue
		case standard.File != base:
			f.fault(d.open.at, tell("câu “%s” thuộc tệp %s, không thuộc tệp này.", "“%s” belongs to %s, not to this file.", d.name, standard.File))
			continue
		case slices.Contains(names, d.name):
			f.fault(d.open.at, tell("câu “%s” đã có ở trên trong tệp này.", "“%s” stands in this file already.", d.name))
			continue
		}
		names = append(names, d.name)
		s := &Sentence{Name: d.name, File: base, Facts: standard.Facts}
		f.compile(d, s)
		s.Own = s.source != standard.source
		r.office.forms[form][d.name] = s
	}
	r.left(form, f.name, base, names)
	r.faults = append(r.faults, f.faults...)
}

func (f *file) unknown(d definition, form Form) {
	near, found := vntext.Nearest(d.name, Names(form))
	f.fault(d.open.at, tell("không có câu nào tên “%s”", "there is no sentence “%s”", d.name).meaning(near, found))
}

// left notes the sentences of a file that the office's does not have.
func (r *reader) left(form Form, name, base string, names []string) {
	var left []string
	for _, s := range ours().ordered[form] {
		if s.File == base && !slices.Contains(names, s.Name) {
			left = append(left, s.Name)
		}
	}
	if len(left) > 0 {
		r.office.Left = append(r.office.Left, Left{name, left})
	}
}
