package book

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"math"
	"strconv"
	"testing"
)

// formulaCell is a cell with a formula as it stands in the file.
type formulaCell struct{ sheet, at, formula, stored string }

// formulas reads every formula of a workbook with its stored result from the
// parts themselves.
func formulas(t testing.TB, data []byte) []formulaCell {
	t.Helper()
	var all []formulaCell
	for i, name := range open(t, data).GetSheetList() {
		var sheet struct {
			Cells []struct {
				At      string  `xml:"r,attr"`
				Type    string  `xml:"t,attr"`
				Formula *string `xml:"f"`
				Stored  string  `xml:"v"`
			} `xml:"sheetData>row>c"`
		}
		if err := xml.Unmarshal(part(t, data, fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1)), &sheet); err != nil {
			t.Fatal(err)
		}
		for _, cell := range sheet.Cells {
			if cell.Formula == nil {
				continue
			}
			if cell.Type != "" {
				t.Errorf("%s!%s: a result of the type %q", name, cell.At, cell.Type)
			}
			all = append(all, formulaCell{name, cell.At, *cell.Formula, cell.Stored})
		}
	}
	return all
}

// part is the text of a part of a workbook.
func part(t testing.TB, data []byte, name string) []byte {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	file, err := archive.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	text, err := io.ReadAll(file)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// sameNumber tells whether two stored results are one number: programs keep 15
// digits of it.
func sameNumber(a, b string) bool {
	x, errX := strconv.ParseFloat(a, 64)
	y, errY := strconv.ParseFloat(b, 64)
	return errX == nil && errY == nil && math.Abs(x-y) <= 1e-12*max(1, math.Abs(y))
}
