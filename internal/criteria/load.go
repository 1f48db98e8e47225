package criteria

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// ParseRuleSet loads a rule set and checks all of it: numbers 1…n without
// gaps, identifiers in order within their criterion, texts and units present,
// kinds, bases and thresholds that fit each other, regions known. The error
// holds one line for every fault and names the indicator.
func ParseRuleSet(data []byte) (*RuleSet, error) {
	var file ruleSetFile
	if err := decodeStrictly(data, &file); err != nil {
		return nil, fmt.Errorf("read rule set: %w", err)
	}
	l := loader{regions: file.Regions}
	rs := l.ruleSet(file)
	if err := errors.Join(l.faults...); err != nil {
		return nil, fmt.Errorf("check rule set %q: %w", file.ID, err)
	}
	return rs, nil
}

// loader collects the faults of one file; where says what is being read.
type loader struct {
	regions []Region
	where   string
	faults  []error
}

func (l *loader) fault(format string, args ...any) {
	l.faults = append(l.faults, fmt.Errorf("%s: %s", l.where, fmt.Sprintf(format, args...)))
}

// need reports a text that is missing or padded with blanks.
func (l *loader) need(what, text string) {
	if text == "" || text != strings.TrimSpace(text) {
		l.fault("%s is empty or padded: %q", what, text)
	}
}

func (l *loader) ruleSet(file ruleSetFile) *RuleSet {
	l.where = "rule set"
	if !regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`).MatchString(file.ID) {
		l.fault("id %q is not made of a-z, 0-9 and single hyphens", file.ID)
	}
	l.need("title", file.Title)
	l.need("programme", file.Programme)
	l.need("decision", file.Decision)
	l.checkRegions()
	rs := &RuleSet{
		ID: file.ID, Title: file.Title, Programme: file.Programme,
		Decision: file.Decision, Annex: file.Annex, AmendedBy: file.AmendedBy,
		Severities: file.Severities, BasicallyMetCounts: file.BasicallyMetCounts,
	}
	l.checkSeverities(file.Severities)
	if len(file.Criteria) == 0 {
		l.fault("no criteria")
	}
	for i, c := range file.Criteria {
		rs.Criteria = append(rs.Criteria, l.criterion(i+1, c))
	}
	return rs
}

// checkSeverities looks at the shape only: which codes exist is not known here.
func (l *loader) checkSeverities(severities map[string]string) {
	code := regexp.MustCompile(`^NTM\d{3}$`)
	for _, key := range slices.Sorted(maps.Keys(severities)) {
		if !code.MatchString(key) || !slices.Contains([]string{"info", "warning", "error"}, severities[key]) {
			l.fault("severity %q of %q is not info, warning or error of a code", severities[key], key)
		}
	}
}

func (l *loader) checkRegions() {
	for i, region := range l.regions {
		l.need("region", string(region))
		if slices.Contains(l.regions[:i], region) {
			l.fault("region %q stands twice", region)
		}
	}
}

// criterion reads the criterion that must have the number given.
func (l *loader) criterion(number int, file criterionFile) Criterion {
	l.where = fmt.Sprintf("criterion %d", file.Number)
	if file.Number != number {
		l.fault("number %d was expected", number)
	}
	l.need("name", file.Name)
	if len(file.Indicators) == 0 {
		l.fault("no indicators")
	}
	c := Criterion{Number: file.Number, Name: file.Name}
	for i, ind := range file.Indicators {
		l.where = fmt.Sprintf("indicator %q", ind.ID)
		l.checkID(number, i+1, len(file.Indicators), ind.ID)
		c.Indicators = append(c.Indicators, l.indicator(number, ind))
	}
	return c
}

// checkID wants 2.1, 2.2, 2.3 in criterion 2, or just "4" where criterion 4
// has a single indicator: so identifiers are unique, complete and belong to
// their criterion.
func (l *loader) checkID(number, position, of int, id string) {
	want := fmt.Sprintf("%d.%d", number, position)
	if id == want || of == 1 && id == strconv.Itoa(number) {
		return
	}
	l.fault("stands where %q was expected", want)
}

func (l *loader) indicator(number int, file indicatorFile) Indicator {
	l.need("text", file.Text)
	l.need("unit", string(file.Unit))
	ind := Indicator{
		ID: file.ID, Criterion: number, Text: file.Text, Unit: file.Unit, Source: file.Source,
		Note: file.Note, Delegated: file.Delegated, Kind: kindOf(file.Kind),
	}
	l.checkKind(file.Kind, ind)
	l.basis(&ind, file)
	for _, t := range file.Thresholds {
		l.threshold(&ind, t)
	}
	for _, c := range file.Conditions {
		ind.Conditions = append(ind.Conditions, l.condition(c))
	}
	return ind
}

func (l *loader) checkKind(word string, ind Indicator) {
	if ind.Kind == 0 {
		l.fault("kind %q is not known", word)
		return
	}
	percent := ind.Kind == PercentMin || ind.Kind == PercentMax
	if percent != ind.Unit.IsPercent() {
		l.fault("unit %q does not fit kind %q", ind.Unit, word)
	}
}

// basis wants a threshold exactly where its basis is named, and an address
// wherever a threshold is said to be published.
func (l *loader) basis(ind *Indicator, file indicatorFile) {
	basis, ok := basisOf(file.Basis)
	if !ok {
		l.fault("basis %q is not known", file.Basis)
		return
	}
	ind.Basis = basis
	if (basis == NoBasis) != (len(file.Thresholds) == 0) {
		l.fault("basis %q with %d thresholds", file.Basis, len(file.Thresholds))
	}
	address := strings.HasPrefix(file.Source, "http://") || strings.HasPrefix(file.Source, "https://")
	if address != (basis == Published) {
		l.fault("basis %q with source %q", file.Basis, file.Source)
	}
}

func (l *loader) condition(file conditionFile) Condition {
	l.need("condition", file.Standard)
	for _, region := range file.Regions {
		l.checkRegion(region)
	}
	c := Condition{Regions: file.Regions, Standard: file.Standard, When: file.When}
	if file.Min != nil {
		c.Min, c.HasMin = l.number(*file.Min, true), true
	}
	return c
}

func (l *loader) checkRegion(region Region) {
	if !slices.Contains(l.regions, region) {
		l.fault("region %q is not known", region)
	}
}
