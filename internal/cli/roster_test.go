package cli

import (
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"
)

// sheetOf is the script command sheet FILE ROW…: it writes a workbook with one
// row for each argument, cells parted by "|".
func sheetOf(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 {
		ts.Fatalf("usage: sheet file [row...]")
	}
	file := excelize.NewFile()
	defer file.Close()
	for i, row := range args[1:] {
		for j, text := range strings.Split(row, "|") {
			cell, err := excelize.CoordinatesToCellName(j+1, i+1)
			ts.Check(err)
			ts.Check(file.SetCellStr("Sheet1", cell, text))
		}
	}
	ts.Check(file.SaveAs(ts.MkAbs(args[0])))
}
