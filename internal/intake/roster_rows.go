package intake

import (
	"strings"
	"unicode"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

// row reads one row below the header.
func (t *rosterTable) row(row int) {
	c := t.g.cell(row, t.columns.name)
	code := t.g.text(row, t.columns.code)
	isCounted := t.columns.count > 0 && firstNumber(t.g.text(row, t.columns.count)) > 0 || strings.Trim(code, "0123456789") == "" && code != ""
	text := t.g.textOf(c)
	switch key := t.g.norm(text); {
	case c != nil && (c.Kind == sheet.Error || c.Kind == sheet.NoResult):
		t.broken(c)
	case c == nil || text == "":
		if code != "" && isCounted {
			t.found.add(201, "row", t.g.ref(row, t.columns.code), subject{}, code)
		}
		t.heading(row)
	case t.fresh && isColumnNumber(text), t.isSum(row):
	case !isCounted && (signTerms.begin(key) || isFooter(key)):
		t.columns = rosterColumns{} // what follows is the signature
	case t.isDistrict(text):
		t.heading(row)
	default:
		t.commune(row, c)
	}
}

// isSum tells a row of totals by its first words or by those of the name.
func (t *rosterTable) isSum(row int) bool {
	for _, c := range []*sheet.Cell{&t.g.index[row][0], t.g.cell(row, t.columns.name)} {
		key := t.g.norm(t.g.textOf(c))
		if sumTerms.are(key) || rosterSums.are(firstWords(key, 2)) {
			return true
		}
	}
	return false
}

// rosterSums begin a row of totals; "Cộng Hòa" and "Tổng Cọt" are communes.
var rosterSums = termsOf("tổng số|tổng cộng|cộng huyện")

// isDistrict tells a row that heads a district's communes.
func (t *rosterTable) isDistrict(text string) bool {
	named := placesIn(line{text: text})
	return len(named[placeCommune]) == 0 && len(named[placeDistrict]) > 0
}

func (t *rosterTable) broken(c *sheet.Cell) {
	if c.Kind == sheet.Error {
		t.found.add(204, "error", t.g.ref(c.Row, c.Col), subject{}, c.Value)
		return
	}
	t.found.add(204, "", t.g.ref(c.Row, c.Col), subject{})
}

// commune reads a commune's name and what stands beside it.
func (t *rosterTable) commune(row int, c *sheet.Cell) {
	at, text := t.g.ref(row, c.Col), t.g.textOf(c)
	commune := t.place
	commune.At = at
	named := placesIn(line{text, at})
	for kind, field := range map[placeKind]*string{placeCommune: &commune.Name, placeDistrict: &commune.District, placeProvince: &commune.Province} {
		if len(named[kind]) > 0 {
			*field = properCase(named[kind][0].name)
		}
	}
	if commune.Name == "" {
		name := strings.Trim(townWord(text), " .…_-–")
		if c.Kind != sheet.Text || !fitsPlace(name) {
			t.found.add(201, "", at, subject{}, shorten(text))
			return
		}
		commune.Name = properCase(name)
	}
	commune.Code = t.code(row)
	t.named(row, t.columns.district, placeDistrict, &commune.District)
	t.named(row, t.columns.province, placeProvince, &commune.Province)
	t.add(commune)
}

// townWord drops the word for a unit of a commune's rank other than xã.
func townWord(text string) string {
	for _, n := range []int{2, 1} {
		if first := firstWords(text, n); townTerms.are(norm(first)) && len(first) < len(text) {
			return strings.TrimSpace(text[len(first):])
		}
	}
	return text
}

var townTerms = termsOf("phường|thị trấn|đặc khu")

// named reads a column of districts or provinces; a merged cell stands for all
// of its rows.
func (t *rosterTable) named(row, col int, kind placeKind, field *string) {
	c := t.g.shared(row, col)
	if col == 0 || c == nil || t.g.textOf(c) == "" {
		return
	}
	text := t.g.textOf(c)
	if list := placesIn(line{text, t.g.ref(c.Row, c.Col)})[kind]; len(list) > 0 {
		text = list[0].name
	}
	if strings.IndexFunc(text, unicode.IsLetter) < 0 {
		t.found.add(201, "", t.g.ref(c.Row, c.Col), subject{}, shorten(text))
		return
	}
	*field = properCase(text)
}

// code restores the leading zeros that a spreadsheet drops.
func (t *rosterTable) code(row int) string {
	text := t.g.text(row, t.columns.code)
	switch {
	case t.columns.code == 0 || text == "":
		return ""
	case len(text) < 2 || len(text) > 5 || strings.Trim(text, "0123456789") != "":
		t.found.add(201, "code", t.g.ref(row, t.columns.code), subject{}, shorten(text))
		return ""
	}
	return strings.Repeat("0", 5-len(text)) + text
}

// add takes a commune once.
func (t *rosterTable) add(c criteria.Commune) {
	key := strings.Join([]string{criteria.NameKey(c.Name), criteria.NameKey(c.District), criteria.NameKey(c.Province), c.Code}, "|")
	if first, ok := t.seen[key]; ok {
		t.found.add(103, "", c.At, subject{}, "xã "+c.Name, first.Cell)
		return
	}
	t.seen[key] = c.At
	t.communes = append(t.communes, c)
}
