package criteria

import (
	"strings"
	"sync"
	"unicode"
)

// PaperForm is the form of an official document.
type PaperForm int

// PartyForm is the Party's, by the guide that is in force (see ByGuide): Hướng
// dẫn 36-HD/VPTW (Party36) or 05-HD/VPTW (Party05). StateForm is Nghị định
// 30/2020/NĐ-CP.
const (
	PartyForm PaperForm = iota
	Party36
	Party05
	StateForm
)

// PaperForms are all forms in the order in which a profile offers them.
func PaperForms() []PaperForm { return []PaperForm{PartyForm, StateForm, Party36, Party05} }

// guide05From is the day from which Hướng dẫn 05-HD/VPTW holds in place of 36-HD.
const guide05From Date = "2026-05-27"

// ByGuide is the Party's form by the guide in force on a document's day. The
// days are those before which it cannot have been issued ("2026-06-01"; "" says
// nothing): its own, that of the meeting, the end of the period that it is about.
func (p PaperForm) ByGuide(days ...Date) PaperForm {
	if p != PartyForm {
		return p
	}
	for _, day := range days {
		if day >= guide05From {
			return Party05
		}
	}
	return Party36
}

// Word is the form as a profile states it.
func (p PaperForm) Word() string {
	switch p {
	case StateForm:
		return "Nhà nước"
	case Party36:
		return "Đảng (Hướng dẫn 36)"
	case Party05:
		return "Đảng (Hướng dẫn 05)"
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
// văn bản của Đảng", "Đảng (05-HD/VPTW)", "party-05"; "Nhà nước", "Hành chính",
// "state".
func ParsePaperForm(text string) (form PaperForm, ok bool) {
	var words []string
	guide := PartyForm
	for _, word := range strings.FieldsFunc(foldName(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		switch word {
		case "36":
			guide = Party36
		case "05", "5":
			guide = Party05
		case "thể", "thức", "văn", "bản", "của", "theo", "hướng", "dẫn", "hd", "vptw":
		default:
			words = append(words, word)
		}
	}
	switch strings.Join(words, " ") {
	case "đảng", "party":
		return guide, true
	case "":
		return guide, guide != PartyForm
	case "nhà nước", "hành chính", "hành chính nhà nước", "state":
		return StateForm, guide == PartyForm
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
