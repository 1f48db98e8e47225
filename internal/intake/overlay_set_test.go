package intake

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
)

// setText reads a rule set and prints it.
func setText(t *testing.T, drawings ...string) (rules *criteria.RuleSet, text, found string) {
	t.Helper()
	rules, list := RuleSet(books(drawings...), Source{File: "bo.xlsx"}, known(t))
	if rules == nil {
		return nil, "", findingLines(Result{Findings: list})
	}
	out := []string{fmt.Sprintf("%s | %s | %s | %s", rules.ID, rules.Title, rules.Programme, rules.Decision)}
	for _, c := range rules.Criteria {
		out = append(out, fmt.Sprintf("%d %s", c.Number, c.Name))
		for _, ind := range c.Indicators {
			line := fmt.Sprintf("%s %s (%s) kind %d basis %d", ind.ID, ind.Text, ind.Unit, ind.Kind, ind.Basis)
			for _, th := range ind.Thresholds {
				line += fmt.Sprintf(" %s/%d %s", th.Region, th.Year, showRequired(th.Requirement))
				if th.Requirement.From != criteria.FromRuleSet || !th.Requirement.Verified {
					t.Errorf("%s: %+v", ind.ID, th.Requirement)
				}
			}
			if ind.Delegated {
				line += " delegated"
			}
			out = append(out, line)
		}
	}
	return rules, strings.Join(out, "\n"), findingLines(Result{Findings: list})
}

func TestRuleSetFromFile(t *testing.T) {
	_, text, found := setText(t, "Mức quy định", `
		Tỉnh: |
		Quyết định: | Quyết định số 1/2026/QĐ-UBND ngày 02/01/2026
		Bộ tiêu chí: | Bộ tiêu chí xã thí dụ giai đoạn 2026-2030
		TT | Tiêu chí, chỉ tiêu | Đơn vị tính | Mức quy định của tỉnh | Vùng áp dụng | Năm áp dụng | Căn cứ pháp lý
		1 | Giao thông
		1.1 | Tỷ lệ đường xã | % | ≥ 90% | TDMNPB | | Điều 1
		1.1 | | | 100% | ĐBSH
		1.2 | Có biển báo | | Đạt
		2 | Nước sạch | lít/người/ngày đêm | từ 60 lít trở lên
		3 | Giáo dục
		3.1 | Phổ cập | mức độ | Mức độ 2 trở lên
		3.2 | Xóa mù chữ | mức độ | UBND cấp tỉnh quy định
		3.3 | Hộ nghèo | % hộ | không quá 5% | | 2026
		3.4 | Mô hình | mô hình |`)
	want := lines(`
		bo-tieu-chi-xa-thi-du-giai-doan-2026-2030 | Bộ tiêu chí xã thí dụ giai đoạn 2026-2030 | xã thí dụ | Quyết định số 1/2026/QĐ-UBND ngày 02/01/2026
		1 Giao thông
		1.1 Tỷ lệ đường xã (%) kind 1 basis 2 TDMNPB/0 >=90 ĐBSH/0 >=100
		1.2 Có biển báo (đạt/không đạt) kind 6 basis 2 /0 yes
		2 Nước sạch
		2 Nước sạch (lít/người/ngày đêm) kind 3 basis 2 /0 >=60
		3 Giáo dục
		3.1 Phổ cập (mức độ) kind 5 basis 2 /0 Mức độ 2
		3.2 Xóa mù chữ (mức độ) kind 5 basis 0 delegated
		3.3 Hộ nghèo (% hộ) kind 2 basis 2 /2026 <=5
		3.4 Mô hình (mô hình) kind 3 basis 0`)
	if text != want || found != "" {
		t.Errorf("%s\nwant\n%s\nfindings\n%s", text, want, found)
	}
}

func TestRuleSetFaults(t *testing.T) {
	const head = `
		Quyết định: | 1/2026/QĐ-UBND
		Bộ tiêu chí: | Bộ tiêu chí thí dụ
		Mã bộ tiêu chí: | Thí dụ 1
		Chương trình: | xây dựng xã thí dụ
		TT | Tiêu chí, chỉ tiêu | Đơn vị tính | Mức quy định của tỉnh
`
	tests := []struct {
		name, drawing string
		usable        bool
		findings      string
	}{
		{"sound", "1 | Hạ tầng\n1.1 | Đường | % | ≥ 90%\n2 | B | | Đạt", true, ""},
		{"a gap in the criteria", "1 | A | | Đạt\n3 | C | | Đạt", false, "NTM107/gap error S! 2"},
		{"indicators without their criterion", "1 | A | | Đạt\n2.1 | Đường | % | ≥ 90%", false, "NTM107/gap error S! 2"},
		{"a gap in the indicators", "1 | Hạ tầng\n1.1 | Đường | % | ≥ 90%\n1.3 | Cầu | | Đạt", true, "NTM107/gap warning S!A6 1.2"},
		{"a criterion twice", "1 | A | | Đạt\n1 | B | | Đạt", false, "NTM103 error S!A7 tiêu chí 1 ; A6"},
		{"an indicator twice", "1 | Hạ tầng\n1.1 | Đường | % | ≥ 90%\n1.1 | Cầu | | Đạt", false, "NTM103 error S!A8 chỉ tiêu 1.1 ; A7"},
		{"unreadable", "1 | Hạ tầng\n1.1 | Đường | % | chín mươi\n1.2 | Cầu | % | 90%", true,
			"NTM201/requirement error S!D7 chín mươi\nNTM201/requirement error S!D8 90%"},
		{"out of range", "1 | Hạ tầng\n1.1 | Đường | % | ≥ 109%", true, "NTM202/requirement error S!D7 ≥ 109% ; 0–100%"},
		{"two kinds", "1 | Hạ tầng\n1.1 | Đường | % | ≥ 90%\n1.1 | Đường | % | ≤ 90%", true, "NTM201/kind error S!D8 ≤ 90% ; ≥ 90%"},
		{"the same twice", "1 | Hạ tầng\n1.1 | Đường | % | ≥ 90%\n1.1 | Đường | % | ≥ 80%", true, "NTM103/overlay error S!D8 chỉ tiêu 1.1 ; D7"},
		{"on a heading", "1 | A | | Đạt\n1.1 | Đường | % | ≥ 90%", true, "NTM201/id error S!A6 1"},
		{"an indicator without a name", "1 | Hạ tầng\n1.1 | | % | ≥ 90%", false, "NTM201/row error S!A7 1.1"},
		{"under another criterion", "1 | Hạ tầng\n1.1 | Đường | % | ≥ 90%\n2 | Nước\n1.2 | Cầu | % | ≥ 90%\n2.1 | Giếng | | Đạt", true, "NTM201/id error S!A9 1.2"},
		{"another unit", "1 | Hạ tầng\n1.1 | Đường | km | ≥ 90%", true, "NTM209 error S!D7 % ; km"},
		{"no table", "Bản Bo", false, "NTM101/rules error !"},
	}
	for _, test := range tests {
		rules, _, found := setText(t, "S", head+test.drawing)
		if (rules != nil) != test.usable || found != lines(test.findings) {
			t.Errorf("%s: usable %v\n%s\nwant\n%s", test.name, rules != nil, found, lines(test.findings))
		}
		if rules != nil && (rules.ID != "thi-du-1" || rules.Programme != "xây dựng xã thí dụ") {
			t.Errorf("%s: %q %q", test.name, rules.ID, rules.Programme)
		}
	}
}

// A table alone does not say which rule set it is, nor who decided on it.
func TestRuleSetWithoutTitle(t *testing.T) {
	rules, _, found := setText(t, "S", "TT | Tiêu chí, chỉ tiêu | Đơn vị tính | Mức quy định của tỉnh\n1 | Hạ tầng\n1.1 | Đường | % | ≥ 90%\n2 | Nước | | Đạt")
	if rules != nil || found != "NTM107 error S!\nNTM601/decision info S!" {
		t.Errorf("%+v\n%s", rules, found)
	}
}

// A national form left as it is states nothing of the user's own: unverified
// thresholds must not become firm by it.
func TestRuleSetTakesNoNationalColumn(t *testing.T) {
	rules, text, found := setText(t, "S", `
		Bộ tiêu chí thí dụ, Quyết định số 1/2026/QĐ-UBND
		TT | Tiêu chí, chỉ tiêu | Đơn vị tính | Mức quy định của trung ương | Mức quy định của tỉnh
		1 | Hạ tầng
		1.1 | Đường | % | ≥ 90% |`)
	if rules == nil || len(rules.Criteria[0].Indicators[0].Thresholds) != 0 || found != "NTM110 warning S!D2 Mức quy định của trung ương" {
		t.Errorf("%s\n%s", text, found)
	}
}

func FuzzOverlay(f *testing.F) {
	f.Add(advancedHead + "2.1 | | % | ≥ 90% | TN | 2024")
	f.Add("Mã | Mức độ riêng\nNTM304 | lỗi")
	f.Add("Mã | Mức độ")
	f.Add("TT | Tên | ĐVT | Mức của tỉnh | < \n^ | ^ | ^ | TN | 2024\n4.1 | A | | #0.5 0% | Đạt\n | | | =? | ≥")
	f.Add("1 | Hạ tầng\n1.1 | B | % | 90")
	k := known(f)
	f.Fuzz(func(t *testing.T, drawing string) { checkDecree(t, drawing, k) })
}

// Sheets of words that such workbooks are made of, drawn at random: what comes
// out is sound, or something is told.
func TestRandomDecrees(t *testing.T) {
	list := []string{"", "", "<", "^", "#17.1", "#0.9 0%", "!#REF!", "=?", "1", "2", "2.1", "2.2.1", "2.5", "4", "4.1", "4.2", "25.1", "17.9", "Giao thông",
		"Đường xã", "%", "% hộ", "hộ", "mức độ", "≥ 90%", "≤ 8%", "Đạt", "Không", "Khá trở lên", "từ 10 đến 20%", "90", "TN", "TDMNPB; TN", "2024", "2023-2025",
		"Tỉnh:", "Lai Châu", "Quyết định số 1/2023/QĐ-UBND", "Bộ tiêu chí: xã nông thôn mới", "NTM304", "lỗi", "Mã", "Mức độ riêng", "TT", "UBND tỉnh quy định"}
	for r := decreeNothing; r <= decreeNote; r++ {
		list = append(list, strings.Split(decreeWords()[r], "|")...)
	}
	k, draw := known(t), rand.New(rand.NewSource(7))
	for range 200 {
		var drawing strings.Builder
		drawing.WriteString("TT | Tiêu chí, chỉ tiêu | ĐVT | Mức quy định của tỉnh | Vùng | Năm\n")
		for range 8 {
			for range 6 {
				drawing.WriteString(list[draw.Intn(len(list))] + "|")
			}
			drawing.WriteString("\n")
		}
		checkDecree(t, drawing.String(), k)
		if t.Failed() {
			t.Fatalf("of\n%s", drawing.String())
		}
	}
}

func checkDecree(t *testing.T, drawing string, k Known) {
	t.Helper()
	wb := books("S", drawing)
	o, found := Overlay(wb, Source{File: "o.xlsx"}, k)
	if o == nil && len(found) == 0 {
		t.Error("nothing read and nothing told")
	}
	if o != nil {
		for _, rules := range k.RuleSets {
			if rules.ID == o.RuleSet { // as Under does
				checkLaid(t, rules, o)
			}
		}
	}
	rules, found := RuleSet(wb, Source{File: "o.xlsx"}, k)
	if rules == nil && len(found) == 0 {
		t.Error("no rule set and nothing told")
	}
	if rules != nil {
		checkSet(t, rules)
	}
}

// checkLaid holds what a rule set with any overlay keeps to.
func checkLaid(t *testing.T, rules *criteria.RuleSet, o *criteria.Overlay) {
	laid := rules.With(o)
	if len(laid.Criteria) != len(rules.Criteria) || laid.Plain() != rules {
		t.Errorf("%d criteria of %d", len(laid.Criteria), len(rules.Criteria))
	}
	checkSet(t, laid)
}

func checkSet(t *testing.T, rules *criteria.RuleSet) {
	seen := map[string]bool{}
	for i, c := range rules.Criteria {
		if c.Number != i+1 || c.Name == "" || len(c.Indicators) == 0 {
			t.Errorf("criterion %d: %+v", i+1, c)
		}
		for _, ind := range c.Indicators {
			if seen[ind.ID] || ind.Text == "" || ind.Kind == 0 || ind.Criterion != c.Number {
				t.Errorf("indicator %+v", ind)
			}
			seen[ind.ID] = true
		}
	}
}
