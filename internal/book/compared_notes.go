package book

import (
	"fmt"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// comparedNotes say how changes are counted, and what is in no figure.
func comparedNotes(p *page.Page, c rollup.Comparison) {
	p.Skip(1)
	wide(p, comparedColumns, "Cách tính", sectionStyle())
	for _, line := range []string{
		"Đạt thêm: kỳ này đạt, kỳ trước không đạt (chưa đạt, cơ bản đạt, không xét hoặc chưa rõ). Không còn đạt: kỳ trước đạt, kỳ này không đạt. “Cơ bản đạt” không tính là đạt.",
		"Đạt kỳ trước + đạt thêm − không còn đạt = đạt kỳ này, tính trên các xã có ở cả hai kỳ. Xã chỉ có ở một kỳ được tính riêng; xã đổi tên hoặc sáp nhập không được tự ghép.",
		"Nhiệm vụ quá hạn: ngày cuối của thời hạn trước ngày cuối kỳ này và tiêu chí vẫn chưa đạt. Tiêu chí cơ bản đạt, chưa rõ hoặc nhiệm vụ đã lùi thời hạn thì nêu ở phần cần xem lại, không tính là quá hạn.",
		"Bảng này nêu kết quả thực hiện các tiêu chí, không thay cho việc xét, công nhận xã đạt chuẩn.",
	} {
		wide(p, comparedColumns, line, page.Style{})
	}
	if lines := doubts(c); len(lines) > 0 {
		p.Skip(1)
		wide(p, comparedColumns, "Điều cần xem lại", sectionStyle())
		for _, line := range lines {
			wide(p, comparedColumns, line, page.Style{})
		}
	}
}

// doubts list what the inputs leave open, so that no figure is taken for more
// than it is.
func doubts(c rollup.Comparison) []string {
	var lines []string
	for _, f := range c.Findings() {
		lines = append(lines, sentence(f))
	}
	for _, side := range []struct {
		word   string
		unread []string
		of     rollup.Summary
	}{{oldWord, c.OldUnread, c.Old}, {newWord, c.NewUnread, c.New}} {
		for _, file := range side.unread {
			lines = append(lines, fmt.Sprintf("%s (%s): không đọc được, nên xã trong tệp này có thể bị coi là không có báo cáo.", file, lowerFirst(side.word)))
		}
		for _, d := range side.of.Duplicates {
			lines = append(lines, fmt.Sprintf("%s (%s): trùng xã và kỳ với %s nên không dùng để so sánh.", d.Report.File, lowerFirst(side.word), d.Counted.File))
		}
		for _, r := range side.of.Unjudged {
			lines = append(lines, fmt.Sprintf("%s (%s): chưa rõ bộ tiêu chí nên không dùng để so sánh.", r.File, lowerFirst(side.word)))
		}
	}
	return append(lines, madeUpLines(c)...)
}

// madeUpLines say which communes' figures are made up.
func madeUpLines(c rollup.Comparison) []string {
	var lines []string
	for _, side := range []struct {
		word string
		of   rollup.Summary
	}{{oldWord, c.Old}, {newWord, c.New}} {
		var names []string
		for _, group := range side.of.Groups {
			for _, r := range group.Illustrative() {
				names = append(names, communeName(r))
			}
		}
		if len(names) > 0 {
			lines = append(lines, fmt.Sprintf("%s: số liệu minh họa, không phải số liệu chính thức, của %s.", side.word, strings.Join(names, ", ")))
		}
	}
	return lines
}

// verdictCell is where a report says how a criterion stands.
func verdictCell(r *criteria.Report, number int) string {
	if r == nil {
		return ""
	}
	for i := range r.Criteria {
		if c := &r.Criteria[i]; c.Number == number {
			at := c.Claim.At
			if at.Cell == "" {
				at = c.Row
			}
			return source(r.File, at)
		}
	}
	return r.File
}
