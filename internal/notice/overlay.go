package notice

import (
	"fmt"

	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// overlayNote names the province's decision whose requirements came first; ""
// where none was laid over the rule set. A decision that the overlay does not
// name is not made up.
func overlayNote(o *criteria.Overlay) string {
	switch {
	case o == nil || len(o.Rows) == 0:
		return ""
	case o.Decision == "":
		return overlayUnnamed
	}
	return fmt.Sprintf(overlayNamed, oneLine(o.Decision))
}

// groupOverlayNote says too how many of the reports it was, where not all.
func groupOverlayNote(g rollup.Group) string {
	o, reports := g.Overlay()
	note := overlayNote(o)
	if note != "" && reports < len(g.Entries) {
		note += fmt.Sprintf(overlayPartly, reports, len(g.Entries))
	}
	return note
}

// The wording of the note under a table.
const (
	overlayNamed   = "; mức cụ thể của tỉnh theo %s"
	overlayUnnamed = "; có áp dụng bảng mức quy định của tỉnh"
	overlayPartly  = " (áp dụng cho %d trong số %d báo cáo)"
)
