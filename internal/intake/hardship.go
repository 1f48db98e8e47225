package intake

import (
	"strings"

	"tieuchi/internal/criteria"
)

// hardshipText is how the table of regions is asked for the level that
// communes in special difficulty use whatever their province.
const hardshipText = "xã đặc biệt khó khăn"

// settleHardship takes the region of communes in special difficulty where a
// line says of this commune that it is one. A line that speaks of such
// communes otherwise, or of "khu vực III", is left to a person.
func (c *context) settleHardship(b *book, report *criteria.Report) {
	region := b.known.Regions.Code(hardshipText)
	for _, l := range c.lines {
		switch said := hardshipIn(l.text, report.Commune.Name); {
		case said == hardshipStated && region != "":
			report.Commune.Region = region
		case said != hardshipNone:
			b.found.add(110, "region", l.at, subject{}, shorten(l.text))
		}
	}
}

// hardship is what a line says of communes in special difficulty.
type hardship int

const (
	hardshipNone   hardship = iota // nothing, or that this is not one
	hardshipUnsure                 // something, perhaps of others
	hardshipStated                 // that this commune is one
)

// mayBeHardship spares most lines the folding, which costs much more.
func mayBeHardship(text string) bool {
	const longest = 300 // bytes of a line that says such a thing
	text = strings.ToLower(text[:min(len(text), longest)])
	return strings.Contains(text, "khó") || strings.Contains(text, "đbkk") || strings.Contains(text, "iii") || strings.Contains(text, "3")
}

// hardshipIn reads a line: a statement about this commune, or a label with its
// answer. Whatever else it says of such communes is for a person to read.
func hardshipIn(text, commune string) hardship {
	if !mayBeHardship(text) {
		return hardshipNone
	}
	key := norm(text)
	if !hardshipTerms.within(key) {
		if areaThreeTerms.within(key) {
			return hardshipUnsure
		}
		return hardshipNone
	}
	statement, answer, tagged := strings.Cut(text, ":")
	if !hardshipTerms.within(norm(statement)) {
		statement, answer, tagged = answer, "", false // "Đơn vị: xã Bản Bo (xã đặc biệt khó khăn)"
	}
	answer = norm(answer)
	switch {
	case tagged && (answer == "" || noTerms.begin(answer)):
		return hardshipNone
	case answer != "" && !yesTerms.are(answer), otherHardship.within(norm(statement)):
		return hardshipUnsure
	}
	isMark := func(r rune) bool { return strings.ContainsRune(",;()[]–", r) }
	for _, part := range strings.FieldsFunc(statement, isMark) {
		if statesHardship(norm(part), norm(commune)) {
			return hardshipStated
		}
	}
	return hardshipUnsure
}

// statesHardship tells whether a part of a line says just that: "Xã thuộc vùng
// đặc biệt khó khăn", "Xã Bản Bo là xã đặc biệt khó khăn".
func statesHardship(part, commune string) bool {
	part = strings.TrimPrefix(part, communeTerms()[0]+" ")
	if commune != "" {
		part = strings.TrimSpace(strings.TrimPrefix(part, commune))
	}
	for _, lead := range hardshipLeads() {
		if rest, ok := strings.CutPrefix(part, lead+" "); ok {
			part = rest
			break
		}
	}
	return hardshipTerms.are(part)
}

// answersHardship tells whether a cell answers the one to its left: "Xã đặc
// biệt khó khăn | Không".
func answersHardship(text, next string) bool {
	const longest = 20 // bytes of such an answer
	return next != "" && len(next) <= longest && mayBeHardship(text) && hardshipTerms.within(norm(text))
}
