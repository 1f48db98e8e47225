package book

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// groundLines say by what the figures were judged, and how sure that is.
func groundLines(group rollup.Group) []string {
	published, unverified, none := basisCounts(group.RuleSet)
	used := requirementCounts(group)
	lines := []string{
		fmt.Sprintf("Bộ tiêu chí có %d tiêu chí, %d chỉ tiêu. Mức đạt ghi sẵn trong chương trình: %d chỉ tiêu đọc được "+
			"ở nguồn công bố, %d chỉ tiêu chưa kiểm chứng với quyết định, %d chỉ tiêu chưa biết mức.",
			len(group.RuleSet.Criteria), group.RuleSet.Plain().IndicatorCount(), published, unverified, none),
		fmt.Sprintf("Yêu cầu đã dùng để đối chiếu (tính theo lượt chỉ tiêu của các báo cáo): %d theo bảng của tỉnh, "+
			"%d theo cột yêu cầu trong biểu của xã, %d theo bộ tiêu chí (trong đó %d chưa kiểm chứng), %d không có yêu cầu.",
			used.overlay, used.workbook, used.ruleSet, used.unsure, used.none),
		"Mức chưa kiểm chứng chỉ dẫn đến cảnh báo, không làm thay đổi kết luận đạt hay chưa đạt. " +
			"Chỉ tiêu không có yêu cầu thì giữ đánh giá của xã.",
		"Bảng này nêu kết quả thực hiện các tiêu chí, không thay cho việc xét, công nhận xã đạt chuẩn.",
	}
	return slices.Insert(lines, 1, slices.DeleteFunc([]string{overlayLine(group), carriedLine(group)}, func(line string) bool { return line == "" })...)
}

// overlayLine names the province's decision, and what of it is the province's
// own; "" where there is none.
func overlayLine(group rollup.Group) string {
	o, reports := group.Overlay()
	if o == nil {
		return ""
	}
	decision := o.Decision
	if decision == "" {
		decision = "chưa ghi số và ngày"
	}
	ids := map[string]bool{}
	for _, row := range o.Rows {
		ids[row.ID] = true
	}
	return fmt.Sprintf("Mức quy định của tỉnh (%s; tệp %s): %d chỉ tiêu, áp dụng cho %d trong số %d báo cáo; được dùng trước mọi "+
		"mức khác.", decision, o.File, len(ids), reports, len(group.Entries))
}

// carriedLine names the decisions by which consolidations below had judged; "" where
// there are none.
func carriedLine(group rollup.Group) string {
	var carried rollup.Group
	for _, entry := range group.Entries {
		if entry.Report.Rules.Overlay == nil {
			carried.Entries = append(carried.Entries, entry)
		}
	}
	names, reports := carried.Decisions()
	if reports == 0 {
		return ""
	}
	for i, name := range names {
		names[i] = cmp.Or(name, "chưa ghi số và ngày")
	}
	return fmt.Sprintf("Mức quy định của tỉnh đã dùng ở bảng tổng hợp được đọc (%s): áp dụng cho %d trong số %d báo cáo; được dùng trước "+
		"mọi mức khác.", strings.Join(names, "; "), reports, len(group.Entries))
}

// basisCounts counts the indicators of a rule set by how sure they are.
func basisCounts(rules *criteria.RuleSet) (published, unverified, none int) {
	for _, criterion := range rules.Plain().Criteria {
		for _, ind := range criterion.Indicators {
			switch ind.Basis {
			case criteria.Published:
				published++
			case criteria.Unverified:
				unverified++
			default:
				none++
			}
		}
	}
	return published, unverified, none
}

// usedRequirements counts by where the requirements that counted came from.
type usedRequirements struct{ overlay, workbook, ruleSet, unsure, none int }

func requirementCounts(group rollup.Group) usedRequirements {
	var used usedRequirements
	for _, entry := range group.Entries {
		for _, criterion := range entry.Report.Criteria {
			for _, ind := range criterion.Indicators {
				used.add(ind.Requirement)
			}
		}
	}
	return used
}

func (u *usedRequirements) add(r criteria.Requirement) {
	switch r.From {
	case criteria.FromOverlay:
		u.overlay++
	case criteria.FromWorkbook:
		u.workbook++
	case criteria.FromRuleSet:
		u.ruleSet++
		if !r.Verified {
			u.unsure++
		}
	default:
		u.none++
	}
}

// leftOut lists what is in no figure, so that nothing disappears unsaid.
func leftOut(p *page.Page, s rollup.Summary) {
	if len(s.Duplicates)+len(s.Unjudged)+len(s.Doubtful) == 0 {
		return
	}
	p.Skip(1)
	section(p, "Biểu cần xem lại")
	for _, duplicate := range s.Duplicates {
		paragraph(p, fmt.Sprintf("%s: trùng xã và kỳ với %s nên không tính vào tổng.",
			duplicate.Report.File, duplicate.Counted.File))
	}
	for _, r := range s.Unjudged {
		paragraph(p, r.File+": chưa rõ bộ tiêu chí nên không tính vào tổng.")
	}
	for _, r := range s.Doubtful {
		paragraph(p, fmt.Sprintf("%s: có tính vào tổng, nhưng xã %s có thể trùng với một báo cáo khác.",
			r.File, communeName(r)))
	}
}
