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
		Cell       string          `json:"cell"` // of the claim, else of the row
		Indicators []jsonIndicator `json:"indicators"`
		Tasks      []jsonTask      `json:"tasks"`
	}
	jsonIndicator struct {
		ID          string          `json:"id"`
		Claimed     criteria.Status `json:"claimed"`
		Evidence    criteria.Status `json:"evidence"`
		Value       string          `json:"value,omitempty"` // left out when blank
		Unit        criteria.Unit   `json:"unit"`
		Cell        string          `json:"cell"` // of the value, else of the claim or row
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
		Cell     string     `json:"cell"`
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
		Counts:   r.Counts(),
		Criteria: list(r.Criteria, jsonCriterionOf),
	}
}

func jsonCriterionOf(c criteria.CriterionResult) jsonCriterion {
	return jsonCriterion{
		Number: c.Number, Name: c.Name,
		Status: c.Status, Claimed: c.Claim.Status, Evidence: c.Evidence,
		Cell:       cellOf(c.Claim.At, c.Row),
		Indicators: list(c.Indicators, jsonIndicatorOf),
		Tasks:      list(c.Tasks, jsonTaskOf),
	}
}

func jsonIndicatorOf(i criteria.IndicatorResult) jsonIndicator {
	return jsonIndicator{
		ID: i.ID, Claimed: i.Claim.Status, Evidence: i.Evidence,
		Value: valueText(i.Value), Unit: i.Unit,
		Cell: cellOf(i.Value.At, i.Claim.At, i.Row),
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

func jsonTaskOf(t criteria.Task) jsonTask {
	return jsonTask{
		Text: t.Text, Lead: t.Lead, Support: append([]string{}, t.Support...),
		Deadline: jsonPeriod{t.Deadline.Text, t.Deadline.End}, Cell: cellOf(t.At),
	}
}
