package mark

import (
	"archive/zip"
	"bytes"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
	"tieuchi/internal/sheet/xlsx"
)

func options() Options {
	return Options{File: "bieu/xa.xlsx", Lang: finding.Vietnamese, Limits: sheet.DefaultLimits()}
}

// copyOf marks findings in a workbook and holds the copy to the rules of the
// format.
func copyOf(t testing.TB, data []byte, findings ...finding.Finding) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Copy(&out, data, findings, options()); err != nil {
		t.Fatal(err)
	}
	for _, fault := range strictFaults(out.Bytes()) {
		t.Errorf("the copy: %s", fault)
	}
	return out.Bytes()
}

func at(sheet, cell string) criteria.Ref { return criteria.Ref{Sheet: sheet, Cell: cell} }

// oneOf makes a finding of each severity in turn.
func oneOf(i int, sheet, cell string) finding.Finding {
	switch i % 3 {
	case 0:
		return finding.New(301, "", "xa.xlsx", at(sheet, cell), "55,5%", "≥ 70%")
	case 1:
		return finding.New(401, "", "xa.xlsx", at(sheet, cell), "2 (Giao thông)")
	}
	return finding.New(305, "", "xa.xlsx", at(sheet, cell))
}

func readModel(t testing.TB, data []byte) *sheet.Workbook {
	t.Helper()
	book, err := xlsx.Read(bytes.NewReader(data), int64(len(data)), sheet.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// senders are the sheets of a copy without ours.
func senders(book *sheet.Workbook) []*sheet.Sheet {
	var rest []*sheet.Sheet
	for _, s := range book.Sheets {
		if !isListing(s) {
			rest = append(rest, s)
		}
	}
	return rest
}

// unpack gives the parts of an archive by their names.
func unpack(t testing.TB, data []byte) map[string]string {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]string{}
	for _, file := range archive.File {
		stream, err := file.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(stream)
		if err != nil {
			t.Fatal(err)
		}
		parts[file.Name] = string(text)
	}
	return parts
}

// pack makes an archive of names and texts.
func pack(t testing.TB, parts ...[2]string) []byte {
	t.Helper()
	var out bytes.Buffer
	archive := zip.NewWriter(&out)
	for _, part := range parts {
		if err := writePart(archive, part[0], []byte(part[1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// small makes a workbook of one sheet "Biểu" with the XML given, and further
// parts that stand in place of those of the same name.
func small(t testing.TB, worksheet string, more ...[2]string) []byte {
	t.Helper()
	const office = `http://schemas.openxmlformats.org/officeDocument/2006/relationships`
	parts := [][2]string{
		{"[Content_Types].xml", `<Types xmlns="` + typesSpace + `"><Default Extension="rels" ContentType="` + relsType + `"/><Default Extension="xml" ContentType="application/xml"/>` +
			`<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
			`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="` + sheetType + `"/></Types>`},
		{"_rels/.rels", `<Relationships xmlns="` + relsSpace + `"><Relationship Id="rId1" Type="` + office + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`},
		{"xl/workbook.xml", `<workbook xmlns="` + mainSpace + `" xmlns:r="` + office + `"><sheets><sheet name="Biểu" sheetId="1" r:id="rId1"/></sheets></workbook>`},
		{"xl/_rels/workbook.xml.rels", `<Relationships xmlns="` + relsSpace + `"><Relationship Id="rId1" Type="` + office + `/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`},
		{"xl/worksheets/sheet1.xml", worksheet},
	}
	for _, part := range more {
		replaced := false
		for i := range parts {
			if parts[i][0] == part[0] {
				parts[i], replaced = part, true
			}
		}
		if !replaced {
			parts = append(parts, part)
		}
	}
	return pack(t, parts...)
}

// sheetXML is a worksheet with the rows given.
func sheetXML(rows string) string {
	return `<worksheet xmlns="` + mainSpace + `"><sheetData>` + rows + `</sheetData></worksheet>`
}

// sampleFiles are the project's own workbooks.
func sampleFiles(t testing.TB) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir(filepath.Join("..", "..", "..", "samples"), func(path string, entry fs.DirEntry, err error) error {
		if err == nil && strings.HasPrefix(filepath.Ext(path), ".xlsx") {
			files = append(files, path)
		}
		return err
	})
	if err != nil || len(files) < 10 {
		t.Fatalf("%d samples, %v", len(files), err)
	}
	return files
}

// corpusFiles are a collection of public workbooks, if it is there.
func corpusFiles(t testing.TB) []string {
	t.Helper()
	folder := filepath.Join("..", "..", "..", "..", "shared", "corpus", "xlsx")
	files, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil || len(files) == 0 {
		t.Skipf("no collection of public workbooks in %s", folder)
	}
	return files
}

func readFile(t testing.TB, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// madeUp puts findings on several cells of every sheet: on the first, on some
// in the middle, beside and below all others, and on every cell with a comment.
func madeUp(book *sheet.Workbook, commented map[string][]string) []finding.Finding {
	findings := []finding.Finding{finding.New(109, "", "xa.xlsx", criteria.Ref{})}
	for _, s := range book.Sheets {
		findings = append(findings, finding.New(108, "", "xa.xlsx", at(s.Name, "")))
		cells := commented[s.Name]
		step := max(len(s.Cells)/4, 1)
		for i := 0; i < len(s.Cells); i += step {
			c := &s.Cells[i]
			cells = append(cells, c.Ref(), sheet.Address(c.Row, min(c.Col+2, lastCol)), sheet.Address(min(c.Row+3, lastRow), c.Col))
		}
		cells = append(cells, "A1", "C7", "M40")
		for i, cell := range cells {
			findings = append(findings, oneOf(i, s.Name, cell))
			if i%4 == 0 {
				findings = append(findings, oneOf(i+1, s.Name, cell))
			}
		}
	}
	return findings
}

func readBytes(data []byte) (*sheet.Workbook, error) {
	return xlsx.Read(bytes.NewReader(data), int64(len(data)), sheet.DefaultLimits())
}
