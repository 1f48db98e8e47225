package intake_test

import "fmt"

// form is one way to lay out communes on sheets.
type form struct {
	name  string
	plain bool // it knows met and not met only
	many  bool // it has several communes
	has   carries
	draw  func(w ways, cs []commune) *draft
	// findings that the form itself must cause, by code and severity above info
	findings []string
	// still tells that sheets must stay as drawn: what a layout moves would
	// change what they say.
	still bool
}

func all() carries {
	return carries{claims: true, rowClaims: true, values: true, requirements: true, units: true}
}

const noTasks = "NTM401"

// forms lists every form of workbooks.md.
func forms() []form {
	var list []form
	for _, make := range []func() []form{formsA, formsSingle, formsTasks, formsGroups, formsB, formsMany, formsAcross} {
		list = append(list, make()...)
	}
	return list
}

const standard = "no name unit required value verdict note"

// one draws one commune on one sheet.
func one(a tableA) func(ways, []commune) *draft {
	return func(w ways, cs []commune) *draft {
		d := &draft{}
		p := d.sheet("Biểu")
		tasks := 0
		row := title(p, 1, 1, len(a.columns), cs[0], w)
		a.draw(p, row, 1, cs[0], w, &tasks)
		return d
	}
}

func formA(name string, a tableA, has carries) form {
	return form{name: "A " + name, has: has, draw: one(a), findings: []string{noTasks}}
}

func formsA() []form {
	bare, verdicts, unitless := all(), all(), all()
	bare.requirements = false
	verdicts.values, verdicts.requirements = false, false
	unitless.units = false
	list := []form{
		formA("header of one row", tableA{columns: cols(standard), single: "4"}, all()),
		formA("header of two rows", tableA{columns: under(cols(standard), "Kết quả"), single: "4"}, all()),
		formA("header of three rows", tableA{columns: under(cols(standard), "Tình hình thực hiện", "Kỳ báo cáo"), single: "4"}, all()),
		formA("header of four rows", tableA{columns: under(cols(standard), "Tình hình thực hiện tiêu chí", "Kỳ này", "Số liệu của xã"), single: "4"}, all()),
		formA("criteria and contents in columns of their own", tableA{columns: cols("no criterion name unit required value verdict note"), single: "4"}, all()),
		formA("columns in another order", tableA{columns: cols("note verdict value required unit name no"), single: "4"}, all()),
		formA("number in the name", tableA{columns: cols("name unit required value verdict note"), single: "4"}, all()),
		formA("number row (1) (2)", tableA{columns: cols(standard), numbered: "(1)", single: "4"}, all()),
		formA("number row A B 1 2", tableA{columns: cols(standard), numbered: "A", single: "4"}, all()),
		formA("subtotals", tableA{columns: cols(standard), subtotals: true, single: "4"}, all()),
		formA("signatures", tableA{columns: cols(standard), footer: true, single: "4"}, all()),
		formA("no requirements", tableA{columns: cols("no name unit value verdict note"), single: "4"}, bare),
		formA("no units", tableA{columns: cols("no name required value verdict note"), single: "4"}, unitless),
		formA("verdicts only", tableA{columns: cols("no name verdict"), single: "4"}, verdicts),
	}
	marks := formA("Đạt and Chưa đạt", tableA{columns: marksUnder(cols("no name unit required value met notMet note")), single: "4"}, all())
	marks.plain = true
	flat := formA("Đạt and Chưa đạt beside each other", tableA{columns: cols("no name unit required value met notMet"), single: "4"}, all())
	flat.plain = true
	words := all()
	words.claims, words.both = false, true
	both := formA("verdict and value in one cell", tableA{columns: []column{
		{role: "no"}, {role: "name"}, {role: "unit"}, {role: "required"},
		{role: "value", fill: valueAndVerdict, sums: noInk}, {role: "note"},
	}, single: "4"}, words)
	both.plain = true
	return append(list, marks, flat, both)
}

// valueAndVerdict writes "92% - Đạt".
func valueAndVerdict(w ways, i indicatorSpec) ink {
	if !i.isFigure() {
		k, _ := w.value(i)
		return k
	}
	verdict := map[string]string{"met": "Đạt", "not_met": "Chưa đạt"}[i.claim]
	if i.kind == "percent" {
		return ink{text: comma(i.value) + "% - " + verdict}
	}
	if i.kind == "income" && w.income.unit != "" {
		return ink{text: "45.200.000 - " + verdict}
	}
	return ink{text: comma(i.value) + " - " + verdict}
}

func (i indicatorSpec) isFigure() bool {
	return i.kind == "percent" || i.kind == "number" || i.kind == "income"
}

func marksUnder(columns []column) []column {
	for i, c := range columns {
		if c.role == "met" || c.role == "notMet" {
			columns[i].over = []string{"Đánh giá"}
		}
	}
	return columns
}

// formsSingle vary the row of a criterion's only indicator.
func formsSingle() []form {
	joint := all()
	joint.joint = true
	return []form{
		formA("only indicator as 4.1", tableA{columns: cols(standard), single: "4.1"}, all()),
		formA("only indicator without a number", tableA{columns: cols(standard), single: ""}, all()),
		formA("only indicator on the criterion's row", tableA{columns: cols(standard), single: "joint"}, joint),
	}
}

// formsB have one row for each criterion.
func formsB() []form {
	claims := carries{claims: true}
	tasks := carries{claims: true, tasks: true}
	b := form{name: "B", has: claims, findings: []string{noTasks},
		draw: one(tableA{columns: cols("no criterion verdict note"), noRows: true})}
	marks := form{name: "B Đạt and Chưa đạt", plain: true, has: claims, findings: []string{noTasks},
		draw: one(tableA{columns: marksUnder(cols("no criterion met notMet note")), noRows: true})}
	beside := form{name: "B tasks beside", has: tasks,
		draw: one(tableA{columns: cols("no criterion verdict task lead support deadline note"), noRows: true})}
	total := form{name: "B signatures", has: claims, findings: []string{noTasks},
		draw: one(tableA{columns: cols("no criterion verdict note"), noRows: true, footer: true, subtotals: true})}
	return []form{b, marks, beside, total}
}

// formsTasks have tasks beside the criteria or on a sheet of their own.
func formsTasks() []form {
	withTasks := all()
	withTasks.tasks = true
	table := tableA{columns: cols("no name unit required value verdict task lead support deadline note"), single: "4"}
	list := []form{{name: "A tasks beside", has: withTasks, draw: one(table)}}
	for _, named := range []string{"2", "2. Giao thông", "Tiêu chí số 2", "Giao thông", "Tiêu chí số 2: Giao thông"} {
		list = append(list, form{name: "E criteria and tasks, criterion as " + named, has: withTasks, draw: apart(named, false)})
	}
	withCode := withTasks
	withCode.code = true
	return append(list, form{name: "E facts, criteria and tasks", has: withCode, draw: apart("2. Giao thông", true)})
}

// apart draws a sheet of criteria and a sheet of tasks, and one of facts before
// them.
func apart(named string, facts bool) func(ways, []commune) *draft {
	return func(w ways, cs []commune) *draft {
		d, c := &draft{}, cs[0]
		if facts {
			drawFacts(d.sheet("Thông tin"), c, w)
		}
		p := d.sheet("Tiêu chí")
		table, n := tableA{columns: cols(standard), single: "4"}, 0
		row := 3
		p.put(1, 1, ink{text: programmeTitle, title: true})
		if !facts {
			row = title(p, 1, 1, len(table.columns), c, w)
		}
		table.draw(p, row, 1, c, w, &n)
		drawTasks(d.sheet("Nhiệm vụ"), c, w, named)
		return d
	}
}

func drawFacts(p *page, c commune, w ways) {
	period := w.period.text
	for i := range period {
		if period[i] == ':' {
			period = period[i+2:]
			break
		}
	}
	p.put(5, 2, ink{number: "3424"})
	p.text(5, 1, "Mã xã")
	p.grid(1, 1, [][]string{{"Tên xã", c.name}, {"Huyện", c.district}, {"Tỉnh", c.province}, {"Kỳ báo cáo", period}})
}

func drawTasks(p *page, c commune, w ways, named string) {
	heads := []string{"Tiêu chí", w.head("task"), w.head("lead"), w.head("support"), w.head("deadline"), "Kinh phí"}
	p.grid(1, 1, [][]string{{"NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM"}, {""}, heads})
	row, n := 4, 0
	for _, spec := range c.criteria {
		for _, task := range spec.tasks {
			p.text(row, 1, taskName(named, spec))
			for j, role := range []string{"task", "lead", "support", "deadline"} {
				p.put(row, 2+j, taskCell(role, task, w, n))
			}
			row, n = row+1, n+1
		}
	}
}

// taskName names a criterion as the example does.
func taskName(example string, spec criterionSpec) string {
	switch example {
	case "2":
		return fmt.Sprint(spec.number)
	case "2. Giao thông":
		return fmt.Sprintf("%d. %s", spec.number, spec.name)
	case "Tiêu chí số 2":
		return fmt.Sprintf("Tiêu chí số %d", spec.number)
	case "Giao thông":
		return spec.name
	}
	return fmt.Sprintf("Tiêu chí số %d: %s", spec.number, spec.name)
}
