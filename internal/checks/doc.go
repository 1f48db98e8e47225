// Package checks is the registry of rules: what is held against a report once
// criteria.Evaluate has judged it, and against all reports of a run together.
//
// The contract:
//
//  1. A rule is a value with a code, a sentence on what it holds, and a
//     function. It judges nothing anew: statuses, requirements and judgements
//     are those of criteria, and so is which reports are on one commune.
//  2. A rule tells findings of its own code only. Their texts are in package
//     finding.
//  3. A finding names the cell that a clerk must look at: that of the value,
//     else of the claim, else of the row, else the sheet.
//  4. A Roster is held against all reports apart from the registry, as it comes
//     from the user and not with the program.
//  5. What intake finds while reading (101, 103, 105-110, 201, 203-207, 209) and
//     why a file is refused (9xx) is told there, not here.
//  6. What a finding weighs is the catalogue's, until Weigh gives all of a run the
//     severities that rule set and overlay ask for.
package checks
