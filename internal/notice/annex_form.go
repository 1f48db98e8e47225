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

// goesOn has the annex's label stand over each table that goes on on a further
// page.
func goesOn(a *document.Annex) {
	for i, b := range a.Blocks {
		if table, ok := b.(document.Table); ok {
			table.Continued = a.Label + " " + wordContinued
			a.Blocks[i] = table
		}
	}
}

// finish names the annexes as the form has it, and with it the document that
// they belong to.
func (f form) finish(annexes []document.Annex, facts criteria.Facts) []document.Annex {
	for i := range annexes {
		a := &annexes[i]
		a.Label = f.annexLabel(i+1, len(annexes))
		goesOn(a)
		if f.annex.capitals {
			a.Title = upperCase(a.Title)
		}
		if f.annex.reference {
			a.Reference = dotted(f.say(annexReference, values{
				"loai_van_ban":     plain(f.annex.kind),
				"so_ky_hieu":       f.number(facts),
				"ngay":             longDate(facts.One(criteria.IssueDate)),
				"co_quan_ban_hanh": orDots(inProse(oneLine(facts.One(criteria.IssuingBody))), blankName),
			}))
		}
	}
	return annexes
}
