package criteria

import (
	"slices"
	"strings"
	"testing"
)

const smallRegions = `{
 "regions": [
  {"code": "ĐNB", "name": "Đông Nam Bộ", "aliases": ["DNB"], "provinces": ["Hồ Chí Minh", "Bà Rịa - Vũng Tàu"]},
  {"code": "TDMNPB", "name": "Trung du miền núi phía Bắc", "aliases": [], "provinces": ["Hòa Bình", "Phú Thọ", "Điện Biên"]}],
 "province_aliases": {"TPHCM": "Hồ Chí Minh", "Đất Tổ": "Phú Thọ"},
 "mixed": {"since": "2025-07-01", "basis": "b", "provinces": ["Phú Thọ"]}}`

func TestRegions(t *testing.T) {
	rs, err := ParseRegions([]byte(smallRegions))
	if err != nil {
		t.Fatal(err)
	}
	for province, want := range map[string]Region{
		"Hòa Bình": "TDMNPB", "Hoà Bình": "TDMNPB", "tỉnh Hoà Bình": "TDMNPB", "TỈNH HOÀ BÌNH": "TDMNPB",
		"Điện Biên": "TDMNPB", "Ðiện Biên": "TDMNPB", "ĐIỆN  BIÊN": "TDMNPB", "điện biên": "TDMNPB",
		"Hồ Chí Minh": "ĐNB", "TP. Hồ Chí Minh": "ĐNB", "TP.Hồ Chí Minh": "ĐNB", "Tp Hồ Chí Minh": "ĐNB",
		"Thành phố Hồ Chí Minh": "ĐNB", "TPHCM": "ĐNB",
		"Bà Rịa – Vũng Tàu": "ĐNB", "Bà Rịa-Vũng Tàu": "ĐNB", "BÀ RỊA — VŨNG TÀU": "ĐNB",
		"": "", "tỉnh": "", "Điện": "", "Hoa Binh": "", "Luân Đôn": "",
	} {
		if got := rs.Of(province); got != want {
			t.Errorf("%q is in %q, want %q", province, got, want)
		}
	}
	for text, want := range map[string]Region{
		"ĐNB": "ĐNB", "Ðnb": "ĐNB", "dnb": "ĐNB", "Vùng Đông Nam Bộ": "ĐNB", "đông nam bộ": "ĐNB",
		"khu vực Trung du miền núi phía Bắc": "TDMNPB", "tdmnpb": "TDMNPB", "": "", "Bắc": "",
	} {
		if got := rs.Code(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
	if rs.Name("ĐNB") != "Đông Nam Bộ" || rs.Name("X") != "" {
		t.Error("names of regions")
	}
	if all := rs.All(); !slices.Equal(all, []Region{"ĐNB", "TDMNPB"}) {
		t.Errorf("all regions %v", all)
	}
	if zero := (Regions{}); zero.Of("Hòa Bình") != "" || zero.On("Hòa Bình", "2026-01-01") != "" || zero.Code("ĐNB") != "" {
		t.Error("the zero table knows something")
	}
}

func TestRegionOfMergedProvince(t *testing.T) {
	rs, err := ParseRegions([]byte(smallRegions))
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		province string
		day      Date
		want     Region
	}{
		{"Phú Thọ", "2023-03-31", "TDMNPB"}, {"Phú Thọ", "2025-06-30", "TDMNPB"}, {"Phú Thọ", "", "TDMNPB"},
		{"Phú Thọ", "2025-07-01", ""}, {"tỉnh PHÚ THỌ", "2025-12-31", ""}, {"Đất Tổ", "2025-12-31", ""},
		{"Hòa Bình", "2025-12-31", "TDMNPB"}, {"TPHCM", "2025-12-31", "ĐNB"}, {"Luân Đôn", "2025-12-31", ""},
	}
	for _, test := range tests {
		if got := rs.On(test.province, test.day); got != test.want {
			t.Errorf("%s on %q: %q, want %q", test.province, test.day, got, test.want)
		}
	}
}

func TestParseRegionsFaults(t *testing.T) {
	tests := []struct{ name, old, new, want string }{
		{"no JSON", smallRegions, "", "decode JSON"},
		{"unknown field", `"basis"`, `"base"`, "unknown field"},
		{"no region", smallRegions, `{"regions": []}`, "no region"},
		{"code twice", `"TDMNPB"`, `"ĐNB"`, "stands twice"},
		{"empty code", `"TDMNPB"`, `""`, "empty name"},
		{"empty name", `"Đông Nam Bộ"`, `" "`, "empty name"},
		{"empty province", `"Hòa Bình"`, `""`, "empty name"},
		{"province twice", `"Hòa Bình"`, `"Hồ Chí Minh"`, "stands twice"},
		{"province twice by another spelling", `"Phú Thọ"`, `"Hoà Bình"`, "stands twice"},
		{"alias of a stranger", `"TPHCM": "Hồ Chí Minh"`, `"TPHCM": "Sài Gòn"`, "not listed"},
		{"alias that is a province", `"TPHCM"`, `"Hòa Bình"`, "stands twice"},
		{"mixed stranger", `"provinces": ["Phú Thọ"]`, `"provinces": ["Sài Gòn"]`, "not listed"},
		{"mixed without a day", `"2025-07-01"`, `""`, "need a day"},
		{"a day without mixed", `"provinces": ["Phú Thọ"]`, `"provinces": []`, "need a day"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if !strings.Contains(smallRegions, test.old) {
				t.Fatalf("the fixture does not hold %s", test.old)
			}
			_, err := ParseRegions([]byte(strings.Replace(smallRegions, test.old, test.new, 1)))
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want %s", err, test.want)
			}
		})
	}
}
