package vntext

import (
	"regexp"
	"sync"
)

// The pieces of the patterns; the text is folded, so letters are plain.
const (
	year   = `((?:19|20)\d\d)`
	ofYear = `(?:\s*(?:,?\s*(?:cua )?nam|[/.-])\s*|\s+)` + year // "/2024", " năm 2024", " 2024"
	roman  = `(iv|v|i{1,3}|\d{1,2})`                            // of a quarter; what is none is refused
	until  = `\s*(?:-|den(?: het)?|va|,)\s*`
)

// patterns lists the ways to write a period, the most exact first. \b is not
// needed: standsAlone looks at what is around a match.
var patterns = sync.OnceValue(func() []pattern {
	one := func(expr string, read reader) pattern {
		return pattern{expr: regexp.MustCompile(expr), read: read}
	}
	joined := func(expr string, read reader) pattern {
		return pattern{expr: regexp.MustCompile(expr), read: read, joined: true}
	}
	return []pattern{
		// The number and year of a document: "05/2022/TT-BNNPTNT", "318/QĐ-TTg".
		one(`\d+/(?:\d{4}/)?[a-z][a-z0-9-]*`, nil),
		one(`so:? \d+/\d+`, nil),
		one(year+`-(\d{1,2})-(\d{1,2})`, readYearFirst),
		joined(`(\d{1,2})/(\d{1,2})`+until+`(?:ngay )?(\d{1,2})/(\d{1,2})/`+year, readDays),
		one(`(\d{1,2})\s*/\s*(\d{1,2})\s*/\s*(\d{4}|\d\d)`, readDay),
		one(`(\d{1,2})\s*-\s*(\d{1,2})\s*-\s*(\d{4})`, readDay),
		one(`(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*(\d{4})`, readDay),
		one(`(\d{1,2}) thang (\d{1,2})`+ofYear, readDay),
		joined(`thang (\d{1,2})`+until+`(?:thang )?(\d{1,2})`+ofYear, readMonths),
		one(`(?:thang|t\.?) ?(\d{1,2})`+ofYear, readMonth),
		one(`(?:thang|t\.?) ?(\d{1,2})\s*/\s*([23]\d)`, readMonth),
		joined(`(?:quy|q\.?) ?`+roman+until+`(?:quy )?`+roman+ofYear, readQuarters),
		one(`(?:quy|q\.?) ?`+roman+ofYear, readQuarter),
		one(`(\d{1,2}|ba|sau|chin) thang(?: (dau|cuoi))?`+ofYear, readPart),
		one(`nua (dau|cuoi) nam `+year, readHalf),
		one(`(\d{1,2})\s*[/.-]\s*(\d{4})`, readMonth),
		joined(`(?:nam|giai doan) `+year+`\s*(?:-|den)\s*(?:nam )?`+year, readYears),
		one(`nam `+year, readYear),
		one(`^(?:het |cuoi |trong |truoc |den |den het )?`+year+`$`, readYear),
	}
})

// leftover is what must not stay unread beside a period: it may name another.
var leftover = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:^|[^0-9/.,-])(?:` +
		`(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])` + // a day without a year
		`|(?:19|20)\d\d(?:/\d+)?)(?:$|[^0-9/])` +
		`|(?:^|[^a-z0-9])(?:thang|quy) (?:\d{1,2}|i{1,3}|iv)(?:$|[^0-9a-z])`)
})

// rangeWord is what stands between the two ends of a range.
var rangeWord = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\s*(?:-|den|toi|den het|den ngay|den het ngay|den cuoi)\s*$`)
})

// pattern is one way to write a period. A nil read is text that is no period
// though it looks like one: a document's number.
type pattern struct {
	expr   *regexp.Regexp
	read   reader
	joined bool // the pattern has both ends of a range, so "từ" may stand before
}

// reader turns a pattern's groups, the whole match first, into a span of days.
type reader func(groups []string) (first, last day, ok bool)
