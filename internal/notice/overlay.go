package notice

import (
	"regexp"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// decisionValues name the provinces' decisions whose requirements came first;
// nothing where there are none. A decision that nobody names is not made up.
func decisionValues(names []string, reports int) values {
	v := values{"quyet_dinh_tinh": nil, "neu_co_muc_tinh": nil, "so_bao_cao": nil, "tong_bao_cao": nil}
	if reports > 0 {
		cited := cleaned(names)
		for i := range cited {
			cited[i] = numbered(cited[i])
		}
		v["quyet_dinh_tinh"], v["neu_co_muc_tinh"] = plain(strings.Join(cited, "; ")), yes(true)
	}
	return v
}

// overlayValues are those of an overlay.
func overlayValues(o *criteria.Overlay) values {
	if o == nil || len(o.Rows) == 0 {
		return decisionValues(nil, 0)
	}
	return decisionValues([]string{o.Decision}, 1)
}

// reportOverlay are those of one report.
func reportOverlay(r *criteria.Report) values {
	g := rollup.Group{Entries: []rollup.Entry{{Report: r}}}
	return decisionValues(g.Decisions())
}

// groupOverlay says too how many of the reports it was, where not all.
func groupOverlay(g rollup.Group) values {
	names, reports := g.Decisions()
	v := decisionValues(names, reports)
	if reports > 0 && reports < len(g.Entries) {
		v["so_bao_cao"], v["tong_bao_cao"] = plain(number(reports)), plain(number(len(g.Entries)))
	}
	return v
}

var unnumbered = regexp.MustCompile(`^(\S+(?: \S+)?) (\d+\S*/\S*\pL\S*)`)

// numbered is a decision's name as papers cite it: "Quyết định số 318/QĐ-TTg",
// also where the workbook or the rule set leaves out "số".
func numbered(decision string) string {
	return unnumbered.ReplaceAllString(oneLine(decision), "$1 số $2")
}
