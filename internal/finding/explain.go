package finding

import (
	"fmt"
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
	section(&page, Text{"Chương trình báo:", "It says:"}.In(lang), entry.messages(lang))
	section(&page, Text{"Vì sao quan trọng:", "Why it matters:"}.In(lang), []string{entry.Why.In(lang)})
	section(&page, Text{"Cách sửa:", "What to do:"}.In(lang), entry.advice(lang))
	section(&page, Text{"Ví dụ:", "Example:"}.In(lang), []string{entry.Example.In(lang)})
	return page.String()
}

func section(page *strings.Builder, heading string, lines []string) {
	fmt.Fprintf(page, "\n%s\n", heading)
	for _, line := range lines {
		fmt.Fprintf(page, "  %s\n", line)
	}
}

// messages are the variants' messages with an ellipsis for each argument and
// the severity where it is not the entry's.
func (e Entry) messages(lang Lang) []string {
	var lines []string
	for _, v := range e.Variants {
		line := "- " + fill(v.Text.In(lang), lang, nil)
		if v.Severity != 0 {
			line += " (" + v.Severity.Word().In(lang) + ")"
		}
		lines = append(lines, line)
	}
	return lines
}

// advice is the entry's advice, then that of variants which need another.
func (e Entry) advice(lang Lang) []string {
	lines := []string{"- " + e.Fix.In(lang)}
	for _, v := range e.Variants {
		if fix := v.Fix.In(lang); fix != "" {
			lines = append(lines, "- "+v.Name+": "+fix)
		}
	}
	return lines
}
