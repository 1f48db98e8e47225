package reading

import (
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
	"tieuchi/templates"
)

// shape is a text of a requirement column and what it must be read as.
type shape struct{ text, want string }

// runShapes reads texts for one unit and kind.
func runShapes(t *testing.T, unit criteria.Unit, kind criteria.Kind, shapes []shape) {
	t.Helper()
	for _, s := range shapes {
		r, ok := Requirement(text(s.text), unit, kind)
		if got := showRequirement(r); !ok || got != s.want {
			t.Errorf("Requirement(%q, %q, %d) = %s, %v; want %s", s.text, unit, kind, got, ok, s.want)
		}
	}
}

func TestShapesOfShares(t *testing.T) {
	runShapes(t, "%", criteria.PercentMin, []shape{
		{"≥ 90", ">= 90"}, {">= 90", ">= 90"}, {"=> 90", ">= 90"}, {"≧ 90%", ">= 90"}, {"⩾90%", ">= 90"},
		{"≥ 90 %", ">= 90"}, {"≥90,0%", ">= 90"}, {"≥ 90.5%", ">= 90.5"}, {"≥ 16,5%", ">= 16.5"},
		{"Đạt ≥ 90%", ">= 90"}, {"Tỷ lệ đạt ≥ 90%", ">= 90"}, {"Tỷ lệ ≥ 90%", ">= 90"},
		{"90%", ">= 90"}, {"90 %", ">= 90"}, {"90", ">= 90"}, {"100%", ">= 100"}, {"Đạt 100%", ">= 100"},
		{"từ 90%", "none"}, {"từ 90% trở lên", ">= 90"}, {"90% trở lên", ">= 90"}, {"≥ 90% trở lên", ">= 90"},
		{"Tối thiểu 90%", ">= 90"}, {"tối thiểu đạt 90%", ">= 90"}, {"ít nhất 90%", ">= 90"}, {"không dưới 90%", ">= 90"},
		{"không thấp hơn 90%", ">= 90"}, {"không ít hơn 90%", ">= 90"}, {"không nhỏ hơn 90%", ">= 90"},
		{"lớn hơn hoặc bằng 90%", ">= 90"}, {"trên 90%", "> 90"}, {"hơn 90%", "> 90"}, {"> 90%", "> 90"},
		{"lớn hơn 90%", "> 90"}, {"cao hơn 90%", "> 90"}, {"= 100%", "= 100"}, {"＝ 100％", "= 100"},
		{"từ 80% đến 90%", "80..90"}, {"từ 80 đến 90%", "80..90"}, {"80% đến 90%", "80..90"}, {"80-90%", "80..90"},
		{"80% - 90%", "80..90"}, {"80 – 90%", "80..90"}, {"80–90 %", "80..90"}, {"８０－９０％", "80..90"},
		{"Đạt từ 80% đến 90%", "80..90"}, {"90-80%", "none"}, {"80-80%", "none"},
		{"≤ 10%", "<= 10"}, {"không quá 10%", "<= 10"}, {"dưới 10%", "< 10"}, {"10% trở xuống", "<= 10"},
		{"từ 10% trở xuống", "<= 10"}, {"tối đa 10%", "<= 10"}, {"< 10%", "< 10"}, {"＜１０％", "< 10"}, {"≦10%", "<= 10"},
		{"100% số hộ", ">= 100"}, {"≥ 90% số hộ dân", ">= 90"}, {"≥ 90% hộ", ">= 90"},
		{"chin muoi phan tram", "none"}, {"90 phần trăm", ">= 90"}, {"≥ 90 phần trăm", ">= 90"},
		{"≥ 95% (≥ 40% nước sạch từ hệ thống tập trung)", "none"}, {"≥ 90%, trong đó ≥ 50% hộ nghèo", "none"},
		{"≥ 90% hoặc ≥ 80%", "none"}, {"90%+", "none"}, {"khoảng 90%", "none"}, {"≥ khoảng 90%", "none"}, {"90%?", "none"},
		{"≥ 90 hộ", "none"}, {"≥ 0,9", "none"}, {"≥0.9", "none"}, {"≥ 1", "none"}, {"≥ 1%", ">= 1"}, {"≥ 0,9%", ">= 0.9"},
		{"UBND cấp tỉnh quy định", "none"}, {"UBND cấp tỉnh quy định cụ thể", "none"}, {"Theo quy định của UBND tỉnh", "none"},
		{"Đạt", "yes"}, {"Có", "yes"}, {"Không", "no"}, {"Chưa đạt", "none"}, {"Cơ bản đạt", "none"},
		{"tăng 5% so với năm trước", "none"}, {"≥ 5% so với năm trước", "none"}, {"giảm 1%/năm", "none"},
		{"Khá trở lên", "Khá"}, {"90/100", ">= 90"}, {"≥ 9/10", ">= 90"}, {"≤ 90% trở lên", "none"}, {"≥ 90% trở xuống", "none"},
	})
}

func TestShapesOfMost(t *testing.T) {
	runShapes(t, "%", criteria.PercentMax, []shape{
		{"8%", "<= 8"}, {"8", "<= 8"}, {"≤ 8%", "<= 8"}, {"<= 8%", "<= 8"}, {"=< 8%", "<= 8"}, {"⩽8%", "<= 8"}, {"≤ 1,5", "<= 1.5"},
		{"không quá 8%", "<= 8"}, {"Không vượt quá 8%", "<= 8"}, {"không cao hơn 8%", "<= 8"}, {"không lớn hơn 8%", "<= 8"},
		{"không nhiều hơn 8%", "<= 8"}, {"không trên 8%", "<= 8"}, {"nhỏ hơn hoặc bằng 8%", "<= 8"}, {"dưới 8%", "< 8"},
		{"thấp hơn 8%", "< 8"}, {"ít hơn 8%", "< 8"}, {"< 8%", "< 8"}, {"từ 8% trở xuống", "<= 8"}, {"tối đa 8%", "<= 8"},
		{"≥ 24%", ">= 24"}, {"1-8%", "1..8"}, {"không còn hộ nghèo", "none"}, {"0%", "<= 0"}, {"0", "<= 0"},
	})
}

func TestShapesOfNumbers(t *testing.T) {
	runShapes(t, income, criteria.NumberMin, []shape{
		{"≥ 65 triệu đồng/người/năm", ">= 65"}, {"65 triệu đồng/người/năm", ">= 65"}, {"≥ 65 triệu đồng", ">= 65"},
		{"≥65tr", ">= 65"}, {"65", ">= 65"}, {"≥ 65.000.000 đồng", ">= 65"}, {"≥ 65.000 nghìn đồng/người/năm", ">= 65"},
		{"từ 65 triệu đồng trở lên", ">= 65"}, {"≥ 5 triệu đồng/người/tháng", "none"}, {"≥ 65%", "none"},
		{"cao hơn bình quân chung của tỉnh", "none"}, {"≥ 1,5 lần", "none"}, {"≥ 39 triệu", ">= 39"},
	})
	runShapes(t, "lít/người/ngày đêm", criteria.NumberMin, []shape{
		{"từ 60 lít trở lên", ">= 60"}, {"≥ 60 lít/người/ngày đêm", ">= 60"}, {"60 lít", ">= 60"}, {"≥ 60 l", ">= 60"}, {"≥ 60 m3", "none"},
	})
	runShapes(t, "mô hình", criteria.NumberMin, []shape{
		{"ít nhất 01 mô hình", ">= 1"}, {"≥ 1", ">= 1"}, {"01", ">= 1"}, {"tối thiểu 2 mô hình", ">= 2"}, {"từ 1 mô hình trở lên", ">= 1"},
		{"Có", "yes"}, {"có ít nhất 01 mô hình", "none"}, {"trên 1 mô hình", "> 1"}, {"1-3 mô hình", "1..3"},
	})
	runShapes(t, "m2/người", criteria.NumberMin, []shape{{"≥ 4 m2/người", ">= 4"}, {"≥ 4m2", ">= 4"}, {"4", ">= 4"}, {"≥ 4 ha", "none"}})
}

// The scales are Yếu < Trung bình < Khá < Tốt and Mức độ 1 < 2 < 3; words of
// other scales are none of their steps.
func TestShapesOfLevels(t *testing.T) {
	runShapes(t, "mức độ", criteria.LevelKind, []shape{
		{"Mức độ 3", "Mức độ 3"}, {"mức độ 2 trở lên", "Mức độ 2"}, {"từ mức độ 2 trở lên", "Mức độ 2"}, {"Đạt mức độ 1", "Mức độ 1"},
		{"≥ mức độ 2", "Mức độ 2"}, {"Mức độ III", "Mức độ 3"}, {"mức 2", "Mức độ 2"}, {"tối thiểu mức độ 2", "Mức độ 2"},
		{"2", "Mức độ 2"}, {"Mức độ 4", "none"}, {"Mức độ 0", "none"}, {"≤ mức độ 2", "none"}, {"dưới mức độ 2", "none"},
		{"trên mức độ 2", "none"}, {"mức độ 2 trở xuống", "none"}, {"mức độ 1-3", "none"}, {"2,5", "none"},
	})
	runShapes(t, "xếp loại", criteria.LevelKind, []shape{
		{"Khá", "Khá"}, {"Khá trở lên", "Khá"}, {"từ Khá trở lên", "Khá"}, {"xếp loại Tốt", "Tốt"}, {"Loại Trung bình trở lên", "Trung bình"},
		{"ít nhất loại khá", "Khá"}, {"không dưới loại Khá", "Khá"}, {"Kha tro len", "none"}, {"kha", "Khá"},
		{"Xuất sắc", "none"}, {"Hoàn thành tốt nhiệm vụ", "none"}, {"Hoàn thành tốt nhiệm vụ trở lên", "none"}, {"Loại A", "none"},
		{"A", "none"}, {"B trở lên", "none"}, {"Giỏi", "none"}, {"Khá, Tốt", "none"}, {"Tốt hoặc Khá", "none"}, {"3", "none"},
	})
}

func TestShapesOfAnswers(t *testing.T) {
	runShapes(t, "đạt/không đạt", criteria.YesNo, []shape{
		{"Đạt", "yes"}, {"Đạt.", "yes"}, {"đạt chuẩn", "yes"}, {"Có", "yes"}, {"Hoàn thành", "yes"}, {"dat", "yes"}, {"x", "yes"},
		{"Không", "no"}, {"Không có", "no"}, {"Không để xảy ra", "no"}, {"không xảy ra", "no"}, {"Không còn", "no"}, {"khong co", "no"},
		{"Đạt/Không đạt", "none"}, {"Không đạt", "none"}, {"Có/Không", "none"}, {"Theo quy định", "none"}, {"Không để xảy ra sự cố", "none"},
		{"100%", ">= 100"}, {"≥ 80%", ">= 80"}, {"80%", "none"}, {"1", "none"},
	})
}

// regional reads a text for a scope and writes what was taken, "305" where the
// cell told that nothing was.
func regional(t *testing.T, value string, kind criteria.Kind, region criteria.Region, year int) string {
	t.Helper()
	regions, err := criteria.ParseRegions(templates.Regions())
	if err != nil {
		t.Fatal(err)
	}
	unit := criteria.Unit("%")
	if kind == criteria.NumberMin {
		unit = income
	}
	r, ok, problems := RequirementIn(text(value), unit, kind, Scope{region, year, regions})
	if len(problems) > 0 {
		if r.Compare != criteria.NoComparison {
			t.Errorf("%q is compared, and told of: %v", value, problems)
		}
		return codes(problems)[:3]
	}
	if !ok || r.Text == "" || r.From != criteria.FromWorkbook || !r.Verified {
		t.Errorf("RequirementIn(%q) = %+v, %v", value, r, ok)
	}
	return showRequirement(r)
}

func TestRequirementsOfSeveralRegions(t *testing.T) {
	tests := []struct {
		text   string
		region criteria.Region
		want   string
	}{
		{"≥ 50%", "", ">= 50"},
		{"≥ 50%", "BTB", ">= 50"},
		{"ĐBSH ≥ 65; TDMNPB ≥ 50", "TDMNPB", ">= 50"},
		{"ĐBSH ≥ 65; TDMNPB ≥ 50", "ĐBSH", ">= 65"},
		{"ĐBSH ≥ 65; TDMNPB ≥ 50", "BTB", "305"},
		{"ĐBSH ≥ 65; TDMNPB ≥ 50", "", "305"},
		{"ĐBSH≥65;TDMNPB≥50", "TDMNPB", ">= 50"},
		{"ĐBSH ≥ 65%, TDMNPB ≥ 50%", "TDMNPB", ">= 50"},
		{"ĐBSH: 65%\nTDMNPB: 50%", "TDMNPB", ">= 50"},
		{"- Vùng ĐBSH: ≥ 65%\n- Vùng TDMNPB: ≥ 50%", "ĐBSH", ">= 65"},
		{"+ Đồng bằng sông Hồng: từ 65% trở lên; + Trung du, miền núi phía Bắc: từ 50% trở lên", "TDMNPB", ">= 50"},
		{"Trung du và miền núi phía Bắc 50%; các vùng còn lại 65%", "TDMNPB", ">= 50"},
		{"Trung du và miền núi phía Bắc 50%; các vùng còn lại 65%", "TN", ">= 65"},
		{"Trung du và miền núi phía Bắc 50%; các vùng còn lại 65%", "", "305"},
		{"ĐBSH, ĐNB: 100%; TDMNPB và TN: 98%; vùng khác: 99%", "ĐNB", ">= 100"},
		{"ĐBSH, ĐNB: 100%; TDMNPB và TN: 98%; vùng khác: 99%", "TN", ">= 98"},
		{"ĐBSH, ĐNB: 100%; TDMNPB và TN: 98%; vùng khác: 99%", "BTB", ">= 99"},
		{"≥ 65% (ĐBSH); ≥ 50% (TDMNPB)", "TDMNPB", ">= 50"},
		{"≥ 65% đối với vùng Đồng bằng sông Hồng; ≥ 50% đối với vùng Tây Nguyên", "TN", ">= 50"},
		{"≥ 65% đối với vùng Đồng bằng sông Hồng; ≥ 50% đối với vùng Tây Nguyên", "BTB", "305"},
		{"≥ 65%; riêng TDMNPB ≥ 50%", "TDMNPB", ">= 50"},
		{"≥ 65%; riêng TDMNPB ≥ 50%", "BTB", ">= 65"},
		{"≥ 65%; riêng TDMNPB ≥ 50%", "", "305"},
		{"≥ 65% (ĐBSH)", "ĐBSH", ">= 65"},
		{"≥ 65% (ĐBSH)", "TDMNPB", "305"},
		{"≥ 65% vùng ĐBSH", "TDMNPB", "305"},
		{"≥ 65% ĐBSH", "TDMNPB", "305"},
		{"≥ 65% đối với xã khu vực III", "TDMNPB", "305"},
		{"≥ 65% (khu vực I)", "TDMNPB", "305"},
		{"KV I: ≥ 65%; KV III: ≥ 50%", "TDMNPB", "305"},
		{"≥ 65%, riêng xã miền núi ≥ 50%", "TDMNPB", "305"},
		{"Xã đặc biệt khó khăn: ≥ 50%; các xã còn lại: ≥ 65%", "BTB", ">= 65"},
		{"Xã đặc biệt khó khăn: ≥ 50%; các xã còn lại: ≥ 65%", "TDMNPB", "305"},
		{"Xã đặc biệt khó khăn: ≥ 50%; các xã còn lại: ≥ 65%", "", "305"},
		{"TDMNPB và xã đặc biệt khó khăn: ≥ 50%; vùng khác: ≥ 65%", "TDMNPB", ">= 50"},
		{"TDMNPB và xã đặc biệt khó khăn: ≥ 50%; vùng khác: ≥ 65%", "ĐBSCL", ">= 65"},
		{"TDMNPB ≥ 50%; TDMNPB ≥ 55%", "TDMNPB", "305"},
		{"TDMNPB ≥ 50%; TDMNPB ≥ 50%", "TDMNPB", ">= 50"},
		{"TDMNPB: UBND cấp tỉnh quy định; ĐBSH: 65%", "TDMNPB", "none"},
		{"TDMNPB: ≥ 95%, trong đó ≥ 40% từ hệ thống; ĐBSH: 100%", "TDMNPB", "305"},
		{"UBND cấp tỉnh quy định theo từng vùng", "TDMNPB", "none"},
		{"TN ≥ 50%; BTB ≥ 60%", "TN", ">= 50"},
		{"≥ 70% HS TN", "TDMNPB", ">= 70"},
		{"TDMNPB: ≥ 0,9; ĐBSH: 100%", "TDMNPB", "203"},
	}
	for _, test := range tests {
		if got := regional(t, test.text, criteria.PercentMin, test.region, 2023); got != test.want {
			t.Errorf("%q for %q: %s, want %s", test.text, test.region, got, test.want)
		}
	}
}

func TestRequirementsOfSeveralYears(t *testing.T) {
	tests := []struct {
		text string
		year int
		want string
	}{
		{"năm 2022: ≥ 39; năm 2023: ≥ 42", 2022, ">= 39"},
		{"năm 2022: ≥ 39; năm 2023: ≥ 42", 2023, ">= 42"},
		{"năm 2022: ≥ 39; năm 2023: ≥ 42", 2024, "305"},
		{"năm 2022: ≥ 39; năm 2023: ≥ 42", 0, "305"},
		{"Năm 2022 ≥ 39 triệu đồng, năm 2023 ≥ 42 triệu đồng", 2023, ">= 42"},
		{"2022: 39\n2023: 42", 2023, ">= 42"},
		{"39 (năm 2022); 42 (năm 2023)", 2022, ">= 39"},
		{"≥ 42 năm 2023", 2022, "305"},
		{"≥ 42 năm 2023", 2023, ">= 42"},
		{"giai đoạn 2021-2025: ≥ 48", 2023, ">= 48"},
		{"giai đoạn 2021 - 2025: ≥ 48", 2026, "305"},
		{"từ năm 2021 đến năm 2023: ≥ 42; năm 2024: ≥ 45", 2022, ">= 42"},
		{"từ năm 2024: ≥ 45", 2025, "305"},
		{"Đến năm 2025: ≥ 48", 2025, ">= 48"},
		{"Đến năm 2025: ≥ 48", 2023, "305"},
		{"≥ 42; năm 2024: ≥ 45", 2024, ">= 45"},
		{"≥ 42; năm 2024: ≥ 45", 2023, ">= 42"},
		{"≥ 42; năm 2024: ≥ 45", 0, "305"},
		{"TDMNPB năm 2023: ≥ 42; ĐBSH năm 2023: ≥ 56", 2023, ">= 42"},
		{"TDMNPB: 40; TDMNPB năm 2023: 42", 2023, ">= 42"},
		{"TDMNPB: 40; TDMNPB năm 2023: 42", 2022, ">= 40"},
		{"TDMNPB: năm 2022: 39, năm 2023: 42; ĐBSH: năm 2022: 52, năm 2023: 56", 2023, ">= 42"},
		{"năm 2023: 40; TDMNPB: 42", 2023, ">= 42"}, // as for thresholds, the region's comes first
		{"65 triệu đồng / người / năm", 2023, ">= 65"},
		{"≥ 65 triệu đồng/người/năm (năm 2023)", 2023, ">= 65"},
		{"≥ 65 triệu đồng/người/năm (năm 2023)", 2022, "305"},
		{"≥ 2000 triệu đồng", 2023, ">= 2000"},
	}
	for _, test := range tests {
		if got := regional(t, test.text, criteria.NumberMin, "TDMNPB", test.year); got != test.want {
			t.Errorf("%q in %d: %s, want %s", test.text, test.year, got, test.want)
		}
	}
}

func TestLevelsOfSeveralRegions(t *testing.T) {
	regions, err := criteria.ParseRegions(templates.Regions())
	if err != nil {
		t.Fatal(err)
	}
	for region, want := range map[criteria.Region]string{"ĐBSH": "Tốt", "BTB": "Khá"} {
		r, ok, problems := RequirementIn(text("ĐBSH, ĐNB: Tốt; các vùng còn lại: Khá trở lên"), "xếp loại", criteria.LevelKind, Scope{region, 2023, regions})
		if !ok || problems != nil || showRequirement(r) != want {
			t.Errorf("%s: %+v, %v", region, r, problems)
		}
	}
}

// A text as long as a cell can hold costs no time and is no requirement.
func TestLongRequirement(t *testing.T) {
	long := strings.Repeat("ĐBSH năm 2023 ≥ 65 đối với ", 1200)
	if r, _, problems := RequirementIn(text(long), "%", criteria.PercentMin, Scope{}); r.Compare != criteria.NoComparison || problems != nil {
		t.Errorf("got %+v, %v", r.Compare, problems)
	}
}

func TestIsScoped(t *testing.T) {
	regions, err := criteria.ParseRegions(templates.Regions())
	if err != nil {
		t.Fatal(err)
	}
	for value, want := range map[string]bool{
		"≥ 65%": false, "Đạt": false, "UBND cấp tỉnh quy định": false, "≥ 65% (vùng ĐBSH)": true, "ĐBSH ≥ 65; TDMNPB ≥ 50": true,
		"năm 2023: ≥ 42": true, "≥ 65% đối với xã khu vực III": true, "100% số hộ": false,
	} {
		if got := IsScoped(text(value), regions); got != want {
			t.Errorf("IsScoped(%q) = %v", value, got)
		}
	}
	if IsScoped(nil, regions) || IsScoped(stored("0.9", "0%"), regions) {
		t.Error("a number has no scope")
	}
}

// A number cell has no scope; a blank one and one with an error say nothing.
func TestRequirementInOtherCells(t *testing.T) {
	if r, ok, problems := RequirementIn(stored("0.9", "0%"), "%", criteria.PercentMin, Scope{}); !ok || showRequirement(r) != ">= 90" || problems != nil {
		t.Errorf("got %+v, %v, %v", r, ok, problems)
	}
	for _, cell := range []*sheet.Cell{nil, text("-"), text("")} {
		if r, ok, problems := RequirementIn(cell, "%", criteria.PercentMin, Scope{}); ok || problems != nil {
			t.Errorf("got %+v, %v, %v", r, ok, problems)
		}
	}
	if _, ok, problems := RequirementIn(cellOf(sheet.Error, "#REF!"), "%", criteria.PercentMin, Scope{}); ok || codes(problems) != "204:error #REF!" {
		t.Errorf("got %v, %v", ok, problems)
	}
}
