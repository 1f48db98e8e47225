package notice

import (
	"slices"

	"tieuchi/internal/document"
	"tieuchi/internal/rollup"
)

// annexKind is what an annex of the consolidated notice is about.
type annexKind int

const (
	matrixKind annexKind = iota
	unmetKind
	absentKind
	findingsKind
)

// annexRef is one annex: its kind and, where each rule set has its own, the
// rule set. The text points to annexes before they are made.
type annexRef struct {
	kind    annexKind
	ruleSet string
}

// orderAnnexes decides which annexes there are: for each rule set the matrix
// and, where something is not met, the tasks; then who has not reported; then
// what the checks found.
func (n *allNotice) orderAnnexes() {
	for _, g := range n.summary.Groups {
		n.order = append(n.order, annexRef{matrixKind, g.RuleSet.ID})
		if g.Counts.NotMet > 0 {
			n.order = append(n.order, annexRef{unmetKind, g.RuleSet.ID})
		}
	}
	if held := n.summary.Roster; held != nil && len(held.Absent) > 0 {
		n.order = append(n.order, annexRef{kind: absentKind})
	}
	if n.checked.told() > 0 {
		n.order = append(n.order, annexRef{kind: findingsKind})
	}
}

// label is the label of an annex; "" where there is none of the kind.
func (n *allNotice) label(kind annexKind, g rollup.Group) string {
	ref := annexRef{kind: kind}
	if g.RuleSet != nil {
		ref.ruleSet = g.RuleSet.ID
	}
	if at := slices.Index(n.order, ref); at >= 0 {
		return n.form.annexLabel(at+1, len(n.order))
	}
	return ""
}

// buildAnnexes makes the annexes, all across the page: their tables are wide.
func (n *allNotice) buildAnnexes() []document.Annex {
	var annexes []document.Annex
	for _, ref := range n.order {
		var a document.Annex
		switch ref.kind {
		case matrixKind:
			a = n.matrixAnnex(n.groupOf(ref.ruleSet))
		case unmetKind:
			a = n.unmetAnnex(n.groupOf(ref.ruleSet))
		case absentKind:
			a = n.rosterAnnex()
		case findingsKind:
			a = n.findingsAnnex()
		}
		a.Landscape = true
		annexes = append(annexes, a)
	}
	return annexes
}

func (n *allNotice) groupOf(ruleSet string) rollup.Group {
	for _, g := range n.summary.Groups {
		if g.RuleSet.ID == ruleSet {
			return g
		}
	}
	return rollup.Group{}
}
