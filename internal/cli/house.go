package cli

import (
	"fmt"
	"slices"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake"
	"tieuchi/internal/pdf"
	"tieuchi/templates"
)

// defaultRuleSet is assumed where a workbook shows no sign of another.
const defaultRuleSet = "ntm-nang-cao-2021-2025"

// loadRuleSets parses the embedded rule sets, the default one first.
func loadRuleSets() ([]*criteria.RuleSet, error) {
	var sets []*criteria.RuleSet
	for _, file := range templates.RuleSets() {
		set, err := criteria.ParseRuleSet(file.Data)
		if err != nil {
			return nil, fmt.Errorf("loading the rule set %s: %w", file.Name, err)
		}
		sets = append(sets, set)
	}
	first := slices.IndexFunc(sets, func(s *criteria.RuleSet) bool { return s.ID == defaultRuleSet })
	if first < 0 {
		return nil, fmt.Errorf("the rule set %s is not among the embedded ones", defaultRuleSet)
	}
	sets[0], sets[first] = sets[first], sets[0]
	return sets, nil
}

// loadKnown gathers what intake recognises workbooks by. rules is the value of
// --rules: an id, or auto.
func loadKnown(rules string) (intake.Known, error) {
	sets, err := loadRuleSets()
	if err != nil {
		return intake.Known{}, err
	}
	regions, err := criteria.ParseRegions(templates.Regions())
	if err != nil {
		return intake.Known{}, fmt.Errorf("loading the regions: %w", err)
	}
	known := intake.Known{RuleSets: sets, Regions: regions}
	if rules != "auto" {
		known.Force, err = findRuleSet(sets, rules)
	}
	return known, err
}

func findRuleSet(sets []*criteria.RuleSet, id string) (*criteria.RuleSet, error) {
	var ids []string
	for _, set := range sets {
		if set.ID == id {
			return set, nil
		}
		ids = append(ids, set.ID)
	}
	return nil, oneOf("rules", id, append(ids, "auto")...)
}

func loadFonts() pdf.Fonts {
	fonts := templates.Fonts()
	return pdf.Fonts{Regular: fonts.Regular, Bold: fonts.Bold, Italic: fonts.Italic, BoldItalic: fonts.BoldItalic}
}
