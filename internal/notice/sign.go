package notice

import (
	"regexp"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
)

// signature builds the last block: recipients, authority, office and name.
func (f form) signature(facts criteria.Facts) document.Signature {
	return document.Signature{
		Heading:        f.sign.titled(wordRecipients),
		HeadingSize:    f.sign.headingSize,
		HeadingX:       f.sign.headingX,
		Recipients:     f.sign.recipients(facts),
		RecipientsSize: f.sign.listSize,
		RecipientsX:    f.sign.listX,
		Lines:          f.sign.signer(facts),
		Name:           signLine(signerName(facts), true),
		Size:           f.sign.size,
		Centre:         f.sign.centre,
		Room:           f.sign.room,
	}
}

// signer are the lines of authority and of the signer's office. Whoever signs
// for somebody else has two lines of authority ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ
// TỊCH"). Several lines in the authority's cell with none in the office's end
// with the office.
func (s signForm) signer(facts criteria.Facts) []document.Run {
	authority, office := signLines(facts.One(criteria.SignerAuthority)), signLines(facts.One(criteria.SignerOffice))
	if last := len(authority) - 1; last > 0 && len(office) == 0 {
		authority, office = authority[:last], authority[last:]
	}
	for len(office) > 1 && authorised.MatchString(office[0]) {
		authority, office = append(authority, office[0]), office[1:]
	}
	var all []document.Run
	for _, side := range []struct {
		lines []string
		thick bool
	}{{authority, true}, {office, s.officeBold}} {
		if len(side.lines) == 0 {
			all = append(all, signLine("", side.thick))
		}
		for _, line := range side.lines {
			all = append(all, signLine(line, side.thick))
		}
	}
	return all
}

// authorised begins a line of authority.
var authorised = regexp.MustCompile(`^(TM|KT|TL|TUQ|T/M|K/T|T/L)\b`)

// onBehalf begins the line of whoever signs instead of somebody.
var onBehalf = regexp.MustCompile(`\s(KT\.|K/T)\s*`)

// signLines are the lines of a cell in capitals; one for whoever signs instead
// of somebody is a line of its own also where it is typed on.
func signLines(text string) []string {
	var all []string
	for _, line := range lines(onBehalf.ReplaceAllString(strings.ToUpper(text), "\n$1 ")) {
		if line = oneLine(line); line != "" {
			all = append(all, line)
		}
	}
	return all
}

// titled is the heading of the recipients in its style.
func (s signForm) titled(text string) document.Run {
	heading := s.heading
	heading.Text = text
	return heading
}

// signerName is the name without "đồng chí": no title stands before it.
func signerName(facts criteria.Facts) string {
	name := oneLine(facts.One(criteria.SignerName))
	lower := strings.ToLower(name)
	for _, title := range []string{"đồng chí", "đ/c"} {
		// Small and capital đ have as many bytes, as have all letters of the titles.
		if rest := strings.TrimLeft(name[min(len(title), len(name)):], ".: "); strings.HasPrefix(lower, title) && rest != "" && rest != name[len(title):] {
			return rest
		}
	}
	return name
}

func signLine(text string, thick bool) document.Run {
	if text == "" {
		return document.Run{Blank: blankName, Bold: thick}
	}
	return document.Run{Text: text, Bold: thick}
}

// recipients are the lines of Nơi nhận: each with a dash before it and the
// form's mark after it, the last with a full stop.
func (s signForm) recipients(facts criteria.Facts) []document.Run {
	var names []string
	for _, text := range facts.All(criteria.Recipients) {
		names = append(names, cleaned(lines(text))...)
	}
	if len(names) == 0 {
		return []document.Run{{Blank: blankName}, {Blank: blankName}, {Blank: blankName}}
	}
	all := make([]document.Run, len(names))
	for i, name := range names {
		end := s.listEnd
		if i == len(names)-1 {
			end = "."
		}
		all[i] = document.Run{Text: "- " + name + end}
	}
	return all
}

func upperCase(s string) string { return strings.ToUpper(oneLine(s)) }
