package cli

const commonFlagsEn = `  --rules ID|auto       rule set; auto: by title and names of criteria (default)
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

Flags:
  -o, --output FILE.pdf the notice
` + commonFlagsEn + `
Examples:
  tieuchi notice ban-bo.xlsx -o ban-bo.pdf
`

const formUsageEn = `Usage: tieuchi form -o FILE.xlsx [--rules ID]

Writes a blank workbook: instructions, info, criteria, tasks, notice texts.

Flags:
  -o, --output FILE.xlsx the blank workbook
  --rules ID|auto       rule set (auto: the advanced set)
  --lang vi|en          language

Examples:
  tieuchi form -o blank.xlsx
  tieuchi form -o blank.xlsx --rules ntm-2021-2025
`

const rulesUsageEn = `Usage: tieuchi rules [ID]

Lists the rule sets; with ID prints one with its requirements and their basis.

Examples:
  tieuchi rules
  tieuchi rules ntm-nang-cao-2021-2025
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
` + commonFlagsEn + `
Examples:
  tieuchi demo
  tieuchi demo -o trial
`
