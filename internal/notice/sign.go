package notice

import (
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
		Lines: []document.Run{
			signLine(upperCase(facts.One(criteria.SignerAuthority)), true),
			signLine(upperCase(facts.One(criteria.SignerOffice)), f.sign.officeBold),
		},
		Name:   signLine(signerName(facts), true),
		Size:   f.sign.size,
		Centre: f.sign.centre,
		Room:   f.sign.room,
	}
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
