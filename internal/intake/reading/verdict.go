package reading

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// Verdict reads a cell of a verdict column. rest is the value that stands in
// the same cell, "" when there is none:
//
//   - "Đạt", "x", 1: the verdict, no rest;
//   - "92% - Đạt", "Đạt (92%)", "Đạt; 37/40 hộ": verdict and rest, only where
//     punctuation parts them;
//   - "Đạt 85%", "85%", 92.5: a value and no verdict, so Unknown with the
//     whole text as rest and no problem: the caller decides whether it has a
//     use for a value here;
//   - "CĐ": Unknown with 106; any other word: Unknown with 105.
//
// A blank cell and "-" are Unknown without a problem.
func Verdict(c *sheet.Cell) (claim criteria.Claim, rest string, problems []Problem) {
	if isBlank(c) {
		return criteria.Claim{Text: Text(c, false)}, "", nil
	}
	claim.Text = Text(c, false)
	if found := broken(c); found != nil {
		return claim, "", found
	}
	switch {
	case c.Kind == sheet.Number:
		claim.Status, rest, problems = numberVerdict(c, claim.Text)
		return claim, rest, problems
	case c.Kind == sheet.Text && isTick(c):
		claim.Status = criteria.Met
		return claim, "", nil
	}
	claim.Status, rest, problems = textVerdict(c, claim.Text)
	return claim, rest, problems
}

// numberVerdict reads a number: 1 and 0 are marks, anything else is a value. A
// format that shows another verdict than the mark (`"Chưa đạt";;"Đạt"`), or any
// in place of a value, leaves it open which of the two the office means.
func numberVerdict(c *sheet.Cell, text string) (criteria.Status, string, []Problem) {
	number, ok := decimalOf(c)
	if !ok || datePartsOf(formatOf(c)).any() {
		return criteria.Unknown, text, nil
	}
	d := displayOf(formatOf(c), number)
	status, isMark := numberMarks().whole(number.String())
	if seen, isWord := statusOf(d.text()); isWord && !d.hasFigure {
		if isMark && seen == status {
			return status, "", nil
		}
		return criteria.Unknown, "", problem(codeUnknownVerdict, "", text+" ("+d.text()+")")
	}
	switch {
	case isMark && d.percents == 0 && !(d.hasFigure && d.hasWords()):
		return status, "", nil
	case d.hasFigure && !d.odd && d.hasWords():
		return criteria.Unknown, d.written(), nil
	}
	return criteria.Unknown, text, nil
}

// isTick tells the check marks of the Wingdings font, which are stored as the
// letters ü and þ.
func isTick(c *sheet.Cell) bool {
	text := vntext.Clean(c.Value)
	return strings.HasPrefix(fontOf(c), "wingdings") && (text == "ü" || text == "þ")
}

func textVerdict(c *sheet.Cell, text string) (criteria.Status, string, []Problem) {
	if isDoubtful(text) {
		return criteria.Unknown, "", problem(codeAmbiguousVerdict, "", text)
	}
	if status, ok := statusOf(text); ok {
		return status, "", nil
	}
	if status, ok := markOf(text); ok {
		return status, "", nil
	}
	if status, rest, ok := splitVerdict(c.Value); ok {
		return status, rest, nil
	}
	if isValueText(text) {
		return criteria.Unknown, text, nil
	}
	return criteria.Unknown, "", unknownVerdict(text)
}

// splitVerdict reads "92% - Đạt": parts by punctuation of which one is a
// verdict's full word and the others together one value. Anything else, such
// as "Đạt/Chưa đạt" left as printed on the form, is not split.
func splitVerdict(raw string) (status criteria.Status, rest string, ok bool) {
	var values []string
	for _, part := range parts(raw) {
		found, isVerdict := statusOf(part)
		switch {
		case !isVerdict:
			values = append(values, part)
		case ok && found != status:
			return criteria.Unknown, "", false
		default:
			status, ok = found, true
		}
	}
	if !ok || len(values) > 1 || len(values) == 1 && !isValueText(values[0]) {
		return criteria.Unknown, "", false
	}
	return status, strings.Join(values, ""), true
}

// parts splits a cell's text at line breaks, brackets, semicolons, colons and
// dashes, and at commas that are no decimal comma. A dash parts only between
// blanks.
func parts(raw string) []string {
	var list []string
	for _, line := range strings.FieldsFunc(raw, func(r rune) bool {
		return strings.ContainsRune("\n\r;:()[]", r)
	}) {
		line = vntext.Clean(line)
		line = strings.NewReplacer(" - ", ";", " – ", ";", ", ", ";").Replace(" " + line + " ")
		for part := range strings.SplitSeq(line, ";") {
			if part = strings.Trim(part, " -–,."); part != "" {
				list = append(list, part)
			}
		}
	}
	return list
}

// isValueText tells a text that is a number with a unit, or a level, with
// "đạt" before it at most. "Chưa đạt 85%" is not one.
func isValueText(text string) bool {
	bare := withoutLead(text)
	if _, err := vntext.ParseNumber(bare); err == nil {
		return true
	}
	_, ok := levelOf(bare)
	return ok
}
