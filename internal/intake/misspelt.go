package intake

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// maxMisspelt is the length in letters of the longest text that is compared
// with the labels.
const maxMisspelt = 40

// maxSlips is how many letters of a label may be wrong: of two long ones with
// the same first words ("Số liệu minh họa") more than that differ.
const maxSlips = 2

// misspelt reports a label that is none but looks like one ("Huyên:"): what it
// introduces would be dropped in silence. value is the cell beside it.
//
// A colon makes a label wherever it stands; without one only the column of the
// labels does, and labels of facts always need that, as elsewhere they stand in
// a signature and are not read either.
func (p *infoParser) misspelt(c, value *sheet.Cell) bool {
	label, rest, hasColon := strings.Cut(p.g.textOf(c), ":")
	inColumn := p.column > 0 && c.Col == p.column
	switch {
	case c.Kind != sheet.Text, !hasColon && !inColumn, value == nil && strings.TrimSpace(rest) == "":
		return false
	}
	label = strings.TrimSpace(label)
	nearest, ok := nearestLabel(label)
	if !ok || infoLabels()[norm(nearest)].kind == infoFact && !inColumn {
		return false
	}
	p.b.found.add(110, "label", p.g.ref(c.Row, c.Col), subject{}, label, nearest)
	return true
}

// nearestLabel is the label that a text is a slip of. The first letter must be
// the label's, and a label of four letters or less may not be short of one:
// "Tuyến" is no "Huyện", and "Tin" no "Tỉnh".
func nearestLabel(text string) (string, bool) {
	plain := vntext.Plain(text)
	if plain == "" || utf8.RuneCountInString(text) > maxMisspelt || !unicode.IsUpper(firstRune(text)) ||
		labelOf(text).kind != infoNothing {
		return "", false
	}
	fits := slices.DeleteFunc(slices.Clone(labelTexts()), func(label string) bool {
		known := vntext.Plain(label)
		return known[0] != plain[0] || len(known) <= 4 && len(known) != len(plain)
	})
	nearest, ok := vntext.Nearest(text, fits)
	return nearest, ok && vntext.Distance(plain, vntext.Plain(nearest)) <= maxSlips
}

// labelTexts are the labels as they are written, without twins that only their
// punctuation tells apart.
var labelTexts = sync.OnceValue(func() []string {
	var texts []string
	seen := make(map[string]bool)
	for _, text := range infoTexts() {
		if key := norm(text); !seen[key] {
			seen[key] = true
			texts = append(texts, text)
		}
	}
	return texts
})
