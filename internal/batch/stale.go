package batch

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
)

// ReadManifest reads the manifest that an earlier run left in a folder. It
// tells false where there is none of ours.
func ReadManifest(dir string) (Manifest, bool) {
	var manifest Manifest
	data, err := os.ReadFile(filepath.Join(dir, ManifestName))
	if err != nil || json.Unmarshal(data, &manifest) != nil {
		return Manifest{}, false
	}
	return manifest, manifest.Tool == ToolName
}

// removeStale removes what the manifest of an earlier run lists, this run did
// not write, and nobody has changed since: a notice of a commune that is no
// longer among the inputs would be taken for a current one. Anything else in
// the folder is left alone.
func (f *Folder) removeStale() error {
	earlier, ok := ReadManifest(f.dir)
	if !ok {
		return nil
	}
	var errs []error
	for _, old := range earlier.Outputs {
		errs = append(errs, f.removeIfStale(old))
	}
	return errors.Join(errs...)
}

func (f *Folder) removeIfStale(old Output) error {
	if f.has(old.Name) || !filepath.IsLocal(filepath.FromSlash(old.Name)) {
		return nil
	}
	file := f.path(f.dir, old.Name)
	data, err := os.ReadFile(file)
	if err != nil || Hash(data) != old.SHA256 {
		return nil // gone, or changed by the office: theirs now
	}
	if err := os.Remove(file); err != nil {
		return &WriteError{file, err}
	}
	return nil
}
