package criteria

// Status is a verdict on an indicator or a criterion. The zero value is
// Unknown: nothing was said and nothing could be computed.
type Status int

// The five verdicts of domain.md. BasicallyMet (cơ bản đạt) is a word of the
// appraisal between met and not met; it never counts as met.
const (
	Unknown Status = iota
	Met
	BasicallyMet
	NotMet
	NotConsidered
)

// Statuses lists all verdicts in the order in which tables print them.
func Statuses() []Status {
	return []Status{Met, BasicallyMet, NotMet, NotConsidered, Unknown}
}

// String is the stable word of the JSON contract.
func (s Status) String() string {
	switch s {
	case Met:
		return "met"
	case BasicallyMet:
		return "basically_met"
	case NotMet:
		return "not_met"
	case NotConsidered:
		return "not_considered"
	}
	return "unknown"
}

// Vietnamese is the word that official papers use for the verdict.
func (s Status) Vietnamese() string {
	switch s {
	case Met:
		return "Đạt"
	case BasicallyMet:
		return "Cơ bản đạt"
	case NotMet:
		return "Chưa đạt"
	case NotConsidered:
		return "Không xét"
	}
	return "Chưa rõ"
}

// Mark is the short mark of the verdict in a matrix, "" where it is unknown.
// The marks differ as letters, so that a matrix can be read without colours.
func (s Status) Mark() string {
	switch s {
	case Met:
		return "Đ"
	case BasicallyMet:
		return "CB"
	case NotMet:
		return "K"
	case NotConsidered:
		return "KX"
	}
	return ""
}

// MarshalText writes the word of the JSON contract.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Counts holds how many criteria have each verdict. The five numbers add up to
// the number of criteria of the rule set.
type Counts struct {
	Met           int `json:"met"`
	BasicallyMet  int `json:"basically_met"`
	NotMet        int `json:"not_met"`
	NotConsidered int `json:"not_considered"`
	Unknown       int `json:"unknown"`
}

// Add counts one more criterion with the verdict s.
func (c *Counts) Add(s Status) { *c.slot(s)++ }

// Of returns how many criteria have the verdict s.
func (c Counts) Of(s Status) int { return *c.slot(s) }

// Total is the number of criteria counted.
func (c Counts) Total() int {
	return c.Met + c.BasicallyMet + c.NotMet + c.NotConsidered + c.Unknown
}

func (c *Counts) slot(s Status) *int {
	switch s {
	case Met:
		return &c.Met
	case BasicallyMet:
		return &c.BasicallyMet
	case NotMet:
		return &c.NotMet
	case NotConsidered:
		return &c.NotConsidered
	}
	return &c.Unknown
}
