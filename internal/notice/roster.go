package notice

import (
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/rollup"
)

// attendance tells who of the communes that must report has not: figures of a
// part must not be read as those of the whole. Without a roster nothing is
// known of it, and nothing is said.
func (n *allNotice) attendance() {
	held := n.summary.Roster
	if held == nil {
		return
	}
	absent := len(held.Absent)
	v := values{
		"ti_le": plain(ratio(held.Reported, held.Expected)), "so_xa_thieu": communesOrNone(absent),
		"phu_luc": plain(n.label(absentKind, rollup.Group{})), "ten_xa": nil, "neu_nhieu": yes(absent > 1),
	}
	if absent <= mostNamed {
		v["ten_xa"] = plain(list(absentNames(held)))
	}
	text := n.say(rosterReported, v)
	if absent > 0 {
		text = n.say(rosterHeading, nil).embolden().and(bold(" "), text)
	}
	n.paragraph(text, n.besides(held))
}

// besides tells of the communes in the figures that are on no roster, else the
// figures would not agree with the count above them.
func (n *allNotice) besides(held *criteria.Attendance) runs {
	others := held.UnexpectedCommunes()
	if len(others) == 0 {
		return nil
	}
	var names []string
	for _, r := range others {
		names = append(names, bare(dotted(communeName(r.Commune))))
	}
	if len(others) > mostNamed {
		names = nil
	}
	return plain(" ").and(n.say(rosterBesides, values{"so_xa": plain(number(len(others)) + unitCommune), "ten_xa": plain(list(names))}))
}

// absentNames names the absent communes, with the district where two of them
// share a name.
func absentNames(held *criteria.Attendance) []string {
	count := map[string]int{}
	for _, a := range held.Absent {
		count[criteria.NameKey(a.Commune.Name)]++
	}
	var names []string
	for _, a := range held.Absent {
		name := bare(dotted(communeName(a.Commune)))
		if above := strings.TrimPrefix(parents(a.Commune.District, ""), ", "); above != "" && count[criteria.NameKey(a.Commune.Name)] > 1 {
			name += " (" + above + ")"
		}
		names = append(names, name)
	}
	return names
}

// rosterAnnex lists the absent communes.
func (n *allNotice) rosterAnnex() document.Annex {
	held := n.summary.Roster
	d := draft{form: n.form}
	n.markMadeUp(&d)
	d.centred(n.say(rosterAnnexCount, values{
		"ti_le": plain(ratio(held.Reported, held.Expected)), "so_xa_thieu": plain(number(len(held.Absent)) + unitCommune),
	}))
	d.add(absentTable(held, n.form.tableSize))
	return document.Annex{Title: n.form.word(rosterTitle, nil), Blocks: d.blocks}
}

// absentTable has a column of what the roster says beside the name only where
// it says it of some.
func absentTable(held *criteria.Attendance, size float64) document.Table {
	table := document.Table{Size: size}
	titles := []string{}
	var columns []func(i int, c criteria.Commune) string
	add := func(title string, weight float64, align document.Align, of func(i int, c criteria.Commune) string) {
		for i, a := range held.Absent {
			if of(i, a.Commune) != "" {
				titles, columns = append(titles, title), append(columns, of)
				table.Columns = append(table.Columns, document.Column{Weight: weight, Align: align})
				return
			}
		}
	}
	add("TT", 1, document.Centre, func(i int, _ criteria.Commune) string { return strconv.Itoa(i + 1) })
	add("Xã", 4, document.Left, func(_ int, c criteria.Commune) string { return bare(dotted(communeName(c))) })
	add("Mã xã", 1.6, document.Centre, func(_ int, c criteria.Commune) string { return c.Code })
	add("Huyện", 3, document.Left, func(_ int, c criteria.Commune) string { return oneLine(c.District) })
	add("Tỉnh", 3, document.Left, func(_ int, c criteria.Commune) string { return oneLine(c.Province) })
	table.Header = [][]document.Cell{headerRow(titles...)}
	for i, a := range held.Absent {
		var row []document.Cell
		for _, of := range columns {
			row = append(row, cell(plain(of(i, a.Commune))))
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}
