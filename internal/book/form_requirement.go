package book

import (
	"slices"
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
)

// formRequirement is what the form prints as an indicator's requirement, and
// what it prints beside it for reference.
//
// What stands in the requirement column counts as the workbook's own and
// decides verdicts. So only two kinds of requirement go there: the answer that
// a yes/no indicator asks for, and a published one that holds everywhere.
// Anything unverified or regional is a remark, for the office to check and
// fill in. A province's requirement that holds everywhere comes before both.
func formRequirement(ind criteria.Indicator) (requirement, remark string) {
	national := nationalThresholds(ind)
	if own := ownThresholds(ind); len(own) > 0 {
		if t := own[0]; len(own) == 1 && t.Region == "" && t.Year == 0 {
			return t.Requirement.Text, ""
		}
		return "", "Mức của tỉnh: " + thresholdsText(own)
	}
	if len(national) == 1 {
		t := national[0]
		everywhere := t.Region == "" && t.Year == 0
		if everywhere && (ind.Kind == criteria.YesNo || t.Requirement.Verified && ind.Basis == criteria.Published) {
			return t.Requirement.Text, ""
		}
	}
	switch {
	case len(national) > 0 && ind.Basis == criteria.Published:
		return "", "Mức công bố: " + thresholdsText(national)
	case len(national) > 0:
		return "", "Mức tham khảo, chưa kiểm chứng: " + thresholdsText(national)
	case ind.Delegated:
		return "", "Theo quy định của UBND cấp tỉnh"
	}
	return "", ""
}

// ownThresholds are those of a province's overlay.
func ownThresholds(ind criteria.Indicator) []criteria.Threshold {
	return slices.DeleteFunc(slices.Clone(ind.Thresholds), func(t criteria.Threshold) bool {
		return t.Requirement.From != criteria.FromOverlay
	})
}

// thresholdsText joins thresholds, those of equal text together: "TDMNPB, TN
// ≥ 98%; ĐBSH 100%".
func thresholdsText(thresholds []criteria.Threshold) string {
	var texts []string
	where := map[string][]string{}
	for _, t := range thresholds {
		if !slices.Contains(texts, t.Requirement.Text) {
			texts = append(texts, t.Requirement.Text)
		}
		if place := placeText(t); place != "" {
			where[t.Requirement.Text] = append(where[t.Requirement.Text], place)
		}
	}
	for i, text := range texts {
		texts[i] = strings.TrimSpace(strings.Join(where[text], ", ") + " " + text)
	}
	return strings.Join(texts, "; ")
}

func placeText(t criteria.Threshold) string {
	place := string(t.Region)
	if t.Year > 0 {
		place = strings.TrimSpace(place + " năm " + strconv.Itoa(t.Year))
	}
	return place
}
