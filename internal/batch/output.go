package batch

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Output is one file written.
type Output struct {
	Name   string `json:"path"` // relative to the folder, with slashes
	Size   int64  `json:"size"`
	SHA256 string `json:"sha256"`
}

// Folder is where outputs are written. Each appears whole or not at all, and
// replaces an older one in one step.
type Folder struct {
	dir     string
	written []Output
}

// OpenFolder makes the folder if need be and makes sure that files can be
// written there, before any work is spent.
func OpenFolder(dir string) (*Folder, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("making the output folder: %w", err)
	}
	probe, err := os.CreateTemp(dir, ".tieuchi-*")
	if err != nil {
		return nil, fmt.Errorf("writing to the output folder: %w", err)
	}
	probe.Close()
	if err := os.Remove(probe.Name()); err != nil {
		return nil, fmt.Errorf("writing to the output folder: %w", err)
	}
	return &Folder{dir: dir}, nil
}

// Write writes one file; name is relative, with slashes.
func (f *Folder) Write(name string, render func(io.Writer) error) error {
	file := filepath.Join(f.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return fmt.Errorf("making the folder of %s: %w", name, err)
	}
	output, err := WriteFile(file, render)
	if err != nil {
		return err
	}
	output.Name = name
	f.written = append(f.written, output)
	return nil
}

// RemoveStale removes what the manifest of an earlier run lists, this run did
// not write, and nobody has changed since: a notice of a commune that is no
// longer among the inputs would be taken for a current one. Anything else in
// the folder is left alone. It is to be called before the manifest is written.
func (f *Folder) RemoveStale() error {
	data, err := os.ReadFile(filepath.Join(f.dir, ManifestName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	var earlier Manifest
	if err != nil || json.Unmarshal(data, &earlier) != nil {
		return nil // not a manifest of ours: then nothing is known to be stale
	}
	for _, old := range earlier.Outputs {
		if err := f.removeStale(old); err != nil {
			return fmt.Errorf("removing an output of an earlier run: %w", err)
		}
	}
	return nil
}

func (f *Folder) removeStale(old Output) error {
	if f.has(old.Name) || !filepath.IsLocal(filepath.FromSlash(old.Name)) {
		return nil
	}
	file := filepath.Join(f.dir, filepath.FromSlash(old.Name))
	data, err := os.ReadFile(file)
	if err != nil || Hash(data) != old.SHA256 {
		return nil // gone, or changed by the office: theirs now
	}
	return os.Remove(file)
}

func (f *Folder) has(name string) bool {
	return slices.ContainsFunc(f.written, func(o Output) bool { return o.Name == name })
}

// Written lists what was written, by name.
func (f *Folder) Written() []Output {
	list := slices.Clone(f.written)
	slices.SortFunc(list, func(a, b Output) int { return strings.Compare(a.Name, b.Name) })
	return list
}

// WriteFile renders a file in memory and puts it in place in one step, so that
// a failed rendering leaves nothing behind and an old file as it was.
func WriteFile(file string, render func(io.Writer) error) (Output, error) {
	var buffer bytes.Buffer
	if err := render(&buffer); err != nil {
		return Output{}, fmt.Errorf("making %s: %w", filepath.Base(file), err)
	}
	if err := replaceFile(file, buffer.Bytes()); err != nil {
		return Output{}, fmt.Errorf("writing %s: %w", filepath.Base(file), err)
	}
	return Output{filepath.Base(file), int64(buffer.Len()), Hash(buffer.Bytes())}, nil
}

// Hash is the SHA-256 of data in hex.
func Hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
