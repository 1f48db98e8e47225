package cli

import (
	"context"
	"io"
	"path"

	"github.com/spf13/pflag"

	"tieuchi/internal/batch"
	"tieuchi/internal/book"
	"tieuchi/internal/document"
	"tieuchi/internal/finding"
	"tieuchi/internal/notice"
	"tieuchi/internal/pdf"
	"tieuchi/internal/rollup"
)

// The names of the outputs in the output folder.
const (
	workbookName  = batch.ConsolidatedName
	noticeName    = "tong-hop.pdf"
	noticesFolder = "thong-bao"
	findingsName  = "findings.json"
)

type reportOptions struct {
	readFlags
	output string
	format string
}

func (o *reportOptions) add(flags *pflag.FlagSet) {
	o.readFlags.add(flags)
	o.addRoster(flags)
	o.addOffice(flags)
	o.addPaper(flags)
	o.addPrefer(flags)
	o.addWording(flags)
	o.addDraft(flags)
	flags.StringVarP(&o.output, "output", "o", "ket-qua", "")
	flags.StringVar(&o.format, "format", "text", "")
}

func (o *reportOptions) check(paths []string) error {
	what := finding.Text{Vi: "đường dẫn tới biểu hoặc thư mục chứa biểu", En: "the path of a workbook or a folder"}
	if err := countArgs(paths, 1, -1, what); err != nil {
		return err
	}
	if o.output == "" {
		return usagef("thiếu tên thư mục kết quả: ghi sau -o, hoặc bỏ -o để dùng ket-qua.", "the output folder has no name: write one after -o, or leave -o out for ket-qua.")
	}
	for _, input := range paths {
		if batch.Within(input, o.output) {
			return usagef("thư mục kết quả “%s” trùng với nơi chứa biểu “%s”; hãy chọn thư mục khác bằng -o.",
				"the output folder “%s” holds the input “%s”; choose another with -o.", o.output, input)
		}
	}
	if err := oneOf("format", o.format, "text", "json", "csv"); err != nil {
		return err
	}
	if err := o.checkPaper(); err != nil {
		return err
	}
	return o.readFlags.check()
}

func reportCommand() command {
	return command{
		name:    "report",
		summary: finding.Text{Vi: "kiểm tra, tổng hợp và lập mọi thông báo (việc chính)", En: "check, consolidate and write every notice (the main job)"},
		usage:   finding.Text{Vi: reportUsageVi, En: reportUsageEn},
		run:     runReport,
	}
}

func runReport(ctx context.Context, env *environment, args []string) (int, error) {
	var options reportOptions
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
	return env.report(ctx, flags.Args(), options)
}

// report does the main job: nothing is created before the inputs are read.
func (env *environment) report(ctx context.Context, paths []string, options reportOptions) (int, error) {
	all, err := env.gather(ctx, paths, options.output, options.readFlags)
	if err != nil {
		return 0, err
	}
	env.tellProblems(all.problems)
	if len(all.problems) == all.files {
		return exitUnread, nil
	}
	outputs, err := env.writeOutputs(ctx, all, options)
	if err != nil {
		return 0, unwritten(options.output, err)
	}
	if err := env.tellFindings(all, options.format, briefly()); err != nil {
		return 0, err
	}
	if options.format == "text" && !options.quiet {
		env.tellOutputs(options.output, outputs, len(all.reports))
	}
	return all.exitCode(), nil
}

// writer writes the outputs of one run; the first failure stops it.
type writer struct {
	folder *batch.Folder
	fonts  pdf.Fonts
	papers notice.Papers
	ctx    context.Context
	err    error
}

func (w *writer) write(name string, render func(io.Writer) error) {
	if w.err == nil {
		w.err = w.ctx.Err()
	}
	if w.err == nil {
		w.err = w.folder.Write(name, render)
	}
}

func (w *writer) document(name string, doc document.Document) error {
	return w.folder.Write(name, func(out io.Writer) error { return pdf.Write(out, doc, w.fonts) })
}

// writeOutputs writes everything, or leaves the folder as it was.
func (env *environment) writeOutputs(ctx context.Context, all harvest, options reportOptions) ([]batch.Output, error) {
	folder, err := batch.OpenFolder(options.output)
	if err != nil {
		return nil, err
	}
	defer folder.Discard()
	w := &writer{folder: folder, fonts: loadFonts(), papers: options.papers, ctx: ctx}
	e := all.enclosing(options.readFlags, env.lang)
	if len(all.reports) > 0 {
		w.summary(all, e)
		bar := env.newProgress(len(all.counted()), options.quiet, finding.Text{Vi: "Đang lập thông báo", En: "Writing notices"})
		w.notices(all, e, options.jobs, bar)
		bar.finish()
	}
	replies := all.replies()
	bar := env.newProgress(len(replies), options.quiet, markingWords())
	w.feedback(replies, feedbackFolder, options.jobs, env.lang, bar)
	bar.finish()
	w.write(findingsName, func(out io.Writer) error { return finding.WriteJSON(out, all.result(env.lang)) })
	w.write(batch.ManifestName, batch.Manifest{Grounds: e.grounds, Outputs: folder.Written()}.Write)
	if w.err != nil {
		return nil, w.err
	}
	return folder.Written(), folder.Commit()
}

// summary writes the consolidated workbook and notice.
func (w *writer) summary(all harvest, e enclosing) {
	summary := rollup.Summarise(all.reports)
	summary.Roster = all.attendance
	w.write(workbookName, func(out io.Writer) error {
		return book.Consolidated(out, summary, all.findings, book.Options{Version: Version})
	})
	if w.err == nil {
		doc := w.papers.Consolidated(summary, notice.SharedFacts(all.counted()).IssuedBy(all.issuer), all.checked())
		w.err = w.document(noticeName, e.ofAll(doc))
	}
}

// checked is what the consolidated notice tells of the findings, and where it
// sends its reader for all of them.
func (h harvest) checked() notice.Checked {
	return notice.Checked{Findings: h.findings, File: workbookName, Sheet: book.FindingsSheet}
}

// notices writes one notice a commune, several at a time.
func (w *writer) notices(all harvest, e enclosing, jobs int, bar progress) {
	if w.err != nil {
		return
	}
	reports := all.counted()
	names := notice.FileNames(reports)
	w.err = batch.Each(w.ctx, jobs, len(names), func(i int) error {
		defer bar.step()
		return w.document(path.Join(noticesFolder, names[i]), e.ofCommune(w.papers.Commune(reports[i]), reports[i]))
	})
}
