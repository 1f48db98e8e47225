package xls

import (
	"bytes"
	"strings"
	"testing"

	"tieuchi/internal/sheet"
)

// demandRefused demands a fault whose text has the words.
func demandRefused(t *testing.T, file []byte, trouble sheet.Trouble, words string) {
	t.Helper()
	book, err := readBytes(file)
	demandFault(t, err, trouble)
	if book != nil || err != nil && !strings.Contains(err.Error(), words) {
		t.Errorf("got %v, %v, want %q", book, err, words)
	}
}

// Every one of these could give other figures than the office wrote.
func TestRefusedCells(t *testing.T) {
	one := record(recNumber, place(0, 0, 0), 1.0)
	tests := []struct {
		name    string
		records []byte
		words   string
	}{
		{"text index", record(recSharedText, place(0, 0, 0), uint32(1)), "cell A1 shared string 1 of 1"},
		{"text index far off", record(recSharedText, place(0, 0, 0), uint32(0xFFFFFFFF)), "shared string"},
		{"style", record(recNumber, place(0, 1, 2), 1.0), "cell B1 style 2 of 2"},
		{"column", record(recNumber, place(0, 256, 0), 1.0), "column 257"},
		{"short number", record(recNumber, place(0, 0, 0), "1234567"), "13 bytes, not 14"},
		{"short RK", record(recRK, place(0, 0, 0), "123"), "9 bytes, not 10"},
		{"no number", record(recNumber, place(0, 0, 0), "\x00\x00\x00\x00\x00\x00\xf8\x7f"), "number that is none"},
		{"endless number", record(recNumber, place(0, 0, 0), "\x00\x00\x00\x00\x00\x00\xf0\x7f"), "number that is none"},
		{"many, too few", record(recManyRK, uint16(0), uint16(0), uint16(0), uint32(2), uint16(1)), "12 bytes for 2 cells"},
		{"many, no frame", record(recManyRK, uint16(0), uint16(0)), "4 bytes, not 6"},
		{"many, turned", record(recManyBlank, uint16(0), uint16(5), uint16(0), uint16(3)), "for -1 cells"},
		{"many, too far", record(recManyBlank, uint16(0), uint16(255), uint16(0), uint16(0), uint16(256)), "for 2 cells"},
		{"truth", record(recBoolError, place(0, 0, 0), "\x02\x00"), "truth value 2"},
		{"error", record(recBoolError, place(0, 0, 0), "\x01\x01"), "error 1"},
		{"neither", record(recBoolError, place(0, 0, 0), "\x01\x02"), "neither"},
		{"result", formula(0, 0, special(4, 0)), "result of the kind 4"},
		{"formula cut off", record(recFormula, place(0, 0, 0), 1.0, uint16(0), uint32(0), uint16(9), "abc"), "25 bytes, not 31"},
		{"text of nothing", record(recString, long("a")), "text of a formula that has none"},
		{"text too late", append(append(formula(0, 1, special(0, 0)), one...), record(recString, long("a"))...), "has none"},
		{"two texts", append(append(formula(0, 1, special(0, 0)), record(recString, long("a"))...), record(recString, long("b"))...), "has none"},
		{"label cut off", record(recLabel, place(0, 0, 0), uint16(5), byte(0), "abcd"), "cut off"},
		{"half a letter", append(record(recLabel, place(0, 0, 0), uint16(5), byte(1), "abc"), record(recContinue, "abc")...), "cut in two"},
		{"empty continuation", append(record(recLabel, place(0, 0, 0), uint16(5), byte(0), "abc"), record(recContinue)...), "empty record"},
		{"half a pair", record(recLabel, place(0, 0, 0), uint16(1), byte(1), "\x00\xd8"), "half a character"},
		{"pair turned", record(recLabel, place(0, 0, 0), uint16(2), byte(1), "\x00\xdc\x00\xd8"), "half a character"},
		{"fonts cut off", record(recRichLabel, place(0, 0, 0), long("ab"), uint16(2), uint16(0), uint16(1)), "cut off"},
		{"font", record(recRichLabel, place(0, 0, 0), long("ab"), uint16(1), uint16(0), uint16(7)), "font 7 of 6"},
		{"font 4", record(recRichLabel, place(0, 0, 0), long("ab"), uint16(1), uint16(0), uint16(4)), "font 4 of 6"},
		{"fonts out of order", record(recRichLabel, place(0, 0, 0), long("ab"), uint16(2), uint16(1), uint16(0), uint16(0), uint16(0)), "out of order"},
		{"twice", append(bytes.Clone(one), one...), "cell A1 twice"},
		{"cell of Excel 2", record(0x0003, place(0, 0, 0), "\x00", 1.0), "another version"},
		{"merge", record(recMerged, uint16(1), uint16(5), uint16(4), uint16(0), uint16(0)), "merged cells"},
		{"merge cut off", record(recMerged, uint16(2), uint16(4), uint16(4), uint16(0), uint16(0)), "10 bytes, not 18"},
		{"columns", record(recColumns, uint16(5), uint16(4), uint16(9), uint16(0), uint16(1), uint16(0)), "hidden columns 6 to 5"},
		{"row cut off", record(recRow, uint16(5)), "2 bytes, not 16"},
		{"chart without end", begin(biff8, 0x20), "without an end record"},
		{"encrypted", record(recFilePass), "encrypted"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			trouble := sheet.Damaged
			if test.name == "encrypted" {
				trouble = sheet.Encrypted
			}
			demandRefused(t, oneSheet(test.records).shared(long("a")).file(), trouble, test.words)
		})
	}
}

// The same of what all sheets share.
func TestRefusedBooks(t *testing.T) {
	number := record(recNumber, place(0, 0, 0), 1.0)
	sheets := func(change func(*plan)) []byte {
		p := oneSheet(number)
		p.sheets = append(p.sheets, planned{name: "Hai", records: number})
		change(&p)
		return p.file()
	}
	globals := func(records ...[]byte) []byte {
		return sheets(func(p *plan) { p.globals = bytes.Join(records, nil) })
	}
	old := func(page []byte) []byte {
		p := oldSheet(1258, number)
		p.globals = page
		return p.file()
	}
	tests := []struct {
		name    string
		file    []byte
		trouble sheet.Trouble
		words   string
	}{
		{"no sheets", sheets(func(p *plan) { p.sheets = nil }), sheet.Damaged, "without sheets"},
		{"sheet behind the end", globals(record(recBoundSheet, uint32(1<<20), uint16(0), short("Ba"))), sheet.Damaged, "behind the end"},
		{"sheet in the globals", globals(record(recBoundSheet, uint32(20), uint16(0), short("Ba"))), sheet.Damaged, "begins with a record"},
		{"two at one place", globals(record(recBoundSheet, uint32(0), uint16(0), short("Ba")), record(recBoundSheet, uint32(0), uint16(0), short("Bốn"))), sheet.Damaged, "without an end record"},
		{"sheet without end", sheets(func(p *plan) { p.sheets[0].noEnd = true }), sheet.Damaged, "without an end record"},
		{"chart for a sheet", sheets(func(p *plan) { p.sheets[0].begin = begin(biff8, 0x20) }), sheet.Damaged, "kind 0x0020"},
		{"sheet of Excel 4", sheets(func(p *plan) { p.sheets[0].begin = begin(0x400, 0x10) }), sheet.Damaged, "version 0x0400"},
		{"sheet name cut off", globals(record(recBoundSheet, uint32(0), uint16(0), byte(9), byte(0), "abc")), sheet.Damaged, "cut off"},
		{"Excel 4", sheets(func(p *plan) { p.version = 0x400 }), sheet.Unsupported, "Excel 4"},
		{"encrypted", globals(record(recFilePass, uint16(1))), sheet.Encrypted, "password"},
		{"table cut off", globals(record(recSST, uint32(9), uint32(9), long("a"), uint16(4), byte(0), "abc")), sheet.Damaged, "cut off"},
		{"table without head", globals(record(recSST, uint32(9))), sheet.Damaged, "not 8"},
		{"two tables", globals(record(recSST, make([]byte, 8)), record(recSST, make([]byte, 8))), sheet.Damaged, "two tables"},
		{"table beyond the limit", globals(record(recSST, uint32(9), uint32(1<<31), long("a"))), sheet.BeyondLimit, "shared strings"},
		{"style's font", globals(record(recXF, uint16(9), make([]byte, 18))), sheet.Damaged, "font 9 of 6"},
		{"style cut off", globals(record(recXF, uint16(9))), sheet.Damaged, "not 16"},
		{"code page behind texts", old(record(recCodePage, uint16(1252))), sheet.Damaged, "behind texts"},
		{"no workbook", compound(oneSheet(number).stream(), "Media"), sheet.Unsupported, "without a workbook"},
		{"document", compound(oneSheet(number).stream(), "WordDocument"), sheet.Unsupported, "document"},
		{"package", compound(oneSheet(number).stream(), "Workbook", "EncryptedPackage"), sheet.Encrypted, "password"},
		{"two workbooks", compound(oneSheet(number).stream(), "Workbook", "WORKBOOK"), sheet.Damaged, "two streams"},
		{"no container", oneSheet(number).stream(), sheet.Unsupported, "Excel 4"},
		{"nothing", nil, sheet.Unsupported, "no compound file"},
		{"mark only", []byte(compoundMark), sheet.Damaged, "open the compound file"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { demandRefused(t, test.file, test.trouble, test.words) })
	}
}

// TestLimits lowers one limit at a time below what a small workbook needs.
func TestLimits(t *testing.T) {
	p := oneSheet(
		record(recNumber, place(0, 0, 0), 1.0), record(recSharedText, place(0, 1, 0), uint32(0)),
		record(recMerged, uint16(2), make([]byte, 16)),
	).shared(long("một"), long("hai"))
	p.sheets = append(p.sheets, planned{name: "Hai"})
	file := p.file()
	rich := smallBook().file() // 3 bytes of text in 2 runs, and numbers
	runs := sheet.DefaultLimits()
	runs.TextBytes = 40
	_, err := Read(bytes.NewReader(rich), int64(len(rich)), runs)
	demandFault(t, err, sheet.BeyondLimit)
	for name, lower := range map[string]func(*sheet.Limits){
		"cells":   func(l *sheet.Limits) { l.Cells = 1 },
		"merges":  func(l *sheet.Limits) { l.Merges = 1 },
		"text":    func(l *sheet.Limits) { l.TextBytes = 5 },
		"sheets":  func(l *sheet.Limits) { l.Sheets = 1 },
		"styles":  func(l *sheet.Limits) { l.Styles = 1 },
		"stream":  func(l *sheet.Limits) { l.PartBytes = 4000 },
		"entries": func(l *sheet.Limits) { l.Entries = -33 }, // not even the header is left
	} {
		limits := sheet.DefaultLimits()
		lower(&limits)
		_, err := Read(bytes.NewReader(file), int64(len(file)), limits)
		t.Run(name, func(t *testing.T) { demandFault(t, err, sheet.BeyondLimit) })
	}
	if _, err := readBytes(file); err != nil {
		t.Error(err)
	}
}
