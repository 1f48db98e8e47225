package book

import (
	"math/rand/v2"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// Where a commune reports two periods its lines are reports, not communes:
// "Số xã" would say that two communes met what one did.
func TestTwoPeriodsAreNotTwoCommunes(t *testing.T) {
	rules, draw := advanced(t), rand.New(rand.NewPCG(3, 4))
	first, second := report(rules, 1, draw), report(rules, 1, draw)
	second.File, second.Period = "bieu/xa-01-thang-6.xlsx", criteria.Period{Text: "tháng 6/2023", End: "2023-06-30"}
	f := open(t, consolidated(t, rollup.Summarise([]*criteria.Report{first, second}), nil))
	for _, sheet := range []string{MatrixSheet, SummarySheet} {
		all := allText(t, f, sheet)
		if !strings.Contains(all, "Số báo cáo") {
			t.Errorf("%s does not speak of reports:\n%s", sheet, all)
		}
		if strings.Contains(strings.ReplaceAll(all, "Số xã có báo cáo", ""), "Số xã") {
			t.Errorf("%s counts reports as communes:\n%s", sheet, all)
		}
	}
}

// Without districts, as since July 2025, the province stands beside a commune.
func TestProvinceWithoutDistricts(t *testing.T) {
	s := summary(t, advanced(t), 2)
	for _, entry := range s.Groups[0].Entries {
		entry.Report.Commune.District = ""
	}
	f := open(t, consolidated(t, s, nil))
	for at, want := range map[string]string{"C5": "Tỉnh", "C8": "Lai Châu", "C9": "Lai Châu"} {
		if got, _ := f.GetCellValue(MatrixSheet, at); got != want {
			t.Errorf("%s is %q, want %q", at, got, want)
		}
	}
}
