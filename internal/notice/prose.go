package notice

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tieuchi/internal/document"
)

// runs is a piece of a paragraph: text, bold text and dotted blanks.
type runs []document.Run

func plain(s string) runs { return runs{{Text: s}} }

func bold(s string) runs { return runs{{Text: s, Bold: true}} }

func italic(s string) runs { return runs{{Text: s, Italic: true}} }

func dots(length int) runs { return runs{{Blank: length}} }

// orDots is the text, or a dotted blank where there is none.
func orDots(s string, length int) runs {
	if s == "" {
		return dots(length)
	}
	return plain(s)
}

// embolden sets every run bold.
func (r runs) embolden() runs {
	thick := make(runs, len(r))
	for i, run := range r {
		run.Bold = true
		thick[i] = run
	}
	return thick
}

// and appends pieces; neighbours of one style become one run.
func (r runs) and(pieces ...runs) runs {
	for _, piece := range pieces {
		for _, run := range piece {
			if run.Blank == 0 && run.Text == "" {
				continue
			}
			if last := len(r) - 1; last >= 0 && sameStyle(r[last], run) {
				joined := r[last]
				joined.Text += run.Text
				r = append(r[:last:last], joined)
				continue
			}
			r = append(r[:len(r):len(r)], run)
		}
	}
	return r
}

func sameStyle(a, b document.Run) bool {
	return a.Blank == 0 && b.Blank == 0 && a.Bold == b.Bold && a.Italic == b.Italic && a.Underline == b.Underline
}

// upperFirst begins a sentence: the first letter of its first text is made a
// capital.
func (r runs) upperFirst() runs {
	if len(r) == 0 || r[0].Blank > 0 {
		return r
	}
	raised := append(runs{}, r...)
	raised[0].Text = upperFirst(raised[0].Text)
	return raised
}

func upperFirst(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	return string(unicode.ToUpper(first)) + s[size:]
}

// lowerFirst makes a capital small for the middle of a sentence, unless the
// word is an abbreviation (UBND) or stands alone as one letter.
func lowerFirst(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	second, _ := utf8.DecodeRuneInString(s[size:])
	if size == 0 || unicode.IsUpper(second) {
		return s
	}
	return string(unicode.ToLower(first)) + s[size:]
}

// oneLine joins the lines of a cell and drops blanks and the punctuation at
// the end, so that the text can stand within a sentence.
func oneLine(s string) string {
	return strings.TrimRight(strings.Join(strings.Fields(s), " "), " .,;:")
}

// lines are the non-blank lines of a text without their list dashes.
func lines(s string) []string {
	var all []string
	for line := range strings.SplitSeq(strings.ReplaceAll(s, "\r", "\n"), "\n") {
		line = strings.Join(strings.Fields(line), " ")
		line = strings.TrimSpace(strings.TrimLeft(line, "-–+•* "))
		if line != "" {
			all = append(all, line)
		}
	}
	return all
}

// ended closes a sentence with a full stop unless it has an end of its own.
func ended(s string) string {
	trimmed := strings.TrimRight(strings.TrimSuffix(strings.TrimRight(s, " "), "/."), " ,;")
	if apart, ok := strings.CutSuffix(trimmed, " ."); ok { // "làm ./."
		trimmed = strings.TrimRight(apart, " ,;")
	}
	if trimmed == "" {
		return ""
	}
	last, _ := utf8.DecodeLastRuneInString(trimmed)
	if last == '.' || last == ':' || last == '!' || last == '?' || last == '…' {
		return trimmed
	}
	if closing := strings.TrimRight(trimmed, `)"”]`); closing != trimmed && strings.HasSuffix(closing, ".") {
		return trimmed // "(… 2024.)"
	}
	return trimmed + "."
}

// sentences joins the lines of an office's text into closed sentences.
func sentences(s string) string {
	all := lines(s)
	for i, line := range all {
		all[i] = ended(upperFirst(line))
	}
	return strings.Join(all, " ")
}

// text is the runs' text without blanks.
func (r runs) text() string {
	var all strings.Builder
	for _, run := range r {
		all.WriteString(run.Text)
	}
	return all.String()
}

// introduces tells a text that brings its own "Bên cạnh …", "Nguyên nhân …",
// so that ours would say it twice.
func introduces(text string) bool {
	lower := strings.ToLower(text)
	for _, start := range []string{"bên cạnh", "tuy nhiên", "nguyên nhân", "những hạn chế", "những tồn tại", "song "} {
		if strings.HasPrefix(lower, start) {
			return true
		}
	}
	return false
}
