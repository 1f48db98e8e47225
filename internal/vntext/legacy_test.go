package vntext

import "testing"

func TestLegacyFont(t *testing.T) {
	tests := map[string]bool{
		".VnTime": true, ".VnTimeH": true, ".vnarial": true, " .VnArial Narrow": true,
		"VNI-Times": true, "VNI-Helve-Condense": true,
		"Times New Roman": false, "Arial": false, "": false, "Vni": false, "Vneuropa": false,
	}
	for name, want := range tests {
		if got := LegacyFont(name); got != want {
			t.Errorf("LegacyFont(%q) = %v", name, got)
		}
	}
}

func TestLooksLegacy(t *testing.T) {
	tests := map[string]bool{
		"§¹t":                true, // TCVN3: Đạt
		"Ch\u00ada ®¹t":      true,
		"Tiªu chÝ":           true,
		"KÕt qu¶":            true,
		"x· B¶n Bo":          true,
		"Th«n b»ng":          true,
		"Ñaït":               true, // VNI
		"Chöa ñaït":          true,
		"Tieâu chí":          true,
		"Keát quaû":          true,
		"tiÃªu chÃ\u00ad":    true, // UTF-8 read as cp1252
		"Đạt":                false,
		"Chưa đạt":           false,
		"Tiêu chí":           false,
		"Kết quả":            false,
		"xã":                 false, // could be either
		"Hòa Bình":           false,
		"Thôn Hoà An":        false,
		"tuân, huân, xuân":   false,
		"khoá, hoá, toán":    false,
		"Bản Bo":             false,
		"":                   false,
		"20 × 30 m²":         false,
		"µg/l, kW·h, ± 5 °C": false,
		"© UBND":             false,
		"§ 5":                false,
		"½ số hộ":            false,
		"Đạt¹":               false,
		"«Xã», «Kinh phí»":   false,
		"«Kết quả»":          false,
		"phát\u00adtriển":    false,
	}
	for text, want := range tests {
		if got := LooksLegacy(text); got != want {
			t.Errorf("LooksLegacy(%q) = %v", text, got)
		}
	}
}
