// Package criteria is the domain: rule sets with their criteria, indicators
// and requirements, and the report of one commune for one period.
//
// The path of a report through this package:
//
//  1. ParseRuleSet loads and checks a rule set; nothing else knows how many
//     criteria there are, what they are called or what they require.
//  2. intake fills a Report with what the office wrote: values, claims, the
//     workbook's own requirements, tasks, each with the cell it came from.
//  3. Evaluate chooses the requirement that counts, computes the evidence and
//     decides the status that every output uses.
//  4. Communes and SamePeriods say which reports are on the same, for the
//     checks and the totals alike.
//
// The package is pure: it reads no file, no clock and no environment, and it
// imports the standard library only.
package criteria
