package notice

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/finding"
)

// conflict is the code of two reports on one commune that differ: it stands at
// the one that does not count, and is about the one that does.
const conflict finding.Code = 501

// Concerning parts the findings of a run by the reports that they are about.
// What a file shows of itself, or of several communes at once, concerns each
// of its reports.
func Concerning(reports []*criteria.Report, findings []finding.Finding) func(*criteria.Report) []finding.Finding {
	w := newWhose(reports, findings)
	type about struct {
		finding finding.Finding
		key     string // of the commune's name; "" for all
	}
	byFile, conflicts := map[string][]about{}, map[string][]finding.Finding{}
	for _, f := range findings {
		key := criteria.NameKey(w.of(f))
		byFile[f.File] = append(byFile[f.File], about{f, key})
		if f.Code == conflict {
			conflicts[key] = append(conflicts[key], f)
		}
	}
	return func(r *criteria.Report) []finding.Finding {
		own := []finding.Finding{}
		key := criteria.NameKey(ownName(r.Commune))
		for _, a := range byFile[r.File] {
			if a.key == "" || a.key == key {
				own = append(own, a.finding)
			}
		}
		for _, f := range conflicts[key] {
			if f.File != r.File && key != "" {
				own = append(own, f)
			}
		}
		finding.Sort(own)
		return own
	}
}

// Draft marks a paper as a draft: its figures are not settled.
func Draft(doc document.Document) document.Document {
	doc.Draft = wordDraft
	return doc
}
