package batch

import (
	"context"
	"errors"
	"fmt"
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

func TestEachStopsAtAFailure(t *testing.T) {
	failure, count := errors.New("no"), 0
	err := Each(t.Context(), 1, 100, func(i int) error {
		count++
		if i == 3 {
			return failure
		}
		return nil
	})
	if !errors.Is(err, failure) || count > 6 {
		t.Errorf("err %v after %d", err, count)
	}
}

// Outputs of an earlier run that lie among the inputs are no inputs, wherever
// they were written; other workbooks in that folder are.
func TestInputsLeavesOutOurOutputs(t *testing.T) {
	dir := t.TempDir()
	touch(t, dir, "a.xlsx", "ket-qua/own.xlsx")
	commit(t, filepath.Join(dir, "ket-qua"), "tong-hop.xlsx")
	touch(t, dir, "theirs/tong-hop.xlsx", "theirs/manifest.json")
	inputs, _ := Inputs([]string{dir}, "")
	if diff := cmp.Diff([]string{"a.xlsx", "ket-qua/own.xlsx", "theirs/tong-hop.xlsx"}, names(dir, inputs)); diff != "" {
		t.Error(diff)
	}
}

func TestInputsFollowsLinks(t *testing.T) {
	dir := t.TempDir()
	touch(t, dir, "real/a.xlsx", "in/b.xlsx")
	for link, target := range map[string]string{"in/link": "real", "in/circle": "in", "root": "in"} {
		if err := os.Symlink(filepath.Join(dir, target), filepath.Join(dir, filepath.FromSlash(link))); err != nil {
			t.Skip("this system makes no links: ", err)
		}
	}
	inputs, problems := Inputs([]string{filepath.Join(dir, "root")}, "")
	if len(inputs) != 2 || len(problems) != 0 {
		t.Errorf("inputs %v, problems %v", inputs, problems)
	}
}

func TestInputsExpandsPatterns(t *testing.T) {
	dir := t.TempDir()
	touch(t, dir, "b.xlsx", "a.xlsx", "c.xls", "[d].xlsx")
	inputs, problems := Inputs([]string{filepath.Join(dir, "*.xlsx"), filepath.Join(dir, "*.ods")}, "")
	if diff := cmp.Diff([]string{"[d].xlsx", "a.xlsx", "b.xlsx"}, names(dir, inputs)); diff != "" {
		t.Error(diff)
	}
	if len(problems) != 1 || CauseOf(problems[0].Err) != Missing {
		t.Errorf("problems %v", problems)
	}
}
