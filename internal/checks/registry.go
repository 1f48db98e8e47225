package checks

import (
	"slices"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// tell takes one finding of a rule.
type tell func(finding.Finding)

// Rule is held against one report that has been evaluated.
type Rule struct {
	Code  finding.Code
	Doc   string // what it holds, for the manual
	Check func(r *criteria.Report, found tell)
}

// BatchRule is held against all reports of a run. They come in the order of
// criteria.BySource.
type BatchRule struct {
	Code  finding.Code
	Doc   string
	Check func(rs []*criteria.Report, found tell)
}

// Rules lists the rules over one report, by code.
func Rules() []Rule {
	return []Rule{
		{102, "every criterion has a row that settles its status", checkPresence},
		{104, "a criterion's written name fits its number", checkNames},
		{202, "a value lies in the range of its unit", checkRange},
		{208, "what a cell shows gives the verdict of what it stores", checkDisplay},
		{301, "nothing claimed as met is firmly not met", checkContradiction},
		{302, "totals stated in the table and in the notice texts are the counts", checkStated},
		{303, "the workbook's requirements are the rule's", checkRequirements},
		{304, "nothing claimed as not met has all its evidence met", checkUnderstatement},
		{305, "every number or level has a requirement to be held against", checkUncheckable},
		{306, "no verdict hangs on an unverified threshold", checkUnsure},
		{401, "every unmet criterion has a task", checkTasks},
		{402, "every task of an unmet criterion names who leads it", checkLeads},
		{403, "the tasks of an unmet criterion have a deadline", checkDeadlines},
		{405, "no deadline lies before the period's end", checkDeadlineOrder},
		{601, "the workbook has every fact that its notice prints", checkFacts},
	}
}

// BatchRules lists the rules over all reports, by code.
func BatchRules() []BatchRule { return batchRules(criteria.Preference{}) }

func batchRules(prefer criteria.Preference) []BatchRule {
	return []BatchRule{
		{501, "no commune is reported twice for one period", duplicates{prefer}.check},
		{502, "all reports are for one period", checkPeriods},
		{505, "all reports follow one rule set", checkRuleSets},
	}
}

// Report holds all rules against one evaluated report; the findings are sorted,
// with the severities that the report's own rule set asks for: on a sheet of
// many communes only here it is known whose they are (see Weigh).
func Report(r *criteria.Report) []finding.Finding {
	var found []finding.Finding
	for _, rule := range Rules() {
		rule.Check(r, func(f finding.Finding) { found = append(found, weighed(f, []*criteria.Report{r})) })
	}
	finding.Sort(found)
	return found
}

// All holds the batch rules against the reports of a run, whatever their
// order; the findings are sorted.
func All(rs []*criteria.Report) []finding.Finding { return Preferring(criteria.Preference{}, rs) }

// Preferring is All after the preference has settled which reports count: 501
// tells what it did, and why it could not choose.
func Preferring(prefer criteria.Preference, rs []*criteria.Report) []finding.Finding {
	ordered := slices.Clone(rs)
	slices.SortStableFunc(ordered, criteria.BySource)
	var found []finding.Finding
	for _, rule := range batchRules(prefer) {
		rule.Check(ordered, func(f finding.Finding) { found = append(found, f) })
	}
	finding.Sort(found)
	return found
}
