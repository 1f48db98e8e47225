package wording

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"tieuchi/internal/vntext"
)

// mostBytes of one file; the largest default one has about 12 KB.
const mostBytes = 1 << 20

// Office is the wording of an office: the default one with what its folder has
// in its stead. A nil Office is the default wording.
type Office struct {
	forms map[Form]map[string]*Sentence
	Files []File // that were given, in the order of their names
	Left  []Left // sentences that given files leave out: the default ones count
}

// File is one file of a wording: "dang/thong-bao-xa.txt".
type File struct {
	Name string
	Data []byte
}

// Left is a given file and the sentences that it leaves out.
type Left struct {
	File  string
	Names []string
}

// Sentence is the sentence of that name, in the office's wording or ours; nil
// for a name that there is not.
func (o *Office) Sentence(form Form, name string) *Sentence {
	if o != nil {
		if s, ok := o.forms[form][name]; ok {
			return s
		}
	}
	return ours().forms[form][name]
}

// Read reads an office's folder. Faults are all that its files have; an error
// says that a file could not be read at all.
func Read(folder fs.FS) (*Office, []Fault, error) {
	r := &reader{folder: folder, office: &Office{forms: map[Form]map[string]*Sentence{}}}
	if err := r.root(); err != nil {
		return nil, nil, err
	}
	if len(r.office.Files) == 0 && len(r.faults) == 0 {
		r.refuse("", tell("không có thư mục con dang hay nha-nuoc với tệp câu chữ nào; tạo bằng: tieuchi form --wording-form -o THƯ-MỤC.",
			"no folder dang or nha-nuoc with a file of wording; make them with: tieuchi form --wording-form -o FOLDER."))
	}
	sortFaults(r.faults)
	if len(r.faults) > 0 {
		return nil, r.faults, nil
	}
	return r.office, nil, nil
}

// reader goes through a folder.
type reader struct {
	folder fs.FS
	office *Office
	faults []Fault
}

func (r *reader) refuse(file string, t told) {
	r.faults = append(r.faults, Fault{File: file, Vi: t.vi, En: t.en})
}

// root reads the folders of the forms. Other folders are none of ours; a file
// here is, if it is named as one of ours: whoever gives DIR/dang for DIR would
// otherwise get the default wording.
func (r *reader) root() error {
	entries, err := fs.ReadDir(r.folder, ".")
	if err != nil {
		return fmt.Errorf("listing the wording: %w", err)
	}
	var stray []string
	for _, entry := range entries {
		name := entry.Name()
		switch form := Form(name); {
		case passedOver(name):
		case isForm(form):
			if err := r.form(form); err != nil {
				return err
			}
		case isText(name):
			stray = append(stray, name)
		case entry.IsDir():
			near, found := vntext.Nearest(name, formNames())
			r.refuse(name, tell("không dùng đến thư mục này; chỉ có dang và nha-nuoc", "this folder has no use; there are dang and nha-nuoc").meaning(near, found))
		}
	}
	if len(stray) > 0 {
		r.refuse(strings.Join(stray, ", "), tell("tệp câu chữ phải nằm trong thư mục con dang hoặc nha-nuoc; --wording nhận thư mục chứa hai thư mục ấy.",
			"files of wording stand in a folder dang or nha-nuoc; --wording takes the folder that holds these."))
	}
	return nil
}

func (r *reader) form(form Form) error {
	entries, err := fs.ReadDir(r.folder, string(form))
	if err != nil {
		return fmt.Errorf("listing the wording: %w", err)
	}
	r.office.forms[form] = map[string]*Sentence{}
	for _, entry := range entries {
		name := path.Join(string(form), entry.Name())
		switch {
		case passedOver(entry.Name()):
		case !slices.Contains(fileNames(), entry.Name()):
			near, found := vntext.Nearest(entry.Name(), fileNames())
			r.refuse(name, tell("không có tệp câu chữ nào tên như thế", "there is no file of wording of this name").meaning(near, found))
		default:
			if err := r.file(form, name); err != nil {
				return err
			}
		}
	}
	return nil
}

func (r *reader) file(form Form, name string) error {
	info, err := fs.Stat(r.folder, name)
	if err != nil {
		return fmt.Errorf("reading the wording: %w", err)
	}
	if !info.Mode().IsRegular() {
		r.refuse(name, tell("đây không phải là tệp.", "this is no file."))
		return nil
	}
	if info.Size() > mostBytes {
		r.refuse(name, tell("tệp quá lớn (hơn 1 MiB) nên không phải tệp câu chữ.", "the file is too large (over 1 MiB) for a file of wording."))
		return nil
	}
	data, err := fs.ReadFile(r.folder, name)
	if err != nil {
		return fmt.Errorf("reading the wording: %w", err)
	}
	r.office.Files = append(r.office.Files, File{name, data})
	text, why := decode(data)
	if why != nil {
		r.refuse(name, *why)
		return nil
	}
	r.sentences(form, &file{name: name, text: text})
	return nil
}

// passedOver tells what systems and editors leave in folders.
func passedOver(name string) bool {
	lower := strings.ToLower(name)
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~") || lower == "desktop.ini" || lower == "thumbs.db" || strings.HasSuffix(lower, ".bak")
}

func isText(name string) bool { return strings.EqualFold(path.Ext(name), ".txt") }
