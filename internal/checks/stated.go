package checks

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// textCount is a count of criteria that a text states: "9/19 tiêu chí", "10 tiêu
// chí chưa đạt". of is 0 where the text does not say of how many.
type textCount struct {
	status    criteria.Status
	count, of int
	text      string // the words it was read from
}

// statedPatterns are the patterns of texts with counts, compiled once.
type statedPatterns struct {
	ratio *regexp.Regexp // "9/19 tiêu chí chưa đạt"
	count *regexp.Regexp // "10 tiêu chí chưa đạt"
	goal  *regexp.Regexp // words that make a clause no result
	end   *regexp.Regexp // of a clause
}

var patterns = sync.OnceValue(func() statedPatterns {
	const number, verdict = `(^|[^\d/.,-])(\d{1,3})`, `(?:chưa đạt|không đạt|cơ bản đạt)`
	return statedPatterns{
		ratio: regexp.MustCompile(`(?i)` + number + `\s*/\s*(\d{1,3})\s*(tiêu chí|tc)(\s*(?:số\s*)?(?:(?:được đánh giá\s*)?` + verdict + `)?)`),
		count: regexp.MustCompile(`(?i)` + number + `\s+tiêu chí\s+(?:còn\s+)?(` + verdict + `)`),
		goal:  regexp.MustCompile(`(?i)(phấn đấu|mục tiêu|dự kiến|quyết tâm|kế hoạch năm|so với|cùng kỳ|năm trước)`),
		end:   regexp.MustCompile(`[.;!?]\s|\n`),
	}
})

// statedFigures finds the counts of criteria that a text states as its result.
// Clauses that tell a goal or an earlier year are left aside.
func statedFigures(text string) []textCount {
	var all []textCount
	for _, clause := range patterns().end.Split(strings.Join(strings.Fields(text), " "), -1) {
		if patterns().goal.MatchString(clause) {
			continue
		}
		for _, m := range patterns().ratio.FindAllStringSubmatch(clause, -1) {
			all = append(all, textCountOf(m[2], m[3], m[5], criteria.Met, m[0]))
		}
		for _, m := range patterns().count.FindAllStringSubmatch(clause, -1) {
			all = append(all, textCountOf(m[2], "", m[3], criteria.NotMet, m[0]))
		}
	}
	return all
}

// textCountOf makes a stated count of digits that the patterns limit to three.
func textCountOf(count, of, verdict string, status criteria.Status, text string) textCount {
	f := textCount{status: status, text: strings.TrimSpace(text)}
	f.count, _ = strconv.Atoi(count)
	f.of, _ = strconv.Atoi(of) // "" leaves 0
	switch verdict = strings.ToLower(verdict); {
	case strings.Contains(verdict, "cơ bản"):
		f.status = criteria.BasicallyMet
	case strings.Contains(verdict, "chưa"), strings.Contains(verdict, "không"):
		f.status = criteria.NotMet
	}
	return f
}

// checkStated (302) holds the figures that the office states itself, in the
// table and in its texts, against the counts.
func checkStated(r *criteria.Report, found tell) {
	checkTotals(r, found)
	checkStatedFigures(r, found)
}

// checkStatedFigures (302): a notice prints the office's own texts as they are,
// beside our sentence with the right count; the two must not disagree.
func checkStatedFigures(r *criteria.Report, found tell) {
	counts := r.Counts()
	for _, key := range criteria.FactKeys() {
		if !key.IsNoticeText() {
			continue
		}
		for _, fact := range r.Facts[key] {
			for _, figure := range statedFigures(fact.Text) {
				want := counts.Of(figure.status)
				if figure.count != want || figure.of != 0 && figure.of != counts.Total() {
					found(finding.New(302, "text", r.File, place(r, fact.At), figure.text,
						fmt.Sprintf("%d/%d", want, counts.Total()), figure.status.Vietnamese()))
				}
			}
		}
	}
}
