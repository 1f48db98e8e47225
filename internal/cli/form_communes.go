package cli

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"tieuchi/internal/batch"
	"tieuchi/internal/book"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/notice"
	"tieuchi/internal/sheet"
)

// communesFlag asks for one blank workbook for each commune of a list.
const communesFlag = "communes"

// checkCommunes refuses what --communes cannot go with, and an output that is
// no folder.
func checkCommunes(flags *pflag.FlagSet, form blankForm, output string) error {
	switch {
	case form.flag != "":
		return usagef("--%s tạo biểu của xã, không dùng cùng --%s.", "--%s writes communes' workbooks and does not go with --%s.", communesFlag, form.flag)
	case flags.Lookup(communesFlag).Value.String() == "":
		return usagef("thiếu tên tệp danh sách xã sau --%s.", "the list of communes is missing after --%s.", communesFlag)
	}
	return outputFolder(output, communesFlag, finding.Text{Vi: "biểu", En: "workbooks"}, ".xlsx")
}

// outputFolder checks -o with a flag that has several files of a kind written: a
// name with one of the endings is that of a file.
func outputFolder(output, flag string, many finding.Text, endings ...string) error {
	if output == "" {
		return usagef("thiếu tên thư mục: thêm -o THƯ-MỤC.", "the output folder is missing: add -o FOLDER.")
	}
	if slices.Contains(endings, strings.ToLower(filepath.Ext(output))) {
		return usagef("--%s tạo nhiều "+many.Vi+", nên sau -o phải là tên thư mục, không phải “%s”.",
			"--%s writes several "+many.En+": -o takes a folder, not “%s”.", flag, output)
	}
	return nil
}

// communeForms writes a blank workbook for each commune of a roster, all of
// them or none.
func (env *environment) communeForms(list, output string, blank book.Blank) (int, error) {
	roster, err := openRoster(list, sheet.DefaultLimits())
	if err != nil {
		return 0, err
	}
	communes := roster.list.Communes
	names := notice.FormNames(communes)
	for _, name := range names {
		if _, err := os.Lstat(filepath.Join(output, name)); err == nil {
			return 0, usagef("trong thư mục “%s” đã có “%s”, có thể xã đã điền; hãy chọn thư mục khác.",
				"the folder “%s” has “%s” already, which may be filled in; choose another.", output, name)
		}
	}
	if err := writeForms(output, names, communes, blank); err != nil {
		return 0, unwritten(output, err)
	}
	held := harvest{files: 1, findings: roster.findings}
	if len(held.findings) > 0 {
		if err := env.tellFindings(held, "text", finding.Show{}); err != nil {
			return 0, err
		}
	}
	fmt.Fprintf(env.stdout, env.say("Đã tạo %d biểu trống, mỗi xã một tệp, ở thư mục %s (%s)\n", "%d blank workbooks, one a commune, in the folder %s (%s)\n"),
		len(names), printable(filepath.ToSlash(output)), blank.Rules.Title)
	return held.exitCode(), nil
}

// writeForms writes the workbooks whole or not at all. There is no manifest:
// what stands in the folder will be read as inputs.
func writeForms(output string, names []string, communes []criteria.Commune, blank book.Blank) error {
	folder, err := batch.OpenFolder(output)
	if err != nil {
		return err
	}
	defer folder.Discard()
	for i, name := range names {
		blank.Commune = communes[i]
		if err := folder.Write(name, func(w io.Writer) error { return book.Form(w, blank) }); err != nil {
			return err
		}
	}
	return folder.Commit()
}
