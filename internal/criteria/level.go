package criteria

import (
	"slices"
	"strings"
)

// The two scales of the rule sets. The grades rank a body's work; the degrees
// rank results of education. A level of one never answers for the other.
const (
	gradeScale  = "xếp loại"
	degreeScale = "mức độ"
)

// levels lists a scale from its lowest level to its highest, as printed.
func levels(scale string) []string {
	switch scale {
	case gradeScale:
		return []string{"Yếu", "Trung bình", "Khá", "Tốt"}
	case degreeScale:
		return []string{"Mức độ 1", "Mức độ 2", "Mức độ 3"}
	}
	return nil
}

// Scales lists the scales, each from its lowest level to its highest.
func Scales() [][]Level {
	var scales [][]Level
	for _, scale := range []string{gradeScale, degreeScale} {
		var steps []Level
		for rank := range levels(scale) {
			steps = append(steps, levelOf(scale, rank+1))
		}
		scales = append(scales, steps)
	}
	return scales
}

// ParseLevel reads a level in any case, with the words that offices put before
// it: "Khá", "Xếp loại: tốt", "Mức độ 3", "mức 2", "MĐ3", "Đạt mức độ II", "TB".
func ParseLevel(text string) (Level, bool) {
	key := strings.TrimRight(foldName(text), ". ")
	key = withoutPrefix(key, "đạt ")
	key = withoutPrefix(key, foldName("xếp loại"), foldName("loại")+" ", foldName("loại:"))
	key = strings.TrimSpace(strings.TrimPrefix(key, ":"))
	if step, ok := cutAny(key, "mức độ ", "mức độ:", "mức ", "mức:", "mđ"); ok {
		if rank := slices.Index([]string{"1", "2", "3"}, arabic(step)); rank >= 0 {
			return levelOf(degreeScale, rank+1), true
		}
		key = step
	}
	for rank, word := range levels(gradeScale) {
		if key == foldName(word) || key == "tb" && word == "Trung bình" {
			return levelOf(gradeScale, rank+1), true
		}
	}
	return Level{}, false
}

// levelOf makes the level of a rank that the scale has.
func levelOf(scale string, rank int) Level {
	return Level{Scale: scale, Rank: rank, Text: levels(scale)[rank-1]}
}

// isTop tells whether no level of the scale is higher: then a requirement is
// printed without "trở lên".
func (l Level) isTop() bool { return l.Rank >= len(levels(l.Scale)) }

// same tells whether both are the same step of the same scale.
func (l Level) same(other Level) bool { return l.Scale == other.Scale && l.Rank == other.Rank }

// arabic turns a folded Roman numeral up to three into digits.
func arabic(step string) string {
	if strings.Trim(step, "i") == "" && len(step) <= 3 {
		return [...]string{"", "1", "2", "3"}[len(step)]
	}
	return step
}

func cutAny(text string, prefixes ...string) (string, bool) {
	rest := withoutPrefix(text, prefixes...)
	return rest, rest != text
}
