package pdf

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"tieuchi/internal/document"
)

// marked is a document whose parts lie both ways on the page, with entries of
// the outline on each.
func marked() document.Document {
	entry := func(text string, depth int) document.Paragraph {
		return document.Paragraph{Runs: plain(text), Bookmark: text, Depth: depth, Indent: true}
	}
	return document.Document{
		Meta: document.Meta{Lang: "vi-VN"},
		Blocks: []document.Block{
			entry("1. Kết quả", 0), entry("(1) Tiêu chí số 1", 3), body(prose(900, 3)...), entry("(2) Tiêu chí số 2 [\\)", 1), entry("2. Nhiệm vụ", 0),
		},
		Annexes:  []document.Annex{{Label: "Phụ lục", Title: "Bảng", Landscape: true, Blocks: []document.Block{body(prose(50, 4)...), entry("a) Bảng", 1)}}},
		Attached: []document.Attachment{{Name: "a.json", Data: []byte("{}")}},
	}
}

// Every entry leads to the page and the height where its text stands, as
// another program reads the file.
func TestOutlineLeadsToItsText(t *testing.T) {
	if _, err := exec.LookPath("mutool"); err != nil {
		t.Skip("mutool is not installed")
	}
	file := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(file, written(t, marked()), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("mutool", "show", file, "outline").CombinedOutput()
	if err != nil {
		t.Fatalf("mutool: %v\n%s", err, out)
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	want := []struct{ begins, page string }{
		{"+\t\"1. Kết quả\"", "#page=1&"}, {"|\t\t\"(1) Tiêu chí số 1\"", "#page=1&"}, {"|\t\t\"(2) Tiêu chí số 2 [\\\\)\"", "#page=2&"},
		{"|\t\"2. Nhiệm vụ\"", "#page=2&"}, {"+\t\"Phụ lục. Bảng\"", "#page=3&"}, {"|\t\t\"a) Bảng\"", "#page=3&"},
	}
	if len(lines) != len(want) {
		t.Fatalf("%d entries:\n%s", len(lines), out)
	}
	for i, w := range want {
		if !strings.HasPrefix(lines[i], w.begins) || !strings.Contains(lines[i], w.page) {
			t.Errorf("entry %d is %q, want %q on %s", i, lines[i], w.begins, w.page)
		}
	}
	// The annex lies across the page: 20 mm below its edge is 56.69 pt.
	if !strings.HasSuffix(lines[4], ",56.690004") && !strings.HasSuffix(lines[4], ",56.69") {
		t.Errorf("the annex is sought at %q", lines[4])
	}
}

// Tools that hold a file to its grammar have no complaint.
func TestFilesAreSound(t *testing.T) {
	stamped := notice()
	stamped.Draft = "DỰ THẢO"
	for name, d := range map[string]document.Document{"notice": notice(), "marked": marked(), "stamped": stamped, "empty": {}} {
		out := written(t, d)
		for _, command := range [][]string{{"qpdf", "--check"}, {"mutool", "info"}, {"pdffonts"}} {
			if _, err := exec.LookPath(command[0]); err != nil {
				t.Skipf("%s is not installed", command[0])
			}
			file := filepath.Join(t.TempDir(), "a.pdf")
			if err := os.WriteFile(file, out, 0o600); err != nil {
				t.Fatal(err)
			}
			said, err := exec.Command(command[0], append(command[1:], file)...).CombinedOutput()
			if text := strings.ToLower(string(said)); err != nil || strings.Contains(text, "warning") || strings.Contains(text, "repair") {
				t.Errorf("%s, %s: %v\n%s", name, command[0], err, said)
			}
			if command[0] == "pdffonts" {
				checkEmbedded(t, name, string(said))
			}
		}
	}
}

// checkEmbedded: below two lines of heading, "emb sub uni" stand before the
// object's number.
func checkEmbedded(t *testing.T, name, list string) {
	t.Helper()
	for _, line := range strings.Split(strings.TrimSpace(list), "\n")[2:] {
		if fields := strings.Fields(line); len(fields) < 5 || fields[len(fields)-5] != "yes" {
			t.Errorf("%s: a font is not embedded: %s", name, line)
		}
	}
}

// Each page of a draft says so, and nothing else moves.
func TestStamp(t *testing.T) {
	d := notice()
	clear := pagesOf(t, d)
	d.Draft = "DỰ THẢO"
	stamped := pagesOf(t, d)
	for i, p := range stamped {
		it := p.Items[0]
		if it.Part != Stamp || it.Text != "DỰ THẢO" || len(p.Items) != len(clear[i].Items)+1 {
			t.Fatalf("page %d begins with %+v", i+1, it)
		}
		fr := frameOf(withDefaults(d.Layout), p.Width > p.Height)
		if i == 0 && (it.X < fr.left || it.W < 100 || it.Shade == 0) || i > 0 && (it.Shade != 0 || it.X+it.W > fr.right+tolerance || it.Y > fr.top) {
			t.Errorf("page %d: %+v", i+1, it)
		}
	}
}
