package cli

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/book"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake"
	"tieuchi/internal/rollup"
	"tieuchi/internal/sheet"
)

// carryKnown knows the small rule sets and the real regions.
func carryKnown(t testing.TB) intake.Known {
	t.Helper()
	known, err := loadKnown("auto")
	if err != nil {
		t.Fatal(err)
	}
	known.RuleSets = carrySets()
	return known
}

// carry consolidates reports and reads the workbook again.
func carry(t testing.TB, name string, reports []*criteria.Report, known intake.Known) ([]*criteria.Report, []finding.Finding) {
	t.Helper()
	return reread(t, name, consolidationOf(t, reports), known)
}

func consolidationOf(t testing.TB, reports []*criteria.Report) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := book.Consolidated(&out, rollup.Summarise(reports), nil, book.Options{Version: "0"}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func reread(t testing.TB, name string, data []byte, known intake.Known) ([]*criteria.Report, []finding.Finding) {
	t.Helper()
	wb, err := sheet.Open(bytes.NewReader(data), int64(len(data)), sheet.DefaultLimits(), workbookReaders())
	if err != nil {
		t.Fatal(err)
	}
	read := intake.Read(wb, intake.Source{File: name, SHA256: "0"}, known)
	for _, r := range read.Reports {
		criteria.Evaluate(r, false)
	}
	return read.Reports, read.Findings
}

// groups deals things into at most so many heaps.
func groups[T any](draw *rand.Rand, all []T, most int) [][]T {
	heaps := make([][]T, 1+draw.IntN(most))
	for _, one := range all {
		at := draw.IntN(len(heaps))
		heaps[at] = append(heaps[at], one)
	}
	return slices.DeleteFunc(heaps, func(heap []T) bool { return len(heap) == 0 })
}

// Whatever the order, the grouping and the number of levels, consolidating
// consolidations gives what consolidating all communes at once gives.
func TestConsolidatingConsolidations(t *testing.T) {
	known := carryKnown(t)
	for round := range uint64(7) {
		draw := rand.New(rand.NewPCG(round, 9))
		d := carryDraw{draw, known.RuleSets}
		var reports []*criteria.Report
		for i := range 2 + draw.IntN(9) {
			r := d.report(i)
			if draw.IntN(6) == 0 && i > 0 { // the same once more, from another file
				again := *reports[i-1]
				again.File = r.File
				r = &again
			}
			criteria.Evaluate(r, false)
			reports = append(reports, r)
		}
		want := figures(rollup.Summarise(reports))
		for level := range 3 {
			draw.Shuffle(len(reports), func(i, j int) { reports[i], reports[j] = reports[j], reports[i] })
			var read []*criteria.Report
			for i, heap := range groups(draw, reports, 3) {
				again, found := carry(t, fmt.Sprintf("cap-%d/%d.xlsx", level, i), heap, known)
				read = append(read, again...)
				for _, f := range found {
					if !isOldNews(f) {
						t.Errorf("round %d, level %d: %s %s!%s %s", round, level, f.Code, f.Sheet, f.Cell, f.Message(finding.English))
					}
				}
				if diff := cmp.Diff(oldNews(heap), toldAgain(found)); diff != "" {
					t.Errorf("round %d, level %d: findings on the communes' own words (-written +told):\n%s", round, level, diff)
				}
			}
			reports = read
			if diff := cmp.Diff(want, figures(rollup.Summarise(reports))); diff != "" {
				t.Fatalf("round %d, level %d (-at once +by groups):\n%s", round, level, diff)
			}
		}
	}
}

// isOldNews tells the findings about what a commune wrote, which are told again
// at every level: no name, no period, words, results and deadlines that cannot
// be read.
func isOldNews(f finding.Finding) bool {
	return slices.Contains([]finding.Code{105, 106, 108, 109, 404}, f.Code) || f.Code == 201 && f.Variant == ""
}

// toldAgain counts these findings, with both kinds of unclear verdicts as 105.
func toldAgain(found []finding.Finding) map[finding.Code]int {
	count := map[finding.Code]int{}
	for _, f := range found {
		switch {
		case f.Code == 106:
			count[105]++
		case isOldNews(f):
			count[f.Code]++
		}
	}
	return count
}

// oldNews counts what there is to tell of reports.
func oldNews(reports []*criteria.Report) map[finding.Code]int {
	count := map[finding.Code]int{}
	add := func(code finding.Code, is bool) {
		if is {
			count[code]++
		}
	}
	cells := func(claim criteria.Claim, value criteria.Value) {
		add(105, claim.Status == criteria.Unknown && claim.Text != "")
		add(201, value.Answer == criteria.UnreadAnswer)
	}
	for _, r := range reports {
		add(108, r.Commune.Name == "")
		add(109, r.Period.Text == "")
		for _, c := range r.Criteria {
			cells(c.Claim, c.Value)
			for _, row := range c.Indicators {
				cells(row.Claim, row.Value)
			}
			for _, task := range c.Tasks {
				add(404, task.Deadline.Text == "sớm nhất")
			}
		}
	}
	return count
}

// figures writes down all that a summary says, but for the places that another
// workbook has, a line a thing.
func figures(s rollup.Summary) string {
	var out strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&out, format+"\n", args...) }
	for _, g := range s.Groups {
		line("%s %d %+v %+v %v %v", g.RuleSet.ID, g.Communes, g.Counts, g.ByCriterion, g.Distribution, g.Periods)
		for _, e := range g.Entries {
			reportFigures(line, e.Report)
		}
		for _, gap := range rollup.Gaps(g) {
			id := ""
			if gap.Indicator != nil {
				id = gap.Indicator.ID
			}
			line("gap %s %d %s %v %s %s firm %v alone %v over %v", gap.Report.Own().File, gap.Criterion.Number, id, gap.HasFigure, gap.Away.Exact(), gap.Relative.Exact(), gap.Firm, gap.Alone, gap.Over)
		}
		for _, near := range rollup.OneAway(g) {
			for _, c := range near.Criteria {
				line("one away %s %d", near.Entry.Report.Own().File, c.Criterion.Number)
			}
		}
	}
	for _, duplicate := range s.Duplicates {
		line("duplicate %v of %v", duplicate.Report.Own(), duplicate.Counted.Own())
	}
	for _, r := range s.Doubtful {
		line("doubtful %v", r.Own())
	}
	return out.String()
}

func reportFigures(line func(string, ...any), r *criteria.Report) {
	c := r.Commune
	line("%v | %s %s %s %s %s | %s %s | %v %s", r.Own(), strings.Join(strings.Fields(c.Name), " "), c.Code, c.District, c.Province, c.Region, r.Period.Text, r.Period.End, r.Illustrative, r.Drawn.End)
	for _, c := range r.Criteria {
		line("  %d %s %s %v claimed %s value %s", c.Number, c.Status, c.Evidence, c.Judgement, c.Claim.Status, c.Value.Carried())
		for _, i := range c.Indicators {
			line("    %s %s %s %v claimed %s value %s requires %q %s %v", i.ID, i.Status, i.Evidence, i.Judgement, i.Claim.Status,
				i.Value.Carried(), i.Requirement.Carried(), i.Requirement.From, i.Requirement.Verified)
		}
		for _, task := range c.Tasks {
			line("    task %q %q %q %q %s %v", task.Text, task.Lead, task.Support, task.Deadline.Text, task.Deadline.End, r.OwnCell(task.Own, task.At))
		}
	}
}
