package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The folders of samples that this file runs on, and what goes with them.
const (
	march    = "samples/tam-duong"
	autumn   = "samples/tam-duong-thang-9"
	attached = "samples/kem-theo/"
)

// checkedJSON is what check --format json says of some paths.
func checkedJSON(t *testing.T, args ...string) contractResult {
	t.Helper()
	var out, errs bytes.Buffer
	Main(t.Context(), append([]string{"check", "--format", "json"}, args...), &out, &errs)
	var result contractResult
	if err := json.Unmarshal(out.Bytes(), &result); err != nil || errs.Len() > 0 {
		t.Fatalf("%v: %s", err, errs.String())
	}
	return result
}

// verdicts are the statuses of all criteria, by commune and number.
func verdicts(r contractResult) map[string]string {
	all := map[string]string{}
	for _, report := range r.Reports {
		for _, c := range report.Criteria {
			all[fmt.Sprintf("%s %d", report.Commune.Name, c.Number)] = c.Status
		}
	}
	return all
}

// The decree turns three verdicts, and no other: 63,9 % under 65 %, 7,3 % over
// the 7 % of 2023, and 62 % under the 63 % of the region.
func TestSampleOverlayTurnsVerdicts(t *testing.T) {
	inFolderWithSamples(t)
	plain, laid := checkedJSON(t, march), checkedJSON(t, march, "--overlay", attached+"muc-quy-dinh.xlsx")
	before, after := verdicts(plain), verdicts(laid)
	var turned []string
	for at, status := range after {
		if before[at] != status {
			turned = append(turned, at+": "+before[at]+" → "+status)
		}
	}
	slices.Sort(turned)
	want := []string{"Bản Ví Dụ 8: met → not_met", "Nậm Làm Thử 11: met → not_met", "Nậm Làm Thử 12: met → not_met"}
	if diff := cmp.Diff(want, turned); diff != "" || len(before) != len(after) {
		t.Errorf("%d verdicts, %d with the decree: %s", len(before), len(after), diff)
	}
	levels := map[string]string{"8.2": "≥ 65%", "11": "≤ 7%", "12.3": "≥ 63%"}
	seen := 0
	for _, report := range laid.Reports {
		for _, c := range report.Criteria {
			for _, ind := range c.Indicators {
				if level, ok := levels[ind.ID]; ok && ind.Value != "" {
					seen++
					if ind.Requirement.Text != level || ind.Requirement.From != "overlay" {
						t.Errorf("%s %s: %+v", report.Commune.Name, ind.ID, ind.Requirement)
					}
				}
			}
		}
	}
	if seen != 15 { // three indicators of the five communes that list them
		t.Errorf("%d requirements of the decree", seen)
	}
	for _, f := range laid.Findings { // as the decree wants it; 303 is a warning by itself
		if f.Code == "NTM303" && f.Severity != "info" {
			t.Errorf("%+v", f)
		}
	}
}

// Eight of ten communes have reported.
func TestSampleRoster(t *testing.T) {
	inFolderWithSamples(t)
	result := checkedJSON(t, march, "--roster", attached+"danh-sach-xa.xlsx")
	r := result.Roster
	if r == nil || r.Expected != 10 || r.Reported != 8 || len(r.Unexpected) != 0 || len(r.Absent) != 2 ||
		r.Absent[0]["name"] != "Bản Chưa Gửi" || r.Absent[1]["name"] != "Nà Vắng Mặt" {
		t.Errorf("%+v", r)
	}
	if s := result.Summary; s.Errors != 0 || s.Warnings != 2 {
		t.Errorf("%+v", s)
	}
}

// Under the profile no notice lacks an office, and all lack the signer's name.
func TestSampleOffice(t *testing.T) {
	inFolderWithSamples(t)
	result := checkedJSON(t, march, "--office", attached+"co-quan.xlsx")
	told := 0
	for _, f := range result.Findings {
		if f.Code != "NTM601" {
			continue
		}
		told++
		if strings.Contains(f.Message, "Cơ quan ban hành") || !strings.Contains(f.Message, "Người ký") {
			t.Errorf("%s: %s", f.File, f.Message)
		}
	}
	if s := result.Summary; told != 8 || s.Errors+s.Warnings != 0 {
		t.Errorf("%d told, %+v", told, s)
	}
}

// Against March, Nà Mẫu gains 6 and 14 and loses 9, Sơn Mẫu gains 9 and 18, Khun
// Thí Dụ loses 17. Of the tasks due in June Nà Mẫu's is overdue, Sơn Mẫu's is
// put off.
func TestSampleComparison(t *testing.T) {
	inFolderWithSamples(t)
	for _, name := range []string{"so-sanh.xlsx", "so-sanh.pdf"} {
		var out bytes.Buffer
		if code := Main(t.Context(), []string{"compare", march, autumn, "-o", name}, &out, &out); code != exitDone {
			t.Errorf("exit code %d", code)
		}
		for _, want := range []string{
			"So sánh được 3 xã: đạt thêm 4, không còn đạt 2 lượt tiêu chí (kỳ cũ đạt 44, kỳ mới đạt 46)",
			"Chỉ có ở kỳ mới: 0 xã; chỉ có ở kỳ cũ: 5 xã", "Nhiệm vụ quá hạn mà tiêu chí chưa đạt: 1; cần xem lại: 1",
		} {
			if !strings.Contains(out.String(), want) {
				t.Errorf("%s: no %q in\n%s", name, want, out.String())
			}
		}
	}
}

// Files that say how to read may lie among the workbooks; a report that is
// given as one of them would be missing from the totals, and stops the run.
func TestAsideIsNoReport(t *testing.T) {
	inFolderWithSamples(t)
	if err := os.CopyFS(filepath.FromSlash(march+"/them"), os.DirFS(filepath.FromSlash(attached))); err != nil {
		t.Fatal(err)
	}
	result := checkedJSON(t, march, "--roster", march+"/them/danh-sach-xa.xlsx",
		"--office", march+"/them/co-quan.xlsx", "--overlay", march+"/them/muc-quy-dinh.xlsx")
	if s := result.Summary; s.Files != 8 || s.Reports != 8 {
		t.Errorf("%+v", s)
	}
	for _, flag := range []string{"--roster", "--office"} {
		var errs bytes.Buffer
		code := Main(t.Context(), []string{"check", march, flag, march + "/ban-bo.xlsx"}, io.Discard, &errs)
		if code != exitUsage || !strings.Contains(errs.String(), "là biểu báo cáo của xã") {
			t.Errorf("%s: exit code %d, %s", flag, code, errs.String())
		}
	}
}
