package intake

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake/reading"
)

// collector gathers findings, one for each code, message and cell however
// often the cell is looked at.
type collector struct {
	file string
	list []finding.Finding
	seen map[seenKey]bool
}

type seenKey struct {
	code    finding.Code
	variant string
	at      criteria.Ref
	arg     string // tells findings apart that have no cell
}

func newCollector(file string) *collector {
	return &collector{file: file, seen: make(map[seenKey]bool)}
}

// subject is the criterion and indicator that a finding is about.
type subject struct {
	criterion int
	indicator string
}

func (c *collector) add(code finding.Code, variant string, at criteria.Ref, about subject, args ...string) {
	c.put(finding.New(code, variant, c.file, at, args...).On(about.criterion, about.indicator))
}

// soften adds a finding with a severity other than the catalogue's.
func (c *collector) soften(severity finding.Severity, code finding.Code, variant string, at criteria.Ref, args ...string) {
	f := finding.New(code, variant, c.file, at, args...)
	f.Severity = severity
	c.put(f)
}

func (c *collector) put(f finding.Finding) {
	key := seenKey{f.Code, f.Variant, criteria.Ref{Sheet: f.Sheet, Cell: f.Cell}, ""}
	if f.Cell == "" && len(f.Args) > 0 {
		key.arg = f.Args[0]
	}
	if !c.seen[key] {
		c.seen[key] = true
		c.list = append(c.list, f)
	}
}

// problems turns what reading a cell showed into findings.
func (c *collector) problems(list []reading.Problem, at criteria.Ref, about subject) {
	for _, p := range list {
		c.add(finding.Code(p.Code), p.Variant, at, about, p.Args...)
	}
}
