package batch

import (
	"os"
	"path"
	"path/filepath"
	"slices"
)

// ConsolidatedName is the consolidated workbook's file in the output folder.
const ConsolidatedName = "tong-hop.xlsx"

// earlier is the consolidated workbook of an earlier run that lies in a folder
// to be read.
type earlier struct {
	path   string
	sha256 string
	inputs []Output // what it was made from
}

// noteEarlier remembers the consolidation that a manifest lists.
func (l *lister) noteEarlier(dir string, manifest Manifest) {
	file := filepath.Join(dir, ConsolidatedName)
	at := slices.IndexFunc(manifest.Outputs, func(o Output) bool { return o.Name == ConsolidatedName })
	if _, err := os.Stat(file); err != nil || at < 0 {
		return
	}
	l.earlier = append(l.earlier, earlier{file, manifest.Outputs[at].SHA256, manifest.Inputs})
}

// consolidations decides on those of earlier runs. Beside what it was made from
// a consolidation says nothing new, and is passed over. Where most of its inputs
// are not there it came from another office, which sent its whole folder of
// results: that is what a higher office puts together. Workbooks are known by
// their names without folders, for they may have been moved and mended since;
// consolidations, which all have one name, by their hashes.
func (l *lister) consolidations() {
	there := map[string]bool{}
	for _, input := range l.inputs {
		there[path.Base(input.Name)] = true
	}
	for _, one := range l.earlier {
		there[one.sha256] = true
	}
	for _, one := range l.earlier {
		known := 0
		for _, input := range one.inputs {
			if name := path.Base(input.Name); there[input.SHA256] || name != ConsolidatedName && there[name] {
				known++
			}
		}
		if known*2 < len(one.inputs) {
			l.file(one.path)
		}
	}
}
