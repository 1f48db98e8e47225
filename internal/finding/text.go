package finding

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Show says which findings are printed as text. The zero value shows all.
type Show struct {
	Limit int      // at most so many (0: all); errors have the first claim, then warnings
	Least Severity // none below this
}

// WriteText writes findings for reading on a screen: a heading for each file,
// under it the findings with their advice, then the summary, which counts all
// of them, shown or not.
func WriteText(w io.Writer, r Result, show Show) error {
	out := bufio.NewWriter(w)
	all := sorted(r.Findings)
	shown := pick(all, show)
	for i, f := range shown {
		if i == 0 || f.File != shown[i-1].File {
			fmt.Fprintf(out, "%s\n", cmp.Or(oneLine(f.File), "—"))
		}
		writeFinding(out, f, r.Lang)
		if i+1 == len(shown) || shown[i+1].File != f.File {
			fmt.Fprintln(out)
		}
	}
	if line := leftOut(all, shown, r.Lang); line != "" {
		fmt.Fprintln(out, line)
	}
	fmt.Fprintln(out, r.summaryLine())
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write findings as text: %w", err)
	}
	return nil
}

// leftOut says what was not printed and where to see it.
func leftOut(all, shown []Finding, lang Lang) string {
	infos := Count(all, Info) - Count(shown, Info)
	switch left := len(all) - len(shown); {
	case left == 0:
		return ""
	case left == infos && lang == English:
		return fmt.Sprintf("%s not shown here; “tieuchi check” shows all.", plural(infos, "info"))
	case left == infos:
		return fmt.Sprintf("Không in %d lưu ý ở đây; xem đủ bằng lệnh “tieuchi check”.", infos)
	case lang == English:
		return fmt.Sprintf("%d of %d findings shown; “tieuchi check” shows all.", len(shown), len(all))
	}
	return fmt.Sprintf("Đã in %d trong %d mục; xem đủ bằng lệnh “tieuchi check”.", len(shown), len(all))
}

// pick keeps the findings to show, in their order.
func pick(all []Finding, show Show) []Finding {
	grave := slices.DeleteFunc(slices.Clone(all), func(f Finding) bool { return f.Severity < show.Least })
	if show.Limit <= 0 || len(grave) <= show.Limit {
		return grave
	}
	slices.SortStableFunc(grave, func(a, b Finding) int { return cmp.Compare(b.Severity, a.Severity) })
	return sorted(grave[:show.Limit])
}

func writeFinding(out *bufio.Writer, f Finding, lang Lang) {
	message := f.Message(lang)
	head := f.Severity.Word().In(lang) + " " + f.Code.String()
	if place := f.place(); place != "" {
		head += "  " + place
	}
	if about := f.about(message, lang); about != "" {
		head += " (" + about + ")"
	}
	fmt.Fprintf(out, "  %s: %s\n      → %s\n", head, message, f.Advice(lang))
}

// place is "sheet!cell", or whichever of the two is known.
func (f Finding) place() string {
	sheet := oneLine(f.Sheet)
	if sheet != "" && f.Cell != "" {
		return sheet + "!" + f.Cell
	}
	return sheet + f.Cell
}

// about names the indicator or criterion, unless the message does so already.
func (f Finding) about(message string, lang Lang) string {
	about := ""
	switch {
	case f.Indicator != "":
		about = Text{"chỉ tiêu ", "indicator "}.In(lang) + f.Indicator
	case f.Criterion != 0:
		about = fmt.Sprintf("%s %d", Text{"tiêu chí", "criterion"}.In(lang), f.Criterion)
	}
	if strings.Contains(strings.ToLower(message)+" ", about+" ") {
		return ""
	}
	return about
}

// summaryLine is the last line: what was read and what was found.
func (r Result) summaryLine() string {
	errors, warnings, infos := Count(r.Findings, Error), Count(r.Findings, Warning), Count(r.Findings, Info)
	if r.Lang == English {
		line := fmt.Sprintf("%s, %s: %s, %s, %s", plural(r.Files, "file"), plural(len(r.Reports), "report"),
			plural(errors, "error"), plural(warnings, "warning"), plural(infos, "info"))
		if r.Unreadable > 0 {
			line += fmt.Sprintf("; %s could not be read", plural(r.Unreadable, "file"))
		}
		return line + "."
	}
	line := fmt.Sprintf("%d tệp, %d báo cáo: %d lỗi, %d cảnh báo, %d lưu ý",
		r.Files, len(r.Reports), errors, warnings, infos)
	if r.Unreadable > 0 {
		line += fmt.Sprintf("; %d tệp không đọc được", r.Unreadable)
	}
	return line + "."
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
