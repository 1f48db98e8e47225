package vntext

import (
	"strconv"
	"time"
)

// day is a calendar day as yyyymmdd: comparable and printable.
type day int

// String is the day as "2023-05-31".
func (d day) String() string { return d.date().Format(time.DateOnly) }

func (d day) date() time.Time {
	return time.Date(int(d)/10000, time.Month(int(d)/100%100), int(d)%100, 0, 0, 0, 0, time.UTC)
}

// before is the day before.
func (d day) before() day { return dayOf(d.date().AddDate(0, 0, -1)) }

func dayOf(t time.Time) day {
	year, month, n := t.Date()
	return day(year*10000 + int(month)*100 + n)
}

// months is the span from the first day of one month to the last of another
// in the same year; ok is false for months that do not exist.
func months(year, from, to int) (first, last day, ok bool) {
	if from < 1 || from > to || to > 12 {
		return 0, 0, false
	}
	first = day(year*10000 + from*100 + 1)
	return first, dayOf(time.Date(year, time.Month(to)+1, 0, 0, 0, 0, 0, time.UTC)), true
}

// number is the value of digits, or of the roman numeral or word that the
// patterns let pass.
func number(s string) int {
	switch s {
	case "i":
		return 1
	case "ii":
		return 2
	case "iii", "ba":
		return 3
	case "iv":
		return 4
	case "sau":
		return 6
	case "chin":
		return 9
	}
	n, _ := strconv.Atoi(s) // at most four digits by the patterns
	return n
}

// fullYear reads a year of two digits as 20yy.
func fullYear(s string) int {
	if len(s) == 2 {
		return 2000 + number(s)
	}
	return number(s)
}

// knownYear holds the years that office papers name.
func knownYear(year int) bool { return 1900 <= year && year < 2100 }

// The read functions get a pattern's groups, the whole match first.

func readDay(g []string) (first, last day, ok bool) { return oneDay(g[1], g[2], g[3]) }

func readYearFirst(g []string) (first, last day, ok bool) { return oneDay(g[3], g[2], g[1]) }

// oneDay checks that the day exists.
func oneDay(d, m, y string) (first, last day, ok bool) {
	year := fullYear(y)
	t := time.Date(year, time.Month(number(m)), number(d), 0, 0, 0, 0, time.UTC)
	exists := t.Day() == number(d) && int(t.Month()) == number(m)
	return dayOf(t), dayOf(t), exists && knownYear(year)
}

// readDays reads "01/01 đến 31/3/2023", both in the one year.
func readDays(g []string) (first, last day, ok bool) {
	first, _, ok1 := oneDay(g[1], g[2], g[5])
	last, _, ok2 := oneDay(g[3], g[4], g[5])
	return first, last, ok1 && ok2 && first < last
}

func readMonth(g []string) (first, last day, ok bool) {
	year := fullYear(g[2])
	first, last, ok = months(year, number(g[1]), number(g[1]))
	return first, last, ok && knownYear(year)
}

func readMonths(g []string) (first, last day, ok bool) {
	return months(number(g[3]), number(g[1]), number(g[2]))
}

func readQuarter(g []string) (first, last day, ok bool) {
	return months(number(g[2]), 3*number(g[1])-2, 3*number(g[1]))
}

func readQuarters(g []string) (first, last day, ok bool) {
	return months(number(g[3]), 3*number(g[1])-2, 3*number(g[2]))
}

// readPart reads "6 tháng đầu năm 2024" and "9 tháng năm 2024".
func readPart(g []string) (first, last day, ok bool) {
	n := number(g[1])
	if g[2] == "cuoi" {
		return months(number(g[3]), 13-n, 12)
	}
	return months(number(g[3]), 1, n)
}

func readHalf(g []string) (first, last day, ok bool) {
	if g[1] == "cuoi" {
		return months(number(g[2]), 7, 12)
	}
	return months(number(g[2]), 1, 6)
}

func readYear(g []string) (first, last day, ok bool) { return months(number(g[1]), 1, 12) }

func readYears(g []string) (first, last day, ok bool) {
	first, _, _ = months(number(g[1]), 1, 12)
	_, last, _ = months(number(g[2]), 1, 12)
	return first, last, first < last
}
