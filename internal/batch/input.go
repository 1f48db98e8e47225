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
// so is the folder skip (the outputs of an earlier run). No file comes twice.
func Inputs(paths []string, skip string) ([]Input, []Problem) {
	list := lister{skip: absolute(skip), seen: map[string]bool{}}
	for _, path := range paths {
		if err := list.add(path); err != nil {
			list.problems = append(list.problems, Problem{path, err})
		}
	}
	slices.SortFunc(list.inputs, func(a, b Input) int { return cmp.Compare(a.Name, b.Name) })
	return list.inputs, list.problems
}

type lister struct {
	skip     string
	seen     map[string]bool // by absolute path
	found    int             // files met, those met before among them
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
	before := l.found
	if err := filepath.WalkDir(path, l.visit(path)); err != nil {
		return fmt.Errorf("listing the folder: %w", err)
	}
	if l.found == before {
		return ErrNoWorkbook
	}
	return nil
}

func (l *lister) visit(root string) fs.WalkDirFunc {
	return func(path string, entry fs.DirEntry, err error) error {
		switch hidden := path != root && strings.HasPrefix(entry.Name(), "."); {
		case err != nil && path == root:
			return err
		case err != nil: // one folder that may not be opened does not stop the rest
			l.problems = append(l.problems, Problem{path, err})
			return fs.SkipDir
		case entry.IsDir() && (hidden || path != root && absolute(path) == l.skip):
			return fs.SkipDir
		case entry.IsDir() || hidden || !isSpreadsheet(entry.Name()):
			return nil
		}
		l.file(path)
		return nil
	}
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

// Same tells whether two paths name one place.
func Same(a, b string) bool { return absolute(a) == absolute(b) }
