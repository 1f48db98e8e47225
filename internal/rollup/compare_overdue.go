package rollup

import (
	"cmp"
	"slices"
	"time"

	"tieuchi/internal/criteria"
)

// Reason says why a late task is listed, and whether it is overdue.
type Reason int

// A task is late when the last day of its deadline lies before the last day of
// the commune's NEW period. It is overdue when its criterion is not met in NEW.
// Where the criterion is basically met or unknown, or where NEW gives the same
// task a later deadline, a person must say: these are listed apart and in no
// count of overdue tasks.
const (
	NotMetYet Reason = iota
	Basically
	NoVerdict
	Postponed
)

// Vietnamese is the reason as papers put it.
func (r Reason) Vietnamese() string {
	switch r {
	case Basically:
		return "Tiêu chí cơ bản đạt"
	case NoVerdict:
		return "Tiêu chí chưa rõ kết quả"
	case Postponed:
		return "Đã lùi thời hạn"
	}
	return "Tiêu chí chưa đạt"
}

// Overdue is a late task of a commune's criterion.
type Overdue struct {
	Pair
	Stated    *criteria.Report // who states the task: NEW, where both sides do
	Criterion CriterionChange
	Task      criteria.Task
	Days      int             // from the deadline's last day to the last day of the NEW period
	Later     criteria.Period // the deadline in NEW, of a postponed task
	Reason    Reason
}

// findOverdue lists the late tasks of the communes that NEW reports on. Without
// the end of the NEW period nothing can be called late: such reports are
// Undated. A commune that NEW does not report on has no verdict to go by.
func (g *ComparedGroup) findOverdue() {
	for _, commune := range g.Communes {
		switch {
		case commune.New == nil:
		case commune.New.Period.End == "":
			g.Undated = append(g.Undated, commune.New)
		default:
			for _, change := range commune.Criteria {
				g.lateTasks(commune.Pair, change)
			}
		}
	}
}

func (g *ComparedGroup) lateTasks(p Pair, change CriterionChange) {
	reason, open := reasonOf(change)
	if !open {
		return
	}
	for _, stated := range statedTasks(p, change.Number) {
		days, late := daysBetween(stated.task.Deadline.End, p.New.Period.End)
		if !late {
			continue
		}
		overdue := Overdue{p, stated.report, change, stated.task, days, stated.later, reason}
		if stated.later.End != "" {
			overdue.Reason = Postponed
		}
		if overdue.Reason == NotMetYet {
			g.Overdue = append(g.Overdue, overdue)
		} else {
			g.Review = append(g.Review, overdue)
		}
	}
}

// reasonOf tells whether a criterion is still open in NEW. One that is not
// considered has nothing left to do.
func reasonOf(change CriterionChange) (Reason, bool) {
	if change.Change == OnlyOld {
		return NoVerdict, false
	}
	switch change.After {
	case criteria.NotMet:
		return NotMetYet, true
	case criteria.BasicallyMet:
		return Basically, true
	case criteria.Unknown:
		return NoVerdict, true
	}
	return NotMetYet, false
}

// statedTask is a task of one criterion with who states it.
type statedTask struct {
	report *criteria.Report
	task   criteria.Task
	later  criteria.Period
}

// statedTasks lists the tasks of one criterion on both sides, each text once.
// What NEW says of a task counts; OLD's deadline stands where NEW gives it none
// that can be read, and is told as postponed where NEW's is later. The same
// text with other deadlines on one side is several tasks.
func statedTasks(p Pair, number int) []statedTask {
	newer, older := tasksAt(p.New, number), tasksAt(p.Old, number)
	var all []statedTask
	for _, task := range newer {
		all = append(all, statedTask{report: p.New, task: task})
	}
	for _, task := range older {
		last := lastDeadline(newer, task)
		switch {
		case last.End == "":
			all = append(all, statedTask{report: p.Old, task: task})
		case last.End >= p.New.Period.End:
			all = append(all, statedTask{report: p.Old, task: task, later: last})
		}
	}
	return distinct(all)
}

// lastDeadline is the last deadline that tasks of the same text have.
func lastDeadline(tasks []criteria.Task, task criteria.Task) (last criteria.Period) {
	for _, other := range tasks {
		if sameTask(other, task) && other.Deadline.End > last.End {
			last = other.Deadline
		}
	}
	return last
}

func tasksAt(r *criteria.Report, number int) []criteria.Task {
	if r == nil {
		return nil
	}
	for i := range r.Criteria {
		if r.Criteria[i].Number == number {
			return r.Criteria[i].Tasks
		}
	}
	return nil
}

// sameTask goes by the words, as names do: case, blanks and punctuation make
// no difference.
func sameTask(a, b criteria.Task) bool { return taskKey(a) == taskKey(b) }

// taskKey is a task's words; one without any is known by who leads it.
func taskKey(t criteria.Task) string {
	return cmp.Or(criteria.NameKey(t.Text), "|"+criteria.NameKey(t.Lead))
}

// distinct keeps the first of the tasks with the same words and deadline.
func distinct(all []statedTask) []statedTask {
	seen := map[string]bool{}
	return slices.DeleteFunc(all, func(s statedTask) bool {
		key := taskKey(s.task) + "|" + string(s.task.Deadline.End)
		again := seen[key]
		seen[key] = true
		return again
	})
}

// daysBetween counts the days from one day to a later one; late is false where
// the days are not in that order or one of them is none.
func daysBetween(from, to criteria.Date) (days int, late bool) {
	a, errA := time.Parse(time.DateOnly, string(from))
	b, errB := time.Parse(time.DateOnly, string(to))
	if errA != nil || errB != nil || !a.Before(b) {
		return 0, false
	}
	const hours = 24
	return int(b.Sub(a).Hours()) / hours, true
}
