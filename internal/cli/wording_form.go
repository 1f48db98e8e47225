package cli

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/pflag"

	"tieuchi/internal/batch"
	"tieuchi/internal/notice/wording"
)

// wordingForm asks for the default wording, for an office to edit.
const wordingForm = "wording-form"

// checkWordingForm refuses what --wording-form cannot go with, and an output
// that is no folder.
func checkWordingForm(flags *pflag.FlagSet, form blankForm, output string) error {
	switch other := form.flag; {
	case flags.Changed(communesFlag), other != "":
		if other == "" {
			other = communesFlag
		}
		return usagef("chỉ chọn một trong --%s và --%s.", "choose one of --%s and --%s.", other, wordingForm)
	case output == "":
		return usagef("thiếu tên thư mục: thêm -o THƯ-MỤC.", "the output folder is missing: add -o FOLDER.")
	case strings.EqualFold(filepath.Ext(output), ".xlsx"), strings.EqualFold(filepath.Ext(output), ".txt"):
		return usagef("--%s tạo nhiều tệp, nên sau -o phải là tên thư mục, không phải “%s”.", "--%s writes several files: -o takes a folder, not “%s”.", wordingForm, output)
	}
	return nil
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
