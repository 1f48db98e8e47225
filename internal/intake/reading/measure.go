package reading

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/vntext"
)

// measure is what a value is expected in.
type measure struct {
	unit criteria.Unit
	kind criteria.Kind
}

// isPercent tells that values are percentages: by the unit, else by the kind.
func (m measure) isPercent() bool {
	switch {
	case strings.ContainsAny(string(m.unit), "%％"):
		return true
	case vntext.Plain(string(m.unit)) == "" || strings.HasPrefix(vntext.Plain(string(m.unit)), "ty le"):
		return m.isPercentKind()
	}
	return false
}

func (m measure) isPercentKind() bool {
	return m.kind == criteria.PercentMin || m.kind == criteria.PercentMax
}

// isVerdict tells that the value is a word, not a figure.
func (m measure) isVerdict() bool {
	key := vntext.Plain(string(m.unit))
	return m.kind == criteria.YesNo && (key == "" || strings.HasPrefix(key, "dat") || strings.HasPrefix(key, "co"))
}

// takesAnswer tells that "Có" and "Không" are answers.
func (m measure) takesAnswer() bool { return m.kind == criteria.YesNo || m.isOpen() }

// takesLevel tells that "Khá" and "Mức độ 3" are answers.
func (m measure) takesLevel() bool { return m.kind == criteria.LevelKind || m.isOpen() }

// isOpen tells that nothing is known of what is expected.
func (m measure) isOpen() bool { return m.kind == 0 && m.unit == "" }

// clashes tells a unit that cannot belong to a percentage ("hộ"): then a bare
// number is a count.
func (m measure) clashes() bool { return m.isPercentKind() && !m.isPercent() }

// expected names the unit for a finding.
func (m measure) expected() string {
	switch {
	case m.isPercentKind() && !strings.Contains(string(m.unit), "%"):
		return "%"
	case m.unit == "" && m.kind == criteria.YesNo:
		return "đạt/không đạt"
	case m.unit == "" && m.kind == criteria.LevelKind:
		return "mức độ"
	}
	return string(m.unit)
}
