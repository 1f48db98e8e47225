//go:build !windows

package batch

import "github.com/google/renameio/v2"

// replaceFile writes a temporary file in the same folder, syncs and renames it.
func replaceFile(file string, data []byte) error {
	return renameio.WriteFile(file, data, 0o644)
}
