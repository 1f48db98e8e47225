package criteria

import (
	"strings"
	"sync"
)

// PaperForm is the form of an official document.
type PaperForm int

// PartyForm is Hướng dẫn 36-HD/VPTW, StateForm Nghị định 30/2020/NĐ-CP.
const (
	PartyForm PaperForm = iota
	StateForm
)

// Word is the form as a profile states it.
func (p PaperForm) Word() string {
	if p == StateForm {
		return "Nhà nước"
	}
	return "Đảng"
}

// PaperFormOf is the form that facts state. Where they do not, a People's
// Committee and its offices, which are bound by the decree, have the State's, and
// all others the Party's.
func PaperFormOf(facts Facts) PaperForm {
	if paper, ok := ParsePaperForm(facts.One(DocumentForm)); ok {
		return paper
	}
	for _, key := range []FactKey{IssuingBody, SuperiorBody} {
		name := foldName(facts.One(key))
		for _, committee := range []string{"ủy ban nhân dân", "ubnd"} {
			if rest, ok := strings.CutPrefix(name, committee); ok && (rest == "" || rest[0] == ' ') {
				return StateForm
			}
		}
	}
	return PartyForm
}

// ParsePaperForm reads the words of a profile, or of --form: "Đảng", "Thể thức
// văn bản của Đảng", "party"; "Nhà nước", "Hành chính", "state".
func ParsePaperForm(text string) (form PaperForm, ok bool) {
	word := strings.Trim(foldName(text), " .,;:")
	for _, prefix := range []string{"thể thức", "văn bản", "của"} {
		word = withoutPrefix(word, prefix)
	}
	switch word {
	case "đảng", "party":
		return PartyForm, true
	case "nhà nước", "hành chính", "hành chính nhà nước", "state":
		return StateForm, true
	}
	return PartyForm, false
}

// Tones says where our own wording puts the tone mark of oa, oe and uy.
type Tones int

// OldTones is hòa, ủy; NewTones is hoà, uỷ. Both are in official use.
const (
	OldTones Tones = iota
	NewTones
)

// Word is the placement as a profile states it.
func (t Tones) Word() string {
	if t == NewTones {
		return "kiểu mới (hoà, uỷ)"
	}
	return "kiểu cũ (hòa, ủy)"
}

// Place sets the tone marks of a text of our own, which is written in OldTones.
// Names and an office's texts are never put through it.
func (t Tones) Place(text string) string {
	if t == NewTones {
		return newPlacement().Replace(text)
	}
	return text
}

// newPlacement moves the tone mark of oa, oe and uy to the second vowel. In
// right spelling the mark stands on the first only at a syllable's end, so
// every pair found is one to change.
var newPlacement = sync.OnceValue(func() *strings.Replacer {
	var pairs []string
	for _, pair := range strings.Fields("òa-oà óa-oá ỏa-oả õa-oã ọa-oạ òe-oè óe-oé ỏe-oẻ õe-oẽ ọe-oẹ ùy-uỳ úy-uý ủy-uỷ ũy-uỹ ụy-uỵ") {
		first, second := []rune(pair)[:2], []rune(pair)[3:]
		upper := func(letters []rune, n int) string {
			return strings.ToUpper(string(letters[:n])) + string(letters[n:])
		}
		for n := range 3 { // small, with a capital, in capitals
			pairs = append(pairs, upper(first, n), upper(second, n))
		}
	}
	return strings.NewReplacer(pairs...)
})

// ParseTones reads "kiểu cũ (hòa, ủy)", "mới", or samples alone: "hoà, uỷ".
// Words and samples that disagree are refused.
func ParseTones(text string) (tones Tones, ok bool) {
	name, samples, _ := strings.Cut(strings.ToLower(text), "(")
	name = strings.Trim(name, " .,;:")
	byName, named := tonesNamed(name)
	bySample, shown := tonesShown(samples)
	switch {
	case named && (samples == "" || shown && bySample == byName):
		return byName, true
	case name == "" && shown:
		return bySample, true
	case samples == "" && !named:
		return tonesShown(name)
	}
	return OldTones, false
}

func tonesNamed(name string) (Tones, bool) {
	switch withoutPrefix(foldName(name), "kiểu", "cách", "lối") {
	case "cũ", "truyền thống":
		return OldTones, true
	case "mới":
		return NewTones, true
	}
	return OldTones, false
}

// tonesShown tells the placement of sample words; all of them must agree.
func tonesShown(samples string) (tones Tones, ok bool) {
	for i, word := range strings.FieldsFunc(samples, func(r rune) bool { return strings.ContainsRune(" ,;/)", r) }) {
		old := tonePlacement().Replace(word)
		if old == NewTones.Place(word) || i > 0 && tones != placementOf(word, old) {
			return OldTones, false // it shows nothing, or another one than the words before
		}
		tones, ok = placementOf(word, old), true
	}
	return tones, ok
}

func placementOf(word, old string) Tones {
	if word == old {
		return OldTones
	}
	return NewTones
}
