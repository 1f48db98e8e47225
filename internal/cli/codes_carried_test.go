package cli_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/cli"
)

// consolidation is what `tieuchi report` makes of two communes' workbooks.
var consolidation = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "tieuchi")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	in, out := filepath.Join(dir, "vao"), filepath.Join(dir, "ra")
	var told bytes.Buffer
	t := &testing.T{}
	if err := os.Mkdir(in, 0o755); err != nil {
		return nil, err
	}
	save(t, in, two(drawn(formB), drawn(formB, of("Nà Thử", "Tam Đường"))))
	if code := cli.Main(context.Background(), []string{"report", in, "-o", out, "--quiet"}, &told, &told); code != 0 {
		return nil, fmt.Errorf("exit code %d: %s", code, told.String())
	}
	return os.ReadFile(filepath.Join(out, "tong-hop.xlsx"))
})

// carried is that consolidation as the next office sends it on, edited.
func carried(edits ...edit) map[string]drawing {
	return one(func(t testing.TB) []byte {
		t.Helper()
		data, err := consolidation()
		if err != nil {
			t.Fatal(err)
		}
		file, err := excelize.OpenReader(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		d := &draft{t: t, file: file, sheet: "Chỉ tiêu"}
		for _, change := range edits {
			change(d)
		}
		return d.bytes()
	})
}

func dropSheet(name string) edit { return func(d *draft) { d.must(d.file.DeleteSheet(name)) } }

// carriedRows is how many rows a commune of form B has among the indicators: one
// a criterion, and one more where the criterion has a single indicator.
const carriedRows = 24

// carriedCodes are the findings on a consolidation that is an input.
func carriedCodes() []codeCase {
	otherSet := func(d *draft) {
		for row := 5; row < 5+2*carriedRows; row++ {
			d.put(fmt.Sprintf("J%d", row), "bo-tieu-chi-cua-tinh")
		}
	}
	secondCommune := func(d *draft) {
		for range carriedRows {
			d.must(d.file.RemoveRow(d.sheet, 5+carriedRows))
		}
	}
	return []codeCase{
		{code: "101.part", what: "a sheet taken out", faulty: carried(dropSheet("Nguồn")),
			want: []string{"NTM101.part warning Tổng hợp!"}, twin: carried(dropSheet("Tổng hợp"))}, // only for reading
		{code: "101.column", what: "a header written anew", faulty: carried(set("X4", "Nhận xét")),
			want: []string{"NTM101.column error Chỉ tiêu!A4"}, twin: carried(set("A1", "SỐ LIỆU"))},
		{code: "102.rows", what: "a row taken out", faulty: carried(removeRow(6)),
			want: []string{"NTM102.rows error Chỉ tiêu!C5"}, twin: carried(hideColumn("N"))},
		{code: "102.norows", what: "a commune taken out", faulty: carried(secondCommune),
			want: []string{"NTM102.norows error Ma trận!B9"}, twin: carried()},
		{code: "107.unloaded", what: "a rule set that is not loaded", faulty: carried(otherSet),
			want: []string{"NTM107.unloaded error Chỉ tiêu!"}, twin: carried()},
	}
}
