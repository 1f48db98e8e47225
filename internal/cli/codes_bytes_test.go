package cli_test

import (
	"archive/zip"
	"bytes"
	"io"
	"regexp"
	"testing"
)

// part is an entry of a workbook's archive.
type part struct {
	name string
	data []byte
}

// withParts rewrites the archive of a drawing.
func withParts(draw drawing, changes ...func(t testing.TB, parts []part) []part) drawing {
	return func(t testing.TB) []byte {
		t.Helper()
		parts := partsOf(t, draw(t))
		for _, change := range changes {
			parts = change(t, parts)
		}
		var out bytes.Buffer
		archive := zip.NewWriter(&out)
		for _, p := range parts {
			w, err := archive.Create(p.name)
			if err == nil {
				_, err = w.Write(p.data)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		if err := archive.Close(); err != nil {
			t.Fatal(err)
		}
		return out.Bytes()
	}
}

func partsOf(t testing.TB, file []byte) (parts []part) {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range archive.File {
		r, err := entry.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		parts = append(parts, part{entry.Name, data})
	}
	return parts
}

// replaceIn changes what one part says, once.
func replaceIn(name, from, to string) func(testing.TB, []part) []part {
	return func(t testing.TB, parts []part) []part {
		t.Helper()
		for i, p := range parts {
			if p.name == name && bytes.Count(p.data, []byte(from)) == 1 {
				parts[i].data = bytes.Replace(p.data, []byte(from), []byte(to), 1)
				return parts
			}
		}
		t.Fatalf("%s does not say %s once", name, from)
		return nil
	}
}

// addParts adds entries.
func addParts(more ...part) func(testing.TB, []part) []part {
	return func(_ testing.TB, parts []part) []part { return append(parts, more...) }
}

// text is a file of plain bytes.
func text(content string) drawing { return func(testing.TB) []byte { return []byte(content) } }

// change edits the bytes of a drawing.
func change(draw drawing, by func(file []byte) []byte) drawing {
	return func(t testing.TB) []byte { t.Helper(); return by(draw(t)) }
}

// swapRows exchanges two rows of the first sheet in the file; their addresses
// stay.
func swapRows(t testing.TB, parts []part) []part {
	t.Helper()
	for i, p := range parts {
		if p.name != "xl/worksheets/sheet1.xml" {
			continue
		}
		rows := regexp.MustCompile(`(?s)(<row r="12".*?</row>)(<row r="13".*?</row>)`)
		if !rows.Match(p.data) {
			t.Fatal("the sheet has no rows 12 and 13")
		}
		parts[i].data = rows.ReplaceAll(p.data, []byte("$2$1"))
	}
	return parts
}

// moveRow exchanges two rows of the table: criterion 6 stands above 5.
func moveRow(d *draft) {
	rules := rulesOf(d.t, advancedSet)
	d.row(12, 6, rules.Criterion(6).Name, "Đạt")
	d.row(13, 5, rules.Criterion(5).Name, "Đạt")
}
