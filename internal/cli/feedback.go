package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"path"

	"tieuchi/internal/batch"
	"tieuchi/internal/book"
	"tieuchi/internal/book/mark"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// feedbackFolder holds, in the output folder of report, a copy of every input
// with findings, in which they are marked.
const feedbackFolder = "phan-hoi"

// origin is an input as it was when it was checked.
type origin struct {
	batch.Input
	sha256 string // "" when it was not opened, or not to its end
	unread bool   // refused; findings say why
}

// reply is one annotated copy to be written.
type reply struct {
	origin   origin
	name     string // with slashes, relative to the folder of the copies
	findings []finding.Finding
}

// replies lists the copies of a run: one for every input with findings.
func (h harvest) replies() []reply {
	byFile := map[string][]finding.Finding{}
	for _, f := range h.findings {
		byFile[f.File] = append(byFile[f.File], f)
	}
	var list []reply
	var inputs []string
	for _, one := range h.origins {
		if found := byFile[one.Name]; len(found) > 0 {
			list = append(list, reply{origin: one, findings: found})
			inputs = append(inputs, one.Name)
		}
	}
	for i, name := range replyNames(inputs, func(i int) bool { return list[i].origin.unread }) {
		list[i].name = name
	}
	return list
}

// feedback writes the copies below a folder of the outputs ("" for its top),
// several at a time; only those in work are held in memory.
func (w *writer) feedback(replies []reply, folder string, jobs int, lang finding.Lang, bar progress) {
	if w.err != nil {
		return
	}
	w.err = batch.Each(w.ctx, jobs, len(replies), func(i int) error {
		defer bar.step()
		return w.folder.Write(path.Join(folder, replies[i].name), func(out io.Writer) error {
			return replies[i].write(out, lang)
		})
	})
}

// write makes one copy. What cannot be marked, be it for its format or because
// the marking failed, is answered with a list of its findings.
func (r reply) write(out io.Writer, lang finding.Lang) error {
	refusal := book.Refusal{File: r.origin.Name, Findings: r.findings, Lang: lang, Unread: r.origin.unread}
	if r.origin.sha256 == "" {
		return refusal.Write(out)
	}
	limits := sheet.DefaultLimits()
	data, err := readFile(r.origin.Path, limits.FileBytes)
	if err != nil || batch.Hash(data) != r.origin.sha256 {
		return changed(r.origin.Name, err)
	}
	var marked bytes.Buffer
	if mark.Copy(&marked, data, r.findings, mark.Options{File: r.origin.Name, Lang: lang, Limits: limits}) != nil {
		return refusal.Write(out)
	}
	_, err = out.Write(marked.Bytes())
	return err
}

// changed is the failure of an input that is no longer what was checked: marks
// would stand in the wrong cells.
func changed(name string, err error) error {
	return &failure{code: exitUnread, err: err, text: finding.Text{
		Vi: fmt.Sprintf("tệp “%s” đã bị sửa hoặc chuyển đi trong lúc chạy; hãy chạy lại.", printable(name)),
		En: fmt.Sprintf("the file “%s” was changed or moved during the run; run again.", printable(name)),
	}}
}

// annotate writes the copies of check --annotate into a folder of their own.
// Its manifest keeps a later run over a folder above from reading them as inputs.
func (env *environment) annotate(ctx context.Context, all harvest, dir string, flags readFlags) (int, error) {
	folder, err := batch.OpenFolder(dir)
	if err != nil {
		return 0, err
	}
	defer folder.Discard()
	replies := all.replies()
	w := &writer{folder: folder, ctx: ctx}
	bar := env.newProgress(len(replies), flags.quiet, markingWords())
	w.feedback(replies, "", flags.jobs, env.lang, bar)
	bar.finish()
	grounds := all.grounds(flags, env.lang)
	grounds.Options[batch.AnnotateOption] = true
	w.write(batch.ManifestName, batch.Manifest{Grounds: grounds, Outputs: folder.Written()}.Write)
	if w.err != nil {
		return 0, w.err
	}
	return len(replies), folder.Commit()
}

func markingWords() finding.Text {
	return finding.Text{Vi: "Đang đánh dấu biểu", En: "Marking workbooks"}
}

// checkAnnotate refuses a folder for copies that would put something in danger:
// an input, or the results of report, which a run that does not make them
// would take for stale ones.
func checkAnnotate(dir string, paths []string) error {
	if dir == "" {
		return usagef("thiếu tên thư mục sau --annotate.", "the name of a folder is missing after --annotate.")
	}
	for _, input := range paths {
		if batch.Within(input, dir) {
			return usagef("thư mục “%s” sau --annotate trùng với nơi chứa biểu “%s”; hãy chọn thư mục khác.",
				"the folder “%s” after --annotate holds the input “%s”; choose another.", dir, input)
		}
	}
	if manifest, ok := batch.ReadManifest(dir); ok && !manifest.HoldsCopies() {
		return usagef("thư mục “%s” đang chứa kết quả của lệnh report; hãy chọn thư mục khác sau --annotate.",
			"the folder “%s” holds the results of report; choose another after --annotate.", dir)
	}
	return nil
}

// asFailure finds a failure that has its sentence already.
func asFailure(err error) (*failure, bool) {
	var told *failure
	ok := errors.As(err, &told)
	return told, ok
}
