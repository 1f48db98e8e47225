package criteria

// Ref is the place of one figure in its workbook. A zero Ref is no place.
type Ref struct {
	Sheet string
	Cell  string // "G9"
}

// Fact is a piece of the office's own text with its place.
type Fact struct {
	Text string // NFC, otherwise as written
	At   Ref
}

// Date is a calendar day as "2023-03-31"; "" is no date. Strings of this form
// sort by time.
type Date string

// Period is a reporting period or a deadline: the office's words and the last
// day that they name.
type Period struct {
	Text string
	End  Date // "" when the words could not be read
	At   Ref
}

// Year is the year of the period's end, 0 when unknown. Thresholds that depend
// on the year use it.
func (p Period) Year() int {
	if len(p.End) < 4 {
		return 0
	}
	year := 0
	for _, digit := range p.End[:4] {
		year = year*10 + int(digit-'0')
	}
	return year
}

// Commune names the commune of a report. District is empty since the
// districts were abolished on 1/7/2025.
type Commune struct {
	Name     string // without "xã": "Bản Bo"
	Code     string // 5 digits with leading zeros, or ""
	District string // without "huyện"
	Province string // without "tỉnh"
	Region   Region // given in the workbook, else that of the province
	At       Ref    // the cell that names the commune
}

// Report is what one commune states for one period under one rule set.
type Report struct {
	File   string // as given on the command line, with slashes
	SHA256 string // of the file's bytes, hex
	Sheet  string // the sheet with the criteria table
	// Head is the head of the commune's own column or row, where the table holds
	// several communes; zero where it is about one.
	Head     Ref
	Commune  Commune
	Period   Period
	Rules    *RuleSet
	Criteria []CriterionResult // one for every criterion of Rules, by number
	Totals   []Total           // totals that the workbook states itself
	Facts    Facts             // what a notice needs beyond the figures
	// Office is the profile of the office that issues the notice, empty when
	// none was given. It is none of the workbook's own facts: see NoticeFacts.
	Office Facts
	// Illustrative is true when the workbook says that its figures are made
	// up ("Số liệu minh họa").
	Illustrative bool
	// Drawn is the day on which the workbook says that it was drawn up ("Bản Bo,
	// ngày 10 tháng 3 năm 2023"); not the period that it reports on.
	Drawn Period
	// Origin is the commune's own workbook where this report was read from a
	// consolidation of it; nil where File is that workbook.
	Origin *Origin
	// Decree is the province's decision by which the consolidation that the
	// report was read from had judged it; see ProvinceDecision.
	Decree string
	// YieldsTo is the report on the same commune and period that counts instead
	// of this one because the user chose so; nil where nothing was chosen.
	YieldsTo *Report
}

// Origin is the workbook from which a consolidation took a report.
type Origin struct {
	File   string // as the consolidating office named it
	SHA256 string
	Sheet  string
	Cell   string // that names the commune
}

// Total is a total that the workbook states: "Tổng số tiêu chí đạt: 9/19".
type Total struct {
	Status Status
	Count  int
	Of     int // the 19 of 9/19; 0 when not stated
	At     Ref
}

// CriterionResult is what a workbook says of one criterion, and the verdict.
type CriterionResult struct {
	Number     int
	Name       string // the rule set's
	Written    Fact   // the name as the workbook has it
	Row        Ref    // the number's cell; zero when the criterion has no row
	Own        Ref    // the cell in the commune's own workbook, where Report.Origin is set
	Claim      Claim
	Value      Value // a value on the criterion's own row (forms without indicator rows)
	Indicators []IndicatorResult
	Tasks      []Task
	Evidence   Status // set by Evaluate
	Status     Status // set by Evaluate: the one that reports use
	Judgement  Judgement
}

// IndicatorResult is what a workbook says of one indicator, and the verdict.
type IndicatorResult struct {
	ID          string // the rule set's, or a province's own ("2.2.1")
	Rule        *Indicator
	Written     Fact
	Unit        Unit // as the workbook has it, else the rule set's
	Row         Ref
	Own         Ref // as that of a criterion
	Value       Value
	Claim       Claim
	Stated      Requirement // the workbook's own requirement
	Requirement Requirement // set by Evaluate: the one that counts
	Evidence    Status      // set by Evaluate
	Status      Status      // set by Evaluate
	Judgement   Judgement
}

// Claim is a verdict that the office wrote.
type Claim struct {
	Status Status
	Text   string // as written
	At     Ref
}

// Judgement says how claim and evidence stood to each other.
type Judgement int

// Agreed is also the state where there was nothing to compare.
const (
	Agreed        Judgement = iota
	Contradicted            // claimed met, evidence firmly says otherwise (NTM301)
	Doubted                 // only an unverified threshold says otherwise (NTM306)
	Understated             // claimed not met though all evidence is met (NTM304)
	RestsOnUnsure           // no claim; met only by an unverified threshold (NTM306)
)

// Answer is the shape in which a value was given.
type Answer int

// The shapes of a value. NoAnswer: the cell is blank.
const (
	NoAnswer      Answer = iota
	NumberAnswer         // Number
	LevelAnswer          // Level
	VerdictAnswer        // Status: "Đạt", "Chưa đạt" in the result column
	YesAnswer            // "Có"
	NoneAnswer           // "Không": nothing of the kind
	NotApplicable        // "Không áp dụng", or a zero denominator
	UnreadAnswer         // text that could not be read; a finding tells
)

// Value is a result that the office wrote for an indicator.
type Value struct {
	Answer Answer
	Number Decimal // in the indicator's unit; percent as 92.5
	Level  Level
	Status Status
	Text   string // as written
	At     Ref
	// Shown is what a reader of the sheet sees instead, where the cell's number
	// format shows another value than the stored one: 99.5 as "100%". Its Text
	// is what the format prints. It is nil mostly, and judges nothing: the
	// stored value counts, and 208 tells where the two part.
	Shown *Value
}

// Task is one thing to do for an unmet criterion.
type Task struct {
	Text     string
	Lead     string   // cơ quan chủ trì
	Support  []string // cơ quan phối hợp
	Deadline Period
	At       Ref
	Own      Ref // as that of a criterion
}

// Unmet lists the criteria whose status is not met, by number.
func (r *Report) Unmet() []*CriterionResult {
	var unmet []*CriterionResult
	for i := range r.Criteria {
		if r.Criteria[i].Status == NotMet {
			unmet = append(unmet, &r.Criteria[i])
		}
	}
	return unmet
}

// Counts counts the criteria by status.
func (r *Report) Counts() Counts {
	var counts Counts
	for _, criterion := range r.Criteria {
		counts.Add(criterion.Status)
	}
	return counts
}
