package intake

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
)

// want is what the figures of one row are expected in.
type want struct {
	unit criteria.Unit // by which cells are read: the workbook's own, if it has one
	kind criteria.Kind
	rule criteria.Unit // to which figures are converted; "" leaves them
	at   criteria.Ref  // the cell of the workbook's unit
	// summary is the row of a criterion with several indicators: its value has
	// no unit, only its words are kept.
	summary bool
	bare    bareSense // what "Có" and "Không" mean as verdicts
	about   subject
}

// wants tells how an indicator's row is read. The workbook's own unit wins
// over the rule set's for reading ("đồng" for "triệu đồng"); figures are kept
// in the rule set's.
func (f *builder) wants(ind *criteria.IndicatorResult, row int, about subject) want {
	w := want{about: about}
	if ind.Rule != nil {
		w.unit, w.kind = ind.Rule.Unit, ind.Rule.Kind
	}
	ind.Unit = w.unit
	c := f.t.cell(row, f.t.unit)
	if c == nil {
		return w
	}
	written := criteria.Unit(f.t.g.textOf(c))
	if saysNothing(string(written)) || isBarePercent(string(written)) && !w.hearsPercent() {
		return w
	}
	w.at = f.t.g.ref(c.Row, c.Col)
	if w.kind != criteria.YesNo && w.kind != criteria.LevelKind {
		w.rule = w.unit
	}
	w.unit, ind.Unit = written, written
	return w
}

// saysNothing tells the words in a column of units that are no unit: how the
// indicator is answered, or that it has none.
func saysNothing(unit string) bool {
	key := norm(unit)
	return key == "" && !isBarePercent(unit) || answerTerms.begin(key)
}

// isBarePercent tells a percent sign without a word beside it.
func isBarePercent(unit string) bool {
	return norm(unit) == "" && strings.ContainsAny(unit, "%％")
}

// hearsPercent tells whether a bare percent sign in the column of units says
// something: nothing is known of the row, or its rule counts in something else,
// such as đồng. "% hộ" of a rule says more than the sign, and an answer in words
// has no unit.
func (w want) hearsPercent() bool {
	return w.kind != criteria.YesNo && w.kind != criteria.LevelKind && !w.isPercent()
}

// isPercent tells that the row's figure is a share.
func (w want) isPercent() bool {
	return w.kind == criteria.PercentMin || w.kind == criteria.PercentMax || strings.Contains(string(w.unit), "%")
}

// convert takes a value to the rule set's unit. A number of something else is
// no answer, and reported where the unit stands.
func (f *builder) convert(v criteria.Value, w want, ind *criteria.IndicatorResult) criteria.Value {
	if unit, yes := isUnmeasured(v, w, ind); yes {
		at := w.at
		if at.Cell == "" {
			at = v.At
		}
		f.b.found.add(209, "", at, w.about, unit, "")
		v.Answer, v.Number, v.Shown = criteria.UnreadAnswer, criteria.Decimal{}, nil
		return v
	}
	converted, problems := reading.Convert(v, w.unit, w.rule)
	f.b.found.problems(problems, w.at, w.about)
	if w.rule != "" && v.Answer == criteria.NumberAnswer && !converted.Number.Equal(v.Number) {
		ind.Unit = w.rule
	}
	return converted
}

// convertRequirement does the same for the workbook's own requirement; one in
// another unit cannot be compared and is kept as words.
func convertRequirement(r criteria.Requirement, w want) criteria.Requirement {
	if w.rule == "" || r.Compare < criteria.AtLeast || r.Compare > criteria.Between {
		return r
	}
	for _, number := range []*criteria.Decimal{&r.Number, &r.Upper} {
		v, problems := reading.Convert(criteria.Value{Answer: criteria.NumberAnswer, Number: *number}, w.unit, w.rule)
		if len(problems) > 0 {
			return criteria.Requirement{Text: r.Text, From: r.From, Verified: r.Verified, At: r.At}
		}
		*number = v.Number
	}
	if r.Shown != nil {
		seen := convertRequirement(*r.Shown, w)
		r.Shown = &seen
	}
	return r
}
