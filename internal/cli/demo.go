package cli

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
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
	options.addOffice(flags)
	options.addPaper(flags)
	options.addWording(flags)
	options.addDraft(flags)
	dir := flags.StringP("output", "o", "demo", "")
	if err := env.parse(flags, args); err != nil {
		return 0, err
	}
	if err := countArgs(flags.Args(), 0, 0, finding.Text{}); err != nil {
		return 0, err
	}
	if err := options.checkPaper(); err != nil {
		return 0, err
	}
	if err := options.readFlags.check(); err != nil {
		return 0, err
	}
	if *dir == "" {
		return 0, usagef("thiếu tên thư mục sau -o.", "the name of a folder is missing after -o.")
	}
	if err := env.openWording(&options.readFlags, flags); err != nil {
		return 0, err
	}
	inputs := filepath.Join(*dir, demoInputs)
	if err := writeSamples(inputs); err != nil {
		return 0, unwritten(inputs, err)
	}
	fmt.Fprintf(env.stdout, env.say("Biểu mẫu (số liệu minh họa): %s\n", "Sample workbooks (made-up figures): %s\n"), printable(inputs))
	options.output = filepath.Join(*dir, demoOutputs)
	return env.report(ctx, []string{inputs}, options)
}

// writeSamples writes the samples that are not there yet: a workbook that
// somebody has tried changes in is an input, and no input is written to.
func writeSamples(dir string) error {
	folder, err := batch.OpenFolder(dir)
	if err != nil {
		return err
	}
	defer folder.Discard()
	files, err := fs.Glob(samples.FS(), path.Join(demoSamples, "*.xlsx"))
	if err != nil {
		return fmt.Errorf("listing the samples: %w", err)
	}
	for _, file := range files {
		if _, err := os.Lstat(filepath.Join(dir, path.Base(file))); err == nil {
			continue
		}
		if err := folder.Write(path.Base(file), copyOf(file)); err != nil {
			return err
		}
	}
	return folder.Commit()
}

// copyOf renders a sample as it is.
func copyOf(file string) func(io.Writer) error {
	return func(w io.Writer) error {
		data, err := fs.ReadFile(samples.FS(), file)
		if err == nil {
			_, err = w.Write(data)
		}
		return err
	}
}
