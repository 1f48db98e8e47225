// Tieuchi reads the Excel workbooks in which Vietnamese communes report on the
// criteria of the nông thôn mới programme, checks them, consolidates any number
// of them and writes official notices as PDF.
//
// # Usage
//
//	tieuchi report PATH... [-o DIR]   check, consolidate, write every output
//	tieuchi check PATH...             findings only (--format text|json|csv, --annotate DIR)
//	tieuchi notice FILE -o FILE.pdf   one notice
//	tieuchi form -o FILE.xlsx         blank workbook for a commune; --communes ROSTER: one for
//	                                  each; --overlay-form, --office-form, --roster-form: others
//	tieuchi compare OLD NEW -o FILE   two periods compared; FILE.xlsx or FILE.pdf
//	tieuchi rules [ID|FILE.xlsx]      list rule sets, show one
//	tieuchi explain [CODE]            what a finding means and how to mend it
//	tieuchi demo [-o DIR]             the main job on the embedded samples
//	tieuchi version
//
// A PATH is a workbook or a folder, which is read recursively; lock files and
// dot files are skipped. Every command has -h with examples.
// report and check take --roster FILE.xlsx, a list of the communes that must
// report, and tell who has not. check --verbose tells how each table was
// understood; --period-column takes another period's results than the latest.
//
// --overlay FILE.xlsx is a province's decision, whose requirements come first;
// --rules FILE.xlsx a rule set of one's own; --office FILE.xlsx the profile of
// the office that issues the papers, --form party|state their form; --wording DIR
// its own sentences (form --wording-form writes ours, to edit); --draft-mark
// prints DỰ THẢO on papers whose figures have errors. Of two reports on one
// commune and period that differ, --prefer newest|PATH says which one counts. A
// consolidated workbook is input as any other.
//
// # Outputs of report
//
//	tong-hop.xlsx        consolidated workbook
//	tong-hop.pdf         consolidated notice with its annexes
//	thong-bao/NAME.pdf   one notice per commune
//	phan-hoi/PATH        copies of the workbooks with findings, in which they are
//	                     marked; check --annotate DIR writes the same
//	findings.json        what check --format json prints
//	manifest.json        inputs, rule sets, options and outputs with SHA-256
//
// The same inputs and options give the same bytes, whatever --jobs is. An
// input is never written to. A run that is stopped or cannot write everything
// leaves the folder of outputs as it was.
//
// # Exit codes
//
//	0    done, no finding of severity error
//	1    done, with such findings
//	2    mistake in the command line
//	3    some input could not be read; the rest is done
//	4    an output could not be written
//	130  interrupted
//
// # Languages
//
// Messages are in Vietnamese; --lang en gives English. The papers themselves
// are always Vietnamese.
package main
