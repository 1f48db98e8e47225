package finding

import (
	"encoding/json"
	"fmt"
	"io"
)

// The JSON contract: field names, order and words are stable; fields may be
// added. Lists are never null.
type (
	jsonFindings struct {
		Tool     jsonTool      `json:"tool"`
		Findings []jsonFinding `json:"findings"`
		Summary  jsonSummary   `json:"summary"`
	}
	jsonTool struct {
		Name    string `json:"name"`
		Version string `json:"version"`
	}
	jsonFinding struct {
		Code      Code     `json:"code"`
		Severity  Severity `json:"severity"`
		File      string   `json:"file"`
		Sheet     string   `json:"sheet"`
		Cell      string   `json:"cell"`
		Criterion int      `json:"criterion,omitempty"`
		Indicator string   `json:"indicator,omitempty"`
		Message   string   `json:"message"`
		Fix       string   `json:"fix"`
	}
	jsonSummary struct {
		Files      int `json:"files"`
		Reports    int `json:"reports"`
		Unreadable int `json:"unreadable"`
		Errors     int `json:"errors"`
		Warnings   int `json:"warnings"`
		Infos      int `json:"infos"`
	}
)

// WriteJSON writes reports and findings for other programs.
func WriteJSON(w io.Writer, r Result) error {
	alone := r.jsonFindings()
	out := newJSONObject(w)
	out.field("tool", alone.Tool)
	reports := byFile(r.Reports)
	out.list("reports", len(reports), func(i int) any { return jsonReportOf(reports[i]) })
	out.list("findings", len(alone.Findings), func(i int) any { return alone.Findings[i] })
	out.field("roster", jsonRosterOf(r.Roster))
	out.field("summary", alone.Summary)
	if err := out.close(); err != nil {
		return fmt.Errorf("write findings as JSON: %w", err)
	}
	return nil
}

// WriteFindingsJSON writes the findings without the reports, whose figures
// stand elsewhere.
func WriteFindingsJSON(w io.Writer, r Result) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(r.jsonFindings()); err != nil {
		return fmt.Errorf("write findings as JSON: %w", err)
	}
	return nil
}

func (r Result) jsonFindings() jsonFindings {
	return jsonFindings{
		Tool:     jsonTool{Name: "tieuchi", Version: r.Version},
		Findings: list(sorted(r.Findings), func(f Finding) jsonFinding { return jsonFindingOf(f, r.Lang) }),
		Summary: jsonSummary{
			Files: r.Files, Reports: len(r.Reports), Unreadable: r.Unreadable,
			Errors:   Count(r.Findings, Error),
			Warnings: Count(r.Findings, Warning),
			Infos:    Count(r.Findings, Info),
		},
	}
}

func jsonFindingOf(f Finding, lang Lang) jsonFinding {
	return jsonFinding{
		Code: f.Code, Severity: f.Severity, File: f.File, Sheet: f.Sheet, Cell: f.Cell,
		Criterion: f.Criterion, Indicator: f.Indicator,
		Message: f.Message(lang), Fix: f.Advice(lang),
	}
}

// list turns every item; the result is never nil, so that JSON has [].
func list[From, To any](items []From, turn func(From) To) []To {
	turned := make([]To, 0, len(items))
	for _, item := range items {
		turned = append(turned, turn(item))
	}
	return turned
}
