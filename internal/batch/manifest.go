package batch

import (
	"encoding/json"
	"fmt"
	"io"
)

// ToolName marks the manifests that are ours.
const ToolName = "tieuchi"

// ManifestName is the manifest's file in the output folder.
const ManifestName = "manifest.json"

// AnnotateOption is the option by which the manifest of a folder of annotated
// copies is known.
const AnnotateOption = "annotate"

// Manifest tells from what a set of outputs was made, so that anybody can make
// it again and compare. It holds no time and no machine: the same inputs and
// options give the same bytes.
type Manifest struct {
	Grounds
	Outputs []Output `json:"outputs"`
}

// Grounds are what outputs rest on.
type Grounds struct {
	Tool     string         `json:"tool"`
	Version  string         `json:"version"`
	Inputs   []Output       `json:"inputs"`
	Roster   *Output        `json:"roster"`    // the communes that must report; null when none
	Office   *Output        `json:"office"`    // the profile of the issuing office; null when none
	RuleSets []string       `json:"rule_sets"` // those that the reports were judged by
	RuleFile *Output        `json:"rule_file"` // the workbook of a rule set given as a file; null when none
	Overlay  *Overlay       `json:"overlay"`   // a province's thresholds; null when none
	Wording  []Output       `json:"wording"`   // the files of an office's own sentences
	Options  map[string]any `json:"options"`   // without those that cannot change an output
}

// Overlay is the workbook of a province's thresholds, with the decision that it
// states; "" where it states none.
type Overlay struct {
	Output
	Decision string `json:"decision"`
}

// HoldsCopies tells whether it is that of a folder of annotated copies.
func (m Manifest) HoldsCopies() bool { return m.Options[AnnotateOption] == true }

// Write prints the manifest as JSON.
func (m Manifest) Write(w io.Writer) error {
	m.Grounds = m.listed()
	return encode(w, m)
}

// Write prints the grounds alone as JSON.
func (g Grounds) Write(w io.Writer) error { return encode(w, g.listed()) }

// listed has lists where nothing is, as the contract wants them, not null.
func (g Grounds) listed() Grounds {
	for _, list := range []*[]Output{&g.Inputs, &g.Wording} {
		if *list == nil {
			*list = []Output{}
		}
	}
	return g
}

func encode(w io.Writer, value any) error {
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return fmt.Errorf("writing the manifest: %w", err)
	}
	return nil
}
