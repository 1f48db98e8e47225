package cli

import (
	"context"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite the expected outputs in testdata")

// TestMain lets the scripts run the program itself as the command tieuchi, and
// as tieuchi_full with a full disk behind its standard output.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"tieuchi": func() {
			os.Exit(Main(context.Background(), os.Args[1:], os.Stdout, os.Stderr))
		},
		"tieuchi_full": func() {
			full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
			if err != nil {
				panic(err)
			}
			os.Exit(Main(context.Background(), os.Args[1:], full, os.Stderr))
		},
	})
}

// TestScripts runs testdata/*.txtar: arguments, files, output and exit codes.
// $SAMPLES is the samples folder.
func TestScripts(t *testing.T) {
	samples, err := filepath.Abs("../../samples")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                "testdata",
		UpdateScripts:      *update,
		RequireUniqueNames: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("SAMPLES", samples)
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exitsOf("tieuchi"), "exits_full": exitsOf("tieuchi_full"), "flip": flip, "cut": cut, "same": same, "samepages": samePages, "inside": inside, "sheet": sheetOf, "cells": cellsOf, "rows": rowsOf,
		},
	})
}

// exitsOf makes the command exits CODE ARG…: it runs the program and compares
// its exit code.
func exitsOf(program string) func(*testscript.TestScript, bool, []string) {
	return func(ts *testscript.TestScript, neg bool, args []string) {
		if neg || len(args) < 1 {
			ts.Fatalf("usage: exits code [arg...]")
		}
		want, err := strconv.Atoi(args[0])
		ts.Check(err)
		got := 0
		var exit *exec.ExitError
		if err := ts.Exec(program, args[1:]...); errors.As(err, &exit) {
			got = exit.ExitCode()
		} else if err != nil {
			ts.Fatalf("running %s: %v", program, err)
		}
		if got != want {
			ts.Fatalf("exit code %d, want %d", got, want)
		}
	}
}

// flip FILE: changes one bit a quarter into a file; in a sample that is among
// the shared strings.
func flip(ts *testscript.TestScript, neg bool, args []string) {
	file := ts.MkAbs(args[0])
	data, err := os.ReadFile(file)
	ts.Check(err)
	data[len(data)/4] ^= 4
	ts.Check(os.WriteFile(file, data, 0o644))
}

// cut FILE: keeps the first half of a file.
func cut(ts *testscript.TestScript, neg bool, args []string) {
	file := ts.MkAbs(args[0])
	data, err := os.ReadFile(file)
	ts.Check(err)
	ts.Check(os.WriteFile(file, data[:len(data)/2], 0o644))
}

// same DIR DIR: all files of two folders are equal, byte for byte.
func same(ts *testscript.TestScript, neg bool, args []string) {
	left, right := readTree(ts, args[0]), readTree(ts, args[1])
	for name, data := range left {
		if other, ok := right[name]; !ok || other != data {
			ts.Fatalf("%s differs", name)
		}
	}
	if len(left) == 0 || len(left) != len(right) {
		ts.Fatalf("%d files against %d", len(left), len(right))
	}
}

func readTree(ts *testscript.TestScript, dir string) map[string]string {
	root, files := ts.MkAbs(dir), map[string]string{}
	ts.Check(filepath.WalkDir(root, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		rel, _ := filepath.Rel(root, path)
		files[rel] = string(data)
		return err
	}))
	return files
}
