package cli

import (
	"bytes"
	"compress/zlib"
	"io"
	"os"
	"regexp"
	"strconv"

	"github.com/rogpeppe/go-internal/testscript"
)

// samePages compares two papers up to what they rest on, which a file lists
// behind its pages: "samepages a.pdf b.pdf".
func samePages(ts *testscript.TestScript, neg bool, args []string) {
	pages := func(name string) []byte {
		data, err := os.ReadFile(ts.MkAbs(name))
		ts.Check(err)
		before, _, found := bytes.Cut(data, []byte("/Type/EmbeddedFile"))
		if !found {
			ts.Fatalf("%s has no file inside", name)
		}
		return before
	}
	if bytes.Equal(pages(args[0]), pages(args[1])) == neg {
		ts.Fatalf("%s and %s: same pages %v", args[0], args[1], neg)
	}
}

var embedded = regexp.MustCompile(`/Type/EmbeddedFile/Params<</Size \d+>>/Filter/FlateDecode/Length (\d+)>>\nstream\n`)

// inside prints the files inside a paper one after the other, for stdout to
// look at: "inside a.pdf".
func inside(ts *testscript.TestScript, _ bool, args []string) {
	data, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	for _, at := range embedded.FindAllSubmatchIndex(data, -1) {
		size, err := strconv.Atoi(string(data[at[2]:at[3]]))
		ts.Check(err)
		file, err := zlib.NewReader(bytes.NewReader(data[at[1] : at[1]+size]))
		ts.Check(err)
		_, err = io.Copy(ts.Stdout(), file)
		ts.Check(err)
	}
}
