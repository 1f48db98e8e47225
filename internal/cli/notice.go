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

	"tieuchi/internal/batch"
	"tieuchi/internal/finding"
	"tieuchi/internal/pdf"
)

func noticeCommand() command {
	return command{
		name:    "notice",
		summary: finding.Text{Vi: "lập thông báo (PDF) của một biểu", En: "write the notice (PDF) of one workbook"},
		usage:   finding.Text{Vi: noticeUsageVi, En: noticeUsageEn},
		run:     runNotice,
	}
}

func runNotice(ctx context.Context, env *environment, args []string) (int, error) {
	reading := readFlags{single: true}
	flags := env.newFlags()
	reading.add(flags)
	reading.addOffice(flags)
	reading.addPaper(flags)
	reading.addWording(flags)
	reading.addDraft(flags)
	output := flags.StringP("output", "o", "", "")
	if err := env.parse(flags, args); err != nil {
		return 0, err
	}
	if err := countArgs(flags.Args(), 1, 1, finding.Text{Vi: "tên biểu", En: "the workbook"}); err != nil {
		return 0, err
	}
	if err := outputFile(*output, ".pdf", flags.Arg(0)); err != nil {
		return 0, err
	}
	if err := reading.checkPaper(); err != nil {
		return 0, err
	}
	if err := reading.check(); err != nil {
		return 0, err
	}
	if info, err := os.Stat(flags.Arg(0)); err == nil && info.IsDir() {
		return 0, usagef("“%s” là thư mục, còn lệnh notice nhận một biểu; hãy dùng lệnh report cho cả thư mục.",
			"“%s” is a folder, and notice takes one workbook; use report for a folder.", flags.Arg(0))
	}
	if err := env.openWording(&reading, flags); err != nil {
		return 0, err
	}
	all, err := env.gather(ctx, flags.Args(), "", reading)
	if err != nil {
		return 0, err
	}
	return env.writeNotice(all, *output, reading)
}

func (env *environment) writeNotice(all harvest, output string, reading readFlags) (int, error) {
	env.tellProblems(all.problems)
	if len(all.problems) < all.files {
		if err := env.tellFindings(all, "text", briefly()); err != nil {
			return 0, err
		}
	}
	switch len(all.reports) {
	case 0: // the findings above say why
		fmt.Fprintln(env.stdout, env.say("Chưa lập được thông báo.", "No notice was written."))
		return max(all.exitCode(), exitFindings), nil
	case 1:
	default:
		return 0, usagef("biểu có %d xã; hãy dùng lệnh report để lập thông báo cho từng xã.",
			"the workbook has %d communes; use report to write a notice for each.", len(all.reports))
	}
	err := batch.WriteFile(output, func(w io.Writer) error {
		doc := reading.papers.Commune(all.reports[0])
		return pdf.Write(w, all.enclosing(reading, env.lang).ofCommune(doc, all.reports[0]), loadFonts())
	})
	if err != nil {
		return 0, unwritten(output, err)
	}
	if !reading.quiet {
		fmt.Fprintf(env.stdout, env.say("Đã lập thông báo: %s\n", "Notice written: %s\n"), printable(output))
	}
	return all.exitCode(), nil
}

// outputFile checks -o of a command that writes one file of a kind, known by
// its extension, from an input ("" for none).
func outputFile(output, extension, input string) error {
	if output == "" {
		return usagef("thiếu tên tệp kết quả: thêm -o TÊN-TỆP%s.", "the output is missing: add -o FILE%s.", extension)
	}
	if input != "" && batch.Same(output, input) {
		return usagef("tệp kết quả “%s” trùng với biểu; biểu không bao giờ bị ghi đè, hãy chọn tên khác.",
			"the output “%s” is the input; an input is never written to, choose another name.", output)
	}
	if info, err := os.Stat(output); err == nil && info.IsDir() {
		return unwritten(output, &fs.PathError{Op: "write", Path: output, Err: syscall.EISDIR})
	}
	if !strings.EqualFold(filepath.Ext(output), extension) {
		return usagef("tên tệp kết quả phải có đuôi %[2]s; hãy ghi “%[1]s%[2]s” chẳng hạn.",
			"the output's name must end in %[2]s; write “%[1]s%[2]s”, say.", strings.TrimSuffix(output, filepath.Ext(output)), extension)
	}
	return nil
}
