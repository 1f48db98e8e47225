package reading

import (
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

// printings writes a number in every style that is certain for a unit with
// parts: with and without groups, with each sign, in full-width digits.
func printings(number criteria.Decimal) []string {
	fixed := number.Fixed(2)
	whole, decimals, _ := strings.Cut(fixed, ".")
	points := groupThousands(whole)
	list := []string{whole + "," + decimals, whole + "." + decimals, points + "," + decimals}
	for _, blank := range []string{" ", "\u00a0", "\u2009", "\u202f"} {
		list = append(list, strings.ReplaceAll(points, ".", blank)+","+decimals)
	}
	list = append(list, strings.ReplaceAll(points, ".", ",")+"."+decimals)
	wide := strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return r - '0' + '０'
		}
		return r
	}, list[0])
	return append(list, wide)
}

// A number printed in any of the styles gives the number back, alone and with
// its unit behind it.
func TestNumberStyles(t *testing.T) {
	const unit = criteria.Unit("triệu đồng")
	for n := 0; n < 10_000_000; n += 7_919 {
		number, _ := criteria.Int(n).Over(criteria.Int(100))
		for _, printed := range printings(number) {
			for _, cell := range []*sheet.Cell{text(printed), text(printed + " triệu đồng"), text("Đạt " + printed)} {
				value, problems := Value(cell, unit, criteria.NumberMin, false)
				if problems != nil || !value.Number.Equal(number) || value.Shown != nil {
					t.Fatalf("Value(%q) = %s, %q; want %s", cell.Value, show(value), codes(problems), number)
				}
			}
		}
	}
}

// A percentage stored in any of the ways gives the percentage back; where two
// ways cannot be told apart there is a finding.
func TestPercentStyles(t *testing.T) {
	for n := 101; n <= 10_000; n += 13 {
		percent, _ := criteria.Int(n).Over(criteria.Int(100))
		share, _ := percent.Over(criteria.Int(100))
		cells := []*sheet.Cell{stored(share.String(), "0.00%"), stored(share.String(), "0%"), stored(percent.String(), ""),
			stored(percent.String(), "0.00"), stored(percent.String(), `0.00"%"`), text(percent.Vietnamese() + "%"),
			text(percent.String() + " %"), text(percent.Vietnamese()), text(percent.Vietnamese() + "% - Đạt")}
		for _, cell := range cells {
			value, problems := Value(cell, "%", criteria.PercentMin, false)
			if problems != nil || !value.Number.Equal(percent) {
				t.Fatalf("Value(%s as %q) = %s, %q; want %s", cell.Value, cell.Style.Format, show(value), codes(problems), percent)
			}
		}
	}
}

// An income written in any unit of money comes out in triệu đồng.
func TestIncomeStyles(t *testing.T) {
	for n := 10_000; n < 99_000; n += 517 { // thousand đồng
		want, _ := criteria.Int(n).Over(criteria.Int(1000))
		dong := criteria.Int(n).Times(criteria.Int(1000))
		cells := []*sheet.Cell{text(groupThousands(dong.String()) + " đồng"), text(dong.String() + " đ"), text(itoa(n) + " nghìn đồng"),
			text(want.Fixed(4) + " triệu"), stored(dong.String(), "#,##0 \"đồng\""), stored(dong.String(), "0.00,,"),
			stored(want.String(), "0.0"), stored(itoa(n), "#,##0 \"nghìn đồng\"")}
		for _, cell := range cells {
			value, problems := Value(cell, income, criteria.NumberMin, false)
			if problems != nil || !value.Number.Equal(want) {
				t.Fatalf("Value(%s as %q) = %s, %q; want %s", cell.Value, cell.Style.Format, show(value), codes(problems), want)
			}
		}
		for _, bare := range []criteria.Decimal{criteria.Int(n), dong} {
			if value, problems := Value(stored(bare.String(), ""), income, criteria.NumberMin, false); problems == nil {
				t.Fatalf("a bare %s under %s is read as %s", bare, income, show(value))
			}
		}
	}
}
