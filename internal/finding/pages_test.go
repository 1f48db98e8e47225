package finding

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Every code has a page that is whole, and no page is of a code that does not exist.
func TestPages(t *testing.T) {
	all := pages()
	for _, e := range All() {
		checkText(t, fmt.Sprintf("%s when", e.Code), e.When)
		checkText(t, fmt.Sprintf("%s not", e.Code), e.Not)
		if len(e.Related) == 0 || !slices.IsSorted(e.Related) {
			t.Errorf("%s: related codes %v", e.Code, e.Related)
		}
		for _, other := range e.Related {
			if other == e.Code || Lookup(other).Code == 0 {
				t.Errorf("%s: no related code %s", e.Code, other)
			}
		}
		for _, lang := range []Lang{Vietnamese, English} {
			page := Explain(e.Code, lang)
			for _, part := range []string{e.When.In(lang), e.Not.In(lang), Lookup(e.Related[0]).Title.In(lang)} {
				if !strings.Contains(page, part) {
					t.Errorf("page of %s in %s lacks %q", e.Code, lang, part)
				}
			}
		}
		delete(all, e.Code)
	}
	for code := range all {
		t.Errorf("page of no code: %s", code)
	}
}

// Codes that a page names in brackets, "(306)", are real ones.
func TestPagesNameCodes(t *testing.T) {
	for _, e := range All() {
		for _, found := range regexp.MustCompile(`\((\d{3})\)`).FindAllStringSubmatch(fmt.Sprint(e.When, e.Not), -1) {
			if _, ok := ParseCode(found[1]); !ok {
				t.Errorf("%s names %s", e.Code, found[1])
			}
		}
	}
}

func TestFamilies(t *testing.T) {
	for _, e := range All() {
		if family := Family(int(e.Code) / 100); family == Family(0) || family.Vi == "" || family.En == "" {
			t.Errorf("%s has no family", e.Code)
		}
	}
}
