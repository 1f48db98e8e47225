package xls

import (
	"bytes"
	"reflect"
	"testing"

	"tieuchi/internal/sheet"
)

// smallLimits keep a fuzzed file from costing much.
func smallLimits() sheet.Limits {
	limits := sheet.DefaultLimits()
	limits.PartBytes, limits.Cells = 1<<20, 10_000
	return limits
}

// FuzzRead feeds whole files.
func FuzzRead(f *testing.F) {
	f.Add(smallBook().file())
	f.Add(oldSheet(1258, record(recLabel, place(0, 0, 1), uint16(2), "\xa7\xb9")).file())
	f.Fuzz(func(t *testing.T, file []byte) {
		book, err := Read(bytes.NewReader(file), int64(len(file)), smallLimits())
		demandSound(t, book, err)
	})
}

// FuzzStream feeds the records in a sound container, where a fuzzer gets
// further than the container lets it get in FuzzRead.
func FuzzStream(f *testing.F) {
	f.Add(smallBook().stream())
	f.Add(oldSheet(1258, record(recRichLabel, place(0, 0, 1), uint16(2), "\xa7\xb9", byte(1), byte(1), byte(6))).stream())
	f.Fuzz(func(t *testing.T, stream []byte) {
		file := compound(stream, "Workbook")
		book, err := Read(bytes.NewReader(file), int64(len(file)), smallLimits())
		demandSound(t, book, err)
		again, _ := Read(bytes.NewReader(file), int64(len(file)), smallLimits())
		if !reflect.DeepEqual(book, again) {
			t.Fatal("read twice, not the same")
		}
	})
}
