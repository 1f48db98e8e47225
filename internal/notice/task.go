package notice

import (
	"regexp"
	"slices"
	"strings"

	"tieuchi/internal/criteria"
)

// taskText tells one task: what to do, who does it, by when, the deadline in
// bold brackets. A task without content is a dotted blank.
func (v voice) taskText(t criteria.Task) runs {
	text := sentences(t.Text)
	told := plain(text)
	if text == "" {
		told = dots(blankText).and(plain("."))
	}
	if bodies := v.taskBodies(t, text); bodies != "" {
		told = told.and(plain(" " + bodies))
	}
	if deadline := v.deadlineText(t.Deadline.Text); deadline != "" {
		told = told.and(plain(" "), bold("("+deadline+")."))
	}
	return told
}

// tasksText tells all tasks of a criterion, one after another.
func (v voice) tasksText(tasks []criteria.Task) runs {
	if len(tasks) == 0 {
		return v.taskText(criteria.Task{})
	}
	var all runs
	for i, t := range tasks {
		if i > 0 {
			all = all.and(plain(" "))
		}
		all = all.and(v.taskText(t))
	}
	return all
}

// taskBodies says who leads and who helps, unless the task's own text does.
func (v voice) taskBodies(t criteria.Task, text string) string {
	lead := inSentence(oneLine(t.Lead))
	support := slices.DeleteFunc(bodies(t.Support...), func(name string) bool {
		return strings.EqualFold(name, lead) // nobody works together with itself
	})
	if assigns(text, lead, support) {
		return ""
	}
	if lead == "" && len(support) == 0 {
		return ""
	}
	return v.word(sayBodies, values{"chu_tri": plain(lead), "phoi_hop": plain(list(support))})
}

// inSentence writes the name of a body as it stands within a sentence. A cell
// begins with a capital whatever it holds; of a proper name ("Phòng Nội vụ")
// that is part, of a common noun ("Xã Bản Bo", "Các ban, ngành") it is not.
func inSentence(name string) string {
	for _, noun := range [...]string{"Xã ", "Các ", "Cấp ủy", "Cấp uỷ", "Chính quyền ", "Cơ quan ", "Đơn vị ", "Lãnh đạo ", "Cán bộ "} {
		if strings.HasPrefix(name, noun) {
			return lowerFirst(name)
		}
	}
	return name
}

// assigns tells whether a text names the lead body as the one that acts ("Giao
// …", or as its first words) and every supporting body too.
func assigns(text, lead string, support []string) bool {
	lower := strings.ToLower(text)
	who := strings.ToLower(lead)
	if lead == "" || !strings.HasPrefix(lower, who) && !strings.Contains(lower, "giao "+who) {
		return false
	}
	for _, name := range support {
		if !strings.Contains(lower, strings.ToLower(name)) {
			return false
		}
	}
	return true
}

// A deadline that is only a time: a stretch of time, or a day.
var (
	monthOnly = regexp.MustCompile(`^(?i:t)?(\d{1,2}\s*[/.-]\s*\d{4})$`)
	dayOnly   = regexp.MustCompile(`^(?i:ngày\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}$`)
	stretch   = regexp.MustCompile(`^(?i)(tháng|quý|năm|tuần|\d+ tháng)\s`)
	within    = regexp.MustCompile(`^(?i)(trong|trước)\s`)
	acting    = regexp.MustCompile(`(?i)(hoàn thành|đảm bảo|bảo đảm|thực hiện|thời hạn|trình|báo cáo)`)
)

// timeInWords tells what a bare "5/2023" or "2024" is.
func timeInWords(text string) string {
	if month := monthOnly.FindStringSubmatch(text); month != nil {
		return "tháng " + month[1]
	}
	if lonelyYear.MatchString(text) {
		return "năm " + text
	}
	return text
}

// deadlineText words a deadline for its brackets. An office's phrase is kept
// as it is; a bare time gets the words that make it one.
func (v voice) deadlineText(written string) string {
	text := strings.Join(strings.Fields(written), " ")
	if strings.HasPrefix(text, "(") && strings.HasSuffix(strings.TrimRight(text, ". "), ")") {
		text = strings.TrimSuffix(strings.TrimRight(text, ". "), ")")[1:]
	}
	text = timeInWords(oneLine(text))
	isDay := dayOnly.MatchString(text)
	switch {
	case text == "":
		return ""
	case acting.MatchString(text):
		return upperFirst(text)
	}
	return v.word(sayDeadline, values{
		"thoi_gian":      plain(lowerFirst(text)),
		"neu_ca_ky":      yes(!isDay && stretch.MatchString(text)),
		"neu_co_gioi_tu": yes(!isDay && within.MatchString(text)),
	})
}
