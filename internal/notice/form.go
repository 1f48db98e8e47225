package notice

import "tieuchi/internal/document"

// form holds the measures of one form of document: lengths in mm, sizes in
// points, heights as baselines from the top edge of the paper.
type form struct {
	layout document.Layout

	leftCentre, rightCentre float64 // of the letterhead's columns
	headTop                 float64 // first line of both columns
	headPitch               float64 // from line to line on the left
	titleSize, headSize     float64 // the Party's name; all else
	headGap                 float64 // from the letterhead to the document's type
	typeGap                 float64 // pt, from the type to the subject
	ruleGap                 float64 // from the rule under the subject to the text

	typeSize, subjectSize float64
	tableSize, matrixSize float64

	signCentre, signRoom, signSize float64
	recipientsX, recipientsSize    float64
	headingX, headingSize          float64 // Nơi nhận:
}

// partyForm is Hướng dẫn 36-HD/VPTW. Margins, sizes, pitch and gaps are the
// guide's; columns and heights were measured on a signed document.
func partyForm() form {
	return form{
		layout: document.Layout{
			Top: 20, Bottom: 20, Left: 30, Right: 15,
			PageNumberY: 10, PageNumberSize: 14,
			LinePitch: 18, ParagraphGap: 6, FirstIndent: 12.7, BodySize: 14,
		},
		leftCentre: 66.7, rightCentre: 158.6,
		headTop: 21.3, headPitch: 5.4, titleSize: 15, headSize: 14, headGap: 6,
		typeGap: 4, ruleGap: 6.35,
		typeSize: 15, subjectSize: 14, tableSize: 12, matrixSize: 10,
		signCentre: 155, signRoom: 36, signSize: 14,
		recipientsX: 30, recipientsSize: 12, headingX: 33, headingSize: 14,
	}
}

// Lengths of dotted blanks in characters of about 2,5 mm: for a day or month, a
// year, a place or number, a name, a line, a text of several lines. A date line
// of blanks still fits into its column.
const (
	blankDay   = 3
	blankYear  = 4
	blankPlace = 8
	blankName  = 24
	blankLine  = 45
	blankText  = 130
)
