package book

import (
	"fmt"
	"io"
	"math/rand/v2"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// country is a report for each of so many communes with a figure for every
// indicator, as a run over the whole country has them.
func country(t testing.TB, communes int) rollup.Summary {
	t.Helper()
	rules, draw := advanced(t), rand.New(rand.NewPCG(11, 12))
	reports := make([]*criteria.Report, communes)
	for i := range reports {
		r := report(rules, i+1, draw)
		r.Commune.District = fmt.Sprint("Huyện Mẫu ", i/12)
		r.Criteria = nil
		for _, criterion := range rules.Criteria {
			r.Criteria = append(r.Criteria, countryCriterion(r, criterion, draw))
		}
		criteria.Evaluate(r, false)
		reports[i] = r
	}
	return rollup.Summarise(reports)
}

// countryCriterion has a number, a requirement of the workbook's own and a
// verdict for each indicator.
func countryCriterion(r *criteria.Report, criterion criteria.Criterion, draw *rand.Rand) criteria.CriterionResult {
	row := 10 * criterion.Number
	at := func(column string) criteria.Ref {
		return criteria.Ref{Sheet: "Tiêu chí", Cell: fmt.Sprint(column, row)}
	}
	result := criteria.CriterionResult{Number: criterion.Number, Name: criterion.Name, Row: at("A")}
	for i := range criterion.Indicators {
		row++
		rule := &criterion.Indicators[i]
		value := criteria.Int(80 + draw.IntN(20))
		ind := criteria.IndicatorResult{ID: rule.ID, Rule: rule, Row: at("A"), Unit: "%",
			Value:  criteria.Value{Answer: criteria.NumberAnswer, Number: value, Text: value.Vietnamese() + "%", At: at("E")},
			Stated: criteria.Requirement{Compare: criteria.AtLeast, Number: criteria.Int(82), Text: "≥ 82%", From: criteria.FromWorkbook, Verified: true, At: at("D")},
		}
		result.Indicators = append(result.Indicators, ind)
	}
	result.Tasks = tasks(criterion.Number, draw)
	return result
}

// BenchmarkCountry writes the workbook of a country: 3,000 communes with 75
// indicators each. `/usr/bin/time -v` over it tells the memory.
func BenchmarkCountry(b *testing.B) {
	s := country(b, 3000)
	var findings []finding.Finding
	for i := range 5000 {
		findings = append(findings, finding.New(403, "", fmt.Sprintf("bieu/xa-%04d.xlsx", i%3000), criteria.Ref{Sheet: "Tiêu chí", Cell: "F10"}, "2").On(2, ""))
	}
	for b.Loop() {
		if err := Consolidated(io.Discard, s, findings, Options{Version: "0"}); err != nil {
			b.Fatal(err)
		}
	}
}
