package cli

import (
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"
)

// cellsOf is the script command cells IN OUT SHEET CELL=TEXT…: it fills in
// cells of a workbook, as a clerk would.
func cellsOf(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 4 {
		ts.Fatalf("usage: cells in out sheet cell=text...")
	}
	editBook(ts, args[0], args[1], func(file *excelize.File) {
		for _, edit := range args[3:] {
			cell, text, _ := strings.Cut(edit, "=")
			ts.Check(file.SetCellStr(args[2], cell, text))
		}
	})
}

// rowsOf is the script command rows IN OUT SHEET FIRST ROW…: it deletes all rows
// from a number on and writes others in their place, cells parted by "|".
func rowsOf(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 5 {
		ts.Fatalf("usage: rows in out sheet first row...")
	}
	first, err := strconv.Atoi(args[3])
	ts.Check(err)
	editBook(ts, args[0], args[1], func(file *excelize.File) {
		old, err := file.GetRows(args[2])
		ts.Check(err)
		for row := len(old); row >= first; row-- {
			ts.Check(file.RemoveRow(args[2], row))
		}
		for i, row := range args[4:] {
			for j, text := range strings.Split(row, "|") {
				cell, err := excelize.CoordinatesToCellName(j+1, first+i)
				ts.Check(err)
				ts.Check(file.SetCellStr(args[2], cell, text))
			}
		}
	})
}

func editBook(ts *testscript.TestScript, in, out string, edit func(*excelize.File)) {
	file, err := excelize.OpenFile(ts.MkAbs(in))
	ts.Check(err)
	defer file.Close()
	edit(file)
	ts.Check(file.SaveAs(ts.MkAbs(out)))
}
