package notice

import (
	"tieuchi/internal/document"
	"tieuchi/internal/rollup"
)

// mostSteps is how many steps the sentence and the chart tell one by one; with
// more of them neither can be read, and they are taken together.
const mostSteps = 20

// band is the entries that meet from least to most criteria.
type band struct{ most, least, entries int }

// bandsOf are the steps of a distribution, most criteria first, those without
// entries left out: each of its own where they are few, else so many together
// that they are. All criteria met is always a band of its own. The sentence and
// the chart are made of the same bands.
func bandsOf(g rollup.Group) []band {
	total := len(g.RuleSet.Criteria)
	width := 1
	if len(g.Distribution) > mostSteps {
		width = (total + mostSteps - 2) / (mostSteps - 1)
	}
	var bands []band
	for _, step := range g.Distribution {
		last := len(bands) - 1
		if last >= 0 && bands[last].most < total && (total-1-step.Met)/width == (total-1-bands[last].most)/width {
			bands[last].least = step.Met
			bands[last].entries += step.Communes
			continue
		}
		bands = append(bands, band{step.Met, step.Met, step.Communes})
	}
	return bands
}

// bandText is "12/19", or "từ 12/60 đến 14/60".
func (v voice) bandText(b band, total int) string {
	if b.most == b.least {
		return ratio(b.most, total)
	}
	return v.word(allRange, values{"tu": plain(ratio(b.least, total)), "den": plain(ratio(b.most, total))})
}

// distributionBars are the bars of the bands.
func (v voice) distributionBars(g rollup.Group) []document.Bar {
	var bars []document.Bar
	for _, b := range bandsOf(g) {
		bars = append(bars, barOf(v.bandText(b, len(g.RuleSet.Criteria)), b.entries))
	}
	return bars
}
