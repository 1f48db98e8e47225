package cli

import (
	"context"
	"fmt"

	"github.com/spf13/pflag"

	"tieuchi/internal/finding"
)

type checkOptions struct {
	readFlags
	format   string
	verbose  bool   // tell how each table was understood
	annotate string // folder for annotated copies; "" for none
}

func (o *checkOptions) add(flags *pflag.FlagSet) {
	o.readFlags.add(flags)
	o.addRoster(flags)
	o.addOffice(flags)
	o.addPrefer(flags)
	flags.StringVar(&o.format, "format", "text", "")
	flags.BoolVar(&o.verbose, "verbose", false, "")
	flags.StringVar(&o.annotate, "annotate", "", "")
}

func checkCommand() command {
	return command{
		name:    "check",
		summary: finding.Text{Vi: "chỉ kiểm tra biểu và nêu chỗ sai", En: "only check workbooks and say what is wrong"},
		usage:   finding.Text{Vi: checkUsageVi, En: checkUsageEn},
		run:     runCheck,
	}
}

func runCheck(ctx context.Context, env *environment, args []string) (int, error) {
	var options checkOptions
	flags := env.newFlags()
	options.add(flags)
	if err := env.parse(flags, args); err != nil {
		return 0, err
	}
	what := finding.Text{Vi: "đường dẫn tới biểu hoặc thư mục chứa biểu", En: "the path of a workbook or a folder"}
	if err := countArgs(flags.Args(), 1, -1, what); err != nil {
		return 0, err
	}
	if err := oneOf("format", options.format, "text", "json", "csv"); err != nil {
		return 0, err
	}
	if err := options.readFlags.check(); err != nil {
		return 0, err
	}
	if flags.Changed("annotate") {
		if err := checkAnnotate(options.annotate, flags.Args()); err != nil {
			return 0, err
		}
	}
	// Progress and JSON or CSV do not go together: another program reads them.
	options.quiet = options.quiet || options.format != "text"
	all, err := env.gather(ctx, flags.Args(), options.annotate, options.readFlags)
	if err != nil {
		return 0, err
	}
	env.tellProblems(all.problems)
	if options.verbose {
		env.tellUnderstood(all, options.format)
	}
	if err := env.tellFindings(all, options.format, finding.Show{}); err != nil {
		return 0, err
	}
	if options.annotate == "" || len(all.problems) == all.files {
		return all.exitCode(), nil
	}
	copies, err := env.annotate(ctx, all, options.annotate, options.readFlags)
	if err != nil {
		return 0, unwritten(options.annotate, err)
	}
	if !options.quiet {
		fmt.Fprintf(env.stdout, env.say("Bản có đánh dấu chỗ sai: %d tệp, ở thư mục %s\n", "Annotated copies: %d, in the folder %s\n"),
			copies, printable(options.annotate))
	}
	return all.exitCode(), nil
}
