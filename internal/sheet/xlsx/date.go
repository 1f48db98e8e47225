package xlsx

import (
	"math"
	"strconv"
	"time"

	"tieuchi/internal/sheet"
)

// dateSerial turns "2023-03-31" or "2023-03-31T08:30:00" into the days since
// the workbook's day zero. Days before 1900-03-01 are not converted: there the
// two date systems of spreadsheets disagree about a 29 February 1900.
func dateSerial(text string, since1904 bool) (string, bool) {
	moment, ok := parseMoment(text)
	if !ok {
		return "", false
	}
	zero := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	first := time.Date(1900, 3, 1, 0, 0, 0, 0, time.UTC)
	if since1904 {
		zero = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
		first = zero
	}
	if moment.Before(first) {
		return "", false
	}
	seconds := moment.Unix() - zero.Unix()
	const day = 24 * 60 * 60
	part := (float64(seconds%day) + float64(moment.Nanosecond())/1e9) / day
	// A serial of full microseconds is as fine as any spreadsheet's.
	serial := float64(seconds/day) + math.Round(part*day*1e6)/(day*1e6)
	return strconv.FormatFloat(serial, 'f', -1, 64), true
}

// parseMoment reads the forms that xsd:date and xsd:dateTime have; a time zone
// other than UTC is refused, as sheets know none.
func parseMoment(text string) (time.Time, bool) {
	for _, layout := range []string{
		"2006-01-02", "2006-01-02T15:04:05", "2006-01-02T15:04:05Z", "2006-01-02T15:04",
	} {
		if moment, err := time.Parse(layout, text); err == nil {
			return moment, true
		}
	}
	return time.Time{}, false
}

// dateStyle gives a style by which a number is seen to be a date, where the
// cell's own leaves that to its type.
func (b *book) dateStyle(style *sheet.Style) *sheet.Style {
	if style.Format != "" {
		return style
	}
	if b.dated == nil {
		b.dated = map[*sheet.Style]*sheet.Style{}
	}
	if b.dated[style] == nil {
		b.dated[style] = &sheet.Style{Format: "yyyy-mm-dd", Font: style.Font}
	}
	return b.dated[style]
}
