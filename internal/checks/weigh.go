package checks

import (
	"slices"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// Weigh gives findings the severity that the rule set of their report asks for;
// a province's overlay beats the set that it lies over. It returns a copy. A
// severity counts for all messages of its code.
//
//  1. A finding goes by the reports on its sheet, else by those of its file.
//  2. What shows only of a whole run (5xx) and stands in a file without a report,
//     such as a roster, goes by all reports.
//  3. Where these reports do not ask for one and the same, nothing changes: what
//     Report found keeps the severity of its own report.
//  4. Why a file was not read (9xx) weighs the same everywhere: no data may hide
//     that figures are missing.
func Weigh(found []finding.Finding, reports []*criteria.Report) []finding.Finding {
	list := slices.Clone(found)
	on := reportsByPlace(reports)
	for i, f := range list {
		list[i] = weighed(f, on.about(f))
	}
	return list
}

// weighed is a finding with the severity that all of these reports ask for.
func weighed(f finding.Finding, reports []*criteria.Report) finding.Finding {
	if severity, ok := severityAsked(reports, f.Code); ok && f.Code < firstFileCode {
		f.Severity = severity
	}
	return f
}

// The codes of a whole run, and the first of those about files.
const (
	firstRunCode, lastRunCode = 500, 599
	firstFileCode             = 900
)

// reportPlaces finds the reports of a place.
type reportPlaces struct {
	sheets map[[2]string][]*criteria.Report // by file and sheet
	files  map[string][]*criteria.Report
	all    []*criteria.Report
}

func reportsByPlace(reports []*criteria.Report) reportPlaces {
	on := reportPlaces{map[[2]string][]*criteria.Report{}, map[string][]*criteria.Report{}, reports}
	for _, r := range reports {
		sheet := [2]string{r.File, r.Sheet}
		on.sheets[sheet] = append(on.sheets[sheet], r)
		on.files[r.File] = append(on.files[r.File], r)
	}
	return on
}

// about lists the reports that a finding goes by.
func (on reportPlaces) about(f finding.Finding) []*criteria.Report {
	if reports := on.sheets[[2]string{f.File, f.Sheet}]; len(reports) > 0 {
		return reports
	}
	reports := on.files[f.File]
	if len(reports) == 0 && firstRunCode <= f.Code && f.Code <= lastRunCode {
		return on.all
	}
	return reports
}

// severityAsked is what all the reports ask for.
func severityAsked(reports []*criteria.Report, code finding.Code) (asked finding.Severity, ok bool) {
	for i, r := range reports {
		severity, _ := finding.ParseSeverity(severityWord(r.Rules, code.String()))
		if i > 0 && severity != asked {
			return 0, false
		}
		asked = severity
	}
	return asked, asked != 0
}

func severityWord(rules *criteria.RuleSet, code string) string {
	if rules == nil {
		return ""
	}
	if rules.Overlay != nil {
		if word, ok := rules.Overlay.Severities[code]; ok {
			return word
		}
	}
	return rules.Severities[code]
}
