package finding

import (
	"fmt"
	"slices"
	"testing"
)

func TestSeal(t *testing.T) {
	heads := []string{"Xã", "Mã xã", "Kết quả", "Đánh giá"}
	row := []any{"Bản Bo", "03424", 92.5, nil}
	seal := Seal(heads, row)
	if want := len(heads) + sealTail; len(seal) != want {
		t.Errorf("%q has %d signs, want %d", seal, len(seal), want)
	}
	for _, same := range [][]any{
		row, {"Bản  Bo ", "3424", 92.50000000000001, ""}, {"Bản\nBo", 3424, 92.5, "\u200b"}, {"Bản\x01 Bo", "003424", 92.5, "\ufffd"}, {"Bản Bo", 3424.0, 92.5, " "},
	} {
		if changed, whole := Unsealed(seal, heads, same); !whole || len(changed) > 0 {
			t.Errorf("%v is taken for changed: %v", same, changed)
		}
	}
	for i, other := range []any{"Bản Bơ", "03425", 92.6, "Đạt"} {
		cells := slices.Clone(row)
		cells[i] = other
		if changed, whole := Unsealed(seal, heads, cells); whole || !slices.Equal(changed, heads[i:i+1]) {
			t.Errorf("%v: changed %v", cells, changed)
		}
	}
	for _, broken := range []string{"", seal[1:], seal + "0"} {
		if changed, whole := Unsealed(broken, heads, row); whole || changed != nil {
			t.Errorf("%q: changed %v, whole %v", broken, changed, whole)
		}
	}
}

// A cell is named wherever its sign tells, and the row is told in any case.
func TestSealTellsEveryChange(t *testing.T) {
	heads := []string{"Kết quả", "Yêu cầu"}
	seal, unnamed := Seal(heads, []any{50, "≥ 90%"}), 0
	for n := range 20000 {
		changed, whole := Unsealed(seal, heads, []any{n, "≥ 90%"})
		if whole != (n == 50) {
			t.Fatalf("%d: whole %v", n, whole)
		}
		if !whole && len(changed) == 0 {
			unnamed++
		}
	}
	if unnamed > 20000/32 { // one in 64 is to be expected
		t.Errorf("%d changes could not be named", unnamed)
	}
}

// A seal never begins a formula, and swapping two cells breaks it.
func TestSealSigns(t *testing.T) {
	heads := []string{"Kết quả", "Đánh giá"}
	for n := range 200 {
		seal := Seal(heads, []any{fmt.Sprint("số ", n), "Đạt"})
		if slices.Contains([]byte("=+-@'"), seal[0]) {
			t.Fatal(seal)
		}
		if changed, whole := Unsealed(seal, heads, []any{"Đạt", fmt.Sprint("số ", n)}); whole {
			t.Fatal(seal, changed)
		}
	}
}
