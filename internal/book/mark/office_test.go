package mark

import (
	"bytes"
	"cmp"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"tieuchi/internal/sheet"
)

// kindsOf tells what a workbook has that a copy could lose.
func kindsOf(t *testing.T, data []byte) (kinds []string) {
	has := map[string]bool{}
	for name, text := range unpack(t, data) {
		name = strings.ToLower(name)
		has["charts"] = has["charts"] || strings.Contains(name, "charts/chart")
		has["pictures"] = has["pictures"] || strings.Contains(name, "/media/")
		has["comments"] = has["comments"] || strings.Contains(name, "comments")
		has["conditional formats"] = has["conditional formats"] || strings.Contains(name, "worksheets/") && strings.Contains(text, "conditionalFormatting")
	}
	for kind, there := range has {
		if there {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}

// smallest chooses public workbooks of every kind, the smallest first, with
// findings marked in them.
func smallest(t *testing.T, each int) (originals, copies map[string][]byte) {
	files := corpusFiles(t)
	slices.SortStableFunc(files, func(a, b string) int { return cmp.Compare(sizeOf(a), sizeOf(b)) })
	originals, copies = map[string][]byte{}, map[string][]byte{}
	count := map[string]int{}
	for _, path := range files {
		data := readFile(t, path)
		book, err := readBytes(data)
		if err != nil {
			continue
		}
		kinds := kindsOf(t, data)
		if !slices.ContainsFunc(kinds, func(kind string) bool { return count[kind] < each }) {
			continue
		}
		var out bytes.Buffer
		if err := Copy(&out, data, madeUp(book, commented(commentsOf(t, data))), options()); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		for _, kind := range kinds {
			count[kind]++
		}
		name := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path)) + ".xlsx"
		originals[name], copies[name] = data, out.Bytes()
	}
	t.Logf("%d workbooks: %v", len(copies), count)
	return originals, copies
}

func sizeOf(path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		return 0
	}
	return info.Size()
}

// convert has LibreOffice open workbooks and save them in another format; all
// of them in one run.
func convert(t *testing.T, format string, files map[string][]byte) map[string][]byte {
	t.Helper()
	from, to := t.TempDir(), t.TempDir()
	arguments := []string{"-env:UserInstallation=file://" + filepath.Join(os.TempDir(), "lo_tieuchi_mark"), "--headless", "--convert-to", format, "--outdir", to}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		path := filepath.Join(from, name)
		if err := os.WriteFile(path, files[name], 0o644); err != nil {
			t.Fatal(err)
		}
		arguments = append(arguments, path)
	}
	if out, err := exec.Command("soffice", arguments...).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	results := map[string][]byte{}
	for name := range files {
		stem := strings.TrimSuffix(name, ".xlsx")
		ending, _, _ := strings.Cut(format, ":")
		if data, err := os.ReadFile(filepath.Join(to, stem+"."+ending)); err == nil {
			results[name] = data
		}
	}
	return results
}

// TestLibreOffice opens copies of public workbooks with charts, pictures,
// comments and conditional formats: each is printed, and has the values that
// LibreOffice finds in the original.
func TestLibreOffice(t *testing.T) {
	if _, err := exec.LookPath("soffice"); err != nil || testing.Short() {
		t.Skip("LibreOffice (soffice) is not here, or -short")
	}
	originals, copies := smallest(t, 8)
	if len(copies) < 30 {
		t.Fatalf("%d workbooks", len(copies))
	}
	for name, data := range copies {
		originals["goc-"+name] = originals[name]
		originals[name] = data
	}
	saved := convert(t, "xlsx:Calc MS Excel 2007 XML", originals)
	printed := convert(t, "pdf", copies)
	for name := range copies {
		if !bytes.HasPrefix(printed[name], []byte("%PDF")) {
			t.Errorf("%s: not printed", name)
		}
		before, err1 := readBytes(saved["goc-"+name])
		after, err2 := readBytes(saved[name])
		if err1 != nil || err2 != nil {
			t.Errorf("%s: %v, %v", name, err1, err2)
			continue
		}
		if diff := gocmp.Diff(valuesOf(before.Sheets), valuesOf(senders(after))); diff != "" || len(senders(after)) != len(after.Sheets)-1 {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// valuesOf are the values of all cells by sheet and address.
func valuesOf(sheets []*sheet.Sheet) map[string]string {
	values := map[string]string{}
	for _, s := range sheets {
		for i := range s.Cells {
			values[s.Name+"!"+s.Cells[i].Ref()] = s.Cells[i].Value
		}
	}
	return values
}
