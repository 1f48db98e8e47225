package vntext

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFontEncoding(t *testing.T) {
	tests := map[string]Encoding{
		".VnTime": TCVN3, ".vnarial": TCVN3, " .VnArial Narrow": TCVN3, ".VnGothic": TCVN3,
		".VnTimeH": TCVN3Capitals, ".VnArialH": TCVN3Capitals, ".VNTIMEH": TCVN3Capitals, ".VnArial NarrowH": TCVN3Capitals,
		"VNI-Times": VNI, "VNI-Helve-Condense": VNI, "vni times": VNI,
		"Times New Roman": Unicode, "Arial": Unicode, "": Unicode, "Vni": Unicode, "Vneuropa": Unicode,
	}
	for name, want := range tests {
		if got := FontEncoding(name); got != want {
			t.Errorf("FontEncoding(%q) = %v", name, got)
		}
	}
}

func TestDecode(t *testing.T) {
	tests := []struct {
		encoding   Encoding
		text, want string
	}{
		{TCVN3, "§¹t", "Đạt"},
		{TCVN3, "Ch\u00ada ®¹t", "Chưa đạt"},
		{TCVN3, "Tiªu chÝ", "Tiêu chí"},
		{TCVN3, "KÕt qu¶", "Kết quả"},
		{TCVN3, "x· B¶n Bo", "xã Bản Bo"},
		{TCVN3, "B\u00adíc tr\u00ad¬ng", "Bước trương"},
		{TCVN3, "A¸ ¢Êt ¥ít ¦øt Oã xO¸", "Á Ất Ớt Ứt Ó xOá"},
		{TCVN3, "≥ 90% – “§” m²", "≥ 90% – “Đ” m²"},
		{TCVN3Capitals, "§¹t, uû ban", "ĐẠT, UỶ BAN"},
		{TCVN3Capitals, "ñy ban nh©n d©n x·", "ỦY BAN NHÂN DÂN XÃ"},
		{VNI, "Ñaït", "Đạt"},
		{VNI, "Chöa ñaït", "Chưa đạt"},
		{VNI, "Tieâu chí", "Tiêu chí"},
		{VNI, "Keát quaû", "Kết quả"},
		{VNI, "UÛY BAN NHAÂN DAÂN XAÕ", "ỦY BAN NHÂN DÂN XÃ"},
		{VNI, "AÁp, Aáp, Öùng, Öôùc, hoaø, quyù, kyõ, kyø", "Ấp, Ấp, Ứng, Ước, hoà, quý, kỹ, kỳ"},
		{Misread, "tiÃªu chÃ\u00ad", "tiêu chí"},
		{Misread, "Ä\u0090áº¡t", "Đạt"},
		{Misread, "ChÆ°a Ä‘áº¡t", "Chưa đạt"},
		{Misread, "Káº¿t quáº£ – “x”", ""}, // “ is no UTF-8 byte sequence
		{Misread, "Má»©c Ä‘á»™: â‰¥ 90%", "Mức độ: ≥ 90%"},
		{Misread, "Dat", ""},
		{TCVN3, "Bản à", ""}, // à is no character of TCVN3
		{VNI, "xã", ""},
		{Unicode, "Đạt", "Đạt"},
	}
	for _, test := range tests {
		got, ok := test.encoding.Decode(test.text)
		if ok != (test.want != "") || ok && got != test.want {
			t.Errorf("%v: Decode(%q) = %q, %v; want %q", test.encoding, test.text, got, ok, test.want)
		}
	}
}

func TestProvesUnicode(t *testing.T) {
	tests := map[string]bool{
		"Đạt": true, "xã Bản": true, "ĩ": true, "ũ": true, "ơ": true, "Ư": true, "Đa\u0323t": true, "tie\u0302u": true,
		"xã": false, "Tiêu chí": false, "": false, "§¹t": false, "tiÃªu": false, "≥ 90 %": false, "Ä‘áº¡t": false,
		"Ð": false, "ǿ": false,
	}
	for text, want := range tests {
		if got := ProvesUnicode(text); got != want {
			t.Errorf("ProvesUnicode(%q) = %v", text, got)
		}
	}
	for _, span := range [][2]rune{{0x102, 0x103}, {0x110, 0x111}, {0x128, 0x129}, {0x168, 0x169}, {0x1A0, 0x1A1}, {0x1AF, 0x1B0}, {0x1EA0, 0x1EF9}} {
		for r := span[0]; r <= span[1]; r++ {
			if !ProvesUnicode("a" + string(r) + "b") {
				t.Errorf("%U proves nothing", r)
			}
		}
	}
}

func TestSigns(t *testing.T) {
	tests := map[string]bool{
		"§¹t":                true, // TCVN3: Đạt
		"Ch\u00ada ®¹t":      true,
		"Tiªu chÝ":           true,
		"KÕt qu¶":            true,
		"x· B¶n Bo":          true,
		"Th«n b»ng":          true,
		"nh\u00ad":           true,
		"Ñaït":               true, // VNI
		"Chöa ñaït":          true,
		"Tieâu chí":          true,
		"Keát quaû":          true,
		"tiÃªu chÃ\u00ad":    true, // UTF-8 read as cp1252
		"tÃ\u00adnh":         true,
		"Tiêu chí":           false,
		"xã":                 false, // could be either
		"XÃ\u00a0BA":         false,
		"Hòa Bình":           false,
		"Thôn Hoà An":        false,
		"tuân, huân, xuân":   false,
		"khoá, hoá, toán":    false,
		"Huyện: quê":         false,
		"":                   false,
		"20 × 30 m²":         false,
		"µg/l, kW·h, ± 5 °C": false,
		"© UBND":             false,
		"§ 5":                false,
		"½ số hộ":            false,
		"Đạt¹":               false,
		"«Xã», «Kinh phí»":   false,
		"«Kết quả»":          false,
		"Excel®, Word©":      false,
		"phát\u00adtriển":    false,
	}
	for text, want := range tests {
		if got := Signs(text) > 0; got != want {
			t.Errorf("Signs(%q) = %d", text, Signs(text))
		}
		if got := HasInnerSign(text); got && !want {
			t.Errorf("HasInnerSign(%q)", text)
		}
	}
}

func TestInnerSign(t *testing.T) {
	for text, want := range map[string]bool{"x· B¶n": true, "Tieâu": true, "tiÃªu": true, "Überprüfen": false, "Ñandú": false, "Excel®": false} {
		if got := HasInnerSign(text); got != want {
			t.Errorf("HasInnerSign(%q) = %v", text, got)
		}
	}
}

// A decoder gives valid text whatever comes in, and text that proves Unicode
// holds nothing that the two legacy encodings or misreading could have made.
func FuzzDecode(f *testing.F) {
	for _, s := range []string{"§¹t", "Ñaït", "tiÃªu chÃ\u00ad", "Ch\u00ada", "A¸¸", "oøø", "ôù", "\xff", "Ä\u0090"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, e := range []Encoding{Unicode, TCVN3, TCVN3Capitals, VNI, Misread} {
			got, ok := e.Decode(text)
			if utf8.ValidString(text) && !utf8.ValidString(got) {
				t.Fatalf("%v: Decode(%q) = %q", e, text, got)
			}
			if e != TCVN3Capitals && strings.Trim(text, "\x00\x01\n") == text && isASCII(text) && got != text {
				t.Fatalf("%v changed plain text %q to %q", e, text, got)
			}
			if w := Weigh(got); w.Right < 0 || ok && e == Misread && got == text {
				t.Fatalf("%v: %q, %+v", e, text, w)
			}
		}
		if Misread.again(text) {
			t.Fatalf("misread text %q decodes twice", text)
		}
	})
}

// again tells whether decoding a text twice differs from decoding it once
// although the first result proves Unicode.
func (e Encoding) again(text string) bool {
	once, ok := e.Decode(text)
	if !ok || !ProvesUnicode(once) {
		return false
	}
	_, ok = e.Decode(once)
	return ok
}

func isASCII(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return r >= 0x80 }) < 0
}
