package rollup

import (
	"fmt"
	"slices"
	"testing"

	"tieuchi/internal/criteria"
)

func due(text string, end criteria.Date) criteria.Task {
	return criteria.Task{Text: text, Deadline: criteria.Period{Text: string(end), End: end}}
}

// listed prints late tasks: who states it, the words, days, why.
func listed(all []Overdue) []string {
	var lines []string
	for _, o := range all {
		lines = append(lines, fmt.Sprintf("%s %s %d %d %s", o.Stated.File, o.Task.Text, o.Criterion.Number, o.Days, o.Later.End))
	}
	return lines
}

func TestOverdue(t *testing.T) {
	rs := rules("a", 1)
	for _, c := range []struct {
		name            string
		verdict, end    string
		old, new        []criteria.Task
		overdue, review []string
		reason          Reason
	}{
		{name: "the day before the period's end", verdict: "k", end: june, new: []criteria.Task{due("a", "2023-06-29")}, overdue: []string{"n a 1 1 "}},
		{name: "the period's last day", verdict: "k", end: june, new: []criteria.Task{due("a", "2023-06-30")}},
		{name: "later", verdict: "k", end: june, new: []criteria.Task{due("a", "2023-07-01")}},
		{name: "over a leap day", verdict: "k", end: "2024-03-01", old: []criteria.Task{due("a", "2024-02-28")}, overdue: []string{"o a 1 2 "}},
		{name: "only OLD states it", verdict: "k", end: june, old: []criteria.Task{due("a", "2023-05-31")}, overdue: []string{"o a 1 30 "}},
		{name: "both state it, in other capitals", verdict: "k", end: june, old: []criteria.Task{due("Làm  đường.", "2023-05-31")},
			new: []criteria.Task{due("làm đường", "2023-05-31")}, overdue: []string{"n làm đường 1 30 "}},
		{name: "another task in NEW", verdict: "k", end: june, old: []criteria.Task{due("a", "2023-05-31")}, new: []criteria.Task{due("b", "2023-06-20")},
			overdue: []string{"n b 1 10 ", "o a 1 30 "}},
		{name: "NEW's deadline counts where both are late", verdict: "k", end: june, old: []criteria.Task{due("a", "2023-04-30")},
			new: []criteria.Task{due("a", "2023-05-31")}, overdue: []string{"n a 1 30 "}},
		{name: "NEW's earlier deadline counts too", verdict: "k", end: june, old: []criteria.Task{due("a", "2023-12-31")},
			new: []criteria.Task{due("a", "2023-05-31")}, overdue: []string{"n a 1 30 "}},
		{name: "postponed", verdict: "k", end: june, old: []criteria.Task{due("a", "2023-05-31")}, new: []criteria.Task{due("a", "2023-12-31")},
			review: []string{"o a 1 30 2023-12-31"}, reason: Postponed},
		{name: "postponed to the period's last day", verdict: "k", end: june, old: []criteria.Task{due("a", "2023-05-31")}, new: []criteria.Task{due("a", "2023-06-30")},
			review: []string{"o a 1 30 2023-06-30"}, reason: Postponed},
		{name: "of two deadlines in NEW the last postpones", verdict: "k", end: june, old: []criteria.Task{due("a", "2023-04-30")},
			new: []criteria.Task{due("a", "2023-12-31"), due("a", "2023-05-31")}, overdue: []string{"n a 1 30 "}, review: []string{"o a 1 61 2023-12-31"}, reason: Postponed},
		{name: "a deadline left out in NEW postpones nothing", verdict: "k", end: june, old: []criteria.Task{due("a", "2023-05-31")},
			new: []criteria.Task{due("a", "")}, overdue: []string{"o a 1 30 "}},
		{name: "no deadline anywhere", verdict: "k", end: june, old: []criteria.Task{due("a", "")}, new: []criteria.Task{due("a", "")}},
		{name: "twice on one side", verdict: "k", end: june, new: []criteria.Task{due("a", "2023-05-31"), due("A", "2023-05-31"), due("a", "2023-06-20")},
			overdue: []string{"n a 1 30 ", "n a 1 10 "}},
		{name: "without words", verdict: "k", end: june, new: []criteria.Task{{Lead: "X", Deadline: criteria.Period{End: "2023-05-31"}}, {Lead: "Y", Deadline: criteria.Period{End: "2023-05-31"}}},
			overdue: []string{"n  1 30 ", "n  1 30 "}},
		{name: "met now", verdict: "d", end: june, old: []criteria.Task{due("a", "2023-05-31")}},
		{name: "not considered now", verdict: "x", end: june, old: []criteria.Task{due("a", "2023-05-31")}},
		{name: "basically met now", verdict: "b", end: june, old: []criteria.Task{due("a", "2023-05-31")}, review: []string{"o a 1 30 "}, reason: Basically},
		{name: "unknown now", verdict: "-", end: june, old: []criteria.Task{due("a", "2023-05-31")}, review: []string{"o a 1 30 "}, reason: NoVerdict},
		{name: "a day that is none", verdict: "k", end: june, new: []criteria.Task{due("a", "2023-02-31")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			old, new := dated("o", "An", march, "k", rs), dated("n", "An", c.end, c.verdict, rs)
			old.Criteria[0].Tasks, new.Criteria[0].Tasks = c.old, c.new
			g := Compare(side(old), side(new)).Groups[0]
			if got := listed(g.Overdue); !slices.Equal(got, c.overdue) {
				t.Errorf("overdue %q, want %q", got, c.overdue)
			}
			if got := listed(g.Review); !slices.Equal(got, c.review) {
				t.Errorf("to review %q, want %q", got, c.review)
			}
			for _, o := range g.Review {
				if o.Reason != c.reason || o.Reason.Vietnamese() == NotMetYet.Vietnamese() {
					t.Errorf("reason %s", o.Reason.Vietnamese())
				}
			}
			for _, o := range g.Overdue {
				if o.Reason != NotMetYet {
					t.Errorf("reason %s", o.Reason.Vietnamese())
				}
			}
		})
	}
}

// Without a period's end nothing is late; a commune that is gone has no
// verdict; a new one has its own tasks.
func TestOverdueOfOneSide(t *testing.T) {
	rs := rules("a", 2)
	an, ba, ca := dated("o1", "An", march, "kk", rs), dated("o2", "Ba", march, "kk", rs), dated("n3", "Ca", june, "kk", rs)
	later := dated("n1", "An", "", "kk", rs)
	for _, r := range []*criteria.Report{an, ba, ca, later} {
		r.Criteria[1].Tasks = []criteria.Task{due("a", "2023-04-30")}
	}
	g := Compare(side(an, ba), side(later, ca)).Groups[0]
	if got := listed(g.Overdue); !slices.Equal(got, []string{"n3 a 2 61 "}) || len(g.Review) > 0 {
		t.Errorf("overdue %q, review %q", got, listed(g.Review))
	}
	if got := files(g.Undated); !slices.Equal(got, []string{"n1"}) {
		t.Errorf("undated %v", got)
	}
}

// A criterion that NEW's rule set does not have is not open there.
func TestOverdueOfDroppedCriterion(t *testing.T) {
	old, new := dated("o", "An", march, "kk", rules("a", 2)), dated("n", "An", june, "k", rules("a", 1))
	old.Criteria[1].Tasks = []criteria.Task{due("a", "2023-04-30")}
	if g := Compare(side(old), side(new)).Groups[0]; len(g.Overdue)+len(g.Review) > 0 {
		t.Errorf("late: %v %v", listed(g.Overdue), listed(g.Review))
	}
}
