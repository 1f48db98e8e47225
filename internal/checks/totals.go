package checks

import (
	"strconv"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// checkTotals (302): the total is what goes into a notice, so it must be the
// count, and be out of as many criteria as the rule set has.
func checkTotals(r *criteria.Report, found tell) {
	counts := r.Counts()
	for _, total := range r.Totals {
		at := place(r, total.At)
		if counted := counts.Of(total.Status); total.Count != counted {
			found(finding.New(302, "", r.File, at,
				strconv.Itoa(total.Count), strconv.Itoa(counted), total.Status.Vietnamese()))
		}
		if all := counts.Total(); total.Of != 0 && total.Of != all {
			found(finding.New(302, "of", r.File, at, strconv.Itoa(total.Of), strconv.Itoa(all)))
		}
	}
}
