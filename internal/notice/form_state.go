package notice

import (
	"tieuchi/internal/document"
)

// stateForm is Nghị định 30/2020/NĐ-CP, Phụ lục I, with the larger of the two
// rows of sizes that move together (13/14/14). Where the decree leaves a range,
// it is the measure of the Party form, so that both read alike.
func stateForm() form {
	return form{
		layout: document.Layout{
			Top: 20, Bottom: 20, Left: 30, Right: 15,
			PageNumberY: 10, PageNumberSize: 14, AnnexNumbers: true,
			LinePitch: 18, ParagraphGap: 6, FirstIndent: 12.7, BodySize: 14,
		},
		head: headForm{
			leftCentre: 61, rightCentre: 148,
			left: []headPart{
				{shows: superiorBody, y: 24.2, size: 13},
				{shows: issuingBody, y: 30, size: 13, bold: true, rule: 0.4},
				{shows: numberAndSigns, y: 39.5, size: 13},
			},
			right: []headPart{
				{text: wordState, y: 24.2, size: 13, bold: true},
				{text: wordMotto, y: 30, size: 14, bold: true, rule: 1},
				{shows: placeAndDate, y: 39.5, size: 14, italic: true},
			},
			number: "Số: ", joint: "/",
		},
		title: titleForm{
			gap: 8, typeSize: 14, subjectSize: 14, typeGap: tight,
			rule: document.Rule{Ratio: 0.4}, ruleGap: 3,
		},
		sign: signForm{
			centre: 152, room: 34, size: 14, officeBold: true,
			heading: document.Run{Bold: true, Italic: true}, headingX: 30, headingSize: 12,
			listX: 30, listSize: 11, listEnd: ";",
		},
		annex:     annexForm{numeral: roman, capitals: true, reference: true, kind: wordNoticeLow},
		tableSize: 12, matrixSize: 10,
	}
}

// roman is a number below 40 in Roman numerals, as annexes have it.
func roman(n int) string {
	text := ""
	for _, step := range []struct {
		value   int
		letters string
	}{{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= step.value; n -= step.value {
			text += step.letters
		}
	}
	return text
}
