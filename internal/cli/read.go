package cli

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"

	"tieuchi/internal/batch"
	"tieuchi/internal/checks"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake"
	"tieuchi/internal/sheet"
	"tieuchi/internal/sheet/xlsx"
)

// workbook is what one input gave.
type workbook struct {
	source   batch.Output // the file itself: name, size, hash
	reports  []*criteria.Report
	findings []finding.Finding
	unread   bool  // the file was refused; findings say why
	err      error // the file could not even be opened
}

// harvest is what all inputs of a run gave.
type harvest struct {
	sources    []batch.Output
	reports    []*criteria.Report
	findings   []finding.Finding // sorted
	problems   []batch.Problem   // paths from which nothing could be read
	unreadable int
}

// reader reads, recognises, judges and checks workbooks.
type reader struct {
	known       intake.Known
	limits      sheet.Limits
	trustClaims bool
}

// gather reads every workbook that the paths name, many at a time, and checks
// each alone and all together.
func (env *environment) gather(ctx context.Context, paths []string, skip string, flags readFlags) (harvest, error) {
	known, err := loadKnown(flags.rules)
	if err != nil {
		return harvest{}, err
	}
	inputs, problems := batch.Inputs(paths, skip)
	reader := reader{known, sheet.DefaultLimits(), flags.trustClaims}
	bar := env.newProgress(len(inputs), flags.quiet)
	books, err := batch.Run(ctx, flags.jobs, inputs, reader.read, bar.step)
	bar.finish()
	if err != nil {
		return harvest{}, err
	}
	return collect(inputs, books, problems), nil
}

func collect(inputs []batch.Input, books []workbook, problems []batch.Problem) harvest {
	all := harvest{problems: problems, unreadable: len(problems)}
	for i, book := range books {
		if book.err != nil {
			all.problems = append(all.problems, batch.Problem{Path: inputs[i].Path, Err: book.err})
		} else {
			all.sources = append(all.sources, book.source)
		}
		if book.unread || book.err != nil {
			all.unreadable++
		}
		all.reports = append(all.reports, book.reports...)
		all.findings = append(all.findings, book.findings...)
	}
	all.findings = append(all.findings, checks.All(all.reports)...)
	finding.Sort(all.findings)
	return all
}

func (r reader) read(input batch.Input) workbook {
	data, err := readFile(input.Path, r.limits.FileBytes)
	if err != nil {
		return workbook{err: err}
	}
	source := batch.Output{Name: input.Name, Size: int64(len(data)), SHA256: batch.Hash(data)}
	if source.Size > r.limits.FileBytes {
		source.SHA256 = "" // the rest was not read
	}
	book, err := sheet.Open(bytes.NewReader(data), int64(len(data)), r.limits, sheet.Readers{XLSX: xlsx.Read})
	if err != nil {
		return workbook{source: source, unread: true, findings: []finding.Finding{refusal(input.Name, err)}}
	}
	read := intake.Read(book, intake.Source{File: input.Name, SHA256: source.SHA256}, r.known)
	result := workbook{source: source, reports: read.Reports, findings: read.Findings}
	for _, report := range read.Reports {
		criteria.Evaluate(report, r.trustClaims)
		result.findings = append(result.findings, checks.Report(report)...)
	}
	return result
}

// readFile reads a file of at most limit bytes; of a longer one just enough
// for the reader to see that it is beyond the limit.
func readFile(path string, limit int64) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	if info, err := file.Stat(); err == nil && info.IsDir() {
		return nil, &fs.PathError{Op: "read", Path: path, Err: errors.New("is a folder")}
	}
	return io.ReadAll(io.LimitReader(file, limit+1))
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
		part := fault.Part
		if part == "" {
			part = "zip"
		}
		return finding.New(code, "", file, nowhere, part, fault.Detail)
	case sheet.Unsupported:
		return finding.New(code, fault.Format, file, nowhere)
	case sheet.Encrypted:
		return finding.New(code, "", file, nowhere)
	}
	return finding.New(code, "", file, nowhere, fault.Detail)
}
