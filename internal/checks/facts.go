package checks

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// checkFacts (601): one finding lists what the notice leaves to be filled in
// by hand. Causes are of what is not met; with nothing unmet there are none.
func checkFacts(r *criteria.Report, found tell) {
	var labels []string
	for _, key := range r.Facts.Missing() {
		if key == criteria.Causes && len(r.Unmet()) == 0 {
			continue
		}
		labels = append(labels, key.Label())
	}
	if len(labels) > 0 {
		found(finding.New(601, "", r.File, criteria.Ref{Sheet: r.Sheet}, strings.Join(labels, "; ")))
	}
}
