package intake

import (
	"regexp"
	"strings"
	"sync"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// decreeLabel is what a line above the table is about.
type decreeLabel int

const (
	labelNothing decreeLabel = iota
	labelProvince
	labelDecision
	labelSet
	labelID
	labelProgramme
)

func decreeLabelTexts() map[decreeLabel]string {
	return map[decreeLabel]string{
		labelProvince:  "Tỉnh|Tên tỉnh|Tỉnh/thành phố|Tỉnh, thành phố|Tỉnh, thành phố trực thuộc trung ương",
		labelDecision:  "Quyết định|Số quyết định|Quyết định số|Theo quyết định|Số và ngày quyết định",
		labelSet:       "Bộ tiêu chí|Tên bộ tiêu chí|Bộ tiêu chí áp dụng",
		labelID:        "Mã bộ tiêu chí|Mã của bộ tiêu chí",
		labelProgramme: "Chương trình|Tên chương trình",
	}
}

var decreeLineLabels = sync.OnceValue(func() map[string]decreeLabel {
	labels := make(map[string]decreeLabel)
	for l, texts := range decreeLabelTexts() {
		for _, text := range strings.Split(texts, "|") {
			labels[norm(text)] = l
		}
	}
	return labels
})

// line reads one row above, below or beside the tables.
func (d *decree) line(g *grid, row int) {
	cells := g.index[row]
	for i := 0; i < len(cells); i++ {
		c := &cells[i]
		if c.Kind != sheet.Text {
			continue
		}
		text := g.textOf(c)
		label, value, hasColon := strings.Cut(text, ":")
		kind := d.labelOf(g, c, label, hasColon)
		value = strings.TrimSpace(value)
		at := g.ref(row, c.Col)
		if next := g.right(c); kind != labelNothing && value == "" && next != nil && (hasColon || !g.isLabelText(next)) {
			value, at = g.textOf(next), g.ref(row, next.Col)
			for i+1 < len(cells) && cells[i].Col < next.Col {
				i++
			}
		}
		if kind == labelNothing || value == "" && !hasColon {
			d.words(g, c)
			continue
		}
		d.take(kind, criteria.Fact{Text: strings.Trim(value, " .…_"), At: at})
	}
}

// isLabelText tells whether a cell is a label itself.
func (g *grid) isLabelText(c *sheet.Cell) bool { return strings.HasSuffix(g.textOf(c), ":") }

// labelOf is what a label asks for; one with a slip is told.
func (d *decree) labelOf(g *grid, c *sheet.Cell, label string, hasColon bool) decreeLabel {
	if i := strings.IndexByte(label, '('); i > 0 {
		label = label[:i]
	}
	label = strings.TrimSpace(label)
	if kind, ok := decreeLineLabels()[norm(label)]; ok {
		return kind
	}
	if !hasColon || len([]rune(label)) < 4 {
		return labelNothing
	}
	var texts []string
	for l := labelProvince; l <= labelProgramme; l++ {
		texts = append(texts, strings.Split(decreeLabelTexts()[l], "|")...)
	}
	nearest, ok := vntext.Nearest(label, texts)
	if !ok {
		return labelNothing
	}
	d.found.add(110, "header", g.ref(c.Row, c.Col), subject{}, label, nearest)
	return decreeLineLabels()[norm(nearest)]
}

// take keeps what a label says; the first one counts.
func (d *decree) take(kind decreeLabel, value criteria.Fact) {
	switch {
	case value.Text == "":
	case kind == labelProvince && (d.province.Text == "" || d.titled.province):
		d.province, d.titled.province = value, false
	case kind == labelDecision && (d.decision == "" || d.titled.decision):
		d.decision, d.titled.decision = decisionText(value.Text), false
	case kind == labelSet && d.title.Text == "":
		d.title = value
	case kind == labelID && d.id == "":
		d.id, d.idAt = value.Text, value.At
	case kind == labelProgramme && d.programme == "":
		d.programme = value.Text
	}
}

// words takes province and decision out of a line of the title.
func (d *decree) words(g *grid, c *sheet.Cell) {
	for _, text := range linesOf(g, c) {
		d.titles = append(d.titles, text)
		at := g.ref(c.Row, c.Col)
		if found := decisionIn(text); found != "" && (d.decision == "" || len(d.decision) < len(found) && strings.HasPrefix(found, d.decision)) {
			d.decision, d.titled.decision = found, true
		}
		for _, name := range placesIn(line{text, at})[placeProvince] {
			if d.province.Text == "" && d.known.Regions.Of(name.name) != "" {
				d.province, d.titled.province = criteria.Fact{Text: properCase(name.name), At: at}, true
			}
		}
	}
}

// decisionNumber matches the number of a province's decision; decisionDay the
// day behind it.
var (
	decisionNumber = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)(\d{1,5}(?:/\d{4})?\s*/\s*[\pL]{2}-[\pL]{2,6}\b)`)
	})
	decisionDay = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)^[\s,]*(?:ban hành )?(ngày\s+(?:tháng\s+)?\d{1,2}\s*(?:/|-|\.|\s+tháng\s+)\s*\d{1,2}\s*(?:/|-|\.|\s+năm\s+)\s*\d{4})`)
	})
)

// decisionIn is the decision that a line names by its number, "" for none:
// "QUYẾT ĐỊNH Số: 12/2023/QĐ-UBND" and "(Kèm theo Quyết định số 12/2023/QĐ-UBND
// ngày 15/5/2023 của UBND tỉnh)".
func decisionIn(text string) string {
	for _, at := range decisionNumber().FindAllStringIndex(text, -1) {
		number := strings.ReplaceAll(text[at[0]:at[1]], " ", "")
		if !strings.Contains(strings.ToUpper(number), "QĐ-UB") {
			continue // that of the Prime Minister
		}
		found := "Quyết định số " + number
		if day := decisionDay().FindStringSubmatch(text[at[1]:]); day != nil {
			found += " " + strings.Join(strings.Fields(day[1]), " ")
		}
		return found
	}
	return ""
}

// decisionText is the value of the label as a paper names it.
func decisionText(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if key := norm(text); begins(key, norm("số")) {
		return "Quyết định " + strings.ToLower(text[:1]) + text[1:]
	}
	if first := firstRune(text); '0' <= first && first <= '9' {
		return "Quyết định số " + text
	}
	return text
}

// settleProvinces reads the province's label, which may name several.
func (d *decree) settleProvinces() {
	text := d.province.Text
	if text == "" {
		return
	}
	names := []string{text}
	if d.known.Regions.Of(text) == "" {
		names = strings.FieldsFunc(text, func(r rune) bool { return r == ';' || r == ',' })
	}
	for _, name := range names {
		name = withoutProvinceWord(strings.TrimSpace(name))
		if found := placesIn(line{text: name})[placeProvince]; len(found) > 0 {
			name = found[0].name
		}
		name = properCase(name)
		if d.known.Regions.Of(name) == "" {
			d.strangeProvince(name)
		}
		d.provinces = append(d.provinces, name)
	}
}

// withoutProvinceWord drops what may stand before a province's name.
func withoutProvinceWord(name string) string {
	words := strings.Fields(name)
	for n := 2; n > 0; n-- {
		if len(words) > n && provinceWords.are(norm(strings.Join(words[:n], " "))) {
			return strings.Join(words[n:], " ")
		}
	}
	return name
}

var provinceWords = termsOf("tỉnh|thành phố|TP")

func (d *decree) strangeProvince(name string) {
	if nearest, ok := vntext.Nearest(name, d.known.Regions.Provinces()); ok {
		d.found.add(201, "province", d.province.At, subject{}, name, properCase(strings.ToUpper(nearest)))
		return
	}
	d.found.add(201, "", d.province.At, subject{}, shorten(name))
}
