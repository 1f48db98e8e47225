package cli

import (
	"fmt"
	"slices"
	"strings"

	"tieuchi/internal/batch"
	"tieuchi/internal/finding"
)

// result is what the writers of findings print.
func (h harvest) result(lang finding.Lang) finding.Result {
	return finding.Result{
		Version: Version, Files: h.files, Unreadable: h.unreadable,
		Reports: h.reports, Findings: h.findings, Roster: h.attendance, Lang: lang,
	}
}

// exitCode is the code of a run whose outputs were all written.
func (h harvest) exitCode() int {
	switch {
	case h.unreadable > 0:
		return exitUnread
	case finding.Count(h.findings, finding.Error) > 0:
		return exitFindings
	}
	return exitDone
}

// ruleSets are the ids of the rule sets by which the reports were judged.
func (h harvest) ruleSets() []string {
	ids := []string{}
	for _, report := range h.reports {
		if !slices.Contains(ids, report.Rules.ID) {
			ids = append(ids, report.Rules.ID)
		}
	}
	slices.Sort(ids)
	return ids
}

// briefly is how the commands that write files print findings: what a person
// must look at, and no more than fits a screen or two. findings.json has all.
func briefly() finding.Show { return finding.Show{Limit: 40, Least: finding.Warning} }

// tellFindings prints findings in the format asked for.
func (env *environment) tellFindings(all harvest, format string, show finding.Show) error {
	switch format {
	case "json":
		return finding.WriteJSON(env.stdout, all.result(env.lang))
	case "csv":
		return finding.WriteCSV(env.stdout, all.findings, env.lang)
	}
	return finding.WriteText(env.stdout, all.result(env.lang), show)
}

func (env *environment) tellProblems(problems []batch.Problem) {
	for _, problem := range problems {
		why, path := readTrouble(problem.Err), printable(problem.Path)
		env.complain(finding.Text{
			Vi: fmt.Sprintf("không đọc được “%s”: %s.", path, why.Vi),
			En: fmt.Sprintf("cannot read “%s”: %s.", path, why.En),
		})
	}
}

func (env *environment) tellOutputs(folder string, outputs []batch.Output, reports int) {
	if reports == 0 {
		fmt.Fprintln(env.stdout, env.say("Không có biểu nào dùng được, nên không lập bảng tổng hợp và thông báo.",
			"No workbook could be used, so no consolidation and no notice was written."))
	}
	notices, copies := 0, 0
	var names []string
	for _, output := range outputs {
		switch {
		case strings.HasPrefix(output.Name, noticesFolder+"/"):
			notices++
		case strings.HasPrefix(output.Name, feedbackFolder+"/"):
			copies++
		default:
			names = append(names, output.Name)
		}
	}
	fmt.Fprintf(env.stdout, env.say("Kết quả ở thư mục %s:\n", "Results in the folder %s:\n"), printable(folder))
	for _, name := range names {
		fmt.Fprintf(env.stdout, "  %-15s %s\n", name, outputName(name).In(env.lang))
	}
	if notices > 0 {
		fmt.Fprintf(env.stdout, env.say("  %-15s %d thông báo, mỗi xã một tệp\n", "  %-15s %d notices, one a commune\n"), noticesFolder+"/", notices)
	}
	if copies > 0 {
		fmt.Fprintf(env.stdout, env.say("  %-15s %d biểu đã đánh dấu chỗ cần xem, để gửi lại nơi gửi\n", "  %-15s %d workbooks with their findings marked, to send back\n"), feedbackFolder+"/", copies)
	}
}

// outputName says what an output is for.
func outputName(name string) finding.Text {
	switch name {
	case workbookName:
		return finding.Text{Vi: "bảng tổng hợp (Excel)", En: "consolidated workbook"}
	case noticeName:
		return finding.Text{Vi: "thông báo tổng hợp và phụ lục", En: "consolidated notice with its annexes"}
	case findingsName:
		return finding.Text{Vi: "kết quả kiểm tra (cho phần mềm khác)", En: "findings, for other programs"}
	case batch.ManifestName:
		return finding.Text{Vi: "danh mục tệp vào, tệp ra và mã băm", En: "inputs and outputs with their hashes"}
	}
	return finding.Text{}
}
