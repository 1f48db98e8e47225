package finding

import (
	"slices"
	"strconv"
	"strings"
	"sync"
)

// The contract of arguments: which variants a code has and what New's args
// must be, in order. An argument is a word, figure or list as it shall be
// printed; an empty one is printed as "(trống)".
//
//	101 ""            no criteria table
//	    "empty"       the sheet or workbook is empty
//	    "part"        a table that a consolidation of ours lacks (warning but for the indicators)
//	    "column"      its table, a column that is gone
//	    "roster"      no table of communes in a roster
//	    "office"      no fact in an office's profile
//	    "overlay"     no table of requirements in an overlay
//	    "unfilled"    an overlay without any requirement
//	    "rules"       no table of criteria in a rule set's workbook
//	    "isroster", "isoffice", "isoverlay"  our form, read as a report
//	102 ""            criterion, e.g. "7 (Cơ sở hạ tầng thương mại nông thôn)"
//	    "blank"       criterion: its row holds neither verdict nor value
//	    "undecided"   criterion: no verdict, and what its row or rows hold does not settle it
//	    "indicators"  criterion that counts as met, ids of its indicators without a row (warning)
//	    "rows"        commune, its rows in a consolidation, the rows that it had
//	    "norows"      commune, table of a consolidation that has no row of it
//	    "tasks"       commune, its tasks in a consolidation, the tasks that it had (warning)
//	    "reports"     reports in a consolidation's table of sources, those that it had
//	103 ""            what ("tiêu chí 5", "chỉ tiêu 2.1"), cell of the first
//	    "differs"     what, verdict in a table set aside, cell of the table kept, its verdict
//	    "fact"        label of a fact that a profile states twice, cell of the first
//	    "overlay"     what with its region and year, cell of the first
//	    "changed"     headers of cells in a row of a consolidation that were changed (warning)
//	    "idle"        headers of such cells that are only for reading (warning)
//	104 ""            number, written name, expected name
//	    "left"        number, written name, expected name: the row is left out (error)
//	105 ""            word
//	    "suggest"     word, nearest right word
//	106 ""            word
//	    "answer"      word: a bare yes or no where both can be meant
//	107 ""            rule set not recognised
//	    "mixed"       title of one rule set, title of the other
//	    "unloaded"    id of a rule set that is not loaded
//	    "kept"        title of a consolidation's rule set, title of the one asked for (warning)
//	    "assumed"     title of the default rule set
//	    "gap"         numbers that a rule set's workbook lacks
//	108 ""            commune not named
//	109 ""            period not named
//	    "unreadable"  text
//	    "other"       other words for a period, the period taken
//	110 ""            header text
//	    "line"        a text elsewhere that is left aside
//	    "label"       a label that is not known, the nearest one (warning)
//	    "office"      a label that an office's profile does not have (warning)
//	    "table"       a table like one of criteria that is not read (warning)
//	    "foreign"     a table of something else (info)
//	    "header"      header text, the header word that it was taken for (warning)
//	    "period"      words of a header that no column has (warning)
//	    "blanks"      number of cells read as not met in a table of marks (info)
//	    "commune"     another commune that the workbook names (warning)
//	    "region"      words for a region that is not known (warning)
//	    "order"       sheet whose cells the file has out of order (info)
//	201 ""            text
//	    "suggest"     text, nearest right word
//	    "code"        a commune code that is none
//	    "unfilled"    a commune in a table of several without any figure
//	    "named"       a row whose criterion is not clear, the criterion that it is perhaps
//	    "fact"        label of a fact, its text, what it may say
//	    "row"         a row whose criterion is not clear
//	    "requirement" a requirement that cannot be read (error)
//	    "kind"        requirement, what the indicator otherwise asks for (error)
//	    "region"      words for a region that is not known; the row is left out (error)
//	    "year"        words for a year (error)
//	    "scope"       label of a column of requirements that is for some communes or years (error)
//	    "id"          a number that does not belong there (error)
//	    "province"    a province that is not known, the nearest one
//	    "severity"    words for a severity
//	    "ncode"       a finding's code that does not exist
//	202 ""            value, allowed range
//	    "requirement" requirement, allowed range
//	203 ""            text, one reading, other reading
//	204 ""            formula without a stored result
//	    "error"       error value
//	205 "row"         rows
//	    "column"      columns
//	    "sheet"       sheet name
//	206 ""            number of cells, encodings
//	207 ""            text, another reading, its encoding (warning)
//	    "lost"        text that no encoding makes sense of, font
//	    "more"        number of cells, their addresses
//	208 ""            stored value, shown value
//	    "requirement" stored requirement, shown figure
//	209 ""            written unit, expected unit
//	    "none"        requirement of a province or rule set without a unit (warning)
//	301 ""            value, requirement
//	    "claims"      ids of the indicators that are not met
//	    "words"       the result's own words
//	302 ""            stated, counted, verdict word
//	    "of"          stated n of "m/n", number of criteria of the rule set
//	    "text"        words of a notice text, count of the table, verdict word
//	303 ""            the workbook's requirement, the other one, its origin
//	    "overlay"     the workbook's requirement, the province's
//	    "weaker"      the province's requirement, the published one, its origin
//	304 ""            value, requirement
//	    "unsure"      value, requirement that is unverified
//	    "words"       the result's own words
//	    "criterion"   a criterion whose indicators are all met
//	305 ""            no requirement known
//	    "unfit"       value, requirement: cannot be held against each other
//	    "scope"       requirement of several regions or years, the commune's own
//	306 ""            value, unverified requirement: claimed met, it says not met
//	    "unclaimed"   the same without a claim: left unknown
//	    "met"         the same without a claim, met by it alone
//	307 ""            details
//	308 ""            provinces of the overlay, province of the report
//	    "set"         title of the overlay's rule set, title of the report's
//	401 402 403 ""    criterion
//	401 "all"         numbers of the unmet criteria, none of which has a task
//	404 ""            text
//	405 ""            deadline, end of the period
//	501 "same"        other file (info)
//	    "differs"     other file, cell of the first difference, value here, value there
//	    "newer"       the same, then the day drawn up here, the day there (warning)
//	    "preferred"   as "differs": the user chose the other (warning)
//	    "undated" "sameday"  as "differs": the newest cannot be told
//	    "maybe"       other file: perhaps the same commune, both are counted
//	    "code"        commune code, the other commune, other file (warning)
//	    "unpaired"    file of the other side of a comparison (warning)
//	502 ""            period, the run's commonest period
//	    "earlier"     period left out of a comparison, later period, its file (info)
//	    "order"       NEW's period, OLD's period, OLD's file
//	    "swapped"     number of communes, NEW's period of the first, OLD's period
//	503 504 ""        commune
//	503 "near"        commune, name in a report that may be on it, its file
//	504 "suggest"     commune, nearest commune of the roster
//	505 ""            rule set, the run's commonest rule set
//	    "sides"       NEW's rule set, OLD's rule set, OLD's file
//	601 ""            list of facts
//	    "decision"    an overlay or rule set that names no decision
//	901 ""            part, detail; an empty part is the whole file
//	902 ""            encrypted
//	903 ""            format name
//	    "xls" "xlsb" "ods" "html" "xml2003" "csv" "docx" "pdf" "lock" "empty"
//	    "unknown"     each without arguments
//	904 905 ""        detail
//	906 ""            detail
//	    "denied" "inuse" "missing"  a file, each without arguments
//	    "folder"      a folder that may not be opened
//	    "fault"       detail of a fault of the program itself

// Entry is the catalogue's entry for one code: what `explain` prints.
type Entry struct {
	Code     Code
	Severity Severity
	Title    Text
	Variants []Variant
	Fix      Text // what to do, printed with every finding
	Why      Text // why it matters, for explain
	Example  Text // a cell that causes it and how it looks when mended
	Page          // see pages.go
}

// Variant is one of the messages of a code.
type Variant struct {
	Name string // "" is the main one
	Args int    // how many arguments the message takes
	Text Text   // %s stands for the next argument, %[n]s for the n-th
	Fix  Text   // instead of the entry's when the variant needs other advice
	// Severity overrides the entry's where a variant weighs less; 0 keeps it.
	Severity Severity
}

// variant finds a variant by its name.
func (e Entry) variant(name string) (Variant, bool) {
	for _, v := range e.Variants {
		if v.Name == name {
			return v, true
		}
	}
	return Variant{}, false
}

// severityOf is the severity of a variant of the entry.
func (e Entry) severityOf(name string) Severity {
	if v, ok := e.variant(name); ok && v.Severity != 0 {
		return v.Severity
	}
	return e.Severity
}

// catalogue is every entry, ascending by code.
var catalogue = sync.OnceValue(func() []Entry {
	entries := slices.Concat(
		formEntries(), recognitionEntries(), valueEntries(), cellEntries(),
		verdictEntries(), doubtEntries(), overlayEntries(), taskEntries(), batchEntries(),
		noticeEntries(), fileEntries(),
	)
	slices.SortFunc(entries, func(a, b Entry) int { return int(a.Code - b.Code) })
	return withPages(entries)
})

// All lists the catalogue, ascending by code.
func All() []Entry { return slices.Clone(catalogue()) }

// Lookup returns the entry of a code; the zero Entry for a code that does not exist.
func Lookup(code Code) Entry {
	entries := catalogue()
	i, ok := slices.BinarySearchFunc(entries, code, func(e Entry, c Code) int {
		return int(e.Code - c)
	})
	if !ok {
		return Entry{}
	}
	return entries[i]
}

// ParseCode reads a code as users type it: "NTM301", "ntm301" or "301". It
// tells whether the catalogue has it.
func ParseCode(s string) (Code, bool) {
	digits := strings.ToUpper(strings.TrimSpace(s))
	digits = strings.TrimPrefix(digits, "NTM")
	if len(digits) != 3 {
		return 0, false
	}
	n, err := strconv.ParseUint(digits, 10, 16)
	if err != nil || Lookup(Code(n)).Code == 0 {
		return 0, false
	}
	return Code(n), true
}
