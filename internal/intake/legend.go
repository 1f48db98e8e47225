package intake

import (
	"regexp"
	"strings"
	"sync"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
)

// legends are the ways in which a workbook says what "CĐ" is short for: "CĐ:
// Chưa đạt", "Cơ bản đạt (CĐ)".
var legends = sync.OnceValue(func() []*regexp.Regexp {
	const short, word = `["“]?c\.?đ\.?["”]?`, `["“]?(chưa đạt|không đạt|cơ bản đạt)["”]?`
	return []*regexp.Regexp{
		regexp.MustCompile(`(?:^|[^\pL\d])` + short + `\s*(?:[:=–-]|là)\s*(?:là\s+)?` + word),
		regexp.MustCompile(`(?:^|[^\pL\d])` + word + `\s*(?:\(\s*|[:=–-]\s*)?(?:(?:viết tắt|ký hiệu|kí hiệu|ghi)\s+(?:là\s+)?|[(:=–-]\s*)` + short + `(?:$|[^\pL\d])`),
	}
})

// maxLegend is the length in bytes of the longest text that is looked at.
const maxLegend = 1000

// legendOf is the verdict that the workbook itself gives for "CĐ"; unknown where
// it gives none, or two.
func (b *book) legendOf() criteria.Status {
	said := criteria.Unknown
	for _, p := range b.pages {
		cells := p.g.sheet.Cells
		for i := range cells[:min(len(cells), maxSearched)] {
			for _, status := range p.g.legendIn(&cells[i]) {
				if said != criteria.Unknown && said != status {
					return criteria.Unknown
				}
				said = status
			}
		}
	}
	return said
}

func (g *grid) legendIn(c *sheet.Cell) (said []criteria.Status) {
	if c.Kind != sheet.Text || len(c.Value) > maxLegend {
		return nil
	}
	text := strings.ToLower(g.textOf(c))
	if !strings.Contains(text, "đạt") || !strings.Contains(text, "c") {
		return nil
	}
	for _, pattern := range legends() {
		for _, found := range pattern.FindAllStringSubmatch(text, -1) {
			if found[1] == "cơ bản đạt" {
				said = append(said, criteria.BasicallyMet)
			} else {
				said = append(said, criteria.NotMet)
			}
		}
	}
	return said
}

// spelled is a verdict in which the workbook's own legend settles what "CĐ" is.
func (b *book) spelled(claim criteria.Claim, rest string, problems []reading.Problem) (criteria.Claim, string, []reading.Problem) {
	if b.settles(problems) {
		claim.Status = b.legend
		return claim, rest, nil
	}
	return claim, rest, problems
}

// spelledValue does the same for a cell of results.
func (b *book) spelledValue(v criteria.Value, problems []reading.Problem) (criteria.Value, []reading.Problem) {
	if b.settles(problems) {
		v.Answer, v.Status = criteria.VerdictAnswer, b.legend
		return v, nil
	}
	return v, problems
}

func (b *book) settles(problems []reading.Problem) bool {
	return b.legend != criteria.Unknown && len(problems) == 1 && problems[0].Code == 106 && problems[0].Variant == ""
}
