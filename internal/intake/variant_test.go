package intake_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"tieuchi/internal/checks"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake"
	"tieuchi/internal/sheet"
	"tieuchi/internal/sheet/xlsx"
	"tieuchi/templates"
)

// variant is one workbook: a form and a way to fill it in.
type variant struct {
	form form
	ways ways
}

func (v variant) String() string {
	w := v.ways
	return fmt.Sprintf("%s · %s · %s · %s · income %s · answers %s · words %v %s · headers %d · period %q · deadlines %d",
		v.form.name, w.layout.name, w.encoding.name, w.percent.name, w.income.name, w.yes.name, w.words, w.dress.name,
		w.heads, w.period.text, w.deadlines)
}

// variants writes every form in every value of every dimension at least once:
// as many rounds as the longest dimension has values. Each dimension begins
// elsewhere in each form, so that other values meet.
func variants() []variant {
	rounds := max(len(percentStyles()), len(incomeStyles()), len(yesStyles()), len(wordSets()), len(dresses()),
		longestHeads(), len(periods()), len(deadlines()), len(encodings()), len(layouts()))
	var list []variant
	for n, f := range forms() {
		for i := range rounds {
			list = append(list, variant{f, wayOf(i, n)}.fit())
		}
	}
	return list
}

// wayOf picks a value of each dimension for the i-th round of the n-th form.
func wayOf(i, n int) ways {
	return ways{
		percent: pick(percentStyles(), i+n), income: pick(incomeStyles(), i+2*n), yes: pick(yesStyles(), i+3*n),
		words: pick(wordSets(), i+n), dress: pick(dresses(), i+4*n), heads: i + 5*n, period: pick(periods(), i+5*n),
		deadlines: i + n, encoding: pick(encodings(), i+6*n), layout: pick(layouts(), i+n),
	}
}

func pick[T any](list []T, i int) T { return list[i%len(list)] }

// fit takes back what a form cannot have: layouts that would change it.
func (v variant) fit() variant {
	if v.form.still && !v.ways.layout.gentle {
		v.ways.layout = layouts()[1]
	}
	if v.form.has.values && !v.form.has.units {
		v.ways.income = incomeStyles()[v.ways.heads%3] // without a unit đồng cannot be told
	}
	if strings.HasPrefix(v.form.name, "F ") {
		v.ways.period = periods()[len(periods())-1]
		if strings.Contains(v.form.name, "after the plan") {
			v.ways.period = periods()[0]
		}
	}
	return v
}

// draft draws the variant.
func (v variant) draft(cs []commune) *draft {
	d := v.form.draw(v.ways, cs)
	v.ways.layout.apply(d)
	d.each(func(p *page) {
		for _, k := range p.cells {
			if k.text != "" && !isASCII(k.text) {
				v.ways.encoding.apply(k)
			}
		}
	})
	return d
}

func isASCII(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return r > 0x7F }) < 0
}

// communes are those that a form writes down.
func communesFor(t testing.TB, f form) []commune {
	base := []string{plainLines}
	if !f.plain {
		base = nil
	}
	c := newCommune(t, "Bản Bo", base...)
	if !f.many {
		return []commune{c}
	}
	other := newCommune(t, "Bình Lư", append(base, neighbourLines)...)
	if f.has.values {
		return []commune{c, other}
	}
	third := c.named("Nà Tăm", 1, 3, 19)
	return []commune{c, other, third, c.named("Thèn Sin", 2, 4, 5, 18)}
}

// reading is what the program makes of a variant.
type reading struct {
	Reports  []wantReport `json:"reports"`
	Findings []struct {
		Code, Severity, Sheet, Cell, Message string
	} `json:"findings"`
}

// knownRules is what the program knows.
var knownRules = sync.OnceValues(func() (intake.Known, error) {
	var known intake.Known
	for _, file := range templates.RuleSets() {
		rules, err := criteria.ParseRuleSet(file.Data)
		if err != nil {
			return known, err
		}
		known.RuleSets = append(known.RuleSets, rules)
	}
	slices.SortFunc(known.RuleSets, func(a, b *criteria.RuleSet) int { return strings.Compare(b.ID, a.ID) })
	regions, err := criteria.ParseRegions(templates.Regions())
	known.Regions = regions
	return known, err
})

// readFile reads a file the way the program does: open, recognise, judge,
// check, print.
func readBytes(t testing.TB, data []byte) reading {
	t.Helper()
	known, err := knownRules()
	if err != nil {
		t.Fatal(err)
	}
	book, err := sheet.Open(bytes.NewReader(data), int64(len(data)), sheet.DefaultLimits(), sheet.Readers{XLSX: xlsx.Read})
	if err != nil {
		t.Fatal(err)
	}
	read := intake.Read(book, intake.Source{File: "a.xlsx"}, known)
	for _, report := range read.Reports {
		criteria.Evaluate(report, false)
		read.Findings = append(read.Findings, checks.Report(report)...)
	}
	read.Findings = append(read.Findings, checks.All(read.Reports)...)
	var out bytes.Buffer
	if err := finding.WriteJSON(&out, finding.Result{Files: 1, Reports: read.Reports, Findings: read.Findings}); err != nil {
		t.Fatal(err)
	}
	var got reading
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	return got
}

// alarms are the codes of errors and warnings, each once, sorted.
func (r reading) alarms() []string {
	var codes []string
	for _, f := range r.Findings {
		if f.Severity != "info" {
			codes = append(codes, f.Code)
		}
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}

// TestVariants reads one commune, or a few, in every form and habit that
// workbooks.md tells of. All must give the same report, worked out by hand in
// variant_commune_test.go, without an error or a warning.
//
// VARIANT_DIR=folder writes the workbooks that fail into a folder.
func TestVariants(t *testing.T) {
	all := variants()
	if len(all) < 300 {
		t.Fatalf("only %d variants", len(all))
	}
	var failing sync.Map // reasons for which a variant fails
	t.Cleanup(func() {
		for _, a := range awaitedVariants() {
			if _, ok := failing.Load(a.reason); !ok && allRan() {
				t.Errorf("no variant fails any more for %q: delete it from the list", a.reason)
			}
		}
	})
	for i, v := range all {
		if testing.Short() && i%3 > 0 {
			continue
		}
		t.Run(fmt.Sprintf("%03d", i), func(t *testing.T) {
			t.Parallel()
			data, wrong := v.check(t)
			if wrong == "" {
				return
			}
			keep(t, data)
			if reason := v.awaits(); reason != "" {
				failing.Store(reason, true)
				t.Skipf("%s: %v", reason, v)
			}
			t.Error(wrong)
		})
	}
}

// allRan is false where -run or -short picks some of the variants.
func allRan() bool {
	run := flag.Lookup("test.run")
	return !testing.Short() && (run == nil || !strings.Contains(run.Value.String(), "/"))
}

// check reads a variant and tells what is wrong with the reading, "" when
// nothing is.
func (v variant) check(t *testing.T) (data []byte, wrong string) {
	cs := communesFor(t, v.form)
	data = v.draft(cs).bytes(t)
	got := readBytes(t, data)
	var want, have []wantReport
	for _, c := range cs {
		want = append(want, v.ways.expect(c, v.form.has).comparable(v.form.has))
	}
	for _, r := range got.Reports {
		have = append(have, r.comparable(v.form.has))
	}
	expected := slices.Concat(v.form.findings, v.ways.layout.findings)
	slices.Sort(expected)
	alarms, differs := got.alarms(), differences(want, have)
	sound := slices.Equal(alarms, slices.Compact(expected))
	switch {
	case differs == "" && sound:
		return data, ""
	case sound:
		wrong = "WRONG WITHOUT A FINDING: "
	}
	return data, fmt.Sprintf("%s%v\n%salarms %v, want %v\n%s", wrong, v, differs, alarms, expected, got.list(expected))
}

// list prints the findings that nobody expected.
func (r reading) list(expected []string) string {
	var lines []string
	for _, f := range r.Findings {
		if f.Severity != "info" && !slices.Contains(expected, f.Code) {
			lines = append(lines, fmt.Sprintf("  %s %s!%s %s", f.Code, f.Sheet, f.Cell, f.Message))
		}
	}
	if len(lines) > 8 {
		lines = append(lines[:8], fmt.Sprintf("  … %d more", len(lines)-8))
	}
	return strings.Join(lines, "\n")
}

// keep writes a workbook that failed to the folder that was asked for.
func keep(t *testing.T, data []byte) {
	dir := os.Getenv("VARIANT_DIR")
	if dir == "" {
		return
	}
	name := filepath.Join(dir, strings.ReplaceAll(t.Name(), "/", "-")+".xlsx")
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Error(err)
	}
	t.Logf("written to %s", name)
}
