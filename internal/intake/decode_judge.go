package intake

import (
	"slices"
	"strings"

	"tieuchi/internal/vntext"
)

// strong is the weight of signs from which a text proves a legacy encoding if
// it reads as Vietnamese in it. A lone letter may be of a foreign name ("Lü").
const strong = 2

// manyWords is how many words that read as Vietnamese prove as much.
const manyWords = 3

// option is one way to read a text.
type option struct {
	encoding vntext.Encoding
	text     string
}

// judgement is what a text can be, seen by itself.
type judgement struct {
	settled option // what it is, when options is empty and lost is not set
	votes   bool   // it is a witness for others in its font and on its sheet
	// options are the readings among which others must decide.
	options []option
	// faint: without a majority for one of the options the text stays as it
	// is, and nothing needs to be told; of a lost one only where other texts
	// of the sheet are in a legacy encoding, for it may be German.
	faint bool
	// own: without a witness for Unicode in its font the first option counts,
	// as the font itself says so.
	own bool
	// lost: no reading makes sense by itself. Options are then readings that
	// only a majority can justify.
	lost bool
}

// isUnicode tells a text that needs no further look.
func (j *judgement) isUnicode() bool {
	return len(j.options) == 0 && !j.lost && j.settled.encoding == vntext.Unicode
}

// judge remembers, as the words of a form repeat.
func (d *decoder) judge(p part) *judgement {
	if isSymbolFont(p.font) {
		return &judgement{settled: option{vntext.Unicode, p.text}}
	}
	key := p
	key.font = ""
	if known := d.judged[key]; known != nil {
		return known
	}
	view := judgement{lost: true, faint: !vntext.HasInnerSign(p.text)}
	switch {
	case len(d.judged) >= maxJudged && !isPlain(p.text) && !vntext.ProvesUnicode(p.text):
		return &view
	case p.encoding != vntext.Unicode:
		view = judgeFont(p.text, p.encoding)
	default:
		view = judgePlain(p.text)
	}
	d.judged[key] = &view
	return &view
}

// isSymbolFont tells fonts that draw letters as signs: "ü" in Wingdings is a
// check mark in every encoding.
func isSymbolFont(name string) bool {
	lower := strings.ToLower(name)
	return strings.HasPrefix(lower, "wingdings") || strings.HasPrefix(lower, "webdings") || lower == "symbol"
}

// maxJudged bounds the different texts of a workbook that are judged, at some
// 20 µs each. A form has a few hundred; what lies beyond counts as unreadable.
const maxJudged = 50_000

// decoding is a text read in one encoding, with what its words say.
type decoding struct {
	option
	words vntext.Words
	ok    bool // the encoding knows every letter
}

func readAs(encoding vntext.Encoding, text string) decoding {
	decoded, ok := encoding.Decode(text)
	r := decoding{option{encoding, decoded}, vntext.Weigh(decoded), ok}
	if !ok {
		r.words.Wrong++
	}
	return r
}

// others are the readings of a text in the encodings that fonts do not tell,
// as far as they are possible and differ from the text.
func others(text string, except vntext.Encoding) (list []decoding) {
	for _, encoding := range []vntext.Encoding{vntext.Misread, vntext.TCVN3, vntext.VNI} {
		r := readAs(encoding, text)
		if encoding != family(except) && r.ok && r.text != text && r.words.Possible() {
			list = append(list, r)
		}
	}
	return list
}

// judgePlain judges a text in a font that is of no encoding.
func judgePlain(text string) judgement {
	asIs := judgement{settled: option{vntext.Unicode, text}}
	if isPlain(text) {
		return asIs
	}
	if vntext.ProvesUnicode(text) {
		asIs.votes = true
		return asIs
	}
	here, signs := readAs(vntext.Unicode, text), vntext.Signs(text)
	all := others(text, vntext.Unicode)
	if r := first(all); r.encoding == vntext.Misread { // chance makes no UTF-8
		return judgement{settled: r.option}
	}
	sound := soundOf(all)
	possible := here.words.Possible()
	switch {
	case possible && len(sound) == 0:
		asIs.votes = here.words.Right > 0 && !isShared(text)
		asIs.options, asIs.faint = abbreviations(all), true
		return asIs
	case len(sound) == 0:
		return judgement{lost: true, options: optionsOf(all), faint: !vntext.HasInnerSign(text)}
	case !possible && len(sound) == 1 && (signs >= strong || vntext.Weigh(sound[0].text).Right >= manyWords):
		return judgement{settled: sound[0], votes: true}
	case possible || len(sound) == 1:
		if !possible { // "KÑ" is KĐ in VNI, and a syllable in TCVN3
			sound = append(sound, abbreviations(withoutWords(all))...)
		}
		sound = append(sound, here.option)
	}
	return judgement{options: sound}
}

// isShared tells text that reads the same in a legacy encoding ("chí" in VNI,
// "ý" in TCVN3): it is no witness.
func isShared(text string) bool {
	return readsSame(vntext.TCVN3, text) || readsSame(vntext.VNI, text)
}

// readsSame tells a text that the encoding writes as Unicode does.
func readsSame(encoding vntext.Encoding, text string) bool {
	decoded, ok := encoding.Decode(text)
	return ok && decoded == text
}

// abbreviations are the readings with a đ: a lone "§" is a verdict where the
// sheet is in TCVN3, while a lone "×" is a sign everywhere.
func abbreviations(all []decoding) (list []option) {
	for _, r := range all {
		if strings.ContainsAny(r.text, "Đđ") {
			list = append(list, r.option)
		}
	}
	return list
}

// withoutWords are the readings with no syllable in them that would prove them.
func withoutWords(all []decoding) (list []decoding) {
	for _, r := range all {
		if r.words.Right == 0 {
			list = append(list, r)
		}
	}
	return list
}

// soundOf are the readings that are Vietnamese, each text once.
func soundOf(all []decoding) (list []option) {
	for _, r := range all {
		same := func(o option) bool { return o.text == r.text }
		if r.words.Sound() && !slices.ContainsFunc(list, same) {
			list = append(list, r.option)
		}
	}
	return list
}

// first is the first reading, the zero value when there is none.
func first(all []decoding) decoding {
	if len(all) == 0 {
		return decoding{}
	}
	return all[0]
}

func optionsOf(all []decoding) (list []option) {
	for _, r := range all {
		list = append(list, r.option)
	}
	return list
}
