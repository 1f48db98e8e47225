// Package templates holds what is embedded in the program and is no code: the
// national rule sets, the table of regions, the sentences of the papers and
// their fonts with the licence.
//
// Every function returns copies: a caller cannot alter the embedded data. The
// data are checked where they are parsed (criteria.ParseRuleSet,
// criteria.ParseRegions, package wording), not here.
package templates

import (
	"embed"
	"io/fs"
	"path"
	"strings"
)

// Only ReadFile and ReadDir are called on files, and both give copies.
//
//go:embed rules/*.json fonts/*.ttf fonts/LICENSE.txt wording/*/*.txt
var files embed.FS

// regionsName is the file in rules that is no rule set.
const regionsName = "regions.json"

// File is one embedded file.
type File struct {
	Name string // a rule set's id: "ntm-nang-cao-2021-2025"; of a wording its folder and name
	Data []byte
}

// RuleSets returns the rule sets, ascending by id.
func RuleSets() []File {
	entries, err := files.ReadDir("rules")
	if err != nil {
		return nil // the folder is part of the program: it cannot be missing
	}
	var sets []File
	for _, entry := range entries {
		if entry.Name() != regionsName {
			id := strings.TrimSuffix(entry.Name(), ".json")
			sets = append(sets, File{id, read("rules", entry.Name())})
		}
	}
	return sets
}

// Regions returns the table of regions and provinces.
func Regions() []byte { return read("rules", regionsName) }

// Wording returns the files of the papers' sentences, ascending by name:
// "dang/thong-bao-xa.txt".
func Wording() []File {
	names, err := fs.Glob(files, "wording/*/*.txt")
	if err != nil {
		return nil // the pattern is right
	}
	all := make([]File, len(names))
	for i, name := range names {
		all[i] = File{strings.TrimPrefix(name, "wording/"), read(path.Split(name))}
	}
	return all
}

// FontSet is the four faces of one family, as TrueType files.
type FontSet struct {
	Regular, Bold, Italic, BoldItalic []byte
}

// Fonts returns Liberation Serif, which has the metrics of Times New Roman,
// the typeface that the rules on official documents prescribe.
func Fonts() FontSet {
	return FontSet{
		Regular:    read("fonts", "LiberationSerif-Regular.ttf"),
		Bold:       read("fonts", "LiberationSerif-Bold.ttf"),
		Italic:     read("fonts", "LiberationSerif-Italic.ttf"),
		BoldItalic: read("fonts", "LiberationSerif-BoldItalic.ttf"),
	}
}

// FontLicence returns the licence under which the fonts are passed on (SIL
// Open Font License 1.1), which must go wherever they go.
func FontLicence() []byte { return read("fonts", "LICENSE.txt") }

// read returns a copy of an embedded file. The names are fixed at build time
// and a test reads them all; were one missing, its parser would refuse nil.
func read(folder, name string) []byte {
	data, err := files.ReadFile(path.Join(folder, name))
	if err != nil {
		return nil
	}
	return data
}
