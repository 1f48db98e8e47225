package notice

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
)

// letterhead builds the two columns at the head of page 1.
func (f form) letterhead(facts criteria.Facts) document.Letterhead {
	return document.Letterhead{
		LeftCentre: f.head.leftCentre, RightCentre: f.head.rightCentre,
		Left: f.headLines(f.head.left, facts), Right: f.headLines(f.head.right, facts),
	}
}

// headLines builds a column. Where an office has no superior the lines below
// move up, but for the last one, which stands level with the other column's.
func (f form) headLines(parts []headPart, facts criteria.Facts) []document.HeadLine {
	var lines []document.HeadLine
	up := 0.0
	for i, p := range parts {
		if p.shows == superiorBody && isNobody(facts.One(criteria.SuperiorBody)) {
			up = parts[i+1].y - p.y
			continue
		}
		line := document.HeadLine{Y: p.y - up, Runs: p.styled(f.headText(p, facts)), Size: p.size, Rule: p.rule > 0, Ratio: p.rule}
		if i == len(parts)-1 {
			line.Y = p.y
		}
		lines = append(lines, line)
	}
	return lines
}

func (f form) headText(p headPart, facts criteria.Facts) runs {
	switch p.shows {
	case superiorBody:
		return bodyName(facts.One(criteria.SuperiorBody))
	case issuingBody:
		return bodyName(facts.One(criteria.IssuingBody))
	case numberAndSigns:
		return f.documentNumber(facts)
	case placeAndDate:
		return orDots(oneLine(facts.One(criteria.IssuePlace)), blankPlace).
			and(plain(", "), longDate(facts.One(criteria.IssueDate)))
	}
	return plain(p.text)
}

// styled sets every run in the line's style.
func (p headPart) styled(line runs) runs {
	for i := range line {
		line[i].Bold, line[i].Italic = p.bold, p.italic
	}
	return line
}

// bodyName is a body's name in capitals; package pdf breaks a long one.
func bodyName(name string) runs { return orDots(upperCase(name), blankName) }

// isNobody tells the word by which an office says that it has no superior: the
// People's Committee of a province has none on its letterhead.
func isNobody(name string) bool {
	switch strings.ToLower(oneLine(name)) {
	case "không", "không có":
		return true
	}
	return false
}

// documentNumber prints "Số 05-TB/HU", with a blank for what is still open.
func (f form) documentNumber(facts criteria.Facts) runs {
	return plain(f.head.number).and(f.number(facts))
}

// number is the number and its signs: under 10 with a leading zero. An office
// that writes both in one keeps its own joint.
func (f form) number(facts criteria.Facts) runs {
	written := oneLine(facts.One(criteria.DocumentNumber))
	number, ok := criteria.ParseNumber(written)
	if !ok {
		return plain(written)
	}
	joint := f.head.joint
	if number.Signs != "" {
		before := strings.TrimRight(strings.TrimSuffix(written, number.Signs), " ")
		for _, own := range []string{"-", "–", "/"} {
			if strings.HasSuffix(before, own) {
				joint = own
			}
		}
	}
	signs := facts.Number().Signs
	switch {
	case number.Number == "" && signs == "":
		return dots(blankPlace)
	case number.Number == "":
		return dots(blankDay).and(plain(joint + signs))
	case len(number.Number) == 1 || !isDigit(number.Number[1]):
		number.Number = "0" + number.Number
	}
	return plain(number.Number + joint).and(orDots(signs, blankPlace))
}
