package batch

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Input is one file to read.
type Input struct {
	Path string // to open it
	Name string // to name it: the path as given, with slashes
}

// ErrNoWorkbook is the problem of a folder in which there is nothing to read.
var ErrNoWorkbook = errors.New("no workbook in this folder")

// Problem is a path from which nothing can be read. The other paths are.
type Problem struct {
	Path string
	Err  error
}

// Inputs lists the files that the paths name: a file as it is, whatever its
// name; a folder with all files below it that could be workbooks, in the order
// of their names. Lock files ("~$…") and dot files are skipped in folders, and
// so are the folder skip and the outputs of earlier runs, known by their
// manifests; but a consolidation whose own inputs are not among those of this
// run is read (consolidations). Links to folders are followed. No file comes
// twice.
func Inputs(paths []string, skip string) ([]Input, []Problem) {
	list := lister{skip: absolute(skip), seen: map[string]bool{}, ours: map[string]bool{}}
	for _, path := range expand(paths) {
		if err := list.add(path); err != nil {
			list.problems = append(list.problems, Problem{path, err})
		}
	}
	list.consolidations()
	slices.SortFunc(list.inputs, func(a, b Input) int { return cmp.Compare(a.Name, b.Name) })
	return list.inputs, list.problems
}

// expand puts names in place of patterns such as "bieu/*.xlsx", which the
// Windows shell leaves to the program. A name that exists is no pattern, and a
// pattern that nothing matches stays, to be reported as missing.
func expand(paths []string) []string {
	var all []string
	for _, path := range paths {
		_, err := os.Lstat(path)
		if err != nil && strings.ContainsAny(path, "*?") {
			if names, err := filepath.Glob(path); err == nil && len(names) > 0 {
				all = append(all, names...)
				continue
			}
		}
		all = append(all, path)
	}
	return all
}

type lister struct {
	skip     string
	seen     map[string]bool // files and folders, by absolute path
	ours     map[string]bool // outputs of earlier runs, by path
	found    int             // files met, those met before among them
	earlier  []earlier       // consolidations of earlier runs
	inputs   []Input
	problems []Problem
}

func (l *lister) add(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if !info.IsDir() {
		l.file(path)
		return nil
	}
	before, results := l.found, len(l.earlier)
	if err := l.walk(path); err != nil {
		return fmt.Errorf("listing the folder: %w", err)
	}
	if l.found == before && len(l.earlier) == results {
		return ErrNoWorkbook
	}
	return nil
}

// walk lists a folder, which may be a link; WalkDir itself follows none.
func (l *lister) walk(root string) error {
	return filepath.WalkDir(root+string(filepath.Separator), func(path string, entry fs.DirEntry, err error) error {
		if path == root+string(filepath.Separator) {
			path = root
		}
		return l.visit(root, path, entry, err)
	})
}

func (l *lister) visit(root, path string, entry fs.DirEntry, err error) error {
	if err != nil {
		if path == root {
			return err
		}
		// One folder that may not be opened does not stop the rest.
		l.problems = append(l.problems, Problem{path, err})
		return fs.SkipDir
	}
	hidden := path != root && strings.HasPrefix(entry.Name(), ".")
	switch {
	case entry.IsDir() && (hidden || path != root && absolute(path) == l.skip):
		return fs.SkipDir
	case entry.IsDir():
		l.markOurs(path, path == root)
	case hidden || l.ours[path]:
	case isFolder(path):
		return l.link(path)
	case isSpreadsheet(entry.Name()):
		l.file(path)
	}
	return nil
}

// link follows a link to a folder, once: links may run in a circle.
func (l *lister) link(path string) error {
	full := absolute(path)
	if l.seen[full] || full == l.skip {
		return nil
	}
	l.seen[full] = true
	return l.walk(path)
}

// markOurs notes the outputs that a manifest in the folder lists. A folder of
// annotated copies that is asked for by its own name is read: offices mend what
// is marked in them, and check again.
func (l *lister) markOurs(dir string, asked bool) {
	manifest, ok := ReadManifest(dir)
	if !ok || asked && manifest.HoldsCopies() {
		return
	}
	l.noteEarlier(dir, manifest)
	for _, output := range manifest.Outputs {
		l.ours[filepath.Join(dir, filepath.FromSlash(output.Name))] = true
	}
}

// isFolder tells whether a link leads to a folder.
func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

func (l *lister) file(path string) {
	l.found++
	if full := absolute(path); !l.seen[full] {
		l.seen[full] = true
		l.inputs = append(l.inputs, Input{path, filepath.ToSlash(filepath.Clean(path))})
	}
}

// isSpreadsheet tells which files of a folder are taken. Formats that we cannot
// read are taken too: to be refused with a finding is better than to be missed.
func isSpreadsheet(name string) bool {
	if strings.HasPrefix(name, "~$") {
		return false
	}
	switch strings.ToLower(filepath.Ext(name)) {
	case ".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".ods", ".csv":
		return true
	}
	return false
}

// absolute makes two spellings of one path equal; "" stays "".
func absolute(path string) string {
	if path == "" {
		return ""
	}
	full, err := filepath.Abs(path)
	if err != nil {
		return filepath.Clean(path)
	}
	if real, err := filepath.EvalSymlinks(full); err == nil {
		return real
	}
	return full
}

// Within tells whether a path is the folder or lies below it.
func Within(path, folder string) bool {
	rel, err := filepath.Rel(absolute(folder), absolute(path))
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

// Same tells whether two paths name one place, also by another spelling on
// disks that take capital and small letters for one.
func Same(a, b string) bool {
	infoA, errA := os.Stat(a)
	infoB, errB := os.Stat(b)
	if errA == nil && errB == nil {
		return os.SameFile(infoA, infoB)
	}
	return absolute(a) == absolute(b)
}
