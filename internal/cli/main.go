package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"tieuchi/internal/finding"
)

// Version is the program's version; outputs carry it.
const Version = "0.1.0"

// The exit codes of the contract.
const (
	exitDone        = 0
	exitFindings    = 1 // done, with findings of severity error
	exitUsage       = 2
	exitUnread      = 3 // some input could not be read; the rest is done
	exitUnwritten   = 4 // an output could not be written
	exitInterrupted = 130
)

// command is one entry of the table of commands.
type command struct {
	name    string
	summary finding.Text
	usage   finding.Text // synopsis, flags in words, examples
	run     func(ctx context.Context, env *environment, args []string) (int, error)
}

// commands is the table of commands in the order in which help lists them.
func commands() []command {
	return []command{
		reportCommand(), checkCommand(), noticeCommand(), formCommand(), compareCommand(),
		rulesCommand(), explainCommand(), demoCommand(), versionCommand(),
	}
}

// environment is what a command works with besides its arguments.
type environment struct {
	stdout, stderr io.Writer
	lang           finding.Lang
	command        string
}

// MemoryGoal is how many bytes the program tries to stay below: beyond, it
// clears up more often rather than take more, for offices have old computers.
// Work that needs more gets it, only slower.
const MemoryGoal = 560 << 20

// Main runs the program and returns its exit code.
func Main(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	out := &printer{to: stdout}
	env := &environment{stdout: out, stderr: stderr, lang: langOf(args)}
	code := env.run(ctx, args)
	if out.err != nil && code != exitUsage && code != exitInterrupted {
		env.complain(unprinted(out.err))
		return exitUnwritten
	}
	return code
}

// run finds the command and runs it.
func (env *environment) run(ctx context.Context, args []string) int {
	args, err := afterLang(args)
	if err != nil {
		return env.fail(err)
	}
	if len(args) == 0 {
		env.help(env.stderr)
		return exitUsage
	}
	switch args[0] {
	case "help":
		if len(args) > 1 && !strings.HasPrefix(args[1], "-") {
			return env.dispatch(ctx, args[1], []string{"-h"})
		}
		fallthrough
	case "-h", "--help":
		env.help(env.stdout)
		return exitDone
	case "--version":
		return env.dispatch(ctx, "version", args[1:])
	}
	return env.dispatch(ctx, args[0], args[1:])
}

func (env *environment) dispatch(ctx context.Context, name string, args []string) int {
	for _, command := range commands() {
		if command.name == name {
			return env.runCommand(ctx, command, args)
		}
	}
	env.unknownCommand(name)
	return exitUsage
}

func (env *environment) runCommand(ctx context.Context, c command, args []string) int {
	env.command = c.name
	code, err := exitDone, pflag.ErrHelp
	if !asksHelp(args) {
		code, err = c.run(ctx, env, args)
	}
	switch {
	case errors.Is(err, pflag.ErrHelp):
		fmt.Fprint(env.stdout, c.usage.In(env.lang))
		return exitDone
	case err != nil:
		return env.fail(err)
	}
	return code
}

// asksHelp looks for -h among the flags, before any other mistake is found.
func asksHelp(args []string) bool {
	return slices.ContainsFunc(beforeDashes(args), func(a string) bool { return a == "-h" || a == "--help" })
}

// beforeDashes are the arguments that may be flags: after "--" all are paths.
func beforeDashes(args []string) []string {
	if end := slices.Index(args, "--"); end >= 0 {
		return args[:end]
	}
	return args
}

// fail prints the one sentence that a user gets for an error.
func (env *environment) fail(err error) int {
	var failure *failure
	switch {
	case errors.Is(err, context.Canceled):
		env.complain(finding.Text{
			Vi: "đã dừng theo yêu cầu; kết quả cũ, nếu có, vẫn nguyên như trước.",
			En: "stopped as asked; earlier results, if any, are as they were."})
		return exitInterrupted
	case errors.As(err, &failure):
		env.complain(failure.text)
		if failure.code == exitUsage {
			env.seeUsage()
		}
		return failure.code
	}
	env.complain(finding.Text{
		Vi: "chương trình gặp trở ngại nên phải dừng (chi tiết kỹ thuật: " + printable(err.Error()) + ").",
		En: "the program met a fault and had to stop: " + printable(err.Error()) + "."})
	return exitUnwritten
}

func (env *environment) seeUsage() {
	if env.command == "" {
		fmt.Fprint(env.stderr, env.say("Xem các lệnh: tieuchi -h\n", "All commands: tieuchi -h\n"))
		return
	}
	fmt.Fprintf(env.stderr, env.say("Xem cách dùng: tieuchi %s -h\n", "Usage: tieuchi %s -h\n"), env.command)
}

// failure is an error that already has its sentence and its exit code.
type failure struct {
	code int
	text finding.Text
	err  error
}

func (f *failure) Error() string { return f.text.En }
func (f *failure) Unwrap() error { return f.err }

// usagef is a failure of the command line. Both formats take the same args.
func usagef(vi, en string, args ...any) error {
	for i, arg := range args {
		if text, ok := arg.(string); ok {
			args[i] = printable(text)
		}
	}
	return &failure{code: exitUsage, text: finding.Text{Vi: fmt.Sprintf(vi, args...), En: fmt.Sprintf(en, args...)}}
}

func (env *environment) complain(text finding.Text) {
	fmt.Fprintf(env.stderr, "tieuchi: %s%s\n", env.say("lỗi: ", "error: "), text.In(env.lang))
}

func (env *environment) say(vi, en string) string {
	return finding.Text{Vi: vi, En: en}.In(env.lang)
}

// langOf finds --lang before any parsing, so that usage errors speak it too.
func langOf(args []string) finding.Lang {
	args = beforeDashes(args)
	lang := finding.Vietnamese
	for i, arg := range args {
		value, ok := strings.CutPrefix(arg, "--lang=")
		if arg == "--lang" && i+1 < len(args) {
			value, ok = args[i+1], true
		}
		if ok {
			lang = finding.Lang(value)
		}
	}
	if lang != finding.English {
		return finding.Vietnamese
	}
	return lang
}

// afterLang drops every --lang that stands before the command.
func afterLang(args []string) ([]string, error) {
	for len(args) > 0 {
		value, ok := strings.CutPrefix(args[0], "--lang=")
		switch {
		case ok:
			args = args[1:]
		case args[0] == "--lang" && len(args) > 1:
			value, args = args[1], args[2:]
		case args[0] == "--lang":
			return nil, usagef("tùy chọn --lang cần một giá trị đi sau: vi hoặc en.", "flag --lang needs a value: vi or en.")
		default:
			return args, nil
		}
		if err := checkLang(value); err != nil {
			return nil, err
		}
	}
	return args, nil
}

func checkLang(value string) error {
	if value != string(finding.Vietnamese) && value != string(finding.English) {
		return usagef("--lang nhận vi hoặc en, không nhận “%s”.", "--lang takes vi or en, not “%s”.", value)
	}
	return nil
}
