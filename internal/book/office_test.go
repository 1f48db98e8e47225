package book

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book/page"
)

// alwaysCalculate tells LibreOffice to calculate every formula when it opens a
// workbook, instead of trusting the stored results.
const alwaysCalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

// office converts workbooks with LibreOffice in a profile of its own.
func office(t *testing.T, dir, format string, files ...string) {
	t.Helper()
	officeWith(t, dir, alwaysCalculate, format, files...)
}

// officeWith is office with other settings.
func officeWith(t *testing.T, dir, settings, format string, files ...string) {
	t.Helper()
	program, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("soffice is not installed")
	}
	profile := filepath.Join(dir, "profile", "user")
	if err := os.MkdirAll(profile, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(profile, "registrymodifications.xcu"), []byte(settings), 0o644); err != nil {
		t.Fatal(err)
	}
	args := []string{"-env:UserInstallation=file://" + filepath.Dir(profile), "--headless",
		"--convert-to", format, "--outdir", filepath.Join(dir, "out")}
	command := exec.CommandContext(t.Context(), program, append(args, files...)...)
	command.WaitDelay = time.Second
	if out, err := command.CombinedOutput(); err != nil {
		t.Skipf("soffice does not run here: %v\n%s", err, out)
	}
}

// TestOffice opens both workbooks in LibreOffice: it must read them, and
// calculate what is stored.
func TestOffice(t *testing.T) {
	if testing.Short() {
		t.Skip("starts LibreOffice")
	}
	dir := t.TempDir()
	data := consolidated(t, summary(t, advanced(t), 9), someFindings())
	var form bytes.Buffer
	if err := Form(&form, Blank{Rules: advanced(t), Regions: regions(t)}); err != nil {
		t.Fatal(err)
	}
	all, blank := filepath.Join(dir, "tong-hop.xlsx"), filepath.Join(dir, "bieu.xlsx")
	for name, content := range map[string][]byte{all: data, blank: form.Bytes()} {
		if err := os.WriteFile(name, content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	office(t, dir, "xlsx", all, blank)
	again, err := os.ReadFile(filepath.Join(dir, "out", "bieu.xlsx"))
	if err != nil || !slices.Equal(open(t, again).GetSheetList(), open(t, form.Bytes()).GetSheetList()) {
		t.Errorf("the form is not what LibreOffice read: %v", err)
	}
	calculated, err := os.ReadFile(filepath.Join(dir, "out", "tong-hop.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	sameResults(t, open(t, data), open(t, calculated))
}

func sameResults(t *testing.T, ours, theirs *excelize.File) {
	t.Helper()
	for _, sheet := range []string{SummarySheet, MatrixSheet} {
		rows, err := ours.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for r, row := range rows {
			for c := range row {
				at := page.Address(c+1, r+1)
				formula, err := ours.GetCellFormula(sheet, at)
				if err != nil || !strings.ContainsRune(formula, '(') {
					continue
				}
				if got, want := value(t, theirs, sheet, at), value(t, ours, sheet, at); got != want {
					t.Errorf("%s!%s =%s: LibreOffice calculates %q, stored %q", sheet, at, formula, got, want)
				}
			}
		}
	}
}
