package checks

import (
	"fmt"
	"slices"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

func TestStatedFigures(t *testing.T) {
	for text, want := range map[string][]string{
		"Đến nay, xã cơ bản đạt 9/19 tiêu chí.":                        {"met 9/19"},
		"đạt 09 / 19 tiêu chí, còn 10 tiêu chí chưa đạt":               {"met 9/19", "not_met 10/0"},
		"Còn 10/19 tiêu chí chưa đạt; 02 tiêu chí cơ bản đạt.":         {"not_met 10/19", "basically_met 2/0"},
		"phấn đấu năm 2024 đạt 19/19 tiêu chí. Hiện đạt 9/19 tiêu chí": {"met 9/19"},
		"ngày 10/3/2023; đạt 57/75 chỉ tiêu, 37/40 hộ":                 nil,
		"còn 10/19 tiêu chí không đạt, 3 tiêu chí không đạt":           {"not_met 10/19", "not_met 3/0"},
		"kế hoạch thực hiện 10 tiêu chí chưa đạt":                      {"not_met 10/0"},
		"Tiêu chí số 9/19": nil, "1.234 tiêu chí chưa đạt": nil, "": nil,
	} {
		var got []string
		for _, f := range statedFigures(text) {
			got = append(got, fmt.Sprintf("%v %d/%d", f.status, f.count, f.of))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestTextsAgreeWithTheCounts(t *testing.T) {
	r := &criteria.Report{File: "a.xlsx", Sheet: "S", Facts: criteria.Facts{}}
	for number := 1; number <= 19; number++ {
		result := criteria.CriterionResult{Number: number, Status: criteria.NotMet}
		if number > 10 {
			result.Status = criteria.Met
		}
		r.Criteria = append(r.Criteria, result)
	}
	line := func(cell, text string) criteria.Fact {
		return criteria.Fact{Text: text, At: criteria.Ref{Sheet: "S", Cell: cell}}
	}
	r.Facts[criteria.Appraisal] = []criteria.Fact{
		line("B3", "Xã đạt 9/19 tiêu chí."), line("B4", "Xã đạt 8/19 tiêu chí."), line("B5", "Xã đạt 9/20 tiêu chí."),
	}
	r.Facts[criteria.GeneralTasks] = []criteria.Fact{line("B6", "Thực hiện 11 tiêu chí chưa đạt"), line("B8", "Thực hiện 10 tiêu chí chưa đạt")}
	r.Facts[criteria.Recipients] = []criteria.Fact{line("B7", "8/19 tiêu chí")} // no paragraph
	var got []string
	checkStated(r, func(f finding.Finding) { got = append(got, fmt.Sprint(f.Code, f.Variant, f.Cell, f.Args)) })
	want := []string{"NTM302textB4[8/19 tiêu chí 9/19 Đạt]", "NTM302textB5[9/20 tiêu chí 9/19 Đạt]", "NTM302textB6[11 tiêu chí chưa đạt 10/19 Chưa đạt]"}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func FuzzStatedFigures(f *testing.F) {
	f.Add("Đến nay, xã đạt 9/19 tiêu chí; còn 10 tiêu chí chưa đạt.")
	f.Fuzz(func(t *testing.T, text string) {
		for _, figure := range statedFigures(text) {
			if figure.count < 0 || figure.count > 999 || figure.of < 0 || figure.of > 999 || figure.status == criteria.Unknown {
				t.Errorf("%q: %+v", text, figure)
			}
		}
	})
}
