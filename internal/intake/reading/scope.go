package reading

import (
	"slices"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// Scope is the region and year for which a requirement is wanted ("" and 0: not
// known), and the regions that a cell may name.
type Scope struct {
	Region  criteria.Region
	Year    int
	Regions criteria.Regions
}

// RequirementIn reads a cell of requirements as Requirement does, and knows
// those that hold levels of several regions or years ("ĐBSH ≥ 65; TDMNPB ≥ 50",
// "năm 2022: ≥ 39; năm 2023: ≥ 42"): it takes the one that is for the scope.
// Where the cell names regions or years and none of them is surely the scope's,
// nothing is taken, as another region's level would judge the commune wrongly,
// and a problem (305) tells. Why a figure could not be read is told as well, and
// that a bound is there which no reading fits ("từ 70 đến dưới 80%").
func RequirementIn(c *sheet.Cell, unit criteria.Unit, kind criteria.Kind, at Scope) (criteria.Requirement, bool, []Problem) {
	if c == nil || c.Kind != sheet.Text {
		r, ok := Requirement(c, unit, kind)
		return r, ok, RequirementProblems(c, unit, kind)
	}
	text, ok := at.choose(c.Value, maxNesting)
	if !ok {
		whole := vntext.Clean(c.Value)
		return criteria.Requirement{Text: whole, From: criteria.FromWorkbook, Verified: true}, true,
			problem(codeNoRequirement, "scope", whole, at.String())
	}
	part := *c
	part.Value = text
	r, says := Requirement(&part, unit, kind)
	problems := RequirementProblems(&part, unit, kind)
	if says && r.Compare == criteria.NoComparison && problems == nil && hasBound(text, kind) {
		problems = problem(codeNoRequirement, "unread", vntext.Clean(c.Value))
	}
	return r, says, problems
}

// IsScoped tells whether a cell of requirements is for some regions, years or
// communes only: where one level for all is wanted it holds none.
func IsScoped(c *sheet.Cell, regions criteria.Regions) bool {
	s := Scope{Regions: regions}
	return c != nil && c.Kind == sheet.Text && s.mayScope(c.Value) && (slices.ContainsFunc(s.clauses(c.Value), clause.isScoped) || s.mentions(c.Value))
}

// String names the scope for a finding: "vùng Bắc Trung Bộ, năm 2023".
func (s Scope) String() string {
	region, year := "chưa rõ vùng", "chưa rõ năm"
	if s.Region != "" {
		region = "vùng " + s.Regions.Name(s.Region)
	}
	if s.Year != 0 {
		year = "năm " + criteria.Int(s.Year).String()
	}
	return region + ", " + year
}

// longestScoped bounds the bytes of a text that is searched for scopes, which
// costs much for each word; nothing that long is read as a requirement.
const longestScoped = 600

// mayScope passes over the texts that surely have no scope, which most are.
func (s Scope) mayScope(text string) bool {
	if len(text) > longestScoped {
		return false
	}
	if strings.Contains(vntext.Narrow(text), "20") || s.Regions.MayName(vntext.Clean(text)) {
		return true
	}
	key := vntext.Key(text)
	for phrase := range scopeWords().byKey {
		if strings.Contains(key, phrase) {
			return true
		}
	}
	return false
}

// maxNesting is how deep scopes may stand in each other: years within a region.
const maxNesting = 2

// choose is the part of a text that is for the scope, the whole text where it
// speaks of no region and no year; ok is false where that cannot be told.
func (s Scope) choose(text string, depth int) (chosen string, ok bool) {
	if !s.mayScope(text) {
		return text, true
	}
	clauses := s.clauses(text)
	if !slices.ContainsFunc(clauses, clause.isScoped) {
		return text, !s.mentions(text)
	}
	best, strength := "", -1
	for _, c := range clauses {
		fit, rank := s.fits(c, clauses)
		switch {
		case fit == maybe:
			return "", false
		case fit == no || rank < strength:
		case rank == strength && vntext.Key(best) != vntext.Key(c.text):
			return "", false
		default:
			best, strength = c.text, rank
		}
	}
	if strength < 0 {
		return "", false
	}
	if depth > 1 {
		return s.choose(best, depth-1)
	}
	return best, !s.mentions(best)
}

// fit tells whether a clause is for the scope; maybe where too little is known.
type fit int

const (
	no fit = iota
	maybe
	yes
)

// fits holds a clause against the scope. rank is how closely it is meant: as
// for thresholds, a region's clause beats a year's, and that the one for all.
func (s Scope) fits(c clause, all []clause) (is fit, rank int) {
	byRegion, byYear := s.fitsRegion(c, all), s.fitsYear(c)
	if len(c.regions) > 0 || c.hardship || c.others {
		rank += 2
	}
	if len(c.years) > 0 {
		rank++
	}
	return min(byRegion, byYear), rank
}

// fitsRegion: communes in special difficulty use the level of one region, but
// not every commune of that region is one of them.
func (s Scope) fitsRegion(c clause, all []clause) fit {
	hard := s.Regions.Code(hardshipText)
	isListed := func(other clause) bool { return slices.Contains(other.regions, s.Region) }
	switch {
	case len(c.regions) == 0 && !c.hardship && !c.others:
		return yes
	case s.Region == "":
		return maybe
	case slices.Contains(c.regions, s.Region):
		return yes
	case c.hardship && s.Region == hard:
		return maybe
	case c.others && !slices.ContainsFunc(all, isListed):
		return yes
	}
	return no
}

func (s Scope) fitsYear(c clause) fit {
	switch {
	case len(c.years) == 0:
		return yes
	case s.Year == 0:
		return maybe
	case slices.ContainsFunc(c.years, func(y span) bool { return y.first <= s.Year && s.Year <= y.last }):
		return yes
	}
	return no
}

// clauses parts a text at semicolons and line breaks, and at commas where each
// part has a scope of its own.
func (s Scope) clauses(text string) []clause {
	var list []clause
	for _, piece := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(";\n\r；", r) }) {
		if piece = bare(piece); piece != "" {
			list = append(list, s.clause(piece))
		}
	}
	if len(list) > 1 {
		return list
	}
	var parted []clause
	for piece := range strings.SplitSeq(text, ", ") {
		c := s.clause(bare(piece))
		if !c.isScoped() {
			return list
		}
		parted = append(parted, c)
	}
	return parted
}

// bare is a piece of text without the marks of a list about it.
func bare(piece string) string {
	return strings.Trim(vntext.Narrow(vntext.Clean(piece)), " -+•*.,")
}
