// Package wording owns the sentences of the papers as data: text/template files
// that an office may export, edit and pass back.
//
// The contract:
//
//  1. A file is a list of {{define "name"}}…{{end}}. A sentence holds text,
//     facts ({{.xa}}) and choices ({{if .ky}}…{{else}}…{{end}}; not, and, or).
//     Nothing else of the language: no calls, no loops, no nesting of
//     sentences, so that reading one ends and writing one cannot fail.
//  2. The embedded files (templates/wording) declare everything. Which
//     sentences there are, in which file each stands, and in the comment above
//     it the facts that it may use ("Dữ kiện: .xa, .ky."). A fact whose name
//     begins with "neu_" answers yes or no: it is asked by if, never printed.
//  3. An office's folder is checked whole before anything is written (Read).
//     All faults come at once, each with file, line and column.
//  4. A file that an office leaves out is the default one. A sentence that it
//     leaves out of a file is the default one too, and is told (Office.Left):
//     files of an earlier version must go on working, yet nobody shall believe
//     that deleting a sentence takes it out of the papers.
//  5. A sentence that equals the default is the default: it follows the
//     spelling that the office asks for. Any other is left as written.
//
// Line ends and blanks within a sentence are one blank, none at its ends. Where
// a fact or choice is followed by a blank and "," "." ";" ":" or ")" there is
// none, so that files may be laid out freely and a choice that writes nothing
// leaves no gap.
package wording
