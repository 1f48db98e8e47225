package reading

import (
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/templates"
)

func TestLabelScope(t *testing.T) {
	regions, err := criteria.ParseRegions(templates.Regions())
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]struct {
		region criteria.Region
		year   int
		ok     bool
	}{
		"Mức quy định của tỉnh": {"", 0, true}, "Mức quy định năm 2024": {"", 2024, true}, "Chỉ tiêu 2025": {"", 2025, true},
		"Yêu cầu (TDMNPB)": {"TDMNPB", 0, true}, "Mức của tỉnh đối với vùng ĐBSH năm 2023": {"ĐBSH", 2023, true},
		"Mức giai đoạn 2021-2025": {"", 0, true}, "Yêu cầu TDMNPB, ĐBSH": {"", 0, false}, "Chỉ tiêu theo vùng": {"", 0, true},
		"Mức theo Quyết định số 1 ngày 3 tháng 2 năm 2023": {"", 0, true}, "Mức năm 2023 và năm 2024": {"", 0, false},
		"Mức đối với xã đặc biệt khó khăn": {"", 0, false}, "Mức đối với các xã còn lại": {"", 0, false}, "Mức xã biên giới": {"", 0, false},
		"Mức năm 2024 đối với xã biên giới": {"", 2024, false}, "Mức xã biên giới theo Quyết định số 5": {"", 0, false},
		"Mức quy định đối với xã nông thôn mới nâng cao": {"", 0, true}, "": {"", 0, true},
	} {
		region, year, ok := LabelScope(text, regions)
		if region != want.region || year != want.year || ok != want.ok {
			t.Errorf("%s: %q %d %v, want %+v", text, region, year, ok, want)
		}
	}
}
