package pdf

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"tieuchi/internal/document"
)

func written(t *testing.T, d document.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, d, testFonts()); err != nil {
		t.Fatalf("write: %v", err)
	}
	return b.Bytes()
}

func TestSameBytesEveryTime(t *testing.T) {
	d := document.Document{Layout: partyLayout(), Head: letterhead(), Blocks: []document.Block{body(prose(200, 1)...), signature(3)},
		Annexes: []document.Annex{{Label: "Phụ lục", Landscape: true, Blocks: []document.Block{matrix(3, 5)}}}}
	d.Attached = []document.Attachment{{Name: "số liệu.csv", Description: "Số liệu", Data: []byte("xã;đạt\n")}, {Name: "b.txt", Data: []byte("b")}}
	first := written(t, d)
	for i := range 30 {
		if !bytes.Equal(first, written(t, d)) {
			t.Fatalf("run %d gives other bytes", i+2)
		}
	}
}

// One set of fonts serves several goroutines.
func TestFontsAreShared(t *testing.T) {
	fonts := testFonts()
	before := bytes.Clone(fonts.Bold)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if err := Write(io.Discard, notice(), fonts); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if !bytes.Equal(before, fonts.Bold) {
		t.Error("the font was written into")
	}
}

func TestFontFaults(t *testing.T) {
	good := testFonts()
	d := document.Document{Blocks: []document.Block{body(document.Run{Text: "đậm", Bold: true})}}
	tests := []struct {
		name  string
		fonts Fonts
		ok    bool
	}{
		{"only the style in use", Fonts{Bold: good.Bold}, true},
		{"missing", Fonts{Regular: good.Regular}, false},
		{"not a font", Fonts{Bold: []byte("%PDF-1.3 and so on")}, false},
		{"OpenType with PostScript outlines", Fonts{Bold: []byte("OTTO\x00\x01\x00\x00\x00\x00\x00\x00")}, false},
		{"cut short", Fonts{Bold: good.Bold[:5000]}, false},
	}
	for _, tt := range tests {
		var b bytes.Buffer
		err := Write(&b, d, tt.fonts)
		if (err == nil) != tt.ok {
			t.Errorf("%s: error %v", tt.name, err)
		}
		if err != nil && b.Len() > 0 {
			t.Errorf("%s: %d bytes were written", tt.name, b.Len())
		}
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestWriterFaultIsReported(t *testing.T) {
	if err := Write(full{}, document.Document{}, testFonts()); err == nil || !strings.Contains(err.Error(), "disk full") {
		t.Errorf("error %v, want one that names the cause", err)
	}
}

func TestOddCharacters(t *testing.T) {
	odd := "A\x00\x07😀\U0001F600\uFFFF\uFFFE\xff\xc3 (ngoặc) \\ gạch \r\n" + strings.Repeat("e\u0301", 5) + "≥ ≤ ² ½ 漢字 \u0E33"
	d := document.Document{Meta: document.Meta{Title: odd, Date: "không phải ngày"}, Head: document.Letterhead{Left: []document.HeadLine{{Y: 20, Runs: plain(odd)}}},
		Blocks: []document.Block{body(document.Run{Text: odd}), document.Table{Rows: [][]document.Cell{{{Runs: plain(odd)}}}},
			document.Signature{Heading: document.Run{Text: odd}, Recipients: []document.Run{{Text: odd}, {Text: "-"}, {}}, Name: document.Run{Text: odd}}}}
	written(t, d)
}

func TestMetadata(t *testing.T) {
	out := written(t, notice())
	for _, want := range []string{"D:20230310000000", "/Title<FEFF", "/Author", "/Subject", "/Keywords", "/Lang (vi-VN)", "/DisplayDocTitle true"} {
		if !bytes.Contains(out, []byte(want)) {
			t.Errorf("the file does not hold %q", want)
		}
	}
	if out := written(t, document.Document{}); !bytes.Contains(out, []byte("D:20220308000000")) {
		t.Error("a document without a date does not carry the fixed one")
	}
}

// tool runs a program of poppler on a written document, or skips.
func tool(t *testing.T, name string, pdf []byte, args ...string) string {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		t.Skipf("%s is not installed", name)
	}
	file := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(file, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(name, append(args, file, "-")...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
	return string(out)
}

// What a reader copies out of the file is what was written into it: words
// apart, in order, in correct Vietnamese.
func TestTextReadsBack(t *testing.T) {
	runs := prose(700, 6)
	d := document.Document{Layout: partyLayout(), Head: letterhead(), Blocks: []document.Block{titleOf("THÔNG BÁO", 20), body(runs...), signature(5)}}
	out := written(t, d)
	text := strings.Join(strings.Fields(strings.ReplaceAll(tool(t, "pdftotext", out), "\f2\n", " ")), " ")
	if !strings.Contains(text, textOf(runs)) {
		t.Errorf("the paragraph does not read back:\n%s", text)
	}
	at := -1
	for _, want := range []string{"HUYỆN ỦY TAM ĐƯỜNG", "THÔNG BÁO", "Nơi nhận: - Nơi nhận thứ 1 của thông báo này,", "CHÁNH VĂN PHÒNG", "Người Ký Văn Bản"} {
		i := strings.Index(text, want)
		if i <= at {
			t.Errorf("%q is missing or out of order", want)
		}
		at = i
	}
}

func TestAttachmentsComeOut(t *testing.T) {
	d := notice()
	d.Attached = []document.Attachment{{Name: "số liệu.csv", Description: "Số liệu", Data: []byte("xã;đạt\n")}, {Name: "b (1).json", Data: []byte("[]")}}
	out := written(t, d)
	if got := tool(t, "pdftotext", out, "-l", "1"); !strings.Contains(got, "THÔNG BÁO") {
		t.Error("the document with an attachment does not read")
	}
	if _, err := exec.LookPath("pdfdetach"); err != nil {
		t.Skip("pdfdetach is not installed")
	}
	file := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(file, out, 0o600); err != nil {
		t.Fatal(err)
	}
	into := t.TempDir()
	if out, err := exec.Command("pdfdetach", "-saveall", "-o", into, file).CombinedOutput(); err != nil {
		t.Fatalf("pdfdetach: %v\n%s", err, out)
	}
	for _, f := range d.Attached {
		if got, err := os.ReadFile(filepath.Join(into, f.Name)); err != nil || !bytes.Equal(got, f.Data) {
			t.Errorf("%s: %q, %v", f.Name, got, err)
		}
	}
}
