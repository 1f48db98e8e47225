package notice

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/vntext"
)

const (
	fileEnding  = ".pdf"
	formEnding  = ".xlsx"
	slugMost    = 60 // characters of one part: paths stay short enough for Windows
	slugUnnamed = "khong-ten"
)

// FileNames names the notices of a batch, all different: "ban-bo.pdf". Names
// are ASCII, lower case and legal on every system. Where communes share
// a name, the first of district, province, code and period that tells them
// apart is added, else a number in the order of files. The names depend on the
// set of reports only, not on their order.
func FileNames(reports []*criteria.Report) []string { return namesWith(fileEnding, reports) }

// FormNames names the blank workbooks of communes in the same way: "ban-bo.xlsx".
// Twins that nothing tells apart are numbered in the order given.
func FormNames(communes []criteria.Commune) []string {
	var reports []*criteria.Report
	for i, c := range communes {
		reports = append(reports, &criteria.Report{Commune: c, File: fmt.Sprintf("%09d", i)})
	}
	return namesWith(formEnding, reports)
}

func namesWith(ending string, reports []*criteria.Report) []string {
	ordered := make([]int, len(reports))
	for i := range ordered {
		ordered[i] = i
	}
	slices.SortStableFunc(ordered, func(a, b int) int {
		x, y := reports[a], reports[b]
		return cmp.Or(cmp.Compare(x.File, y.File), cmp.Compare(x.Sheet, y.Sheet),
			cmp.Compare(x.Commune.At.Cell, y.Commune.At.Cell), cmp.Compare(x.SHA256, y.SHA256))
	})
	names := make([]string, len(reports))
	for name, same := range bySlug(reports, ordered, func(r *criteria.Report) string { return r.Commune.Name }) {
		tell(reports, same, safe(name), qualifiers(), names)
	}
	numberAll(names, ordered)
	for i := range names {
		names[i] += ending
	}
	return names
}

func qualifiers() []func(*criteria.Report) string {
	return []func(*criteria.Report) string{
		func(r *criteria.Report) string { return r.Commune.District },
		func(r *criteria.Report) string { return r.Commune.Province },
		func(r *criteria.Report) string { return r.Commune.Code },
		func(r *criteria.Report) string { return cmp.Or(string(r.Period.End), r.Period.Text) },
	}
}

// tell writes the names of reports that share one so far.
func tell(reports []*criteria.Report, same []int, name string, more []func(*criteria.Report) string, names []string) {
	if len(same) == 1 || len(more) == 0 {
		for _, i := range same {
			names[i] = name
		}
		return
	}
	parts := bySlug(reports, same, more[0])
	for part, some := range parts {
		longer := name
		if len(parts) > 1 && part != "" {
			longer += "-" + part
		}
		tell(reports, some, longer, more[1:], names)
	}
}

// numberAll adds a number to every name that is taken already.
func numberAll(names []string, ordered []int) {
	taken := map[string]bool{}
	free := map[string]bool{}
	for _, name := range names {
		free[name] = true
	}
	for _, i := range ordered {
		name := names[i]
		for n := 2; taken[name]; n++ {
			if next := names[i] + "-" + strconv.Itoa(n); !free[next] {
				name = next
			}
		}
		taken[name] = true
		names[i] = name
	}
}

func bySlug(reports []*criteria.Report, some []int, of func(*criteria.Report) string) map[string][]int {
	groups := map[string][]int{}
	for _, i := range some {
		key := slug(of(reports[i]))
		groups[key] = append(groups[key], i)
	}
	return groups
}

// slug writes a name with ASCII letters, digits and single hyphens; "" when
// nothing of it can be written so.
func slug(name string) string {
	var out strings.Builder
	for _, r := range vntext.Plain(name) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			out.WriteRune(r)
		case out.Len() > 0 && !strings.HasSuffix(out.String(), "-"):
			out.WriteByte('-')
		}
	}
	text := out.String()
	return strings.Trim(text[:min(len(text), slugMost)], "-")
}

// safe gives the nameless a name, and another one to names that Windows keeps
// for devices whatever their ending (CON, AUX, COM1).
func safe(name string) string {
	device := len(name) == 4 && (strings.HasPrefix(name, "com") || strings.HasPrefix(name, "lpt")) && isDigit(name[3])
	switch {
	case name == "":
		return slugUnnamed
	case device, name == "con", name == "prn", name == "aux", name == "nul":
		return "xa-" + name
	}
	return name
}
