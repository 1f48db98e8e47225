// Package rollup consolidates the reports of many communes into one Summary.
//
// The contract:
//
//  1. Summarise takes reports in any order; Merge joins two summaries. Any
//     order and any grouping of the same reports give an equal Summary, and
//     the empty Summary changes nothing.
//  2. A commune counts once for a period and rule set. Of several reports the
//     one that the user prefers counts, else the first by file path; the others
//     are kept as Duplicates, so that nothing disappears without being listed.
//  3. Reports under different rule sets are never added up: the same number
//     stands for different criteria there. Each rule set has its own Group.
//  4. Entries stand in the order of the Vietnamese alphabet by province,
//     district and commune, then by period, then by file.
//  5. Roster is set by whoever holds the reports of the whole run against a
//     list of communes; Merge joins what two parts of a run say of one list.
//
// Compare holds two summaries, OLD and NEW, against each other: what each
// commune gained and lost, and which tasks are late. Met counts and nothing
// else does, on both sides; see Change for all pairs of verdicts, Overdue for
// late tasks, and Compare for which communes are paired.
//
// The package is pure; it only reads the reports that it is given.
package rollup
