package finding

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxArg bounds the characters of one argument in a message: a cell can hold
// 32,767, and nobody reads a line of that length.
const maxArg = 400

// wholeFile is the variant of code 901 for a fault that no part shows.
const wholeFile = "whole"

// Message says what is wrong, in one sentence or two.
func (f Finding) Message(lang Lang) string {
	args := f.Args
	if lang == English {
		args = inEnglish(args)
	}
	return capital(fill(f.variant().Text.In(lang), lang, args))
}

// inEnglish turns the names of rows that recognition gives as arguments
// ("tiêu chí 12"); everything else is quoted as the workbook has it.
func inEnglish(args []string) []string {
	turned := slices.Clone(args)
	for i, arg := range turned {
		for vi, en := range map[string]string{"tiêu chí ": "criterion ", "chỉ tiêu ": "indicator "} {
			if number, ok := strings.CutPrefix(arg, vi); ok && strings.Trim(number, "0123456789.") == "" {
				turned[i] = en + number
			}
		}
	}
	return turned
}

// capital makes a sentence of a message that starts with an argument.
func capital(message string) string {
	first, size := utf8.DecodeRuneInString(message)
	if size == 0 {
		return message
	}
	return string(unicode.ToUpper(first)) + message[size:]
}

// Advice says what to do about it.
func (f Finding) Advice(lang Lang) string {
	if fix := f.variant().Fix.In(lang); fix != "" {
		return fix
	}
	return Lookup(f.Code).Fix.In(lang)
}

// variant is the message that the finding names; the code's first where it
// names one that the code does not have, so that nothing goes unsaid.
func (f Finding) variant() Variant {
	entry := Lookup(f.Code)
	name := f.Variant
	if f.Code == 901 && len(f.Args) > 0 && f.Args[0] == "" {
		name = wholeFile
	}
	if v, ok := entry.variant(name); ok {
		return v
	}
	if len(entry.Variants) > 0 {
		return entry.Variants[0]
	}
	return Variant{Text: Text{string(f.Variant), string(f.Variant)}}
}

// fill puts the arguments into a message. It differs from fmt.Sprintf in that
// a missing argument is an ellipsis, a blank one is named, and what a cell
// holds can neither break the line nor reach a terminal as a control sequence.
func fill(format string, lang Lang, args []string) string {
	var text strings.Builder
	next := 0
	for format != "" {
		before, rest, found := strings.Cut(format, "%")
		text.WriteString(before)
		if !found {
			break
		}
		index, tail, ok := placeholder(rest, next)
		if !ok {
			text.WriteByte('%')
			format = rest
			continue
		}
		text.WriteString(argument(args, index, lang))
		next, format = index+1, tail
	}
	return text.String()
}

// placeholder reads "s" or "[n]s" at the start of what follows a percent sign.
func placeholder(rest string, next int) (index int, tail string, ok bool) {
	if tail, ok := strings.CutPrefix(rest, "s"); ok {
		return next, tail, true
	}
	number, tail, found := strings.Cut(strings.TrimPrefix(rest, "["), "]s")
	n, err := strconv.Atoi(number)
	if !found || !strings.HasPrefix(rest, "[") || err != nil || n < 1 {
		return 0, "", false
	}
	return n - 1, tail, true
}

// argument is the i-th argument on one line.
func argument(args []string, i int, lang Lang) string {
	if i >= len(args) {
		return "…"
	}
	clean := oneLine(args[i])
	if clean == "" {
		return Text{"(trống)", "(blank)"}.In(lang)
	}
	return clean
}

// oneLine collapses blanks and line breaks, drops control and direction
// characters and cuts what is too long.
func oneLine(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return -1
		}
		return r
	}, s)
	if runes := []rune(s); len(runes) > maxArg {
		return string(runes[:maxArg]) + "…"
	}
	return s
}
