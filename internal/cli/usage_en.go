package cli

const commonFlagsEn = `  --rules ID|auto|FILE  rule set; auto: by title and names of criteria (default); or a
                        workbook of a rule set (form: tieuchi form --overlay-form)
  --overlay FILE.xlsx   a province's requirements, before all others (form: the same)
  --period-column WORDS of results for several periods, take those with these words in the header
  --trust-claims        keep the verdicts written, whatever the values say (still reported)
  --jobs N              files read at the same time
  --quiet               no progress, no list of outputs
  --lang vi|en          language
`

const reportUsageEn = `Usage: tieuchi report PATH… [-o DIR]

Reads every workbook at the paths (files or folders, recursively), checks and
consolidates them, and writes into DIR (default: ket-qua):
  tong-hop.xlsx         consolidated workbook
  tong-hop.pdf          consolidated notice with its annexes
  thong-bao/NAME.pdf    one notice per commune
  phan-hoi/PATH         copies of the workbooks with their findings marked
  findings.json         the findings
  manifest.json         inputs and outputs with their hashes

Inputs are never written to. Results of an earlier run that lie among them are
not read as inputs.

Flags:
  -o, --output DIR      where to write
  --format text|json|csv how findings are printed
  --roster FILE.xlsx    communes that must report (column Tên xã; Mã xã, Huyện, Tỉnh if you like)
  --office FILE.xlsx    profile of the office that issues (form: tieuchi form --office-form)
  --form party|state    form of the notices, the Party's or the State's; beats --office
                        (party by the document's day; party-36, party-05: that guide)
  --wording FOLDER      the office's own sentences (to edit: tieuchi form --wording-form)
  --draft-mark          prints “DỰ THẢO” on papers whose figures have errors
  --prefer newest|PATH  of two reports on one commune and period that differ: count the one
                        drawn up later, or the one from this file or folder; always told
` + commonFlagsEn + `
Examples:
  tieuchi report workbooks -o ket-qua
  tieuchi report a.xlsx b.xlsx --rules ntm-2021-2025
`

const checkUsageEn = `Usage: tieuchi check PATH… [--format text|json|csv] [--annotate DIR]

Findings only: what is wrong, in which cell, how to mend it. Writes no file, except
with --annotate: a copy of each workbook with findings, in which the cells have a
colour and a comment and a first sheet lists them all. Inputs are never written to.

Flags:
  --format text|json|csv how findings are printed
  --roster FILE.xlsx    communes that must report (column Tên xã; Mã xã, Huyện, Tỉnh if you like)
  --office FILE.xlsx    profile of the office that issues (form: tieuchi form --office-form)
  --prefer newest|PATH  of two reports on one commune and period that differ: count the one
                        drawn up later, or the one from this file or folder; always told
  --annotate DIR        where to write the annotated copies
  --verbose             tell how each table was understood: header, columns, rows left aside
` + commonFlagsEn + `
Examples:
  tieuchi check ban-bo.xlsx
  tieuchi check workbooks --format csv > findings.csv
  tieuchi check workbooks --annotate phan-hoi
`

const noticeUsageEn = `Usage: tieuchi notice FILE -o FILE.pdf

Writes the notice of one workbook (one commune). What is missing is a dotted blank.
Number and date of --office are printed here; by report on the consolidated notice only.

Flags:
  -o, --output FILE.pdf the notice
  --office FILE.xlsx    profile of the office that issues (form: tieuchi form --office-form)
  --form party|state    form of the notices, the Party's or the State's; beats --office
                        (party by the document's day; party-36, party-05: that guide)
  --wording FOLDER      the office's own sentences (to edit: tieuchi form --wording-form)
  --draft-mark          prints “DỰ THẢO” on papers whose figures have errors
` + commonFlagsEn + `
Examples:
  tieuchi notice ban-bo.xlsx -o ban-bo.pdf
`

const formUsageEn = `Usage: tieuchi form -o FILE.xlsx [--rules ID]

Writes a blank workbook: instructions, info, criteria, tasks, notice texts, bodies. Only
the cells to fill in are open, the rest is locked without a password. There are lists to
choose from, a live count of criteria met, and a colour where verdict and result differ.

Flags:
  -o, --output FILE.xlsx the blank workbook
  --roster-form         a form for the communes that must report, for --roster
  --office-form         a form for the office that issues the notices, for --office
  --communes FILE.xlsx  one workbook for each commune of a list, with its name, code,
                        district and province; -o then takes a folder
  --wording-form        the default sentences of the papers, to edit and use with
                        --wording; -o then takes a folder
  --overlay-form        a form for a province's requirements, for --overlay, and for
                        another rule set, for --rules
  --overlay FILE.xlsx   write the province's requirements into the form
  --rules ID|auto|FILE  rule set (auto: the advanced set)
  --lang vi|en          language

Examples:
  tieuchi form -o blank.xlsx
  tieuchi form -o blank.xlsx --rules ntm-2021-2025
  tieuchi form --overlay-form -o overlay.xlsx
  tieuchi form --office-form -o office.xlsx
  tieuchi form --roster-form -o roster.xlsx
  tieuchi form --communes roster.xlsx -o forms
  tieuchi form --wording-form -o wording
`

const rulesUsageEn = `Usage: tieuchi rules [ID|FILE.xlsx]

Lists the rule sets; with ID prints one with its requirements and their basis. With a
file prints the rule set in that workbook, and what is wrong with it.

Examples:
  tieuchi rules
  tieuchi rules ntm-nang-cao-2021-2025
  tieuchi rules rules.xlsx
`

const explainUsageEn = `Usage: tieuchi explain [CODE]

What a finding means, why it matters, how to mend it. Without CODE lists all.

Examples:
  tieuchi explain NTM301
`

const demoUsageEn = `Usage: tieuchi demo [-o DIR]

Writes the sample workbooks (made-up figures) into DIR/bieu-mau and does the main
job on them; results in DIR/ket-qua. DIR is demo by default.

Flags:
  -o, --output DIR      where to write
  --office FILE.xlsx    profile of the office that issues (form: tieuchi form --office-form)
  --form party|state    form of the notices, the Party's or the State's; beats --office
                        (party by the document's day; party-36, party-05: that guide)
  --wording FOLDER      the office's own sentences (to edit: tieuchi form --wording-form)
  --draft-mark          prints “DỰ THẢO” on papers whose figures have errors
` + commonFlagsEn + `
Examples:
  tieuchi demo
  tieuchi demo -o trial
`
