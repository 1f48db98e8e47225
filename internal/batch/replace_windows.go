package batch

import (
	"errors"
	"os"
	"path/filepath"
)

// replaceFile does on Windows what renameio, which leaves Windows out, does
// elsewhere: a temporary file in the same folder, synced, then renamed. The
// rename fails while Excel or a PDF viewer holds the old file open; that file
// then stays as it was.
func replaceFile(file string, data []byte) error {
	temporary, err := os.CreateTemp(filepath.Dir(file), ".tieuchi-*")
	if err != nil {
		return err
	}
	_, err = temporary.Write(data)
	err = errors.Join(err, temporary.Sync(), temporary.Close())
	if err == nil {
		err = os.Rename(temporary.Name(), file)
	}
	if err != nil {
		return errors.Join(err, os.Remove(temporary.Name()))
	}
	return nil
}

// held tells whether another program, Excel mostly, keeps a file from being
// replaced: it then cannot be opened for writing either.
func held(file string) error {
	opened, err := os.OpenFile(file, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return opened.Close()
}
