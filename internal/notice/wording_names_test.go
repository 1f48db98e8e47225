package notice

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"tieuchi/internal/notice/wording"
)

// named lists the sentences that the code names.
func named(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok {
				return true
			}
			if kind, ok := spec.Type.(*ast.Ident); !ok || kind.Name != "sentence" {
				return true
			}
			for _, value := range spec.Values {
				if text, err := strconv.Unquote(value.(*ast.BasicLit).Value); err == nil {
					names = append(names, text)
				}
			}
			return true
		})
	}
	return names
}

// Every sentence that the code names stands in the default files of both forms,
// and every one there is named.
func TestSentencesAreThere(t *testing.T) {
	used := named(t)
	slices.Sort(used)
	if len(used) < 100 {
		t.Fatalf("only %d sentences are named", len(used))
	}
	for _, form := range []wording.Form{wording.Party, wording.State} {
		there := wording.Names(form)
		slices.Sort(there)
		for _, name := range used {
			if !slices.Contains(there, name) {
				t.Errorf("%s: no sentence %q", form, name)
			}
		}
		for _, name := range there {
			if !slices.Contains(used, name) {
				t.Errorf("%s: nothing says %q", form, name)
			}
		}
	}
	if twice := slices.Compact(slices.Clone(used)); len(twice) != len(used) {
		t.Errorf("a sentence has two names in the code")
	}
}
