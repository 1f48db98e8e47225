package cli

import (
	"fmt"
	"path"
	"strings"
)

// replyNames gives the copies of inputs their names, relative to the folder of
// the copies: the input's own relative name. Of one that leads elsewhere (an
// absolute path, "../bieu") the folders that all of these share are left out.
// No two names are equal, nor differ only in small and capital letters.
func replyNames(inputs []string, unread func(int) bool) []string {
	shared := sharedFolder(inputs)
	taken := map[string]bool{}
	names := make([]string, len(inputs))
	for i, input := range inputs {
		name := input
		if escapes(input) {
			name = strings.TrimPrefix(anchored(input), shared)
		}
		if !keepsName(path.Ext(name), unread(i)) {
			name += ".xlsx"
		}
		names[i] = unique(name, taken)
	}
	return names
}

// keepsName tells whether what is written can have the input's extension: a
// copy is of the same kind as the input, a list in its place an .xlsx. Excel
// opens no file whose content is of another kind than its name says.
func keepsName(ext string, unread bool) bool {
	ext = strings.ToLower(ext)
	return ext == ".xlsx" || ext == ".xlsm" && !unread
}

// escapes tells whether a name leads out of the folder that it is put into.
func escapes(name string) bool {
	return strings.HasPrefix(name, "/") || name == ".." || strings.HasPrefix(name, "../") || strings.Contains(name, ":")
}

// anchored is a name without what makes it lead elsewhere.
func anchored(name string) string {
	var kept []string
	for part := range strings.SplitSeq(name, "/") {
		if part = strings.ReplaceAll(part, ":", ""); part != "" && part != ".." {
			kept = append(kept, part)
		}
	}
	return strings.Join(kept, "/")
}

// sharedFolder is the longest folder, with its slash, that all inputs with
// names that lead elsewhere have in common.
func sharedFolder(inputs []string) string {
	shared, first := "", true
	for _, input := range inputs {
		if !escapes(input) {
			continue
		}
		folder, _ := path.Split(anchored(input))
		if first {
			shared, first = folder, false
		}
		for !strings.HasPrefix(folder, shared) {
			shared, _ = path.Split(strings.TrimSuffix(shared, "/"))
		}
	}
	return shared
}

// unique puts a number before the extension where a name is taken.
func unique(name string, taken map[string]bool) string {
	ext := path.Ext(name)
	for i, stem := 2, strings.TrimSuffix(name, ext); taken[strings.ToLower(name)]; i++ {
		name = fmt.Sprintf("%s (%d)%s", stem, i, ext)
	}
	taken[strings.ToLower(name)] = true
	return name
}
