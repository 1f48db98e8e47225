package criteria

// Region is the code of one of the seven regions, e.g. "TDMNPB".
type Region string

// Unit is an indicator's unit as the rule set writes it ("%", "% hộ",
// "triệu đồng/người/năm", "đạt/không đạt").
type Unit string

// IsPercent tells whether values are percentages of something.
func (u Unit) IsPercent() bool { return len(u) > 0 && u[0] == '%' }

// Kind is how an indicator is judged.
type Kind int

// The kinds of the rule-set files. The zero value is invalid there.
const (
	PercentMin Kind = iota + 1
	PercentMax
	NumberMin
	NumberMax
	LevelKind
	YesNo
)

// Basis says how sure a threshold is.
type Basis int

// Published was read in the source named; Unverified is believed right but was
// never checked against the decision; NoBasis: no threshold is known.
const (
	NoBasis Basis = iota
	Unverified
	Published
)

// RuleSet is one national set of criteria.
type RuleSet struct {
	ID        string // "ntm-nang-cao-2021-2025"
	Title     string // as the decision names it
	Programme string // what a notice calls it: "xây dựng nông thôn mới nâng cao"
	Decision  string
	Annex     string // of the decision: "Phụ lục II"
	AmendedBy string
	Criteria  []Criterion // ascending numbers 1…n without gaps
	// Overlay is the province's decision that was laid over the set; nil: none.
	Overlay *Overlay
	// Base is the set under the overlay; nil where there is none.
	Base *RuleSet
	// Severities are the findings that weigh more or less under this set: the
	// words info, warning and error by code ("NTM304").
	Severities map[string]string
	// BasicallyMetCounts: the set says that "cơ bản đạt" is as good as met.
	BasicallyMetCounts bool
}

// Criterion is one tiêu chí.
type Criterion struct {
	Number     int
	Name       string
	Indicators []Indicator // in the rule set's order; at least one
}

// Indicator is one chỉ tiêu.
type Indicator struct {
	ID        string // "2.1"; "4" where a criterion has one unnumbered indicator
	Criterion int
	Text      string
	Unit      Unit
	Kind      Kind
	Basis     Basis
	Source    string // address of a published threshold
	Note      string
	// Delegated: the People's Committee of the province sets the requirement.
	Delegated bool
	// Added: not of the national set, but by the province's decision: one that
	// only the province has, or a part (2.2.1) of an indicator.
	Added      bool
	Thresholds []Threshold // none: no requirement known
	Conditions []Condition // what a single value cannot answer; shown, not judged
}

// Threshold is a requirement for a region ("" = all) and a year (0 = any).
type Threshold struct {
	Region      Region
	Year        int
	Requirement Requirement
}

// Criterion returns the criterion with this number, or nil.
func (rs *RuleSet) Criterion(number int) *Criterion {
	if number < 1 || number > len(rs.Criteria) {
		return nil
	}
	return &rs.Criteria[number-1]
}
