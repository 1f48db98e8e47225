package rollup

import (
	"fmt"
	"math/rand"
	"reflect"
	"slices"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
)

// dated is a report whose period ends on a day.
func dated(file, place, end, verdicts string, rs *criteria.RuleSet) *criteria.Report {
	r := report(file, place, "", verdicts, rs)
	if end != "" {
		r.Period = criteria.Period{Text: "kỳ " + end, End: criteria.Date(end)}
	}
	return r
}

const (
	march = "2023-03-31"
	june  = "2023-06-30"
)

func side(reports ...*criteria.Report) Summary { return Summarise(reports) }

// Every pair of verdicts, written out: what it is, its mark, and what it does
// to the criteria met.
func TestEveryPairOfVerdicts(t *testing.T) {
	const met, basic, unmet, out, open = criteria.Met, criteria.BasicallyMet, criteria.NotMet, criteria.NotConsidered, criteria.Unknown
	for _, c := range []struct {
		before, after criteria.Status
		change        Change
		mark          string
	}{
		{met, met, Unchanged, "Đ"}, {met, basic, Lost, "−CB"}, {met, unmet, Lost, "−K"}, {met, out, Lost, "−KX"}, {met, open, Lost, "−?"},
		{basic, met, Gained, "+Đ"}, {basic, basic, Unchanged, "CB"}, {basic, unmet, Shifted, "*K"}, {basic, out, Shifted, "*KX"}, {basic, open, Shifted, "*?"},
		{unmet, met, Gained, "+Đ"}, {unmet, basic, Shifted, "*CB"}, {unmet, unmet, Unchanged, "K"}, {unmet, out, Shifted, "*KX"}, {unmet, open, Shifted, "*?"},
		{out, met, Gained, "+Đ"}, {out, basic, Shifted, "*CB"}, {out, unmet, Shifted, "*K"}, {out, out, Unchanged, "KX"}, {out, open, Shifted, "*?"},
		{open, met, Gained, "+Đ"}, {open, basic, Shifted, "*CB"}, {open, unmet, Shifted, "*K"}, {open, out, Shifted, "*KX"}, {open, open, Unchanged, "?"},
	} {
		rs := rules("a", 1)
		old, new := dated("o", "An", march, "-", rs), dated("n", "An", june, "-", rs)
		old.Criteria[0].Status, new.Criteria[0].Status = c.before, c.after
		g := Compare(side(old), side(new)).Groups[0]
		got := g.Communes[0].Criteria[0]
		if want := (CriterionChange{1, "a 1", c.before, c.after, c.change}); got != want || got.Mark() != c.mark {
			t.Errorf("%s → %s: %+v %s, want %+v %s", c.before, c.after, got, got.Mark(), want, c.mark)
		}
		want := ChangeCounts{
			Before: count(c.before == met), After: count(c.after == met),
			Gained: count(c.change == Gained), Lost: count(c.change == Lost), Shifted: count(c.change == Shifted),
			GainedUnknown: count(c.before == open && c.after == met), LostUnknown: count(c.before == met && c.after == open),
		}
		if g.Totals != want || g.ByCriterion[0].ChangeCounts != want || g.Communes[0].Totals != want {
			t.Errorf("%s → %s: %+v, want %+v", c.before, c.after, g.Totals, want)
		}
	}
}

// sides tells each commune with what it met before and after.
func sides(g ComparedGroup) []string {
	var all []string
	for _, c := range g.Communes {
		marks := ""
		for _, change := range c.Criteria {
			marks += " " + change.Mark()
		}
		name := c.Report().Commune.Name
		all = append(all, fmt.Sprintf("%s/%d:%s", name, c.Side(), marks))
	}
	return all
}

// Five communes and three criteria, added up by hand.
func TestCompareTotals(t *testing.T) {
	rs := rules("a", 3)
	c := Compare(
		side(dated("1", "An", march, "dkk", rs), dated("2", "Ba", march, "ddd", rs), dated("3", "Ca", march, "dk-", rs), dated("4", "Da", march, "ddk", rs)),
		side(dated("5", "An", june, "ddk", rs), dated("6", "Ba", june, "dkb", rs), dated("7", "Ca", june, "kdx", rs), dated("8", "Ê", june, "dd-", rs)),
	)
	g := c.Groups[0]
	if want := []string{"An/0: Đ +Đ K", "Ba/0: Đ −K −CB", "Ca/0: −K +Đ *KX", "Ê/1: Đ Đ ?", "Da/2: Đ Đ K"}; !slices.Equal(sides(g), want) {
		t.Errorf("communes %q, want %q", sides(g), want)
	}
	if want := (ChangeCounts{Before: 5, After: 4, Gained: 2, Lost: 3, Shifted: 1, OnlyOld: 2, OnlyNew: 2}); g.Totals != want || g.Totals.Net() != -1 {
		t.Errorf("totals %+v", g.Totals)
	}
	for i, want := range []ChangeCounts{
		{Before: 3, After: 2, Lost: 1, OnlyOld: 1, OnlyNew: 1},
		{Before: 1, After: 2, Gained: 2, Lost: 1, OnlyOld: 1, OnlyNew: 1},
		{Before: 1, After: 0, Lost: 1, Shifted: 1},
	} {
		if g.ByCriterion[i].ChangeCounts != want {
			t.Errorf("criterion %d: %+v, want %+v", i+1, g.ByCriterion[i], want)
		}
	}
	if want := []ComparedStep{{Met: 3, Before: 1}, {Met: 2, After: 1, OnlyOld: 1, OnlyNew: 1}, {Met: 1, Before: 2, After: 2}}; !slices.Equal(g.Steps, want) {
		t.Errorf("steps %+v", g.Steps)
	}
	more, fewer, equal, exchanged := g.Movement()
	both, onlyNew, onlyOld := g.Sides()
	if got := [...]int{more, fewer, equal, exchanged, both, onlyNew, onlyOld}; got != [...]int{1, 1, 1, 1, 3, 1, 1} {
		t.Errorf("communes counted as %v", got)
	}
	if len(g.OldPeriods) != 1 || g.OldPeriods[0].End != march || len(g.NewPeriods) != 1 || g.NewPeriods[0].End != june {
		t.Errorf("periods %v, %v", g.OldPeriods, g.NewPeriods)
	}
	if found := c.Findings(); len(found) != 0 {
		t.Errorf("findings %v", found)
	}
}

// tell prints findings with their file and arguments.
func tell(c Comparison) []string {
	var all []string
	for _, f := range c.Findings() {
		all = append(all, fmt.Sprintf("%d%s %s(%s)", f.Code, f.Variant, f.File, strings.Join(f.Args, "; ")))
	}
	return all
}

// Which communes are paired, and what is told of the others.
func TestPairing(t *testing.T) {
	a, b := rules("a", 2), rules("b", 2)
	a.Title, b.Title = "Bộ A", "Bộ B"
	for _, c := range []struct {
		name     string
		old, new []*criteria.Report
		communes []string
		told     []string
		switched int
	}{
		{name: "nothing"},
		{name: "one side empty", new: []*criteria.Report{dated("n", "An", june, "dk", a)}, communes: []string{"An/1: Đ K"}},
		{name: "the district left out on one side, spelt otherwise",
			old: []*criteria.Report{dated("o", "Hoà An/Tam Đường/Lai Châu/00001", march, "dk", a)},
			new: []*criteria.Report{dated("n", "hòa an//Lai Châu", june, "dd", a)}, communes: []string{"hòa an/0: Đ +Đ"}},
		{name: "a slip in the code within one district",
			old:      []*criteria.Report{dated("o", "An/X/P/00001", march, "dk", a)},
			new:      []*criteria.Report{dated("n", "An/X/P/00002", june, "dd", a)},
			communes: []string{"An/0: Đ +Đ"}},
		{name: "another district is another commune",
			old:      []*criteria.Report{dated("o", "An/X/P", march, "dk", a)},
			new:      []*criteria.Report{dated("n", "An/Y/P", june, "dd", a)},
			communes: []string{"An/1: Đ Đ", "An/2: Đ K"}},
		{name: "renamed is not guessed, though the code is kept",
			old:      []*criteria.Report{dated("o", "An/X/P/00001", march, "dk", a)},
			new:      []*criteria.Report{dated("n", "An Mới/X/P/00001", june, "dd", a)},
			communes: []string{"An Mới/1: Đ Đ", "An/2: Đ K"}},
		{name: "fits two of the other side",
			old:      []*criteria.Report{dated("o", "An//P", march, "dk", a)},
			new:      []*criteria.Report{dated("m", "An/X/P", june, "dd", a), dated("n", "An/Y/P", june, "kk", a)},
			communes: []string{"An/1: Đ Đ", "An/1: K K", "An/2: Đ K"},
			told:     []string{"501unpaired o(m)"}},
		{name: "fits two of the other side that name their place",
			old:      []*criteria.Report{dated("m", "An/X/P", march, "dd", a), dated("n", "An/Y/P", march, "kk", a)},
			new:      []*criteria.Report{dated("o", "An//P", june, "dk", a)},
			communes: []string{"An/1: Đ K", "An/2: Đ Đ", "An/2: K K"},
			told:     []string{"501unpaired o(m)"}},
		{name: "fits two of the other side, and has its own there",
			old:      []*criteria.Report{dated("o", "An//P", march, "dk", a)},
			new:      []*criteria.Report{dated("l", "An//P", june, "dk", a), dated("m", "An/X/P", june, "dd", a), dated("n", "An/Y/P", june, "kk", a)},
			communes: []string{"An/0: Đ K", "An/1: Đ Đ", "An/1: K K"}},
		{name: "fits two of its own side",
			old:      []*criteria.Report{dated("m", "An/X/P", march, "dd", a), dated("n", "An/Y/P", march, "kk", a), dated("o", "An//P", march, "dk", a)},
			communes: []string{"An/2: Đ K", "An/2: Đ Đ", "An/2: K K"}},
		{name: "two under other rule sets, by name",
			old:      []*criteria.Report{dated("o", "Ba", march, "dk", b), dated("p", "An", march, "dk", a)},
			new:      []*criteria.Report{dated("n", "Ba", june, "dd", a), dated("m", "An", june, "dk", b)},
			switched: 2, told: []string{"505sides m(Bộ B; Bộ A; p)", "505sides n(Bộ A; Bộ B; o)"}},
		{name: "the latest period counts",
			old: []*criteria.Report{dated("o1", "An", "2022-12-31", "kk", a), dated("o2", "An", march, "dk", a)},
			new: []*criteria.Report{dated("n2", "An", june, "dd", a), dated("n1", "An", "2023-05-31", "kd", a)}, communes: []string{"An/0: Đ +Đ"},
			told: []string{"502earlier n1(kỳ 2023-05-31; kỳ 2023-06-30; n2)", "502earlier o1(kỳ 2022-12-31; kỳ 2023-03-31; o2)"}},
		{name: "swapped, one commune of two",
			old: []*criteria.Report{dated("o", "An", june, "dk", a), dated("p", "Ba", march, "dk", a)},
			new: []*criteria.Report{dated("n", "An", march, "dd", a), dated("m", "Ba", june, "dk", a)}, communes: []string{"An/0: Đ +Đ", "Ba/0: Đ K"},
			told: []string{"502order n(kỳ 2023-03-31; kỳ 2023-06-30; o)"}},
		{name: "swapped, all",
			old: []*criteria.Report{dated("o", "An", june, "dk", a), dated("p", "Ba", march, "dk", a)},
			new: []*criteria.Report{dated("n", "An", march, "dd", a), dated("m", "Ba", march, "dk", a)}, communes: []string{"An/0: Đ +Đ", "Ba/0: Đ K"},
			told: []string{"502swapped n(2; kỳ 2023-03-31; kỳ 2023-06-30)"}},
		{name: "periods of the same words and no date",
			old: []*criteria.Report{report("o", "An", "đợt 1", "dk", a), report("p", "Ba", "đợt 1", "dk", a)},
			new: []*criteria.Report{report("n", "An", "Đợt 1", "dd", a), report("m", "Ba", "đợt 2", "dk", a)}, communes: []string{"An/0: Đ +Đ", "Ba/0: Đ K"},
			told: []string{"502order n(Đợt 1; đợt 1; o)"}},
		{name: "no periods: nothing can be told of their order",
			old: []*criteria.Report{report("o", "An", "", "dk", a)}, new: []*criteria.Report{report("n", "An", "", "dd", a)}, communes: []string{"An/0: Đ +Đ"}},
		{name: "another rule set is no comparison",
			old: []*criteria.Report{dated("o", "An", march, "dk", a), dated("p", "Ba", march, "dk", a)},
			new: []*criteria.Report{dated("n", "An", june, "dd", b), dated("m", "Ba", june, "dk", a)}, communes: []string{"Ba/0: Đ K"},
			switched: 1, told: []string{"505sides n(Bộ B; Bộ A; o)"}},
		{name: "all under another rule set",
			old: []*criteria.Report{dated("o", "An", march, "dk", a)}, new: []*criteria.Report{dated("n", "An", june, "dd", b)},
			switched: 1, told: []string{"505sides n(Bộ B; Bộ A; o)"}},
		{name: "two rule sets on one side, one of them on the other",
			old: []*criteria.Report{dated("o", "An", march, "dk", a), dated("p", "An", march, "dd", b)},
			new: []*criteria.Report{dated("n", "An", june, "dd", a)}, communes: []string{"An/0: Đ +Đ", "An/2: Đ Đ"}},
		{name: "without a rule set in no figure",
			old: []*criteria.Report{dated("o", "An", march, "dk", nil)}, new: []*criteria.Report{dated("n", "An", june, "dd", a)}, communes: []string{"An/1: Đ Đ"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Compare(Summarise(c.old), Summarise(c.new))
			var communes []string
			for _, g := range got.Groups {
				communes = append(communes, sides(g)...)
			}
			if !slices.Equal(communes, c.communes) {
				t.Errorf("communes %q, want %q", communes, c.communes)
			}
			if told := tell(got); !slices.Equal(told, c.told) {
				t.Errorf("told %q, want %q", told, c.told)
			}
			if len(got.Switched) != c.switched {
				t.Errorf("switched %v", got.Switched)
			}
		})
	}
}

// Which communes have a NEW period that is no later, and whether all have.
func TestNotLater(t *testing.T) {
	rs := rules("a", 1)
	for _, c := range []struct {
		name     string
		old, new [3]string // ends of An, Ba and Ca; "" without a day
		doubtful int
		all      bool
	}{
		{"all later", [3]string{march, march, march}, [3]string{june, june, june}, 0, false},
		{"two of three", [3]string{june, june, march}, [3]string{march, june, june}, 2, false},
		{"all", [3]string{june, june, june}, [3]string{march, june, march}, 3, true},
		{"all that have days", [3]string{june, june, ""}, [3]string{march, march, june}, 2, true},
		{"all that have days, the other way", [3]string{june, june, june}, [3]string{march, march, ""}, 2, true},
		{"no days", [3]string{}, [3]string{}, 0, false},
	} {
		var old, new []*criteria.Report
		for i, name := range []string{"An", "Ba", "Ca"} {
			old, new = append(old, dated("o"+name, name, c.old[i], "d", rs)), append(new, dated("n"+name, name, c.new[i], "d", rs))
			new[i].Sheet = "TC"
		}
		compared := Compare(side(old...), side(new...))
		if doubtful, all := compared.NotLater(); len(doubtful) != c.doubtful || all != c.all {
			t.Errorf("%s: %d, all %v", c.name, len(doubtful), all)
		}
		told := 0
		for _, f := range compared.Findings() {
			told++
			if f.Sheet != "TC" || (f.Variant == "swapped") != c.all {
				t.Errorf("%s: %+v", c.name, f)
			}
		}
		if want := c.doubtful; c.all && told != 1 || !c.all && told != want {
			t.Errorf("%s: told %d times", c.name, told)
		}
		if got := compared.Groups[0].Communes[0]; got.New != new[0] || got.Old != old[0] {
			t.Errorf("%s: the reports themselves are not held against each other", c.name)
		}
	}
}

// A criterion that only one side's rule set has is new or gone, and in no
// total of what both have.
func TestCriterionOfOneSide(t *testing.T) {
	two, three := rules("a", 2), rules("a", 3)
	old, new := dated("o", "An", march, "dd", two), dated("n", "An", june, "ddd", three)
	g := Compare(side(old), side(new)).Groups[0]
	if got := g.Communes[0].Criteria[2]; got.Change != OnlyNew || g.Totals != (ChangeCounts{Before: 2, After: 2, OnlyNew: 1}) {
		t.Errorf("%+v, %+v", got, g.Totals)
	}
	g = Compare(side(new), side(old)).Groups[0]
	if got := g.Communes[0].Criteria[2]; got.Change != OnlyOld || got.Name != "a 3" || g.Totals != (ChangeCounts{Before: 2, After: 2, OnlyOld: 1}) {
		t.Errorf("%+v, %+v", got, g.Totals)
	}
	if want := []ComparedStep{{Met: 3, Before: 1}, {Met: 2, After: 1}}; !slices.Equal(g.Steps, want) {
		t.Errorf("steps %v", g.Steps)
	}
}

// randomSide draws reports of communes that are on both sides or on one.
func randomSide(random *rand.Rand, name, end string, sets []*criteria.RuleSet) []*criteria.Report {
	var reports []*criteria.Report
	for i := range 10 {
		if random.Intn(4) == 0 {
			continue
		}
		rs := sets[min(random.Intn(8), len(sets)-1)]
		var verdicts []byte
		for range rs.Criteria {
			verdicts = append(verdicts, "dbkx-"[random.Intn(5)])
		}
		place := fmt.Sprintf("%c/%s/P", 'A'+rune(i/2), []string{"X", "Y", ""}[random.Intn(3)])
		r := dated(fmt.Sprintf("%s%d", name, i), place, end, string(verdicts), rs)
		for j := range r.Criteria {
			r.Criteria[j].Tasks = []criteria.Task{{Text: "việc", Deadline: criteria.Period{End: []criteria.Date{"", "2023-04-30", "2023-12-31"}[random.Intn(3)]}}}
		}
		reports = append(reports, r)
	}
	return reports
}

// Order makes no difference, swapping is the mirror image, every report is
// somewhere, and the figures add up to those of each side's consolidation.
func TestCompareProperties(t *testing.T) {
	random := rand.New(rand.NewSource(7))
	sets := []*criteria.RuleSet{rules("a", 4), rules("b", 3)}
	for round := range 300 {
		old, new := randomSide(random, "o", march, sets), randomSide(random, "n", june, sets)
		want := Compare(Summarise(old), Summarise(new))
		random.Shuffle(len(old), func(i, j int) { old[i], old[j] = old[j], old[i] })
		random.Shuffle(len(new), func(i, j int) { new[i], new[j] = new[j], new[i] })
		if got := Compare(Summarise(old), Summarise(new)); !reflect.DeepEqual(got, want) {
			t.Fatalf("round %d: order matters", round)
		}
		checkMirror(t, want, Compare(want.New, want.Old))
		checkCompared(t, want)
	}
}

func checkMirror(t *testing.T, c, back Comparison) {
	t.Helper()
	if len(c.Groups) != len(back.Groups) || len(c.Switched) != len(back.Switched) {
		t.Fatalf("%d groups, %d switched; swapped %d, %d", len(c.Groups), len(c.Switched), len(back.Groups), len(back.Switched))
	}
	for i, g := range c.Groups {
		other := back.Groups[i]
		for j, a := range g.ByCriterion {
			b := other.ByCriterion[j].ChangeCounts
			if mirrored(a.ChangeCounts) != b {
				t.Fatalf("criterion %d: %+v, swapped %+v", a.Number, a, b)
			}
		}
		if mirrored(g.Totals) != other.Totals {
			t.Fatalf("totals %+v, swapped %+v", g.Totals, other.Totals)
		}
		more, fewer, equal, exchanged := g.Movement()
		if a, b, c, d := other.Movement(); more != b || fewer != a || equal != c || exchanged != d {
			t.Fatalf("movement %d %d, swapped %d %d", more, fewer, a, b)
		}
	}
}

func mirrored(c ChangeCounts) ChangeCounts {
	return ChangeCounts{Before: c.After, After: c.Before, Gained: c.Lost, Lost: c.Gained, Shifted: c.Shifted,
		OnlyOld: c.OnlyNew, OnlyNew: c.OnlyOld, GainedUnknown: c.LostUnknown, LostUnknown: c.GainedUnknown}
}

func checkCompared(t *testing.T, c Comparison) {
	t.Helper()
	olds, news := 0, 0
	for _, g := range c.Groups {
		both, onlyNew, onlyOld := g.Sides()
		olds, news = olds+both+onlyOld, news+both+onlyNew
		s := g.Totals
		if s.Before+s.Gained-s.Lost != s.After {
			t.Fatalf("%d + %d − %d is not %d", s.Before, s.Gained, s.Lost, s.After)
		}
		var byCommune, byCriterion ChangeCounts
		communes, metOld, metNew := 0, 0, 0
		for _, commune := range g.Communes {
			sum(&byCommune, commune.Totals)
		}
		for _, criterion := range g.ByCriterion {
			sum(&byCriterion, criterion.ChangeCounts)
		}
		if byCommune != s || byCriterion != s {
			t.Fatalf("by commune %+v, by criterion %+v, totals %+v", byCommune, byCriterion, s)
		}
		for _, step := range g.Steps {
			communes += step.Before + step.OnlyOld + step.After + step.OnlyNew
			metOld += step.Met * (step.Before + step.OnlyOld)
			metNew += step.Met * (step.After + step.OnlyNew)
		}
		if communes != 2*both+onlyNew+onlyOld || metOld != s.Before+s.OnlyOld || metNew != s.After+s.OnlyNew {
			t.Fatalf("steps %+v do not add up to %+v", g.Steps, s)
		}
	}
	entries := func(s Summary) (n int) {
		for _, g := range s.Groups {
			n += len(g.Entries)
		}
		return n
	}
	switchedOld, switchedNew := map[*criteria.Report]bool{}, map[*criteria.Report]bool{}
	for _, p := range c.Switched {
		switchedOld[p.Old], switchedNew[p.New] = true, true
	}
	if got, want := olds+news+len(switchedOld)+len(switchedNew)+len(c.Earlier), entries(c.Old)+entries(c.New); got != want {
		t.Fatalf("%d of %d reports are somewhere", got, want)
	}
}

func sum(to *ChangeCounts, c ChangeCounts) {
	for i := range reflect.TypeOf(c).NumField() {
		field := reflect.ValueOf(to).Elem().Field(i)
		field.SetInt(field.Int() + reflect.ValueOf(c).Field(i).Int())
	}
}

// A side held against itself changes nothing, though every report is on both.
func TestCompareWithItself(t *testing.T) {
	random := rand.New(rand.NewSource(3))
	for range 50 {
		same := Summarise(randomSide(random, "o", march, []*criteria.RuleSet{rules("a", 4)}))
		c := Compare(same, same)
		for _, g := range c.Groups {
			s := g.Totals
			both, onlyNew, onlyOld := g.Sides()
			if more, fewer, equal, exchanged := g.Movement(); more+fewer+exchanged != 0 || equal != both {
				t.Fatalf("%d more, %d fewer, %d of %d equal, %d exchanged", more, fewer, equal, both, exchanged)
			}
			if s.Gained+s.Lost+s.Shifted+s.OnlyNew+s.OnlyOld+onlyNew+onlyOld != 0 || s.Before != s.After || both != same.Groups[0].Communes {
				t.Fatalf("%+v, %d communes of %d", s, both, same.Groups[0].Communes)
			}
		}
		if len(same.Groups) > 0 && len(c.Findings()) == 0 {
			t.Fatal("the same period on both sides is not told")
		}
	}
}

// Papers tell every change in other words.
func TestChangeWords(t *testing.T) {
	seen := map[string]bool{}
	for _, change := range []Change{Unchanged, Gained, Lost, Shifted, OnlyNew, OnlyOld} {
		seen[change.Vietnamese()] = true
	}
	if len(seen) != 6 || seen[""] {
		t.Errorf("words %v", seen)
	}
}

// A finding stands at the cell that names the period or the commune, else at
// the commune's own column, else at the sheet.
func TestComparePlaces(t *testing.T) {
	at := func(cell string) criteria.Ref { return criteria.Ref{Sheet: "S", Cell: cell} }
	rs := rules("a", 1)
	for _, c := range []struct {
		period, commune, head, want string
	}{{"B3", "B1", "D5", "B3"}, {"", "B1", "D5", "B1"}, {"", "", "D5", "D5"}, {"", "", "", ""}} {
		old, new := dated("o", "An", june, "d", rs), dated("n", "An", march, "d", rs)
		new.Sheet, new.Period.At, new.Commune.At, new.Head = "S", at(c.period), at(c.commune), at(c.head)
		found := Compare(side(old), side(new)).Findings()
		if len(found) != 1 || found[0].Sheet != "S" || found[0].Cell != c.want {
			t.Errorf("%+v: %+v", c, found)
		}
	}
}
