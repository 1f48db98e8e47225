package reading

import (
	"sync"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// Deadline reads a cell of a deadline column: a date, or words that name a
// period. The office's words are kept, and End is the last day that they name.
// Words that name no day have 404, but for the lasting tasks ("Thường xuyên").
func Deadline(c *sheet.Cell, date1904 bool) (criteria.Period, []Problem) {
	if isBlank(c) {
		return criteria.Period{}, nil
	}
	if found := broken(c); found != nil {
		return criteria.Period{}, found
	}
	period := PeriodOf(Text(c, date1904))
	if c.Kind == sheet.Number && !isDateOrYear(c, date1904) {
		period.End = ""
	}
	if _, ok := lasting().whole(period.Text); period.End == "" && !ok {
		return period, problem(codeDeadline, "", period.Text)
	}
	return period, nil
}

// PeriodOf reads a text; End is "" when it names no day, or more than one.
func PeriodOf(text string) criteria.Period {
	end, _ := vntext.ParsePeriod(text)
	return criteria.Period{Text: vntext.Clean(text), End: criteria.Date(end)}
}

// isDateOrYear tells the numbers that can be a deadline: dates by their format,
// and a bare year. Any other number is no date, though each could be a serial.
func isDateOrYear(c *sheet.Cell, date1904 bool) bool {
	parts := datePartsOf(formatOf(c))
	if parts.any() {
		_, sound := vntext.SerialDate(c.Value, date1904)
		return sound && (parts.day || parts.month || parts.year)
	}
	number, ok := decimalOf(c)
	return ok && isGeneralYear(number) && !isPercentFormat(formatOf(c))
}

func isGeneralYear(number criteria.Decimal) bool {
	return number.Cmp(criteria.Int(2000)) >= 0 && number.Cmp(criteria.Int(2099)) <= 0 && len(number.String()) == 4
}

// lasting holds the times of tasks that go on and on: they have no last day.
var lasting = sync.OnceValue(func() lexicon[bool] {
	return newLexicon(map[string]bool{"thường xuyên|liên tục|hằng năm|hàng năm|hằng tháng|hàng tháng|" +
		"thường xuyên, liên tục|thường xuyên hằng năm|thường xuyên hàng năm": true})
})
