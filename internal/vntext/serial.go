package vntext

import (
	"strconv"
	"strings"
	"time"
)

// The last serials that a spreadsheet knows: 9999-12-31 in either system.
const (
	lastSerial1900 = 2_958_465
	lastSerial1904 = 2_957_003
)

// SerialDate gives the day of a stored date, the time of day cut off. The 1900
// system counts a day that never was, 29/2/1900, as 60: that one is refused,
// and the days before it are one off from those after it.
func SerialDate(serial string, date1904 bool) (string, bool) {
	digits, err := ShortestFloat(serial)
	if err != nil {
		return "", false
	}
	whole, _, _ := strings.Cut(digits, ".")
	days, err := strconv.Atoi(whole)
	if err != nil || strings.HasPrefix(digits, "-") {
		return "", false
	}
	switch {
	case date1904 && days <= lastSerial1904:
		return dayAfter(1904, time.January, 1, days), true
	case date1904 || days == 0 || days == 60 || days > lastSerial1900:
		return "", false
	case days < 60:
		return dayAfter(1899, time.December, 31, days), true
	}
	return dayAfter(1899, time.December, 30, days), true
}

func dayAfter(year int, month time.Month, day, days int) string {
	return time.Date(year, month, day+days, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}
