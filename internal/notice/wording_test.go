package notice

import (
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
)

// Where nothing was judged, "0/19" would be a claim that the data does not
// bear out.
func TestNothingJudged(t *testing.T) {
	got := body(t, Commune(judged("Bản Bo", "---", small())))
	demand(t, got, "Đến nay, xã Bản Bo chưa có kết quả đánh giá các tiêu chí xây dựng nông thôn mới (số liệu kỳ báo cáo: tháng 3/2023; chi tiết tại Phụ lục).\nCó 03 tiêu chí chưa có kết quả đánh giá, gồm: ")
	if strings.Contains(got, "0/3") {
		t.Errorf("counts what was not judged:\n%s", got)
	}
	demand(t, flatten(Commune(judged("Bản Bo", "kkk", small()))), "đạt 0/3 tiêu chí")
}

// Causes name what they are causes of; the goal is a goal, not a recognition.
func TestCausesAndGoal(t *testing.T) {
	r := judged("Bản Bo", "dkd", small())
	demand(t, body(t, Commune(r)), "Nguyên nhân chủ yếu của việc chưa đạt tiêu chí nêu trên: …",
		"hoàn thành các tiêu chí xây dựng nông thôn mới.")
	r.Facts = facts(map[criteria.FactKey]string{criteria.Shortcomings: "Còn chậm", criteria.Causes: "Thiếu vốn"})
	demand(t, body(t, Commune(r)), "Nguyên nhân chủ yếu của những hạn chế trên: Thiếu vốn.")
	r = judged("Bản Bo", "ddd", small())
	r.Facts = facts(map[criteria.FactKey]string{criteria.Causes: "Thiếu vốn"})
	demand(t, body(t, Commune(r)), "\nNguyên nhân chủ yếu: Thiếu vốn.\n")
}

// The annex has a column of indicators only where the workbook has some, and
// names an unknown verdict as the sentences do.
func TestAnnexColumns(t *testing.T) {
	r := judged("Thị trấn Tam Đường", "dk-", small())
	demand(t, flatten(Commune(r)), "| Tiêu chí số | Tên tiêu chí | Đánh giá |\n", "| 3 | Điện | Chưa có kết quả |\n",
		"tại thị trấn Tam Đường, huyện Tam Đường")
	r.Criteria[0].Indicators = []criteria.IndicatorResult{{ID: "1.1", Status: criteria.Met}}
	demand(t, flatten(Commune(r)), "| Tiêu chí số | Tên tiêu chí | Đánh giá |\n")
	r.Criteria[1].Indicators = []criteria.IndicatorResult{{ID: "2.1", Status: criteria.NotMet, Written: criteria.Fact{Text: "Đường xã"}}}
	demand(t, flatten(Commune(r)), "| Chỉ tiêu chưa đạt |\n", "| 2 | Giao thông | Chưa đạt | 2.1 Đường xã |\n")
}

// Measured on a signed notice, from upper edge to upper edge: 8 mm from the type
// to the line under it; from the short rule to the text two lines of 18 pt and
// the gap between paragraphs.
func TestTitleSpacing(t *testing.T) {
	const pt = 25.4 / 72
	blocks := Commune(banBo()).Blocks
	layout := partyForm().layout
	for i, b := range blocks {
		if p, ok := b.(document.Paragraph); ok && p.Runs[0].Text == wordNotice {
			under := blocks[i+1].(document.Paragraph)
			if d := (layout.LinePitch + under.Gap) * pt; d < 7 || d > 9 {
				t.Errorf("%.1f mm from the type to the next line, want 8", d)
			}
		}
		if _, ok := b.(document.Rule); ok {
			room, ok := blocks[i+1].(document.Space)
			if d := room.Height + (layout.LinePitch+layout.ParagraphGap)*pt; !ok || d < 14 || d > 15.5 {
				t.Errorf("%.1f mm from the rule to the text, want 14.8", d)
			}
			return
		}
	}
	t.Error("no rule")
}
