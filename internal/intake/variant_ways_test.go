package intake_test

import (
	"math/big"
	"strings"
)

// ways is how one variant writes the commune down: a choice of each dimension.
type ways struct {
	percent   percentStyle
	income    incomeStyle
	yes       yesStyle
	words     wordSet
	dress     dress
	heads     int // which synonym of every header word
	period    spelling
	deadlines int // which spelling the first deadline has
	encoding  encoding
	layout    layout
}

// percentStyle writes a percentage. Where it needs households it is used for
// indicators counted in households only, else "or" is.
type percentStyle struct {
	name  string
	write func(value string) ink
	homes bool
}

func percentStyles() []percentStyle {
	return []percentStyle{
		{"0.925 with 0.0%", func(v string) ink { return ink{number: times(v, "1/100"), format: "0.0%"} }, false},
		{"92.5 General", func(v string) ink { return ink{number: v} }, false},
		{"92.5 with 0.0", func(v string) ink { return ink{number: v, format: "0.0"} }, false},
		{"92,5%", func(v string) ink { return ink{text: comma(v) + "%"} }, false},
		{"92.5 %", func(v string) ink { return ink{text: v + " %"} }, false},
		{"92,5", func(v string) ink { return ink{text: comma(v)} }, false},
		{"37/40", func(v string) ink { return ink{text: homes(v)} }, false},
		{"37/40 hộ", func(v string) ink { return ink{text: homes(v) + " hộ"} }, true},
		{"92,5% (37/40 hộ)", func(v string) ink { return ink{text: comma(v) + "% (" + homes(v) + " hộ)"} }, true},
		{"Đạt 92,5%", func(v string) ink { return ink{text: "Đạt " + comma(v) + "%"} }, false},
	}
}

// incomeStyle writes an income of so many triệu đồng, and its requirement.
type incomeStyle struct {
	name     string
	write    func(value string) ink
	unit     string // in the unit's column; the rule set's when empty
	required string
}

func incomeStyles() []incomeStyle {
	const dong = "đồng/người/năm"
	return []incomeStyle{
		{"45.2", func(v string) ink { return ink{number: v} }, "", "≥ 46"},
		{"45,2", func(v string) ink { return ink{text: comma(v)} }, "", "≥ 46"},
		{"45,2 triệu đồng", func(v string) ink { return ink{text: comma(v) + " triệu đồng"} }, "", "≥ 46 triệu đồng"},
		{"45200000", func(v string) ink { return ink{number: times(v, "1000000")} }, dong, "≥ 46000000"},
		{"45.200.000", func(v string) ink { return ink{text: "45.200.000"} }, dong, "≥ 46.000.000"},
		{"45 200 000", func(v string) ink { return ink{text: "45 200 000"} }, dong, "≥ 46 000 000"},
		{"45,200,000", func(v string) ink { return ink{text: "45,200,000"} }, dong, "≥ 46,000,000"},
		{"45200000 with #,##0", func(v string) ink { return ink{number: times(v, "1000000"), format: "#,##0"} }, dong, "≥ 46000000"},
	}
}

// yesStyle writes the answer to a yes/no indicator: yes where something must
// be, none where nothing may be.
type yesStyle struct{ name, yes, none string }

func yesStyles() []yesStyle {
	return []yesStyle{{"Đạt", "Đạt", "Đạt"}, {"Có", "Có", "Không"}, {"x", "x", "Đạt"}, {"Đã có", "Đã có", "Không có"}, {"ĐẠT", "ĐẠT", "ĐẠT"}}
}

// wordSet is the words for the four verdicts.
type wordSet struct{ met, notMet, basically, none string }

// wordSets has every status word of workbooks.md at least once.
func wordSets() []wordSet {
	return []wordSet{
		{"Đạt", "Chưa đạt", "Cơ bản đạt", "Không áp dụng"},
		{"Đạt", "Không đạt", "CBĐ", "Không xét"},
		{"Đ", "K", "CBĐ", "KAD"},
		{"đ", "KĐ", "cơ bản đạt", "N/A"},
		{"x", "k", "cbđ", "kad"},
		{"v", "chưa", "Cơ bản đạt", "n/a"},
		{"✓", "không", "CBĐ", "Không xét"},
		{"✔", "chưa đạt", "Cơ bản đạt", "Không áp dụng"},
		{"+", "0", "CBĐ", "KAD"},
		{"1", "0", "Cơ bản đạt", "Không xét"},
		{"#1", "#0", "Cơ bản đạt", "Không xét"}, // stored as numbers
		{"Đạt chuẩn", "Chưa đạt", "cơ bản đạt", "không xét"},
		{"Hoàn thành", "Chưa hoàn thành", "Cơ bản đạt", "Không áp dụng"},
		{"yes", "không", "cbđ", "không áp dụng"},
	}
}

// of is the word for a verdict; a "#" makes a stored number.
func (w wordSet) of(status string) string {
	return map[string]string{"met": w.met, "not_met": w.notMet, "basically_met": w.basically, "not_considered": w.none}[status]
}

// dress changes how a verdict word looks.
type dress struct {
	name string
	put  func(word string) string
}

func dresses() []dress {
	return []dress{
		{"plain", same},
		{"capitals", strings.ToUpper},
		{"blanks around", func(w string) string { return "  " + w + " " }},
		{"line break", func(w string) string { return strings.Replace(w, " ", "\n", 1) }},
		{"NBSP", func(w string) string { return strings.ReplaceAll(w, " ", "\u00a0") }},
		{"zero width", func(w string) string { return w + "\u200b" }},
		{"full stop", func(w string) string { return w + "." }},
	}
}

// spelling is words or a stored date for a day, and the day.
type spelling struct {
	ink
	end   string
	shown string // where the cell is a number
}

// periods of the report; all but the last two end on 31/3/2023.
func periods() []spelling {
	list := []spelling{}
	for _, text := range []string{
		"Kỳ báo cáo: tháng 3/2023", "Kỳ báo cáo: quý I/2023", "Kỳ báo cáo: 3/2023", "Kỳ báo cáo: T3/2023",
		"Số liệu tính đến 31/3/2023", "Thời điểm báo cáo: 31-3-2023", "Kỳ báo cáo: 31.3.2023",
		"Tháng 3 năm 2023", "Tính đến ngày 31 tháng 3 năm 2023", "(Số liệu tính đến hết tháng 3/2023)",
	} {
		list = append(list, spelling{ink: ink{text: text}, end: "2023-03-31"})
	}
	return append(list,
		spelling{ink: ink{text: "Kỳ báo cáo: hết năm 2022"}, end: "2022-12-31"},
		spelling{ink: ink{text: "Kỳ báo cáo: 6 tháng đầu năm 2023"}, end: "2023-06-30"})
}

// deadlines in every spelling of workbooks.md, all after every period above.
func deadlines() []spelling {
	return []spelling{
		{ink{text: "31/12/2023"}, "2023-12-31", ""},
		{ink{text: "31-12-2023"}, "2023-12-31", ""},
		{ink{text: "31.12.2023"}, "2023-12-31", ""},
		{ink{text: "9/2023"}, "2023-09-30", ""},
		{ink{text: "tháng 9/2023"}, "2023-09-30", ""},
		{ink{text: "T9/2023"}, "2023-09-30", ""},
		{ink{text: "quý II/2024"}, "2024-06-30", ""},
		{ink{text: "6 tháng đầu năm 2024"}, "2024-06-30", ""},
		{ink{text: "hết năm 2024"}, "2024-12-31", ""},
		{ink{text: "trước 15/11/2024"}, "2024-11-15", ""},
		{ink{number: "45291", format: dayFormat}, "2023-12-31", "31/12/2023"},
	}
}

// deadline is that of the n-th task.
func (w ways) deadline(n int) spelling {
	list := deadlines()
	return list[(n+w.deadlines)%len(list)]
}

const (
	days1904  = 1462 // a serial of the 1904 system is smaller by so much
	dayFormat = "dd/mm/yyyy"
)

// value is the cell of an indicator's result, and what must be read from it.
func (w ways) value(i indicatorSpec) (k ink, read string) {
	switch {
	case i.value == "":
		return ink{}, ""
	case i.kind == "percent":
		style := w.percent
		if style.homes && !strings.Contains(i.unit, "hộ") {
			style = percentStyles()[3]
		}
		return style.write(i.value), i.value
	case i.kind == "number":
		if w.income.name == "45,2" {
			return ink{text: comma(i.value)}, i.value
		}
		return ink{number: i.value}, i.value
	case i.kind == "income":
		return w.income.write(i.value), i.value
	case i.value == "Đạt":
		return ink{text: w.yes.yes}, w.yes.yes
	case i.value == "Không":
		return ink{text: w.yes.none}, w.yes.none
	case i.value == "đạt": // asks for a word: yes and no can be read both ways
		return ink{text: "Đạt"}, "Đạt"
	}
	return ink{text: i.value}, i.value
}

// required is an indicator's requirement in the table.
func (w ways) required(i indicatorSpec) string {
	if i.kind == "income" {
		return w.income.required
	}
	return i.required
}

// unit is what stands in the column of units.
func (w ways) unit(i indicatorSpec) string {
	switch {
	case i.kind == "income" && w.income.unit != "":
		return w.income.unit
	case i.kind == "yes", i.kind == "level":
		return ""
	}
	return i.unit
}

// claim is the cell of a verdict.
func (w ways) claim(status string) ink {
	word := w.words.of(status)
	if number, ok := strings.CutPrefix(word, "#"); ok {
		return ink{number: number}
	}
	if word == "" {
		return ink{}
	}
	return ink{text: w.dress.put(word)}
}

// claimOf is the cell of an indicator's verdict. A bare yes or no can be read
// both ways where something is forbidden; there the full word stands.
func (w ways) claimOf(i indicatorSpec) ink {
	if w.words.met == "yes" && (i.value == "đạt" || i.value == "Không") {
		return ink{text: "Đạt"}
	}
	return w.claim(i.claim)
}

// times multiplies decimals exactly.
func times(value, by string) string {
	a, _ := new(big.Rat).SetString(value)
	b, _ := new(big.Rat).SetString(by)
	text := a.Mul(a, b).FloatString(6)
	return strings.TrimRight(strings.TrimRight(text, "0"), ".")
}

// homes is a percentage as households out of 40.
func homes(value string) string { return times(value, "2/5") + "/40" }

func comma(value string) string { return strings.ReplaceAll(value, ".", ",") }
