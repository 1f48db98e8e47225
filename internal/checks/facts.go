package checks

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// checkFacts (601): one finding lists what the notice leaves to be filled in
// by hand.
func checkFacts(r *criteria.Report, found tell) {
	var labels []string
	for _, key := range r.NoticeFacts().Missing() {
		if isPrinted(r, key) {
			labels = append(labels, key.Label())
		}
	}
	if len(labels) > 0 {
		found(finding.New(601, "", r.File, whole(r), strings.Join(labels, "; ")))
	}
}

// isPrinted tells whether the notice has a place for the fact: causes are of
// what is not met, a target is for work that is left, and an opening that the
// office wrote itself stands for all that ours would tell.
func isPrinted(r *criteria.Report, key criteria.FactKey) bool {
	counts := r.Counts()
	switch key {
	case criteria.Causes:
		return counts.NotMet > 0 || len(r.Facts[criteria.Shortcomings]) > 0
	case criteria.TargetYear:
		return counts.NotMet+counts.BasicallyMet+counts.Unknown > 0
	case criteria.WorkProgramme, criteria.MeetingDate, criteria.MetWith, criteria.Participants, criteria.ReportedBy:
		return len(r.Facts[criteria.Opening]) == 0
	}
	return true
}
