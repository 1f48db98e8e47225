package intake

import (
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
)

// everywhereTerms and alwaysTerms are words for no region and no year.
var (
	everywhereTerms = termsOf("tất cả|tất cả các vùng|các vùng|mọi vùng|cả nước|chung|toàn tỉnh|toàn quốc")
	alwaysTerms     = termsOf("tất cả|các năm|tất cả các năm|mọi năm|hằng năm|hàng năm|cả giai đoạn")
)

// The years that a requirement may name.
const (
	firstYear = 2000
	lastYear  = 2100
	// mostYears bounds a run of years: programmes last five.
	mostYears = 10
)

// regions reads one region or a list of them; "" stands for all.
func (d *decree) regions(text string) ([]criteria.Region, bool) {
	if everywhereTerms.are(norm(text)) {
		return []criteria.Region{""}, true
	}
	if one := d.known.Regions.Code(text); one != "" {
		return []criteria.Region{one}, true
	}
	var list []criteria.Region
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",;/\n+&", r) }) {
		one := d.known.Regions.Code(strings.Join(strings.Fields(part), " "))
		if one == "" {
			return nil, false
		}
		list = append(list, one)
	}
	return list, len(list) > 0
}

// yearsIn reads "2024", "năm 2024", "2023, 2024" and "2023-2025"; 0 stands for
// all years.
func yearsIn(text string) ([]int, bool) {
	key := norm(strings.NewReplacer("–", " - ", "-", " - ").Replace(text))
	if alwaysTerms.are(key) {
		return []int{0}, true
	}
	isRun := strings.ContainsAny(text, "-–") || untilWord.within(key)
	var years []int
	for _, word := range strings.Fields(key) {
		switch year := yearOf(word); {
		case year > 0:
			years = append(years, year)
		case !yearWords.are(word):
			return nil, false
		}
	}
	switch {
	case len(years) == 0:
		return nil, false
	case isRun && (len(years) != 2 || years[1] <= years[0] || years[1]-years[0] >= mostYears):
		return nil, false
	case isRun:
		for year := years[0] + 1; year < years[len(years)-1]; year++ {
			years = append(years[:len(years)-1], year, years[len(years)-1])
		}
	}
	return years, true
}

var untilWord = termsOf("đến")

// yearWords may stand beside a year and change nothing. "Từ năm 2024" is left
// out: it would mean the years after it too.
var yearWords = termsOf("năm|các|giai|đoạn|đến|và")

// yearOf is the year that four digits are, 0 for anything else.
func yearOf(word string) int {
	year, err := strconv.Atoi(word)
	if err != nil || len(word) != 4 || year < firstYear || year > lastYear {
		return 0
	}
	return year
}
