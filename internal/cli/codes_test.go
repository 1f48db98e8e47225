package cli_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/cli"
	"tieuchi/internal/finding"
)

// codeCase is one finding with a workbook that causes it, and a twin that is as
// near as possible but right.
//
// Findings are written "NTM105.suggest error C12": the code with its message,
// the severity and the cell, before it the sheet if it is not the drawn one and
// the file if there are several. All that come are listed, except NTM601: the
// drawn workbooks leave out what only a notice needs.
type codeCase struct {
	code    string // "105.suggest"; "105" for the main message
	what    string // what is wrong, for the test's name
	faulty  map[string]drawing
	want    []string
	twin    map[string]drawing // must not have the code
	twinHas []string           // other findings of the twin; mostly none
	args    []string           // more of the command line; "{dir}" is the folder of the files
}

// one is a case's only file.
func one(draw drawing) map[string]drawing { return map[string]drawing{"a.xlsx": draw} }

// codeCases lists all of them.
func codeCases() []codeCase {
	return slices.Concat(formCodes(), recognitionCodes(), leftAsideCodes(), valueCodes(), cellCodes(),
		verdictCodes(), doubtCodes(), taskCodes(), noticeCodes(), batchCodes(), preferCodes(), rosterCodes(), overlayCodes(), officeCodes(), attachedCodes(), openingCodes(), carriedCodes(), fileCodes(), formatCodes())
}

// TestEveryCode takes each case through `tieuchi check`.
func TestEveryCode(t *testing.T) {
	for _, c := range codeCases() {
		t.Run("NTM"+c.code+" "+c.what, func(t *testing.T) {
			t.Parallel()
			if !slices.ContainsFunc(c.want, c.isOwn) {
				t.Fatalf("the case does not list its own finding: %q", c.want)
			}
			if diff := cmp.Diff(c.want, c.checked(t, c.faulty)); diff != "" {
				t.Errorf("findings of the faulty workbook (-want +got):\n%s", diff)
			}
			twin := c.checked(t, c.twin)
			if diff := cmp.Diff(c.twinHas, twin); diff != "" {
				t.Errorf("findings of the twin (-want +got):\n%s", diff)
			}
			if slices.ContainsFunc(twin, c.isOwn) {
				t.Errorf("the code fires on the twin: %q", twin)
			}
		})
	}
}

// isOwn tells whether a finding is the one that the case is about.
func (c codeCase) isOwn(found string) bool { return strings.HasPrefix(found, "NTM"+c.code+" ") }

// unwritten lists the messages that no workbook can cause here, and why.
func unwritten() map[string]string {
	const compared, disk = "told by tieuchi compare only: internal/rollup", "what the system says of a disk: TestUnopened"
	return map[string]string{
		"501.unpaired": compared, "502.earlier": compared, "502.order": compared, "502.swapped": compared, "505.sides": compared,
		"903":        "stands in for a format that is added to the readers and not to the catalogue",
		"906":        disk,
		"906.denied": disk + "; a test that runs as root may open every file",
		"906.inuse":  disk + "; only Windows locks files",
		"906.folder": disk + "; a test that runs as root may open every folder",
		"906.fault":  "a fault of the program itself: TestFaultInOneFile",
	}
}

// TestEveryCodeHasAWorkbook walks the catalogue.
func TestEveryCodeHasAWorkbook(t *testing.T) {
	covered := map[string]bool{}
	for _, c := range codeCases() {
		covered[c.code] = true
	}
	for _, entry := range finding.All() {
		for _, v := range entry.Variants {
			name := codeName(entry.Code, v.Name)
			_, excused := unwritten()[name]
			switch {
			case !covered[name] && !excused:
				t.Errorf("NTM%s has no workbook that causes it", name)
			case covered[name] && excused:
				t.Errorf("NTM%s is excused and has a workbook", name)
			}
			delete(covered, name)
		}
	}
	for name := range covered {
		t.Errorf("NTM%s has a workbook and is not in the catalogue", name)
	}
}

func codeName(code finding.Code, variant string) string {
	if variant == "" {
		return fmt.Sprint(int(code))
	}
	return fmt.Sprintf("%d.%s", int(code), variant)
}

// checked is what `tieuchi check --format json` finds in files.
func (c codeCase) checked(t *testing.T, files map[string]drawing) []string {
	t.Helper()
	dir := t.TempDir()
	save(t, dir, files)
	command := []string{"check", "--format", "json", dir}
	for _, arg := range c.args {
		command = append(command, strings.ReplaceAll(arg, "{dir}", dir))
	}
	var out, complaints bytes.Buffer
	cli.Main(t.Context(), command, &out, &complaints)
	if told := stopped().FindStringSubmatch(complaints.String()); told != nil && out.Len() == 0 {
		return []string{nameOf(t, told[1], told[2]) + " stops the run"}
	}
	var result struct {
		Findings []struct{ Code, Severity, File, Sheet, Cell, Message string }
	}
	if err := json.Unmarshal(out.Bytes(), &result); err != nil || complaints.Len() > 0 {
		t.Fatalf("%v: %s", err, complaints.String())
	}
	var list []string
	for _, f := range result.Findings {
		place := f.Cell
		if f.Sheet != codesSheet && f.Sheet != "" {
			place = f.Sheet + "!" + place
		}
		if len(files) > 1 {
			file, _ := filepath.Rel(filepath.ToSlash(dir), f.File)
			place = file + ":" + place
		}
		if name := nameOf(t, f.Code, f.Message); name != "NTM601" || c.code == "601" {
			list = append(list, strings.TrimSpace(name+" "+f.Severity+" "+place))
		}
	}
	return list
}

// nameOf finds the message of a code by its words.
func nameOf(t *testing.T, word, message string) string {
	t.Helper()
	code, _ := finding.ParseCode(word)
	best, name := -1, ""
	for _, v := range finding.Lookup(code).Variants {
		parts := placeholders.Split(v.Text.Vi, -1)
		for i := range parts {
			parts[i] = regexp.QuoteMeta(parts[i])
		}
		fits := regexp.MustCompile("(?is)^" + strings.Join(parts, ".*")).MatchString(message)
		if fits && len(v.Text.Vi) > best {
			best, name = len(v.Text.Vi), "NTM"+codeName(code, v.Name)
		}
	}
	if best < 0 {
		t.Errorf("%s: no message of the catalogue: %s", word, message)
	}
	return name
}

// stopped finds the code in the complaint about a file without which a run does
// not start: a roster, an overlay. What to do follows the message.
func stopped() *regexp.Regexp { return regexp.MustCompile(`”: (NTM\d{3}): (.*)`) }

var placeholders = regexp.MustCompile(`%(\[\d\])?s`)
