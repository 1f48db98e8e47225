package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"syscall"

	"tieuchi/internal/batch"
	"tieuchi/internal/checks"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake"
	"tieuchi/internal/sheet"
	"tieuchi/internal/sheet/xls"
	"tieuchi/internal/sheet/xlsx"
)

// workbook is what one input gave.
type workbook struct {
	source   batch.Output // the file itself: name, size, hash
	reports  []*criteria.Report
	findings []finding.Finding
	tables   []intake.Understanding
	unread   bool // the file was refused or not even opened; findings say why
}

// harvest is what all inputs of a run gave.
type harvest struct {
	sources    []batch.Output // the files that could be opened
	origins    []origin       // all files, as they were read
	reports    []*criteria.Report
	understood []understood
	findings   []finding.Finding    // sorted
	problems   []batch.Problem      // paths given that name nothing to read
	roster     *batch.Output        // the list of communes that must report; nil when none was given
	attendance *criteria.Attendance // what that list says of the reports; nil when none was given
	office     *batch.Output        // the profile of the issuing office; nil when none was given
	issuer     criteria.Facts       // what that profile says
	ruleFile   *batch.Output        // the workbook of a rule set; nil when none was given
	overlay    *batch.Output        // the workbook of a province's decision; nil when none was given
	decree     *criteria.Overlay    // what that workbook says
	files      int                  // looked at; a path that names nothing counts as one
	unreadable int                  // of these
}

// understood is how the tables of one file were understood.
type understood struct {
	file   string
	tables []intake.Understanding
}

// reader reads, recognises, judges and checks workbooks; its fields are only
// read, so that many goroutines may share it.
type reader struct {
	known       intake.Known
	limits      sheet.Limits
	trustClaims bool
	office      criteria.Facts // of the notices
	large       *sync.Mutex    // of files that are read one at a time
}

// gather reads every workbook that the paths name, many at a time, and checks
// each alone and all together.
func (env *environment) gather(ctx context.Context, paths []string, skip string, flags readFlags) (harvest, error) {
	grounds, err := openGrounds(flags.rules, flags.overlay, sheet.DefaultLimits())
	if err != nil {
		return harvest{}, err
	}
	known := grounds.known
	roster, err := openRoster(flags.roster, sheet.DefaultLimits())
	if err != nil {
		return harvest{}, err
	}
	office, err := flags.openOffice(sheet.DefaultLimits())
	if err != nil {
		return harvest{}, err
	}
	known.PeriodColumn = flags.period
	inputs, problems := batch.Inputs(paths, skip)
	reader := reader{known, sheet.DefaultLimits(), flags.trustClaims, office.ofNotices(flags.single), new(sync.Mutex)}
	if inputs, err = reader.aside(inputs, roster.without, office.without); err != nil {
		return harvest{}, err
	}
	if inputs, err = grounds.without(inputs); err != nil {
		return harvest{}, err
	}
	prefer, err := flags.preference(inputs)
	if err != nil {
		return harvest{}, err
	}
	bar := env.newProgress(len(inputs), flags.quiet, finding.Text{Vi: "Đang đọc biểu", En: "Reading workbooks"})
	books, err := batch.Run(ctx, flags.jobs, inputs, reader.read, bar.step)
	bar.finish()
	if err != nil {
		return harvest{}, err
	}
	all := collect(inputs, books, problems, prefer)
	all.hold(roster)
	all.issue(office)
	all.rest(grounds)
	all.findings = checks.Weigh(all.findings, all.reports)
	return all, nil
}

func collect(inputs []batch.Input, books []workbook, problems []batch.Problem, prefer criteria.Preference) harvest {
	all := harvest{files: len(inputs) + len(problems), unreadable: len(problems)}
	for _, problem := range problems {
		all.problem(problem)
	}
	for i, book := range books {
		all.origins = append(all.origins, origin{inputs[i], book.source.SHA256, book.unread})
		if book.source.Name != "" {
			all.sources = append(all.sources, book.source)
		}
		if book.unread {
			all.unreadable++
		}
		if !book.unread {
			all.understood = append(all.understood, understood{inputs[i].Name, book.tables})
		}
		all.reports = append(all.reports, book.reports...)
		all.findings = append(all.findings, book.findings...)
	}
	prefer.Settle(all.reports)
	all.findings = append(all.findings, checks.Preferring(prefer, all.reports)...)
	finding.Sort(all.findings)
	all.findings = finding.Distinct(all.findings)
	return all
}

// problem tells a slip of the command line from a folder that is there but
// stays shut: the latter belongs into the results, for communes are missing.
func (h *harvest) problem(p batch.Problem) {
	if errors.Is(p.Err, batch.ErrNoWorkbook) || batch.CauseOf(p.Err) != batch.Denied {
		h.problems = append(h.problems, p)
		return
	}
	name := filepath.ToSlash(filepath.Clean(p.Path))
	h.findings = append(h.findings, finding.New(906, "folder", name, criteria.Ref{}))
}

// read makes the best of one file; whatever happens to it, the others go on.
func (r reader) read(input batch.Input) (result workbook) {
	defer r.alone(input.Path)()
	data, err := readFile(input.Path, r.limits.FileBytes)
	if err != nil {
		return workbook{unread: true, findings: []finding.Finding{unopened(input.Name, err)}}
	}
	source := batch.Output{Name: input.Name, Size: int64(len(data)), SHA256: batch.Hash(data)}
	if source.Size > r.limits.FileBytes {
		source.SHA256 = "" // the rest was not read
	}
	// A fault of ours in one file must not cost the others their results.
	defer func() {
		if fault := recover(); fault != nil {
			told := finding.New(906, "fault", input.Name, criteria.Ref{}, fmt.Sprint(fault))
			result = workbook{source: source, unread: true, findings: []finding.Finding{told}}
		}
	}()
	return r.understand(source, data)
}

// alone waits until no other large file is being read, which bounds what the
// workers take together; the other files do not wait.
func (r reader) alone(path string) (done func()) {
	info, err := os.Stat(path)
	if r.large == nil || err != nil || info.Size() <= sheet.OrdinaryFile {
		return func() {}
	}
	r.large.Lock()
	return r.large.Unlock
}

// understand opens, recognises, judges and checks one workbook.
func (r reader) understand(source batch.Output, data []byte) workbook {
	known := r.known
	known.MostCells = r.limits.Cells
	book, err := sheet.Open(bytes.NewReader(data), int64(len(data)), r.limits.Ample(source.Size), workbookReaders())
	if err != nil {
		return workbook{source: source, unread: true, findings: []finding.Finding{refusal(source.Name, err)}}
	}
	read := intake.Read(book, intake.Source{File: source.Name, SHA256: source.SHA256}, known)
	if read.Beyond {
		err := sheet.Beyond("", "workbook has more than %d cells", known.MostCells)
		return workbook{source: source, unread: true, findings: []finding.Finding{refusal(source.Name, err)}}
	}
	result := workbook{source: source, reports: read.Reports, findings: read.Findings, tables: read.Understood}
	for _, report := range read.Reports {
		report.Office = r.office
		criteria.Evaluate(report, r.trustClaims)
		result.findings = append(result.findings, checks.Report(report)...)
	}
	return result
}

// workbookReaders are the formats that can be read.
func workbookReaders() sheet.Readers { return sheet.Readers{XLSX: xlsx.Read, XLS: xls.Read} }

// readFile reads a file of at most limit bytes; of a longer one just enough
// for the reader to see that it is beyond the limit.
func readFile(path string, limit int64) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err == nil && info.IsDir() {
		return nil, &fs.PathError{Op: "read", Path: path, Err: syscall.EISDIR}
	}
	var data bytes.Buffer
	if err == nil {
		data.Grow(int(min(info.Size(), limit)) + bytes.MinRead) // else a large file is held twice
	}
	_, err = data.ReadFrom(io.LimitReader(file, limit+1))
	return data.Bytes(), err
}

// unopened is the finding of a file that the system does not hand out.
func unopened(file string, err error) finding.Finding {
	nowhere := criteria.Ref{}
	switch batch.CauseOf(err) {
	case batch.Denied:
		return finding.New(906, "denied", file, nowhere)
	case batch.InUse:
		return finding.New(906, "inuse", file, nowhere)
	case batch.Missing:
		return finding.New(906, "missing", file, nowhere)
	}
	return finding.New(906, "", file, nowhere, rootCause(err))
}

// refusal is the finding of a file that is refused.
func refusal(file string, err error) finding.Finding {
	var fault *sheet.Fault
	if !errors.As(err, &fault) {
		fault = &sheet.Fault{Trouble: sheet.Damaged, Detail: err.Error()}
	}
	code, nowhere := finding.Code(fault.Trouble), criteria.Ref{}
	switch fault.Trouble {
	case sheet.Damaged:
		return finding.New(code, "", file, nowhere, fault.Part, detail(fault))
	case sheet.Unsupported:
		return finding.New(code, fault.Format, file, nowhere)
	case sheet.Encrypted:
		return finding.New(code, "", file, nowhere)
	}
	return finding.New(code, "", file, nowhere, detail(fault))
}

// detail is what an expert wants to know of a fault: what was done and why it failed.
func detail(fault *sheet.Fault) string {
	if fault.Err == nil {
		return fault.Detail
	}
	return fmt.Sprintf("%s: %v", fault.Detail, fault.Err)
}
