package cli

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/spf13/pflag"

	"tieuchi/internal/batch"
	"tieuchi/internal/finding"
	"tieuchi/internal/notice"
	"tieuchi/internal/notice/wording"
)

// mostFaults of a wording are printed; a file in a wrong encoding has many.
const mostFaults = 50

// mostLeft sentences that a file leaves out are named.
const mostLeft = 5

// addWording adds --wording, for the commands that write papers.
func (f *readFlags) addWording(flags *pflag.FlagSet) { flags.StringVar(&f.wording, "wording", "", "") }

// openWording reads the office's own sentences before anything else: a run that
// asks for them must not write a paper in other words.
func (env *environment) openWording(f *readFlags, flags *pflag.FlagSet) error {
	if !flags.Changed("wording") {
		return nil
	}
	if f.wording == "" {
		return usagef("thiếu tên thư mục câu chữ sau --wording.", "the folder of the wording is missing after --wording.")
	}
	if info, err := os.Stat(f.wording); err == nil && !info.IsDir() {
		return usagef("--wording nhận một thư mục, còn “%s” là tệp.", "--wording takes a folder, and “%s” is a file.", f.wording)
	}
	own, faults, err := wording.Read(os.DirFS(f.wording))
	if err != nil {
		why := readTrouble(err)
		return &failure{code: exitUnread, err: err, text: finding.Text{
			Vi: fmt.Sprintf("không đọc được câu chữ ở “%s”: %s.", printable(f.wording), why.Vi),
			En: fmt.Sprintf("cannot read the wording in “%s”: %s.", printable(f.wording), why.En),
		}}
	}
	if len(faults) > 0 {
		return misworded(f.wording, faults)
	}
	f.papers = notice.Papers{Wording: own}
	for _, file := range own.Files {
		name := path.Join(filepath.ToSlash(filepath.Clean(f.wording)), file.Name)
		f.wordingFiles = append(f.wordingFiles, batch.Output{Name: name, Size: int64(len(file.Data)), SHA256: batch.Hash(file.Data)})
	}
	if !f.quiet {
		env.tellLeft(own.Left)
	}
	return nil
}

// misworded lists the faults, each on a line of its own.
func misworded(folder string, faults []wording.Fault) error {
	shown := faults[:min(len(faults), mostFaults)]
	vi := fmt.Sprintf("câu chữ ở “%s” có %d chỗ sai:", printable(folder), len(faults))
	en := fmt.Sprintf("the wording in “%s” has %d faults:", printable(folder), len(faults))
	for _, f := range shown {
		vi += "\n  " + printable(f.Vietnamese())
		en += "\n  " + printable(f.English())
	}
	if rest := len(faults) - len(shown); rest > 0 {
		vi += fmt.Sprintf("\n  … và %d chỗ khác.", rest)
		en += fmt.Sprintf("\n  … and %d others.", rest)
	}
	return &failure{code: exitUsage, text: finding.Text{Vi: vi, En: en}}
}

// tellLeft says which sentences the office's files leave to ours.
func (env *environment) tellLeft(left []wording.Left) {
	for _, l := range left {
		names := strings.Join(l.Names[:min(len(l.Names), mostLeft)], ", ")
		if rest := len(l.Names) - mostLeft; rest > 0 {
			names += fmt.Sprintf(env.say(" và %d câu khác", " and %d others"), rest)
		}
		fmt.Fprintf(env.stderr, env.say("Tệp %s không có câu: %s; dùng câu mặc định.\n", "%s leaves out: %s; the default sentences are used.\n"), l.File, names)
	}
}
