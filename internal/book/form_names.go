package book

import (
	"fmt"
	"slices"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// Names of formulas on the criteria sheet, each about the row of the cell that
// uses it. They read what was typed as the program does, and fail where it
// would not be sure: then no rule colours anything.
const (
	numberName = "so_da_ghi"       // the result as a plain number
	shareName  = "ty_le_da_ghi"    // the result as a percentage, 0 to 100
	amountName = "so_luong_da_ghi" // the result as a number of something

	saidName   = "chu_da_ghi"     // whether the verdict in the result's cell is "met"
	answerName = "tra_loi_da_ghi" // 1 for "Có", 2 for "Không"
	wordsName  = "chu_hop_le"     // whether the result is words that can be read

	wantedName       = "yeu_cau_da_ghi" // the requirement without blanks
	wantedShareName  = "ty_le_yeu_cau"
	wantedAmountName = "so_luong_yeu_cau"
)

// resultNames defines them. Cells are those of row 1: names count from A1.
func resultNames(p *page.Page, rules *criteria.RuleSet) {
	result, wanted := rowCell(resultColumn), rowCell(requirementColumn)
	bare := wantedName
	for _, sign := range requirementSigns() {
		bare = fmt.Sprintf(`SUBSTITUTE(%s,"%s","")`, bare, sign)
	}
	for _, n := range [][2]string{
		{numberName, "VALUE(" + plainDigits(result) + ")"},
		{shareName, shareFormula(numberName, result, true)},
		{amountName, amountFormula(numberName, result)},
		{wantedName, fmt.Sprintf(`SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(%s," ",""),">=","≥"),"<=","≤")`, wanted)},
		{"so_yeu_cau", "VALUE(" + plainDigits(bare) + ")"},
		{wantedShareName, shareFormula("so_yeu_cau", wanted, false)},
		{wantedAmountName, amountFormula("so_yeu_cau", wanted)},
	} {
		p.Define(n[0], n[1])
	}
	for _, kind := range []criteria.Kind{criteria.PercentMin, criteria.PercentMax, criteria.NumberMin, criteria.NumberMax} {
		value, limit := namesOf(kind)
		p.Define(statedName(kind), statedFormula(kind, value, limit))
	}
	for _, scale := range criteria.Scales() {
		value, limit := rankNames(scale)
		p.Define(value, stepFormula(result, words(scale)))
		p.Define(limit, stepFormula(fmt.Sprintf(`SUBSTITUTE(%s," trở lên","")`, wanted), words(scale)))
	}
	wordNames(p, rules, result)
}

// wordNames define what words in the result's cell say, alone or after a figure
// ("47 triệu"). Lists of words may stand in a name, not in a rule.
func wordNames(p *page.Page, rules *criteria.RuleSet, result string) {
	verdicts := []string{metWord, notMetWord, "Không đạt"}
	if !rules.BasicallyMetCounts {
		verdicts = append(verdicts, "Cơ bản đạt")
	}
	p.Define(saidName, stepFormula(result, verdicts)+"=1")
	p.Define(answerName, stepFormula(result, []string{"Có", "Không"}))
	all := append(slices.Clone(verdicts), "Cơ bản đạt", voidWord, "Không xét", "-")
	p.Define(wordsName, fmt.Sprintf(`OR(ISNUMBER(%[1]s),ISNUMBER(FIND("/",%[2]s)),LEFT(TRIM(%[2]s),4)="Đạt ",`+
		`AND(ISNUMBER(FIND(" ",TRIM(%[2]s))),ISNUMBER(VALUE(LEFT(TRIM(%[2]s))))))`, stepFormula(result, all), result))
}

// rowCell is a column's cell in the row that a name is used in.
func rowCell(number int) string {
	at := page.Address(number, 1)
	return fmt.Sprintf("'%s'!$%s1", CriteriaSheet, strings.TrimSuffix(at, "1"))
}

// plainDigits is a text's number as this Excel writes it: whether the text and
// Excel have the comma or the point. The exponent at the end keeps Excel from
// reading "9/10" as a date or "9:30" as a time: with it they are no number.
func plainDigits(text string) string {
	return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(` + text + `," ",""),"%",""),",","."),".",MID(1/2,2,1))&"E0"`
}

// shareFormula is a percentage. A number up to 1 without its sign may be a
// share of 1, so it is none; a number cell, which was pasted, has its sign in
// its format.
func shareFormula(number, cell string, pasted bool) string {
	typed := fmt.Sprintf(`IF(OR(%s>1,%s=0,ISNUMBER(FIND("%%",%s))),%s,NA())`, number, number, cell, number)
	if pasted {
		typed = fmt.Sprintf(`IF(LEFT(CELL("format",%s))="P",IF(%s<=1,ROUND(%s*100,9),NA()),%s)`, cell, number, number, typed)
	}
	return fmt.Sprintf("IF(OR(%s<0,%s>100),NA(),%s)", number, number, typed)
}

// amountFormula is a number that is no percentage. Three decimals may be a
// group of thousands: "1.234".
func amountFormula(number, cell string) string {
	grouped := fmt.Sprintf(`ISNUMBER(FIND(MID(RIGHT("    "&TRIM(%s),4),1,1),".,"))`, cell)
	return fmt.Sprintf(`IF(OR(%s<0,ISNUMBER(FIND("%%",%s)),%s),NA(),%s)`, number, cell, grouped, number)
}

// requirementSigns are the signs that a requirement may begin with.
func requirementSigns() []string { return []string{"≥", "≤", ">", "<"} }

// statedFormula is whether a value meets the requirement that was typed in the
// row. A number without a sign is a least or a most, by the indicator's kind.
func statedFormula(kind criteria.Kind, value, limit string) string {
	bare := 1
	if kind == criteria.PercentMax || kind == criteria.NumberMax {
		bare = 2
	}
	sign := fmt.Sprintf(`IFERROR(MATCH(LEFT(%s),{"%s"},0),%d)`, wantedName, strings.Join(requirementSigns(), `","`), bare)
	return fmt.Sprintf("CHOOSE(%[1]s,%[2]s>=%[3]s,%[2]s<=%[3]s,%[2]s>%[3]s,%[2]s<%[3]s)", sign, value, limit)
}

// namesOf are the names of value and requirement of an indicator of a kind.
func namesOf(kind criteria.Kind) (value, wanted string) {
	if kind == criteria.PercentMin || kind == criteria.PercentMax {
		return shareName, wantedShareName
	}
	return amountName, wantedAmountName
}

func statedName(kind criteria.Kind) string {
	return map[criteria.Kind]string{
		criteria.PercentMin: "ty_le_dat_toi_thieu", criteria.PercentMax: "ty_le_dat_toi_da",
		criteria.NumberMin: "so_luong_dat_toi_thieu", criteria.NumberMax: "so_luong_dat_toi_da",
	}[kind]
}

// stepFormula is the place of a cell's text in a list of words.
func stepFormula(cell string, words []string) string {
	return fmt.Sprintf(`MATCH(TRIM(%s),{"%s"},0)`, cell, strings.Join(words, `","`))
}

// words are the words of a scale, the lowest level first.
func words(scale []criteria.Level) []string {
	var all []string
	for _, level := range scale {
		all = append(all, level.Text)
	}
	return all
}

// rankNames are the names of the level in the result's cell and of the one
// that was asked for, by the place of the scale in criteria.Scales.
func rankNames(scale []criteria.Level) (value, wanted string) {
	at := slices.IndexFunc(criteria.Scales(), func(other []criteria.Level) bool { return other[0] == scale[0] })
	return fmt.Sprintf("bac_da_ghi_%d", at+1), fmt.Sprintf("bac_yeu_cau_%d", at+1)
}
