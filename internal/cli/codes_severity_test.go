package cli_test

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/cli"
)

// A commune that claims less than it has, without a task for it: two warnings
// and no error.
func modestForm() drawing {
	return drawn(formA(4), result("≥ 98%", 99, "Chưa đạt"), set("F8", "Chưa đạt"))
}

// weighing is a province's decision that sets severities.
func weighing(words ...string) drawing {
	return decree(on("Mức độ cảnh báo", func(d *draft) {
		d.row(1, "Mã", "Nội dung", "Mức độ thường dùng", "Mức độ của tỉnh")
		for i := 0; i < len(words); i += 2 {
			d.row(2+i/2, words[i], "", "", words[i+1])
		}
	}))
}

// What a province says a finding weighs holds everywhere: in JSON, CSV and text,
// in the exit code and in the consolidated workbook. A finding that was lowered
// to a note still appears.
func TestSeveritiesAreData(t *testing.T) {
	dir := t.TempDir()
	save(t, dir, map[string]drawing{"vao/a.xlsx": modestForm(), "muc.xlsx": weighing("NTM304", "Lỗi", "NTM401", "Lưu ý")})
	in, overlay := filepath.Join(dir, "vao"), filepath.Join(dir, "muc.xlsx")
	run := func(want int, args ...string) string {
		t.Helper()
		var out, complaints bytes.Buffer
		if code := cli.Main(t.Context(), args, &out, &complaints); code != want || complaints.Len() > 0 {
			t.Errorf("%q: exit code %d, want %d: %s", args, code, want, complaints.String())
		}
		return out.String()
	}
	demand := func(printed string, parts ...string) {
		t.Helper()
		for _, part := range parts {
			if !strings.Contains(printed, part) {
				t.Errorf("%q is not in:\n%s", part, printed)
			}
		}
	}
	demand(run(0, "check", in), "cảnh báo NTM304", "cảnh báo NTM401", "0 lỗi, 2 cảnh báo")
	demand(run(1, "check", in, "--overlay", overlay), "lỗi NTM304", "lưu ý NTM401", "1 lỗi, 0 cảnh báo")
	demand(run(1, "check", in, "--overlay", overlay, "--format", "csv"), "lỗi,NTM304", "lưu ý,NTM401")
	demand(run(1, "check", in, "--overlay", overlay, "--format", "json"), `"errors": 1`, `"warnings": 0`)
	out := filepath.Join(dir, "ra")
	run(1, "report", in, "-o", out, "--overlay", overlay, "--quiet")
	book, err := excelize.OpenFile(filepath.Join(out, "tong-hop.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	rows, err := book.GetRows("Kiểm tra")
	if err != nil {
		t.Fatal(err)
	}
	told := slices.IndexFunc(rows, func(row []string) bool {
		return slices.Contains(row, "NTM304") && strings.Contains(strings.ToLower(strings.Join(row, "|")), "lỗi")
	})
	if told < 0 {
		t.Errorf("the consolidated workbook has no error NTM304: %q", rows)
	}
}

// No data can make a file that was not read weigh less.
func TestRefusedFilesKeepTheirSeverity(t *testing.T) {
	c := codeCase{args: []string{"--overlay", "{dir}/muc.xlsx"}}
	found := c.checked(t, map[string]drawing{"a.xlsx": drawn(formB), "b.xlsx": text("%PDF-1.4\n"), "muc.xlsx": weighing("NTM903", "Lưu ý")})
	if !slices.ContainsFunc(found, func(f string) bool { return strings.HasPrefix(f, "NTM903.pdf error") }) {
		t.Errorf("findings: %q", found)
	}
}
