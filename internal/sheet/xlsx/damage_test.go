package xlsx

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"tieuchi/internal/sheet"
)

// flipStep is the distance of the bits that are flipped. It has no factor in
// common with 8, so every bit of a byte gets its turn.
const flipStep = 97

// TestFlippedBits flips single bits of whole workbooks: the result is a fault,
// or the very same workbook, never fewer or other figures.
func TestFlippedBits(t *testing.T) {
	for name, file := range damageFiles(t) {
		t.Run(name, func(t *testing.T) {
			want, err := openBytes(file)
			if err != nil {
				t.Fatal(err)
			}
			refused, tried := 0, 0
			for bit := 0; bit < 8*len(file); bit += flipStep {
				file[bit/8] ^= 1 << (bit % 8)
				got, err := openBytes(file)
				file[bit/8] ^= 1 << (bit % 8)
				tried++
				if err != nil {
					refused++
				}
				demandSameOrFault(t, bit, got, want, err)
			}
			t.Logf("%d of %d refused", refused, tried)
			if refused == 0 {
				t.Error("no flipped bit was noticed at all")
			}
		})
	}
}

func demandSameOrFault(t *testing.T, at int, got, want *sheet.Workbook, err error) {
	t.Helper()
	var fault *sheet.Fault
	switch {
	case err != nil && (got != nil || !errors.As(err, &fault)):
		t.Errorf("at %d: %v is no fault, or comes with a workbook", at, err)
	case err == nil && !reflect.DeepEqual(got, want):
		t.Errorf("at %d: read without a fault, but not the same", at)
	}
}

// TestEveryBit flips every single bit of a small workbook.
func TestEveryBit(t *testing.T) {
	file, want := goodArchive(t)
	for bit := range 8 * len(file) {
		file[bit/8] ^= 1 << (bit % 8)
		got, err := readBytes(file)
		file[bit/8] ^= 1 << (bit % 8)
		demandSameOrFault(t, bit, got, want, err)
	}
}

// TestTruncated cuts files at many lengths, all of a small one.
func TestTruncated(t *testing.T) {
	for name, file := range damageFiles(t) {
		step := max(1, len(file)/400)
		for length := 0; length < len(file); length += step {
			if _, err := readBytes(file[:length]); err == nil {
				t.Errorf("%s: read with %d of %d bytes", name, length, len(file))
			}
		}
	}
	small, _ := goodArchive(t)
	for length := range small {
		_, err := readBytes(small[:length])
		demandFault(t, err, sheet.Damaged, "")
	}
}

// TestMixedDamage overwrites, drops and repeats stretches of bytes.
func TestMixedDamage(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for name, file := range damageFiles(t) {
		want, err := readBytes(file)
		if err != nil {
			t.Fatal(err)
		}
		for range 300 {
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
			got, err := readBytes(bad)
			if err == nil && !reflect.DeepEqual(got, want) {
				t.Errorf("%s: damage at %d of %d bytes read as something else", name, from, length)
			}
		}
	}
}

// damageFiles are a generated workbook and the smallest of the samples.
func damageFiles(t *testing.T) map[string][]byte {
	t.Helper()
	files := map[string][]byte{"generated": communeWorkbook(t, 12)}
	smallest := ""
	for _, path := range sampleFiles(t) {
		file, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if smallest == "" || len(file) < len(files[smallest]) {
			delete(files, smallest)
			smallest = filepath.Base(path)
			files[smallest] = file
		}
	}
	return files
}
