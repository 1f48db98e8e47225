package batch

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func open(t *testing.T, dir string) *Folder {
	t.Helper()
	folder, err := OpenFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	return folder
}

func write(t *testing.T, folder *Folder, name, text string) {
	t.Helper()
	if err := folder.Write(name, func(w io.Writer) error { _, err := io.WriteString(w, text); return err }); err != nil {
		t.Fatal(err)
	}
}

// commit writes files, each holding its own name, and a manifest of them.
func commit(t *testing.T, dir string, names ...string) {
	t.Helper()
	folder := open(t, dir)
	for _, name := range names {
		write(t, folder, name, name)
	}
	finish(t, folder)
}

// finish writes the manifest and puts everything in place.
func finish(t *testing.T, folder *Folder, extra ...Output) {
	t.Helper()
	manifest := Manifest{Grounds: Grounds{Tool: ToolName}, Outputs: append(folder.Written(), extra...)}
	if err := folder.Write(ManifestName, manifest.Write); err != nil {
		t.Fatal(err)
	}
	if err := folder.Commit(); err != nil {
		t.Fatal(err)
	}
	folder.Discard()
}

// tree lists every file below a folder with its text, hidden ones too.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dir, path)
		files[filepath.ToSlash(rel)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// A run that fails or is stopped before Commit leaves everything as it was.
func TestDiscardLeavesTheOldOutputs(t *testing.T) {
	dir := t.TempDir()
	commit(t, dir, "a/b.txt", "stale.txt")
	before := tree(t, dir)

	folder := open(t, dir)
	write(t, folder, "a/b.txt", "new")
	failure := errors.New("no")
	err := folder.Write("c.txt", func(w io.Writer) error { io.WriteString(w, "half"); return failure })
	if !errors.Is(err, failure) {
		t.Errorf("error %v", err)
	}
	folder.Discard()
	if diff := cmp.Diff(before, tree(t, dir)); diff != "" {
		t.Error(diff)
	}
}

func TestDiscardRemovesTheFolderItMade(t *testing.T) {
	dir := t.TempDir()
	folder := open(t, filepath.Join(dir, "x", "y"))
	write(t, folder, "a.txt", "new")
	folder.Discard()
	if _, err := os.Stat(filepath.Join(dir, "x")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("x is still there: %v", err)
	}
	commit(t, filepath.Join(dir, "x", "y"), "a.txt")
	if diff := cmp.Diff(2, len(tree(t, dir))); diff != "" {
		t.Error(diff)
	}
}

func TestOpenFolderRefusesAFile(t *testing.T) {
	dir := t.TempDir()
	touch(t, dir, "taken")
	_, err := OpenFolder(filepath.Join(dir, "taken"))
	var where *WriteError
	if !errors.As(err, &where) || where.File != filepath.Join(dir, "taken") || CauseOf(err) != NotAFolder {
		t.Errorf("error %v, cause %d", err, CauseOf(err))
	}
}

// The error names the very file that could not be put in place, and nothing
// else was replaced.
func TestCommitNamesTheFileInTheWay(t *testing.T) {
	dir := t.TempDir()
	commit(t, dir, "a.txt")
	touch(t, dir, "b.txt/inside")
	before := tree(t, dir)
	folder := open(t, dir)
	write(t, folder, "a.txt", "new")
	write(t, folder, "b.txt", "new")
	write(t, folder, ManifestName, "{}")
	err := folder.Commit()
	var where *WriteError
	if !errors.As(err, &where) || where.File != filepath.Join(dir, "b.txt") {
		t.Errorf("error %v", err)
	}
	folder.Discard()
	if diff := cmp.Diff(before, tree(t, dir)); diff != "" {
		t.Error(diff)
	}
}

func TestStaleTakesOnlyOurUnchangedFiles(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	first := open(t, dir)
	for _, name := range []string{"thong-bao/old.pdf", "thong-bao/edited.pdf", "thong-bao/again.pdf"} {
		write(t, first, name, name)
	}
	finish(t, first, Output{Name: "../outside", SHA256: Hash([]byte("outside"))})
	touch(t, dir, "thong-bao/own.pdf", "../outside")
	if err := os.WriteFile(filepath.Join(dir, "thong-bao/edited.pdf"), []byte("signed"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "..", "outside"), []byte("outside"), 0o644); err != nil {
		t.Fatal(err)
	}

	commit(t, dir, "thong-bao/again.pdf")
	left := tree(t, filepath.Dir(dir))
	delete(left, "out/"+ManifestName)
	want := map[string]string{
		"outside": "outside", "out/thong-bao/again.pdf": "thong-bao/again.pdf",
		"out/thong-bao/edited.pdf": "signed", "out/thong-bao/own.pdf": "thong-bao/own.pdf",
	}
	if diff := cmp.Diff(want, left); diff != "" {
		t.Error(diff)
	}
}

func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	hello := func(w io.Writer) error { _, err := io.WriteString(w, "hello"); return err }
	if err := WriteFile(filepath.Join(dir, "a.txt"), hello); err != nil {
		t.Fatal(err)
	}
	err := WriteFile(filepath.Join(dir, "missing", "a.txt"), hello)
	if CauseOf(err) != Missing {
		t.Errorf("error %v, cause %d", err, CauseOf(err))
	}
	if diff := cmp.Diff(map[string]string{"a.txt": "hello"}, tree(t, dir)); diff != "" {
		t.Error(diff)
	}
}
