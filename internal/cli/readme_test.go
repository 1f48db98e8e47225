package cli

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestReadme runs the commands of the README's console blocks, in order, in an
// empty folder beside the samples, and compares what they print. -update
// writes the blocks anew.
func TestReadme(t *testing.T) {
	page, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	root := inFolderWithSamples(t)
	var rewritten strings.Builder
	ran := 0
	for i, part := range strings.Split(string(page), "```") {
		if i%2 == 1 && strings.HasPrefix(part, "console\n") {
			commands, printed := runBlock(t, part)
			ran += commands
			if !*update {
				if diff := cmp.Diff(part, printed); diff != "" {
					t.Errorf("block (-README +printed):\n%s", diff)
				}
			}
			part = printed
		}
		if i > 0 {
			rewritten.WriteString("```")
		}
		rewritten.WriteString(part)
	}
	if ran < 4 {
		t.Errorf("only %d commands of the README were run", ran)
	}
	if *update {
		if err := os.WriteFile(filepath.Join(root, "README.md"), []byte(rewritten.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// inFolderWithSamples moves the test to an empty folder in which samples lies,
// and returns the project's root.
func inFolderWithSamples(t *testing.T) string {
	t.Helper()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "samples"), os.DirFS(filepath.Join(root, "samples"))); err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	return root
}

// runBlock runs the commands of a block and returns the block as it should be.
func runBlock(t *testing.T, block string) (commands int, printed string) {
	t.Helper()
	var out bytes.Buffer
	out.WriteString("console\n")
	for line := range strings.Lines(block) {
		command, ok := strings.CutPrefix(strings.TrimSpace(line), "$ ")
		if !ok {
			continue
		}
		fmt.Fprintf(&out, "$ %s\n", command)
		command = strings.Replace(command, "go run ./cmd/tieuchi", "tieuchi", 1)
		if args := strings.Fields(command); args[0] == "tieuchi" {
			Main(t.Context(), args[1:], &out, &out)
			commands++
		}
	}
	return commands, out.String()
}
