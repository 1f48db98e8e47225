package cli

import (
	"fmt"
	"math/rand/v2"

	"tieuchi/internal/criteria"
)

// carrySets are two small rule sets with all kinds of requirements: published
// and unverified, by region and year, levels, yes and no, none at all.
func carrySets() []*criteria.RuleSet {
	number := func(compare criteria.Comparison, n int, sure bool) criteria.Requirement {
		return criteria.Requirement{Compare: compare, Number: criteria.Int(n), Text: fmt.Sprintf("mức %d", n), From: criteria.FromRuleSet, Verified: sure}
	}
	level, _ := criteria.ParseLevel("Khá")
	degree, _ := criteria.ParseLevel("Mức độ 2")
	all := func(r criteria.Requirement) []criteria.Threshold { return []criteria.Threshold{{Requirement: r}} }
	levelAt := func(l criteria.Level) criteria.Requirement {
		return criteria.Requirement{Compare: criteria.LevelAtLeast, Level: l, Text: l.Text + " trở lên", From: criteria.FromRuleSet, Verified: true}
	}
	yes := criteria.Requirement{Compare: criteria.AnswerYes, Text: "Đạt", From: criteria.FromRuleSet, Verified: true}
	no := criteria.Requirement{Compare: criteria.AnswerNo, Text: "Không", From: criteria.FromRuleSet, Verified: true}
	advanced := &criteria.RuleSet{ID: "thu-nang-cao", Title: "Bộ thử nâng cao", Decision: "Quyết định thử", Criteria: []criteria.Criterion{
		{Number: 1, Name: "Quy hoạch", Indicators: []criteria.Indicator{
			{ID: "1.1", Criterion: 1, Text: "Có quy hoạch được duyệt", Unit: "đạt/không đạt", Kind: criteria.YesNo, Thresholds: all(yes)},
			{ID: "1.2", Criterion: 1, Text: "Không để xảy ra vi phạm; có quy chế", Unit: "đạt/không đạt", Kind: criteria.YesNo, Thresholds: all(yes)},
			{ID: "1.3", Criterion: 1, Text: "Không có khiếu kiện đông người", Unit: "đạt/không đạt", Kind: criteria.YesNo, Thresholds: all(no)},
		}},
		{Number: 2, Name: "Giao thông", Indicators: []criteria.Indicator{
			{ID: "2.1", Criterion: 2, Text: "Tỷ lệ đường được cứng hóa", Unit: "%", Kind: criteria.PercentMin, Thresholds: []criteria.Threshold{
				{Requirement: number(criteria.AtLeast, 80, true)}, {Region: "TDMNPB", Requirement: number(criteria.AtLeast, 70, true)},
				{Year: 2024, Requirement: number(criteria.AtLeast, 85, true)}}},
			{ID: "2.2", Criterion: 2, Text: "Tỷ lệ hộ nghèo", Unit: "% hộ", Kind: criteria.PercentMax, Thresholds: all(number(criteria.AtMost, 13, false))},
		}},
		{Number: 3, Name: "Thu nhập", Indicators: []criteria.Indicator{
			{ID: "3", Criterion: 3, Text: "Thu nhập bình quân", Unit: "triệu đồng/người/năm", Kind: criteria.NumberMin, Thresholds: all(number(criteria.MoreThan, 45, true))}}},
		{Number: 4, Name: "Giáo dục", Indicators: []criteria.Indicator{
			{ID: "4.1", Criterion: 4, Text: "Phổ cập giáo dục", Unit: "mức độ", Kind: criteria.LevelKind, Thresholds: all(levelAt(degree))},
			{ID: "4.2", Criterion: 4, Text: "Xếp loại trung tâm", Unit: "xếp loại", Kind: criteria.LevelKind, Thresholds: all(levelAt(level))},
			{ID: "4.3", Criterion: 4, Text: "Nước sạch bình quân", Unit: "lít/người/ngày đêm", Kind: criteria.NumberMin},
		}},
	}}
	basic := &criteria.RuleSet{ID: "thu-co-ban", Title: "Bộ thử cơ bản", Decision: "Quyết định thử", BasicallyMetCounts: true, Criteria: []criteria.Criterion{
		{Number: 1, Name: "Điện", Indicators: []criteria.Indicator{
			{ID: "1", Criterion: 1, Text: "Tỷ lệ hộ dùng điện", Unit: "% hộ", Kind: criteria.PercentMin, Thresholds: all(number(criteria.AtLeast, 98, false))}}},
		{Number: 2, Name: "Y tế", Indicators: []criteria.Indicator{
			{ID: "2.1", Criterion: 2, Text: "Trạm y tế đạt chuẩn", Unit: "đạt/không đạt", Kind: criteria.YesNo, Thresholds: all(yes)},
			{ID: "2.2", Criterion: 2, Text: "Số vụ ngộ độc", Unit: "vụ", Kind: criteria.NumberMax, Thresholds: all(number(criteria.LessThan, 3, true))}}},
	}}
	return []*criteria.RuleSet{advanced, basic}
}

// carryDraw draws reports as intake makes them.
type carryDraw struct {
	*rand.Rand
	sets []*criteria.RuleSet
}

func pick[T any](d carryDraw, of ...T) T { return of[d.IntN(len(of))] }

func (d carryDraw) report(i int) *criteria.Report {
	rules := pick(d, d.sets[0], d.sets[0], d.sets[0], d.sets[1])
	file := fmt.Sprintf("bieu/%02d.xlsx", i)
	place := pick(d, "An", "An", "Bình  An", "Hoà", "Hòa", "Đà", "")
	r := &criteria.Report{
		File: file, Sheet: "Tiêu chí", SHA256: fmt.Sprintf("%064x", i), Rules: rules, Facts: criteria.Facts{},
		Commune: criteria.Commune{
			Name: place, Code: pick(d, "", "", "00123", "03424"), District: pick(d, "X", "X", "Y", ""),
			Province: pick(d, "P", "P", "Q", ""), Region: pick[criteria.Region](d, "TDMNPB", "DBSH", ""),
			At: criteria.Ref{Sheet: "Tiêu chí", Cell: "B2"},
		},
		Period: pick(d, criteria.Period{Text: "tháng 3/2023", End: "2023-03-31"}, criteria.Period{Text: "quý I/2023", End: "2023-03-31"},
			criteria.Period{Text: "năm 2024", End: "2024-12-31"}, criteria.Period{Text: "kỳ này"}, criteria.Period{}),
		Illustrative: d.IntN(3) == 0,
	}
	if r.Commune.Region == "DBSH" {
		r.Commune.Region = "ĐBSH"
	}
	if d.IntN(2) == 0 {
		r.Drawn = criteria.Period{Text: "10/3/2023", End: "2023-03-10"}
	}
	for _, criterion := range rules.Criteria {
		r.Criteria = append(r.Criteria, d.criterion(criterion))
	}
	return r
}

func (d carryDraw) criterion(rule criteria.Criterion) criteria.CriterionResult {
	cell := func(column string) criteria.Ref {
		return criteria.Ref{Sheet: "Tiêu chí", Cell: fmt.Sprint(column, 10+rule.Number)}
	}
	c := criteria.CriterionResult{Number: rule.Number, Name: rule.Name, Row: cell("A"), Claim: d.claim(cell("H")), Tasks: d.tasks(cell("K"))}
	for i := range rule.Indicators {
		ind := &rule.Indicators[i]
		switch n := d.IntN(8); {
		case n == 0:
			continue // no row
		case n == 1 && len(rule.Indicators) > 1: // the province's parts of it, under a heading
			c.Indicators = append(c.Indicators, criteria.IndicatorResult{ID: ind.ID, Rule: ind, Unit: ind.Unit, Row: cell("A")},
				d.row(ind, ind.ID+".1", cell), d.row(ind, ind.ID+".2", cell))
		default:
			c.Indicators = append(c.Indicators, d.row(ind, ind.ID, cell))
		}
	}
	if len(c.Indicators) == 0 {
		c.Value = d.value(&rule.Indicators[0], cell("G"))
	}
	return c
}

func (d carryDraw) row(ind *criteria.Indicator, id string, cell func(string) criteria.Ref) criteria.IndicatorResult {
	row := criteria.IndicatorResult{
		ID: id, Rule: ind, Unit: ind.Unit, Row: cell("A"), Claim: d.claim(cell("H")), Value: d.value(ind, cell("G")), Stated: d.stated(ind, cell("F")),
	}
	if d.IntN(2) == 0 {
		row.Written = criteria.Fact{Text: ind.Text + " trên địa bàn xã", At: cell("C")}
	}
	return row
}

func (d carryDraw) claim(at criteria.Ref) criteria.Claim {
	claim := pick(d, criteria.Claim{}, criteria.Claim{}, criteria.Claim{Status: criteria.Met, Text: "Đạt"}, criteria.Claim{Status: criteria.Met, Text: "x"},
		criteria.Claim{Status: criteria.NotMet, Text: "x"}, criteria.Claim{Status: criteria.NotMet, Text: "K"}, criteria.Claim{Status: criteria.NotMet},
		criteria.Claim{Status: criteria.BasicallyMet, Text: "CBĐ"}, criteria.Claim{Status: criteria.NotConsidered, Text: "không xét"},
		criteria.Claim{Text: "CĐ"}, criteria.Claim{Text: "Đạt | Chưa đạt"}, criteria.Claim{Text: "93%"})
	if claim != (criteria.Claim{}) {
		claim.At = at
	}
	return claim
}

func (d carryDraw) value(ind *criteria.Indicator, at criteria.Ref) criteria.Value {
	third, _ := criteria.Int(200).Over(criteria.Int(3))
	long, _ := criteria.ParseDecimal("70.00000000000000000001")
	half, _ := criteria.ParseDecimal("69.5")
	khá, _ := criteria.ParseLevel("Khá")
	two, _ := criteria.ParseLevel("Mức độ 2")
	number := func(n criteria.Decimal, text string) criteria.Value {
		return criteria.Value{Answer: criteria.NumberAnswer, Number: n, Text: text}
	}
	v := pick(d, criteria.Value{}, criteria.Value{Text: "-"}, number(criteria.Int(d.IntN(120)-5), "như ghi"), number(criteria.Int(d.IntN(100)), ""),
		number(half, "69,5%"), number(third, "2/3 hộ"), number(third, "đâu đó"), number(long, "số dài"), number(criteria.Int(2), "2"),
		criteria.Value{Answer: criteria.LevelAnswer, Level: khá, Text: "xếp loại khá"}, criteria.Value{Answer: criteria.LevelAnswer, Level: two, Text: "mức 2"},
		criteria.Value{Answer: criteria.VerdictAnswer, Status: criteria.Met, Text: "x"}, criteria.Value{Answer: criteria.VerdictAnswer, Status: criteria.NotMet, Text: "Chưa đạt"},
		criteria.Value{Answer: criteria.VerdictAnswer, Status: criteria.BasicallyMet, Text: "Cơ bản đạt"},
		criteria.Value{Answer: criteria.YesAnswer, Text: "đã có"}, criteria.Value{Answer: criteria.NoneAnswer, Text: "không xảy ra"},
		criteria.Value{Answer: criteria.NotApplicable, Text: "0/0 hộ"}, criteria.Value{Answer: criteria.UnreadAnswer, Text: "12,5 gì đó"},
		criteria.Value{Answer: criteria.UnreadAnswer, Text: "90"})
	if v != (criteria.Value{}) {
		v.At = at
	}
	return v
}

func (d carryDraw) stated(ind *criteria.Indicator, at criteria.Ref) criteria.Requirement {
	tenth, _ := criteria.ParseDecimal("64.25")
	third, _ := criteria.Int(200).Over(criteria.Int(3))
	level, _ := criteria.ParseLevel("Tốt")
	r := pick(d, criteria.Requirement{}, criteria.Requirement{}, criteria.Requirement{},
		criteria.Requirement{Compare: criteria.AtLeast, Number: criteria.Int(90), Text: "≥ 90%"},
		criteria.Requirement{Compare: criteria.AtLeast, Number: tenth, Text: "Từ 64,25 trở lên"},
		criteria.Requirement{Compare: criteria.AtLeast, Number: third, Text: "≥ 2/3 số hộ"},
		criteria.Requirement{Compare: criteria.AtLeast, Number: criteria.Int(40), Text: "≥ 40.000.000 đồng (năm)"},
		criteria.Requirement{Compare: criteria.AtMost, Number: criteria.Int(8), Text: "không quá 8%"},
		criteria.Requirement{Compare: criteria.LessThan, Number: criteria.Int(50), Text: "< 50"},
		criteria.Requirement{Compare: criteria.MoreThan, Number: criteria.Int(50), Text: "> 50"},
		criteria.Requirement{Compare: criteria.Exactly, Number: criteria.Int(100), Text: "100%"},
		criteria.Requirement{Compare: criteria.Between, Number: criteria.Int(10), Upper: criteria.Int(60), Text: "từ 10 đến 60"},
		criteria.Requirement{Compare: criteria.LevelAtLeast, Level: level, Text: "Tốt"},
		criteria.Requirement{Compare: criteria.AnswerYes, Text: "Đạt"}, criteria.Requirement{Compare: criteria.AnswerNo, Text: "Không có"},
		criteria.Requirement{Text: "UBND tỉnh quy định"})
	if r != (criteria.Requirement{}) {
		r.From, r.Verified, r.At = criteria.FromWorkbook, true, at
	}
	return r
}

func (d carryDraw) tasks(at criteria.Ref) []criteria.Task {
	all := []criteria.Task{
		{Text: "Rà soát quy hoạch; bố trí vốn", Lead: "UBND xã", Support: []string{"Phòng Tài chính - Kế hoạch", "Hội Nông dân"},
			Deadline: criteria.Period{Text: "tháng 5/2023", End: "2023-05-31"}, At: at},
		{Text: "Vận động nhân dân", Deadline: criteria.Period{Text: "Thường xuyên"}, At: at},
		{Text: "Lập kế hoạch", Lead: "Ban Chỉ đạo xã", Deadline: criteria.Period{Text: "sớm nhất"}, At: at},
	}
	return all[:d.IntN(4)]
}
