//go:build !windows

package batch

import "github.com/google/renameio/v2"

// replaceFile writes a temporary file in the same folder, syncs and renames it.
func replaceFile(file string, data []byte) error {
	return renameio.WriteFile(file, data, 0o644)
}

// held is nil: elsewhere than on Windows an open file can be replaced.
func held(string) error { return nil }
