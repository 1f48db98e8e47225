package cli

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tieuchi/internal/batch"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake"
	"tieuchi/internal/sheet"
)

// grounds is by what the reports of a run are judged: rule sets, one of which
// may come from a file, and a province's decision over them.
type grounds struct {
	known    intake.Known
	files    []groundFile // of rule set and overlay
	findings []finding.Finding
}

// groundFile is a workbook that is no report but says how to judge them.
type groundFile struct {
	path   string
	what   finding.Text // as messages call it
	source batch.Output
	isRule bool
}

// openGrounds reads rule set and overlay before anything else: a run that asks
// for them must not judge without them.
func openGrounds(rules, overlay string, limits sheet.Limits) (grounds, error) {
	var g grounds
	var err error
	if isRuleFile(rules) {
		if g.known, err = loadKnown("auto"); err == nil {
			err = g.openRules(rules, limits)
		}
	} else {
		g.known, err = loadKnown(rules)
	}
	if err == nil && overlay != "" {
		err = g.openOverlay(overlay, limits)
	}
	return g, err
}

// isRuleFile tells whether a value of --rules names a workbook, not a rule set.
func isRuleFile(value string) bool {
	if slices.Contains([]string{".xlsx", ".xlsm", ".xls"}, strings.ToLower(filepath.Ext(value))) {
		return true
	}
	info, err := os.Stat(value)
	return err == nil && info.Mode().IsRegular() && value != "auto"
}

// open reads the workbook of a ground.
func (f *groundFile) open(limits sheet.Limits) (*sheet.Workbook, error) {
	name := filepath.ToSlash(filepath.Clean(f.path))
	data, err := readFile(f.path, limits.FileBytes)
	if err != nil {
		return nil, f.unusable(readTrouble(err))
	}
	wb, err := sheet.Open(bytes.NewReader(data), int64(len(data)), limits, workbookReaders())
	if err != nil {
		return nil, f.unusable(told(refusal(name, err)))
	}
	f.source = batch.Output{Name: name, Size: int64(len(data)), SHA256: batch.Hash(data)}
	return wb, nil
}

func (f *groundFile) origin() intake.Source {
	return intake.Source{File: f.source.Name, SHA256: f.source.SHA256}
}

func (f *groundFile) unusable(why finding.Text) error {
	return &failure{code: exitUnread, text: finding.Text{
		Vi: fmt.Sprintf("không dùng được %s “%s”: %s", f.what.Vi, printable(f.path), why.Vi),
		En: fmt.Sprintf("cannot use the %s “%s”: %s", f.what.En, printable(f.path), why.En),
	}}
}

func (g *grounds) openRules(path string, limits sheet.Limits) error {
	f := groundFile{path: path, what: finding.Text{Vi: "bộ tiêu chí", En: "rule set"}, isRule: true}
	wb, err := f.open(limits)
	if err != nil {
		return err
	}
	set, found := intake.RuleSet(wb, f.origin(), g.known)
	finding.Sort(found)
	g.files, g.findings = append(g.files, f), append(g.findings, found...)
	if set == nil {
		return f.unusable(firstError(found))
	}
	g.known.Force = set
	return nil
}

func (g *grounds) openOverlay(path string, limits sheet.Limits) error {
	f := groundFile{path: path, what: finding.Text{Vi: "bảng mức quy định của tỉnh", En: "overlay"}}
	wb, err := f.open(limits)
	if err != nil {
		return err
	}
	laid, found := intake.Overlay(wb, f.origin(), g.known)
	finding.Sort(found)
	if laid == nil {
		return f.unusable(firstError(found))
	}
	g.files, g.findings = append(g.files, f), append(g.findings, found...)
	g.known = g.known.Under(laid)
	return nil
}

// firstError is the first error among findings, with its cell, and how many
// more there are.
func firstError(found []finding.Finding) finding.Text {
	errors := slices.DeleteFunc(slices.Clone(found), func(f finding.Finding) bool { return f.Severity < finding.Error })
	if len(errors) == 0 {
		return finding.Text{}
	}
	text := told(errors[0])
	if errors[0].Cell != "" {
		place := errors[0].Sheet + "!" + errors[0].Cell + " "
		text.Vi, text.En = place+text.Vi, place+text.En
	}
	if more := len(errors) - 1; more > 0 {
		text.Vi += fmt.Sprintf(" Còn %d lỗi khác.", more)
		text.En += fmt.Sprintf(" There are %d more errors.", more)
	}
	return text
}

// without leaves the grounds themselves out of the workbooks to read: they may
// lie in the folder with the communes' own.
func (g grounds) without(inputs []batch.Input) ([]batch.Input, error) {
	kept := inputs
	for _, f := range g.files {
		self, err := os.Stat(f.path)
		if err != nil {
			continue
		}
		kept = slices.DeleteFunc(slices.Clone(kept), func(input batch.Input) bool {
			info, err := os.Stat(input.Path)
			return err == nil && os.SameFile(info, self)
		})
		if len(kept) == 0 && len(inputs) > 0 {
			return nil, &failure{code: exitUsage, text: finding.Text{
				Vi: fmt.Sprintf("chỉ có %s “%s”, không có biểu nào để đọc.", f.what.Vi, printable(f.path)),
				En: fmt.Sprintf("there is only the %s “%s” and no workbook to read.", f.what.En, printable(f.path)),
			}}
		}
	}
	return kept, nil
}

// rest adds what the grounds show to the results of a run.
func (h *harvest) rest(g grounds) {
	for i := range g.files {
		if g.files[i].isRule {
			h.ruleFile = &g.files[i].source
		} else {
			h.overlay, h.decree = &g.files[i].source, g.known.Overlay
		}
	}
	h.findings = append(h.findings, g.findings...)
	finding.Sort(h.findings)
}

// manifestOverlay is what the manifest says of the overlay: its file may be
// renamed or lost, the decision stays known.
func (h harvest) manifestOverlay() *batch.Overlay {
	if h.overlay == nil {
		return nil
	}
	return &batch.Overlay{Output: *h.overlay, Decision: h.decree.Decision}
}

// tellGrounds prints what the workbooks of rule set and overlay show, for the
// commands that read no reports.
func (env *environment) tellGrounds(g grounds) (int, error) {
	if len(g.findings) == 0 {
		return exitDone, nil
	}
	all := harvest{files: len(g.files), findings: g.findings}
	if err := env.tellFindings(all, "text", finding.Show{}); err != nil {
		return 0, err
	}
	return all.exitCode(), nil
}

// showRuleFile shows the rule set of a workbook, with everything that is wrong
// with it.
func (env *environment) showRuleFile(path string) (int, error) {
	var g grounds
	var err error
	if g.known, err = loadKnown("auto"); err != nil {
		return 0, err
	}
	if err = g.openRules(path, sheet.DefaultLimits()); err != nil {
		if _, tellErr := env.tellGrounds(g); tellErr != nil {
			return 0, tellErr
		}
		return 0, err
	}
	env.showRules(g.known.Force)
	return env.tellGrounds(g)
}

// set is the rule set asked for, else the default one.
func (g grounds) set() *criteria.RuleSet {
	if g.known.Force != nil {
		return g.known.Force
	}
	if o := g.known.Overlay; o != nil { // the overlay says for which it is
		for _, rules := range g.known.RuleSets {
			if rules.ID == o.RuleSet {
				return rules
			}
		}
	}
	return g.known.RuleSets[0]
}

// tellDecree names the overlay of a run: for check --verbose.
func (env *environment) tellDecree(out io.Writer, all harvest) {
	if all.decree == nil {
		return
	}
	decision := all.decree.Decision
	if decision == "" {
		decision = env.say("chưa ghi số quyết định", "no decision named")
	}
	fmt.Fprintf(out, env.say("mức quy định của tỉnh: %s (%s), %d mức cho bộ tiêu chí %s\n", "overlay: %s (%s), %d requirements for the rule set %s\n"),
		printable(all.decree.File), printable(decision), len(all.decree.Rows), all.decree.RuleSet)
}
