package intake_test

import (
	"fmt"
	"slices"
	"strings"
)

// differences tells in what readings differ from the truth, one figure a line;
// "" when they agree. Reports are held against each other by the name of the
// commune, in any order.
func differences(want, got []wantReport) string {
	expected, read := make(map[string]string), make(map[string]string)
	for _, r := range want {
		r.flatten(expected)
	}
	for _, r := range got {
		r.flatten(read)
	}
	var lines []string
	for key, value := range expected {
		if other, ok := read[key]; !ok || other != value {
			lines = append(lines, fmt.Sprintf("  %s: want %q, got %q", key, value, other))
		}
	}
	for key, value := range read {
		if _, ok := expected[key]; !ok {
			lines = append(lines, fmt.Sprintf("  %s: not expected, got %q", key, value))
		}
	}
	if len(lines) == 0 {
		return ""
	}
	slices.Sort(lines)
	const most = 12
	if n := len(lines); n > most {
		lines = append(lines[:most], fmt.Sprintf("  … %d differences in all", n))
	}
	return strings.Join(lines, "\n") + "\n"
}

// flatten lists every figure of a report by its name.
func (r wantReport) flatten(into map[string]string) {
	key := r.Commune.Name
	for n := 2; into[key] != ""; n++ {
		key = fmt.Sprint(r.Commune.Name, " no. ", n)
	}
	into[key] = fmt.Sprint(r.Commune, " ", r.Period.End, " ", r.RuleSet)
	into[key+" counts"] = fmt.Sprint(r.Counts)
	for _, c := range r.Criteria {
		at := fmt.Sprint(key, " ", c.Number)
		into[at] = fmt.Sprintf("%s status=%s claimed=%s evidence=%s value=%q", c.Name, c.Status, c.Claimed, c.Evidence, c.Value)
		for n, i := range c.Indicators {
			row := fmt.Sprint(at, "[", n, "]")
			into[row] = fmt.Sprintf("%s claimed=%s evidence=%s value=%q unit=%q %v", i.ID, i.Claimed, i.Evidence, i.Value, i.Unit, i.Requirement)
		}
		for n, task := range c.Tasks {
			into[fmt.Sprint(at, " task ", n)] = fmt.Sprintf("%s | %s | %s | %v", task.Text, task.Lead, strings.Join(task.Support, "; "), task.Deadline)
		}
	}
}
