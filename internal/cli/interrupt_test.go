package cli

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// countdown is a context that is cancelled when its error has been asked for
// so many times: a Ctrl-C at every point where the program looks for one.
type countdown struct {
	context.Context
	cancel context.CancelFunc
	left   atomic.Int32
}

func (c *countdown) Err() error {
	if c.left.Add(-1) < 0 {
		c.cancel()
	}
	return c.Context.Err()
}

// TestInterrupted stops a run at every such point: the results of the run
// before stay as they are, no temporary file is left, the exit code is 130.
func TestInterrupted(t *testing.T) {
	sample, err := filepath.Abs("../../samples/tam-duong/na-mau.xlsx")
	if err != nil {
		t.Fatal(err)
	}
	other := filepath.Join(filepath.Dir(sample), "son-mau.xlsx")
	t.Chdir(t.TempDir())
	report := func(ctx context.Context, paths ...string) int {
		var out bytes.Buffer
		return Main(ctx, append([]string{"report", "-o", "ra/ket-qua", "--jobs", "1"}, paths...), &out, &out)
	}

	stopped := 0
	for points := range int32(100) {
		if points == 1 { // the first run was stopped in an empty place
			if _, err := os.Stat("ra"); !os.IsNotExist(err) {
				t.Fatalf("a stopped run left its folder: %v", err)
			}
			if code := report(t.Context(), sample); code != exitDone {
				t.Fatalf("exit code %d", code)
			}
		}
		before := filesBelow(t, "ra")
		ctx, cancel := context.WithCancel(t.Context())
		watched := &countdown{Context: ctx, cancel: cancel}
		watched.left.Store(points)
		code := report(watched, sample, other)
		cancel()
		if code == exitDone {
			break
		}
		stopped++
		if code != exitInterrupted {
			t.Errorf("stopped at point %d: exit code %d", points, code)
		}
		if diff := cmp.Diff(before, filesBelow(t, "ra")); diff != "" {
			t.Errorf("stopped at point %d: the folder changed", points)
		}
	}
	if stopped < 6 {
		t.Errorf("the run was stopped at %d points only", stopped)
	}
	if got := len(filesBelow(t, "ra")); got != 8 {
		t.Errorf("%d files after a whole run", got)
	}
}

// filesBelow maps every file below a folder, hidden ones too, to its text.
func filesBelow(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	_ = filepath.WalkDir(dir, func(path string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			files[path] = string(data)
		}
		return nil
	})
	return files
}
