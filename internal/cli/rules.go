package cli

import (
	"context"
	"fmt"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

func rulesCommand() command {
	return command{
		name:    "rules",
		summary: finding.Text{Vi: "liệt kê các bộ tiêu chí, xem một bộ", En: "list rule sets, show one"},
		usage:   finding.Text{Vi: rulesUsageVi, En: rulesUsageEn},
		run:     runRules,
	}
}

func runRules(_ context.Context, env *environment, args []string) (int, error) {
	flags := env.newFlags()
	if err := env.parse(flags, args); err != nil {
		return 0, err
	}
	if err := countArgs(flags.Args(), 0, 1, finding.Text{}); err != nil {
		return 0, err
	}
	if isRuleFile(flags.Arg(0)) {
		return env.showRuleFile(flags.Arg(0))
	}
	sets, err := loadRuleSets()
	if err != nil {
		return 0, err
	}
	if flags.NArg() == 0 {
		for _, set := range sets {
			fmt.Fprintf(env.stdout, env.say("%-24s %d tiêu chí, %d chỉ tiêu. %s\n", "%-24s %d criteria, %d indicators. %s\n"),
				set.ID, len(set.Criteria), set.IndicatorCount(), set.Title)
		}
		return exitDone, nil
	}
	set, err := findRuleSet(sets, flags.Arg(0))
	if err != nil {
		return 0, err
	}
	env.showRules(set)
	return exitDone, nil
}

func (env *environment) showRules(set *criteria.RuleSet) {
	fmt.Fprintf(env.stdout, "%s\n%s\n", set.Title, set.Decision)
	if set.AmendedBy != "" {
		fmt.Fprintf(env.stdout, env.say("Sửa đổi: %s\n", "Amended by: %s\n"), set.AmendedBy)
	}
	for _, criterion := range set.Criteria {
		fmt.Fprintf(env.stdout, "\n%d. %s\n", criterion.Number, criterion.Name)
		for _, indicator := range criterion.Indicators {
			env.showIndicator(&indicator)
		}
	}
}

func (env *environment) showIndicator(indicator *criteria.Indicator) {
	unit := ""
	if indicator.Unit != "" {
		unit = " (" + string(indicator.Unit) + ")"
	}
	fmt.Fprintf(env.stdout, "  %-6s %s%s\n", indicator.ID, indicator.Text, unit)
	for _, threshold := range indicator.Thresholds {
		fmt.Fprintf(env.stdout, "         %s\n", strings.TrimSpace(env.scope(threshold)+" "+threshold.Requirement.Text))
	}
	for _, condition := range indicator.Conditions {
		env.showCondition(condition)
	}
	if indicator.Delegated {
		fmt.Fprintln(env.stdout, env.say("         UBND cấp tỉnh quy định cụ thể", "         left to the province"))
	}
	fmt.Fprintf(env.stdout, "         [%s]\n", env.basis(indicator))
	if indicator.Note != "" {
		fmt.Fprintf(env.stdout, "         %s\n", indicator.Note)
	}
}

// showCondition prints a part of a requirement that one figure cannot settle;
// it is shown and never judged.
func (env *environment) showCondition(condition criteria.Condition) {
	var regions []string
	for _, region := range condition.Regions {
		regions = append(regions, string(region))
	}
	text := condition.String()
	if len(regions) > 0 {
		text = strings.Join(regions, ", ") + ": " + text
	}
	fmt.Fprintf(env.stdout, "         + %s\n", text)
}

// scope says for which region and year a threshold holds.
func (env *environment) scope(t criteria.Threshold) string {
	var parts []string
	if t.Region != "" {
		parts = append(parts, string(t.Region))
	}
	if t.Year != 0 {
		parts = append(parts, fmt.Sprint(t.Year))
	}
	if len(parts) == 0 {
		return ""
	}
	return strings.Join(parts, " ") + ":"
}

// basis says how sure the indicator's threshold is.
func (env *environment) basis(indicator *criteria.Indicator) string {
	switch indicator.Basis {
	case criteria.Published:
		return env.say("đã công bố: ", "published: ") + indicator.Source
	case criteria.Unverified:
		return env.say("chưa đối chiếu với quyết định: chỉ dùng để nhắc, không dùng để kết luận chưa đạt",
			"not checked against the decision: used to remind, never to fail a commune")
	}
	return env.say("chưa biết ngưỡng", "no threshold known")
}
