// Package intake recognises the forms that offices use in their workbooks and
// turns them into criteria.Reports, every figure with the cell it came from.
//
// A workbook goes through these steps:
//
//  1. Each sheet becomes a grid; headers are found by their words, in one to
//     four rows with merged cells, and every column gets a role by its label
//     and, where the label can mean two things, by the cells below it.
//  2. The rows of a criteria table are placed by the number of the criterion
//     or indicator that they carry, wherever in the row it stands; where
//     indicators are counted from 1 under each criterion, or nothing has a
//     number, by the names. A table that names nothing of any rule set is
//     about something else and is left aside.
//  3. The rule set is chosen by the title, the names and the numbers.
//  4. Commune, district, province and period are read from the lines around
//     the table or from label and value rows ("info"), tasks from columns
//     beside the criteria or from a table of their own.
//  5. Values, claims and requirements are read cell by cell (intake/reading).
//
// Contract: nothing is judged here, criteria.Evaluate does that. Nothing that
// carries a figure is dropped in silence: what could not be placed or read is
// a finding with its cell. Any workbook whatever gives a Result, without panic.
package intake
