package xlsx

import (
	"archive/zip"
	"io"
	"path"
	"strings"

	"tieuchi/internal/sheet"
)

// archive is the package's parts by their names.
type archive struct {
	files  []*zip.File          // all entries, in the order of the directory
	parts  map[string]*zip.File // by key
	limits sheet.Limits
	spent  int64 // bytes unpacked so far, of all parts
}

// openArchive proves the archive's layout and lists its parts.
func openArchive(r io.ReaderAt, size int64, limits sheet.Limits) (*archive, error) {
	if size > limits.FileBytes {
		return nil, beyond("", "file has %d bytes, limit is %d", size, limits.FileBytes)
	}
	dir, err := findDirectory(r, size, limits)
	if err != nil {
		return nil, err
	}
	unzip, err := zip.NewReader(r, size)
	if err != nil {
		return nil, broken("", "read the archive directory", err)
	}
	if len(unzip.File) > limits.Entries {
		return nil, beyond("", "archive has %d entries, limit is %d", len(unzip.File), limits.Entries)
	}
	if err := checkTiling(r, unzip.File, dir); err != nil {
		return nil, err
	}
	a := &archive{files: unzip.File, parts: make(map[string]*zip.File, len(unzip.File)), limits: limits}
	for _, file := range unzip.File {
		if err := a.list(file); err != nil {
			return nil, err
		}
	}
	return a, nil
}

// list takes one entry in. Folders carry nothing and are passed over.
func (a *archive) list(file *zip.File) error {
	name := strings.ReplaceAll(file.Name, `\`, "/")
	if !staysInside(name) {
		return suspicious(file.Name, "entry name leads out of the archive")
	}
	if strings.HasSuffix(name, "/") && file.UncompressedSize64 == 0 {
		return nil
	}
	// Readers differ in which of two they take, so either may be the forgery.
	if _, twice := a.parts[partKey(name)]; twice {
		return suspicious(file.Name, "archive has this entry twice")
	}
	if file.Flags&flagEncrypted != 0 {
		return &sheet.Fault{Trouble: sheet.Encrypted, Part: file.Name, Detail: "archive entry is encrypted"}
	}
	if file.Method != zip.Store && file.Method != zip.Deflate {
		return damaged(file.Name, "compression method %d is not used by workbooks", file.Method)
	}
	a.parts[partKey(name)] = file
	return nil
}

// staysInside tells whether a name with forward slashes is plain and relative.
func staysInside(name string) bool {
	if name == "" || name[0] == '/' || strings.ContainsAny(name, ":\x00") {
		return false
	}
	name = strings.TrimSuffix(name, "/")
	return path.Clean(name) == name && name != ".." && !strings.HasPrefix(name, "../")
}

// partKey makes names comparable: part names differ in more than their case
// (ISO 29500-2, 6.2.2.3).
func partKey(name string) string { return strings.ToLower(name) }
