package book

import (
	"fmt"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// A verdict that its row contradicts is red; one that only a requirement says
// against that nobody has checked is amber.
func contradicted(when string) page.Look {
	return page.Look{When: when, Color: "9C0006", Fill: "FFC7CE", Bold: true}
}

func doubted(when string) page.Look {
	return page.Look{When: when, Color: "7F6000", Fill: "FFE699", Bold: true}
}

// colours marks the rows whose verdict and result disagree, by the rules of
// criteria.Evaluate as far as a formula can follow them.
func (t *criteriaTable) colours() {
	for _, asked := range t.asked {
		cells := page.Address(resultColumn, asked.row) + ":" + page.Address(verdictColumn, asked.row)
		looks := []page.Look{contradicted(t.disagree(asked, saidName))}
		if met := asked.firm(); met != "" {
			looks = append(looks, contradicted(t.disagree(asked, met)))
		}
		if met := asked.reference(); met != "" {
			open := fmt.Sprintf(`%s=""`, rowFixed(requirementColumn, asked.row))
			looks = append(looks, doubted("AND("+open+","+t.disagree(asked, met)+")"))
		}
		t.p.Looks(cells, looks...)
	}
}

// disagree is a formula that is true where the row's verdict is not what met
// says. A row without a verdict has that of its criterion, as far as it is
// "met": then all indicators are.
func (t *criteriaTable) disagree(asked askedRow, met string) string {
	own, all := rowFixed(verdictColumn, asked.row), fixed(verdictColumn, asked.criterion)
	return fmt.Sprintf(`IF(OR(%[1]s="%[3]s",AND(%[1]s="",%[2]s="%[3]s")),NOT(%[5]s),AND(%[1]s="%[4]s",%[5]s))`,
		own, all, metWord, notMetWord, met)
}

// firm is whether the result meets the requirement of the row: the one that
// the form states, or one that was typed there.
func (a askedRow) firm() string {
	wanted := rowFixed(requirementColumn, a.row)
	if a.printed == "" {
		met := a.stated()
		if met == "" {
			return ""
		}
		return fmt.Sprintf(`IF(%s="",NA(),%s)`, wanted, met)
	}
	r := a.ind.Requirement("", 0)
	met := a.meets(r)
	if met == "" || r.Text != a.printed {
		return ""
	}
	return fmt.Sprintf(`IF(TRIM(%s)="%s",%s,NA())`, wanted, strings.ReplaceAll(a.printed, `"`, `""`), met)
}

// reference is whether the result meets the rule set's own requirement, where
// it is one for all regions and years and the row states none.
func (a askedRow) reference() string {
	if a.printed != "" || len(a.ind.Thresholds) != 1 {
		return ""
	}
	if only := a.ind.Thresholds[0]; only.Region != "" || only.Year != 0 {
		return ""
	}
	return a.meets(a.ind.Requirement("", 0))
}

// stated holds the result against a requirement that was typed in the row.
func (a askedRow) stated() string {
	switch a.ind.Kind {
	case criteria.PercentMin, criteria.PercentMax, criteria.NumberMin, criteria.NumberMax:
		return a.bounded(statedName(a.ind.Kind))
	case criteria.LevelKind:
		value, wanted := rankNames(scaleOf(a.ind))
		return value + ">=" + wanted
	}
	return ""
}

// meets holds the result against a requirement, "" where no formula can.
func (a askedRow) meets(r criteria.Requirement) string {
	value, _ := namesOf(a.ind.Kind)
	if a.ind.Unit.IsPercent() {
		value = shareName
	}
	n, m := r.Number.String(), r.Upper.String()
	switch r.Compare {
	case criteria.AtLeast:
		return a.bounded(value + ">=" + n)
	case criteria.AtMost:
		return a.bounded(value + "<=" + n)
	case criteria.MoreThan:
		return a.bounded(value + ">" + n)
	case criteria.LessThan:
		return a.bounded(value + "<" + n)
	case criteria.Exactly:
		return a.bounded(value + "=" + n)
	case criteria.Between:
		return a.bounded(fmt.Sprintf("AND(%s>=%s,%s<=%s)", value, n, value, m))
	case criteria.LevelAtLeast:
		value, _ := rankNames(scaleOf(a.ind))
		return fmt.Sprintf("%s>=%d", value, r.Level.Rank)
	case criteria.AnswerYes, criteria.AnswerNo:
		return a.answers(r)
	}
	return ""
}

// answers reads a plain "Có" or "Không", where the indicator asks for one.
func (a askedRow) answers(r criteria.Requirement) string {
	if r.WordsOnly {
		return ""
	}
	good := 1
	if r.Compare == criteria.AnswerNo {
		good = 2
	}
	return fmt.Sprintf("%s=%d", answerName, good)
}

// bounded leaves out amounts of money that are far from their unit: 47000000
// for millions is an error of its own.
func (a askedRow) bounded(met string) string {
	if !strings.Contains(string(a.ind.Unit), "đồng") {
		return met
	}
	return fmt.Sprintf("IF(%s<1000,%s,NA())", amountName, met)
}

// colourCriterion marks a criterion whose verdict is not that of its
// indicators. leaves is how many of the rows below it want a verdict.
func (t *criteriaTable) colourCriterion(row, leaves int) {
	own := rowFixed(verdictColumn, row)
	below := fixed(verdictColumn, row+1) + ":" + fixed(verdictColumn, t.p.Last())
	count := func(word string) string { return fmt.Sprintf(`COUNTIF(%s,"%s")`, below, word) }
	t.p.Looks(page.Address(verdictColumn, row), contradicted(fmt.Sprintf(`OR(AND(%[1]s="%[2]s",%[4]s>0),AND(%[1]s="%[3]s",%[5]s>0,%[5]s+%[6]s=%[7]d))`,
		own, metWord, notMetWord, count(notMetWord), count(metWord), count(voidWord), leaves)))
}

// fixed is "$F$9", rowFixed "$F9".
func fixed(number, row int) string {
	at := page.Address(number, row)
	letters := strings.TrimRight(at, "0123456789")
	return "$" + letters + "$" + at[len(letters):]
}

func rowFixed(number, row int) string { return "$" + page.Address(number, row) }
