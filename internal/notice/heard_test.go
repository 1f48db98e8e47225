package notice

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/notice/wording"
	"tieuchi/internal/rollup"
)

// Every sentence that the files declare is said somewhere, and wherever one is
// said the code gives all facts that its comment promises, and no printed fact
// is one that is only asked.
func TestEveryFactIsGiven(t *testing.T) {
	for _, form := range []string{"Đảng", "Nhà nước"} {
		heard := map[string]bool{}
		papers := Papers{heard: func(s *wording.Sentence, given values) {
			heard[s.Name] = true
			for _, fact := range s.Facts {
				if _, ok := given[fact]; !ok {
					t.Errorf("%s: “%s” is not given .%s", form, s.Name, fact)
				}
			}
		}}
		f := facts(map[criteria.FactKey]string{criteria.DocumentForm: form})
		allPapers(papers, f)
		for _, name := range wording.Names(wording.State) {
			if !heard[name] && (name != string(annexReference) || form != "Đảng") {
				t.Errorf("%s: nothing says “%s”", form, name)
			}
		}
	}
}

// allPapers builds papers on all that can be told of communes.
func allPapers(p Papers, office criteria.Facts) {
	random := rand.New(rand.NewSource(5))
	var before, after []*criteria.Report
	for i := range 30 {
		before = append(before, anyReport(random, fmt.Sprintf("A%d", i), office))
		after = append(after, inJune(anyReport(random, fmt.Sprintf("A%d", i+i%3), office)))
	}
	full, none := judged("Đủ", "ddd", small()), judged("Trống", "---", small())
	alone := judged("Một", "dkb", small())
	alone.Criteria[1].Indicators = []criteria.IndicatorResult{{
		ID: "2.1", Status: criteria.NotMet, Requirement: criteria.Requirement{Text: "≥ 80%", Verified: true},
	}}
	alone.Facts[criteria.WorkProgramme] = []criteria.Fact{{Text: "tháng 3"}}
	for _, r := range append(before[:9:9], full, none, alone) {
		r.Office = office
		p.Commune(r)
		p.Consolidated(rollup.Summarise([]*criteria.Report{r}), office, Checked{})
		p.Comparison(rollup.Compare(rollup.Summarise([]*criteria.Report{r}), rollup.Summarise([]*criteria.Report{r})), office)
	}
	for _, n := range []int{0, 2, 5, 30} {
		for _, held := range []*criteria.Attendance{nil, absentOf(3), absentOf(5, "Sa", "Bảo"), absentOf(40, strings.Split(strings.Repeat("X,", 15), ",")...)} {
			if held != nil {
				held.Unexpected = []criteria.Unexpected{{Report: full}}
			}
			s := rollup.Summarise(append(before[:n:n], full, alone))
			s.Roster = held
			p.Consolidated(s, office, faults(n))
		}
	}
	p.Consolidated(rollup.Summarise(append(before, after...)), office, Checked{})
	p.Consolidated(rollup.Summarise([]*criteria.Report{full, judged("Khác", "ddd", small())}), office, Checked{})
	p.Consolidated(rollup.Summary{}, office, Checked{})
	p.Consolidated(rollup.Summarise(ladder(60, "Phong Thổ", "Tam Đường", "")), office, Checked{})
	allComparisons(p, before, after, office)
}

// ladder has communes that meet 0 to n of n criteria, in these districts by
// turns.
func ladder(n int, districts ...string) []*criteria.Report {
	rs := &criteria.RuleSet{ID: "dai", Title: "Bộ tiêu chí dài", Programme: "thử"}
	for i := range n {
		rs.Criteria = append(rs.Criteria, criteria.Criterion{Number: i + 1, Name: fmt.Sprintf("Việc %d", i+1)})
	}
	var all []*criteria.Report
	for met := range n + 1 {
		r := judged(fmt.Sprintf("Nà %02d", met), strings.Repeat("d", met)+strings.Repeat("k", n-met), rs)
		r.Commune.District = districts[met%len(districts)]
		all = append(all, r)
	}
	return all
}

// faults are n errors, more warnings and infos.
func faults(n int) Checked {
	var all []finding.Finding
	for i := range 10 * n * n {
		f := finding.New(402, "", "A1.xlsx", criteria.Ref{Sheet: "S", Cell: fmt.Sprintf("B%d", i+1)})
		f.Severity = finding.Severity(1 + (i+n)%3)
		all = append(all, f)
	}
	return Checked{all, "tong-hop.xlsx", "Kiểm tra"}
}

func allComparisons(p Papers, before, after []*criteria.Report, office criteria.Facts) {
	c := rollup.Compare(rollup.Summarise(before), rollup.Summarise(after))
	c.OldUnread = []string{"hong.xlsx"}
	p.Comparison(c, office)
	old, vague, other := judged("An", "dd-", small()), judged("An", "d-d", small()), inJune(judged("An", strings.Repeat("d", 19), advanced()))
	vague.Period = criteria.Period{}
	lost := judged("An", "d", small())
	lost.Commune.District, lost.Commune.Province = "", ""
	twin := judged("An", "d", small())
	twin.Commune.District = "Phong Thổ"
	for _, sides := range [][2][]*criteria.Report{
		{{old}, {vague}}, {{old}, {other}}, {{old, twin}, {inJune(lost)}}, {{old, full("Bo")}, {old, full("Bo")}}, {{old}, {old}}, {{old, full("Bo")}, {inJune(full("An")), inJune(full("Bo"))}}, {{old}, nil},
	} {
		p.Comparison(rollup.Compare(rollup.Summarise(sides[0]), rollup.Summarise(sides[1])), office)
	}
}

func full(name string) *criteria.Report { return judged(name, "ddd", small()) }

// anyReport has any verdicts, and tasks of any kind for what is not met.
func anyReport(random *rand.Rand, name string, office criteria.Facts) *criteria.Report {
	pick := func(words ...string) string { return words[random.Intn(len(words))] }
	verdicts := ""
	for range 19 {
		verdicts += pick("d", "d", "k", "k", "b", "x", "-")
	}
	r := judged(name, verdicts, advanced())
	r.Office = office
	r.Illustrative = random.Intn(4) == 0
	for _, key := range []criteria.FactKey{criteria.Shortcomings, criteria.Causes, criteria.Participants} {
		if random.Intn(2) == 0 {
			r.Facts[key] = []criteria.Fact{{Text: pick("Phòng Nội vụ", "Đồng chí A", "Một\nHai")}}
		}
	}
	for i := range r.Criteria {
		c := &r.Criteria[i]
		if c.Status == criteria.Met || random.Intn(6) == 0 {
			continue
		}
		due := criteria.Period{Text: pick("tháng 4/2023", "trước ngày 01/5/2023", "20/5/2023", ""), End: "2023-05-20"}
		t := criteria.Task{Text: pick("làm", "sửa"), Lead: pick("Phòng Nội vụ", "Xã", "", "A", "B", "C", "D", "E"), Deadline: due}
		if random.Intn(2) == 0 {
			t.Support = []string{pick("Phòng Kinh tế", "Công an xã")}
		}
		c.Tasks = append(c.Tasks, t)
		if random.Intn(3) == 0 && due.Text != "" {
			c.Tasks = append(c.Tasks, criteria.Task{Text: t.Text, Deadline: criteria.Period{Text: "tháng 12/2023", End: "2023-12-31"}})
		}
	}
	return r
}
