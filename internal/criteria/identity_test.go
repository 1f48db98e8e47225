package criteria

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// onCommune is a report named by its file: "name/code/district/province/end".
func onCommune(file, place string) *Report {
	parts := strings.Split(place, "/")
	return &Report{File: file,
		Commune: Commune{Name: parts[0], Code: parts[1], District: parts[2], Province: parts[3]},
		Period:  Period{Text: parts[4], End: Date(parts[4])}}
}

// grouped writes communes as sorted files: "ab c?", with ? for a doubtful one.
func grouped(communes []CommuneReports) string {
	var words []string
	for _, c := range communes {
		files := files(c.Reports)
		if c.MayBe != nil {
			files += "?"
		}
		words = append(words, files)
	}
	slices.Sort(words)
	return strings.Join(words, " ")
}

func files(reports []*Report) string {
	var names []string
	for _, r := range reports {
		names = append(names, r.File)
	}
	slices.Sort(names)
	return strings.Join(names, "")
}

func TestCommunes(t *testing.T) {
	tests := []struct {
		name, want string
		places     []string // files a, b, c …
	}{
		{"nothing", "", nil},
		{"one place", "ab", []string{"Bản Bo/03424/Tam Đường/Lai Châu/", "BẢN  BO/03424/tam đường/Lai Châu/"}},
		{"names", "a b", []string{"Bản Bo//Tam Đường/Lai Châu/", "Bản Bô//Tam Đường/Lai Châu/"}},
		{"left out", "abc", []string{"Bản Bo/03424/Tam Đường/Lai Châu/", "Bản Bo///Lai Châu/", "Bản Bo/03424///"}},
		{"districts", "a b", []string{"Tân Lập//Mộc Châu/Sơn La/", "Tân Lập//Bắc Hà/Sơn La/"}},
		{"provinces", "a b", []string{"Tân Lập///Sơn La/", "Tân Lập///Lào Cai/"}},
		{"code mistyped in a district", "ab", []string{"Bản Bo/03424/Tam Đường/Lai Châu/", "Bản Bo/03425/Tam Đường/Lai Châu/"}},
		{"codes where districts are not named", "a b", []string{"Tân Lập/00001//Sơn La/2023-03-31", "Tân Lập/00002//Sơn La/2023-03-31"}},
		{"code mistyped after districts", "ab", []string{"Tân Lập/00001//Sơn La/2025-12-31", "Tân Lập/00002//Sơn La/2025-12-31"}},
		{"one code, two names", "a b", []string{"Bản Bo/03424/Tam Đường/Lai Châu/", "Sơn Bình/03424/Tam Đường/Lai Châu/"}},
		{"fits two", "a b c?", []string{"Tân Lập//Mộc Châu/Sơn La/", "Tân Lập//Bắc Hà/Sơn La/", "Tân Lập///Sơn La/"}},
		{"fits two, twice", "a b cd?", []string{"Tân Lập//Mộc Châu/Sơn La/", "Tân Lập//Bắc Hà/Sơn La/", "Tân Lập///Sơn La/", "Tân Lập///Sơn La/"}},
		{"set apart by its code", "ac b", []string{"Tân Lập/00001//Sơn La/", "Tân Lập/00002//Sơn La/", "Tân Lập/00001///"}},
		{"one without a district, other codes", "a b", []string{"Tân Lập/00001/Mộc Châu/Sơn La/", "Tân Lập/00002//Sơn La/"}},
		{"code mistyped on the day on which districts end", "ab", []string{"Tân Lập/00001//Sơn La/2025-07-01", "Tân Lập/00002//Sơn La/2025-07-01"}},
		{"codes on the day before", "a b", []string{"Tân Lập/00001//Sơn La/2025-07-01", "Tân Lập/00002//Sơn La/2025-06-30"}},
		{"unnamed", "a b", []string{"////", "////"}},
		{"only signs for a name", "a b", []string{"…////", "…////"}},
	}
	for _, tt := range tests {
		var reports []*Report
		for i, place := range tt.places {
			reports = append(reports, onCommune(string(rune('a'+i)), place))
		}
		random := rand.New(rand.NewPCG(1, uint64(len(reports))))
		for range 20 {
			if got := grouped(Communes(reports)); got != tt.want {
				t.Fatalf("%s: %q, want %q", tt.name, got, tt.want)
			}
			random.Shuffle(len(reports), func(i, j int) { reports[i], reports[j] = reports[j], reports[i] })
		}
	}
}

// Whatever the reports are, each is in one commune, and no order changes which.
func TestCommunesOrder(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	pick := func(words ...string) string { return words[random.IntN(len(words))] }
	for range 500 {
		var reports []*Report
		for i := range 1 + random.IntN(7) {
			reports = append(reports, onCommune(string(rune('a'+i)), fmt.Sprintf("%s/%s/%s/%s/%s", pick("Tân Lập", "TÂN LẬP", ""),
				pick("", "00001", "00002"), pick("", "Bắc Hà", "Mộc Châu"), pick("", "Sơn La"), pick("", "2023-03-31", "2025-12-31"))))
		}
		want := grouped(Communes(reports))
		if seen := strings.NewReplacer(" ", "", "?", "").Replace(want); len(seen) != len(reports) {
			t.Fatalf("%d reports became %q", len(reports), want)
		}
		random.Shuffle(len(reports), func(i, j int) { reports[i], reports[j] = reports[j], reports[i] })
		if got := grouped(Communes(reports)); got != want {
			t.Fatalf("%q in another order is %q", want, got)
		}
	}
}

func TestSamePeriods(t *testing.T) {
	for _, tt := range []struct {
		name, want string
		ends       []string
	}{
		{"none", "", nil},
		{"one", "ab", []string{"2023-03-31", "2023-03-31"}},
		{"two", "a b", []string{"2023-03-31", "2023-06-30"}},
		{"forgotten", "ba", []string{"", "2023-03-31"}},
		{"forgotten beside two", "b c a", []string{"", "2023-03-31", "2023-06-30"}},
		{"all forgotten", "ab", []string{"", ""}},
	} {
		var reports []*Report
		for i, end := range tt.ends {
			reports = append(reports, onCommune(string(rune('a'+i)), "Bản Bo////"+end))
		}
		var words []string
		for _, group := range SamePeriods(reports) {
			word := ""
			for _, r := range group {
				word += r.File
			}
			words = append(words, word)
		}
		if got := strings.Join(words, " "); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// Without a day the words of the period tell the quarters of a year apart.
func TestSamePeriodsByWords(t *testing.T) {
	var reports []*Report
	for _, text := range []string{"Đợt 1", "đợt  1", "Đợt 2"} {
		reports = append(reports, &Report{File: text, Period: Period{Text: text}})
	}
	groups := SamePeriods(reports)
	if len(groups) != 2 || len(groups[0]) != 2 || groups[1][0] != reports[2] {
		t.Errorf("%d groups", len(groups))
	}
}

// A report that may be on another commune names one that fits it, of another place.
func TestMayBe(t *testing.T) {
	here := onCommune("a", "Tân Lập//Mộc Châu/Sơn La/")
	there := onCommune("b", "Tân Lập//Bắc Hà/Sơn La/")
	open := []*Report{onCommune("c", "Tân Lập///Sơn La/"), onCommune("d", "Tân Lập///Sơn La/")}
	for _, c := range Communes([]*Report{open[0], open[1], here, there}) {
		isOpen := c.Reports[0] == open[0]
		if isOpen && (len(c.Reports) != 2 || c.MayBe != here) || !isOpen && c.MayBe != nil {
			t.Errorf("%s may be %+v", files(c.Reports), c.MayBe)
		}
	}
	coded := []*Report{onCommune("e", "Tân Lập/00002//Sơn La/"), onCommune("f", "Tân Lập/00001//Sơn La/"), onCommune("g", "Tân Lập///Sơn La/")}
	for _, c := range Communes(coded) {
		if c.Reports[0] == coded[1] && c.MayBe != coded[2] {
			t.Errorf("f may be %+v, which its code speaks against", c.MayBe)
		}
	}
	for _, test := range []struct {
		place string
		names bool
	}{
		{"Tân Lập//Mộc Châu/Sơn La/", true}, {"Tân Lập//Mộc Châu//", false}, {"Tân Lập///Sơn La/2025-06-30", false},
		{"Tân Lập///Sơn La/2025-07-01", true}, {"Tân Lập////2025-07-01", false},
	} {
		if got := namesPlace(onCommune("a", test.place)); got != test.names {
			t.Errorf("%s names its place: %v", test.place, got)
		}
	}
}

func TestNameKey(t *testing.T) {
	same := [][2]string{
		{"Bản Bo", "BẢN  BO"}, {"Hoà Bình", "Hòa Bình"}, {"Thuỷ Nguyên", "Thủy Nguyên"}, {"Đăk Nông", "Ðăk Nông"},
		{"Bà Rịa - Vũng Tàu", "Bà Rịa-Vũng Tàu"}, {" Nà\u00a0Tăm ", "nà tăm"}, {"Khuê", "KHUÊ"}, {"Hoàng Quý", "Hòang Qúy"},
	}
	for _, pair := range same {
		if NameKey(pair[0]) != NameKey(pair[1]) {
			t.Errorf("%q and %q have keys %q and %q", pair[0], pair[1], NameKey(pair[0]), NameKey(pair[1]))
		}
	}
	other := [][2]string{{"Bản Bo", "Bản Bô"}, {"Tân Lập", "Tấn Lập"}, {"Đông", "Dông"}, {"Tân Lập", "Tân Lạp"}, {"Phú 1", "Phú 2"}, {"Bản Bo", "Bả Nbo"}}
	for _, pair := range other {
		if NameKey(pair[0]) == NameKey(pair[1]) {
			t.Errorf("%q and %q have the same key %q", pair[0], pair[1], NameKey(pair[0]))
		}
	}
	if NameKey(" - ") != "" {
		t.Error("a dash has a key")
	}
}
