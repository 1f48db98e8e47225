package cli

import (
	"github.com/spf13/pflag"

	"tieuchi/internal/batch"
	"tieuchi/internal/checks"
	"tieuchi/internal/criteria"
	"tieuchi/internal/vntext"
)

// preferNewest is the word of --prefer for the report drawn up last.
const preferNewest = "newest"

// addPrefer adds --prefer, for the commands that look at many reports.
func (f *readFlags) addPrefer(flags *pflag.FlagSet) { flags.StringVar(&f.prefer, "prefer", "", "") }

// preference is what --prefer says of the reports from these inputs.
func (f readFlags) preference(inputs []batch.Input) (criteria.Preference, error) {
	switch f.prefer {
	case "":
		return criteria.Preference{}, nil
	case preferNewest:
		return criteria.Preference{Newest: true, Differ: checks.Differ}, nil
	}
	chosen := make(map[string]bool)
	for _, input := range inputs {
		if batch.Within(input.Path, f.prefer) {
			chosen[input.Name] = true
		}
	}
	if len(chosen) == 0 {
		return criteria.Preference{}, unknownPreference(f.prefer)
	}
	return criteria.Preference{Chosen: func(r *criteria.Report) bool { return chosen[r.File] }, Differ: checks.Differ}, nil
}

func unknownPreference(value string) error {
	if nearest, ok := vntext.Nearest(value, []string{preferNewest}); ok {
		return usagef("--prefer nhận newest hoặc đường dẫn; không có biểu nào được đọc ở “%s”, có phải ý bạn là %s?",
			"--prefer takes newest or a path; no workbook is read from “%s”, did you mean %s?", value, nearest)
	}
	return usagef("--prefer nhận newest, hoặc tệp hay thư mục trong số các biểu được đọc; không có biểu nào được đọc ở “%s”.",
		"--prefer takes newest, or a file or folder among the workbooks; no workbook is read from “%s”.", value)
}

// counted are the reports that did not give way to another: those that gave
// way are told by a finding, and no notice states their figures.
func (h harvest) counted() []*criteria.Report {
	var reports []*criteria.Report
	for _, r := range h.reports {
		if r.YieldsTo == nil {
			reports = append(reports, r)
		}
	}
	return reports
}
