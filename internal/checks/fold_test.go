package checks

import "testing"

func TestNameKey(t *testing.T) {
	same := [][2]string{
		{"Bản Bo", "BẢN  BO"}, {"Hoà Bình", "Hòa Bình"}, {"Thuỷ Nguyên", "Thủy Nguyên"}, {"Đăk Nông", "Ðăk Nông"},
		{"Bà Rịa - Vũng Tàu", "Bà Rịa-Vũng Tàu"}, {" Nà\u00a0Tăm ", "nà tăm"}, {"Khuê", "KHUÊ"},
	}
	for _, pair := range same {
		if nameKey(pair[0]) != nameKey(pair[1]) {
			t.Errorf("%q and %q have keys %q and %q", pair[0], pair[1], nameKey(pair[0]), nameKey(pair[1]))
		}
	}
	other := [][2]string{{"Bản Bo", "Bản Bô"}, {"Tân Lập", "Tấn Lập"}, {"Đông", "Dông"}, {"Tân Lập", "Tân Lạp"}, {"Phú 1", "Phú 2"}, {"Bản Bo", "Bả Nbo"}}
	for _, pair := range other {
		if nameKey(pair[0]) == nameKey(pair[1]) {
			t.Errorf("%q and %q have the same key %q", pair[0], pair[1], nameKey(pair[0]))
		}
	}
	if nameKey(" - ") != "" {
		t.Error("a dash has a key")
	}
}
