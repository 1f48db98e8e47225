package notice

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
)

var (
	numericDate = regexp.MustCompile(`^(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$`)
	wordDate    = regexp.MustCompile(`^(?:ngày\s*)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$`)
	isoDate     = regexp.MustCompile(`^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00)?)?$`)
	lonelyYear  = regexp.MustCompile(`^\d{4}$`)
)

// readDate understands a whole date, day first as everywhere in Viet Nam.
func readDate(s string) (day, month, year int, ok bool) {
	s = strings.ToLower(oneLine(s))
	parts := numericDate.FindStringSubmatch(s)
	if parts == nil {
		parts = wordDate.FindStringSubmatch(s)
	}
	if iso := isoDate.FindStringSubmatch(s); iso != nil {
		parts = []string{"", iso[3], iso[2], iso[1]}
	}
	if parts == nil {
		return 0, 0, 0, false
	}
	day, _ = strconv.Atoi(parts[1])
	month, _ = strconv.Atoi(parts[2])
	year, _ = strconv.Atoi(parts[3])
	return day, month, year, day >= 1 && day <= 31 && month >= 1 && month <= 12
}

// longDate prints a date as official papers do: a leading zero for days below
// 10 and months below 3. Words that are no whole date stay as written; what
// begins with the month gets a blank for the day.
func longDate(s string) runs {
	if day, month, year, ok := readDate(s); ok {
		zero := ""
		if month < 3 {
			zero = "0"
		}
		return plain(fmt.Sprintf("ngày %02d tháng %s%d năm %d", day, zero, month, year))
	}
	text := oneLine(s)
	switch {
	case text == "":
		return plain("ngày ").and(dots(blankDay), plain(" tháng "), dots(blankDay), plain(" năm "), dots(blankYear))
	case strings.HasPrefix(strings.ToLower(text), "tháng"):
		return plain("ngày ").and(dots(blankDay), plain(" "+lowerFirst(text)))
	}
	return plain(lowerFirst(text))
}

// fileDate is a date for the document's properties, "" when it is not known.
func fileDate(s string) string {
	day, month, year, ok := readDate(s)
	if !ok {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// subject is the office's subject line, which begins with "về" in lower case,
// or "" when it wrote none.
func subject(f criteria.Facts) string {
	text := oneLine(f.One(criteria.Subject))
	lower := strings.ToLower(text)
	switch {
	case text == "", strings.HasPrefix(lower, "v/v"):
		return text
	case strings.HasPrefix(lower, "về "):
		return lowerFirst(text)
	}
	return "về " + lowerFirst(text)
}

// author is who concludes, without the words of the title line.
func author(f criteria.Facts) string {
	text := oneLine(f.One(criteria.Author))
	if rest := []rune(text); len(rest) > len([]rune(wordConclusion)) {
		n := len([]rune(wordConclusion))
		if strings.EqualFold(string(rest[:n]), wordConclusion) {
			text = string(rest[n:])
		}
	}
	return text
}

// authorInProse is the author within a sentence. A name in capitals, as the
// title line has it, is set in small letters by the customs of such names.
func authorInProse(f criteria.Facts) runs {
	return orDots(inProse(author(f)), blankName)
}

// target is the year or day to work towards, to follow "đến": "hết năm 2024".
func target(f criteria.Facts) runs {
	text := oneLine(f.One(criteria.TargetYear))
	if rest, ok := strings.CutPrefix(lowerFirst(text), "đến "); ok {
		text = rest
	}
	if text == "" {
		return plain("hết năm ").and(dots(blankYear))
	}
	if lonelyYear.MatchString(text) {
		text = "năm " + text
	}
	return plain(lowerFirst(text))
}

// workProgramme names the programme of work; one that is only a time ("tháng
// 3 năm 2023") gets the words around it.
func (v voice) workProgramme(f criteria.Facts) runs {
	text := oneLine(f.One(criteria.WorkProgramme))
	if rest, ok := strings.CutPrefix(text, "Thực hiện "); ok {
		text = rest
	}
	lower := strings.ToLower(text)
	for _, time := range []string{"tháng ", "quý ", "năm ", "tuần "} {
		if strings.HasPrefix(lower, time) {
			return v.say(sayProgramme, values{"thoi_gian": plain(lowerFirst(text))})
		}
	}
	if text == "" {
		return v.say(sayProgramme, values{"thoi_gian": dots(blankName)})
	}
	return plain(text)
}
