package cli

import (
	"fmt"
	"io"
	"strings"

	"tieuchi/internal/finding"
	"tieuchi/internal/intake"
)

// maxCommunesTold bounds the communes of one table that are named.
const maxCommunesTold = 10

// tellUnderstood prints how the tables of every workbook were understood: for
// check --verbose. With JSON or CSV on standard output it goes to the other
// stream, for another program reads the first.
func (env *environment) tellUnderstood(all harvest, format string) {
	out := env.stdout
	if format != "text" {
		out = env.stderr
	}
	env.tellDecree(out, all)
	for _, book := range all.understood {
		fmt.Fprintln(out, printable(book.file))
		if len(book.tables) == 0 {
			fmt.Fprintln(out, env.say("  không có bảng nào được đọc", "  no table was read"))
		}
		for _, table := range book.tables {
			env.tellTable(out, table)
		}
	}
	if len(all.understood) > 0 {
		fmt.Fprintln(out)
	}
}

func (env *environment) tellTable(out io.Writer, table intake.Understanding) {
	kind := finding.Text{Vi: "bảng tiêu chí", En: "table of criteria"}
	switch {
	case table.Tasks:
		kind = finding.Text{Vi: "bảng nhiệm vụ", En: "table of tasks"}
	case table.Consolidated != (finding.Text{}):
		kind = finding.Text{Vi: "bảng tổng hợp do chương trình lập, " + table.Consolidated.Vi, En: "consolidation made by this program, " + table.Consolidated.En}
	case table.Turned:
		kind = finding.Text{Vi: "bảng có tiêu chí xếp theo cột", En: "table with its criteria from left to right"}
	}
	fmt.Fprintf(out, env.say("  %s: %s, tiêu đề ở %s\n", "  %s: %s, header in %s\n"), printable(table.Sheet), kind.In(env.lang), table.Header)
	env.tellRuleSet(out, table)
	env.tellDrawn(out, table)
	env.tellCommunes(out, table.Communes)
	what := env.say("cột", "column")
	if table.Turned {
		what = env.say("dòng", "row")
	}
	for _, column := range table.Columns {
		fmt.Fprintf(out, "    %s %-3s %-24s %s\n", what, column.Place, column.Use.In(env.lang), quoted(column.Label))
	}
	what = env.say("dòng", "rows")
	if table.Turned {
		what = env.say("cột", "columns")
	}
	for _, rows := range table.Aside {
		fmt.Fprintf(out, env.say("    %s %s để ngoài: %s\n", "    %s %s left aside: %s\n"), what, rows.Places, rows.Why.In(env.lang))
	}
}

// tellRuleSet tells the rule set and by how many points it won.
func (env *environment) tellRuleSet(out io.Writer, table intake.Understanding) {
	switch {
	case len(table.RuleSets) > 0:
		fmt.Fprintf(out, env.say("    bộ tiêu chí %s, như bảng tổng hợp ghi\n", "    rule set %s, as the consolidation says\n"), strings.Join(table.RuleSets, ", "))
	case table.RuleSet == "":
	case table.Forced:
		fmt.Fprintf(out, env.say("    bộ tiêu chí %s, theo --rules\n", "    rule set %s, by --rules\n"), table.RuleSet)
	case table.Margin == 0:
		fmt.Fprintf(out, env.say("    bộ tiêu chí %s, mặc định vì không có dấu hiệu nào phân biệt\n", "    rule set %s, the default: nothing tells them apart\n"), table.RuleSet)
	default:
		points := strings.Replace(fmt.Sprintf("%.1f", table.Margin), ".", env.say(",", "."), 1)
		fmt.Fprintf(out, env.say("    bộ tiêu chí %s, hơn bộ thứ hai %s điểm\n", "    rule set %s, %s points ahead of the second\n"), table.RuleSet, points)
	}
}

// tellDrawn tells when the workbook says that it was drawn up.
func (env *environment) tellDrawn(out io.Writer, table intake.Understanding) {
	switch {
	case table.DrawnUnsure:
		fmt.Fprint(out, env.say("    ngày lập: không rõ, vì biểu ghi nhiều ngày khác nhau\n", "    drawn up: unknown, as the workbook says several days\n"))
	case table.Drawn.End != "":
		fmt.Fprintf(out, env.say("    ngày lập: %s (%s!%s)\n", "    drawn up: %s (%s!%s)\n"),
			printable(table.Drawn.Text), printable(table.Drawn.At.Sheet), table.Drawn.At.Cell)
	}
}

func (env *environment) tellCommunes(out io.Writer, names []string) {
	if len(names) == 0 {
		return
	}
	told := strings.Join(names[:min(len(names), maxCommunesTold)], ", ")
	if len(names) > maxCommunesTold {
		told += ", …"
	}
	fmt.Fprintf(out, env.say("    %d xã: %s\n", "    %d communes: %s\n"), len(names), printable(told))
}

func quoted(text string) string {
	if text == "" {
		return ""
	}
	return "“" + printable(text) + "”"
}
