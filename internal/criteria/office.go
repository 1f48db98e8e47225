package criteria

import (
	"maps"
	"slices"
	"strings"
)

// OfficeKeys lists the facts of an office's profile in the order of the notice:
// who issues and signs, and how the paper looks.
func OfficeKeys() []FactKey {
	return []FactKey{
		SuperiorBody, IssuingBody, DocumentForm, DocumentNumber, DocumentSigns, IssuePlace, IssueDate,
		Author, SignerAuthority, SignerOffice, SignerName, Recipients, Spelling,
	}
}

// AllFactKeys lists every fact that a workbook may state.
func AllFactKeys() []FactKey { return append(FactKeys(), DocumentSigns, DocumentForm, Spelling) }

// OfficeLabel is the name of the fact in an office's profile, where the number
// and the signs stand apart: the office has its signs for good, and a number
// for one document only.
func (k FactKey) OfficeLabel() string {
	if k == DocumentNumber {
		return "Số"
	}
	return k.Label()
}

// OfOneDocument tells the facts of a profile that belong to a single document:
// no two notices have the same number.
func (k FactKey) OfOneDocument() bool { return k == DocumentNumber || k == IssueDate }

// ForMany is the profile for each of many notices: without the facts of one
// document. Signs that stand with the number ("05-TB/HU") are kept.
func (f Facts) ForMany() Facts {
	many := maps.Clone(f)
	if signs := f.Number().Signs; signs != "" {
		many[DocumentSigns] = []Fact{{Text: signs}}
	}
	maps.DeleteFunc(many, func(k FactKey, _ []Fact) bool { return k.OfOneDocument() })
	return many
}

// NoticeFacts are the facts of the notice on the report.
func (r *Report) NoticeFacts() Facts { return r.Facts.IssuedBy(r.Office) }

// IssuedBy is the facts of a notice that an office issues: each that its profile
// states, else the workbook's.
//
//   - Where the workbook names another issuing body, nothing that it says of
//     its own office is taken: no paper mixes the head of one body with the
//     signature of another.
//   - A number belongs to the signs under which it was given; under other signs
//     it is left open.
func (f Facts) IssuedBy(profile Facts) Facts {
	if len(profile) == 0 {
		return f
	}
	issued := maps.Clone(f)
	if issued == nil {
		issued = Facts{}
	}
	if differ(f.One(IssuingBody), profile.One(IssuingBody)) {
		maps.DeleteFunc(issued, func(k FactKey, _ []Fact) bool { return slices.Contains(OfficeKeys(), k) })
	}
	own := issued.Number()
	for key, lines := range profile {
		issued[key] = lines
	}
	issued.settleNumber(own, profile.Number())
	return issued
}

// settleNumber puts together number and signs of a workbook and of a profile.
func (f Facts) settleNumber(workbook, profile DocNumber) {
	number, signs := profile.Number, profile.Signs
	if signs == "" {
		signs = workbook.Signs
	}
	if number == "" && !differ(workbook.Signs, signs) {
		number = workbook.Number
	}
	if profile == (DocNumber{}) {
		return // as the workbook writes it
	}
	for key, text := range map[FactKey]string{DocumentNumber: number, DocumentSigns: signs} {
		delete(f, key)
		if text != "" {
			f[key] = []Fact{{Text: text}}
		}
	}
}

// differ tells whether both are stated and are not the same.
func differ(a, b string) bool {
	bare := func(s string) string { return foldName(strings.Trim(s, " .,;:")) }
	return bare(a) != "" && bare(b) != "" && bare(a) != bare(b)
}
