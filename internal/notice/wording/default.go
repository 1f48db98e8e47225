package wording

import (
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"

	"tieuchi/internal/vntext"
	"tieuchi/templates"
)

// Form is a form of document; its value is the name of its folder.
type Form string

// The Party's form and the State's.
const (
	Party Form = "dang"
	State Form = "nha-nuoc"
)

func isForm(f Form) bool { return f == Party || f == State }

func formNames() []string { return []string{string(Party), string(State)} }

// fileNames are the files of each form.
func fileNames() []string {
	var names []string
	for _, f := range templates.Wording() {
		if form, name := path.Split(f.Name); form == string(Party)+"/" {
			names = append(names, name)
		}
	}
	return names
}

// Files are the default files, for an office to edit.
func Files() []File {
	var all []File
	for _, f := range templates.Wording() {
		all = append(all, File{f.Name, f.Data})
	}
	return all
}

// Names are the names of a form's sentences, in the order of the files.
func Names(form Form) []string {
	var names []string
	for _, s := range ours().ordered[form] {
		names = append(names, s.Name)
	}
	return names
}

// library is the default wording.
type library struct {
	forms   map[Form]map[string]*Sentence
	ordered map[Form][]*Sentence
	faults  []Fault
}

// ours is parsed once. The files are part of the program: a test demands that
// they have no fault.
var ours = sync.OnceValue(func() library {
	l := library{forms: map[Form]map[string]*Sentence{}, ordered: map[Form][]*Sentence{}}
	for _, given := range templates.Wording() {
		folder, name := path.Split(given.Name)
		form := Form(strings.TrimSuffix(folder, "/"))
		if l.forms[form] == nil {
			l.forms[form] = map[string]*Sentence{}
		}
		f := &file{name: given.Name, text: vntext.NFC(string(given.Data))}
		for _, d := range f.definitions(f.scan()) {
			s := &Sentence{Name: d.name, File: name, Facts: declared(d.comment), comment: d.comment}
			f.compile(d, s)
			l.forms[form][d.name] = s
			l.ordered[form] = append(l.ordered[form], s)
		}
		l.faults = append(l.faults, f.faults...)
	}
	return l
})

var (
	factList = regexp.MustCompile(`Dữ kiện:((?:[\s,]*\.[a-z0-9_]+)*)`)
	factName = regexp.MustCompile(`\.([a-z0-9_]+)`)
)

// declared are the facts that the comment above a default sentence lists.
func declared(comment string) []string {
	var facts []string
	list := factList.FindString(comment)
	for _, m := range factName.FindAllStringSubmatch(list, -1) {
		if !slices.Contains(facts, m[1]) {
			facts = append(facts, m[1])
		}
	}
	return facts
}
