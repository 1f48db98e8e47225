package rollup

import (
	"slices"
	"testing"
)

// The order of a Vietnamese dictionary, written down by hand.
func TestOrder(t *testing.T) {
	want := []string{
		"", "2 Tháng 9", "An", "An Bình", "Ăn", "Ấn", "Ba", "Bà", "Bả", "Bã", "Bá", "Bạ", "Bà Rịa", "Bản Bo", "Bình Lư",
		"Da", "Đa", "Giang Ma", "Hoa", "Hòa", "Hoà Bình", "Hồ Thầu", "Khun Há", "Lan", "Ngọc", "Nùng Nàng",
		"Ông", "Ơn", "Sơn Bình", "Tả Lèng", "Thèn Sin", "Ưng", "Vạn",
	}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortStableFunc(got, func(a, b string) int {
		ka, kb := orderKey(a), orderKey(b)
		if ka < kb {
			return -1
		}
		if ka > kb {
			return 1
		}
		return 0
	})
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestSameName(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Bản Bo", "BẢN  BO", true}, {"Thuỷ", "Thủy", true}, {"Ðà Nẵng", "Đà Nẵng", true},
		{"Bản Bo", "Bản\u00a0Bo", true}, {"Bản Bo", "Ban Bo", false}, {"An", "Ân", false}, {"Da", "Đa", false},
	} {
		if got := orderKey(c.a) == orderKey(c.b); got != c.same {
			t.Errorf("%q and %q: same %v, want %v", c.a, c.b, got, c.same)
		}
	}
}
