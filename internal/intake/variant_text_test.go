package intake_test

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

// encoding garbles the texts of a draft the way an office's machine does.
type encoding struct {
	name  string
	apply func(k *ink)
	// shown is what must be printed of a text: the office's own, but for the
	// placement of tone marks, which nobody may change.
	shown func(text string) string
}

func same(text string) string { return text }

// encodings lists how texts are stored.
func encodings() []encoding {
	return []encoding{
		{"NFC", func(*ink) {}, same},
		{"NFD", func(k *ink) { k.text = norm.NFD.String(k.text) }, same},
		{"old tone placement", func(k *ink) { k.text = oldTones(k.text) }, oldTones},
		{"Ð U+00D0", func(k *ink) { k.text = eth(k.text) }, eth},
		{"NBSP and blanks", spaced, same},
		{"TCVN3 in .VnTime", func(k *ink) { k.text, k.font = tcvn3(k.text), ".VnTime" }, same},
		{"TCVN3, titles in .VnTimeH", titled, same},
		{"TCVN3 in .VnArial", func(k *ink) { k.text, k.font = tcvn3(k.text), ".VnArial" }, same},
		{"TCVN3 in a Unicode font", func(k *ink) { k.text, k.font = tcvn3(k.text), "Times New Roman" }, same},
		{"VNI-Times", func(k *ink) { k.text, k.font = vni(k.text), "VNI-Times" }, same},
		{"VNI in a Unicode font", func(k *ink) { k.text, k.font = vni(k.text), "Arial" }, same},
		{"mixed runs", mixed, same},
		{"UTF-8 read as cp1252", func(k *ink) { k.text = mojibake(k.text) }, same},
	}
}

// spaced has a no-break blank for every third blank and blanks around.
func spaced(k *ink) {
	words := strings.Split(k.text, " ")
	text := words[0]
	for i, word := range words[1:] {
		if i%3 == 0 {
			text += "\u00a0" + word
		} else {
			text += " " + word
		}
	}
	k.text = " " + text + " "
}

// titled sets titles in a font of capitals: its letters are stored small.
func titled(k *ink) {
	if k.title && k.text == strings.ToUpper(k.text) {
		k.text, k.font = tcvn3(strings.ToLower(k.text)), ".VnTimeH"
		return
	}
	k.text, k.font = tcvn3(k.text), ".VnTime"
}

// mixed has the first words in Unicode and the rest in a legacy font.
func mixed(k *ink) {
	head, tail, ok := strings.Cut(k.text, " ")
	if !ok || k.text != strings.TrimSpace(k.text) {
		k.text, k.font = tcvn3(k.text), ".VnTime"
		return
	}
	k.runs = []excelize.RichTextRun{
		{Text: head + " ", Font: &excelize.Font{Family: "Times New Roman", Size: 12}},
		{Text: tcvn3(tail), Font: &excelize.Font{Family: ".VnTime", Size: 12}},
	}
}

// oldTones moves tone marks to the first vowel of oa, oe, uy at a word's end,
// or to the second one where they stand on the first.
func oldTones(text string) string {
	return strings.NewReplacer(
		"hóa", "hoá", "Hóa", "Hoá", "hòa", "hoà", "Hòa", "Hoà", "thủy", "thuỷ", "Thủy", "Thuỷ",
		"hỏa", "hoả", "tòa", "toà", "lũy", "luỹ", "xóa", "xoá", "khỏe", "khoẻ",
	).Replace(text)
}

// eth writes the capital that looks like Đ, as some keyboards do.
func eth(text string) string { return strings.ReplaceAll(text, "Đ", "Ð") }

// mojibake is UTF-8 that a program took for Windows-1252. Bytes that this page
// does not define stay what they are, as Windows has it.
func mojibake(text string) string {
	var garbled strings.Builder
	for _, b := range []byte(text) {
		r := charmap.Windows1252.DecodeByte(b)
		if r == utf8.RuneError {
			r = rune(b)
		}
		garbled.WriteRune(r)
	}
	return garbled.String()
}

// The letters of Vietnamese and what the two encodings store for each, in the
// same order. Taken from the published tables of both encodings.
const (
	smallLetters = "ă â ê ô ơ ư đ à ả ã á ạ ằ ẳ ẵ ắ ặ ầ ẩ ẫ ấ ậ è ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ"
	smallTCVN3   = "\u00a8 \u00a9 \u00aa \u00ab \u00ac \u00ad \u00ae \u00b5 \u00b6 \u00b7 \u00b8 \u00b9 \u00bb \u00bc \u00bd \u00be \u00c6 \u00c7 \u00c8 \u00c9 \u00ca \u00cb \u00cc \u00ce \u00cf \u00d0 \u00d1 \u00d2 \u00d3 \u00d4 \u00d5 \u00d6 \u00d7 \u00d8 \u00dc \u00dd \u00de \u00df \u00e1 \u00e2 \u00e3 \u00e4 \u00e5 \u00e6 \u00e7 \u00e8 \u00e9 \u00ea \u00eb \u00ec \u00ed \u00ee \u00ef \u00f1 \u00f2 \u00f3 \u00f4 \u00f5 \u00f6 \u00f7 \u00f8 \u00f9 \u00fa \u00fb \u00fc \u00fd \u00fe"
	smallVNI     = "aê aâ eâ oâ ô ö ñ aø aû aõ aù aï aè aú aü aé aë aà aå aã aá aä eø eû eõ eù eï eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oà oå oã oá oä ôø ôû ôõ ôù ôï uø uû uõ uù uï öø öû öõ öù öï yø yû yõ yù î"
	bigTCVN3     = "\u00a1 \u00a2 \u00a3 \u00a4 \u00a5 \u00a6 \u00a7" // Ă Â Ê Ô Ơ Ư Đ
)

// tcvn3 writes a text in TCVN3.
func tcvn3(text string) string { return toTCVN3().Replace(text) }

// toTCVN3 replaces every letter. A capital with a tone is the plain capital and
// the small letter's code, as fonts of capitals are not used for it.
var toTCVN3 = sync.OnceValue(func() *strings.Replacer {
	small, codes, big := strings.Fields(smallLetters), strings.Split(smallTCVN3, " "), strings.Split(bigTCVN3, " ")
	var pairs []string
	for i, letter := range small {
		capital := strings.ToUpper(letter)
		code := bareCapital(capital, small, big) + codes[i]
		if i < len(big) {
			code = big[i]
		}
		pairs = append(pairs, letter, codes[i], capital, code)
	}
	return strings.NewReplacer(pairs...)
})

// bareCapital is a capital without its tone in TCVN3: "Ấ" is "Â".
func bareCapital(capital string, small, big []string) string {
	letters := []rune(norm.NFD.String(capital))
	bare := string(letters[0])
	for _, mark := range letters[1:] {
		if strings.ContainsRune("\u0302\u0306\u031b", mark) {
			bare = norm.NFC.String(bare + string(mark))
		}
	}
	for i := range big {
		if strings.ToUpper(small[i]) == bare {
			return big[i]
		}
	}
	return bare
}

// vni writes a text in VNI.
func vni(text string) string { return toVNI().Replace(text) }

// toVNI replaces every letter by a letter and the mark over it, both capitals
// or both small.
var toVNI = sync.OnceValue(func() *strings.Replacer {
	small, codes := strings.Fields(smallLetters), strings.Fields(smallVNI)
	var pairs []string
	for i, letter := range small {
		pairs = append(pairs, letter, codes[i], strings.ToUpper(letter), strings.ToUpper(codes[i]))
	}
	return strings.NewReplacer(pairs...)
})
