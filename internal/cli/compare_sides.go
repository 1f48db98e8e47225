package cli

import (
	"fmt"
	"slices"

	"tieuchi/internal/batch"
	"tieuchi/internal/finding"
)

// joined is what both sides gave. A file that is on both tells its findings
// once.
func (h harvest) joined(other harvest) harvest {
	both := harvest{
		sources: slices.Concat(h.sources, other.sources), origins: slices.Concat(h.origins, other.origins),
		reports: slices.Concat(h.reports, other.reports), understood: slices.Concat(h.understood, other.understood),
		problems: withoutTwice(slices.Concat(h.problems, other.problems)),
		files:    h.files + other.files, unreadable: h.unreadable + other.unreadable,
		findings: slices.Clone(h.findings),
	}
	told := map[string]bool{}
	for _, f := range h.findings {
		told[fmt.Sprintf("%q", fmt.Sprint(f))] = true
	}
	for _, f := range other.findings {
		if !told[fmt.Sprintf("%q", fmt.Sprint(f))] {
			both.findings = append(both.findings, f)
		}
	}
	finding.Sort(both.findings)
	return both
}

// withoutTwice drops what is told of a path a second time.
func withoutTwice(problems []batch.Problem) []batch.Problem {
	var paths []string
	return slices.DeleteFunc(problems, func(p batch.Problem) bool {
		again := slices.Contains(paths, p.Path)
		paths = append(paths, p.Path)
		return again
	})
}

// unread lists the files and folders that could not be read.
func (h harvest) unread() []string {
	var names []string
	for _, origin := range h.origins {
		if origin.unread {
			names = append(names, origin.Name)
		}
	}
	for _, f := range h.findings {
		if f.Code == 906 && f.Variant == "folder" {
			names = append(names, f.File)
		}
	}
	return names
}
