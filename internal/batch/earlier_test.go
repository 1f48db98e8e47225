package batch

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// results lays down what an earlier run over some inputs left in a folder.
func results(t *testing.T, dir, sha string, inputs ...Output) {
	t.Helper()
	touch(t, dir, ConsolidatedName, "thong-bao/x.pdf", "phan-hoi/a.xlsx")
	manifest := Manifest{Grounds: Grounds{Tool: ToolName, Inputs: inputs}, Outputs: []Output{{Name: ConsolidatedName, SHA256: sha}, {Name: "phan-hoi/a.xlsx"}}}
	file, err := os.Create(filepath.Join(dir, ManifestName))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if err := manifest.Write(file); err != nil {
		t.Fatal(err)
	}
}

// A consolidation is read where it came from another office, and passed over
// beside the workbooks that it was made from.
func TestInputsAndEarlierConsolidations(t *testing.T) {
	for _, c := range []struct {
		name  string
		build func(t *testing.T, dir string)
		paths []string
		want  []string
	}{
		{"beside its inputs", func(t *testing.T, dir string) {
			touch(t, dir, "bieu/a.xlsx", "bieu/b.xlsx")
			results(t, filepath.Join(dir, "ket-qua"), "1", Output{Name: "bieu/a.xlsx"}, Output{Name: "bieu/b.xlsx"})
		}, []string{"."}, []string{"bieu/a.xlsx", "bieu/b.xlsx"}},
		{"beside inputs of which one is new", func(t *testing.T, dir string) {
			touch(t, dir, "a.xlsx", "b.xlsx", "c.xlsx")
			results(t, filepath.Join(dir, "ket-qua"), "1", Output{Name: "x/a.xlsx"}, Output{Name: "x/b.xlsx"})
		}, []string{"."}, []string{"a.xlsx", "b.xlsx", "c.xlsx"}},
		{"folders of results of other offices", func(t *testing.T, dir string) {
			results(t, filepath.Join(dir, "huyen-a"), "1", Output{Name: "a.xlsx"}, Output{Name: "b.xlsx"})
			results(t, filepath.Join(dir, "huyen-b"), "2", Output{Name: "c.xlsx"})
			touch(t, dir, "d.xlsx")
		}, []string{"."}, []string{"d.xlsx", "huyen-a/tong-hop.xlsx", "huyen-b/tong-hop.xlsx"}},
		{"a folder of results asked for by its name", func(t *testing.T, dir string) {
			results(t, filepath.Join(dir, "huyen-a"), "1", Output{Name: "a.xlsx"})
		}, []string{"huyen-a"}, []string{"huyen-a/tong-hop.xlsx"}},
		{"a consolidation of consolidations beside these", func(t *testing.T, dir string) {
			results(t, filepath.Join(dir, "huyen-a"), "1", Output{Name: "a.xlsx"})
			results(t, filepath.Join(dir, "huyen-b"), "2", Output{Name: "b.xlsx"})
			results(t, filepath.Join(dir, "tinh"), "3", Output{Name: "huyen-a/tong-hop.xlsx", SHA256: "1"}, Output{Name: "huyen-b/tong-hop.xlsx", SHA256: "2"})
		}, []string{"."}, []string{"huyen-a/tong-hop.xlsx", "huyen-b/tong-hop.xlsx"}},
		{"without a manifest, renamed", func(t *testing.T, dir string) { touch(t, dir, "huyen-a.xlsx", "huyen-b.xlsx") },
			[]string{"."}, []string{"huyen-a.xlsx", "huyen-b.xlsx"}},
		{"named directly, twice", func(t *testing.T, dir string) {
			results(t, filepath.Join(dir, "huyen-a"), "1", Output{Name: "a.xlsx"})
		}, []string{"huyen-a/tong-hop.xlsx", "huyen-a"}, []string{"huyen-a/tong-hop.xlsx"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			c.build(t, dir)
			var paths []string
			for _, path := range c.paths {
				paths = append(paths, filepath.Join(dir, path))
			}
			inputs, problems := Inputs(paths, "")
			if len(problems) != 0 {
				t.Errorf("problems %v", problems)
			}
			if diff := cmp.Diff(c.want, names(dir, inputs)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
