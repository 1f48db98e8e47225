package reading

import (
	"slices"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/vntext"
)

// Where a bare number under triệu đồng must be in a smaller unit. No commune
// has an average income of 1,000 million a person: the thresholds of criterion
// 10 lie between 39 and 100. Other sums may be far larger.
const (
	personLimit = 1_000     // million đồng a person
	dongLimit   = 100_000   // million đồng
	nghinLimit  = 1_000_000 // from here on it is đồng, below it thousands
)

// smallerMoney is the unit that a bare number under triệu đồng must be in, ""
// when it may be what its unit says.
func smallerMoney(number criteria.Decimal, unit string) string {
	scale, ok := moneyScale(unit)
	limit := dongLimit
	if perPerson(unit) {
		limit = personLimit
	}
	switch {
	case !ok || scale != 1_000_000 || number.Cmp(criteria.Int(limit)) < 0:
		return ""
	case number.Cmp(criteria.Int(nghinLimit)) < 0 && perPerson(unit):
		return "nghìn đồng"
	}
	return "đồng"
}

// onlyIncome is the one of several readings that can be an income, where the
// unit is below triệu: "39.000 nghìn đồng" is no 39,000 đồng a year.
func (m measure) onlyIncome(readings []string, unit string) (only string, ok bool) {
	scale, isMoney := moneyScale(unit)
	if !isMoney || scale >= 1_000_000 || !perPerson(string(m.unit)) {
		return "", false
	}
	for _, digits := range readings {
		million, _ := decimal(digits).Times(criteria.Int(scale)).Over(criteria.Int(1_000_000))
		if isIncome(million) {
			only, ok = digits, only == ""
		}
	}
	return only, ok
}

// isIncome tells an income of a person that can be, in million đồng a year.
func isIncome(million criteria.Decimal) bool {
	least, _ := criteria.Int(1).Over(criteria.Int(10))
	return million.Cmp(least) >= 0 && million.Cmp(criteria.Int(personLimit)) < 0
}

// tooSmall tells a sum under đồng that must have been meant in triệu: nobody's
// income is below 0.1 million a year.
func tooSmall(number criteria.Decimal, written, wanted string) bool {
	from, _ := moneyScale(written)
	to, isMoney := moneyScale(wanted)
	least, _ := criteria.Int(1).Over(criteria.Int(10))
	return isMoney && from < to && perPerson(wanted) &&
		number.Cmp(criteria.Int(0)) > 0 && number.Cmp(least) < 0
}

// perPerson tells a unit that counts by head: "triệu đồng/người/năm".
func perPerson(unit string) bool {
	_, per, _ := strings.Cut(unit, "/")
	return slices.Contains(strings.FieldsFunc(vntext.Plain(per), isWordBreak), "nguoi")
}

// moneyScale is how many đồng one of the unit is; ok is false for a unit that
// is no money. What follows a slash ("/người/năm") does not matter here.
func moneyScale(unit string) (scale int, ok bool) {
	head, _, _ := strings.Cut(unit, "/")
	switch strings.NewReplacer(" ", "", ".", "").Replace(vntext.Plain(head)) {
	case "dong", "d", "vnd", "₫":
		return 1, true
	case "nghindong", "ngandong", "nghin", "ngan", "nghind", "ngand", "1000dong", "1000d":
		return 1_000, true
	case "trieudong", "trieu", "trd", "tr", "trieud", "trdong":
		return 1_000_000, true
	case "tydong", "ty", "tidong", "ti", "tyd":
		return 1_000_000_000, true
	}
	return 0, false
}
