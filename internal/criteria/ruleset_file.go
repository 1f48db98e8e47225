package criteria

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// ruleSetFile is the layout of a rule-set file. Numbers are kept as written
// (json.Number), so that 16.5 never passes through a float.
type ruleSetFile struct {
	ID        string          `json:"id"`
	Title     string          `json:"title"`
	Programme string          `json:"programme"`
	Decision  string          `json:"decision"`
	Annex     string          `json:"annex"`
	AmendedBy string          `json:"amended_by"`
	Regions   []Region        `json:"regions"` // the codes that thresholds may name
	Criteria  []criterionFile `json:"criteria"`
	// Severities gives findings another weight under this set, by code.
	Severities map[string]string `json:"severities"`
	// BasicallyMetCounts: "cơ bản đạt" is as good as met under this set.
	BasicallyMetCounts bool `json:"basically_met_counts"`
}

type criterionFile struct {
	Number     int             `json:"number"`
	Name       string          `json:"name"`
	Indicators []indicatorFile `json:"indicators"`
}

type indicatorFile struct {
	ID         string          `json:"id"`
	Text       string          `json:"text"`
	Unit       Unit            `json:"unit"`
	Kind       string          `json:"kind"`
	Basis      string          `json:"basis"`
	Source     string          `json:"source"`
	Delegated  bool            `json:"delegated"`
	Thresholds []thresholdFile `json:"thresholds"`
	Conditions []conditionFile `json:"conditions"`
	Note       string          `json:"note"`
}

// thresholdFile has exactly one of Value, Level and Answer, as the kind asks.
type thresholdFile struct {
	Region Region       `json:"region"`
	Year   int          `json:"year"`
	Value  *json.Number `json:"value"`
	Level  string       `json:"level"`  // "Khá", "Mức độ 3"
	Answer string       `json:"answer"` // "Đạt" or "Không"
	// Partial: necessary, but the conditions ask for more; so it can cast
	// doubt and never decide.
	Partial bool `json:"partial"`
}

type conditionFile struct {
	Regions  []Region     `json:"regions"`
	Standard string       `json:"standard"`
	Min      *json.Number `json:"min"`
	When     string       `json:"when"`
}

// decodeStrictly reads one JSON value and nothing else; a misspelt field is an
// error, not a threshold that silently is not there.
func decodeStrictly(data []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return fmt.Errorf("decode JSON: %w", err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return errors.New("decode JSON: text after the end")
	}
	return nil
}

func kindOf(word string) Kind {
	switch word {
	case "percent_min":
		return PercentMin
	case "percent_max":
		return PercentMax
	case "number_min":
		return NumberMin
	case "number_max":
		return NumberMax
	case "level":
		return LevelKind
	case "boolean":
		return YesNo
	}
	return 0
}

func basisOf(word string) (Basis, bool) {
	switch word {
	case "published":
		return Published, true
	case "unverified":
		return Unverified, true
	case "none":
		return NoBasis, true
	}
	return NoBasis, false
}
