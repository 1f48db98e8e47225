package notice

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
)

// annexLabel names the n-th of so many annexes; a single one has no number.
func (f form) annexLabel(n, of int) string {
	if of < 2 {
		return wordAnnex
	}
	return wordAnnex + " " + f.annex.numeral(n)
}

// finish names the annexes as the form has it, and with it the document that
// they belong to.
func (f form) finish(annexes []document.Annex, facts criteria.Facts) []document.Annex {
	for i := range annexes {
		a := &annexes[i]
		a.Label = f.annexLabel(i+1, len(annexes))
		if f.annex.capitals {
			a.Title = upperCase(a.Title)
		}
		if f.annex.reference != "" {
			a.Reference = dotted(fill(f.annex.reference, values{
				"number": f.number(facts),
				"date":   longDate(facts.One(criteria.IssueDate)),
				"body":   orDots(inProse(oneLine(facts.One(criteria.IssuingBody))), blankName),
			}))
		}
	}
	return annexes
}
