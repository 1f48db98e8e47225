package book

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// A refusal says why and what to do, in one sheet that a later reading knows.
func TestRefusal(t *testing.T) {
	nowhere := criteria.Ref{}
	for _, test := range []struct {
		refusal Refusal
		want    []string
	}{
		{Refusal{File: "bieu/a.xls", Unread: true, Lang: finding.Vietnamese, Findings: []finding.Finding{finding.New(902, "", "bieu/a.xls", nowhere)}},
			[]string{"KHÔNG ĐỌC ĐƯỢC BIỂU", "Tệp: a.xls", "NTM902", "Lỗi", "xóa mật khẩu", finding.ResultMark}},
		{Refusal{File: "a.xls", Lang: finding.Vietnamese, Findings: []finding.Finding{finding.New(109, "", "a.xls", criteria.Ref{Sheet: "Trang"})}},
			[]string{"KẾT QUẢ KIỂM TRA BIỂU", "lưu thành .xlsx", "NTM109", "Trang"}},
		{Refusal{File: "a.xls", Unread: true, Lang: finding.English, Findings: []finding.Finding{finding.New(902, "", "a.xls", nowhere)}},
			[]string{"CANNOT BE READ", "NTM902", "clear the password", finding.ResultMark}},
	} {
		var out, again bytes.Buffer
		if err := test.refusal.Write(&out); err != nil {
			t.Fatal(err)
		}
		if err := test.refusal.Write(&again); err != nil || !bytes.Equal(out.Bytes(), again.Bytes()) {
			t.Errorf("other bytes the second time: %v", err)
		}
		f, err := excelize.OpenReader(&out)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := f.GetRows(f.GetSheetName(0))
		if err != nil || f.SheetCount != 1 {
			t.Fatal(err, f.SheetCount)
		}
		var text strings.Builder
		for _, row := range rows {
			text.WriteString(strings.Join(row, "|") + "\n")
		}
		for _, want := range test.want {
			if !strings.Contains(text.String(), want) {
				t.Errorf("no %q in\n%s", want, text.String())
			}
		}
	}
}
