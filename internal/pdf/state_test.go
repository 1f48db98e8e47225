package pdf

import (
	"math"
	"testing"

	"tieuchi/internal/document"
)

// A rule by ratio is a part of the longest line above it, centred.
func TestRuleByRatio(t *testing.T) {
	for _, subject := range []string{"về tình hình", "về tình hình triển khai thực hiện các tiêu chí xây dựng nông thôn mới nâng cao trên địa bàn huyện Tam Đường, tỉnh Lai Châu năm 2023"} {
		pages := pagesOf(t, document.Document{Blocks: []document.Block{titleOf(subject, -1), document.Rule{Ratio: 0.4}}})
		lines := map[float64][]Item{}
		var rule Item
		for _, it := range pages[0].Items {
			if it.Kind == Rule {
				rule = it
			} else {
				lines[it.Y] = append(lines[it.Y], it)
			}
		}
		longest := 0.0
		for _, line := range lines {
			from, to := extent(line)
			longest = max(longest, to-from)
		}
		fr := frameOf(withDefaults(document.Layout{}), false)
		if math.Abs(rule.W-0.4*longest) > 0.01 || math.Abs(rule.X+rule.W/2-fr.centre()) > 0.01 {
			t.Errorf("rule %.1f at %.1f under a line of %.1f", rule.W, rule.X, longest)
		}
	}
	if pages := pagesOf(t, document.Document{Blocks: []document.Block{document.Rule{Ratio: 0.4}}}); len(pages[0].Items) != 0 {
		t.Error("a rule under nothing is drawn")
	}
}

// Annexes that count apart begin with a page 1 of their own, which shows no
// number, as that of the main text shows none.
func TestAnnexNumbers(t *testing.T) {
	doc := notice()
	for _, apart := range []bool{false, true} {
		doc.Layout.AnnexNumbers = apart
		last, parts := 0, 1
		for i, p := range pagesOf(t, doc) {
			if !apart && p.Number != i+1 {
				t.Errorf("page %d is numbered %d", i+1, p.Number)
			}
			if p.Number <= last {
				parts++
			}
			shown := len(p.Items) > 0 && p.Items[0].Part == Number
			if shown != (p.Number > 1) {
				t.Errorf("apart %v: page %d shows a number: %v", apart, p.Number, shown)
			}
			last = p.Number
		}
		if want := map[bool]int{false: 1, true: 3}[apart]; parts != want {
			t.Errorf("apart %v: %d parts are numbered, want %d", apart, parts, want)
		}
	}
}
