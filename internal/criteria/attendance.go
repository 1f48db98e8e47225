package criteria

// Attendance is which of the communes that must report have done so: the answer
// of a roster to the reports of a run, for findings and papers alike.
type Attendance struct {
	File       string // the roster
	Expected   int    // communes on it
	Reported   int    // of these; Expected - Reported are Absent
	Absent     []Absent
	Unexpected []Unexpected
}

// Absent is a commune on the roster without a report, as the roster has it.
type Absent struct {
	Commune Commune
	// Near is a report that may be on this commune though it does not say so;
	// nil mostly.
	Near *Report
}

// Unexpected is a report on a commune that is not on the roster.
type Unexpected struct {
	Report *Report
	// Meant is the commune of the roster that the report may be on; nil for none.
	Meant *Commune
}

// UnexpectedCommunes are the communes that have reported and are on no roster;
// of each its first report.
func (a *Attendance) UnexpectedCommunes() []*Report {
	var reports, first []*Report
	for _, u := range a.Unexpected {
		reports = append(reports, u.Report)
	}
	for _, commune := range Communes(reports) {
		first = append(first, commune.Reports[0])
	}
	return first
}
