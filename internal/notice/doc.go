// Package notice builds official papers: notices of the conclusion on one
// commune (Commune) and on all communes of a batch (Consolidated), and the
// report that compares two periods (Comparison), in the Party form
// of Hướng dẫn 36-HD/VPTW or the State form of Nghị định 30/2020/NĐ-CP, as the
// facts ask. It says what the notice tells; package pdf sets it.
//
// The contract:
//
//  1. Every number, name and list comes from the Report or the Summary and
//     agrees with every other one in the notice. The number of criteria is
//     that of the rule set.
//  2. Paragraphs are the office's own (criteria.Facts) where it wrote some,
//     else our wording, or the office's (Papers.Wording), built only from
//     facts. The figures and lists in them are always those of the data; rule
//     302 of package checks tells where an office's own text states others.
//  3. A missing fact is a dotted blank in its place. Nothing is invented.
//  4. No notice says that a commune "is recognised": criteria are necessary
//     for that, not sufficient.
//
// All sentences are data (templates/wording, package wording); the files
// wording_*.go name them, voice.go says them. All measures and all that the two
// forms do otherwise stand in form_party.go and form_state.go.
package notice
