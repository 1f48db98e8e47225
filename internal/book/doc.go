// Package book writes workbooks: the consolidated one, the comparison of two
// periods, and the blank form that communes fill in.
//
// Contract:
//
//  1. Every figure comes from the Summary, the Findings or the RuleSet given;
//     totals are formulas whose stored results are the same counts.
//  2. Nothing an office wrote can become a formula.
//  3. Equal arguments give equal bytes.
//
// Only this package, its part page, and tests import excelize.
package book
