package intake

import (
	"unicode/utf8"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// carriedCells reads one row of the table of indicators. What the program wrote
// there has one meaning; what an office has put in its place is read as in any
// workbook.
type carriedCells struct {
	c     *consolidation
	l     *listing
	row   int
	unit  criteria.Unit
	kind  criteria.Kind
	about subject
}

func (r carriedCells) problems(list []reading.Problem, head string) {
	r.c.found.problems(list, r.l.at(r.row, head), r.about)
}

// value reads the result. The commune's own words stand beside it: they are kept
// where they say the same, as they do unless one of the two was changed.
func (r carriedCells) value() criteria.Value {
	words, cell := r.l.text(r.row, finding.HeadValueWords), r.l.cell(r.row, finding.HeadValue)
	at := r.l.at(r.row, finding.HeadValue)
	if cell == nil {
		return criteria.Value{Text: words, At: at}
	}
	v, ours := carriedValue(cell)
	if !ours {
		var problems []reading.Problem
		v, problems = reading.Value(cell, r.unit, r.kind, r.c.date1904)
		r.problems(problems, finding.HeadValue)
	}
	switch {
	case ours && v.Answer == criteria.UnreadAnswer:
		v.Text = words
		r.c.found.add(201, "", at, r.about, words)
	case words != "":
		if same, _ := reading.ValueOf(words, r.unit, r.kind); same.Carried() == v.Carried() {
			v.Text = words
		}
	}
	v.At = at
	return v
}

// carriedValue reads a cell as the program writes them: a plain number is in
// the indicator's unit, whatever that is.
func carriedValue(c *sheet.Cell) (criteria.Value, bool) {
	switch c.Kind {
	case sheet.Text:
		return criteria.ParseCarried(vntext.Clean(c.Value))
	case sheet.Number:
		if !reading.IsPlain(c) {
			return criteria.Value{}, false
		}
		digits, err := vntext.ShortestFloat(c.Value)
		if err != nil {
			return criteria.Value{}, false
		}
		number, err := criteria.ParseDecimal(digits)
		return criteria.Value{Answer: criteria.NumberAnswer, Number: number, Text: reading.Text(c, false)}, err == nil
	}
	return criteria.Value{}, false
}

// claim reads the commune's verdict. One that nobody could read stands as
// unknown beside its words, and is told again.
func (r carriedCells) claim() criteria.Claim {
	cell, words := r.l.cell(r.row, finding.HeadClaim), r.l.text(r.row, finding.HeadClaimWords)
	at := r.l.at(r.row, finding.HeadClaim)
	if cell == nil {
		return criteria.Claim{}
	}
	claim := criteria.Claim{Text: r.l.g.textOf(cell), At: at}
	status, ours := criteria.ParseStatus(claim.Text)
	switch {
	case ours && status == criteria.Unknown:
		claim.Text = words
		r.problems(unclear(words), finding.HeadClaim)
		return claim
	case ours:
		claim.Status = status
	default:
		read, rest, problems := reading.Verdict(cell)
		if claim.Status = read.Status; rest != "" && len(problems) == 0 {
			problems = []reading.Problem{{Code: 105, Args: []string{claim.Text}}}
		}
		r.problems(problems, finding.HeadClaim)
	}
	if same, rest, _ := verdictOf(words); words != "" && rest == "" && (same.Status == claim.Status || isMark(words)) {
		claim.Text = words
	}
	return claim
}

// isMark tells a mark whose meaning its column gave: "x" under "Chưa đạt".
func isMark(words string) bool { return utf8.RuneCountInString(words) == 1 }

// unclear is what is wrong with words that gave no verdict.
func unclear(words string) []reading.Problem {
	if _, _, problems := verdictOf(words); len(problems) > 0 {
		return problems
	}
	return []reading.Problem{{Code: 105, Args: []string{words}}}
}

func verdictOf(words string) (criteria.Claim, string, []reading.Problem) {
	return reading.Verdict(&sheet.Cell{Kind: sheet.Text, Value: words})
}

// requirement is what the report states for an indicator: the commune's own
// requirement, or the province's that counted when the workbook was made and
// that may not be loaded now. One of the rule set is the rule set's to say;
// where it says otherwise today, that is told.
func (r carriedCells) requirement(report *criteria.Report, ind *criteria.IndicatorResult) criteria.Requirement {
	cell, at := r.l.cell(r.row, finding.HeadRequirement), r.l.at(r.row, finding.HeadRequirement)
	from, known := criteria.ParseSource(r.l.text(r.row, finding.HeadFrom))
	if cell == nil {
		if from >= criteria.FromWorkbook {
			r.c.found.add(201, "", at, r.about, "")
		}
		return criteria.Requirement{}
	}
	stated, ok := criteria.ParseCarriedRequirement(r.l.g.textOf(cell))
	if !ok || cell.Kind != sheet.Text {
		stated, _ = reading.Requirement(cell, r.unit, r.kind)
	}
	stated.At, stated.Verified = at, true
	switch {
	case known && from == criteria.FromRuleSet:
		r.compare(stated, report, ind)
		return criteria.Requirement{}
	case stated.Compare == criteria.NoComparison && from >= criteria.FromWorkbook:
		r.c.found.add(201, "", at, r.about, shorten(stated.Text))
	}
	stated.From = max(from, criteria.FromWorkbook)
	return stated
}

// compare holds a requirement that was the rule set's against the one of today.
func (r carriedCells) compare(stated criteria.Requirement, report *criteria.Report, ind *criteria.IndicatorResult) {
	if ind.Rule == nil || stated.Compare == criteria.NoComparison {
		return
	}
	today := ind.Rule.Requirement(report.Commune.Region, report.Period.Year())
	if today.From == criteria.FromRuleSet && !today.Equivalent(stated) {
		r.c.found.add(303, "", stated.At, r.about, stated.Text, today.Text, report.Rules.ID)
	}
}
