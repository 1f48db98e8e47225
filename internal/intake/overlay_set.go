package intake

import (
	"slices"
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// RuleSet reads a rule set from the form of an overlay that was filled in from
// scratch: its title, decision, any number of criteria from 1 on, each with a
// row of its own, and their indicators with units and requirements. What the
// workbook states counts as verified, since the office states it.
//
// A requirement that cannot be read is a finding, and its indicator is one
// without any. Nil where the set as a whole cannot be used: no table, no title,
// or numbers of criteria that are missing or stand twice.
func RuleSet(wb *sheet.Workbook, src Source, known Known) (*criteria.RuleSet, []finding.Finding) {
	d := newDecree(wb, src, known)
	d.read(true)
	s := setReader{decree: d, criteria: make(map[int]*setCriterion), usable: true}
	s.read()
	if len(s.criteria) == 0 {
		d.found.add(101, "rules", criteria.Ref{}, subject{})
		return nil, d.found.list
	}
	rules := s.ruleSet()
	if !s.usable {
		return nil, d.found.list
	}
	return rules, d.found.list
}

// setReader puts the rows of a rule set together.
type setReader struct {
	*decree
	criteria map[int]*setCriterion
	usable   bool
	seen     map[string]criteria.Ref
}

type setCriterion struct {
	name  string
	at    criteria.Ref
	own   []decreeRow // rows with the criterion's number
	parts map[string][]decreeRow
	ids   []string
}

func (s *setReader) read() {
	for _, r := range s.rows {
		if r.within > 0 && r.first { // the first, and mostly only, one of its criterion
			r.id = strconv.Itoa(r.within) + ".1"
		}
		n := criterionOf(r.id)
		switch {
		case r.id == "" && r.cell != nil:
			s.found.soften(finding.Error, 201, "row", r.g.ref(r.cell.Row, r.cell.Col), shorten(r.name))
		case r.id == "" || n < 1:
		case isIndicatorID(r.id):
			s.part(n, r)
		default:
			s.criterion(n, r)
		}
	}
}

func (s *setReader) at(n int) *setCriterion {
	if s.criteria[n] == nil {
		s.criteria[n] = &setCriterion{parts: make(map[string][]decreeRow)}
	}
	return s.criteria[n]
}

// criterion takes a row with a criterion's number. The same number with another
// name is a slip that leaves open which of the two is meant.
func (s *setReader) criterion(n int, r decreeRow) {
	c := s.at(n)
	switch {
	case c.name == "":
		c.name, c.at = r.name, r.at
	case r.name != "" && norm(r.name) != norm(c.name):
		s.found.add(103, "", r.at, subject{criterion: n}, criterionKey(n), c.at.Cell)
		s.usable = false
		return
	}
	c.own = append(c.own, r)
}

func (s *setReader) part(n int, r decreeRow) {
	c := s.at(n)
	if s.isAstray(r) {
		s.found.add(201, "id", r.at, subject{n, r.id}, r.id)
		return
	}
	if c.parts[r.id] == nil {
		c.ids = append(c.ids, r.id)
	} else if first := c.parts[r.id][0]; r.name != "" && norm(r.name) != norm(first.name) {
		s.found.add(103, "", r.at, subject{n, r.id}, indicatorKey(r.id), first.at.Cell)
		s.usable = false
		return
	}
	c.parts[r.id] = append(c.parts[r.id], r)
}

// ruleSet puts the set together and tells what it lacks.
func (s *setReader) ruleSet() *criteria.RuleSet {
	rules := &criteria.RuleSet{Title: s.setTitle(), Decision: s.decision, Severities: s.severities}
	rules.ID = s.ownID(slug(rules.Title))
	rules.Programme = s.programme
	if rules.Programme == "" {
		rules.Programme = programmeOf(rules.Title)
	}
	if rules.ID == "" {
		s.found.add(107, "", s.rows[0].g.place(), subject{})
		s.usable = false
	}
	if s.decision == "" {
		s.found.add(601, "decision", s.rows[0].g.place(), subject{})
	}
	last := 0
	for n := range s.criteria {
		last = max(last, n)
	}
	var gaps []string
	for n := 1; n <= last; n++ {
		if c := s.criteria[n]; c == nil || c.name == "" {
			gaps = append(gaps, strconv.Itoa(n))
			continue
		}
		rules.Criteria = append(rules.Criteria, s.criterionOf(n, rules))
	}
	if len(gaps) > 0 {
		s.found.add(107, "gap", s.rows[0].g.place(), subject{}, strings.Join(gaps, ", "))
		s.usable = false
	}
	return rules
}

// ownID is the id that a label gives, else the one of the title. That of an
// embedded set is taken: figures by other criteria would be added to its own.
func (s *setReader) ownID(byTitle string) string {
	id := slug(s.id)
	if id == "" {
		return byTitle
	}
	for _, rules := range s.known.RuleSets {
		if rules.ID == id {
			s.found.add(201, "fact", s.idAt, subject{}, "Mã bộ tiêu chí", id, byTitle)
			return byTitle
		}
	}
	return id
}

// setTitle is the title that a label gives, else the line that names a set.
func (s *setReader) setTitle() string {
	if s.title.Text != "" {
		return s.title.Text
	}
	for _, text := range s.titles {
		if setTerm.within(norm(text)) {
			return text
		}
	}
	return ""
}

var setTerm = termsOf("bộ tiêu chí")

// criterionOf makes a criterion of its rows. One without rows of indicators has
// a single indicator, itself.
func (s *setReader) criterionOf(n int, rules *criteria.RuleSet) criteria.Criterion {
	from := s.criteria[n]
	c := criteria.Criterion{Number: n, Name: from.name}
	slices.SortStableFunc(from.ids, criteria.CompareIDs)
	if len(from.ids) == 0 {
		c.Indicators = []criteria.Indicator{s.indicator(n, strconv.Itoa(n), from.own, rules)}
		return c
	}
	s.unused(from.own)
	for i, id := range from.ids {
		if i+1 < len(from.ids) && strings.HasPrefix(from.ids[i+1], id+".") {
			s.unused(from.parts[id]) // 2.2 over 2.2.1 is a heading
			continue
		}
		c.Indicators = append(c.Indicators, s.indicator(n, id, from.parts[id], rules))
	}
	s.tellGaps(n, from)
	return c
}

// tellGaps tells of a number that is skipped among a criterion's indicators: a
// row may have been lost.
func (s *setReader) tellGaps(n int, c *setCriterion) {
	for i := 1; ; i++ {
		id := strconv.Itoa(n) + "." + strconv.Itoa(i)
		has := slices.ContainsFunc(c.ids, func(other string) bool { return other == id || strings.HasPrefix(other, id+".") })
		if has {
			continue
		}
		if above := c.ids[len(c.ids)-1]; criteria.CompareIDs(id, above) < 0 {
			s.found.soften(finding.Warning, 107, "gap", c.at, id)
			continue
		}
		return
	}
}

// unused tells of requirements on a row that is a heading.
func (s *setReader) unused(rows []decreeRow) {
	for _, r := range rows {
		if r.cell != nil && !isNothing(r) && !isLeftToProvince(r.cell) {
			s.found.add(201, "id", r.at, subject{criterion: criterionOf(r.id)}, r.id)
		}
	}
}

// maxSlug bounds an id that is made from a title. The years come last in it, and
// tell the sets of two periods apart.
const maxSlug = 120

// slug is a text in small letters without marks, with hyphens between words.
func slug(text string) string {
	var words []string
	length := 0
	for _, word := range strings.FieldsFunc(vntext.Plain(text), func(r rune) bool { return !('a' <= r && r <= 'z' || '0' <= r && r <= '9') }) {
		if length += len(word) + 1; length > maxSlug {
			break
		}
		words = append(words, word)
	}
	return strings.Join(words, "-")
}

// programmeOf is what is left of a title without "Bộ tiêu chí … giai đoạn …":
// the words by which a notice calls the criteria.
func programmeOf(title string) string {
	words := strings.Fields(title)
	for _, lead := range []string{"bộ tiêu chí", "quốc gia", "về"} {
		n := len(strings.Fields(lead))
		if len(words) > n && norm(strings.Join(words[:n], " ")) == norm(lead) {
			words = words[n:]
		}
	}
	for i := 1; i+1 < len(words); i++ {
		if norm(words[i]+" "+words[i+1]) == norm("giai đoạn") {
			words = words[:i]
			break
		}
	}
	return inSentence(strings.Join(words, " "))
}

// inSentence is a title in capitals as it is written within a sentence; of its
// words only a province's name keeps capitals.
func inSentence(text string) string {
	if !allCapitals(text) {
		return text
	}
	places := placesIn(line{text: text})[placeProvince]
	text = strings.ToLower(text)
	for _, place := range places {
		text = strings.Replace(text, strings.ToLower(place.name), properCase(place.name), 1)
	}
	return text
}
