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
			d.put(fmt.Sprintf("AA%d", row), "bo-tieu-chi-cua-tinh")
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
		{code: "101.column", what: "a header written anew", faulty: carried(set("M4", "Nhận xét")),
			want: []string{"NTM101.column error Chỉ tiêu!A4"}, twin: carried(set("A1", "SỐ LIỆU"))},
		{code: "102.rows", what: "a row taken out", faulty: carried(removeRow(6)),
			want: []string{"NTM102.rows error Chỉ tiêu!B5"}, twin: carried(hideColumn("G"))},
		{code: "102.norows", what: "a commune taken out", faulty: carried(secondCommune),
			want: []string{"NTM102.norows error Ma trận!B9"}, twin: carried()},
		{code: "102.tasks", what: "a task put in", faulty: carried(on("Nhiệm vụ", line(6, 1, "Bản Thử", "1. Quy hoạch", "Rà soát quy hoạch", "UBND xã", "", "", "", "", "", "", "tháng 3/2023"))),
			want: []string{"NTM102.tasks warning Nguồn!B5", "NTM103.changed warning Nhiệm vụ!A6"},
			twin: carried(on("Nhiệm vụ", line(6, "Ghi chú của huyện")))},
		{code: "102.reports", what: "a source taken out", faulty: carried(on("Nguồn", removeRow(6))),
			want: []string{"NTM102.norows warning Chỉ tiêu!B29", "NTM102.reports error Nguồn!A4"}, twin: carried()},
		{code: "103.changed", what: "a verdict put another way", faulty: carried(on("Ma trận", set("E8", "cơ bản đạt"))),
			want: []string{"NTM103.changed warning Ma trận!E8"}, twin: carried(on("Ma trận", set("E8", "Đạt")))},
		{code: "103.idle", what: "a verdict mended where it is only shown", faulty: carried(set("M6", "Chưa rõ")),
			want: []string{"NTM103.idle warning Chỉ tiêu!M6"}, twin: carried(set("A6", 99))},
		{code: "107.kept", what: "another rule set asked for", faulty: carried(), args: []string{"--rules", "ntm-2021-2025"},
			want: []string{"NTM107.kept warning Chỉ tiêu!AA5"}, twin: one(drawn(formB, basicNames, set("A1", "BIỂU KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025")))},
		{code: "107.unloaded", what: "a rule set that is not loaded", faulty: carried(otherSet),
			want: []string{"NTM107.unloaded error Chỉ tiêu!", "NTM103.changed warning Chỉ tiêu!AA5", "NTM103.changed warning Chỉ tiêu!AA29"}, twin: carried()},
	}
}
