package samples

import (
	"cmp"
	"fmt"

	"tieuchi/internal/criteria"
)

// The place and period that all clean samples share, so that they can be
// consolidated.
const (
	district = "Tam Đường"
	province = "Lai Châu"
	period   = "tháng 3/2023"
)

// madeUp marks the communes that do not exist.
const madeUp = "Số liệu minh họa: tên xã và mọi con số trong biểu này là ví dụ, không phải số liệu thật."

// The words that samples use for verdicts.
const (
	met           = "Đạt"
	unmet         = "Chưa đạt"
	notApplicable = "Không áp dụng"
)

// commune is what a sample workbook states.
type commune struct {
	name, code, note string
	later            string // the period, where it is not the one that most share
	unmet            map[int][]shortfall
	notApplicable    map[string]string // indicator → why
	tasks            []task
	figures          map[string]any // values other than those of figures()
}

// invent makes a commune that does not exist and does not meet these criteria.
func invent(name string, criteria ...int) commune {
	c := commune{name: name, note: madeUp, unmet: map[int][]shortfall{}, tasks: invented(criteria...)}
	for _, number := range criteria {
		c.unmet[number] = shortfalls(number)
	}
	return c
}

func (c commune) period() string { return cmp.Or(c.later, period) }

// cells is one indicator as the workbook prints it.
type cells struct {
	require string
	value   any
	claim   string
	note    string
}

func (c commune) indicator(ind criteria.Indicator) cells {
	standard := figures()[ind.ID]
	row := cells{standard.require, standard.value, met, ""}
	if value, ok := c.figures[ind.ID]; ok {
		row.value = value
	}
	if why, ok := c.notApplicable[ind.ID]; ok {
		return cells{row.require, notApplicable, notApplicable, why}
	}
	for _, short := range c.unmet[ind.Criterion] {
		if short.id == ind.ID {
			return cells{row.require, short.value, unmet, short.note}
		}
	}
	return row
}

func (c commune) verdict(criterion int) string {
	if _, short := c.unmet[criterion]; short {
		return unmet
	}
	return met
}

// tally is the total that the workbook states.
func (c commune) tally(rules *criteria.RuleSet) string {
	return fmt.Sprintf("%d/%d", len(rules.Criteria)-len(c.unmet), len(rules.Criteria))
}

func (c commune) tasksOf(criterion int) []task {
	var tasks []task
	for _, t := range c.tasks {
		if t.criterion == criterion {
			tasks = append(tasks, t)
		}
	}
	return tasks
}
