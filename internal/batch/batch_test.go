package batch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func touch(t *testing.T, dir string, names ...string) {
	t.Helper()
	for _, name := range names {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(name), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func names(dir string, inputs []Input) []string {
	var list []string
	for _, input := range inputs {
		rel, _ := filepath.Rel(dir, input.Path)
		list = append(list, filepath.ToSlash(rel))
	}
	return list
}

func TestInputsTakesWorkbooksOnceInOrder(t *testing.T) {
	dir := t.TempDir()
	touch(t, dir, "b.xlsx", "a/x.XLSM", "a/~$x.xlsm", ".c.xlsx", ".git/d.xlsx", "e.txt", "out/tong-hop.xlsx", "f.xls")
	inputs, problems := Inputs([]string{dir, filepath.Join(dir, "a", "..", "b.xlsx")}, filepath.Join(dir, "out"))
	if len(problems) != 0 {
		t.Errorf("problems: %v", problems)
	}
	if diff := cmp.Diff([]string{"a/x.XLSM", "b.xlsx", "f.xls"}, names(dir, inputs)); diff != "" {
		t.Error(diff)
	}
}

func TestInputsNamesWhatIsWrong(t *testing.T) {
	dir := t.TempDir()
	touch(t, dir, "only.txt", "full/a.xlsx")
	missing := filepath.Join(dir, "missing")
	inputs, problems := Inputs([]string{missing, filepath.Join(dir, "full")}, "")
	if len(inputs) != 1 || len(problems) != 1 || !errors.Is(problems[0].Err, fs.ErrNotExist) {
		t.Errorf("inputs %v, problems %v", inputs, problems)
	}
	if err := os.RemoveAll(filepath.Join(dir, "full")); err != nil {
		t.Fatal(err)
	}
	if _, problems := Inputs([]string{dir}, ""); len(problems) != 1 || !errors.Is(problems[0].Err, ErrNoWorkbook) {
		t.Errorf("problems %v", problems)
	}
}

// A folder all of whose files were named before is no empty folder.
func TestInputsFolderAlreadyNamed(t *testing.T) {
	dir := t.TempDir()
	touch(t, dir, "a.xlsx")
	if inputs, problems := Inputs([]string{dir, dir}, ""); len(inputs) != 1 || len(problems) != 0 {
		t.Errorf("inputs %v, problems %v", inputs, problems)
	}
}

func TestRunKeepsOrder(t *testing.T) {
	inputs := make([]Input, 50)
	for i := range inputs {
		inputs[i].Name = fmt.Sprint(i)
	}
	for _, jobs := range []int{0, 1, 3, 100} {
		got, err := Run(t.Context(), jobs, inputs, func(in Input) string { return in.Name }, nil)
		if err != nil {
			t.Fatal(err)
		}
		for i := range got {
			if got[i] != fmt.Sprint(i) {
				t.Fatalf("jobs %d: slot %d holds %s", jobs, i, got[i])
			}
		}
	}
}

func TestRunStopsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	count := 0
	_, err := Run(ctx, 1, make([]Input, 1000), func(Input) int { count++; cancel(); time.Sleep(time.Millisecond); return 0 }, nil)
	if !errors.Is(err, context.Canceled) || count > 10 {
		t.Errorf("err %v after %d", err, count)
	}
}

func write(t *testing.T, folder *Folder, name, text string) {
	t.Helper()
	if err := folder.Write(name, func(w io.Writer) error { _, err := io.WriteString(w, text); return err }); err != nil {
		t.Fatal(err)
	}
}

func TestFailedOutputLeavesTheOldOne(t *testing.T) {
	dir := t.TempDir()
	folder, err := OpenFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	write(t, folder, "a/b.txt", "old")
	failure := errors.New("no")
	err = folder.Write("a/b.txt", func(w io.Writer) error { io.WriteString(w, "half"); return failure })
	if !errors.Is(err, failure) {
		t.Errorf("error %v", err)
	}
	data, _ := os.ReadFile(filepath.Join(dir, "a", "b.txt"))
	entries, _ := os.ReadDir(filepath.Join(dir, "a"))
	if string(data) != "old" || len(entries) != 1 {
		t.Errorf("%q, %d files", data, len(entries))
	}
}

func TestOpenFolderRefusesAFile(t *testing.T) {
	dir := t.TempDir()
	touch(t, dir, "taken")
	if _, err := OpenFolder(filepath.Join(dir, "taken")); err == nil {
		t.Error("a file was taken for a folder")
	}
}

func TestRemoveStaleTakesOnlyOurUnchangedFiles(t *testing.T) {
	dir := t.TempDir()
	first, _ := OpenFolder(dir)
	write(t, first, "thong-bao/old.pdf", "1")
	write(t, first, "thong-bao/edited.pdf", "2")
	write(t, first, "thong-bao/again.pdf", "3")
	manifest := Manifest{Outputs: append(first.Written(), Output{Name: "../outside", SHA256: Hash([]byte("outside"))})}
	write(t, first, ManifestName, "")
	if err := first.Write(ManifestName, manifest.Write); err != nil {
		t.Fatal(err)
	}
	touch(t, dir, "thong-bao/own.pdf")
	os.WriteFile(filepath.Join(dir, "thong-bao/edited.pdf"), []byte("signed"), 0o644)
	outside := filepath.Join(filepath.Dir(dir), "outside")
	os.WriteFile(outside, []byte("outside"), 0o644)

	second, _ := OpenFolder(dir)
	write(t, second, "thong-bao/again.pdf", "4")
	if err := second.RemoveStale(); err != nil {
		t.Fatal(err)
	}
	var left []string
	entries, _ := os.ReadDir(filepath.Join(dir, "thong-bao"))
	for _, entry := range entries {
		left = append(left, entry.Name())
	}
	if diff := cmp.Diff([]string{"again.pdf", "edited.pdf", "own.pdf"}, left); diff != "" {
		t.Error(diff)
	}
	if _, err := os.Stat(outside); err != nil {
		t.Error("a file outside the folder was removed")
	}
}

func TestWithinAndSame(t *testing.T) {
	dir := t.TempDir()
	inside := filepath.Join(dir, "a", "b")
	if !Within(inside, dir) || !Within(dir, dir) || Within(dir, inside) || Within(dir+"x", dir) {
		t.Error("Within")
	}
	if !Same(dir, filepath.Join(dir, "a", "..")) || Same(dir, inside) {
		t.Error("Same")
	}
}
