package cli

import (
	"errors"
	"io"
	"runtime"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"tieuchi/internal/batch"
	"tieuchi/internal/finding"
	"tieuchi/internal/notice"
	"tieuchi/internal/vntext"
)

// newFlags makes the flag set of a command with the flags that all share.
func (env *environment) newFlags() *pflag.FlagSet {
	flags := pflag.NewFlagSet(env.command, pflag.ContinueOnError)
	flags.SetOutput(io.Discard) // errors are told by usageError, help by the usage text
	flags.String("lang", "vi", "")
	return flags
}

// parse parses the arguments and tells a mistake in the user's language.
func (env *environment) parse(flags *pflag.FlagSet, args []string) error {
	if err := flags.Parse(args); err != nil {
		return env.flagError(flags, err)
	}
	return checkLang(flags.Lookup("lang").Value.String())
}

// flagError turns pflag's errors, which are typed, into one sentence.
func (env *environment) flagError(flags *pflag.FlagSet, err error) error {
	var unknown *pflag.NotExistError
	var missing *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	switch {
	case errors.Is(err, pflag.ErrHelp): // -h in one word with others, as in -qh
		return err
	case errors.As(err, &unknown):
		name := dashes(unknown.GetSpecifiedName())
		if nearest, ok := vntext.Nearest(unknown.GetSpecifiedName(), flagNames(flags)); ok {
			return usagef("không có tùy chọn %s; có phải ý bạn là --%s?", "there is no flag %s; did you mean --%s?", name, nearest)
		}
		return usagef("không có tùy chọn %s.", "there is no flag %s.", name)
	case errors.As(err, &missing):
		return usagef("tùy chọn %s cần một giá trị đi sau.", "flag %s needs a value.", dashes(missing.GetSpecifiedName()))
	case errors.As(err, &invalid):
		return usagef("giá trị “%s” của --%s không hợp lệ.", "the value “%s” of --%s is not valid.", invalid.GetValue(), invalid.GetFlag().Name)
	}
	return usagef("không hiểu dòng lệnh (%s).", "cannot understand the command line (%s).", err.Error())
}

func dashes(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}

func flagNames(flags *pflag.FlagSet) []string {
	var names []string
	flags.VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	return names
}

// readFlags are the flags of the commands that read workbooks.
type readFlags struct {
	rules       string
	trustClaims bool
	jobs        int
	quiet       bool
	period      string // words over the results to take; "" for the latest
	roster      string // of the commands that take one; "" for none
	overlay     string // a province's decision; "" for none
	office      string // an office's profile; "" for none
	paper       string // the form of the notices, party or state; "": as profile or workbook say
	single      bool   // one notice is written, not one of many
	prefer      string // "newest" or a path; "": the first by path counts
	wording     string // the folder of an office's own sentences; "" for none
	draftMark   bool   // papers on which errors stand are marked as drafts

	papers       notice.Papers  // in the words of that folder; see openWording
	wordingFiles []batch.Output // the files of that folder
}

func (f *readFlags) add(flags *pflag.FlagSet) {
	flags.StringVar(&f.rules, "rules", "auto", "")
	flags.StringVar(&f.period, "period-column", "", "")
	flags.StringVar(&f.overlay, "overlay", "", "")
	flags.BoolVar(&f.trustClaims, "trust-claims", false, "")
	flags.IntVar(&f.jobs, "jobs", runtime.GOMAXPROCS(0), "")
	flags.BoolVar(&f.quiet, "quiet", false, "")
}

func (f *readFlags) check() error {
	if f.jobs < 1 {
		return usagef("--jobs phải từ 1 trở lên, không nhận %d.", "--jobs must be at least 1, not %d.", f.jobs)
	}
	return nil
}

// oneOf checks a flag that takes one of a few words.
func oneOf(flag, value string, words ...string) error {
	for _, word := range words {
		if value == word {
			return nil
		}
	}
	list := strings.Join(words, ", ")
	if nearest, ok := vntext.Nearest(value, words); ok {
		return usagef("--%s nhận %s; không nhận “%s”, có phải ý bạn là %s?", "--%s takes %s; not “%s”, did you mean %s?", flag, list, value, nearest)
	}
	return usagef("--%s nhận %s; không nhận “%s”.", "--%s takes %s; not “%s”.", flag, list, value)
}

// countArgs checks the number of arguments that are no flags; what names the
// first of them, for the message. A negative most is no bound.
func countArgs(args []string, least, most int, what finding.Text) error {
	if len(args) < least {
		return &failure{code: exitUsage, text: finding.Text{Vi: "thiếu " + what.Vi + ".", En: what.En + " is missing."}}
	}
	if slices.Contains(args, "") {
		return usagef("có một đường dẫn trống; hãy kiểm tra lại dòng lệnh.", "one path is empty; check the command line.")
	}
	if most >= 0 && len(args) > most {
		return usagef("thừa đối số “%s”.", "one argument too many: “%s”.", args[most])
	}
	return nil
}
