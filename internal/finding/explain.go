package finding

import (
	"fmt"
	"slices"
	"strings"
)

// Explain is a page about a code: what it says, why it matters, how to mend
// it. It is "" for a code that does not exist.
func Explain(code Code, lang Lang) string {
	entry := Lookup(code)
	if entry.Code == 0 {
		return ""
	}
	var page strings.Builder
	fmt.Fprintf(&page, "%s (%s): %s\n", code, entry.Severity.Word().In(lang), entry.Title.In(lang))
	one := func(text Text) []string { return []string{text.In(lang)} }
	section(&page, Text{"Khi nào báo:", "When it is raised:"}.In(lang), one(entry.When))
	section(&page, Text{"Không báo khi:", "When it is not:"}.In(lang), one(entry.Not))
	section(&page, Text{"Chương trình báo:", "It says:"}.In(lang), entry.messages(lang))
	section(&page, Text{"Vì sao quan trọng:", "Why it matters:"}.In(lang), one(entry.Why))
	section(&page, Text{"Cách sửa:", "What to do:"}.In(lang), entry.advice(lang))
	section(&page, Text{"Ví dụ:", "Example:"}.In(lang), one(entry.Example))
	section(&page, Text{"Mã liên quan:", "Related codes:"}.In(lang), entry.related(lang))
	return page.String()
}

// related lists the codes that a reader may be looking for instead.
func (e Entry) related(lang Lang) []string {
	var lines []string
	for _, code := range e.Related {
		lines = append(lines, code.String()+"  "+Lookup(code).Title.In(lang))
	}
	return lines
}

func section(page *strings.Builder, heading string, lines []string) {
	if len(lines) == 0 {
		return
	}
	fmt.Fprintf(page, "\n%s\n", heading)
	for _, line := range lines {
		fmt.Fprintf(page, "  %s\n", line)
	}
}

// messages are the variants' messages with an ellipsis for each argument, their
// severities where these differ, and the advice where it is the variant's own.
func (e Entry) messages(lang Lang) []string {
	var lines []string
	differ := slices.ContainsFunc(e.Variants, func(v Variant) bool { return v.Severity != 0 && v.Severity != e.Severity })
	for _, v := range e.Variants {
		line := "- " + fill(v.Text.In(lang), lang, nil)
		if differ {
			line += " (" + e.severityOf(v.Name).Word().In(lang) + ")"
		}
		lines = append(lines, line)
		if fix := v.Fix.In(lang); fix != "" {
			lines = append(lines, "  → "+fix)
		}
	}
	return lines
}

// advice is the entry's, unless every message has its own.
func (e Entry) advice(lang Lang) []string {
	if !slices.ContainsFunc(e.Variants, func(v Variant) bool { return v.Fix == Text{} }) {
		return nil
	}
	return []string{e.Fix.In(lang)}
}
