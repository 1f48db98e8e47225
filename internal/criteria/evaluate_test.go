package criteria

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// value reads the notation of the tables below; a digit starts a number.
func value(t *testing.T, text string) Value {
	t.Helper()
	switch text {
	case "":
		return Value{}
	case "Đạt":
		return word(Met)
	case "Chưa đạt":
		return word(NotMet)
	case "Cơ bản đạt":
		return word(BasicallyMet)
	case "Không xét":
		return word(NotConsidered)
	case "Có":
		return Value{Answer: YesAnswer}
	case "Không":
		return Value{Answer: NoneAnswer}
	case "n/a":
		return Value{Answer: NotApplicable}
	case "???":
		return Value{Answer: UnreadAnswer, Text: text}
	}
	if l, ok := ParseLevel(text); ok {
		return Value{Answer: LevelAnswer, Level: l}
	}
	return number(t, text)
}

func atLeast(n int) Requirement {
	return Requirement{Compare: AtLeast, Number: Int(n), Text: fmt.Sprintf("≥ %d%%", n), From: FromWorkbook}
}

// report makes a report on one criterion of the small rule set.
func report(t *testing.T, number int, region Region, year int) *Report {
	t.Helper()
	r := &Report{Rules: parseSmall(t), Commune: Commune{Region: region}}
	if year != 0 {
		r.Period.End = Date(fmt.Sprintf("%d-12-31", year))
	}
	r.Criteria = []CriterionResult{{Number: number}}
	return r
}

func TestIndicatorVerdicts(t *testing.T) {
	own := func(r Requirement) *Requirement { return &r }
	tests := []struct {
		id        string
		region    Region
		year      int
		stated    *Requirement
		value     string
		claim     Status
		evidence  Status
		status    Status
		judgement Judgement
		from      Source
	}{
		// A published threshold: ≥ 98, TN ≥ 99.5, TN in 2023 100.
		{"2", "", 0, nil, "98", Met, Met, Met, Agreed, FromRuleSet},
		{"2", "", 0, nil, "97.99", Met, NotMet, NotMet, Contradicted, FromRuleSet},
		{"2", "", 0, nil, "97.99", NotMet, NotMet, NotMet, Agreed, FromRuleSet},
		{"2", "", 0, nil, "97.99", Unknown, NotMet, NotMet, Agreed, FromRuleSet},
		{"2", "", 0, nil, "98", NotMet, Met, NotMet, Understated, FromRuleSet},
		{"2", "", 0, nil, "98", Unknown, Met, Met, Agreed, FromRuleSet},
		{"2", "", 0, nil, "97", BasicallyMet, NotMet, BasicallyMet, Agreed, FromRuleSet},
		{"2", "", 0, nil, "97", NotConsidered, NotMet, NotConsidered, Agreed, FromRuleSet},
		{"2", "TN", 2022, nil, "99", Met, NotMet, NotMet, Contradicted, FromRuleSet},
		{"2", "TN", 2022, nil, "99.5", Met, Met, Met, Agreed, FromRuleSet},
		{"2", "TN", 2023, nil, "99.5", Met, NotMet, NotMet, Contradicted, FromRuleSet},
		{"2", "TN", 2023, nil, "100", Met, Met, Met, Agreed, FromRuleSet},
		{"2", "TN", 0, nil, "99.5", Met, Met, Met, Agreed, FromRuleSet},
		// A partial threshold casts doubt and decides nothing.
		{"2", "BTB", 2023, nil, "96", Met, NotMet, Met, Doubted, FromRuleSet},
		{"2", "BTB", 2023, nil, "96", Unknown, NotMet, Unknown, Doubted, FromRuleSet},
		{"2", "BTB", 2023, nil, "97", Unknown, Met, Met, RestsOnUnsure, FromRuleSet},
		// The workbook's own requirement counts before the rule set's.
		{"2", "TN", 2023, own(atLeast(95)), "96", Met, Met, Met, Agreed, FromWorkbook},
		{"2", "", 0, own(atLeast(99)), "98.5", Met, NotMet, NotMet, Contradicted, FromWorkbook},
		{"2", "BTB", 0, own(atLeast(99)), "98.5", Unknown, NotMet, NotMet, Agreed, FromWorkbook},
		{"2", "", 0, &Requirement{Text: "theo quy định"}, "97", Met, NotMet, NotMet, Contradicted, FromRuleSet},
		{"2", "", 0, &Requirement{Compare: AtLeast, Number: Int(90), From: FromOverlay}, "89", Met, NotMet, NotMet, Contradicted, FromOverlay},
		{"3.5", "TN", 2023, own(atLeast(80)), "79", Met, NotMet, NotMet, Contradicted, FromWorkbook},
		{"3.5", "TN", 2023, own(atLeast(80)), "80", Unknown, Met, Met, Agreed, FromWorkbook},
		// An unverified maximum ≤ 8.5.
		{"3.1", "", 0, nil, "8.5", Met, Met, Met, Agreed, FromRuleSet},
		{"3.1", "", 0, nil, "8.51", Met, NotMet, Met, Doubted, FromRuleSet},
		{"3.1", "", 0, nil, "8.51", Unknown, NotMet, Unknown, Doubted, FromRuleSet},
		{"3.1", "", 0, nil, "8.51", NotMet, NotMet, NotMet, Agreed, FromRuleSet},
		{"3.1", "", 0, nil, "8", Unknown, Met, Met, RestsOnUnsure, FromRuleSet},
		{"3.1", "", 0, nil, "8", NotMet, Met, NotMet, Understated, FromRuleSet},
		// Verdict words in place of a number are the office's own.
		{"3.2", "", 0, nil, "Đạt", Unknown, Met, Met, Agreed, FromRuleSet},
		{"3.2", "", 0, nil, "Chưa đạt", Unknown, NotMet, NotMet, Agreed, FromRuleSet},
		{"3.2", "", 0, nil, "Chưa đạt", Met, NotMet, NotMet, Contradicted, FromRuleSet},
		{"3.2", "", 0, nil, "Cơ bản đạt", Met, BasicallyMet, BasicallyMet, Contradicted, FromRuleSet},
		{"3.2", "", 0, nil, "Cơ bản đạt", Unknown, BasicallyMet, BasicallyMet, Agreed, FromRuleSet},
		{"3.2", "", 0, nil, "Không xét", Unknown, NotConsidered, NotConsidered, Agreed, FromRuleSet},
		{"3.2", "", 0, nil, "Có", Met, Unknown, Met, Agreed, FromRuleSet},
		{"3.2", "", 0, nil, "1", Met, Met, Met, Agreed, FromRuleSet},
		{"3.2", "", 0, nil, "0", Met, NotMet, Met, Doubted, FromRuleSet},
		{"3.3", "", 0, nil, "3", Met, NotMet, Met, Doubted, FromRuleSet},
		// Levels, unverified.
		{"3.4", "", 0, nil, "Mức độ 3", Met, Met, Met, Agreed, FromRuleSet},
		{"3.4", "", 0, nil, "Mức độ 2", Met, NotMet, Met, Doubted, FromRuleSet},
		{"3.4", "", 0, nil, "3", Unknown, Met, Met, RestsOnUnsure, FromRuleSet},
		{"3.4", "", 0, nil, "Tốt", Met, Unknown, Met, Agreed, FromRuleSet},
		{"3.4", "TN", 0, nil, "Tốt", Unknown, Met, Met, RestsOnUnsure, FromRuleSet},
		{"3.4", "TN", 0, nil, "Yếu", Unknown, NotMet, Unknown, Doubted, FromRuleSet},
		// Yes/no: 1.1 asks for Đạt, unverified; 1.2 for Không, published.
		{"1.1", "", 0, nil, "Có", Unknown, Met, Met, Agreed, FromRuleSet},
		{"1.1", "", 0, nil, "Đạt", Met, Met, Met, Agreed, FromRuleSet},
		{"1.1", "", 0, nil, "Không", Met, NotMet, Met, Doubted, FromRuleSet},
		{"1.1", "", 0, nil, "Chưa đạt", Met, NotMet, NotMet, Contradicted, FromRuleSet},
		{"1.1", "", 0, nil, "1", Unknown, Unknown, Unknown, Agreed, FromRuleSet},
		{"1.1", "", 0, nil, "1", Met, Unknown, Met, Agreed, FromRuleSet},
		{"1.2", "", 0, nil, "Không", Met, Met, Met, Agreed, FromRuleSet},
		{"1.2", "", 0, nil, "Đạt", Unknown, Met, Met, Agreed, FromRuleSet},
		{"1.2", "", 0, nil, "Có", Met, NotMet, NotMet, Contradicted, FromRuleSet},
		{"1.2", "", 0, nil, "Có", Unknown, NotMet, NotMet, Agreed, FromRuleSet},
		{"1.2", "", 0, nil, "Chưa đạt", Unknown, NotMet, NotMet, Agreed, FromRuleSet},
		// No requirement: the claim stands, only words are evidence.
		{"3.5", "", 0, nil, "50", Met, Unknown, Met, Agreed, FromNone},
		{"3.5", "", 0, nil, "50", Unknown, Unknown, Unknown, Agreed, FromNone},
		{"3.5", "", 0, nil, "Chưa đạt", Met, NotMet, NotMet, Contradicted, FromNone},
		// Nothing to hold against the requirement.
		{"2", "", 0, nil, "", Met, Unknown, Met, Agreed, FromRuleSet},
		{"2", "", 0, nil, "", Unknown, Unknown, Unknown, Agreed, FromRuleSet},
		{"2", "", 0, nil, "???", NotMet, Unknown, NotMet, Agreed, FromRuleSet},
		{"2", "", 0, nil, "n/a", Unknown, NotConsidered, NotConsidered, Agreed, FromRuleSet},
		{"2", "", 0, nil, "n/a", Met, NotConsidered, Met, Agreed, FromRuleSet},
		{"2", "", 0, nil, "", NotConsidered, Unknown, NotConsidered, Agreed, FromRuleSet},
		{"2", "", 0, nil, "", BasicallyMet, Unknown, BasicallyMet, Agreed, FromRuleSet},
	}
	for _, test := range tests {
		name := fmt.Sprintf("%s %s %d %s claimed %s", test.id, test.region, test.year, test.value, test.claim)
		t.Run(name, func(t *testing.T) {
			number := int(test.id[0] - '0')
			r := report(t, number, test.region, test.year)
			row := IndicatorResult{ID: test.id, Value: value(t, test.value), Claim: Claim{Status: test.claim}}
			row.Rule = r.Rules.Indicator(test.id)
			if test.stated != nil {
				row.Stated = *test.stated
			}
			r.Criteria[0].Indicators = []IndicatorResult{row}
			Evaluate(r, false)
			got := r.Criteria[0].Indicators[0]
			if got.Evidence != test.evidence || got.Status != test.status || got.Judgement != test.judgement {
				t.Errorf("evidence %s, status %s, judgement %d; want %s, %s, %d", got.Evidence, got.Status,
					got.Judgement, test.evidence, test.status, test.judgement)
			}
			if got.Requirement.From != test.from || got.Requirement.From == FromWorkbook && !got.Requirement.Verified {
				t.Errorf("requirement %+v, want from %s", got.Requirement, test.from)
			}
			checkTrusted(t, r, test.claim)
		})
	}
}

// checkTrusted evaluates again with --trust-claims: a claim is the status, and
// neither evidence nor judgement changes.
func checkTrusted(t *testing.T, r *Report, claim Status) {
	t.Helper()
	before := r.Criteria[0].Indicators[0]
	Evaluate(r, true)
	after := r.Criteria[0].Indicators[0]
	if claim != Unknown && after.Status != claim {
		t.Errorf("trusted, yet claimed %s became %s", claim, after.Status)
	}
	if after.Evidence != before.Evidence || after.Judgement != before.Judgement {
		t.Errorf("trusting changed evidence or judgement: %+v", after)
	}
}

// rows reads "3.1 8 met; 3.2 Đạt -": identifier, value and claim, where "-"
// is blank, "≥90" states the workbook's own requirement, and words of a value
// are joined by "_".
func rows(t *testing.T, text string) []IndicatorResult {
	t.Helper()
	var all []IndicatorResult
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == ';' }) {
		fields := strings.Fields(line)
		row := IndicatorResult{ID: fields[0], Claim: Claim{Status: claimed(t, fields[2])}}
		if fields[1] != "-" {
			row.Value = value(t, strings.ReplaceAll(fields[1], "_", " "))
		}
		if len(fields) > 3 {
			n, _ := strings.CutPrefix(fields[3], "≥")
			row.Stated = Requirement{Compare: AtLeast, Number: dec(t, n), From: FromWorkbook}
		}
		all = append(all, row)
	}
	return all
}

func claimed(t *testing.T, text string) Status {
	t.Helper()
	if text == "-" {
		return Unknown
	}
	for _, s := range Statuses() {
		if s.String() == text {
			return s
		}
	}
	t.Fatalf("no status %q", text)
	return Unknown
}

func TestCriterionVerdicts(t *testing.T) {
	// Criterion 1: 1.1 Đạt (unverified), 1.2 Không (published).
	// Criterion 2: one indicator, ≥ 98 (published), BTB ≥ 97 (partial).
	// Criterion 3: 3.1 ≤ 8.5, 3.2 ≥ 1, 3.3 ≤ 2, 3.4 Mức độ 3 (unverified), 3.5 none.
	tests := []struct {
		name      string
		number    int
		region    Region
		claim     string
		value     string // on the criterion's own row
		rows      string
		evidence  Status
		status    Status
		judgement Judgement
	}{
		{"claim alone", 1, "", "met", "", "", Unknown, Met, Agreed},
		{"claim alone, not met", 1, "", "not_met", "", "", Unknown, NotMet, Agreed},
		{"nothing at all", 1, "", "-", "", "", Unknown, Unknown, Agreed},
		{"all met", 1, "", "met", "", "1.1 Có met; 1.2 Không met", Met, Met, Agreed},
		{"all met, no claims", 1, "", "-", "", "1.1 Có -; 1.2 Không -", Met, Met, Agreed},
		{"one firmly not met", 1, "", "met", "", "1.1 Có met; 1.2 Có met", NotMet, NotMet, Contradicted},
		{"one firmly not met, criterion not claimed", 1, "", "-", "", "1.1 Có met; 1.2 Có met", NotMet, NotMet, Contradicted},
		{"one firmly not met, none claimed", 1, "", "-", "", "1.1 Có -; 1.2 Có -", NotMet, NotMet, Agreed},
		{"one firmly not met, admitted", 1, "", "not_met", "", "1.1 Có met; 1.2 Có not_met", NotMet, NotMet, Agreed},
		{"one admits without a value", 1, "", "met", "", "1.1 Có met; 1.2 - not_met", NotMet, NotMet, Contradicted},
		{"one admits, criterion silent", 1, "", "-", "", "1.1 Có met; 1.2 - not_met", NotMet, NotMet, Agreed},
		{"one admits though its value is met", 1, "", "not_met", "", "1.1 Có met; 1.2 Không not_met", NotMet, NotMet, Agreed},
		{"understated", 1, "", "not_met", "", "1.1 Có met; 1.2 Không met", Met, NotMet, Understated},
		{"one unsurely not met", 1, "", "met", "", "1.1 Không met; 1.2 Không met", Unknown, Met, Doubted},
		{"one unsurely not met, not claimed", 1, "", "-", "", "1.1 Không -; 1.2 Không -", Unknown, Unknown, Doubted},
		{"unsure and firm", 1, "", "met", "", "1.1 Không met; 1.2 Có met", NotMet, NotMet, Contradicted},
		{"one unknown", 1, "", "met", "", "1.1 1 met; 1.2 Không met", Unknown, Met, Agreed},
		{"one unknown, its claim completes", 1, "", "-", "", "1.1 1 met; 1.2 Không met", Unknown, Met, Agreed},
		{"one unknown, the other's evidence completes", 1, "", "-", "", "1.1 1 met; 1.2 Không -", Unknown, Met, Agreed},
		{"one unknown and unclaimed", 1, "", "-", "", "1.1 1 -; 1.2 Không met", Unknown, Unknown, Agreed},
		{"one basically met", 1, "", "met", "", "1.1 Cơ_bản_đạt -; 1.2 Không met", BasicallyMet, BasicallyMet, Contradicted},
		{"one claimed basically met", 1, "", "-", "", "1.1 Có basically_met; 1.2 Không met", BasicallyMet, BasicallyMet, Agreed},
		{"basically and not met", 1, "", "-", "", "1.1 Cơ_bản_đạt -; 1.2 Có -", NotMet, NotMet, Agreed},
		{"claimed basically met, firmly not met", 1, "", "basically_met", "", "1.1 Có met; 1.2 Có basically_met", NotMet, BasicallyMet, Agreed},
		{"one out", 1, "", "met", "", "1.1 n/a -; 1.2 Không met", Met, Met, Agreed},
		{"one out by claim", 1, "", "-", "", "1.1 - not_considered; 1.2 Không met", Met, Met, Agreed},
		{"one out by claim, whatever its value", 1, "", "met", "", "1.1 Có met; 1.2 Có not_considered", Met, Met, Agreed},
		{"all out", 1, "", "-", "", "1.1 n/a -; 1.2 n/a -", NotConsidered, NotConsidered, Agreed},
		{"all out by claim", 1, "", "-", "", "1.1 - not_considered; 1.2 - not_considered", NotConsidered, NotConsidered, Agreed},
		{"claimed not considered", 1, "", "not_considered", "", "1.1 Có met; 1.2 Có met", NotMet, NotConsidered, Agreed},
		{"a row is missing", 1, "", "met", "", "1.1 Có met", Unknown, Met, Agreed},
		{"a row is missing, nothing claimed", 1, "", "-", "", "1.1 Có -", Unknown, Unknown, Agreed},
		{"a row is missing, met cannot be claimed", 1, "", "-", "", "1.1 Có met", Unknown, Unknown, Agreed},
		{"a row is missing, the other is out", 1, "", "-", "", "1.1 n/a -", Unknown, Unknown, Agreed},
		{"a row is missing, the other not met", 1, "", "met", "", "1.2 Có met", NotMet, NotMet, Contradicted},
		{"a row of the province's own", 1, "", "met", "", "1.1 Có met; 1.2 Không met; 1.3 70 met ≥80", NotMet, NotMet, Contradicted},
		{"own word", 1, "", "-", "Đạt", "", Met, Met, Agreed},
		{"own word against the claim", 1, "", "met", "Chưa đạt", "", NotMet, NotMet, Contradicted},
		{"own word with silent rows", 1, "", "-", "Đạt", "1.1 - -; 1.2 - -", Met, Met, Agreed},
		{"own word against its rows", 1, "", "-", "Chưa đạt", "1.1 Có met; 1.2 Không met", NotMet, NotMet, Contradicted},
		{"own word beside an unknown row", 1, "", "met", "Đạt", "1.1 1 -; 1.2 Không met", Unknown, Met, Agreed},
		{"own number of many indicators", 1, "", "met", "50", "", Unknown, Met, Agreed},
		{"own number is not held against the first of many", 3, "", "met", "9", "", Unknown, Met, Agreed},
		{"own not applicable", 1, "", "-", "n/a", "", NotConsidered, NotConsidered, Agreed},
		{"own number, met", 2, "", "-", "98", "", Met, Met, Agreed},
		{"own number, not met", 2, "", "met", "97", "", NotMet, NotMet, Contradicted},
		{"own number, not met, not claimed", 2, "", "-", "97", "", NotMet, NotMet, Agreed},
		{"own number, partial", 2, "BTB", "met", "96", "", Unknown, Met, Doubted},
		{"own number, partial, not claimed", 2, "BTB", "-", "96", "", Unknown, Unknown, Doubted},
		{"own number, partial, met", 2, "BTB", "-", "97", "", Met, Met, RestsOnUnsure},
		{"own number with a silent row that states", 2, "", "met", "97", "2 - - ≥95", Met, Met, Agreed},
		{"own number with a row", 2, "", "met", "97", "2 99 met", NotMet, NotMet, Contradicted},
		{"written 2.1 for 2", 2, "", "met", "", "2.1 97 met", NotMet, NotMet, Contradicted},
		{"a split without thresholds", 2, "", "met", "", "2.1 97 met; 2.2 97 met", Unknown, Met, Agreed},
		{"a split with its own", 2, "", "met", "", "2.1 97 met ≥90; 2.2 97 met ≥98", NotMet, NotMet, Contradicted},
		{"a split under a heading", 2, "", "met", "", "2 - -; 2.1 97 met ≥90; 2.2 99 met ≥98", Met, Met, Agreed},
		{"all by unverified thresholds", 3, "", "-", "", "3.1 8 -; 3.2 1 -; 3.3 2 -; 3.4 Mức_độ_3 -; 3.5 Đạt -", Met, Met, RestsOnUnsure},
		{"all by unverified thresholds, claimed", 3, "", "-", "", "3.1 8 met; 3.2 1 met; 3.3 2 met; 3.4 Mức_độ_3 met; 3.5 Đạt -", Met, Met, Agreed},
		{"one has no requirement", 3, "", "met", "", "3.1 8 met; 3.2 1 met; 3.3 2 met; 3.4 Mức_độ_3 met; 3.5 60 met", Unknown, Met, Agreed},
		{"parts for the whole", 3, "", "-", "", "3.1 8 met; 3.2 1 met; 3.3 2 met; 3.4 Mức_độ_3 met; 3.5 - -; 3.5.1 60 met ≥50; 3.5.2 90 met ≥80", Met, Met, Agreed},
		{"a part fails", 3, "", "met", "", "3.1 8 met; 3.2 1 met; 3.3 2 met; 3.4 Mức_độ_3 met; 3.5.1 60 met ≥50; 3.5.2 70 met ≥80", NotMet, NotMet, Contradicted},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := report(t, test.number, test.region, 2024)
			r.Criteria[0].Claim.Status = claimed(t, test.claim)
			r.Criteria[0].Value = value(t, test.value)
			r.Criteria[0].Indicators = rows(t, test.rows)
			Evaluate(r, false)
			got := r.Criteria[0]
			if got.Evidence != test.evidence || got.Status != test.status || got.Judgement != test.judgement {
				t.Errorf("evidence %s, status %s, judgement %d; want %s, %s, %d", got.Evidence, got.Status,
					got.Judgement, test.evidence, test.status, test.judgement)
			}
			again := *r
			again.Criteria = []CriterionResult{got}
			Evaluate(&again, false)
			if !reflect.DeepEqual(again.Criteria[0], got) {
				t.Errorf("a second evaluation changed %+v into %+v", got, again.Criteria[0])
			}
		})
	}
}

func TestHeadingTakesTheVerdictOfItsParts(t *testing.T) {
	tests := []struct {
		rows      string
		evidence  Status
		status    Status
		judgement Judgement
	}{
		{"3.5 - -; 3.5.1 60 met ≥50; 3.5.2 90 met ≥80", Met, Met, Agreed},
		{"3.5 - -; 3.5.1 60 met ≥50; 3.5.2 70 met ≥80", NotMet, NotMet, Contradicted},
		{"3.5 - -; 3.5a 60 - ≥50; 3.5b 70 - ≥80", NotMet, NotMet, Agreed},
		{"3.5 - -; 3.5.1 60 -; 3.5.2 70 -", Unknown, Unknown, Agreed},
		{"3.5 - -; 3.5.1 n/a -; 3.5.2 90 - ≥80", Met, Met, Agreed},
		{"3.5 - -; 3.5.1 - -; 3.5.1.1 60 met ≥50", Met, Met, Agreed},
		// A row that says something itself is no heading.
		{"3.5 - met; 3.5.1 60 met ≥80", Unknown, Met, Agreed},
	}
	for _, test := range tests {
		r := report(t, 3, "", 2024)
		r.Criteria[0].Indicators = rows(t, test.rows)
		Evaluate(r, false)
		got := r.Criteria[0].Indicators[0]
		if got.Evidence != test.evidence || got.Status != test.status || got.Judgement != test.judgement {
			t.Errorf("%s: evidence %s, status %s, judgement %d", test.rows, got.Evidence, got.Status, got.Judgement)
		}
	}
}

func TestOwnJudgement(t *testing.T) {
	tests := []struct {
		claim, value, rows string
		want               Judgement
	}{
		{"-", "", "1.1 Có met; 1.2 Có met", Agreed},                      // the indicator tells
		{"met", "", "1.1 Có met; 1.2 Có met", Contradicted},              // so does the criterion's claim
		{"met", "", "1.1 Có met; 1.2 - not_met", Contradicted},           // only the criterion can
		{"-", "Chưa đạt", "1.1 Có met; 1.2 Không met", Contradicted},     // only the criterion can
		{"-", "", "1.1 Không -; 1.2 Không -", Agreed},                    // the indicator is doubted
		{"not_met", "", "1.1 Có met; 1.2 Không met", Understated},        // only the criterion can
		{"met", "", "1.1 Không met; 1.2 Không met", Doubted},             // its own claim
		{"not_met", "", "1.1 Có not_met; 1.2 Không not_met", Agreed},     // the indicators understate
		{"met", "", "1.1 Có met; 1.2 Không met; 1.3 70 met ≥60", Agreed}, // nothing to tell
	}
	for _, test := range tests {
		r := report(t, 1, "", 2024)
		r.Criteria[0].Claim.Status = claimed(t, test.claim)
		r.Criteria[0].Value = value(t, test.value)
		r.Criteria[0].Indicators = rows(t, test.rows)
		Evaluate(r, false)
		if got := r.Criteria[0].OwnJudgement(); got != test.want {
			t.Errorf("%s %s %s: %d, want %d", test.claim, test.value, test.rows, got, test.want)
		}
	}
}

// Without a rule set only the workbook's requirements and words are evidence.
func TestEvaluateWithoutRules(t *testing.T) {
	r := &Report{Criteria: []CriterionResult{
		{Number: 1, Indicators: rows(t, "1.1 80 met ≥90; 1.2 70 met")},
		{Number: 40, Claim: Claim{Status: Met}, Value: value(t, "95")},
		{Number: 2, Indicators: rows(t, "2.1 95 - ≥90; 2.2 95 met ≥90")},
	}}
	Evaluate(r, false)
	for i, want := range []Status{NotMet, Met, Met} {
		if got := r.Criteria[i].Status; got != want {
			t.Errorf("criterion %d is %s, want %s", i, got, want)
		}
	}
	if r.Counts() != (Counts{Met: 2, NotMet: 1}) || len(r.Unmet()) != 1 || r.Unmet()[0].Number != 1 {
		t.Errorf("counts %+v, unmet %v", r.Counts(), r.Unmet())
	}
	Evaluate(&Report{}, true)
}

// Every combination of claims and values of a criterion with two indicators,
// against what must hold whatever the rules in detail are.
func TestVerdictInvariants(t *testing.T) {
	values := []string{"", "90", "89", "8", "9", "Đạt", "Chưa đạt", "Cơ bản đạt", "n/a", "???"}
	claims := append(Statuses(), Unknown)[:5]
	rs := parseSmall(t)
	rs.Criteria[0].Indicators[0] = Indicator{ID: "1.1", Criterion: 1, Thresholds: []Threshold{{"", 0, atLeast(90)}}}
	rs.Criteria[0].Indicators[0].Thresholds[0].Requirement.From = FromRuleSet
	rs.Criteria[0].Indicators[0].Thresholds[0].Requirement.Verified = true
	unsure := Requirement{Compare: AtMost, Number: dec(t, "8.5"), From: FromRuleSet}
	rs.Criteria[0].Indicators[1] = Indicator{ID: "1.2", Criterion: 1, Thresholds: []Threshold{{"", 0, unsure}}}
	for _, own := range []string{"", "Đạt", "Chưa đạt"} {
		for _, claim := range claims {
			for _, first := range pairs(t, "1.1", values, claims) {
				for _, second := range pairs(t, "1.2", values, claims) {
					c := CriterionResult{Number: 1, Claim: Claim{Status: claim}, Value: value(t, own)}
					c.Indicators = []IndicatorResult{first, second}
					checkInvariants(t, rs, c)
				}
			}
		}
	}
}

func pairs(t *testing.T, id string, values []string, claims []Status) []IndicatorResult {
	t.Helper()
	var all []IndicatorResult
	for _, v := range values {
		for _, claim := range claims {
			all = append(all, IndicatorResult{ID: id, Value: value(t, v), Claim: Claim{Status: claim}})
		}
	}
	return all
}

// evaluated judges a copy of the criterion.
func evaluated(rs *RuleSet, c CriterionResult, trust bool) CriterionResult {
	c.Indicators = append([]IndicatorResult(nil), c.Indicators...)
	r := &Report{Rules: rs, Criteria: []CriterionResult{c}}
	Evaluate(r, trust)
	return r.Criteria[0]
}

func checkInvariants(t *testing.T, rs *RuleSet, c CriterionResult) {
	t.Helper()
	plain, trusted := evaluated(rs, c, false), evaluated(rs, c, true)
	fail := func(what string) {
		t.Helper()
		t.Fatalf("%s: claim %s, own %v, rows %v\nplain %s %s %d, trusted %s %s %d", what, c.Claim.Status, c.Value, c.Indicators,
			plain.Evidence, plain.Status, plain.Judgement, trusted.Evidence, trusted.Status, trusted.Judgement)
	}
	if plain.Evidence != trusted.Evidence {
		fail("trust changed the evidence")
	}
	if c.Claim.Status != Unknown && (trusted.Status != c.Claim.Status || plain.Judgement != trusted.Judgement) {
		fail("trust overturned a claim or hid a judgement")
	}
	if plain.Status != c.Claim.Status && c.Claim.Status != Unknown && plain.Judgement != Contradicted {
		fail("a claim was overturned without saying so")
	}
	firm, admitted := officeSays(plain)
	if plain.Status == NotMet && !firm && !admitted {
		fail("failed on an unverified number")
	}
	if plain.Status == Met && firm {
		fail("met in spite of firm evidence")
	}
	if plain.Status == Met && plain.Evidence == Unknown && c.Claim.Status == Unknown && !someClaimed(c) {
		fail("met out of nothing")
	}
	if plain.Evidence == Met && admitted && c.Claim.Status != NotMet {
		fail("evidence overlooks an admission")
	}
}

// officeSays computes from the written cells whether an indicator that is not
// out firmly fails, and whether any claim or word admits a failure.
func officeSays(c CriterionResult) (firm, admitted bool) {
	firm = c.Value.Status == NotMet
	admitted = firm || c.Claim.Status == NotMet
	for i, row := range c.Indicators {
		if row.Claim.Status == NotConsidered {
			continue
		}
		admitted = admitted || row.Claim.Status == NotMet
		word := row.Value.Answer == VerdictAnswer && row.Value.Status == NotMet
		below := i == 0 && row.Value.Answer == NumberAnswer && row.Value.Number.Cmp(Int(90)) < 0
		firm = firm || word || below
	}
	return firm, admitted
}

func someClaimed(c CriterionResult) bool {
	for _, row := range c.Indicators {
		if row.Claim.Status != Unknown {
			return true
		}
	}
	return false
}
