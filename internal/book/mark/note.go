package mark

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tieuchi/internal/book/page"
	"tieuchi/internal/finding"
)

// What we add to a comment stands between these two lines, so that the next
// copy can take it out again and leave what people wrote.
const (
	noteBegin = "— tieuchi —"
	noteEnd   = "— hết —"
)

// author is the name that comments of ours carry.
const author = "tieuchi"

// mostNote leaves room in a comment for what the sender wrote.
const mostNote = 16_000

// ranked puts the worst first; what weighs the same stays in order.
func ranked(findings []finding.Finding) []finding.Finding {
	findings = slices.Clone(findings)
	finding.Sort(findings)
	slices.SortStableFunc(findings, func(a, b finding.Finding) int { return cmp.Compare(b.Severity, a.Severity) })
	return findings
}

// piece is a run of text of one look.
type piece struct {
	text string
	bold bool
}

// note writes the findings of one cell, worst first.
func note(findings []finding.Finding, lang finding.Lang) []piece {
	pieces := []piece{{noteBegin + "\n", true}}
	room := mostNote
	for i, f := range findings {
		head := fmt.Sprintf("%s %s: ", capital(f.Severity.Word().In(lang)), f.Code)
		body := f.Message(lang) + "\n→ " + f.Advice(lang) + "\n"
		if room -= page.Units(head) + page.Units(body); room < 0 && i > 0 {
			more := finding.Text{Vi: "… còn %d điều nữa, xem trang “%s”.\n", En: "… %d more, see the sheet “%s”.\n"}
			pieces = append(pieces, piece{text: fmt.Sprintf(more.In(lang), len(findings)-i, sheetTitle(lang))})
			break
		}
		pieces = append(pieces, piece{head, true}, piece{text: fit(body, mostNote)})
	}
	return append(pieces, piece{text: noteEnd})
}

// plain is the text of pieces without their looks.
func plain(pieces []piece) string {
	var b strings.Builder
	for _, p := range pieces {
		b.WriteString(p.text)
	}
	return b.String()
}

// runs writes pieces as the runs of a comment.
func runs(pieces []piece, prefix string) string {
	var b strings.Builder
	for _, p := range pieces {
		bold := ""
		if p.bold {
			bold = "<~b/>"
		}
		look := strings.ReplaceAll("<~r><~rPr>"+bold+`<~sz val="9"/><~color indexed="81"/><~rFont val="Tahoma"/><~family val="2"/></~rPr>`, "~", prefix)
		b.WriteString(look + textElement(p.text, prefix) + "</" + prefix + "r>")
	}
	return b.String()
}

func textElement(text, prefix string) string {
	return "<" + prefix + `t xml:space="preserve">` + cellText(text) + "</" + prefix + "t>"
}

// capital turns the first letter into a capital.
func capital(word string) string {
	first, size := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(first)) + word[size:]
}
