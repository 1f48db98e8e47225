package cli

import (
	"context"
	"fmt"
	"io"

	"tieuchi/internal/batch"
	"tieuchi/internal/book"
	"tieuchi/internal/finding"
)

func formCommand() command {
	return command{
		name:    "form",
		summary: finding.Text{Vi: "tạo biểu trống cho xã nhập liệu", En: "write a blank workbook for a commune"},
		usage:   finding.Text{Vi: formUsageVi, En: formUsageEn},
		run:     runForm,
	}
}

func runForm(_ context.Context, env *environment, args []string) (int, error) {
	flags := env.newFlags()
	output := flags.StringP("output", "o", "", "")
	rules := flags.String("rules", "auto", "")
	if err := env.parse(flags, args); err != nil {
		return 0, err
	}
	if err := countArgs(flags.Args(), 0, 0, finding.Text{}); err != nil {
		return 0, err
	}
	if err := outputFile(*output, ".xlsx", ""); err != nil {
		return 0, err
	}
	known, err := loadKnown(*rules)
	if err != nil {
		return 0, err
	}
	set := known.RuleSets[0]
	if known.Force != nil {
		set = known.Force
	}
	if err := batch.WriteFile(*output, func(w io.Writer) error { return book.Form(w, set) }); err != nil {
		return 0, unwritten(*output, err)
	}
	fmt.Fprintf(env.stdout, env.say("Đã tạo biểu trống: %s (%s)\n", "Blank workbook written: %s (%s)\n"), printable(*output), set.Title)
	return exitDone, nil
}
