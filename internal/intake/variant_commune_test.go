package intake_test

import (
	"strconv"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
)

// The commune that every variant writes down. Its verdicts are worked out by
// hand from domain.md, not by the program: that is the truth that readings are
// held against. The figures are invented.
//
// A line of a criterion: number | claim | evidence with the workbook's own
// requirements | with those of the rule set only | with claims of indicators
// and no values.
// A line of an indicator: id | requirement | value | claim | evidence with the
// workbook's requirement | with that of the rule set for Lai Châu, 2023.
//
// All percentages are multiples of 2.5, so that each is a whole number of
// households out of 40.
const communeLines = `
1   | met     | met     | met     | ?
1.1 | Đạt     | Đạt     | met     | met | met
1.2 | Đạt     | Đạt     | met     | met | met
1.3 | Đạt     | Đạt     | met     | met | met
2   | not_met | not_met | not_met | not_met
2.1 | ≥ 90%   | 92.5    | met     | met | ?
2.2 | ≥ 80%   | 75      | not_met | not_met | ?
2.3 | ≥ 80%   | 82.5    | met     | met | ?
2.4 | ≥ 70%   | 70      | met     | met | ?
3   | met     | met     | ?       | ?
3.1 | ≥ 90%   | 95      | met     | met | met
3.2 | Đạt     | Đạt     | met     | met | met
3.3 | ≥ 20%   | 22.5    | met     | met | ?
3.4 | 100%    | 100     | met     | met | met
3.5 | Đạt     | Đạt     | met     | met | met
3.6 | Khá     | Tốt     | met     | met | met
4   | met     | met     | met     | ?
4   | ≥ 98%   | 100     | met     | met | met
5   | met     | met     | met     | ?
5.1 | 100%    | 100     | met     | met | met
5.2 | Đạt     | Đạt     | met     | met | met
5.3 | Mức độ 3 | Mức độ 3 | met   | met | met
5.4 | Mức độ 2 | Mức độ 2 | met   | met | met
5.5 | Khá     | Khá     | met     | met | met
5.6 | Đạt     | Đạt     | met     | met | met
6   | basically_met | not_met | basically_met | basically_met
6.1 | Đạt     | Đạt     | met     | met | met
6.2 | Đạt     | Đạt     | met     | met | met
6.3 | ≥ 80%   | 77.5    | basically_met | not_met | ?
7   | met     | met     | met     | ?
7   | Đạt     | Đạt     | met     | met | met
8   | met     | met     | ?       | ?
8.1 | Đạt     | Đạt     | met     | met | met
8.2 | ≥ 80%   | 87.5    | met     | met | ?
8.3 | Đạt     | Đạt     | met     | met | met
8.4 | Đạt     | Đạt     | met     | met | met
8.5 | Đạt     | Đạt     | met     | met | met
9   | met     | met     | ?       | ?
9   | ≥ 90%   | 95      | met     | met | ?
10  | not_met | not_met | not_met | not_met
10  | ≥ 46    | 45.2    | not_met | not_met | not_met
11  | not_met | not_met | not_met | not_met
11  | ≤ 8%    | 12.5    | not_met | not_met | not_met
12  | met     | met     | ?       | ?
12.1 | ≥ 60%  | 65      | met     | met | ?
12.2 | ≥ 25%  | 27.5    | met     | met | ?
12.3 | ≥ 50%  | 52.5    | met     | met | ?
13  | met     | met     | met     | ?
13.1 | ≥ 1    | 2       | met     | met | met
13.2 | ≥ 1    | 3       | met     | met | met
13.3 | ≥ 1    | 2       | met     | met | met
13.4 | Đạt    | Đạt     | met     | met | met
13.5 | ≥ 10%  | 12.5    | met     | met | met
13.6 | Đạt    | Đạt     | met     | met | met
13.7 | Đạt    | Đạt     | met     | met | met
13.8 | Đạt    | Đạt     | met     | met | met
14  | met     | met     | met     | ?
14.1 | ≥ 95%  | 97.5    | met     | met | met
14.2 | ≥ 90%  | 92.5    | met     | met | met
14.3 | ≥ 40%  | 42.5    | met     | met | met
14.4 | ≥ 70%  | 72.5    | met     | met | met
15  | met     | met     | met     | ?
15.1 | Đạt    | Đạt     | met     | met | met
15.2 | Đạt    | Đạt     | met     | met | met
15.3 | Đạt    | đạt     | met     | met | met
16  | not_considered | not_considered | not_considered | not_considered
16.1 | Đạt    |         | not_considered | ? | ?
16.2 | ≥ 90%  |         | not_considered | ? | ?
16.3 | ≥ 90%  |         | not_considered | ? | ?
17  | not_met | not_met | not_met | not_met
17.1 | Đạt    | Đạt     | met     | met | met
17.2 | 100%   | 100     | met     | met | met
17.3 | ≥ 90%  | 92.5    | met     | met | ?
17.4 | ≥ 50%  | 40      | not_met | not_met | ?
17.5 | ≥ 50%  | 55      | met     | met | ?
17.6 | 100%   | 100     | met     | met | met
17.7 | ≥ 80%  | 85      | met     | met | met
17.8 | ≥ 80%  | 90      | met     | met | ?
17.9 | Đạt    | Đạt     | met     | met | met
17.10 | ≥ 5%  | 7.5     | met     | met | ?
17.11 | ≥ 4   | 4.5     | met     | met | met
17.12 | ≥ 50% | 60      | met     | met | ?
18  | met     | met     | ?       | ?
18.1 | ≥ 55%  | 57.5    | met     | met | ?
18.2 | ≥ 60   | 65      | met     | met | met
18.3 | ≥ 35%  | 37.5    | met     | met | ?
18.4 | 100%   | 100     | met     | met | met
18.5 | Không  | Không   | met     | met | met
18.6 | 100%   | 100     | met     | met | met
18.7 | ≥ 85%  | 87.5    | met     | met | ?
18.8 | 100%   | 100     | met     | met | met
19  | met     | met     | met     | ?
19.1 | Đạt    | Đạt     | met     | met | met
19.2 | Đạt    | đạt     | met     | met | met`

// plainLines replace those above for forms that know met and not met only.
const plainLines = `
6   | not_met | not_met | not_met | not_met
6.3 | ≥ 80%   | 77.5    | not_met | not_met | ?
16  | met     | met     | met     | ?
16.1 | Đạt    | Đạt     | met     | met | met
16.2 | ≥ 90%  | 100     | met     | met | met
16.3 | ≥ 90%  | 95      | met     | met | met`

// neighbourLines make another commune of the plain one.
const neighbourLines = `
2   | met     | met     | ?       | ?
2.2 | ≥ 80%   | 85      | met     | met | ?
9   | not_met | not_met | not_met | not_met
9   | ≥ 90%   | 82.5    | not_met | not_met | ?`

// tasks of the commune: criterion | text | lead | support, with ";" between
// bodies. Deadlines are given by the variant.
const taskLines = `
2  | Huy động nguồn lực cứng hóa đường thôn, bản còn lại | Phòng Kinh tế và Hạ tầng | UBND xã; Phòng Tài chính - Kế hoạch
6  | Xây dựng kế hoạch nâng cao chất lượng thôn văn hóa | Phòng Văn hóa và Thông tin | UBND xã
10 | Chuyển đổi cơ cấu cây trồng, mở rộng vùng chè | Phòng Nông nghiệp và Phát triển nông thôn | Hội Nông dân huyện; UBND xã
11 | Rà soát hộ nghèo, hỗ trợ sinh kế cho từng hộ | Phòng Lao động - Thương binh và Xã hội | UBND xã
17 | Lắp đặt bể lắng nước thải tại các hộ | Phòng Tài nguyên và Môi trường | UBND xã; Hội Phụ nữ huyện`

// commune is one commune with all that a variant can say of it.
type commune struct {
	name, district, province string
	criteria                 []criterionSpec
}

type criterionSpec struct {
	number            int
	name              string // the rule set's
	claim             string
	with, bare, words string // evidence, see communeLines
	indicators        []indicatorSpec
	tasks             []taskSpec
}

type indicatorSpec struct {
	id, name, unit, kind   string // the rule set's; kind: percent, number, level, yes
	required, value, claim string
	with, bare             string
}

type taskSpec struct {
	text, lead string
	support    []string
}

// newCommune builds the commune of the lines above, with some replaced.
func newCommune(t testing.TB, name string, replacing ...string) commune {
	t.Helper()
	rules := advancedRules(t)
	lines := strings.Split(strings.TrimSpace(communeLines), "\n")
	for _, other := range replacing {
		lines = replaced(lines, strings.Split(strings.TrimSpace(other), "\n"))
	}
	c := commune{name: name, district: "Tam Đường", province: "Lai Châu"}
	for _, line := range lines {
		f := fields(line)
		if len(f) == 5 {
			rule := rules.Criterion(toInt(t, f[0]))
			c.criteria = append(c.criteria, criterionSpec{
				number: rule.Number, name: rule.Name, claim: f[1], with: f[2], bare: f[3], words: f[4],
			})
			continue
		}
		last := &c.criteria[len(c.criteria)-1]
		last.indicators = append(last.indicators, indicatorOf(t, rules, last.number, f))
	}
	for _, line := range strings.Split(strings.TrimSpace(taskLines), "\n") {
		f := fields(line)
		of := &c.criteria[toInt(t, f[0])-1]
		of.tasks = append(of.tasks, taskSpec{text: f[1], lead: f[2], support: strings.Split(f[3], "; ")})
	}
	return c
}

func indicatorOf(t testing.TB, rules *criteria.RuleSet, number int, f []string) indicatorSpec {
	for _, rule := range rules.Criterion(number).Indicators {
		if rule.ID == f[0] {
			return indicatorSpec{
				id: f[0], name: rule.Text, unit: string(rule.Unit), kind: kindOf(f[1], f[2]),
				required: f[1], value: f[2], claim: f[3], with: f[4], bare: f[5],
			}
		}
	}
	t.Fatalf("no indicator %q in the rule set", f[0])
	return indicatorSpec{}
}

// kindOf tells how a value may be written, by its requirement.
func kindOf(required, value string) string {
	switch {
	case strings.HasPrefix(required, "Mức") || required == "Khá":
		return "level"
	case strings.HasSuffix(required, "%"):
		return "percent"
	case required == "≥ 46":
		return "income"
	case strings.HasPrefix(required, "≥"):
		return "number"
	}
	return "yes"
}

// replaced puts lines in the place of those with the same number and as many
// fields.
func replaced(lines, by []string) []string {
	out := append([]string(nil), lines...)
	for _, line := range by {
		for i, old := range out {
			if fields(old)[0] == fields(line)[0] && len(fields(old)) == len(fields(line)) {
				out[i] = line
			}
		}
	}
	return out
}

func fields(line string) []string {
	parts := strings.Split(line, "|")
	for i := range parts {
		if parts[i] = strings.TrimSpace(parts[i]); parts[i] == "?" {
			parts[i] = "unknown"
		}
	}
	return parts
}

func toInt(t testing.TB, text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// named is the commune under another name with the claims of some criteria
// turned over; it is used where only claims of criteria are written.
func (c commune) named(name string, flipped ...int) commune {
	other := c
	other.name = name
	other.criteria = append([]criterionSpec(nil), c.criteria...)
	for _, n := range flipped {
		switch of := &other.criteria[n-1]; of.claim {
		case "met":
			of.claim = "not_met"
		case "not_met":
			of.claim = "met"
		}
	}
	return other
}

// advancedRules is the rule set that names and units are taken from.
func advancedRules(t testing.TB) *criteria.RuleSet {
	known, err := knownRules()
	if err != nil {
		t.Fatal(err)
	}
	return known.RuleSets[0]
}

const advancedID = "ntm-nang-cao-2021-2025"
