package notice

import (
	"slices"
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
)

// headShade is the grey of a table's header, light enough for a poor copier.
const headShade = 0.1

// annex is the commune's table: every criterion with its verdict and the
// indicators that it does not meet.
func (n *communeNotice) annex() document.Annex {
	r := n.report
	d := draft{form: n.form}
	if text := oneLine(r.Period.Text); text != "" {
		d.centred(n.form.say(communeAnnexPeriod, values{"ky": plain(lowerFirst(text))}))
	}
	if r.Illustrative {
		d.madeUp(nil)
	}
	d.add(n.criteriaTable())
	d.ruleSetNoteWith(n.rules, reportOverlay(n.report))
	return document.Annex{
		Title:  dotted(n.form.say(communeAnnexTitle, n.values)),
		Blocks: d.blocks,
	}
}

func (n *communeNotice) criteriaTable() document.Table {
	titles := []string{wordCriterion, "Tên tiêu chí", "Đánh giá", "Chỉ tiêu chưa đạt"}
	columns := []document.Column{
		{Weight: 1.1, Align: document.Centre}, {Weight: 3, Align: document.Left},
		{Weight: 1.6, Align: document.Centre}, {Weight: 6, Align: document.Left},
	}
	if !tellsIndicators(n.report) { // a workbook of criteria only, or nothing to tell
		titles, columns = titles[:3], columns[:3]
	}
	table := document.Table{Columns: columns, Header: [][]document.Cell{headerRow(titles...)}, Size: n.form.tableSize}
	for i := range n.report.Criteria {
		c := &n.report.Criteria[i]
		row := []document.Cell{
			cell(plain(strconv.Itoa(c.Number))), cell(plain(c.Name)),
			cell(plain(verdictWord(c.Status))), cell(plain(strings.Join(n.form.unmetIndicators(c), "; "))),
		}
		table.Rows = append(table.Rows, row[:len(columns)])
	}
	total := bold("Tổng số: " + ratio(n.counts.Met, n.counts.Total()) + " tiêu chí đạt")
	table.Rows = append(table.Rows, []document.Cell{{Runs: total, Span: len(table.Columns), Align: document.Centre, Aligns: true}})
	return table
}

// tellsIndicators: some indicator is not met.
func tellsIndicators(r *criteria.Report) bool {
	return slices.ContainsFunc(r.Criteria, func(c criteria.CriterionResult) bool { return hasUnmet(&c) })
}

func hasUnmet(c *criteria.CriterionResult) bool {
	return slices.ContainsFunc(c.Indicators, func(in criteria.IndicatorResult) bool { return in.Status == criteria.NotMet })
}

// unmetIndicators tells each indicator that is not met with its value and the
// requirement that counted. A threshold that nobody verified is not printed:
// on an official paper it would look certain.
func (v voice) unmetIndicators(c *criteria.CriterionResult) []string {
	var all []string
	for _, in := range c.Indicators {
		if in.Status != criteria.NotMet {
			continue
		}
		text := oneLine(in.Written.Text)
		if in.Rule != nil && text == "" {
			text = oneLine(in.Rule.Text)
		}
		told := strings.TrimSpace(in.ID + " " + text)
		if value := valueText(in); value != "" {
			told += ": " + value
		}
		if req := in.Requirement; req.Text != "" && (req.Verified || req.From > criteria.FromRuleSet) {
			told += " " + v.word(annexRequirement, values{"yeu_cau": plain(oneLine(req.Text))})
		}
		all = append(all, told)
	}
	return all
}

// valueText is a value in its unit; verdicts and words say nothing new here.
func valueText(in criteria.IndicatorResult) string {
	switch in.Value.Answer {
	case criteria.NumberAnswer:
		number := in.Value.Number.Vietnamese()
		if in.Unit.IsPercent() {
			return number + "%"
		}
		return strings.TrimSpace(number + " " + string(in.Unit))
	case criteria.LevelAnswer:
		return in.Value.Level.Text
	}
	return ""
}

func (d *draft) centred(text runs) {
	d.add(document.Paragraph{Runs: text, Align: document.Centre})
}

// ruleSetNote names the decision by which the criteria were judged, and the
// province's where there is one.
func (d *draft) ruleSetNote(rules *criteria.RuleSet) {
	d.ruleSetNoteWith(rules, overlayValues(rules.Overlay))
}

func (d *draft) ruleSetNoteWith(rules *criteria.RuleSet, overlay values) {
	if rules.Title == "" || rules.Decision == "" {
		return
	}
	d.note(ended(d.form.word(sayGrounds, overlay.with(values{
		"bo_tieu_chi": plain(rules.Title), "quyet_dinh": plain(numbered(rules.Decision)), "sua_doi": plain(numbered(rules.AmendedBy)),
	}))))
}

// note adds a small line under a table.
func (d *draft) note(text string) {
	d.add(document.Paragraph{Runs: italic(text), Size: d.form.tableSize})
}

func cell(text runs) document.Cell { return document.Cell{Runs: text} }

// headerRow is a bold, centred row on grey.
func headerRow(titles ...string) []document.Cell {
	row := make([]document.Cell, len(titles))
	for i, title := range titles {
		row[i] = headerCell(title)
	}
	return row
}

func headerCell(title string) document.Cell {
	return document.Cell{Runs: bold(title), Align: document.Centre, Aligns: true, Shade: headShade}
}

// dotted is the runs as a plain text in which blanks are dots.
func dotted(r runs) string {
	var text strings.Builder
	for _, run := range r {
		if run.Blank > 0 {
			text.WriteString(strings.Repeat("…", max(run.Blank/2, 2)))
		}
		text.WriteString(run.Text)
	}
	return text.String()
}
