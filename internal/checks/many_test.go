package checks

import (
	"testing"

	"tieuchi/internal/criteria"
)

// TestOneOfManyCommunes judges a report out of a table of several communes: what
// has no cell of its own is told at the head of its column or row, and the tasks
// that such tables never have are told once.
func TestOneOfManyCommunes(t *testing.T) {
	head := cell("B", 6)
	runScenarios(t, []scenario{
		{name: "a criterion without a column", change: func(r *criteria.Report) {
			r.Head = head
			r.Criteria[1] = criteria.CriterionResult{Number: 2, Name: "Điện"}
		}, want: []string{"NTM102 B6 2 (2 (Điện))"}},
		{name: "no task at all", change: func(r *criteria.Report) {
			r.Head = head
			unmet(r, 1)
			unmet(r, 2)
		}, want: []string{"NTM401 B6  all(1, 2)"}},
		{name: "one task", change: func(r *criteria.Report) {
			r.Head = head
			unmet(r, 1, task("UBND xã", "tháng 5/2023", "2023-05-31", 10))
			unmet(r, 2)
		}, want: []string{"NTM401 G20 2 (2 (Điện))"}},
		{name: "abbreviations", change: func(r *criteria.Report) { r.Criteria[0].Written.Text = "MT và cảnh quan" }},
	})
}
