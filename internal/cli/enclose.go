package cli

import (
	"bytes"
	"io"
	"slices"

	"github.com/spf13/pflag"

	"tieuchi/internal/batch"
	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/finding"
	"tieuchi/internal/notice"
)

// The files inside a paper: what it rests on, and what the checks found of it.
const (
	groundsFile = "nguon-so-lieu.json"
	checkedFile = "ket-qua-kiem-tra.json"
)

// addDraft adds --draft-mark, for the commands that write papers.
func (f *readFlags) addDraft(flags *pflag.FlagSet) {
	flags.BoolVar(&f.draftMark, "draft-mark", false, "")
}

// enclosing puts into the papers of a run what each of them rests on, and marks
// as drafts those on whose figures an error stands, where that is asked for.
type enclosing struct {
	grounds    batch.Grounds // of the whole run
	result     finding.Result
	concerning func(*criteria.Report) []finding.Finding
	draftMark  bool
}

func (h harvest) enclosing(flags readFlags, lang finding.Lang) enclosing {
	return enclosing{
		grounds: h.grounds(flags, lang), result: h.result(lang),
		concerning: notice.Concerning(h.reports, h.findings), draftMark: flags.draftMark,
	}
}

// grounds lists inputs and options. Options that cannot change an output
// (--jobs, --quiet, -o) are left out.
func (h harvest) grounds(flags readFlags, lang finding.Lang) batch.Grounds {
	return batch.Grounds{
		Tool: batch.ToolName, Version: Version,
		Inputs: h.sources, Roster: h.roster, Office: h.office, RuleSets: h.ruleSets(),
		RuleFile: h.ruleFile, Overlay: h.manifestOverlay(), Wording: flags.wordingFiles,
		Options: map[string]any{
			"rules": flags.rules, "trust_claims": flags.trustClaims, "period_column": flags.period, "prefer": flags.prefer,
			"form": flags.paper, "draft_mark": flags.draftMark, "lang": lang,
		},
	}
}

// ofAll encloses inputs and findings of the whole run.
func (e enclosing) ofAll(doc document.Document) document.Document {
	return e.enclose(doc, e.grounds, e.result)
}

// ofCommune encloses the workbook that a report was read from, and the findings
// that concern it.
func (e enclosing) ofCommune(doc document.Document, r *criteria.Report) document.Document {
	grounds, result := e.grounds, e.result
	grounds.Inputs = slices.DeleteFunc(slices.Clone(grounds.Inputs), func(in batch.Output) bool { return in.Name != r.File })
	if grounds.RuleSets = []string{}; r.Rules != nil {
		grounds.RuleSets = []string{r.Rules.ID}
	}
	result.Files, result.Unreadable, result.Reports = 1, 0, []*criteria.Report{r}
	result.Findings = e.concerning(r)
	return e.enclose(doc, grounds, result)
}

func (e enclosing) enclose(doc document.Document, grounds batch.Grounds, result finding.Result) document.Document {
	doc.Attached = append(doc.Attached,
		document.Attachment{Name: groundsFile, Description: "Tệp đầu vào, bộ tiêu chí, mức quy định và tùy chọn", Data: filled(grounds.Write)},
		document.Attachment{Name: checkedFile, Description: "Kết quả kiểm tra", Data: filled(func(w io.Writer) error { return finding.WriteFindingsJSON(w, result) })},
	)
	if e.draftMark && finding.Count(result.Findings, finding.Error) > 0 {
		return notice.Draft(doc)
	}
	return doc
}

// filled is what is written into memory: texts and numbers, which do not fail.
func filled(write func(io.Writer) error) []byte {
	var data bytes.Buffer
	_ = write(&data)
	return data.Bytes()
}
