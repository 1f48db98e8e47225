package notice

import (
	"strconv"

	"tieuchi/internal/document"
	"tieuchi/internal/rollup"
)

// withChart adds a sentence and, where there is something to compare, the chart
// of the same figures; the sentence names its number.
func (n *allNotice) withChart(told sentence, v values, title sentence, g rollup.Group, bars []document.Bar) {
	v["bieu_do"] = nil
	if !compares(bars) {
		n.paragraph(n.say(told, v))
		return
	}
	n.charts++
	v["bieu_do"] = plain(strconv.Itoa(n.charts))
	n.paragraph(n.say(told, v))
	of := values{"so": v["bieu_do"], "don_vi": plain(bareUnit(g))}
	n.add(document.Chart{
		Title: n.form.word(title, of), Unit: n.form.word(chartUnit, of),
		Bars: bars, Ticks: ticks(bars), Size: n.form.tableSize,
	})
}

// compares tells whether a chart shows more than its sentence: several bars,
// and not each of a single commune.
func compares(bars []document.Bar) bool {
	most := 0
	for _, b := range bars {
		most = max(most, b.Value)
	}
	return len(bars) > 1 && most > 1
}

func barOf(label string, value int) document.Bar {
	return document.Bar{Label: label, Figure: figure(value), Value: value}
}

// ticks are round figures from 0 up, at most six, to the first that no bar
// goes beyond.
func ticks(bars []document.Bar) []document.Bar {
	most := 0
	for _, b := range bars {
		most = max(most, b.Value)
	}
	step := tickStep(most)
	all := []document.Bar{{Figure: "0"}}
	for at := 0; at < most; {
		at += step
		all = append(all, document.Bar{Figure: figure(at), Value: at})
	}
	return all
}

// tickStep is the least of 1, 2, 5, 10, 20, 50 … that takes at most five steps.
func tickStep(most int) int {
	for ten := 1; ; ten *= 10 {
		for _, step := range []int{ten, 2 * ten, 5 * ten} {
			if 5*step >= most {
				return step
			}
		}
	}
}
