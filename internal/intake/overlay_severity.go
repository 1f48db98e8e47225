package intake

import (
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

var (
	codeTerms     = termsOf("mã|mã kiểm tra|mã lỗi")
	severityTerms = termsOf("mức độ riêng|mức độ của tỉnh|mức độ áp dụng|mức độ dùng|mức độ")
)

// readSeverities reads a sheet that lists codes of findings with the severity
// that they shall have; false when it is no such sheet.
func (d *decree) readSeverities(g *grid) bool {
	code, own := 0, 0
	for _, row := range g.rows {
		if code == 0 || own == 0 {
			code, own = severityHeader(g, row)
			continue
		}
		c := g.cell(row, own)
		if c == nil || g.textOf(c) == "" {
			continue
		}
		d.severity(g, row, code, c)
	}
	if code > 0 && own > 0 && d.severities == nil {
		d.severities = map[string]string{}
	}
	return code > 0 && own > 0
}

// severityHeader finds the columns of codes and of the severities to use: the
// last column of severities, as the usual ones stand before them.
func severityHeader(g *grid, row int) (code, own int) {
	for i := range g.index[row] {
		c := &g.index[row][i]
		switch key := g.norm(g.textOf(c)); {
		case codeTerms.are(key):
			code = c.Col
		case severityTerms.begin(key):
			own = c.Col
		}
	}
	if code == 0 {
		return 0, 0
	}
	return code, own
}

func (d *decree) severity(g *grid, row, code int, c *sheet.Cell) {
	at := g.ref(row, c.Col)
	found, ok := finding.ParseCode(g.text(row, code))
	if !ok {
		d.found.add(201, "ncode", g.ref(row, code), subject{}, shorten(g.text(row, code)))
		return
	}
	word := severityOf(g.textOf(c))
	if word == "" {
		d.found.add(201, "severity", at, subject{}, shorten(g.textOf(c)))
		return
	}
	if d.severities == nil {
		d.severities = map[string]string{}
	}
	d.severities[found.String()] = word
}

// severityOf is the word of the JSON contract for a severity in either language.
func severityOf(text string) string {
	plain := vntext.Plain(text)
	for s := finding.Info; s <= finding.Error; s++ {
		if plain == vntext.Plain(s.Word().Vi) || plain == vntext.Plain(s.Word().En) {
			return s.String()
		}
	}
	return ""
}
