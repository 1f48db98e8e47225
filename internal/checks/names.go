package checks

import (
	"slices"
	"strconv"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// checkNames (104): a name that belongs to another number is the sign of a
// slipped row or of the wrong rule set.
func checkNames(r *criteria.Report, found tell) {
	for i := range r.Criteria {
		c := &r.Criteria[i]
		if fits(r, c) {
			continue
		}
		at := place(r, c.Written.At, c.Row)
		found(finding.New(104, "", r.File, at, strconv.Itoa(c.Number), c.Written.Text, c.Name).On(c.Number, ""))
	}
}

// fits tells whether a written name can be meant for the criterion: one of the
// two has all words of the other, marks and "và" aside, and the written one is
// not exactly that of another criterion ("Môi trường" is 17, though its words
// are all in 18, "Chất lượng môi trường sống").
func fits(r *criteria.Report, c *criteria.CriterionResult) bool {
	written, expected := nameWords(c.Written.Text), nameWords(c.Name)
	if r.Rules != nil {
		for _, other := range r.Rules.Criteria {
			if other.Number != c.Number && slices.Equal(written, nameWords(other.Name)) {
				return false
			}
		}
	}
	return hasAll(written, expected) || hasAll(expected, written)
}

// nameWords are the words of a criterion's name that tell it from others.
func nameWords(name string) []string {
	var words []string
	for _, word := range bareWords(name) {
		words = append(words, spelledOut(word)...)
	}
	return slices.DeleteFunc(words, func(word string) bool {
		return word == "va" || word == "tieu" || word == "chi" || word == "so" ||
			word[0] >= '0' && word[0] <= '9'
	})
}

// spelledOut is what a customary abbreviation in a narrow column stands for.
func spelledOut(word string) []string {
	switch word {
	case "csht":
		return []string{"co", "so", "ha", "tang"}
	case "csvc":
		return []string{"co", "so", "vat", "chat"}
	case "sx":
		return []string{"san", "xuat"}
	case "nt":
		return []string{"nong", "thon"}
	case "mt":
		return []string{"moi", "truong"}
	case "qp":
		return []string{"quoc", "phong"}
	case "gd":
		return []string{"giao", "duc"}
	case "vh":
		return []string{"van", "hoa"}
	}
	return []string{word}
}

func hasAll(words, wanted []string) bool {
	for _, word := range wanted {
		if !slices.Contains(words, word) {
			return false
		}
	}
	return true
}
