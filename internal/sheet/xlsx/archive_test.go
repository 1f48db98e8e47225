package xlsx

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"reflect"
	"testing"

	"tieuchi/internal/sheet"
)

// goodArchive is a small right workbook and what it says.
func goodArchive(t *testing.T) ([]byte, *sheet.Workbook) {
	p := dataOf(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.925</v></c></row>`)
	return p.zip(t), mustRead(t, p)
}

func TestArchiveLayout(t *testing.T) {
	good, want := goodArchive(t)
	end := bytes.LastIndex(good, []byte("PK\x05\x06"))
	start := int(binary.LittleEndian.Uint32(good[end+16:]))
	tests := []struct {
		name    string
		file    []byte
		trouble sheet.Trouble // 0: read all the same
		words   string
	}{
		{"blanks behind", append(bytes.Clone(good), "\r\n\x00\x00"...), 0, ""},
		{"bytes behind", append(bytes.Clone(good), "PK"...), sheet.Damaged, "behind the end"},
		{"bytes before", append([]byte("MZ"), good...), sheet.Damaged, "not where its end says"},
		{"comment", commented(good, end), 0, ""},
		{"comment cut off", commented(good, end)[:len(good)+1], sheet.Damaged, "comment"},
		{"gap before the directory", gap(good, start, end), sheet.Damaged, "4 unexplained bytes"},
		{"count", patched(good, end+10, 200, 19, 200, 19), sheet.Damaged, "not where its end says"},
		{"room for the count", patched(good, end+10, 200, 19), sheet.Damaged, "no room for the 5064 entries"},
		{"encrypted", patched(patched(good, start+8, 9), 6, 9), sheet.Encrypted, "encrypted"},
		{"method", patched(patched(good, start+10, 9), 8, 9), sheet.Damaged, "method 9"},
		{"name in the directory", patched(good, start+46, 'x'), sheet.Damaged, "another name"},
		{"name in the local header", patched(good, 30, 'x'), sheet.Damaged, "another name"},
		{"flags", patched(good, 6, 0), sheet.Damaged, "flags or method"},
		{"local size", patched(good, 18, 1), sheet.Damaged, "checksum or size"},
		{"no checksum", noChecksum(t, good, start), sheet.Damaged, "descriptor"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := readBytes(test.file)
			if test.trouble != 0 {
				demandFault(t, err, test.trouble, test.words)
			} else if err != nil || !reflect.DeepEqual(got, want) {
				t.Errorf("got %v, %v", got, err)
			}
		})
	}
}

// patched gives a copy with some bytes replaced.
func patched(file []byte, at int, by ...byte) []byte {
	file = bytes.Clone(file)
	copy(file[at:], by)
	return file
}

func commented(file []byte, end int) []byte {
	return append(patched(file, end+20, 3, 0), "abc"...)
}

// gap moves the directory away from the last entry.
func gap(file []byte, start, end int) []byte {
	moved := append(bytes.Clone(file[:start]), "PK??"...)
	moved = append(moved, file[start:]...)
	binary.LittleEndian.PutUint32(moved[end+4+16:], uint32(start+4))
	return moved
}

// noChecksum wipes the first checksum of the directory: archive/zip would then
// check nothing.
func noChecksum(t *testing.T, file []byte, start int) []byte {
	t.Helper()
	if binary.LittleEndian.Uint32(file[start+16:]) == 0 {
		t.Fatal("the entry has no checksum in the first place")
	}
	return patched(file, start+16, 0, 0, 0, 0)
}

// Stored entries, sizes in the local header, wide descriptors: all are used by
// producers of workbooks.
func TestEntryForms(t *testing.T) {
	p := dataOf(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`)
	want := mustRead(t, p)
	var buffer bytes.Buffer
	w := zip.NewWriter(&buffer)
	w.SetComment("văn phòng")
	for name, content := range p {
		f, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store, Extra: []byte{1, 0, 2, 0, 9, 9}})
		if err == nil {
			_, err = f.Write([]byte(content))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if got, err := readBytes(buffer.Bytes()); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestDescriptorForms(t *testing.T) {
	file := &zip.File{FileHeader: zip.FileHeader{CRC32: 0xdeadbeef, CompressedSize64: 70, UncompressedSize64: 900}}
	for _, marked := range []bool{true, false} {
		for _, width := range []int{4, 8} {
			want := descriptor(file, marked, width)
			for _, next := range []string{"PK\x03\x04", "PK\x01\x02"} {
				raw := append(bytes.Clone(want), next...)
				got, err := descriptorLength(bytes.NewReader(raw), file, 0)
				if err != nil || got != int64(len(want)) {
					t.Errorf("marked %v, %d bytes: got %d, %v", marked, width, got, err)
				}
			}
		}
	}
	_, err := descriptorLength(bytes.NewReader(make([]byte, 40)), file, 0)
	demandFault(t, err, sheet.Damaged, "descriptor")
}

// wide turns a small archive into one with zip64 end records.
func wide(file []byte) []byte {
	end := bytes.LastIndex(file, []byte("PK\x05\x06"))
	le := binary.LittleEndian
	record := append([]byte("PK\x06\x06"), make([]byte, 52)...)
	le.PutUint64(record[4:], 44)
	le.PutUint16(record[12:], 45)
	le.PutUint16(record[14:], 45)
	for i, n := range []uint64{
		uint64(le.Uint16(file[end+8:])), uint64(le.Uint16(file[end+10:])),
		uint64(le.Uint32(file[end+12:])), uint64(le.Uint32(file[end+16:])),
	} {
		le.PutUint64(record[24+8*i:], n)
	}
	locator := append([]byte("PK\x06\x07"), make([]byte, 16)...)
	le.PutUint64(locator[8:], uint64(end))
	le.PutUint32(locator[16:], 1)
	tail := bytes.Clone(file[end:])
	copy(tail[8:], bytes.Repeat([]byte{0xff}, 12))
	return append(append(append(bytes.Clone(file[:end]), record...), locator...), tail...)
}

func TestZip64(t *testing.T) {
	good, want := goodArchive(t)
	if got, err := readBytes(wide(good)); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestResolveTarget(t *testing.T) {
	for _, test := range [][3]string{
		{"xl/", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"},
		{"xl/", "/xl/a.xml", "xl/a.xml"},
		{"xl/", `worksheets\a.xml`, "xl/worksheets/a.xml"},
		{"xl/", "../a%20b.xml", "a b.xml"},
		{"", "./xl/workbook.xml", "xl/workbook.xml"},
		{"xl/", "../../../../etc/a", "etc/a"},
	} {
		if got := resolveTarget(test[0], test[1]); got != test[2] {
			t.Errorf("%q from %q: got %q, want %q", test[1], test[0], got, test[2])
		}
	}
}
