package cli

import (
	"bytes"
	"encoding/json"
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFaultySamples holds the findings on samples/co-loi against the list
// beside them: file, sheet, cell and code of every mistake that was planted.
// Infos other than a missing deadline are left out of the list. A finding that
// is not listed fails as one that is missing does.
func TestFaultySamples(t *testing.T) {
	var out, complaints bytes.Buffer
	if code := Main(t.Context(), []string{"check", "--format", "json", "../../samples/co-loi"}, &out, &complaints); code != exitFindings {
		t.Errorf("exit code %d: %s", code, complaints.String())
	}
	var all printed
	if err := json.Unmarshal(out.Bytes(), &all); err != nil {
		t.Fatal(err)
	}
	var got []string
	codes := map[string]bool{}
	for _, f := range all.Findings {
		if f.Severity == "info" && f.Code != "NTM403" {
			continue
		}
		codes[f.Code] = true
		got = append(got, strings.Join([]string{path.Base(f.File), f.Sheet, f.Cell, f.Code}, "\t"))
	}
	data, err := os.ReadFile("../../samples/co-loi/expected.tsv")
	if err != nil {
		t.Fatal(err)
	}
	want := strings.Split(strings.TrimSpace(string(data)), "\n")
	if strings.HasPrefix(want[0], "file\t") {
		want = want[1:]
	}
	slices.Sort(got)
	slices.Sort(want)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings (-listed +got):\n%s", diff)
	}
	if len(codes) < 10 {
		t.Errorf("only %d different findings", len(codes))
	}
}
