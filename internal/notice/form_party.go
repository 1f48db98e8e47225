package notice

import (
	"strconv"

	"tieuchi/internal/document"
)

// partyForm is Hướng dẫn 36-HD/VPTW. Margins, sizes, pitch and gaps are the
// guide's; columns and heights were measured on a signed document.
func partyForm() form {
	return form{
		layout: document.Layout{
			Top: 20, Bottom: 20, Left: 30, Right: 15,
			PageNumberY: 10, PageNumberSize: 14, AnnexNumbers: true, // 36-HD leaves it open, 05-HD asks for it
			LinePitch: 18, ParagraphGap: 6, FirstIndent: 12.7, BodySize: 14,
		},
		head: headForm{
			leftCentre: 66.7, rightCentre: 158.6,
			left: []headPart{
				{shows: superiorBody, y: 21.3, size: 14},
				{shows: issuingBody, y: 26.7, size: 14, bold: true},
				{text: "*", y: 32.1, size: 14},
				{shows: numberAndSigns, y: 37.5, size: 14},
			},
			right: []headPart{
				{text: wordParty, y: 21.3, size: 15, bold: true, rule: 1},
				{shows: placeAndDate, y: 37.5, size: 14, italic: true},
			},
			number: "Số ", joint: "-",
		},
		title: titleForm{
			gap: 6, typeSize: 15, subjectSize: 14, typeGap: 4,
			ownLine: true,
			rule:    document.Rule{Text: "-----"}, ruleGap: 6.35,
		},
		sign: signForm{
			centre: 155, room: 36, size: 14,
			heading: document.Run{Underline: true}, headingX: 33, headingSize: 14,
			listX: 30, listSize: 12, listEnd: ",",
		},
		annex:     annexForm{numeral: strconv.Itoa, kind: wordNoticeLow},
		tableSize: 12, matrixSize: 10,
	}
}

// partyForm05 is Hướng dẫn 05-HD/VPTW (27/5/2026): lines 18 to 22 pt apart, 19 as
// measured on a signed document; ";" between recipients; a line on each annex
// that names the document.
func partyForm05() form {
	f := partyForm()
	f.layout.LinePitch = 19
	f.title.ruleGap = 5.35 // what the wider lines above it take more: the text begins where it did
	f.sign.listEnd = ";"
	f.annex.reference = true
	return f
}
