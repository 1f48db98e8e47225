package pdf_test

import (
	"fmt"
	"io"
	"math/rand/v2"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/finding"
	"tieuchi/internal/notice"
	"tieuchi/internal/pdf"
	"tieuchi/internal/rollup"
	"tieuchi/templates"
)

// province is a notice on n communes in districts of 50 each: any verdicts,
// tasks of the usual length, a finding a commune.
func province(n int) document.Document {
	rnd := rand.New(rand.NewPCG(7, 11))
	rules := nineteen()
	var reports []*criteria.Report
	var checked notice.Checked
	for i := range n {
		r := &criteria.Report{File: fmt.Sprintf("x%04d.xlsx", i), Sheet: "Tiêu chí", Rules: rules, Facts: criteria.Facts{},
			Commune: criteria.Commune{Name: fmt.Sprintf("Nà %04d", i), District: fmt.Sprintf("Phú %02d", i/50), Province: "Minh Họa"},
			Period:  criteria.Period{Text: "tháng 3/2023", End: "2023-03-31"}}
		for _, rule := range rules.Criteria {
			c := criteria.CriterionResult{Number: rule.Number, Name: rule.Name, Status: criteria.Met}
			if rnd.IntN(5) < 2 {
				c.Status = criteria.NotMet
				c.Tasks = []criteria.Task{{Text: "Rà soát, lập danh mục cứng hóa đường trục chính; vận động Nhân dân hiến đất, góp công.",
					Lead: "Ủy ban nhân dân xã", Support: []string{"Phòng Kinh tế - Hạ tầng"}, Deadline: criteria.Period{Text: "31/12/2023"}}}
			}
			r.Criteria = append(r.Criteria, c)
		}
		reports = append(reports, r)
		checked.Findings = append(checked.Findings, finding.New(402, "", r.File, criteria.Ref{Sheet: r.Sheet, Cell: "D12"}, "2", "Giao thông").On(2, ""))
	}
	return notice.Papers{}.Consolidated(rollup.Summarise(reports), criteria.Facts{}, checked)
}

func nineteen() *criteria.RuleSet {
	rules := &criteria.RuleSet{ID: "a", Title: "Bộ tiêu chí", Programme: "xây dựng nông thôn mới", Decision: "Quyết định 1/QĐ"}
	for i := range 19 {
		rules.Criteria = append(rules.Criteria, criteria.Criterion{Number: i + 1, Name: fmt.Sprintf("Tổ chức sản xuất %d", i+1)})
	}
	return rules
}

// BenchmarkProvince typesets a notice on 3,000 communes, from the document on.
func BenchmarkProvince(b *testing.B) {
	doc := province(3000)
	b.ReportAllocs()
	for b.Loop() {
		if err := pdf.Write(io.Discard, doc, pdf.Fonts(templates.Fonts())); err != nil {
			b.Fatal(err)
		}
	}
}
