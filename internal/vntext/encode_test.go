package vntext

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tieuchi/templates"

	"golang.org/x/text/unicode/norm"
)

// reference reads a table of ../shared/reference beside the checkout.
func reference(t *testing.T, name string) map[string]string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		data, err := os.ReadFile(filepath.Join(dir, "shared", "reference", name))
		if err == nil {
			var table map[string]string
			if err := json.Unmarshal(data, &table); err != nil {
				t.Fatal(err)
			}
			return table
		}
		if filepath.Dir(dir) == dir {
			t.Skip("no shared/reference beside the checkout: the tables are not compared")
		}
		dir = filepath.Dir(dir)
	}
}

// TestTables holds the decoders to the reference tables, both ways.
func TestTables(t *testing.T) {
	for name, e := range map[string]Encoding{"tcvn3.json": TCVN3, "vni.json": VNI} {
		letters := make(map[string]bool)
		for written, letter := range reference(t, name) {
			if got, ok := e.Decode(written); !ok || got != letter {
				t.Errorf("%v: Decode(%q) = %q, %v; want %q", e, written, got, ok, letter)
			}
			if e == VNI && strings.ToLower(written) != written && encode(e, letter) != written {
				t.Errorf("%v: %q is written %q, the test writes %q", e, letter, written, encode(e, letter))
			}
			letters[letter] = true
		}
		for _, r := range vietnamese() {
			if r > 0x7F && !letters[string(r)] && r != 'Ỵ' {
				t.Errorf("%s has no %c", name, r)
			}
		}
	}
}

// vietnamese is every letter with every tone, small and capital.
func vietnamese() string {
	small := strings.ReplaceAll(vowelRows, " ", "") + "bcdđghklmnpqrstvx"
	return small + strings.ToUpper(small)
}

// encode writes a text in an encoding. It is built from the decomposition of
// the letters, not from the decoders' tables.
func encode(e Encoding, text string) string {
	var out strings.Builder
	for _, r := range norm.NFC.String(text) {
		switch e {
		case TCVN3:
			out.WriteString(tcvn3Letter(r))
		case VNI:
			out.WriteString(vniLetter(r))
		case Misread:
			for _, b := range []byte(string(r)) {
				if b >= 0x80 && b <= 0x9F {
					out.WriteRune([]rune(windows1252)[b-0x80])
				} else {
					out.WriteRune(rune(b))
				}
			}
		}
	}
	return out.String()
}

// tcvn3Letter looks the bytes up in the order of the standard's chart: small
// vowels run from B5 to FE with gaps.
func tcvn3Letter(r rune) string {
	const chart = "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị" +
		"ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ"
	pairs := []rune(chart)
	find := func(letter rune) string {
		for i := 0; i < len(pairs); i += 2 {
			if pairs[i+1] == letter {
				return string(pairs[i])
			}
		}
		return ""
	}
	if sign := find(r); sign != "" {
		return sign
	}
	small := []rune(strings.ToLower(string(r)))[0]
	base, t := splitTone(small)
	if sign := find(small); sign != "" && small != r && t != level { // a capital with a tone
		capital := []rune(strings.ToUpper(string(base)))[0]
		if of := find(capital); of != "" {
			return of + sign
		}
		return string(capital) + sign
	}
	return string(r)
}

func vniLetter(r rune) string {
	small := strings.ToLower(string(r))
	marks := map[rune]string{'\u0300': "ø", '\u0309': "û", '\u0303': "õ", '\u0301': "ù", '\u0323': "ï",
		'\u0302': "â", '\u0306': "ê"}
	joined := map[string]string{"âø": "à", "âû": "å", "âõ": "ã", "âù": "á", "âï": "ä",
		"êø": "è", "êû": "ú", "êõ": "ü", "êù": "é", "êï": "ë"}
	single := map[string]string{"đ": "ñ", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "í": "í", "ị": "ò", "ỵ": "î", "ơ": "ô", "ư": "ö"}
	written := single[small]
	if written == "" {
		mark := ""
		for i, part := range []rune(norm.NFD.String(small)) {
			switch {
			case i == 0:
				written = string(part)
			case part == '\u031B':
				written = single[norm.NFC.String(written+"\u031B")]
			case marks[part] == "â", marks[part] == "ê":
				mark = marks[part] + mark
			default:
				mark += marks[part]
			}
		}
		if both := joined[mark]; both != "" {
			mark = both
		}
		written += mark
	}
	if small != string(r) {
		return strings.ToUpper(written)
	}
	return written
}

// texts is every string of the rule sets and the regions.
func texts(t *testing.T) []string {
	t.Helper()
	var all []string
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case string:
			all = append(all, norm.NFC.String(v))
		case []any:
			for _, x := range v {
				walk(x)
			}
		case map[string]any:
			for _, x := range v {
				walk(x)
			}
		}
	}
	data := [][]byte{templates.Regions()}
	for _, set := range templates.RuleSets() {
		data = append(data, set.Data)
	}
	for _, d := range data {
		var v any
		if err := json.Unmarshal(d, &v); err != nil {
			t.Fatal(err)
		}
		walk(v)
	}
	if len(all) < 500 {
		t.Fatalf("only %d texts", len(all))
	}
	return all
}

func TestRoundTrip(t *testing.T) {
	list := texts(t)
	for _, r := range vietnamese() {
		list = append(list, string(r), "x"+string(r), string(r)+" ")
	}
	for _, e := range []Encoding{TCVN3, VNI, Misread} {
		for _, text := range list {
			written := encode(e, text)
			if e == Misread && written == text {
				continue
			}
			if got, ok := e.Decode(written); got != text || !ok {
				t.Errorf("%v: %q is written %q, decoded %q, %v", e, text, written, got, ok)
			}
		}
	}
	for _, text := range list {
		if got, ok := TCVN3Capitals.Decode(encode(TCVN3, text)); got != strings.ToUpper(text) || !ok {
			t.Errorf("capitals of %q: %q", text, got)
		}
	}
}

// The words of the rule sets are sound as they are, and in no encoding but
// their own.
func TestWeighTexts(t *testing.T) {
	wrongWords := 0
	for _, text := range texts(t) {
		if w := Weigh(text); w.Wrong > 0 {
			t.Logf("%q: %+v", text, w)
			wrongWords += w.Wrong
		}
	}
	if wrongWords > 0 {
		t.Errorf("%d words of the rule sets are no words", wrongWords)
	}
}
