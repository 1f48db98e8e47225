package xlsx

import (
	"bytes"
	"testing"

	"github.com/xuri/excelize/v2"
)

// BenchmarkRead reads a workbook as a commune sends it: 75 rows of 8 columns.
func BenchmarkRead(b *testing.B) {
	file := communeWorkbook(b, 75)
	b.SetBytes(int64(len(file)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := readBytes(file); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkExcelize reads the same by the library that we do not read with.
func BenchmarkExcelize(b *testing.B) {
	file := communeWorkbook(b, 75)
	b.SetBytes(int64(len(file)))
	b.ReportAllocs()
	for b.Loop() {
		f, err := excelize.OpenReader(bytes.NewReader(file), excelize.Options{RawCellValue: true})
		if err != nil {
			b.Fatal(err)
		}
		if rows, err := f.GetRows("Sheet1"); err != nil || len(rows) != 79 {
			b.Fatal(len(rows), err)
		}
		if err := f.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkReadLarge reads 50,000 rows, far more than any office sends.
func BenchmarkReadLarge(b *testing.B) {
	file := communeWorkbook(b, 50_000)
	b.SetBytes(int64(len(file)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := readBytes(file); err != nil {
			b.Fatal(err)
		}
	}
}
