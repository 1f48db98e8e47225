package rollup

import (
	"cmp"

	"tieuchi/internal/criteria"
)

// Change says what became of one criterion of one commune.
type Change int

// The changes. Met counts, nothing else does: "cơ bản đạt" is no success, and
// of what is unknown or not considered nobody can say that it is met. So a
// criterion whose verdict was merely missing on OLD is gained when NEW has it
// met, and one that NEW leaves out is lost; the verdicts of both sides stand
// beside every change, so that a reader sees which kind of gain or loss it is.
//
//	OLD ╲ NEW        met       another verdict
//	met              same      Lost
//	another          Gained    Unchanged when equal, else Shifted
//
// By this rule the criteria met before, plus those gained, minus those lost,
// are those met after; and Gained and Lost are each other's mirror image.
const (
	Unchanged Change = iota
	Gained
	Lost
	Shifted // met on neither side, and the verdicts differ
	OnlyNew // the commune or the criterion is not in OLD
	OnlyOld // the commune or the criterion is not in NEW
)

// CriterionChange is what became of one criterion of one commune. The verdict
// of a side that does not have it is Unknown.
type CriterionChange struct {
	Number        int
	Name          string
	Before, After criteria.Status
	Change        Change
}

func changeOf(before, after criteria.Status) Change {
	switch {
	case before == after:
		return Unchanged
	case after == criteria.Met:
		return Gained
	case before == criteria.Met:
		return Lost
	}
	return Shifted
}

// Vietnamese is the change as official papers put it.
func (c Change) Vietnamese() string {
	switch c {
	case Gained:
		return "Đạt thêm"
	case Lost:
		return "Không còn đạt"
	case Shifted:
		return "Đổi đánh giá"
	case OnlyNew:
		return "Mới có"
	case OnlyOld:
		return "Không còn báo cáo"
	}
	return "Giữ nguyên"
}

// Mark is the change in a matrix: NEW's verdict with a sign before it. It can
// be read without colours, and no two kinds of change look the same in one row.
func (c CriterionChange) Mark() string {
	switch c.Change {
	case Gained:
		return "+" + verdictMark(c.After)
	case Lost:
		return "−" + verdictMark(c.After)
	case Shifted:
		return "*" + verdictMark(c.After)
	case OnlyOld:
		return verdictMark(c.Before)
	}
	return verdictMark(c.After)
}

// verdictMark is a verdict's mark; the unknown one has one here too, for a sign
// alone could not be read.
func verdictMark(s criteria.Status) string { return cmp.Or(s.Mark(), "?") }

// changeAt holds one criterion against itself on the other side.
func (p Pair) changeAt(criterion criteria.Criterion) CriterionChange {
	change := CriterionChange{Number: criterion.Number, Name: criterion.Name}
	old, new := has(p.Old, criterion.Number), has(p.New, criterion.Number)
	if old {
		change.Before = StatusOf(p.Old, criterion.Number)
	}
	if new {
		change.After = StatusOf(p.New, criterion.Number)
	}
	switch {
	case old && new:
		change.Change = changeOf(change.Before, change.After)
	case new:
		change.Change = OnlyNew
	case old:
		change.Change = OnlyOld
	}
	return change
}

// has tells whether a side has the criterion at all: its rule set does.
func has(r *criteria.Report, number int) bool {
	return r != nil && r.Rules.Criterion(number) != nil
}
