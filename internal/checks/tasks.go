package checks

import (
	"slices"
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// checkTasks (401): a notice has one item for each unmet criterion.
// A table of several communes mostly has no tasks at all: that is told once.
func checkTasks(r *criteria.Report, found tell) {
	if numbers := unmetNumbers(r); r.Head.Cell != "" && !hasTasks(r) && len(numbers) > 1 {
		found(finding.New(401, "all", r.File, r.Head, strings.Join(numbers, ", ")))
		return
	}
	for _, c := range r.Unmet() {
		if len(c.Tasks) == 0 {
			found(finding.New(401, "", r.File, verdictPlace(r, c), title(c)).On(c.Number, ""))
		}
	}
}

func unmetNumbers(r *criteria.Report) (numbers []string) {
	for _, c := range r.Unmet() {
		numbers = append(numbers, strconv.Itoa(c.Number))
	}
	return numbers
}

func hasTasks(r *criteria.Report) bool {
	return slices.ContainsFunc(r.Criteria, func(c criteria.CriterionResult) bool { return len(c.Tasks) > 0 })
}

// checkLeads (402): told once a criterion, at its first task without a body.
func checkLeads(r *criteria.Report, found tell) {
	for _, c := range r.Unmet() {
		for _, task := range c.Tasks {
			if task.Lead == "" {
				found(finding.New(402, "", r.File, place(r, task.At, c.Row), title(c)).On(c.Number, ""))
				break
			}
		}
	}
}

// checkDeadlines (403): told once a criterion, and only when none of its tasks
// has a deadline: not every task needs one.
func checkDeadlines(r *criteria.Report, found tell) {
	for _, c := range r.Unmet() {
		if len(c.Tasks) > 0 && !hasDeadline(c.Tasks) {
			found(finding.New(403, "", r.File, place(r, c.Tasks[0].At, c.Row), title(c)).On(c.Number, ""))
		}
	}
}

func hasDeadline(tasks []criteria.Task) bool {
	for _, task := range tasks {
		if task.Deadline.Text != "" {
			return true
		}
	}
	return false
}

// checkDeadlineOrder (405): mostly a form copied from last year. Days compare
// as text because they are written year first.
func checkDeadlineOrder(r *criteria.Report, found tell) {
	end := r.Period.End // "" comes before every day
	eachDeadline(r, func(c *criteria.CriterionResult, deadline criteria.Period, at criteria.Ref) {
		if deadline.End != "" && deadline.End < end {
			found(finding.New(405, "", r.File, at, deadline.Text, day(end)).On(c.Number, ""))
		}
	})
}

func eachDeadline(r *criteria.Report, visit func(*criteria.CriterionResult, criteria.Period, criteria.Ref)) {
	for i := range r.Criteria {
		c := &r.Criteria[i]
		for _, task := range c.Tasks {
			visit(c, task.Deadline, place(r, task.Deadline.At, task.At, c.Row))
		}
	}
}

// day writes "2023-03-31" as offices do: 31/3/2023 with two digits each.
func day(d criteria.Date) string {
	if len(d) != len("2023-03-31") {
		return string(d)
	}
	return string(d[8:10] + "/" + d[5:7] + "/" + d[:4])
}
