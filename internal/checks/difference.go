package checks

import (
	"tieuchi/internal/criteria"
)

// difference is one figure that two reports state otherwise.
type difference struct {
	criterion           int
	indicator           string
	here, there         criteria.Ref
	textHere, textThere string
}

// figure is what one report states in one place.
type figure struct {
	key  string // equal keys state the same
	text string
	at   criteria.Ref
}

// Differ tells whether two reports on one commune state other figures.
func Differ(a, b *criteria.Report) bool {
	_, differ := firstDifference(a, b)
	return differ
}

// firstDifference finds the first figure that the reports state otherwise: the
// commune's code, else a claim, a value or a status. Texts of tasks are no
// figures.
func firstDifference(a, b *criteria.Report) (difference, bool) {
	if p, q := a.Commune, b.Commune; p.Code != q.Code && p.Code != "" && q.Code != "" {
		return difference{here: p.At, there: q.At, textHere: p.Code, textThere: q.Code}, true
	}
	for i := range a.Criteria {
		here := &a.Criteria[i]
		there := criterionOf(b, here.Number)
		if there == nil {
			return difference{criterion: here.Number, here: place(a, here.Claim.At, here.Row),
				textHere: here.Status.Vietnamese()}, true
		}
		if d, ok := unequal(criterionFigures(a, here), criterionFigures(b, there)); ok {
			d.criterion = here.Number
			return d, true
		}
		if d, ok := indicatorDifference(here, there); ok {
			d.criterion = here.Number
			return d, true
		}
	}
	return difference{}, false
}

// indicatorDifference walks the rows of both sides; a row that one side lacks
// states nothing there.
func indicatorDifference(here, there *criteria.CriterionResult) (difference, bool) {
	for i := range here.Indicators {
		row := &here.Indicators[i]
		if d, ok := unequal(rowFigures(row), rowFigures(indicatorOf(there, row.ID))); ok {
			d.indicator = row.ID
			return d, true
		}
	}
	for i := range there.Indicators {
		row := &there.Indicators[i]
		if indicatorOf(here, row.ID) != nil {
			continue
		}
		if d, ok := unequal(rowFigures(nil), rowFigures(row)); ok {
			d.indicator = row.ID
			return d, true
		}
	}
	return difference{}, false
}

func unequal(here, there []figure) (difference, bool) {
	for i := range here {
		if here[i].key != there[i].key {
			return difference{here: here[i].at, there: there[i].at,
				textHere: here[i].text, textThere: there[i].text}, true
		}
	}
	return difference{}, false
}

func criterionFigures(r *criteria.Report, c *criteria.CriterionResult) []figure {
	return []figure{
		claimFigure(c.Claim, c.Row),
		valueFigure(c.Value, ownUnit(r, c), c.Row),
		{c.Status.String(), c.Status.Vietnamese(), place(r, c.Claim.At, c.Row)},
	}
}

// rowFigures of nil are those of a blank row.
func rowFigures(row *criteria.IndicatorResult) []figure {
	if row == nil {
		row = &criteria.IndicatorResult{}
	}
	return []figure{claimFigure(row.Claim, row.Row), valueFigure(row.Value, unitOf(row), row.Row)}
}

// claimFigure compares verdicts by what they mean; a word that could not be
// read, by itself.
func claimFigure(claim criteria.Claim, row criteria.Ref) figure {
	key := claim.Status.String()
	if claim.Status == criteria.Unknown {
		key = criteria.NameKey(claim.Text)
	}
	return figure{key, claim.Text, first(claim.At, row)}
}

func valueFigure(v criteria.Value, unit criteria.Unit, row criteria.Ref) figure {
	key := ""
	switch v.Answer {
	case criteria.NoAnswer:
	case criteria.NumberAnswer:
		key = "number " + v.Number.String()
	case criteria.LevelAnswer:
		key = "level " + v.Level.Scale + " " + v.Level.Text
	case criteria.VerdictAnswer:
		key = "verdict " + v.Status.String()
	default:
		key = "text " + criteria.NameKey(v.Text)
	}
	return figure{key, shown(v, unit), first(v.At, row)}
}

func first(at, row criteria.Ref) criteria.Ref {
	if at.Cell != "" {
		return at
	}
	return row
}

func criterionOf(r *criteria.Report, number int) *criteria.CriterionResult {
	for i := range r.Criteria {
		if r.Criteria[i].Number == number {
			return &r.Criteria[i]
		}
	}
	return nil
}

func indicatorOf(c *criteria.CriterionResult, id string) *criteria.IndicatorResult {
	for i := range c.Indicators {
		if c.Indicators[i].ID == id {
			return &c.Indicators[i]
		}
	}
	return nil
}
