package notice

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// overlayValues name the province's decision whose requirements came first;
// nothing where none was laid over the rule set. A decision that the overlay
// does not name is not made up.
func overlayValues(o *criteria.Overlay) values {
	v := values{"quyet_dinh_tinh": nil, "neu_co_muc_tinh": nil, "so_bao_cao": nil, "tong_bao_cao": nil}
	if o != nil && len(o.Rows) > 0 {
		v["quyet_dinh_tinh"], v["neu_co_muc_tinh"] = plain(oneLine(o.Decision)), yes(true)
	}
	return v
}

// groupOverlay says too how many of the reports it was, where not all.
func groupOverlay(g rollup.Group) values {
	o, reports := g.Overlay()
	v := overlayValues(o)
	if len(v["neu_co_muc_tinh"]) > 0 && reports < len(g.Entries) {
		v["so_bao_cao"], v["tong_bao_cao"] = plain(number(reports)), plain(number(len(g.Entries)))
	}
	return v
}
