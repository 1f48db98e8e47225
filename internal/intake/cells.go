package intake

import (
	"slices"
	"strings"
	"unicode"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
)

// cellsRead is what the cells of one row say.
type cellsRead struct {
	claim criteria.Claim
	value criteria.Value
	// noVerdict is what stands in the column of verdicts and is a value.
	noVerdict string
}

// cells reads the verdict and the value of a row. Where the table has no
// column of verdicts, a verdict word in the result is the claim; where the row
// has no result, what stands beside the verdict word is the value.
func (f *builder) cells(row int, w want) cellsRead {
	var out cellsRead
	rest := ""
	out.claim, rest = f.claim(row, w)
	c := f.firstFilled(row, f.valueColumns(w))
	switch {
	case c == nil && rest != "":
		if out.claim.Status == criteria.Unknown {
			out.noVerdict = rest
		}
		value, problems := reading.ValueOf(rest, w.unit, w.kind)
		value.At = out.claim.At
		out.value = f.kept(value, problems, w)
	case c == nil:
	case len(f.t.verdicts)+len(f.t.marks) > 0:
		if rest != "" && out.claim.Status == criteria.Unknown {
			f.b.found.add(105, "", out.claim.At, w.about, rest) // a second value, no verdict
		}
		value, problems := f.quiet(c, w)
		out.value = f.kept(value, problems, w)
		f.besideResult(&out, c, w.about)
	default:
		f.mixed(&out, c, w)
	}
	return out
}

// besideResult looks at the verdict that a cell of results has beside its value,
// "92% - Chưa đạt": it stands in for a blank one and speaks against another.
// "Đạt (92%)" is left alone, since there the word may only mean "reaches".
func (f *builder) besideResult(out *cellsRead, c *sheet.Cell, about subject) {
	claim, rest, problems := f.b.spelled(reading.Verdict(c))
	if claim.At = f.t.g.ref(c.Row, c.Col); rest == "" || len(problems) > 0 ||
		claim.Status == criteria.Unknown || claim.Status == criteria.Met {
		return
	}
	if out.claim.Text == "" {
		out.claim = claim
		return
	}
	if both := contested(out.claim, claim); both != out.claim {
		f.b.found.add(105, "", claim.At, about, both.Text)
		out.claim = both
	}
}

// mixed reads a result cell that may hold the verdict too: "92% - Đạt".
func (f *builder) mixed(out *cellsRead, c *sheet.Cell, w want) {
	claim, rest, problems := f.b.spelled(reading.Verdict(c))
	claim.At = f.t.g.ref(c.Row, c.Col)
	isVerdict := claim.Status != criteria.Unknown && len(problems) == 0
	value, valueProblems := f.quiet(c, w)
	switch {
	case isVerdict && rest != "":
		value, valueProblems = reading.ValueOf(rest, w.unit, w.kind)
		value.At = claim.At
		out.claim, out.value = claim, f.kept(value, valueProblems, w)
	case prefersValue(value, w):
		out.value = f.kept(value, valueProblems, w)
		if value.Answer == criteria.VerdictAnswer && isVerdict {
			out.claim = claim
		}
	case isVerdict:
		out.claim = claim
	case len(problems) > 0 && problems[0].Code == 106:
		f.b.found.problems(problems, claim.At, w.about)
	default:
		out.value = f.kept(value, valueProblems, w)
	}
}

// prefersValue tells whether a cell in a column of results is a result rather
// than a verdict: "0" is no verdict where a number is asked for, and "Không"
// answers a yes/no indicator by itself.
func prefersValue(v criteria.Value, w want) bool {
	switch v.Answer {
	case criteria.NumberAnswer, criteria.LevelAnswer, criteria.VerdictAnswer,
		criteria.YesAnswer, criteria.NoneAnswer, criteria.NotApplicable:
		return !w.summary
	}
	return false
}

// quiet reads a value without reporting.
func (f *builder) quiet(c *sheet.Cell, w want) (criteria.Value, []reading.Problem) {
	value, problems := f.b.spelledValue(reading.Value(c, w.unit, w.kind, f.t.g.date1904))
	value.At = f.t.g.ref(c.Row, c.Col)
	return value, problems
}

// kept reports a value's problems. On the row of a criterion with several
// indicators only words count: a number there ("3/4") is of something else.
func (f *builder) kept(v criteria.Value, problems []reading.Problem, w want) criteria.Value {
	if w.summary {
		problems = slices.DeleteFunc(problems, func(p reading.Problem) bool { return p.Code != 204 })
		if v.Answer == criteria.NumberAnswer {
			v = criteria.Value{Answer: criteria.UnreadAnswer, Text: v.Text, At: v.At}
		}
	}
	f.b.found.problems(problems, v.At, w.about)
	return v
}

// claim reads the verdict of a row and what stands beside it in the cell.
func (f *builder) claim(row int, w want) (criteria.Claim, string) {
	c := f.firstFilled(row, f.t.verdicts)
	if f.t.unmarked != criteria.Unknown && (c == nil || isDash(c)) {
		return criteria.Claim{Status: f.t.unmarked, At: f.t.g.ref(row, f.t.verdicts[0])}, ""
	}
	if c == nil {
		return f.markedClaim(row, w.about), ""
	}
	at := f.t.g.ref(c.Row, c.Col)
	claim, rest, problems := f.b.spelled(w.verdict(c))
	f.b.found.problems(problems, at, w.about)
	claim.At = at
	f.compareLevels(f.t.verdicts, c, claim, w)
	return f.againstRivals(c, claim, w), rest
}

// firstFilled is the first cell with something in it, by the order of columns.
func (f *builder) firstFilled(row int, columns []int) *sheet.Cell {
	for _, col := range columns {
		if c := f.t.g.cell(row, col); c != nil && (c.Kind != sheet.Text || f.t.g.textOf(c) != "") {
			return c
		}
	}
	return nil
}

// compareLevels reports that a lower level of appraisal judged otherwise: the
// higher one counts, but the two offices should talk.
func (f *builder) compareLevels(columns []int, chosen *sheet.Cell, claim criteria.Claim, w want) {
	for _, col := range columns {
		c := f.t.g.cell(chosen.Row, col)
		if c == nil || col == chosen.Col {
			continue
		}
		other, _, _ := f.b.spelled(w.verdict(c))
		if other.Status != criteria.Unknown && claim.Status != criteria.Unknown && other.Status != claim.Status {
			details := f.t.columnAt(chosen.Col).label() + ": " + claim.Status.Vietnamese() + "; " +
				f.t.columnAt(col).label() + ": " + other.Status.Vietnamese()
			f.b.found.add(307, "", f.t.g.ref(c.Row, c.Col), w.about, details)
		}
	}
}

func looksLikeVerdict(c *sheet.Cell) bool {
	claim, _, problems := reading.Verdict(c)
	return claim.Status != criteria.Unknown || slices.ContainsFunc(problems, func(p reading.Problem) bool { return p.Code == 106 })
}

func startsWithDigit(text string) bool {
	text = strings.TrimLeft(text, "≥≤><=~ ")
	return unicode.IsDigit(firstRune(text)) && len([]rune(text)) <= 30
}

func firstWord(text string) string {
	word, _, _ := strings.Cut(text, " ")
	return word
}
