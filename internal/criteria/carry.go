package criteria

import "strings"

// Unread stands in a consolidated workbook for a result that could not be read
// where the commune wrote it; the words themselves stand beside it.
const Unread = "Chưa đọc được"

// The words of answers that are neither numbers nor levels nor verdicts.
const (
	yesWord  = "Có"
	noneWord = "Không"
	outWord  = "Không áp dụng"
)

// Carried is the value as a consolidated workbook has it: ParseCarried reads it
// back as the same answer, whatever the commune's own words were.
func (v Value) Carried() string {
	switch v.Answer {
	case NumberAnswer:
		return v.Number.Exact()
	case LevelAnswer:
		return v.Level.Text
	case VerdictAnswer:
		return v.Status.Vietnamese()
	case YesAnswer:
		return yesWord
	case NoneAnswer:
		return noneWord
	case NotApplicable:
		return outWord
	case UnreadAnswer:
		return Unread
	}
	return ""
}

// ParseCarried reads what Carried prints; false for any other text, such as one
// that an office has put in its place.
func ParseCarried(text string) (Value, bool) {
	switch text {
	case "":
		return Value{}, true
	case yesWord:
		return Value{Answer: YesAnswer, Text: text}, true
	case noneWord:
		return Value{Answer: NoneAnswer, Text: text}, true
	case outWord:
		return Value{Answer: NotApplicable, Text: text}, true
	case Unread:
		return Value{Answer: UnreadAnswer, Text: text}, true
	}
	if status, ok := ParseStatus(text); ok {
		return Value{Answer: VerdictAnswer, Status: status, Text: text}, status != Unknown
	}
	if level, ok := ParseLevel(text); ok && level.Text == text {
		return Value{Answer: LevelAnswer, Level: level, Text: text}, true
	}
	number, err := ParseExact(text)
	return Value{Answer: NumberAnswer, Number: number, Text: text}, err == nil
}

// ParseStatus reads the word that official papers use for a verdict.
func ParseStatus(word string) (Status, bool) {
	for _, status := range Statuses() {
		if status.Vietnamese() == word {
			return status, true
		}
	}
	return Unknown, false
}

// signs are those of the comparisons with one number, in the order of the
// comparisons from AtLeast.
func signs() []string { return []string{"≥", "≤", ">", "<", "="} }

// betweenDash stands between the ends of a range, with a blank on both sides.
const betweenDash = " – "

// plain is the requirement in the fewest words, "" where nothing is compared.
func (r Requirement) plain() string {
	switch r.Compare {
	case Between:
		return r.Number.Exact() + betweenDash + r.Upper.Exact()
	case LevelAtLeast:
		return signs()[0] + " " + r.Level.Text
	case AnswerYes:
		return Met.Vietnamese()
	case AnswerNo:
		return noneWord
	case NoComparison:
		return ""
	}
	return signs()[r.Compare-AtLeast] + " " + r.Number.Exact()
}

// Carried is the requirement as a consolidated workbook has it. Words that a
// reader must take for the same requirement stand as they are ("≥ 90%"); of
// others what is compared comes first: "≥ 60 (Từ 60 lít trở lên)".
func (r Requirement) Carried() string {
	if r.Compare == NoComparison {
		return r.Text
	}
	if back, ok := parsePlain(r.Text); ok && !strings.Contains(r.Text, "(") && back.Equivalent(r) {
		return r.Text
	}
	if r.Text == "" {
		return r.plain()
	}
	return r.plain() + " (" + r.Text + ")"
}

// ParseCarriedRequirement reads what Carried prints for a requirement that
// compares something; false for any other text. Source and certainty are not in
// the text.
func ParseCarriedRequirement(text string) (Requirement, bool) {
	front, words, isBracketed := strings.Cut(text, " (")
	r, ok := parsePlain(front)
	if !ok || isBracketed && !strings.HasSuffix(words, ")") {
		return Requirement{}, false
	}
	r.Text = text
	if isBracketed {
		r.Text = strings.TrimSuffix(words, ")")
	}
	return r, true
}

// parsePlain reads a requirement in the fewest words; a unit may follow.
func parsePlain(text string) (Requirement, bool) {
	switch text {
	case Met.Vietnamese():
		return Requirement{Compare: AnswerYes}, true
	case noneWord:
		return Requirement{Compare: AnswerNo}, true
	}
	for i, sign := range signs() {
		if rest, ok := strings.CutPrefix(text, sign+" "); ok {
			return parseBound(AtLeast+Comparison(i), rest)
		}
	}
	low, high, ok := strings.Cut(text, betweenDash)
	lower, errLow := ParseExact(low)
	upper, errHigh := ParseExact(withoutUnit(high))
	return Requirement{Compare: Between, Number: lower, Upper: upper}, ok && errLow == nil && errHigh == nil
}

func parseBound(compare Comparison, text string) (Requirement, bool) {
	if level, ok := ParseLevel(text); ok && compare == AtLeast {
		return Requirement{Compare: LevelAtLeast, Level: level}, true
	}
	number, err := ParseExact(withoutUnit(text))
	return Requirement{Compare: compare, Number: number}, err == nil
}

// withoutUnit drops a unit after a number: words without figures, so that
// nothing that may count is lost.
func withoutUnit(text string) string {
	end := strings.IndexFunc(text, func(r rune) bool { return !strings.ContainsRune("-,0123456789", r) })
	if end <= 0 || strings.ContainsAny(text[end:], "0123456789") {
		return text
	}
	return text[:end]
}

// Vietnamese names the source of a requirement in a consolidated workbook.
func (s Source) Vietnamese() string {
	return [...]string{"không có", "bộ tiêu chí", "biểu của xã", "bảng của tỉnh"}[s]
}

// ParseSource reads what Source.Vietnamese prints.
func ParseSource(word string) (Source, bool) {
	for s := FromNone; s <= FromOverlay; s++ {
		if s.Vietnamese() == word {
			return s, true
		}
	}
	return FromNone, false
}
