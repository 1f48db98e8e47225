package cli

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/pflag"

	"tieuchi/internal/batch"
	"tieuchi/internal/finding"
	"tieuchi/internal/notice/wording"
)

// wordingForm asks for the default wording, for an office to edit.
const wordingForm = "wording-form"

// checkWordingForm refuses what --wording-form cannot go with, and an output
// that is no folder.
func checkWordingForm(flags *pflag.FlagSet, form blankForm, output string) error {
	if form.flag != "" || flags.Changed(communesFlag) {
		return usagef("chỉ chọn một trong --%s và --%s.", "choose one of --%s and --%s.", cmp.Or(form.flag, communesFlag), wordingForm)
	}
	return outputFolder(output, wordingForm, finding.Text{Vi: "tệp", En: "files"}, ".xlsx", ".txt")
}

// exportWording writes the default files, all of them or none. A file that
// somebody has edited is never replaced.
func (env *environment) exportWording(output string) (int, error) {
	files := wording.Files()
	for _, file := range files {
		there, err := os.ReadFile(filepath.Join(output, file.Name))
		if err == nil && !bytes.Equal(there, forNotepad(file.Data)) {
			return 0, usagef("trong thư mục “%s” đã có “%s” khác bản mặc định, có thể đã được sửa; hãy chọn thư mục khác.",
				"the folder “%s” has a “%s” that is not the default one and may be edited; choose another.", output, file.Name)
		}
	}
	if err := writeWording(output, files); err != nil {
		return 0, unwritten(output, err)
	}
	fmt.Fprintf(env.stdout, env.say("Đã ghi câu chữ mặc định, %d tệp, ở thư mục %s\n", "Default wording written, %d files, in the folder %s\n"),
		len(files), printable(filepath.ToSlash(output)))
	return exitDone, nil
}

func writeWording(output string, files []wording.File) error {
	folder, err := batch.OpenFolder(output)
	if err != nil {
		return err
	}
	defer folder.Discard()
	for _, file := range files {
		err := folder.Write(file.Name, func(w io.Writer) error {
			_, err := w.Write(forNotepad(file.Data))
			return err
		})
		if err != nil {
			return err
		}
	}
	return folder.Commit()
}

// forNotepad gives a file the mark and the line ends that every Notepad knows:
// that of Windows 7 takes UTF-8 without a mark for another encoding.
func forNotepad(data []byte) []byte {
	return append([]byte("\xEF\xBB\xBF"), bytes.ReplaceAll(data, []byte("\n"), []byte("\r\n"))...)
}
