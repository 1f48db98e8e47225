package cli

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"strings"
	"testing"
)

const module = "tieuchi/"

// room is a row of the table in internal/README.md.
type room struct{ may []string }

// rooms reads the table "package | owns | may import".
func rooms(t *testing.T) map[string]room {
	t.Helper()
	page, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	table := map[string]room{}
	for line := range strings.Lines(string(page)) {
		columns := strings.Split(strings.TrimSpace(line), "|")
		if len(columns) != 5 || !strings.HasPrefix(strings.TrimSpace(columns[1]), "`") {
			continue
		}
		name := strings.Trim(columns[1], " `")
		var may []string
		for word := range strings.SplitSeq(columns[3], ",") {
			may = append(may, strings.TrimSpace(word))
		}
		table[name] = room{may}
	}
	return table
}

// allows tells whether the room may import the path.
func (r room) allows(path string) bool {
	for _, word := range r.may {
		switch {
		case word == "standard library" || word == "embed":
			continue
		case word == "all":
			if !strings.Contains(path, "excelize") {
				return true
			}
		case path == module+"internal/"+word || path == module+word:
			return true
		case !strings.HasPrefix(path, module) && strings.Contains(path, word):
			return true
		}
	}
	return false
}

type listed struct {
	ImportPath string
	Standard   bool
	Imports    []string
}

// TestHouse holds the table of the architecture page against the imports of
// every package, both ways: no import that the table does not allow, no row
// without a package, no package without a row.
func TestHouse(t *testing.T) {
	command := exec.Command("go", "list", "-deps", "-json=ImportPath,Standard,Imports", "../../...")
	var stderr bytes.Buffer
	command.Stderr = &stderr
	out, err := command.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, stderr.String())
	}
	standard, ours := split(t, out)
	table := rooms(t)
	for _, pkg := range ours {
		name := strings.TrimPrefix(pkg.ImportPath, module)
		row, ok := table[name]
		if !ok {
			t.Errorf("%s has no row in internal/README.md", name)
			continue
		}
		delete(table, name)
		for _, path := range pkg.Imports {
			if !standard[path] && !row.allows(path) {
				t.Errorf("%s may not import %s", name, path)
			}
		}
	}
	for name := range table {
		t.Errorf("internal/README.md has a row for %s, which does not exist", name)
	}
}

func split(t *testing.T, out []byte) (standard map[string]bool, ours []listed) {
	t.Helper()
	standard = map[string]bool{}
	decoder := json.NewDecoder(bytes.NewReader(out))
	for decoder.More() {
		var pkg listed
		if err := decoder.Decode(&pkg); err != nil {
			t.Fatal(err)
		}
		if pkg.Standard {
			standard[pkg.ImportPath] = true
		}
		if strings.HasPrefix(pkg.ImportPath, module) {
			ours = append(ours, pkg)
		}
	}
	return standard, ours
}

// The test of the test: a room without permission is refused.
func TestRoomAllows(t *testing.T) {
	criteria := room{[]string{"standard library"}}
	if criteria.allows("tieuchi/internal/finding") || criteria.allows("github.com/xuri/excelize/v2") {
		t.Error("a pure package may import others")
	}
	all := room{[]string{"all"}}
	if !all.allows("tieuchi/internal/book") || all.allows("github.com/xuri/excelize/v2") {
		t.Error("cli may import all but the walled-in libraries")
	}
}
