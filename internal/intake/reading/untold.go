package reading

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

// Untold says why Requirement could not make anything of a cell that is not
// blank: what RequirementProblems tells, or a figure in another unit (209).
// Nothing, when the words as a whole say nothing to hold a value against.
func Untold(c *sheet.Cell, unit criteria.Unit, kind criteria.Kind) []Problem {
	if found := RequirementProblems(c, unit, kind); found != nil {
		return found
	}
	m := measure{unit, kind}
	for _, f := range m.requiredFigures(c) {
		if f.misfit != "" && m.expected() != "" {
			return problem(codeUnitMisfit, "", f.misfit, m.expected())
		}
	}
	return nil
}
