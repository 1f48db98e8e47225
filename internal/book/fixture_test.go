package book

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
	"tieuchi/templates"
)

func ruleSets(t testing.TB) []*criteria.RuleSet {
	t.Helper()
	var sets []*criteria.RuleSet
	for _, file := range templates.RuleSets() {
		rules, err := criteria.ParseRuleSet(file.Data)
		if err != nil {
			t.Fatal(err)
		}
		sets = append(sets, rules)
	}
	return sets
}

func advanced(t testing.TB) *criteria.RuleSet {
	t.Helper()
	for _, rules := range ruleSets(t) {
		if rules.ID == "ntm-nang-cao-2021-2025" {
			return rules
		}
	}
	t.Fatal("the advanced rule set is not embedded")
	return nil
}

// report makes a report with statuses drawn by the generator, tasks for most
// unmet criteria, and texts that try to be formulas.
func report(rules *criteria.RuleSet, i int, draw *rand.Rand) *criteria.Report {
	r := &criteria.Report{
		File: fmt.Sprintf("bieu/xa-%02d.xlsx", i), Sheet: "Tiêu chí", SHA256: fmt.Sprintf("%064x", draw.Uint64()),
		Commune: criteria.Commune{Name: fmt.Sprintf("Bản Mẫu %d", i), Code: fmt.Sprintf("%05d", i),
			District: "Tam Đường", Province: "Lai Châu", Region: "TDMNPB"},
		Period: criteria.Period{Text: "tháng 3/2023", End: "2023-03-31"}, Rules: rules,
		Illustrative: i%3 == 0,
	}
	for _, criterion := range rules.Criteria {
		result := criteria.CriterionResult{
			Number: criterion.Number, Name: criterion.Name,
			Row:    criteria.Ref{Sheet: "Tiêu chí", Cell: fmt.Sprintf("A%d", 10+criterion.Number)},
			Status: drawStatus(draw),
		}
		if result.Status == criteria.NotMet {
			result.Tasks = tasks(criterion.Number, draw)
		}
		r.Criteria = append(r.Criteria, result)
	}
	return r
}

func drawStatus(draw *rand.Rand) criteria.Status {
	weighted := []criteria.Status{
		criteria.Met, criteria.Met, criteria.Met, criteria.Met, criteria.NotMet, criteria.NotMet,
		criteria.BasicallyMet, criteria.NotConsidered, criteria.Unknown,
	}
	return weighted[draw.IntN(len(weighted))]
}

func tasks(number int, draw *rand.Rand) []criteria.Task {
	all := []criteria.Task{
		{Text: "=1+1 rà soát các tuyến đường trục chính nội đồng, đề xuất lồng ghép các nguồn vốn, danh mục cứng hóa",
			Lead: "+Phòng Kinh tế - Hạ tầng", Support: []string{"-Xã Bản Mẫu", "@Phòng Tài chính - Kế hoạch"},
			Deadline: criteria.Period{Text: "tháng 5/2023", End: "2023-05-31"},
			At:       criteria.Ref{Sheet: "Nhiệm vụ", Cell: "B7"}},
		{Text: "Xây dựng kế hoạch chi tiết.", Lead: "Ban Chỉ đạo xã", Deadline: criteria.Period{Text: "sớm"}},
	}
	return all[:(number+draw.IntN(2))%3]
}

func summary(t testing.TB, rules *criteria.RuleSet, communes int) rollup.Summary {
	t.Helper()
	draw := rand.New(rand.NewPCG(1, 2))
	var reports []*criteria.Report
	for i := range communes {
		reports = append(reports, report(rules, i+1, draw))
	}
	return rollup.Summarise(reports)
}

func someFindings() []finding.Finding {
	at := criteria.Ref{Sheet: "Tiêu chí", Cell: "F10"}
	return []finding.Finding{
		finding.New(301, "", "bieu/xa-02.xlsx", at, "=85%", "≥ 90%").On(2, "2.1"),
		finding.New(108, "", "bieu/xa-01.xlsx", criteria.Ref{Sheet: "Tiêu chí"}),
		finding.New(403, "", "bieu/xa-01.xlsx", at, "2").On(2, ""),
	}
}

func open(t testing.TB, data []byte) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

func consolidated(t testing.TB, s rollup.Summary, findings []finding.Finding) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Consolidated(&out, s, findings, Options{Version: "0.0.0"}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func regions(t testing.TB) criteria.Regions {
	t.Helper()
	known, err := criteria.ParseRegions(templates.Regions())
	if err != nil {
		t.Fatal(err)
	}
	return known
}
