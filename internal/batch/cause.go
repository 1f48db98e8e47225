package batch

import (
	"errors"
	"io/fs"
	"syscall"
)

// Cause is why the operating system refused a file, as far as a user can do
// something about it.
type Cause int

// The causes that are told apart; the zero value is any other.
const (
	OtherCause Cause = iota
	Missing          // no such file or folder
	Denied           // no right to it
	InUse            // another program holds it (Windows)
	NoSpace          // the disk is full, or the quota used up
	ReadOnly         // the disk takes no writing
	NotAFolder       // a file where a folder is needed
	IsAFolder        // a folder where a file is needed
	BadName          // too long, or with characters that the system refuses
)

// CauseOf tells why; systemCause knows the numbers that differ by system.
func CauseOf(err error) Cause {
	if cause := systemCause(err); cause != OtherCause {
		return cause
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Missing
	case errors.Is(err, fs.ErrPermission):
		return Denied
	case errors.Is(err, syscall.ENOTDIR):
		return NotAFolder
	case errors.Is(err, syscall.EISDIR), errors.Is(err, fs.ErrExist):
		return IsAFolder
	}
	return OtherCause
}
