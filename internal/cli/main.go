package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

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
		reportCommand(), checkCommand(), noticeCommand(), formCommand(),
		rulesCommand(), explainCommand(), demoCommand(), versionCommand(),
	}
}

// environment is what a command works with besides its arguments.
type environment struct {
	stdout, stderr io.Writer
	lang           finding.Lang
	command        string
}

// Main runs the program and returns its exit code.
func Main(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	env := &environment{stdout: stdout, stderr: stderr, lang: langOf(args)}
	if len(args) > 0 && strings.HasPrefix(args[0], "--lang") {
		args = afterLang(args)
	}
	if len(args) == 0 {
		env.help(stderr)
		return exitUsage
	}
	if slices.Contains([]string{"-h", "--help", "help"}, args[0]) {
		env.help(stdout)
		return exitDone
	}
	if args[0] == "--version" {
		args[0] = "version"
	}
	for _, command := range commands() {
		if command.name == args[0] {
			return env.runCommand(ctx, command, args[1:])
		}
	}
	env.unknownCommand(args[0])
	return exitUsage
}

func (env *environment) runCommand(ctx context.Context, c command, args []string) int {
	env.command = c.name
	if slices.ContainsFunc(args, func(a string) bool { return a == "-h" || a == "--help" }) {
		fmt.Fprint(env.stdout, c.usage.In(env.lang))
		return exitDone
	}
	code, err := c.run(ctx, env, args)
	if err == nil {
		return code
	}
	return env.fail(err)
}

// fail prints the one sentence that a user gets for an error.
func (env *environment) fail(err error) int {
	var failure *failure
	switch {
	case errors.Is(err, context.Canceled):
		env.complain(finding.Text{Vi: "đã dừng theo yêu cầu; không có tệp nào bị ghi dở.", En: "stopped as asked; no file is half-written."})
		return exitInterrupted
	case errors.As(err, &failure):
		env.complain(failure.text)
		if failure.code == exitUsage {
			fmt.Fprintf(env.stderr, env.say("Xem cách dùng: tieuchi %s -h\n", "Usage: tieuchi %s -h\n"), env.command)
		}
		return failure.code
	}
	env.complain(finding.Text{Vi: "gặp trở ngại: " + err.Error(), En: err.Error()})
	return exitUnwritten
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
	for i, arg := range args {
		value, ok := strings.CutPrefix(arg, "--lang=")
		if arg == "--lang" && i+1 < len(args) {
			value, ok = args[i+1], true
		}
		if ok && value == string(finding.English) {
			return finding.English
		}
	}
	return finding.Vietnamese
}

// afterLang drops a --lang that stands before the command.
func afterLang(args []string) []string {
	if args[0] == "--lang" && len(args) > 1 {
		return args[2:]
	}
	return args[1:]
}
