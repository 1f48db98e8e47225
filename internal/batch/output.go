package batch

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// Output is one file written.
type Output struct {
	Name   string `json:"path"` // relative to the folder, with slashes
	Size   int64  `json:"size"`
	SHA256 string `json:"sha256"`
}

// WriteError names the file or folder that could not be written.
type WriteError struct {
	File string
	Err  error
}

func (e *WriteError) Error() string { return fmt.Sprintf("writing %s: %v", e.File, e.Err) }

// Unwrap gives the cause.
func (e *WriteError) Unwrap() error { return e.Err }

// Folder is where the outputs of a run are written, in this order: OpenFolder,
// Write for each (from many goroutines if need be), Commit, Discard. Outputs
// wait in a hidden folder until Commit puts them in place, so that a run that
// is stopped or fails leaves the folder as it was.
type Folder struct {
	dir   string
	stage string // in dir, hence on the same disk: a rename is enough
	made  string // the topmost folder that OpenFolder made, "" for none

	mutex   sync.Mutex // guards written
	written []Output
}

// OpenFolder makes the folder if need be and makes sure that files can be
// written there, before any work is spent.
func OpenFolder(dir string) (*Folder, error) {
	folder := &Folder{dir: dir, made: firstMissing(dir)}
	err := os.MkdirAll(dir, 0o755)
	if err == nil {
		folder.stage, err = os.MkdirTemp(dir, ".tieuchi-*")
	}
	if err != nil {
		folder.Discard()
		return nil, &WriteError{dir, err}
	}
	return folder, nil
}

// firstMissing is the topmost folder of a path that does not exist yet.
func firstMissing(dir string) string {
	missing := ""
	for dir = filepath.Clean(dir); ; dir = filepath.Dir(dir) {
		if _, err := os.Lstat(dir); err == nil || dir == filepath.Dir(dir) {
			return missing
		}
		missing = dir
	}
}

// Write renders one file, whose name is relative to the folder, with slashes.
func (f *Folder) Write(name string, render func(io.Writer) error) error {
	var buffer bytes.Buffer
	if err := render(&buffer); err != nil {
		return fmt.Errorf("making %s: %w", name, err)
	}
	staged := f.path(f.stage, name)
	err := os.MkdirAll(filepath.Dir(staged), 0o755)
	if err == nil {
		err = writeSynced(staged, buffer.Bytes())
	}
	if err != nil {
		return &WriteError{f.path(f.dir, name), err}
	}
	f.mutex.Lock()
	defer f.mutex.Unlock()
	f.written = append(f.written, Output{name, int64(buffer.Len()), Hash(buffer.Bytes())})
	return nil
}

func writeSynced(name string, data []byte) error {
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o644)
	if err != nil {
		return err
	}
	_, err = file.Write(data)
	return errors.Join(err, file.Sync(), file.Close())
}

// Commit puts every output in place, each in one step, and removes what is
// stale. The manifest comes last: while it is the old one, its hashes show
// which files are not of its run.
func (f *Folder) Commit() error {
	// What can be known to be in the way is found before anything is replaced.
	for _, output := range f.Written() {
		file := f.path(f.dir, output.Name)
		if err := inTheWay(file); err != nil {
			return &WriteError{file, err}
		}
	}
	for _, output := range f.Written() {
		if output.Name != ManifestName {
			if err := f.place(output.Name); err != nil {
				return err
			}
		}
	}
	if err := f.removeStale(); err != nil {
		return err
	}
	if f.has(ManifestName) {
		return f.place(ManifestName)
	}
	return nil
}

// inTheWay tells why a file cannot be replaced, nil when it can or is not there.
func inTheWay(file string) error {
	info, err := os.Lstat(file)
	switch {
	case err != nil:
		return nil
	case info.IsDir():
		return fs.ErrExist
	}
	return held(file)
}

// place moves one output from the stage to where it belongs.
func (f *Folder) place(name string) error {
	file := f.path(f.dir, name)
	err := os.MkdirAll(filepath.Dir(file), 0o755)
	if err == nil {
		err = os.Rename(f.path(f.stage, name), file)
	}
	if err != nil {
		return &WriteError{file, err}
	}
	return nil
}

// Discard removes what waits to be committed, and the folder itself when it
// was made for nothing. After Commit nothing of the outputs waits any more.
func (f *Folder) Discard() {
	if f.stage != "" {
		_ = os.RemoveAll(f.stage) // what is left is hidden and harmless
	}
	if f.made == "" {
		return
	}
	// Remove takes empty folders only, so that a result is never in danger.
	for dir := filepath.Clean(f.dir); os.Remove(dir) == nil && dir != f.made; {
		dir = filepath.Dir(dir)
	}
}

func (f *Folder) path(root, name string) string {
	return filepath.Join(root, filepath.FromSlash(name))
}

func (f *Folder) has(name string) bool {
	return slices.ContainsFunc(f.Written(), func(o Output) bool { return o.Name == name })
}

// Written lists what was written, by name.
func (f *Folder) Written() []Output {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	return slices.SortedFunc(slices.Values(f.written), func(a, b Output) int {
		return strings.Compare(a.Name, b.Name)
	})
}

// WriteFile renders a file in memory and puts it in place in one step, so that
// a failed rendering leaves nothing behind and an old file as it was.
func WriteFile(file string, render func(io.Writer) error) error {
	var buffer bytes.Buffer
	if err := render(&buffer); err != nil {
		return fmt.Errorf("making %s: %w", filepath.Base(file), err)
	}
	if err := replaceFile(file, buffer.Bytes()); err != nil {
		return &WriteError{file, err}
	}
	return nil
}

// Hash is the SHA-256 of data in hex.
func Hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
