package checks

import (
	"strings"
	"testing"

	"tieuchi/internal/criteria"
)

func row(r *criteria.Report, criterion, indicator int) *criteria.IndicatorResult {
	return &r.Criteria[criterion-1].Indicators[indicator-1]
}

func task(lead, due string, end criteria.Date, at int) criteria.Task {
	return criteria.Task{Text: "Rà soát", Lead: lead, At: cell(taskCol, at),
		Deadline: criteria.Period{Text: due, End: end, At: cell(dueCol, at)}}
}

func TestCleanReport(t *testing.T) {
	runScenarios(t, []scenario{
		{name: "all met", change: func(*criteria.Report) {}},
		{name: "unmet with a full task", change: func(r *criteria.Report) {
			unmet(r, 1, task("UBND xã", "tháng 5/2023", "2023-05-31", 10))
		}},
	})
}

func TestPresence(t *testing.T) {
	blank := func(r *criteria.Report, text string) *criteria.CriterionResult {
		c := &r.Criteria[1]
		c.Claim = criteria.Claim{Text: text, At: cell(claimCol, 20)}
		c.Indicators[0].Claim, c.Indicators[0].Value = criteria.Claim{}, criteria.Value{}
		return c
	}
	runScenarios(t, []scenario{
		{name: "no row", change: func(r *criteria.Report) {
			r.Criteria[1] = criteria.CriterionResult{Number: 2, Name: "Điện"}
		}, want: []string{"NTM102  2 (2 (Điện))"}},
		{name: "blank row", change: func(r *criteria.Report) { blank(r, "") },
			want: []string{"NTM102 G20 2 blank(2 (Điện))"}},
		{name: "a dash is blank", change: func(r *criteria.Report) { blank(r, " - ") },
			want: []string{"NTM102 G20 2 blank(2 (Điện))"}},
		{name: "no criterion row but indicator rows", change: func(r *criteria.Report) {
			c := blank(r, "")
			c.Row, c.Claim, c.Written = criteria.Ref{}, criteria.Claim{}, criteria.Fact{}
		}, want: []string{"NTM102 A21 2 blank(2 (Điện))"}},
		{name: "a verdict word that intake could not read has 105", change: func(r *criteria.Report) { blank(r, "Đạtt") }},
		{name: "so has an indicator's", change: func(r *criteria.Report) {
			blank(r, "").Indicators[0].Claim = criteria.Claim{Text: "CĐ", At: cell(claimCol, 21)}
		}},
		{name: "a value that nothing settles", change: func(r *criteria.Report) {
			c := &r.Criteria[3]
			c.Claim, c.Indicators[0].Claim = criteria.Claim{}, criteria.Claim{}
			c.Indicators[0].Stated = criteria.Requirement{}
		}, want: []string{"NTM102 A40 4 undecided(4 (Cảnh quan))", "NTM305 F41 4/4.1 ()"}},
		{name: "some indicators blank", change: func(r *criteria.Report) {
			r.Criteria[0].Claim = criteria.Claim{}
			row(r, 1, 2).Claim, row(r, 1, 2).Value = criteria.Claim{}, criteria.Value{}
		}, want: []string{"NTM102 A10 1 undecided(1 (Môi trường và cảnh quan))"}},
		{name: "met by its claim, an indicator left out", change: func(r *criteria.Report) {
			r.Criteria[0].Indicators = r.Criteria[0].Indicators[:1]
		}, want: []string{"NTM102 G10 1 indicators(1 (Môi trường và cảnh quan); 1.2)"}},
		{name: "a table of criteria only leaves none out", change: func(r *criteria.Report) { r.Criteria[0].Indicators = nil }},
		{name: "a verdict cell and no other", change: func(r *criteria.Report) {
			c := blank(r, "")
			c.Row, c.Written, c.Indicators = criteria.Ref{}, criteria.Fact{}, nil
		}, want: []string{"NTM102 G20 2 blank(2 (Điện))"}},
		{name: "the first row has no cell", change: func(r *criteria.Report) {
			c := blank(r, "")
			c.Row, c.Claim, c.Written = criteria.Ref{}, criteria.Claim{}, criteria.Fact{}
			c.Indicators = append([]criteria.IndicatorResult{{ID: "2.9"}}, c.Indicators...)
		}, want: []string{"NTM102 A21 2 blank(2 (Điện))"}},
		{name: "indicators settle it", change: func(r *criteria.Report) { r.Criteria[0].Claim = criteria.Claim{} }},
		{name: "unread value only", change: func(r *criteria.Report) {
			blank(r, "").Value = criteria.Value{Answer: criteria.UnreadAnswer, Text: "gần xong", At: cell(valueCol, 20)}
		}, want: []string{"NTM102 G20 2 undecided(2 (Điện))"}},
	})
}

func TestNames(t *testing.T) {
	fits := []string{
		"Điện", "ĐIỆN", " điện:", "Dien", "Tiêu chí số 2: Điện", "2. Điện", "Điện nông thôn", "2", "",
	}
	for _, name := range fits {
		runScenarios(t, []scenario{{name: "2 " + name, change: func(r *criteria.Report) { r.Criteria[1].Written.Text = name }}})
	}
	for _, name := range []string{"Môi trường", "Môi trường, cảnh quan", "MÔI TRƯỜNG & CẢNH QUAN"} {
		runScenarios(t, []scenario{{name: "1 " + name, change: func(r *criteria.Report) { r.Criteria[0].Written.Text = name }}})
	}
	for _, name := range []string{"Thuỷ lợi", "Thủy  lợi và phòng, chống thiên tai"} {
		runScenarios(t, []scenario{{name: "3 " + name, change: func(r *criteria.Report) { r.Criteria[2].Written.Text = name }}})
	}
	runScenarios(t, []scenario{
		{name: "another criterion", change: func(r *criteria.Report) { r.Criteria[1].Written.Text = "Thủy lợi" },
			want: []string{"NTM104 B20 2 (2; Thủy lợi; Điện)"}},
		{name: "its words are in ours, but it is another's name", change: func(r *criteria.Report) { r.Criteria[0].Written.Text = "Cảnh quan" },
			want: []string{"NTM104 B10 1 (1; Cảnh quan; Môi trường và cảnh quan)"}},
		{name: "unknown name", change: func(r *criteria.Report) {
			r.Criteria[1].Written = criteria.Fact{Text: "Y tế"}
		}, want: []string{"NTM104 A20 2 (2; Y tế; Điện)"}},
		{name: "without a rule set", change: func(r *criteria.Report) {
			r.Criteria[1].Written.Text = "Thủy lợi"
			r.Rules = nil
		}, want: []string{"NTM104 B20 2 (2; Thủy lợi; Điện)"}},
	})
}

// TestNameWords: words that every form puts before a name tell nothing ("số", and
// with it "sở"), and narrow columns have abbreviations.
func TestNameWords(t *testing.T) {
	for text, want := range map[string]string{
		"Tiêu chí số 10: Môi trường & cảnh quan": "moi truong canh quan", "Môi trường và cảnh quan": "moi truong canh quan",
		"0 Điện 9 19": "dien", "CSHT thương mại NT": "co ha tang thuong mai nong thon", "CSVC VH": "co vat chat van hoa",
		"Tổ chức SX": "to chuc san xuat", "MT": "moi truong", "QP, an ninh": "quoc phong an ninh", "GD": "giao duc", "19": "",
	} {
		if got := strings.Join(nameWords(text), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestRange(t *testing.T) {
	value := func(n int) func(*criteria.Report) {
		return func(r *criteria.Report) { row(r, 1, 1).Value = number(n, 11) }
	}
	runScenarios(t, []scenario{
		{name: "100 %", change: value(100)},
		{name: "over 100 %", change: value(925), want: []string{"NTM202 F11 1/1.1 (925%; 0–100%)"}},
		{name: "negative share", change: value(-3), want: []string{
			"NTM301 G10 1 claims(1.1)", noTask1, "NTM202 F11 1/1.1 (-3%; 0–100%)", "NTM301 F11 1/1.1 (-3%; ≥ 90%)"}},
		{name: "money above 100", change: func(r *criteria.Report) { row(r, 4, 1).Value = number(1200, 41) }},
		{name: "negative money", change: func(r *criteria.Report) {
			unmet(r, 4, task("UBND xã", "tháng 5/2023", "2023-05-31", 40))
			row(r, 4, 1).Value = number(-5, 41)
		}, want: []string{"NTM202 F41 4/4.1 (-5; ≥ 0)"}},
		{name: "unit of the rule set", change: func(r *criteria.Report) {
			row(r, 1, 1).Unit = ""
			row(r, 1, 1).Value = number(101, 11)
		}, want: []string{"NTM202 F11 1/1.1 (101%; 0–100%)"}},
		{name: "on the criterion's own row", change: func(r *criteria.Report) {
			r.Criteria[1].Indicators = nil
			r.Criteria[1].Value = number(980, 20)
		}, want: []string{"NTM202 F20 2 (980%; 0–100%)"}},
	})
}

func TestTotals(t *testing.T) {
	total := func(s criteria.Status, count, of int) func(*criteria.Report) {
		return func(r *criteria.Report) {
			r.Totals = []criteria.Total{{Status: s, Count: count, Of: of, At: cell("C", 60)}}
		}
	}
	runScenarios(t, []scenario{
		{name: "agrees", change: total(criteria.Met, 4, 4)},
		{name: "nothing said of all", change: total(criteria.Met, 4, 0)},
		{name: "none not met", change: total(criteria.NotMet, 0, 0)},
		{name: "one too many", change: total(criteria.Met, 5, 4), want: []string{"NTM302 C60  (5; 4; Đạt)"}},
		{name: "not met", change: total(criteria.NotMet, 1, 0), want: []string{"NTM302 C60  (1; 0; Chưa đạt)"}},
		{name: "of another number", change: total(criteria.Met, 4, 19), want: []string{"NTM302 C60  of(19; 4)"}},
		{name: "both", change: total(criteria.Met, 3, 19), want: []string{"NTM302 C60  (3; 4; Đạt)", "NTM302 C60  of(19; 4)"}},
	})
}

// TestShown: what a message quotes is the figure, not how the cell has it.
func TestShown(t *testing.T) {
	half, _ := criteria.Int(185).Over(criteria.Int(2))
	v := criteria.Value{Answer: criteria.NumberAnswer, Number: half, Text: "0.925"}
	if share, count := shown(v, "%"), shown(v, "triệu đồng"); share != "92,5%" || count != "92,5" {
		t.Errorf("%q and %q", share, count)
	}
	percent := &criteria.Indicator{Unit: "%"}
	for want, row := range map[criteria.Unit]criteria.IndicatorResult{"km": {Unit: "km", Rule: percent}, "%": {Rule: percent}, "": {}} {
		if got := unitOf(&row); got != want {
			t.Errorf("unit %q, want %q", got, want)
		}
	}
}

func TestTasks(t *testing.T) {
	runScenarios(t, []scenario{
		{name: "none", change: func(r *criteria.Report) { unmet(r, 2) }, want: []string{"NTM401 G20 2 (2 (Điện))"}},
		{name: "none for two, in a table of one commune", change: func(r *criteria.Report) { unmet(r, 2); unmet(r, 4) },
			want: []string{"NTM401 G20 2 (2 (Điện))", "NTM401 G40 4 (4 (Cảnh quan))"}},
		{name: "none for the only one, in a table of several", change: func(r *criteria.Report) {
			r.Head = cell("B", 6)
			unmet(r, 2)
		}, want: []string{"NTM401 G20 2 (2 (Điện))"}},
		{name: "nobody leads the second", change: func(r *criteria.Report) {
			unmet(r, 2, task("Điện lực huyện", "", "", 20), task("", "hết năm 2024", "2024-12-31", 21), task("", "", "", 22))
		}, want: []string{"NTM402 H21 2 (2 (Điện))"}},
		{name: "no deadline at all", change: func(r *criteria.Report) {
			unmet(r, 2, task("Điện lực huyện", "", "", 20), task("UBND xã", "", "", 21))
		}, want: []string{"NTM403 H20 2 (2 (Điện))"}},
		{name: "unreadable deadline", change: func(r *criteria.Report) {
			unmet(r, 2, task("UBND xã", "sớm nhất", "", 20))
		}},
		{name: "of a met criterion too", change: func(r *criteria.Report) {
			r.Criteria[1].Tasks = []criteria.Task{task("", "sớm nhất", "", 20), task("", "tháng 2/2023", "2023-02-28", 21), task("", "", "", 22)}
		}, want: []string{"NTM405 I21 2 (tháng 2/2023; 31/03/2023)"}},
		{name: "due on the last day of the period", change: func(r *criteria.Report) {
			unmet(r, 2, task("UBND xã", "tháng 3/2023", "2023-03-31", 20))
		}},
		{name: "period unknown", change: func(r *criteria.Report) {
			r.Period = criteria.Period{}
			unmet(r, 2, task("UBND xã", "tháng 2/2020", "2020-02-29", 20))
		}},
		{name: "basically met needs no task", change: func(r *criteria.Report) {
			unmet(r, 2)
			r.Criteria[1].Claim = claimed(criteria.BasicallyMet, claimCol, 20)
		}},
	})
	if got := day("2023"); got != "2023" {
		t.Errorf("day of a short date = %q", got)
	}
}

func TestFacts(t *testing.T) {
	without := func(keys ...criteria.FactKey) func(*criteria.Report) {
		return func(r *criteria.Report) {
			for _, key := range keys {
				delete(r.Facts, key)
			}
		}
	}
	runScenarios(t, []scenario{
		{name: "two", change: without(criteria.SignerName, criteria.IssueDate),
			want: []string{"NTM601   (Ngày ban hành; Người ký)"}},
		{name: "with a default wording", change: without(criteria.Subject, criteria.Opening, criteria.Closing)},
		{name: "causes, nothing unmet", change: without(criteria.Causes, criteria.Shortcomings)},
		{name: "target, nothing left to do", change: without(criteria.TargetYear)},
		{name: "the office's own opening", change: func(r *criteria.Report) {
			without(criteria.WorkProgramme, criteria.MeetingDate, criteria.MetWith, criteria.Participants, criteria.ReportedBy)(r)
			r.Facts[criteria.Opening] = []criteria.Fact{{Text: "Ngày 10 tháng 3 năm 2023, …"}}
		}},
		{name: "our opening", change: without(criteria.MetWith, criteria.Opening),
			want: []string{"NTM601   (Làm việc với)"}},
		{name: "causes of shortcomings, nothing unmet", change: without(criteria.Causes), want: []string{"NTM601   (Nguyên nhân)"}},
		{name: "causes and target of what is unmet, no shortcomings told", change: func(r *criteria.Report) {
			without(criteria.Causes, criteria.Shortcomings, criteria.TargetYear)(r)
			unmet(r, 2, task("UBND xã", "tháng 5/2023", "2023-05-31", 20))
		}, want: []string{"NTM601   (Nguyên nhân; Mốc phấn đấu)"}},
		{name: "target of what is basically met", change: func(r *criteria.Report) {
			without(criteria.TargetYear)(r)
			r.Criteria[1].Claim = claimed(criteria.BasicallyMet, claimCol, 20)
		}, want: []string{"NTM601   (Mốc phấn đấu)"}},
		{name: "causes", change: func(r *criteria.Report) {
			without(criteria.Causes)(r)
			unmet(r, 2, task("UBND xã", "tháng 5/2023", "2023-05-31", 20))
		}, want: []string{"NTM601   (Nguyên nhân)"}},
	})
}
