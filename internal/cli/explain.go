package cli

import (
	"context"
	"fmt"
	"slices"

	"tieuchi/internal/finding"
)

func explainCommand() command {
	return command{
		name:    "explain",
		summary: finding.Text{Vi: "giải thích một mã kiểm tra và cách sửa", En: "what a finding means and how to mend it"},
		usage:   finding.Text{Vi: explainUsageVi, En: explainUsageEn},
		run:     runExplain,
	}
}

func runExplain(_ context.Context, env *environment, args []string) (int, error) {
	flags := env.newFlags()
	if err := env.parse(flags, args); err != nil {
		return 0, err
	}
	if err := countArgs(flags.Args(), 0, 1, finding.Text{}); err != nil {
		return 0, err
	}
	if flags.NArg() == 0 {
		env.listCodes()
		return exitDone, nil
	}
	code, ok := finding.ParseCode(flags.Arg(0))
	if !ok {
		return 0, usagef("không có mã “%s”; chạy tieuchi explain để xem mọi mã.", "there is no code “%s”; run tieuchi explain to see all.", flags.Arg(0))
	}
	fmt.Fprint(env.stdout, finding.Explain(code, env.lang))
	return exitDone, nil
}

// listCodes prints all codes, family by family.
func (env *environment) listCodes() {
	for entries := finding.All(); len(entries) > 0; {
		hundred := int(entries[0].Code) / 100
		family := slices.IndexFunc(entries, func(e finding.Entry) bool { return int(e.Code)/100 != hundred })
		if family < 0 {
			family = len(entries)
		}
		fmt.Fprintf(env.stdout, env.say("%dxx  %s (%d mã)\n", "%dxx  %s (%d)\n"), hundred, finding.Family(hundred).In(env.lang), family)
		for _, entry := range entries[:family] {
			fmt.Fprintf(env.stdout, "  %s  %-8s %s\n", entry.Code, env.severity(entry.Severity), entry.Title.In(env.lang))
		}
		entries = entries[family:]
	}
}

func (env *environment) severity(s finding.Severity) string { return s.Word().In(env.lang) }
