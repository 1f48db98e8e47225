package cli

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/spf13/pflag"

	"tieuchi/internal/batch"
	"tieuchi/internal/book"
	"tieuchi/internal/checks"
	"tieuchi/internal/finding"
	"tieuchi/internal/notice"
	"tieuchi/internal/pdf"
	"tieuchi/internal/rollup"
)

type compareOptions struct {
	readFlags
	output string
	format string
}

func (o *compareOptions) add(flags *pflag.FlagSet) {
	o.readFlags.add(flags)
	o.addOffice(flags)
	o.addPaper(flags)
	o.addPrefer(flags)
	o.addWording(flags)
	o.addDraft(flags)
	flags.StringVarP(&o.output, "output", "o", "", "")
	flags.StringVar(&o.format, "format", "text", "")
}

func (o *compareOptions) check(paths []string) error {
	what := finding.Text{Vi: "hai bên cần so sánh: kỳ cũ rồi đến kỳ mới", En: "OLD or NEW, the two sides to compare,"}
	if err := countArgs(paths, 2, 2, what); err != nil {
		return err
	}
	if err := comparedOutput(o.output, paths); err != nil {
		return err
	}
	if err := oneOf("format", o.format, "text", "json", "csv"); err != nil {
		return err
	}
	if err := o.checkPaper(); err != nil {
		return err
	}
	if o.prefer != "" { // a path would be of one side only
		if err := oneOf("prefer", o.prefer, preferNewest); err != nil {
			return err
		}
	}
	// Progress and JSON or CSV do not go together: another program reads them.
	o.quiet = o.quiet || o.format != "text"
	return o.readFlags.check()
}

// comparedOutput checks -o: a workbook or a PDF by its extension. One that lies
// in a folder of inputs would be among the inputs of the next run.
func comparedOutput(output string, paths []string) error {
	if output == "" {
		return usagef("thiếu tên tệp kết quả: thêm -o TÊN-TỆP.xlsx hoặc -o TÊN-TỆP.pdf.", "the output is missing: add -o FILE.xlsx or -o FILE.pdf.")
	}
	for _, input := range paths {
		if batch.Same(output, input) {
			return overwrites(output)
		}
		if isBook(output) && batch.Within(output, input) {
			return usagef("tệp kết quả “%s” nằm trong thư mục biểu “%s”; hãy chọn nơi khác.", "the output “%s” lies in the folder of inputs “%s”; choose another place.", output, input)
		}
	}
	if info, err := os.Stat(output); err == nil && info.IsDir() {
		return unwritten(output, &fs.PathError{Op: "write", Path: output, Err: syscall.EISDIR})
	}
	if !isBook(output) && !strings.EqualFold(filepath.Ext(output), ".pdf") {
		return usagef("tên tệp kết quả phải có đuôi .xlsx hoặc .pdf; hãy ghi “%[1]s.xlsx” chẳng hạn.",
			"the output's name must end in .xlsx or .pdf; write “%[1]s.xlsx”, say.", strings.TrimSuffix(output, filepath.Ext(output)))
	}
	return nil
}

func isBook(output string) bool { return strings.EqualFold(filepath.Ext(output), ".xlsx") }

func overwrites(output string) error {
	return usagef("tệp kết quả “%s” trùng với biểu; biểu không bao giờ bị ghi đè, hãy chọn tên khác.",
		"the output “%s” is an input; an input is never written to, choose another name.", output)
}

func compareCommand() command {
	return command{
		name:    "compare",
		summary: finding.Text{Vi: "so sánh hai kỳ: tiêu chí đạt thêm, không còn đạt, nhiệm vụ quá hạn", En: "compare two periods: what was gained and lost, overdue tasks"},
		usage:   finding.Text{Vi: compareUsageVi, En: compareUsageEn},
		run:     runCompare,
	}
}

func runCompare(ctx context.Context, env *environment, args []string) (int, error) {
	var options compareOptions
	flags := env.newFlags()
	options.add(flags)
	if err := env.parse(flags, args); err != nil {
		return 0, err
	}
	if err := options.check(flags.Args()); err != nil {
		return 0, err
	}
	if err := env.openWording(&options.readFlags, flags); err != nil {
		return 0, err
	}
	return env.compare(ctx, flags.Arg(0), flags.Arg(1), options)
}

// compare reads both sides, each as a run of its own: that their periods differ
// is what a comparison is for.
func (env *environment) compare(ctx context.Context, oldPath, newPath string, options compareOptions) (int, error) {
	older, err := env.gather(ctx, []string{oldPath}, "", options.readFlags)
	if err != nil {
		return 0, err
	}
	newer, err := env.gather(ctx, []string{newPath}, "", options.readFlags)
	if err != nil {
		return 0, err
	}
	both := older.joined(newer)
	for _, origin := range both.origins {
		if batch.Same(options.output, origin.Path) {
			return 0, overwrites(options.output)
		}
	}
	env.tellProblems(both.problems)
	if len(older.reports) == 0 || len(newer.reports) == 0 {
		return env.notCompared(older, newer, both, options)
	}
	c := rollup.Compare(rollup.Summarise(older.reports), rollup.Summarise(newer.reports))
	c.OldUnread, c.NewUnread = older.unread(), newer.unread()
	both.findings = append(both.findings, checks.Weigh(c.Findings(), both.reports)...)
	finding.Sort(both.findings)
	if err := writeComparison(options.output, c, newer, both.enclosing(options.readFlags, env.lang), options.papers); err != nil {
		return 0, unwritten(options.output, err)
	}
	if err := env.tellFindings(both, options.format, briefly()); err != nil {
		return 0, err
	}
	if options.format == "text" && !options.quiet {
		env.tellComparison(c, options.output)
	}
	return both.exitCode(), nil
}

// writeComparison writes the one output, by its extension.
func writeComparison(output string, c rollup.Comparison, newer harvest, e enclosing, papers notice.Papers) error {
	return batch.WriteFile(output, func(w io.Writer) error {
		if isBook(output) {
			return book.Comparison(w, c, book.Options{Version: Version})
		}
		facts := notice.SharedFacts(newer.counted()).IssuedBy(newer.issuer)
		return pdf.Write(w, e.ofAll(papers.Comparison(c, facts)), loadFonts())
	})
}

// notCompared ends a run in which a side has nothing to compare: every commune
// would be new or gone.
func (env *environment) notCompared(older, newer, both harvest, options compareOptions) (int, error) {
	if len(both.problems) < both.files {
		if err := env.tellFindings(both, options.format, briefly()); err != nil {
			return 0, err
		}
	}
	if options.format == "text" {
		side := finding.Text{Vi: "kỳ mới", En: "NEW"}
		if len(older.reports) == 0 {
			side = finding.Text{Vi: "kỳ cũ", En: "OLD"}
			if len(newer.reports) == 0 {
				side = finding.Text{Vi: "cả hai kỳ", En: "both sides"}
			}
		}
		fmt.Fprintf(env.stdout, env.say("Chưa so sánh được: %s không có biểu nào dùng được.\n", "Nothing was compared: no workbook could be used on %s.\n"), side.In(env.lang))
	}
	return max(both.exitCode(), exitFindings), nil
}

// tellComparison tells in a few lines what was found.
func (env *environment) tellComparison(c rollup.Comparison, output string) {
	for _, g := range c.Groups {
		both, onlyNew, onlyOld := g.Sides()
		if len(c.Groups) > 1 {
			fmt.Fprintf(env.stdout, "%s:\n", g.RuleSet.Title)
		}
		fmt.Fprintf(env.stdout, env.say(
			"So sánh được %d xã: đạt thêm %d, không còn đạt %d lượt tiêu chí (kỳ cũ đạt %d, kỳ mới đạt %d).\n",
			"Communes compared: %d; criteria gained %d, lost %d (met in OLD %d, in NEW %d).\n"),
			both, g.Totals.Gained, g.Totals.Lost, g.Totals.Before, g.Totals.After)
		if onlyNew+onlyOld > 0 {
			fmt.Fprintf(env.stdout, env.say("Chỉ có ở kỳ mới: %d xã; chỉ có ở kỳ cũ: %d xã%s.\n", "Only in NEW: %d; only in OLD: %d%s.\n"),
				onlyNew, onlyOld, env.perhapsUnread(c))
		}
		fmt.Fprintf(env.stdout, env.say("Nhiệm vụ quá hạn mà tiêu chí chưa đạt: %d; cần xem lại: %d.\n", "Overdue tasks of unmet criteria: %d; to be looked at: %d.\n"),
			len(g.Overdue), len(g.Review))
	}
	if n := len(c.Switched); n > 0 {
		fmt.Fprintf(env.stdout, env.say("Không so sánh được vì khác bộ tiêu chí: %d xã.\n", "Not compared, as their rule sets differ: %d.\n"), n)
	}
	fmt.Fprintf(env.stdout, env.say("Đã lập bản so sánh: %s\n", "Comparison written: %s\n"), printable(output))
}

// perhapsUnread says why a commune may only seem to be new or gone.
func (env *environment) perhapsUnread(c rollup.Comparison) string {
	told := ""
	if n := len(c.OldUnread); n > 0 {
		told += fmt.Sprintf(env.say("; %d tệp của kỳ cũ không đọc được", "; %d files of OLD could not be read"), n)
	}
	if n := len(c.NewUnread); n > 0 {
		told += fmt.Sprintf(env.say("; %d tệp của kỳ mới không đọc được", "; %d files of NEW could not be read"), n)
	}
	return told
}
