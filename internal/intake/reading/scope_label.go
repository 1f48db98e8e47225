package reading

import (
	"strings"
	"sync"

	"tieuchi/internal/criteria"
	"tieuchi/internal/vntext"
)

// LabelScope is the region and the year that a label of requirements names
// ("Mức quy định năm 2024", "Yêu cầu (TDMNPB)"), "" and 0 for none. ok is false
// where it holds for some communes or years that are not one region and one
// year: "Mức áp dụng đối với xã đặc biệt khó khăn".
func LabelScope(text string, regions criteria.Regions) (region criteria.Region, year int, ok bool) {
	s := Scope{Regions: regions}
	text = vntext.Narrow(vntext.Clean(text))
	if citesText(text) { // a year in there is the decision's
		return "", 0, !restrictsLabel(text)
	}
	words := strings.Fields(text)
	for n := range words {
		for end := len(words); end > n; end-- {
			c, found := s.scopeOf(strings.Join(words[n:end], " "))
			rest := strings.Join(append(append([]string{}, words[:n]...), words[end:]...), " ")
			if !found {
				continue
			}
			region, year, ok = c.one()
			return region, year, ok && !restrictsLabel(rest) && !s.mentions("1 "+rest)
		}
	}
	return "", 0, !restrictsLabel(text)
}

// one is the only region and year of a clause. A run of years is the period of
// a programme, for which all of its requirements hold.
func (c clause) one() (region criteria.Region, year int, ok bool) {
	if len(c.regions) > 1 || len(c.years) > 1 || c.hardship || c.others {
		return "", 0, false
	}
	if len(c.regions) == 1 {
		region = c.regions[0]
	}
	if len(c.years) == 1 && c.years[0].first == c.years[0].last {
		year = c.years[0].first
	}
	return region, year, true
}

// labelWords narrow a label to some communes.
var labelWords = sync.OnceValue(func() lexicon[bool] {
	return newLexicon(map[string]bool{"khu vực|kv|riêng|đbkk|khó khăn|biên giới|hải đảo|bãi ngang|vùng cao|vùng thấp|" +
		"vùng sâu|vùng xa|còn lại|an toàn khu|xã loại|xã khác|trừ|ven biển|miền núi|đồng bằng": true})
})

var citingWords = sync.OnceValue(func() lexicon[bool] {
	return newLexicon(map[string]bool{"quyết định|nghị quyết|kế hoạch|ngày|thông tư|văn bản": true})
})

func restrictsLabel(text string) bool { return hasPhraseOf(labelWords(), text) }
func citesText(text string) bool      { return hasPhraseOf(citingWords(), text) }

func hasPhraseOf(l lexicon[bool], text string) bool {
	words := strings.FieldsFunc(text, isWordBreak)
	for i := range words {
		if _, _, ok := l.front(strings.Join(words[i:], " ")); ok {
			return true
		}
	}
	return false
}
