package intake

import (
	"slices"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// Choice is which rule set a table was read by, and how clear that was.
type Choice struct {
	Sheet   string
	RuleSet string  // ID
	Margin  float64 // points ahead of the second; 0 when nothing told them apart
	Forced  bool
}

// Points of the signs by which a rule set is known.
const (
	pointsName      = 2.0 // a criterion's name is the rule set's
	pointsElsewhere = 0.8 // the name is the rule set's, under another number
	pointsIndicator = 0.5 // an indicator's text is much like the rule set's
	pointsID        = 0.1 // an indicator's number exists
)

// rating is how well a table fits one rule set.
type rating struct {
	rules *criteria.RuleSet
	named float64 // by names of criteria and texts of indicators
	ids   float64
	hits  int // criteria whose name fits
}

func (r rating) points() float64 { return r.named + r.ids }

// recognise chooses the rule set of a table and reports what is doubtful.
// title is every line that may name the rule set.
func (b *book) recognise(t *table, title string) (*criteria.RuleSet, Choice) {
	if b.known.Force != nil {
		b.contradictForced(t, t.g.ref(t.header.top, t.header.columns[0].col))
		return b.known.Force, Choice{RuleSet: b.known.Force.ID, Forced: true}
	}
	ratings, named := b.rate(t, b.known.RuleSets)
	if len(ratings) == 0 {
		return nil, Choice{}
	}
	best := ratings[0]
	margin := best.points()
	if len(ratings) > 1 {
		margin -= ratings[1].points()
	}
	at := t.g.ref(t.header.top, t.header.columns[0].col)
	byTitle := b.titled(title)
	switch {
	case named >= 5 && best.hits*3 < named:
		b.found.add(107, "", at, subject{})
	case margin >= pointsIndicator && byTitle != nil && byTitle != best.rules && ratings[0].named-b.namedBy(ratings, byTitle) >= pointsName:
		b.found.add(107, "mixed", at, subject{}, byTitle.Title, best.rules.Title)
	case margin < pointsIndicator && byTitle != nil:
		best.rules, margin = byTitle, pointsIndicator
	case margin < pointsIndicator:
		best.rules, margin = b.known.RuleSets[0], 0
		b.found.soften(finding.Warning, 107, "assumed", at, best.rules.Title)
	}
	return best.rules, Choice{RuleSet: best.rules.ID, Margin: margin}
}

// rate holds the table's names and numbers against the rule sets, best first;
// named is how many criteria have a name at all.
func (b *book) rate(t *table, sets []*criteria.RuleSet) (ratings []rating, named int) {
	for _, rules := range sets {
		r := rating{rules: rules}
		named = 0
		for _, e := range t.rows {
			if e.criterion > 0 && r.criterion(t, e) {
				named++
			}
			if e.indicator != "" {
				r.indicator(t, e)
			}
		}
		ratings = append(ratings, r)
	}
	slices.SortStableFunc(ratings, func(a, b rating) int {
		switch {
		case a.points() > b.points():
			return -1
		case a.points() < b.points():
			return 1
		}
		return 0
	})
	return ratings, named
}

// criterion adds the points of a criterion's name; it tells whether the row
// has a name.
func (r *rating) criterion(t *table, e entry) bool {
	name, _ := t.ownName(e)
	if name == "" {
		return false
	}
	c := r.rules.Criterion(e.criterion)
	if c == nil {
		r.named -= pointsName
		return true
	}
	like := t.g.nameLikeness(name, c.Name)
	switch {
	case like >= 0.5:
		r.hits++
		r.named += pointsName * like
	case t.criterionByName(r.rules, name) > 0: // the numbers only count the rows
		r.hits++
		r.named += pointsElsewhere
	}
	return true
}

func (r *rating) indicator(t *table, e entry) {
	ind := findIndicator(r.rules, e.indicator)
	if ind == nil {
		if parentIndicator(r.rules, e.indicator) == nil {
			r.ids -= pointsID
		}
		return
	}
	r.ids += pointsID
	if name, _ := t.indicatorName(e.row); t.g.likeness(name, ind.Text) >= 0.6 || t.g.startsLike(name, ind.Text) {
		r.named += pointsIndicator
	}
}

func (b *book) namedBy(ratings []rating, rules *criteria.RuleSet) float64 {
	for _, r := range ratings {
		if r.rules == rules {
			return r.named
		}
	}
	return 0
}

// titled is the rule set that a title names: the one with the longest
// programme name in it, or nil. "nông thôn mới nâng cao" contains "nông thôn
// mới", so the longest decides.
func (b *book) titled(title string) *criteria.RuleSet {
	whole := spelledOut(b.memory.norm(title))
	national := withoutModels(whole)
	var best *criteria.RuleSet
	longest, shared := 0, false
	for _, rules := range b.known.RuleSets {
		for _, name := range []string{rules.ID, rules.Title, rules.Programme} {
			name = spelledOut(strings.TrimPrefix(b.memory.norm(name), buildTerm()[0]+" "))
			key := national
			if modelTerms.within(name) {
				key = whole
			}
			if !hasPhrase(key, name) || len(name) < longest {
				continue
			}
			shared = len(name) == longest && best != nil && best != rules
			best, longest = rules, len(name)
		}
	}
	if shared {
		return nil
	}
	return best
}

// modelTerms name sets of criteria of their own, above "nông thôn mới nâng cao",
// that each province decides.
var modelTerms = termsOf("kiểu mẫu|thông minh")

// withoutModels takes out of a title what names such a set: "nông thôn mới kiểu
// mẫu" is not "nông thôn mới".
func withoutModels(key string) string {
	if !modelTerms.within(key) {
		return key
	}
	for _, model := range modelTerms() {
		key = strings.ReplaceAll(key, newCountryside()[0]+" "+model, model)
	}
	return key
}

var newCountryside = termsOf("nông thôn mới|NTM")

// spelledOut is a key with "NTM" in full.
func spelledOut(key string) string {
	short := newCountryside()[1]
	if !hasPhrase(key, short) {
		return key
	}
	words := strings.Fields(key)
	for i := range words {
		if words[i] == short {
			words[i] = newCountryside()[0]
		}
	}
	return strings.Join(words, " ")
}

// findIndicator is the rule set's indicator with an id; "4" and "4.1" are the
// same where a criterion has one indicator only.
func findIndicator(rules *criteria.RuleSet, id string) *criteria.Indicator {
	c := rules.Criterion(criterionOf(id))
	if c == nil {
		return nil
	}
	for i := range c.Indicators {
		if c.Indicators[i].ID == id {
			return &c.Indicators[i]
		}
	}
	if own := single(c); own != nil && (own.ID == id+".1" || own.ID+".1" == id) {
		return own
	}
	return nil
}

// single is the criterion's only indicator, nil when it has several.
func single(c *criteria.Criterion) *criteria.Indicator {
	if len(c.Indicators) == 1 {
		return &c.Indicators[0]
	}
	return nil
}

// parentIndicator is the nearest indicator that a province's own number is a
// part of: 2.2 for 2.2.1, 4 for 4.2; nil when there is none.
func parentIndicator(rules *criteria.RuleSet, id string) *criteria.Indicator {
	for i := strings.LastIndexByte(id, '.'); i > 0; i = strings.LastIndexByte(id, '.') {
		id = id[:i]
		if ind := findIndicator(rules, id); ind != nil {
			return ind
		}
	}
	return nil
}
