package cli

import (
	"bytes"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// The office above may judge by a province's decision that the one below did not
// have. What the consolidation says of verdicts is no claim then: the figures
// are those of judging every commune's own workbook by that decision.
func TestOverlayAbove(t *testing.T) {
	known := carryKnown(t)
	for _, asked := range []int{30, 95} { // 2.1 asks for 70 below; An has 90, Ba 40
		overlay := &criteria.Overlay{RuleSet: known.RuleSets[0].ID, Decision: "Quyết định thử", Rows: []criteria.OverlayRow{
			{ID: "2.1", Criterion: 2, Requirement: criteria.Requirement{Compare: criteria.AtLeast, Number: criteria.Int(asked), Text: "mức của tỉnh"}},
		}}
		data := consolidationOf(t, carryTwo(known.RuleSets))
		under := known
		under.RuleSets = []*criteria.RuleSet{known.RuleSets[0].With(overlay), known.RuleSets[1]}
		read, found := reread(t, "tong-hop.xlsx", data, under)
		atOnce := carryTwo(under.RuleSets)
		if diff := cmp.Diff(judgements(atOnce), judgements(read)); diff != "" || len(found) > 0 {
			t.Errorf("%d: findings %v (-at once +carried):\n%s", asked, found, diff)
		}
	}
}

// Another province's decision is told at the cell that names the commune's own.
func TestOverlayOfAnotherProvinceAbove(t *testing.T) {
	known := carryKnown(t)
	data := consolidationOf(t, carryTwo(known.RuleSets))
	_, found := reread(t, "tong-hop.xlsx", data, known.Under(&criteria.Overlay{RuleSet: known.RuleSets[0].ID, Provinces: []string{"Sơn La"}}))
	wb, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range found {
		if cell, err := wb.GetCellValue(f.Sheet, f.Cell); f.Code != 308 || cell != "Lai Châu" || err != nil {
			t.Errorf("%s at %s!%s, where it says %q (%v)", f.Code, f.Sheet, f.Cell, cell, err)
		}
	}
	if len(found) != 2 {
		t.Errorf("%d findings on two communes: %v", len(found), found)
	}
}

// judgements are the verdicts of reports with what they rest on.
func judgements(reports []*criteria.Report) map[string][]criteria.Status {
	all := map[string][]criteria.Status{}
	for _, r := range reports {
		for _, c := range r.Criteria {
			all[r.Commune.Name] = append(all[r.Commune.Name], c.Status, c.Evidence, c.Claim.Status)
		}
	}
	return all
}

// A commune that came through two offices, and by its own workbook as well, is
// counted once, whatever the order.
func TestOverlappingConsolidations(t *testing.T) {
	known := carryKnown(t)
	own := carryTwo(known.RuleSets)
	want := figures(rollup.Summarise(own))
	one, _ := carry(t, "a/tong-hop.xlsx", own, known)
	two, _ := carry(t, "b/tong-hop.xlsx", own[1:], known)
	above, _ := carry(t, "c/tong-hop.xlsx", append(slices.Clone(one), two...), known)
	for _, heap := range [][]*criteria.Report{
		append(slices.Clone(one), two...), append(slices.Clone(two), one...), append(slices.Clone(one), own...), append(slices.Clone(own), above...), above,
	} {
		s := rollup.Summarise(heap)
		if len(s.Duplicates) == 0 {
			t.Error("nothing was taken for a report of the same commune")
		}
		s.Duplicates = nil
		if diff := cmp.Diff(want, figures(s)); diff != "" {
			t.Errorf("(-own workbooks +overlapping):\n%s", diff)
		}
	}
}
