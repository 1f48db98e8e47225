package intake

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
)

func (r decreeRole) isRequirement() bool {
	return r == decreeRequired || r == decreeNational || r == decreeOwn
}

// wholeTerms are words under a label of requirements that narrow nothing.
var wholeTerms = termsOf("chung|tất cả|mức|mức chung|mức đạt|yêu cầu|chỉ tiêu|chỉ tiêu chung|tất cả các vùng|các vùng|các xã|toàn tỉnh|cả nước|tỷ lệ")

// column reads a header from its lowest label up to the one that tells the role.
// For requirements all labels count, as a region may stand under a year and
// both over or under "Mức quy định": what holds for some communes only must
// never be taken for all.
func (d *decree) column(g *grid, c column) decreeColumn {
	out := decreeColumn{column: c}
	for i := len(c.texts) - 1; i >= 0; i-- {
		text := c.texts[i]
		if len(c.texts) > 1 && d.narrowed(&out, text) || out.is != decreeNothing {
			continue // "TDMNPB" or "2024" under or over "Mức quy định của tỉnh"
		}
		r, meant := d.meant(text)
		switch {
		case r == decreeNothing:
			out.unclear = out.unclear || g.norm(text) != "" && !wholeTerms.are(g.norm(text))
		case r.isRequirement():
			out.is, out.meant = r, meant
			d.scope(&out, text)
		default:
			return decreeColumn{column: c, is: r, meant: meant}
		}
	}
	return out
}

// narrowed takes a label that is a region or a year and nothing else.
func (d *decree) narrowed(out *decreeColumn, text string) bool {
	region, year := d.known.Regions.Code(text), yearLabel(text)
	d.limit(out, region, year)
	return region != "" || year != 0
}

// limit adds a region and a year; two different ones leave open which is meant.
func (d *decree) limit(out *decreeColumn, region criteria.Region, year int) {
	if region != "" {
		out.unclear = out.unclear || out.region != "" && out.region != region
		out.region = region
	}
	if year != 0 {
		out.unclear = out.unclear || out.year != 0 && out.year != year
		out.year = year
	}
}

// scope reads for whom the requirements under a label hold: "Mức quy định của
// tỉnh năm 2024", "Yêu cầu đối với xã biên giới".
func (d *decree) scope(out *decreeColumn, text string) {
	region, year, ok := reading.LabelScope(text, d.known.Regions)
	d.limit(out, region, year)
	out.unclear = out.unclear || !ok
}
