package notice

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
)

// signature builds the last block: recipients, authority, office and name.
func (f form) signature(facts criteria.Facts) document.Signature {
	return document.Signature{
		Heading:        document.Run{Text: wordRecipients, Underline: true},
		HeadingSize:    f.headingSize,
		HeadingX:       f.headingX,
		Recipients:     recipients(facts),
		RecipientsSize: f.recipientsSize,
		RecipientsX:    f.recipientsX,
		Lines: []document.Run{
			signLine(upperCase(facts.One(criteria.SignerAuthority)), true),
			signLine(upperCase(facts.One(criteria.SignerOffice)), false),
		},
		Name:   signLine(oneLine(facts.One(criteria.SignerName)), true),
		Size:   f.signSize,
		Centre: f.signCentre,
		Room:   f.signRoom,
	}
}

func signLine(text string, thick bool) document.Run {
	if text == "" {
		return document.Run{Blank: blankName, Bold: thick}
	}
	return document.Run{Text: text, Bold: thick}
}

// recipients are the lines of Nơi nhận: each with a dash and a comma, the last
// with a full stop.
func recipients(facts criteria.Facts) []document.Run {
	var names []string
	for _, text := range facts.All(criteria.Recipients) {
		names = append(names, cleaned(lines(text))...)
	}
	if len(names) == 0 {
		return []document.Run{{Blank: blankName}, {Blank: blankName}, {Blank: blankName}}
	}
	all := make([]document.Run, len(names))
	for i, name := range names {
		end := ","
		if i == len(names)-1 {
			end = "."
		}
		all[i] = document.Run{Text: "- " + name + end}
	}
	return all
}

func upperCase(s string) string { return strings.ToUpper(oneLine(s)) }
