package criteria

import (
	"strconv"
	"strings"
)

// requirement chooses the requirement that counts for a row.
func (e evaluation) requirement(row *IndicatorResult) Requirement {
	rule, known := e.ruleOf(row), Requirement{}
	if rule != nil && !e.isPart(row, rule) {
		known = rule.Requirement(e.region, e.year)
	}
	if known.From == FromOverlay || row.Stated.Compare == NoComparison {
		return known
	}
	stated := row.Stated
	stated.From, stated.Verified = max(stated.From, FromWorkbook), true
	if stated.Compare == AnswerYes {
		// "Đạt" asks for what the indicator asks for: of a negative one, none.
		if known.Compare == AnswerNo {
			stated.Compare = AnswerNo
			return stated
		}
		stated.WordsOnly = forbids(row.Written.Text) || rule != nil && forbids(rule.Text)
	}
	return stated
}

// forbids tells whether an indicator says that something must not be, alone or
// beside things that must: whoever answers it with "Không" mostly means that
// nothing happened.
func forbids(text string) bool {
	text = foldName(text)
	for _, word := range []string{"không có ", "không để ", "không xảy ra ", "không còn "} {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// ownRequirement is the requirement for a value on the criterion's own row:
// only a criterion with a single indicator has one.
func (e evaluation) ownRequirement() Requirement {
	if e.rule == nil || len(e.rule.Indicators) != 1 {
		return Requirement{}
	}
	single := &e.rule.Indicators[0]
	for i := range e.result.Indicators {
		if row := &e.result.Indicators[i]; e.stands(row, single) && !e.isPart(row, single) {
			return row.Requirement
		}
	}
	return single.Requirement(e.region, e.year)
}

// ruleOf finds the rule set's indicator to which a row belongs, as itself or
// as a part; nil for an indicator that only the province has.
func (e evaluation) ruleOf(row *IndicatorResult) *Indicator {
	if row.Rule != nil || e.rule == nil {
		return row.Rule
	}
	if ind := e.rule.Indicator(row.ID); ind != nil {
		return ind
	}
	for i := range e.rule.Indicators {
		if ind := &e.rule.Indicators[i]; partOf(row.ID, ind.ID) {
			return ind
		}
	}
	return nil
}

// isPart tells whether a row is only a part of the indicator. A lone "4.1"
// for the unnumbered indicator "4" is the indicator itself, written otherwise.
func (e evaluation) isPart(row *IndicatorResult, rule *Indicator) bool {
	if !partOf(row.ID, rule.ID) {
		return false
	}
	if rule.ID != strconv.Itoa(rule.Criterion) {
		return true
	}
	parts := e.rowsWhere(func(other *IndicatorResult) bool { return partOf(other.ID, rule.ID) })
	return len(parts) > 1
}

// stands tells whether a row is the indicator or a part of it.
func (e evaluation) stands(row *IndicatorResult, rule *Indicator) bool {
	found := e.ruleOf(row)
	return found != nil && found.ID == rule.ID
}

// isSilent tells whether the office wrote nothing in the row.
func (row *IndicatorResult) isSilent() bool {
	return row.Claim.Status == Unknown && row.Value.Answer == NoAnswer
}

// isHeading tells whether a silent row stands over rows that are its parts.
func (e evaluation) isHeading(row *IndicatorResult) bool {
	if !row.isSilent() {
		return false
	}
	parts := e.rowsWhere(func(other *IndicatorResult) bool { return partOf(other.ID, row.ID) })
	return len(parts) > 0
}

func (e evaluation) rowsWhere(keep func(*IndicatorResult) bool) []*IndicatorResult {
	var rows []*IndicatorResult
	for i := range e.result.Indicators {
		if row := &e.result.Indicators[i]; keep(row) {
			rows = append(rows, row)
		}
	}
	return rows
}
