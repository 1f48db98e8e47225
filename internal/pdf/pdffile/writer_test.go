package pdffile

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
)

// sample is a file with everything in it.
func sample(t testing.TB) []byte {
	t.Helper()
	font := fonts(t)[0]
	w := NewWriter()
	for i := range 3 {
		p := w.Page(200, 300)
		p.Text(font, 14, 10, 200, fmt.Sprintf("Đạt %d Ð - \u2010 漢", i), 0)
		p.Text(font, 12, 10, 180, "tiêu chí", 0.5)
		p.Fill(10, 10, 50, 0.5, 0)
		p.Frame(20, 20, 50, 20, 0.5)
		p.Close()
	}
	var out bytes.Buffer
	err := w.Finish(&out, Info{Title: "Thông báo (1)", Lang: "vi-VN", Date: time.Date(2023, 3, 10, 0, 0, 0, 0, time.UTC)},
		[]Entry{{"1. Kết quả", 0, 0, 200}, {"(1) Tiêu chí", 1, 1, 100}, {"2. Nhiệm vụ", 0, 9, 50}},
		[]File{{"a b.json", "Kết quả", []byte("{}")}})
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestSameBytes(t *testing.T) {
	first := sample(t)
	for i := range 30 {
		if !bytes.Equal(first, sample(t)) {
			t.Fatalf("run %d gives other bytes", i+2)
		}
	}
}

// Every object stands where the table says, and every reference leads to one.
func TestTableOfObjects(t *testing.T) {
	file := sample(t)
	start, err := strconv.Atoi(string(regexp.MustCompile(`startxref\n(\d+)\n%%EOF\n$`).FindSubmatch(file)[1]))
	if err != nil || !bytes.HasPrefix(file[start:], []byte("xref\n0 ")) {
		t.Fatalf("no table at %d: %v", start, err)
	}
	places := regexp.MustCompile(`(?m)^(\d{10}) 00000 n $`).FindAllSubmatch(file[start:], -1)
	for i, place := range places {
		at, _ := strconv.Atoi(string(place[1]))
		if !bytes.HasPrefix(file[at:], []byte(fmt.Sprintf("%d 0 obj\n", i+1))) {
			t.Errorf("object %d is not at %d: %q", i+1, at, file[at:at+12])
		}
	}
	for _, ref := range regexp.MustCompile(`(\d+) 0 R`).FindAllSubmatch(file, -1) {
		if n, _ := strconv.Atoi(string(ref[1])); n < 1 || n > len(places) {
			t.Errorf("%s leads nowhere", ref[0])
		}
	}
}

// Characters that share a glyph are copied as what they are, and an attached
// file comes out as it went in.
func TestAnotherProgramReadsIt(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(file, sample(t), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tool := range []struct {
		command []string
		want    string
	}{
		{[]string{"pdftotext", file, "-"}, "Đạt 0 Ð - \u2010"}, {[]string{"qpdf", "--check", file}, "No syntax or stream encoding errors"},
		{[]string{"pdfinfo", file}, "Thông báo (1)"}, {[]string{"pdfdetach", "-save", "1", "-o", file + ".json", file}, ""},
	} {
		if _, err := exec.LookPath(tool.command[0]); err != nil {
			t.Skipf("%s is not installed", tool.command[0])
		}
		out, err := exec.Command(tool.command[0], tool.command[1:]...).CombinedOutput()
		if err != nil || !strings.Contains(string(out), tool.want) || strings.Contains(string(out), "rror: ") {
			t.Errorf("%v: %v\n%s", tool.command, err, out)
		}
	}
	if got, err := os.ReadFile(file + ".json"); err != nil || string(got) != "{}" {
		t.Errorf("the attached file is %q, %v", got, err)
	}
}

func TestTreeOfEntries(t *testing.T) {
	all := treeOf([]Entry{{Text: "a", Depth: 2}, {Text: "b", Depth: 1}, {Text: "c", Depth: 5}, {Text: "d", Depth: 1}, {Text: "e"}})
	want := []struct{ parent, first, last, prev, next, under int }{
		{-1, 1, 3, -1, 4, 2}, {0, 2, 2, -1, 3, 1}, {1, -1, -1, -1, -1, 0}, {0, -1, -1, 1, -1, 0}, {-1, -1, -1, 0, -1, 0},
	}
	for i, w := range want {
		if n := all[i]; n.parent != w.parent || n.first != w.first || n.last != w.last || n.prev != w.prev || n.next != w.next || n.under != w.under {
			t.Errorf("%s: %+v, want %+v", n.Text, n, w)
		}
	}
}

// A file without pages or texts is a file all the same.
func TestEmptyFile(t *testing.T) {
	if err := NewWriter().Finish(io.Discard, Info{}, []Entry{{Text: "a"}}, nil); err != nil {
		t.Error(err)
	}
}
