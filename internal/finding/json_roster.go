package finding

import "tieuchi/internal/criteria"

// The part of the JSON contract that is about a roster; null without one.
type (
	jsonRoster struct {
		File       string           `json:"file"`
		Expected   int              `json:"expected"`
		Reported   int              `json:"reported"`
		Absent     []jsonAbsent     `json:"absent"`
		Unexpected []jsonUnexpected `json:"unexpected"`
	}
	jsonAbsent struct {
		Name     string `json:"name"`
		Code     string `json:"code"`
		District string `json:"district"`
		Province string `json:"province"`
		Sheet    string `json:"sheet"`
		Cell     string `json:"cell"`
		// Near is a report that may be on this commune; left out where none is.
		Near *jsonOther `json:"near,omitempty"`
	}
	jsonUnexpected struct {
		jsonOther
		// Meant is the commune of the roster that it may be on, "" for none.
		Meant string `json:"meant"`
	}
	jsonOther struct {
		File    string `json:"file"`
		Sheet   string `json:"sheet"`
		Cell    string `json:"cell"`
		Commune string `json:"commune"`
	}
)

func jsonRosterOf(a *criteria.Attendance) *jsonRoster {
	if a == nil {
		return nil
	}
	return &jsonRoster{
		File: a.File, Expected: a.Expected, Reported: a.Reported,
		Absent: list(a.Absent, jsonAbsentOf), Unexpected: list(a.Unexpected, jsonUnexpectedOf),
	}
}

func jsonAbsentOf(a criteria.Absent) jsonAbsent {
	c := a.Commune
	absent := jsonAbsent{c.Name, c.Code, c.District, c.Province, c.At.Sheet, c.At.Cell, nil}
	if a.Near != nil {
		near := jsonOtherOf(a.Near)
		absent.Near = &near
	}
	return absent
}

func jsonUnexpectedOf(u criteria.Unexpected) jsonUnexpected {
	unexpected := jsonUnexpected{jsonOther: jsonOtherOf(u.Report)}
	if u.Meant != nil {
		unexpected.Meant = u.Meant.Name
	}
	return unexpected
}

func jsonOtherOf(r *criteria.Report) jsonOther {
	at := r.Commune.At
	if at.Sheet == "" {
		at.Sheet = r.Sheet
	}
	return jsonOther{r.File, at.Sheet, at.Cell, r.Commune.Name}
}
