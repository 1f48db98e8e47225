package finding

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// byteOrderMark makes Excel read the file as UTF-8.
const byteOrderMark = "\ufeff"

// WriteCSV writes findings as a table that Excel opens: UTF-8 with a byte
// order mark, CRLF line ends, a header row.
func WriteCSV(w io.Writer, findings []Finding, lang Lang) error {
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return fmt.Errorf("write findings as CSV: %w", err)
	}
	table := csv.NewWriter(w)
	table.UseCRLF = true
	rows := [][]string{csvHeader(lang)}
	for _, f := range sorted(findings) {
		rows = append(rows, csvRow(f, lang))
	}
	if err := table.WriteAll(rows); err != nil {
		return fmt.Errorf("write findings as CSV: %w", err)
	}
	return nil
}

func csvHeader(lang Lang) []string {
	if lang == English {
		return []string{"Severity", "Code", "File", "Sheet", "Cell", "Criterion", "Indicator", "What is wrong", "What to do"}
	}
	return []string{"Mức độ", "Mã", "Tệp", "Trang tính", "Ô", "Tiêu chí", "Chỉ tiêu", "Nội dung", "Cách sửa"}
}

func csvRow(f Finding, lang Lang) []string {
	criterion := ""
	if f.Criterion != 0 {
		criterion = strconv.Itoa(f.Criterion)
	}
	row := []string{
		f.Severity.Word().In(lang), f.Code.String(), f.File, f.Sheet, f.Cell,
		criterion, f.Indicator, f.Message(lang), f.Advice(lang),
	}
	for i, cell := range row {
		row[i] = inert(cell)
	}
	return row
}

// inert keeps a spreadsheet from taking a text for a formula: names of files
// and sheets and the words of cells come from others.
func inert(cell string) string {
	if strings.HasPrefix(cell, "\t") || strings.HasPrefix(cell, "\r") || strings.HasPrefix(cell, "\n") {
		return "'" + cell
	}
	if bare := strings.TrimLeft(cell, " "); bare != "" && strings.ContainsRune("=+-@", rune(bare[0])) {
		return "'" + cell
	}
	return cell
}
