package intake

import (
	"strings"

	"tieuchi/internal/criteria"
)

// settle writes commune and period into the report and reports what is
// missing or doubtful.
func (c *context) settle(b *book, g *group, report *criteria.Report) {
	commune, period := c.best(placeCommune), c.period()
	report.Period = period.Period
	switch {
	case period.weight == 0:
		b.found.add(109, "", g.page.g.place(), subject{})
	case period.End == "":
		b.found.add(109, "unreadable", period.At, subject{}, period.Text)
	}
	c.reportOtherPeriods(b, period)
	report.Commune = criteria.Commune{
		Name: commune.name, At: commune.at,
		District: c.best(placeDistrict).name, Province: c.best(placeProvince).name,
	}
	if commune.name == "" {
		b.found.add(108, "", g.page.g.place(), subject{})
	}
	c.settleProvince(b, report)
	c.reportRivals(b, commune)
	c.settleCode(b, report)
	c.settleRegion(b, report)
}

// reportOtherPeriods tells of a line that names another year, or figures of a
// later day than the period has: one of the two was left from an older workbook.
func (c *context) reportOtherPeriods(b *book, chosen periodFound) {
	if chosen.End == "" {
		return
	}
	for _, p := range c.periods {
		key := norm(p.Text)
		later := p.End > chosen.End && (untilTerms.within(key) || dayTerm.within(key) || upToTerms.begin(key))
		otherYear := p.End != "" && p.Year() != chosen.Year() && p.weight >= 7
		if later || otherYear {
			b.found.add(109, "other", p.At, subject{}, p.Text, chosen.Text)
		}
	}
}

// settleProvince takes "thành phố Hà Nội" for the province when it is one, and
// drops what a dash parted from a province that does not have it in its name.
func (c *context) settleProvince(b *book, report *criteria.Report) {
	if name := report.Commune.Province; name != "" {
		if first, _, ok := strings.Cut(name, " - "); ok && b.known.Regions.Of(name) == "" {
			report.Commune.Province = first
		}
		return
	}
	for _, name := range c.names[placeDistrict] {
		if b.known.Regions.Of(name.name) != "" {
			report.Commune.Province = name.name
			if report.Commune.District == name.name {
				report.Commune.District = ""
			}
			return
		}
	}
}

// reportRivals tells of another commune that is named about as surely, or in
// the letterhead: that happens where last year's workbook of another commune was
// filled in again.
func (c *context) reportRivals(b *book, chosen placeName) {
	for _, name := range c.names[placeCommune] {
		a, k := norm(name.name), norm(chosen.name)
		if a != k && !begins(a, k) && !begins(k, a) && (name.weight+2 >= chosen.weight || name.weight >= weightOffice) {
			b.found.add(110, "commune", name.at, subject{}, name.name)
		}
	}
}

// settleCode restores the leading zeros that Excel drops from a code.
func (c *context) settleCode(b *book, report *criteria.Report) {
	code := c.code.Text
	if code == "" {
		return
	}
	if len(code) < 2 || len(code) > 5 || strings.Trim(code, "0123456789") != "" {
		b.found.add(201, "code", c.code.At, subject{}, code)
		return
	}
	report.Commune.Code = strings.Repeat("0", 5-len(code)) + code
}

// settleRegion: a region given in the workbook wins over the province's,
// because communes in special difficulty use another region's level.
func (c *context) settleRegion(b *book, report *criteria.Report) {
	regions := b.known.Regions
	report.Commune.Region = regions.On(report.Commune.Province, report.Period.End)
	if c.region.Text == "" {
		c.settleHardship(b, report)
		return
	}
	if region := regions.Code(c.region.Text); region != "" {
		report.Commune.Region = region
		return
	}
	b.found.add(110, "region", c.region.At, subject{}, shorten(c.region.Text))
}
