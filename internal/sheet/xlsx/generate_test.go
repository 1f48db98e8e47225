package xlsx

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// generatedWorkbooks are made by excelize, each for one side of the format.
func generatedWorkbooks(t testing.TB) map[string][]byte {
	return map[string][]byte{
		"commune": communeWorkbook(t, 75),
		"mixed":   mixedWorkbook(t),
		"stream":  streamWorkbook(t),
	}
}

// maker collects errors of many small steps.
type maker struct {
	t testing.TB
	f *excelize.File
}

func (m maker) must(err error) {
	m.t.Helper()
	if err != nil {
		m.t.Fatal(err)
	}
}

func (m maker) set(sheet, ref string, value any) {
	m.t.Helper()
	m.must(m.f.SetCellValue(sheet, ref, value))
}

func (m maker) bytes() []byte {
	m.t.Helper()
	var buffer bytes.Buffer
	m.must(m.f.Write(&buffer))
	m.must(m.f.Close())
	return buffer.Bytes()
}

// communeWorkbook looks like a commune's report: title rows, a header, and one
// row per indicator with its value, verdict and note.
func communeWorkbook(t testing.TB, rows int) []byte {
	m := maker{t, excelize.NewFile()}
	const name = "Sheet1"
	percent, err := m.f.NewStyle(&excelize.Style{NumFmt: 10, Font: &excelize.Font{Family: "Times New Roman", Size: 12}})
	m.must(err)
	m.set(name, "A1", "BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ")
	m.must(m.f.MergeCell(name, "A1", "H1"))
	m.set(name, "A2", "Xã: Bản Mẫu (Số liệu minh họa)")
	for i, head := range []string{"TT", "Tiêu chí", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả", "Đánh giá", "Ghi chú"} {
		m.set(name, fmt.Sprintf("%c4", 'A'+i), head)
	}
	for i := range rows {
		row := i + 5
		m.set(name, fmt.Sprintf("A%d", row), fmt.Sprintf("%d.%d", i/4+1, i%4+1))
		m.set(name, fmt.Sprintf("B%d", row), "Giao thông")
		m.set(name, fmt.Sprintf("C%d", row), fmt.Sprintf("Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, nội dung %d", i))
		m.set(name, fmt.Sprintf("D%d", row), "%")
		m.set(name, fmt.Sprintf("E%d", row), "≥ 90%")
		m.set(name, fmt.Sprintf("F%d", row), 0.9+float64(i)/1000)
		m.set(name, fmt.Sprintf("G%d", row), []string{"Đạt", "Chưa đạt"}[i%2])
		m.set(name, fmt.Sprintf("H%d", row), fmt.Sprintf("Ghi chú số %d của xã", i))
	}
	m.must(m.f.SetCellStyle(name, "F5", fmt.Sprintf("F%d", rows+4), percent))
	return m.bytes()
}

// mixedWorkbook has every kind of value, and what can be hidden is.
func mixedWorkbook(t testing.TB) []byte {
	m := maker{t, excelize.NewFile()}
	const one, two = "Sheet1", "Nhiệm vụ & giải pháp"
	_, err := m.f.NewSheet(two)
	m.must(err)
	date, err := m.f.NewStyle(&excelize.Style{NumFmt: 14})
	m.must(err)
	for ref, value := range map[string]any{
		"A1": true, "B1": false, "C1": 0.1 + 0.2, "D1": -12345678901234, "E1": 1e-9, "F1": "dòng 1\ndòng 2 <&> \"_x0041_\"",
		"A2": time.Date(2023, 3, 31, 13, 30, 0, 0, time.UTC), "B2": 45016, "C2": " hai đầu ", "XFD300": "cuối",
	} {
		m.set(one, ref, value)
	}
	m.must(m.f.SetCellStyle(one, "B2", "B2", date))
	m.must(m.f.SetCellRichText(one, "A3", []excelize.RichTextRun{
		{Text: "92% - "}, {Text: "§¹t", Font: &excelize.Font{Family: ".VnTime", Bold: true}},
	}))
	m.must(m.f.SetCellFormula(one, "A4", "SUM(B2:B2)"))
	m.set(two, "C3", "Cơ quan chủ trì")
	m.must(m.f.MergeCell(two, "C3", "D8"))
	m.must(m.f.MergeCell(two, "A1", "A2"))
	m.must(m.f.SetRowVisible(two, 3, false))
	m.must(m.f.SetColVisible(two, "F:H", false))
	m.must(m.f.SetSheetVisible(two, false))
	return m.bytes()
}

// streamWorkbook has its texts in the cells and its rows in a stream.
func streamWorkbook(t testing.TB) []byte {
	m := maker{t, excelize.NewFile()}
	w, err := m.f.NewStreamWriter("Sheet1")
	m.must(err)
	for row := 1; row <= 300; row++ {
		m.must(w.SetRow(fmt.Sprintf("B%d", row), []any{row, nil, fmt.Sprintf("Chỉ tiêu %d", row), float64(row) / 7}))
	}
	m.must(w.Flush())
	return m.bytes()
}
