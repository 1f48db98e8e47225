package finding

import (
	"tieuchi/internal/criteria"
)

// The part of the JSON contract that is about reports.
type (
	jsonReport struct {
		File     string          `json:"file"`
		SHA256   string          `json:"sha256"`
		Sheet    string          `json:"sheet"`
		Commune  jsonCommune     `json:"commune"`
		Period   jsonPeriod      `json:"period"`
		RuleSet  string          `json:"rule_set"`
		Overlay  *jsonOverlay    `json:"overlay"` // null when none was laid over the rule set
		Counts   criteria.Counts `json:"counts"`
		Criteria []jsonCriterion `json:"criteria"`
	}
	jsonCommune struct {
		Name     string          `json:"name"`
		Code     string          `json:"code"`
		District string          `json:"district"`
		Province string          `json:"province"`
		Region   criteria.Region `json:"region"`
	}
	jsonOverlay struct {
		File     string `json:"file"`
		SHA256   string `json:"sha256"`
		Decision string `json:"decision"`
	}
	jsonPeriod struct {
		Text string        `json:"text"`
		End  criteria.Date `json:"end"`
	}
	jsonCriterion struct {
		Number     int             `json:"number"`
		Name       string          `json:"name"`
		Status     criteria.Status `json:"status"`
		Claimed    criteria.Status `json:"claimed"`
		Evidence   criteria.Status `json:"evidence"`
		Value      string          `json:"value,omitempty"` // on its own row, where a form has such
		Unit       criteria.Unit   `json:"unit,omitempty"`  // of that value, where it is known
		jsonPlace                  // of the claim, else of the row
		Indicators []jsonIndicator `json:"indicators"`
		Tasks      []jsonTask      `json:"tasks"`
	}
	jsonIndicator struct {
		ID          string          `json:"id"`
		Claimed     criteria.Status `json:"claimed"`
		Evidence    criteria.Status `json:"evidence"`
		Value       string          `json:"value,omitempty"` // left out when blank
		Unit        criteria.Unit   `json:"unit"`
		jsonPlace                   // of the value, else of the claim or row
		Requirement jsonRequirement `json:"requirement"`
	}
	jsonRequirement struct {
		Text     string `json:"text"`
		From     string `json:"from"`
		Verified bool   `json:"verified"`
	}
	jsonTask struct {
		Text     string     `json:"text"`
		Lead     string     `json:"lead"`
		Support  []string   `json:"support"`
		Deadline jsonPeriod `json:"deadline"`
		jsonPlace
	}
	jsonPlace struct {
		Cell  string `json:"cell"`
		Sheet string `json:"sheet,omitempty"` // left out where it is the report's
	}
)

func jsonReportOf(r *criteria.Report) jsonReport {
	id := ""
	if r.Rules != nil {
		id = r.Rules.ID
	}
	c := r.Commune
	return jsonReport{
		File: r.File, SHA256: r.SHA256, Sheet: r.Sheet,
		Commune:  jsonCommune{c.Name, c.Code, c.District, c.Province, c.Region},
		Period:   jsonPeriod{r.Period.Text, r.Period.End},
		RuleSet:  id,
		Overlay:  jsonOverlayOf(r.Rules),
		Counts:   r.Counts(),
		Criteria: list(r.Criteria, func(c criteria.CriterionResult) jsonCriterion { return jsonCriterionOf(r, c) }),
	}
}

// jsonOverlayOf names the province's decision by which a report was judged.
func jsonOverlayOf(rules *criteria.RuleSet) *jsonOverlay {
	if rules == nil || rules.Overlay == nil {
		return nil
	}
	return &jsonOverlay{rules.Overlay.File, rules.Overlay.SHA256, rules.Overlay.Decision}
}

func jsonCriterionOf(r *criteria.Report, c criteria.CriterionResult) jsonCriterion {
	return jsonCriterion{
		Number: c.Number, Name: c.Name,
		Status: c.Status, Claimed: c.Claim.Status, Evidence: c.Evidence,
		Value: valueText(c.Value), Unit: unitOf(r, c),
		jsonPlace:  placeIn(r, c.Claim.At, c.Row),
		Indicators: list(c.Indicators, func(i criteria.IndicatorResult) jsonIndicator { return jsonIndicatorOf(r, i) }),
		Tasks:      list(c.Tasks, func(t criteria.Task) jsonTask { return jsonTaskOf(r, t) }),
	}
}

// unitOf is the unit of a value on the criterion's own row: that of its only
// indicator. With several indicators nothing tells which one is meant.
func unitOf(r *criteria.Report, c criteria.CriterionResult) criteria.Unit {
	if c.Value.Answer == criteria.NoAnswer || r.Rules == nil {
		return ""
	}
	rule := r.Rules.Criterion(c.Number)
	if rule == nil || len(rule.Indicators) != 1 {
		return ""
	}
	return rule.Indicators[0].Unit
}

func jsonIndicatorOf(r *criteria.Report, i criteria.IndicatorResult) jsonIndicator {
	return jsonIndicator{
		ID: i.ID, Claimed: i.Claim.Status, Evidence: i.Evidence,
		Value: valueText(i.Value), Unit: i.Unit,
		jsonPlace: placeIn(r, i.Value.At, i.Claim.At, i.Row),
		Requirement: jsonRequirement{
			Text: i.Requirement.Text, From: i.Requirement.From.String(), Verified: i.Requirement.Verified,
		},
	}
}

// valueText is a decimal string for a number, else the text as written.
func valueText(v criteria.Value) string {
	switch v.Answer {
	case criteria.NoAnswer:
		return ""
	case criteria.NumberAnswer:
		return v.Number.String()
	}
	return v.Text
}

func jsonTaskOf(r *criteria.Report, t criteria.Task) jsonTask {
	return jsonTask{
		Text: t.Text, Lead: t.Lead, Support: append([]string{}, t.Support...),
		Deadline: jsonPeriod{t.Deadline.Text, t.Deadline.End}, jsonPlace: placeIn(r, t.At),
	}
}

// placeIn is the first known of some places.
func placeIn(r *criteria.Report, places ...criteria.Ref) jsonPlace {
	for _, at := range places {
		switch {
		case at.Cell == "":
		case at.Sheet == r.Sheet:
			return jsonPlace{Cell: at.Cell}
		default:
			return jsonPlace{at.Cell, at.Sheet}
		}
	}
	return jsonPlace{}
}
