package cli

import (
	"context"
	"fmt"

	"tieuchi/internal/finding"
)

func versionCommand() command {
	return command{
		name:    "version",
		summary: finding.Text{Vi: "phiên bản", En: "the version"},
		usage:   finding.Text{Vi: "Cách dùng: tieuchi version\n\nIn phiên bản của chương trình.\n\nVí dụ:\n  tieuchi version\n", En: "Usage: tieuchi version\n\nPrints the program's version.\n\nExamples:\n  tieuchi version\n"},
		run:     runVersion,
	}
}

func runVersion(_ context.Context, env *environment, args []string) (int, error) {
	flags := env.newFlags()
	if err := env.parse(flags, args); err != nil {
		return 0, err
	}
	if err := countArgs(flags.Args(), 0, 0, finding.Text{}); err != nil {
		return 0, err
	}
	fmt.Fprintf(env.stdout, "tieuchi %s\n", Version)
	return exitDone, nil
}
