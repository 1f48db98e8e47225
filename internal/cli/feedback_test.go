package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/batch"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

func TestReplyNames(t *testing.T) {
	never := func(int) bool { return false }
	for _, test := range []struct {
		name         string
		inputs, want []string
	}{
		{"relative", []string{"bieu/a.xlsx", "bieu/huyen/b.xlsm"}, []string{"bieu/a.xlsx", "bieu/huyen/b.xlsm"}},
		{"other formats", []string{"a.xls", "b.ods", "c.csv", "d.xltx", "e"}, []string{"a.xls.xlsx", "b.ods.xlsx", "c.csv.xlsx", "d.xltx.xlsx", "e.xlsx"}},
		{"absolute", []string{"/data/bieu/a.xlsx"}, []string{"a.xlsx"}},
		{"absolute with folders", []string{"/data/bieu/x/a.xlsx", "/data/bieu/y/a.xlsx"}, []string{"x/a.xlsx", "y/a.xlsx"}},
		{"alike beginnings", []string{"/data/bieu/a.xlsx", "/data/bieu-2/a.xlsx"}, []string{"bieu/a.xlsx", "bieu-2/a.xlsx"}},
		{"parent", []string{"../bieu/a.xlsx", "../../a.xlsx"}, []string{"bieu/a.xlsx", "a.xlsx"}},
		{"Windows", []string{"D:/Biểu/xã.xlsx"}, []string{"xã.xlsx"}},
		{"same name from two places", []string{"../a.xlsx", "/a.xlsx", "a.xlsx"}, []string{"a.xlsx", "a (2).xlsx", "a (3).xlsx"}},
		{"capitals", []string{"A.xlsx", "a.XLSX", "a.xls", "a.xls.xlsx"}, []string{"A.xlsx", "a (2).XLSX", "a.xls.xlsx", "a.xls (2).xlsx"}},
	} {
		got := replyNames(test.inputs, never)
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
		for _, name := range got {
			if !filepath.IsLocal(name) {
				t.Errorf("%s: %s leads out of the folder", test.name, name)
			}
		}
	}
	// What could not be read is answered with a workbook without macros.
	always := func(int) bool { return true }
	if got := replyNames([]string{"a.xlsm", "b.xlsx"}, always); got[0] != "a.xlsm.xlsx" || got[1] != "b.xlsx" {
		t.Error(got)
	}
}

// An input that is no longer what was checked is not marked, for the marks
// would stand in wrong cells.
func TestReplyToAChangedFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.xlsx")
	if err := os.WriteFile(path, []byte("now"), 0o644); err != nil {
		t.Fatal(err)
	}
	one := reply{
		origin:   origin{batch.Input{Path: path, Name: "a.xlsx"}, batch.Hash([]byte("then")), false},
		findings: []finding.Finding{finding.New(109, "", "a.xlsx", criteria.Ref{})},
	}
	for _, remove := range []bool{false, true} {
		if remove {
			os.Remove(path)
		}
		var out bytes.Buffer
		err := one.write(&out, finding.Vietnamese)
		told, ok := asFailure(err)
		if !ok || told.code != exitUnread || !strings.Contains(told.text.Vi, "a.xlsx") || out.Len() > 0 {
			t.Errorf("removed %v: %v, %d bytes", remove, err, out.Len())
		}
		if again, ok := asFailure(unwritten("ra", err)); !ok || again != told {
			t.Errorf("told as %v", again)
		}
	}
}

// Every sample, marked and checked again, gives what it gave before, of every
// file alone; nothing is read from our own sheet.
func TestMarkedSamplesGiveTheSameFindings(t *testing.T) {
	inFolderWithSamples(t)
	before := checkedSamples(t)
	var out bytes.Buffer
	Main(t.Context(), []string{"check", "samples", "--annotate", "ra", "--quiet"}, &out, &out)
	marked := filesBelow(t, filepath.Join("ra", "samples"))
	if len(marked) < 14 {
		t.Fatalf("%d copies", len(marked))
	}
	for file, data := range marked {
		original := strings.TrimPrefix(filepath.ToSlash(file), "ra/")
		if old, err := os.ReadFile(original); err != nil || string(old) == data {
			t.Errorf("%s: %v, or not marked", original, err)
		}
		if err := os.WriteFile(original, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	after := checkedSamples(t)
	if diff := cmp.Diff(withoutHashes(before), withoutHashes(after)); diff != "" {
		t.Error(diff)
	}
}

// withoutHashes are the lines of JSON but those that tell the files' hashes.
func withoutHashes(printed []byte) []string {
	var lines []string
	for line := range strings.Lines(string(printed)) {
		if !strings.Contains(line, `"sha256"`) {
			lines = append(lines, line)
		}
	}
	return lines
}
