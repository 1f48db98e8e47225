package rollup

import (
	"testing"

	"tieuchi/internal/criteria"
)

func TestGroupOverlay(t *testing.T) {
	plain := &criteria.RuleSet{ID: "a"}
	laid := &criteria.RuleSet{ID: "a", Base: plain, Overlay: &criteria.Overlay{Decision: "Quyết định 1"}}
	group := Group{Entries: []Entry{
		{Report: &criteria.Report{Rules: plain}}, {Report: &criteria.Report{Rules: laid}}, {Report: &criteria.Report{}}, {Report: &criteria.Report{Rules: laid}},
	}}
	if o, n := group.Overlay(); o != laid.Overlay || n != 2 {
		t.Errorf("%v, %d", o, n)
	}
	if o, n := (Group{}).Overlay(); o != nil || n != 0 {
		t.Errorf("%v, %d", o, n)
	}
}
