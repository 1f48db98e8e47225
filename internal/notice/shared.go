package notice

import (
	"slices"

	"tieuchi/internal/criteria"
)

// SharedFacts finds in the workbooks of a batch the facts that a notice on all
// of them may use; what is not certain is left out and printed as a blank.
//
//   - Who issues and signs, in which form and spelling: where all workbooks
//     that state it agree.
//   - The programme of work, the target and the recipients: only where every
//     workbook states them and all agree, for they are often meant for one
//     commune.
//   - Nothing else. Number and dates belong to one document, participants and
//     texts to one commune.
//
// The places of the facts are dropped: a cell without its file says nothing.
// Facts.IssuedBy lays an office's profile over them.
func SharedFacts(reports []*criteria.Report) criteria.Facts {
	shared := criteria.Facts{}
	for _, key := range criteria.AllFactKeys() {
		issuer, batch := sharedKind(key)
		if !issuer && !batch {
			continue
		}
		if lines, agreed := agreed(reports, key, batch); agreed && len(lines) > 0 {
			for _, line := range lines {
				shared[key] = append(shared[key], criteria.Fact{Text: line})
			}
		}
	}
	return shared
}

func sharedKind(key criteria.FactKey) (issuer, batch bool) {
	switch key {
	case criteria.SuperiorBody, criteria.IssuingBody, criteria.IssuePlace, criteria.Author,
		criteria.SignerAuthority, criteria.SignerOffice, criteria.SignerName,
		criteria.DocumentSigns, criteria.DocumentForm, criteria.Spelling:
		return true, false
	case criteria.WorkProgramme, criteria.TargetYear, criteria.Recipients:
		return false, true
	}
	return false, false
}

// agreed is what the reports say of a fact, when all that say something say
// the same; all must say something when everyone is true.
func agreed(reports []*criteria.Report, key criteria.FactKey, everyone bool) ([]string, bool) {
	var said []string
	for _, r := range reports {
		lines := r.Facts.All(key)
		switch {
		case len(lines) == 0 && everyone:
			return nil, false
		case len(lines) == 0:
		case said == nil:
			said = lines
		case !slices.Equal(said, lines):
			return nil, false
		}
	}
	return said, true
}
