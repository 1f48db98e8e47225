package criteria

// Overlay is a province's decision: requirements that come before those of the
// workbooks and of the national rule set, and indicators of its own.
type Overlay struct {
	File      string   // as given on the command line, with slashes
	SHA256    string   // of the file's bytes, hex
	RuleSet   string   // id of the rule set that it is laid over
	Decision  string   // "Quyết định số 12/2023/QĐ-UBND ngày …"; as written
	Provinces []string // for whose communes it holds; none: for all
	Rows      []OverlayRow
	// Severities are as those of a rule set, and beat them.
	Severities map[string]string
}

// OverlayRow is the requirement for one indicator, region and year.
type OverlayRow struct {
	ID          string // the rule set's, a part of one ("2.2.1") or the province's own ("2.5")
	Criterion   int
	Text        string // of the indicator; may be "" for one of the rule set's
	Unit        Unit   // may be "" for one of the rule set's
	Region      Region // "": all
	Year        int    // 0: any
	Requirement Requirement
	Source      string // the province's text that it stands in
	At          Ref    // the requirement's cell
}
