package vntext

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// Each line is one word or phrase in ways that must have the same key.
func TestKeySame(t *testing.T) {
	groups := [][]string{
		{"hoà", "hòa", "HOÀ", "hòa"},
		{"thuỷ lợi", "thủy lợi", "Thủy  lợi", "THUỶ LỢI"},
		{"quý", "qúy"},
		{"quỹ", "qũy"},
		{"khoẻ", "khỏe"},
		{"hoạ", "họa"},
		{"xoá mù chữ", "xóa mù chữ"},
		{"đạt", "Đạt", "ĐẠT", "Ðạt", "ðạt", "Đa\u0323t", " đạt.", "- Đạt", "“Đạt”", "Đạt:"},
		{"kết quả", "Kết\nquả", "Kết\u00a0quả", "Ｋết quả", "Kết qu\u200bả"},
		{"an ninh - quốc phòng", "An ninh – Quốc phòng", "An ninh — Quốc phòng"},
		{"m2/người", "m²/người"},
		{"5/2023", "５/２０２３"},
		{"tiếng", "tiêńg", "tíêng"},
		{"được", "đựơc", "đươ\u0323c"},
		{"", "-", " … ", ".", "\u200b"},
	}
	seen := map[string]string{}
	for _, group := range groups {
		key := Key(group[0])
		if other, taken := seen[key]; taken {
			t.Errorf("%q and %q have one key %q", group[0], other, key)
		}
		seen[key] = group[0]
		for _, text := range group {
			for _, form := range []string{text, norm.NFD.String(text), strings.ToUpper(text)} {
				if got := Key(form); got != key {
					t.Errorf("Key(%q) = %q; Key(%q) = %q", form, got, group[0], key)
				}
			}
		}
	}
}

// Words that differ in one mark must not fall together.
func TestKeyDiffers(t *testing.T) {
	words := strings.Fields("ma má mà mã mả mạ mă mắ mằ mẵ mẳ mặ mâ mấ mầ mẫ mẩ mậ " +
		"me mé mê mế mo mó mô mố mơ mớ mu mú mư mứ mi mí my mý da đa dạ đạ từ tư tứ")
	seen := map[string]string{}
	for _, word := range words {
		if other, taken := seen[Key(word)]; taken {
			t.Errorf("%q and %q have one key", word, other)
		}
		seen[Key(word)] = word
	}
}

func TestPlain(t *testing.T) {
	tests := map[string]string{
		"Đạt":            "dat",
		"Chưa đạt":       "chua dat",
		"Quý II/2024":    "quy ii/2024",
		"TIÊU CHÍ SỐ 5:": "tieu chi so 5",
		"ngưỡng, nghiệm": "nguong, nghiem",
	}
	for text, want := range tests {
		if got := Plain(text); got != want {
			t.Errorf("Plain(%q) = %q, want %q", text, got, want)
		}
	}
}

func FuzzKey(f *testing.F) {
	for _, s := range []string{"hoà", "Ðạt", "-\u0301a", "´ ", "quý II", "a\u0300\u0323", "①½", "“Đạt”"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		key := Key(s)
		if again := Key(key); again != key {
			t.Fatalf("Key(%q) = %q, again %q", s, key, again)
		}
		if clean := Key(Clean(s)); clean != key {
			t.Fatalf("Key(%q) = %q, of the clean text %q", s, key, clean)
		}
		if long := longKey(s); long != key {
			t.Fatalf("Key(%q) = %q, the long way %q", s, key, long)
		}
		plain := Plain(s)
		if again := Plain(plain); again != plain {
			t.Fatalf("Plain(%q) = %q, again %q", s, plain, again)
		}
	})
}

// Every letter that the quick way knows, alone and in a syllable, has the key
// that the long way gives it.
func TestQuickKey(t *testing.T) {
	for r := rune(1); r <= lastLetter+16; r++ {
		for _, text := range []string{string(r), "to" + string(r) + "n", string(r) + "- x ", "á" + string(r)} {
			if quick, ok := quickKey(text); ok && quick != longKey(text) {
				t.Errorf("Key(%q) = %q, the long way %q", text, quick, longKey(text))
			}
		}
	}
	for _, text := range []string{"Tỷ lệ đường – xã", "Kết quả: 37/40 hộ (92,5%)", "a\tb\n"} {
		if _, ok := quickKey(text); !ok {
			t.Errorf("%q takes the long way", text)
		}
	}
}

func BenchmarkKey(b *testing.B) {
	for b.Loop() {
		Key("Tỷ lệ đường xã được bảo trì hàng năm, đảm bảo sáng - xanh - sạch - đẹp")
	}
}
