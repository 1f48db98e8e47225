package cli

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"path"
	"path/filepath"

	"tieuchi/internal/batch"
	"tieuchi/internal/finding"
	"tieuchi/samples"
)

// The folders that demo makes: the sample workbooks, and what report makes of them.
const (
	demoInputs  = "bieu-mau"
	demoOutputs = "ket-qua"
	demoSamples = "tam-duong"
)

func demoCommand() command {
	return command{
		name:    "demo",
		summary: finding.Text{Vi: "làm thử việc chính trên biểu mẫu có sẵn", En: "the main job on the embedded samples"},
		usage:   finding.Text{Vi: demoUsageVi, En: demoUsageEn},
		run:     runDemo,
	}
}

func runDemo(ctx context.Context, env *environment, args []string) (int, error) {
	options := reportOptions{format: "text"}
	flags := env.newFlags()
	options.readFlags.add(flags)
	dir := flags.StringP("output", "o", "demo", "")
	if err := env.parse(flags, args); err != nil {
		return 0, err
	}
	if err := countArgs(flags.Args(), 0, 0, finding.Text{}); err != nil {
		return 0, err
	}
	if err := options.readFlags.check(); err != nil {
		return 0, err
	}
	inputs := filepath.Join(*dir, demoInputs)
	if err := writeSamples(inputs); err != nil {
		return 0, unwritten(inputs, err)
	}
	fmt.Fprintf(env.stdout, env.say("Biểu mẫu (số liệu minh họa): %s\n", "Sample workbooks (made-up figures): %s\n"), inputs)
	options.output = filepath.Join(*dir, demoOutputs)
	return env.report(ctx, []string{inputs}, options)
}

func writeSamples(dir string) error {
	folder, err := batch.OpenFolder(dir)
	if err != nil {
		return err
	}
	files, err := fs.Glob(samples.FS(), path.Join(demoSamples, "*.xlsx"))
	if err != nil {
		return fmt.Errorf("listing the samples: %w", err)
	}
	for _, file := range files {
		err := folder.Write(path.Base(file), func(w io.Writer) error {
			data, err := fs.ReadFile(samples.FS(), file)
			if err == nil {
				_, err = w.Write(data)
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}
