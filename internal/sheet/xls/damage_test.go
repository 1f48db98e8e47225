package xls

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"unicode/utf8"

	"tieuchi/internal/sheet"
)

// fixture is the sample of Bản Bo as LibreOffice writes it as .xls.
func fixture(t testing.TB) []byte {
	t.Helper()
	file, err := os.ReadFile(filepath.Join("testdata", "ban-bo.xls"))
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// smallBook has most kinds of records.
func smallBook() plan {
	return oneSheet(
		record(recRow, make([]byte, 16)), record(recColumns, make([]byte, 12)),
		record(recNumber, place(0, 0, 1), 0.925), record(recRK, place(0, 1, 1), uint32(9250<<2|3)),
		record(recManyRK, uint16(1), uint16(1), uint16(0), uint32(7<<2|2), uint16(1), uint32(0xC0000000), uint16(2)),
		record(recSharedText, place(2, 0, 0), uint32(0)), record(recLabel, place(2, 2, 0), long("Đạt")),
		record(recBoolError, place(3, 0, 0), "\x01\x00"), formula(5, 0, special(0, 0)), record(recString, long("chưa")),
		record(recMerged, uint16(1), make([]byte, 8)),
	).shared(packed(uint16(3), byte(richFlag), uint16(1), "\xa7\xb9t", uint16(1), uint16(5)))
}

// demandSound checks what must hold of every workbook that is read, and that
// every error is a fault. Figures cannot be checked: the format has no
// checksums.
func demandSound(t *testing.T, book *sheet.Workbook, err error) {
	t.Helper()
	if err != nil {
		var fault *sheet.Fault
		if book != nil || !errors.As(err, &fault) || fault.Trouble == 0 || bytes.Contains([]byte(err.Error()), []byte("reader failed")) {
			t.Fatalf("%v: with a workbook, no fault, or a panic", err)
		}
		return
	}
	for _, s := range book.Sheets {
		row, col := 0, 0
		for i := range s.Cells {
			c := &s.Cells[i]
			if c.Row < row || c.Row == row && c.Col <= col || c.Row > lastRow || c.Col < 1 || c.Col > lastCol {
				t.Fatalf("cell %s behind row %d, column %d", c.Ref(), row, col)
			}
			if c.Style == nil || c.Kind == 0 || c.Value == "" && !c.Formula || !utf8.ValidString(c.Value) {
				t.Fatalf("%+v", c)
			}
			text := ""
			for _, run := range c.Runs() {
				text += run.Text
			}
			if c.Rich != nil && text != c.Value {
				t.Fatalf("runs say %q, the cell %q", text, c.Value)
			}
			row, col = c.Row, c.Col
		}
	}
}

// TestFlippedBits flips bits of the fixture at a distance that has no factor
// in common with 8, so every bit of a byte gets its turn, and every single bit
// of a small workbook up to the zeros at its end.
func TestFlippedBits(t *testing.T) {
	for name, test := range map[string]struct {
		file       []byte
		step, size int
	}{
		"fixture": {fixture(t), 389, len(fixture(t))},
		"small":   {smallBook().file(), 1, 3*512 + len(smallBook().stream())},
	} {
		want, err := readBytes(test.file)
		if err != nil {
			t.Fatal(err)
		}
		refused, same, tried := 0, 0, 0
		for bit := 0; bit < 8*test.size; bit += test.step {
			test.file[bit/8] ^= 1 << (bit % 8)
			got, err := readBytes(test.file)
			test.file[bit/8] ^= 1 << (bit % 8)
			demandSound(t, got, err)
			tried++
			switch {
			case err != nil:
				refused++
			case reflect.DeepEqual(got, want):
				same++
			}
		}
		t.Logf("%s: of %d flipped bits %d refused, %d without effect, %d read as other contents", name, tried, refused, same, tried-refused-same)
		if refused == 0 {
			t.Error("no flipped bit was noticed at all")
		}
	}
}

// TestCutStream ends the stream early, at every byte of its records, in a
// sound container: never a shorter result.
func TestCutStream(t *testing.T) {
	stream, want := smallBook().stream(), mustRead(t, smallBook())
	for length := range stream {
		// The container fills up with zeros. These make an end record of the
		// beginning of one, and nothing else that counts.
		book, err := readBytes(compound(stream[:length], "Workbook"))
		demandSound(t, book, err)
		if err == nil && !reflect.DeepEqual(book, want) {
			t.Errorf("read as something else with %d of %d bytes", length, len(stream))
		}
	}
}

// TestCutFile cuts the file. What is missing may be filling that nobody needs,
// then the result must be the same.
func TestCutFile(t *testing.T) {
	file := fixture(t)
	want, err := readBytes(file)
	if err != nil {
		t.Fatal(err)
	}
	for length := 0; length < len(file); length += 149 {
		book, err := readBytes(file[:length])
		demandSound(t, book, err)
		if err == nil && !reflect.DeepEqual(book, want) {
			t.Errorf("read as something else with %d of %d bytes", length, len(file))
		}
	}
}

// TestMixedDamage overwrites, drops and repeats stretches of bytes.
func TestMixedDamage(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	file := fixture(t)
	for range 1000 {
		from := random.IntN(len(file))
		length := 1 + random.IntN(min(64, len(file)-from))
		bad := bytes.Clone(file)
		switch random.IntN(3) {
		case 0:
			for i := range length {
				bad[from+i] = byte(random.Uint32())
			}
		case 1:
			bad = append(bad[:from], bad[from+length:]...)
		default:
			bad = append(bad[:from+length], file[from:]...)
		}
		book, err := readBytes(bad)
		demandSound(t, book, err)
	}
}

// TestTwistedChains lets the stream's chain of sectors lead back and into the
// header: the library follows both, and would give other records.
func TestTwistedChains(t *testing.T) {
	const links = 512 // the only sector of links is the first
	for name, next := range map[string]uint32{"back": 3, "header": 0xFFFFFFFF, "end": 0xFFFFFFFE, "outside": 100} {
		file := smallBook().file()
		copy(file[links+4*5:], packed(next))
		_, err := readBytes(file)
		t.Run(name, func(t *testing.T) { demandFault(t, err, sheet.Damaged) })
	}
}
