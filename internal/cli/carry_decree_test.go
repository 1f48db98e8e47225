package cli

import (
	"io"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// The province's decision by which a district judged is named at the next level
// too, and at the one after it, though the overlay is not given there again.
func TestDecisionIsCarried(t *testing.T) {
	const decision = "Quyết định"
	from := "../../samples/tam-duong"
	args := []string{"--overlay", "../../samples/kem-theo/muc-quy-dinh.xlsx"}
	var named []string
	for range 3 {
		dir := filepath.Join(t.TempDir(), "ket-qua")
		if code := Main(t.Context(), append([]string{"report", from, "-o", dir, "--quiet"}, args...), io.Discard, io.Discard); code > exitFindings {
			t.Fatalf("exit code %d", code)
		}
		from, args = filepath.Join(dir, "tong-hop.xlsx"), nil
		named = append(named, decisionsIn(t, from, decision))
	}
	if named[0] == "" || named[1] != named[0] || named[2] != named[0] {
		t.Errorf("named by level: %q", named)
	}
}

// decisionsIn is what the table of sources says of each report, and whether the
// sheet of totals names it.
func decisionsIn(t *testing.T, file, decision string) string {
	t.Helper()
	book, err := excelize.OpenFile(file)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	rows, err := book.GetRows("Nguồn")
	if err != nil {
		t.Fatal(err)
	}
	column := -1
	var all []string
	for _, row := range rows {
		for i, text := range row {
			if text == "Mức của tỉnh theo" {
				column = i
			}
		}
		if column >= 0 && column < len(row) && strings.HasPrefix(row[column], decision) {
			all = append(all, row[column])
		}
	}
	totals, err := book.GetRows("Tổng hợp")
	if err != nil || len(all) == 0 {
		t.Fatalf("%s names no decision: %v", file, err)
	}
	for _, row := range totals {
		if strings.Contains(strings.Join(row, " "), all[0]) {
			return strings.Join(all, "\n")
		}
	}
	t.Errorf("%s: the totals do not name %s", file, all[0])
	return ""
}
