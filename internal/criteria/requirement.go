package criteria

// Source says where the requirement that counts came from, strongest first.
type Source int

// The sources in the order of domain.md: nothing known, the national rule
// set, the workbook's own column, the province's decision.
const (
	FromNone Source = iota
	FromRuleSet
	FromWorkbook
	FromOverlay
)

// String is the word of the JSON contract.
func (s Source) String() string {
	return [...]string{"none", "rule_set", "workbook", "overlay"}[s]
}

// Comparison is how a value is held against a requirement.
type Comparison int

// NoComparison means that the requirement cannot be checked ("theo quy định").
const (
	NoComparison Comparison = iota
	AtLeast
	AtMost
	MoreThan
	LessThan
	Exactly
	Between      // Number to Upper, both included
	LevelAtLeast // Level
	AnswerYes    // "Đạt", "Có": a yes/no indicator
	AnswerNo     // "Không": nothing of the kind may exist or happen
)

// Requirement is what an indicator must reach. The zero value is "none known".
type Requirement struct {
	Compare Comparison
	Number  Decimal // in the indicator's unit; percent as 90, not 0.9
	Upper   Decimal // for Between
	Level   Level   // for LevelAtLeast
	Text    string  // as printed: "≥ 90%"; the office's own words when From is FromWorkbook
	From    Source
	// Verified is false for a threshold that nobody has checked against the
	// decision: it can cause a warning, never a verdict of not met.
	Verified bool
	// WordsOnly: the indicator forbids something and asks to be met ("Không để
	// xảy ra …": "Đạt"), so a bare "Có" or "Không" can be read both ways.
	WordsOnly bool
	At        Ref // the workbook's cell, when From is FromWorkbook
	// Shown is what a reader of the sheet sees instead, where the cell's number
	// format rounds: 89.6 as "90%". It is nil mostly, and judges nothing: the
	// stored requirement counts, and 208 tells where the two part.
	Shown *Requirement
}

// Level is a step on a scale such as Yếu < Trung bình < Khá < Tốt or
// Mức độ 1 < 2 < 3. The zero value is no level.
type Level struct {
	Scale string // levels of different scales cannot be compared
	Rank  int    // 1 is the lowest
	Text  string // as printed
}
