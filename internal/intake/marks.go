package intake

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
)

// markedClaim reads the columns that stand for one verdict each: the one with
// a mark counts. Marks in two of them contradict each other.
func (f *builder) markedClaim(row int, about subject) criteria.Claim {
	var claims []criteria.Claim
	for _, col := range f.t.markList() {
		claim, ok := f.mark(row, col, about)
		if ok {
			claims = append(claims, claim)
		}
	}
	switch len(claims) {
	case 0:
		return criteria.Claim{}
	case 1:
		return claims[0]
	}
	return f.settle(claims, about)
}

// mark reads one cell under a verdict. "x" means the verdict of its column, a
// verdict in words means itself ("Chưa đạt" under "Đạt" is not met), "K" under
// "Chưa đạt" is its mark. "0" there is no mark; "Không" may be either.
func (f *builder) mark(row, col int, about subject) (criteria.Claim, bool) {
	c := f.t.g.cell(row, col)
	if c == nil || f.t.g.textOf(c) == "" {
		return criteria.Claim{}, false
	}
	at, status := f.t.g.ref(row, col), f.t.marks[col]
	claim, rest, problems := f.b.spelled(reading.Verdict(c))
	claim.At = at
	key := norm(claim.Text)
	switch {
	case claim.Status == criteria.Unknown && rest != "":
		f.b.found.add(105, "", at, about, rest)
	case claim.Status == criteria.Unknown:
		f.b.found.problems(problems, at, about)
	case claim.Status == criteria.Met && !isWordy(claim.Text):
		claim.Status = status
		return claim, true
	case isWordy(claim.Text) || status == criteria.Met:
		return claim, true
	case key == "0":
	case noTerms.are(key) || claim.Status != status:
		f.b.found.add(105, "", at, about, claim.Text)
	default:
		return claim, true
	}
	return criteria.Claim{}, false
}

// isWordy tells a written verdict from a bare "0", "k" or "không".
func isWordy(text string) bool { return wordyTerms.within(norm(text)) }

// settle takes the verdict that all marks agree on. "0" under "Đạt" beside "x"
// under "Chưa đạt" agree; two different verdicts are reported and none is taken.
func (f *builder) settle(claims []criteria.Claim, about subject) criteria.Claim {
	for _, claim := range claims[1:] {
		if claim.Status != claims[0].Status {
			var words []string
			for _, c := range claims {
				words = append(words, c.Text)
			}
			f.b.found.add(105, "", claim.At, about, strings.Join(words, " | "))
			return criteria.Claim{Text: strings.Join(words, " | "), At: claims[0].At}
		}
	}
	return claims[len(claims)-1]
}
