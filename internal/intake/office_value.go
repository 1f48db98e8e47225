package intake

import (
	"regexp"
	"strings"
	"sync"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
)

// settle drops the facts that cannot be used: those that are stated twice, and
// those whose text is no form, placement, number or date.
func (r *officeReader) settle() {
	for key := range r.torn {
		delete(r.facts, key)
	}
	for _, key := range criteria.OfficeKeys() {
		if len(r.facts[key]) == 0 {
			continue
		}
		fact := &r.facts[key][0]
		if text, ok := officeValue(key, fact.Text); ok {
			fact.Text = text
		} else {
			r.b.found.add(201, "fact", fact.At, subject{}, key.OfficeLabel(), shorten(fact.Text), expected(key))
			delete(r.facts, key)
		}
	}
	r.agreeOnSigns()
}

// agreeOnSigns drops the number where its own signs are not those that the
// profile gives beside it.
func (r *officeReader) agreeOnSigns() {
	number, _ := criteria.ParseNumber(r.facts.One(criteria.DocumentNumber))
	signs := r.facts.One(criteria.DocumentSigns)
	if number.Signs == "" || signs == "" || norm(number.Signs) == norm(signs) {
		return
	}
	first := r.facts[criteria.DocumentNumber][0].At
	r.b.found.add(103, "fact", r.facts[criteria.DocumentSigns][0].At, subject{}, criteria.DocumentSigns.OfficeLabel(), first.Cell)
	delete(r.facts, criteria.DocumentNumber)
	delete(r.facts, criteria.DocumentSigns)
}

// officeValue is the value as the notice takes it; ok is false for one that the
// fact cannot have.
func officeValue(key criteria.FactKey, text string) (value string, ok bool) {
	switch key {
	case criteria.DocumentForm:
		_, ok = criteria.ParsePaperForm(text)
	case criteria.Spelling:
		_, ok = criteria.ParseTones(text)
	case criteria.DocumentNumber:
		_, ok = criteria.ParseNumber(text)
	case criteria.DocumentSigns:
		var signs criteria.DocNumber
		signs, ok = criteria.ParseNumber(text)
		return signs.Signs, ok && signs.Number == "" && signs.Signs != ""
	case criteria.IssueDate:
		return issueDate(text)
	default:
		ok = true
	}
	return text, ok
}

// officeWord is officeValue for the facts that are one of a few words: in a
// commune's workbook numbers and dates are taken as they are written.
func officeWord(key criteria.FactKey, text string) (string, bool) {
	if key == criteria.DocumentForm || key == criteria.Spelling {
		return officeValue(key, text)
	}
	return text, true
}

// expected is what a fact may say, as findings print it.
func expected(key criteria.FactKey) string {
	switch key {
	case criteria.DocumentForm:
		return criteria.PartyForm.Word() + "; " + criteria.StateForm.Word()
	case criteria.Spelling:
		return criteria.OldTones.Word() + "; " + criteria.NewTones.Word()
	case criteria.DocumentNumber:
		return "05"
	case criteria.DocumentSigns:
		return "TB/HU"
	}
	return "10/3/2023; tháng 3 năm 2023"
}

// issueDate reads a day, or a month whose day is still open. A blank for the
// day may be typed as dots.
func issueDate(text string) (date string, ok bool) {
	text = strings.ToLower(strings.Join(strings.Fields(typedDots().ReplaceAllString(text, " ")), " "))
	period := reading.PeriodOf(text)
	if month := issueMonthShape().FindStringSubmatch(text); month != nil && period.End != "" {
		return "tháng " + month[1] + " năm " + month[2], true
	}
	if issueDayShape().MatchString(text) && period.End != "" {
		return inWords(period.End), true
	}
	return "", false
}

var (
	typedDots       = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`…+|\.{2,}|_{2,}`) })
	issueMonthShape = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^(?:ngày )?tháng (\d{1,2})(?: năm |\s*/\s*)(\d{4})$`)
	})
	issueDayShape = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^(?:ngày )?(?:\d{1,2}(?:\s*[/.-]\s*| tháng )\d{1,2}(?:\s*[/.-]\s*| năm )\d{4}|\d{4}-\d{2}-\d{2})$`)
	})
)
