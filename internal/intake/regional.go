package intake

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

// chooseRequirement takes the column of the commune's region where the header
// names regions; where that is blank, the one for all regions counts. Of
// several columns none of which is the commune's, none is taken: another
// region's level would judge it wrongly.
func (t *table) chooseRequirement(known Known, region criteria.Region) {
	list := t.columnsBy(roleRequirement)
	own, general, regional := -1, -1, 0
	for i, c := range list {
		code := known.Regions.Code(c.leaf())
		switch {
		case code != "" && code == region:
			own = i
		case code != "":
			regional++
		case general < 0:
			general = i
		}
	}
	switch {
	case own >= 0:
		t.required = list[own].col
		if general >= 0 && regional+2 == len(list) {
			t.general = list[general].col
		}
	case general >= 0:
		t.required = list[general].col
	case len(list) == 1:
		t.required = list[0].col
	}
	t.leaveRequirements(list, known)
}

// leaveRequirements leaves the other columns of requirements aside; another
// region's is in doubt only where none was taken.
func (t *table) leaveRequirements(list []column, known Known) {
	for _, c := range list {
		switch {
		case c.col == t.required || c.col == t.general || t.filled(c.col) == 0:
		case known.Regions.Code(c.leaf()) != "" && t.required > 0:
			t.aside = append(t.aside, c)
		default:
			t.doubted = append(t.doubted, c)
		}
	}
}

// requirementCell is the cell with a row's requirement, nil when it has none.
func (t *table) requirementCell(row int) *sheet.Cell {
	if c := t.cell(row, t.required); c != nil && t.g.textOf(c) != "" {
		return c
	}
	return t.cell(row, t.general)
}
