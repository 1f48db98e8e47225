package intake_test

import "strings"

// The JSON of a report without places: what every variant must agree on.
type (
	wantReport struct {
		Commune  wantCommune     `json:"commune"`
		Period   wantPeriod      `json:"period"`
		RuleSet  string          `json:"rule_set"`
		Counts   map[string]int  `json:"counts"`
		Criteria []wantCriterion `json:"criteria"`
	}
	wantCommune struct {
		Name     string `json:"name"`
		Code     string `json:"code"`
		District string `json:"district"`
		Province string `json:"province"`
		Region   string `json:"region"`
	}
	wantPeriod struct {
		Text string `json:"text"`
		End  string `json:"end"`
	}
	wantCriterion struct {
		Number     int             `json:"number"`
		Name       string          `json:"name"`
		Status     string          `json:"status"`
		Claimed    string          `json:"claimed"`
		Evidence   string          `json:"evidence"`
		Value      string          `json:"value"`
		Indicators []wantIndicator `json:"indicators"`
		Tasks      []wantTask      `json:"tasks"`
	}
	wantIndicator struct {
		ID          string       `json:"id"`
		Claimed     string       `json:"claimed"`
		Evidence    string       `json:"evidence"`
		Value       string       `json:"value"`
		Unit        string       `json:"unit"`
		Requirement wantRequired `json:"requirement"`
	}
	wantRequired struct {
		Text     string `json:"text"`
		From     string `json:"from"`
		Verified bool   `json:"verified"`
	}
	wantTask struct {
		Text     string     `json:"text"`
		Lead     string     `json:"lead"`
		Support  []string   `json:"support"`
		Deadline wantPeriod `json:"deadline"`
	}
)

// carries is what a form can say of a commune.
type carries struct {
	claims       bool // verdicts of criteria
	rowClaims    bool // verdicts of indicators
	values       bool
	requirements bool
	units        bool
	tasks        bool
	code         bool // the commune's code, of which Excel lost the zero
	both         bool // verdicts stand in the cells of values: "92% - Đạt"
	joint        bool // a criterion with one indicator has one row for both
}

// expect works out the report of a commune in a form.
func (w ways) expect(c commune, has carries) wantReport {
	r := wantReport{
		Commune: wantCommune{w.encoding.shown(c.name), "", w.encoding.shown(c.district), w.encoding.shown(c.province), "TDMNPB"},
		Period:  wantPeriod{End: w.period.end}, RuleSet: advancedID,
		Counts: map[string]int{"met": 0, "basically_met": 0, "not_met": 0, "not_considered": 0, "unknown": 0},
	}
	if has.code {
		r.Commune.Code = "03424"
	}
	n := 0 // tasks so far
	for _, spec := range c.criteria {
		one := w.expectCriterion(spec, has)
		if has.tasks {
			for _, task := range spec.tasks {
				one.Tasks = append(one.Tasks, w.expectTask(task, n))
				n++
			}
		}
		r.Counts[one.Status]++
		r.Criteria = append(r.Criteria, one)
	}
	return r
}

func (w ways) expectCriterion(spec criterionSpec, has carries) wantCriterion {
	one := wantCriterion{Number: spec.number, Name: spec.name, Claimed: "unknown", Evidence: spec.evidence(has)}
	if has.claims {
		one.Claimed = spec.claim
	}
	if one.Status = one.Claimed; !has.claims {
		one.Status = one.Evidence
	}
	for _, i := range spec.indicators {
		ind := w.expectIndicator(i, has)
		if has.joint && len(spec.indicators) == 1 {
			ind.Claimed = "unknown" // the verdict is the criterion's
		}
		if ind.Claimed != "unknown" || ind.Value != "" {
			one.Indicators = append(one.Indicators, ind)
		}
	}
	return one
}

// evidence of a criterion: what its indicators prove by what the form has.
func (c criterionSpec) evidence(has carries) string {
	switch {
	case has.values && has.requirements:
		return c.with
	case has.values:
		return c.bare
	case has.rowClaims && has.joint && len(c.indicators) == 1:
		return "unknown"
	case has.rowClaims:
		return c.words
	}
	return "unknown"
}

func (w ways) expectIndicator(i indicatorSpec, has carries) wantIndicator {
	ind := wantIndicator{ID: i.id, Claimed: "unknown", Evidence: "unknown", Unit: i.unit}
	if has.rowClaims {
		ind.Claimed = i.claim
	}
	if has.both && !i.isFigure() {
		ind.Claimed = "unknown" // a word for both is a result
	}
	if has.values {
		_, read := w.value(i)
		ind.Value = w.encoding.shown(read)
	}
	if has.requirements {
		ind.Requirement = wantRequired{w.encoding.shown(w.required(i)), "workbook", true}
	}
	switch {
	case has.values && has.requirements:
		ind.Evidence = i.with
	case has.values:
		ind.Evidence = i.bare
	}
	return ind
}

func (w ways) expectTask(task taskSpec, n int) wantTask {
	out := wantTask{Text: w.encoding.shown(task.text), Lead: w.encoding.shown(task.lead)}
	for _, body := range task.support {
		out.Support = append(out.Support, w.encoding.shown(body))
	}
	when := w.deadline(n)
	out.Deadline = wantPeriod{when.text, when.end}
	if when.number != "" {
		out.Deadline.Text = when.shown
	}
	return out
}

// comparable drops from a reading what the form does not carry and so is not
// compared: rows that say nothing, the rule set's requirements, the words of a
// period.
func (r wantReport) comparable(has carries) wantReport {
	r.Period.Text = ""
	criteria := make([]wantCriterion, len(r.Criteria))
	for n, c := range r.Criteria {
		var kept []wantIndicator
		for _, i := range c.Indicators {
			if !has.requirements {
				i.Requirement = wantRequired{}
			}
			if has.both && !strings.ContainsAny(i.Value, "0123456789") {
				i.Claimed = "unknown" // a bare word there is result and verdict at once
			}
			if i.Claimed != "unknown" || i.Value != "" || i.Evidence != "unknown" {
				kept = append(kept, i)
			}
		}
		c.Indicators = kept
		if len(c.Tasks) == 0 {
			c.Tasks = nil
		}
		criteria[n] = c
	}
	r.Criteria = criteria
	return r
}
