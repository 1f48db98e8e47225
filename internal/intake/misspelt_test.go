package intake

import (
	"strings"
	"testing"

	"tieuchi/internal/criteria"
)

func TestMisspeltLabels(t *testing.T) {
	info := func(rows string) string { return "Xã: | Bản Bo\nKỳ báo cáo: | quý I/2023\n" + rows + small }
	tests := []struct{ name, drawing, want string }{
		{"beside its value", info("Huyên: | Tam Đường"), "NTM110/label warning Biểu!A3 Huyên ; Huyện"},
		{"in one cell with it", info("Huyên: Tam Đường"), "NTM110/label warning Biểu!A3 Huyên ; Huyện"},
		{"second pair of a row", info("Huyện: | Tam Đường | Tỉng: | Lai Châu"), "NTM110/label warning Biểu!C3 Tỉng ; Tỉnh"},
		{"after a misspelt one", info("Huyên: | Tam Đường | Tỉng: | Lai Châu"),
			"NTM110/label warning Biểu!A3 Huyên ; Huyện\nNTM110/label warning Biểu!C3 Tỉng ; Tỉnh"},
		{"without marks", info("Ma xa: | 03424"), "NTM110/label warning Biểu!A3 Ma xa ; Mã xã"},
		{"right", info("Huyện: | Tam Đường | Tỉnh: | Lai Châu\nMã xã: | 03424"), ""},
		{"right, marks placed otherwise", info("Tỉnh : | Hòa Bình"), ""},
		{"no label", info("Tuyến: | đường liên xã\nTin: | đã gửi\nNgày: | 3"), ""},
		{"the same first words", info("Số liệu minh họa: không dùng để báo cáo"), ""},
		{"no colon, no label", info("Huyên | thứ hai"), ""},
		{"nothing beside it", info("Huyên:"), ""},
	}
	for _, test := range tests {
		if got := findingLines(read(t, "Biểu", test.drawing)); got != test.want {
			t.Errorf("%s: findings:\n%s\nwant:\n%s", test.name, got, test.want)
		}
	}
}

// The labels of facts stand in one column; a slip among them is told.
func TestMisspeltFacts(t *testing.T) {
	result := read(t, "Biểu", "Xã: Bản Bo\nKỳ báo cáo: quý I/2023"+small, "Thông tin", `
		Kì báo cáo | quý I/2023
		Cơ quan ban hanh | HUYỆN ỦY TAM ĐƯỜNG
		Số, ký hiệu | 05-TB/HU
		Địa danh | Tam Đường
		Ngừoi ký | Nguyễn Văn Mẫu
		Chức vụ người ký | CHÁNH VĂN PHÒNG`)
	got := findingLines(result)
	for _, want := range []string{"Thông tin!A1 Kì báo cáo ; Kỳ báo cáo", "Thông tin!A2 Cơ quan ban hanh ; Cơ quan ban hành", "Thông tin!A5 Ngừoi ký ; Người ký"} {
		if !strings.Contains(got, "NTM110/label warning "+want) {
			t.Errorf("no finding for %s:\n%s", want, got)
		}
	}
	if _, read := result.Reports[0].Facts[criteria.SignerName]; read {
		t.Error("a misspelt label was read")
	}
}

// Every label itself is known, and the slip of any one letter of a long label
// leads back to it.
func TestNearestLabel(t *testing.T) {
	for _, label := range labelTexts() {
		if nearest, ok := nearestLabel(label); ok {
			t.Errorf("%q is taken for a slip of %q", label, nearest)
		}
		runes := []rune(label)
		if len(runes) < 8 {
			continue
		}
		for i := 2; i < len(runes); i++ {
			doubled := string(runes[:i]) + string(runes[i]) + string(runes[i:])
			if nearest, ok := nearestLabel(doubled); ok && norm(nearest) != norm(label) {
				t.Errorf("%q leads to %q", doubled, nearest)
			}
		}
	}
}
