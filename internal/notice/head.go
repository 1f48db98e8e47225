package notice

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
)

// letterhead builds the two columns at the head of page 1: the issuing body
// with its superior and the number on the left, the Party's name and the date
// on the right. The date stands on the height of the number.
func (f form) letterhead(facts criteria.Facts) document.Letterhead {
	head := document.Letterhead{LeftCentre: f.leftCentre, RightCentre: f.rightCentre}
	y := f.headTop
	left := func(runs runs) {
		head.Left = append(head.Left, document.HeadLine{Y: y, Runs: runs, Size: f.headSize})
		y += f.headPitch
	}
	left(bodyName(facts.One(criteria.SuperiorBody)))
	left(bodyName(facts.One(criteria.IssuingBody)).embolden())
	left(plain("*"))
	dateline := y
	left(documentNumber(facts.One(criteria.DocumentNumber)))
	head.Right = []document.HeadLine{
		{Y: f.headTop, Runs: bold(wordParty), Size: f.titleSize, Rule: true, Ratio: 1},
		{Y: dateline, Runs: f.placeAndDate(facts), Size: f.headSize},
	}
	return head
}

// placeAndDate is "Tam Đường, ngày 03 tháng 02 năm 2023" in italics.
func (f form) placeAndDate(facts criteria.Facts) runs {
	line := orDots(oneLine(facts.One(criteria.IssuePlace)), blankPlace).
		and(plain(", "), longDate(facts.One(criteria.IssueDate)))
	for i := range line {
		line[i].Italic = true
	}
	return line
}

// bodyName is a body's name in capitals; package pdf breaks a long one.
func bodyName(name string) runs { return orDots(upperCase(name), blankName) }
