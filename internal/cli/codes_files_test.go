package cli_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"
)

// nowhere is a link to a file that is not there.
func nowhere(testing.TB) []byte { return nil }

// compound is the least of a compound file: its head, and a directory entry for
// a stream ([MS-CFB] 2.2, 2.6).
func compound(stream string) drawing {
	return func(testing.TB) []byte {
		file := make([]byte, 512+512)
		copy(file, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
		entry := file[512:]
		for i, unit := range utf16.Encode([]rune(stream)) {
			entry[2*i], entry[2*i+1] = byte(unit), byte(unit>>8)
		}
		entry[64], entry[66] = byte(2*len(stream)+2), 2
		return file
	}
}

// archive is a zip file of empty parts.
func archive(names ...string) drawing {
	var parts []part
	for _, name := range names {
		parts = append(parts, part{name, nil})
	}
	return withParts(drawn(formB), func(testing.TB, []part) []part { return parts })
}

// fileCodes are 901, 902 and 904 to 906: files that are refused as a whole. They
// are all named as workbooks, as offices send them.
func fileCodes() []codeCase {
	const sheetPart = "xl/worksheets/sheet1.xml"
	sound := drawn(formB)
	protected := drawn(formB, func(d *draft) {
		d.must(d.file.ProtectSheet(d.sheet, &excelize.SheetProtectionOptions{AlgorithmName: "SHA-512", Password: "chung ta"}))
	})
	var many, few []part
	for i := range 5001 { // sheet.Limits: 5,000 parts
		many = append(many, part{fmt.Sprintf("customXml/item%d.xml", i), nil})
	}
	few = many[:100]
	return []codeCase{
		{code: "901", what: "a part that is no XML",
			faulty: one(withParts(sound, replaceIn(sheetPart, "</sheetData>", "</sheetDat>"))),
			want:   []string{"NTM901 error"},
			twin:   one(withParts(sound))}, // zipped anew by another program
		{code: "901.whole", what: "a download that broke off",
			faulty: one(change(sound, func(file []byte) []byte { return file[:len(file)/2] })),
			want:   []string{"NTM901.whole error"},
			twin:   one(drawn(formB, set("H8", strings.Repeat("Ghi chú dài. ", 2000)), set("H7", "Ghi chú")))},
		{code: "902", what: "a workbook behind a password",
			faulty: one(compound("EncryptedPackage")),
			want:   []string{"NTM902 error"},
			twin:   one(protected)}, // against changes only: it can be read
		{code: "904", what: "more parts than any workbook has",
			faulty: one(withParts(sound, addParts(many...))),
			want:   []string{"NTM904 error"},
			twin:   one(withParts(sound, addParts(few...)))},
		{code: "905", what: "two parts of one name",
			faulty: one(withParts(sound, addParts(part{sheetPart, []byte("<worksheet/>")}))),
			want:   []string{"NTM905 error"},
			twin:   one(withParts(sound, addParts(part{"xl/worksheets/sheet1.xml.bak", []byte("<worksheet/>")})))},
		{code: "905", what: "a part that points out of the archive",
			faulty: one(withParts(sound, addParts(part{"../sheet1.xml", nil}))),
			want:   []string{"NTM905 error"},
			twin:   one(withParts(sound, addParts(part{"xl/media/..anh.png", nil})))},
		{code: "906.missing", what: "a link to a file that was moved",
			faulty: one(nowhere),
			want:   []string{"NTM906.missing error"},
			twin:   one(sound)},
	}
}

// formatCodes are 903: other formats under the name of a workbook. The twins are
// workbooks under another name, or that look like the format inside.
func formatCodes() []codeCase {
	sound := drawn(formB)
	says := func(content string) map[string]drawing {
		return one(drawn(formB, set("H7", "Ghi chú"), set("H8", content)))
	}
	named := func(name string) map[string]drawing { return map[string]drawing{name: sound} }
	const html, pdf = "<html><body><table><tr><td>1</td><td>Quy hoạch</td></tr></table></body></html>", "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n"
	const xml2003 = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>`
	lock := "\x04Xuan" + strings.Repeat(" ", 49) + "\x00\x04\x00X\x00u\x00a\x00n" + strings.Repeat("\x00 ", 50)
	lock = lock[:163] + " \x00"
	openDocument := archive("mimetype")
	return []codeCase{
		{code: "903.xls", what: "a sheet of Excel 4", faulty: one(text("\x09\x04\x06\x00\x00\x00\x10\x00\x0a\x00\x00\x00")),
			want: []string{"NTM903.xls error"}, twin: named("a.xls")},
		{code: "903.xlsb", what: "a binary workbook", faulty: one(archive("[Content_Types].xml", "xl/workbook.bin")),
			want: []string{"NTM903.xlsb error"}, twin: named("a.xlsm")},
		{code: "903.ods", what: "OpenDocument", faulty: one(change(openDocument, asOpenDocument)),
			want: []string{"NTM903.ods error"}, twin: says("application/vnd.oasis.opendocument.spreadsheet")},
		{code: "903.html", what: "a page", faulty: one(text(html)), want: []string{"NTM903.html error"}, twin: says(html)},
		{code: "903.xml2003", what: "a sheet of Excel 2003 in XML", faulty: one(text(xml2003)),
			want: []string{"NTM903.xml2003 error"}, twin: says(xml2003)},
		{code: "903.csv", what: "text", faulty: one(text("TT;Tiêu chí;Đánh giá\n1;Quy hoạch;Đạt\n")),
			want: []string{"NTM903.csv error"}, twin: says("TT;Tiêu chí;Đánh giá")},
		{code: "903.docx", what: "a letter", faulty: one(archive("[Content_Types].xml", "word/document.xml")),
			want: []string{"NTM903.docx error"}, twin: one(withParts(sound, addParts(part{"word/thu.xml", nil})))},
		{code: "903.pdf", what: "a print", faulty: one(text(pdf)), want: []string{"NTM903.pdf error"}, twin: says(pdf)},
		{code: "903.lock", what: "Excel's lock", faulty: one(text(lock)),
			want: []string{"NTM903.lock error"}, twin: map[string]drawing{"a.xlsx": sound, "~$a.xlsx": text(lock)}},
		{code: "903.empty", what: "no bytes", faulty: one(text("")), want: []string{"NTM903.empty error"}, twin: one(sound)},
		{code: "903.unknown", what: "a picture", faulty: one(text("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")),
			want: []string{"NTM903.unknown error"}, twin: one(withParts(sound, addParts(part{"xl/media/image1.png", []byte("\x89PNG\r\n")})))},
	}
}

// asOpenDocument fills the type into the first entry, which is stored plainly
// and 46 bytes long; what follows is not looked at.
func asOpenDocument(file []byte) []byte {
	at := bytes.Index(file, []byte("mimetype")) + len("mimetype")
	return append(bytes.Clone(file[:at]), "application/vnd.oasis.opendocument.spreadsheet"...)
}
