package cli

import (
	"io"
	"os"

	"github.com/schollz/progressbar/v3"

	"tieuchi/internal/finding"
)

// manyFiles is from how many files on a run shows its progress.
const manyFiles = 6

// progress draws a bar on a terminal; the zero value draws nothing.
type progress struct{ bar *progressbar.ProgressBar }

func (env *environment) newProgress(files int, quiet bool, doing finding.Text) progress {
	if quiet || files < manyFiles || !isTerminal(env.stderr) {
		return progress{}
	}
	return progress{progressbar.NewOptions(files,
		progressbar.OptionSetWriter(env.stderr),
		progressbar.OptionSetDescription(doing.In(env.lang)),
		progressbar.OptionShowCount(),
		progressbar.OptionClearOnFinish(),
	)}
}

// step counts one more file; it may be called from many goroutines. A bar that
// cannot be drawn is no reason to stop.
func (p progress) step() {
	if p.bar != nil {
		_ = p.bar.Add(1)
	}
}

func (p progress) finish() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}

func isTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
