package batch

import (
	"errors"
	"syscall"
)

// The numbers of Windows, whose names package syscall does not have.
const (
	writeProtected   = syscall.Errno(19)  // ERROR_WRITE_PROTECT
	sharingViolation = syscall.Errno(32)  // ERROR_SHARING_VIOLATION
	lockViolation    = syscall.Errno(33)  // ERROR_LOCK_VIOLATION
	handleDiskFull   = syscall.Errno(39)  // ERROR_HANDLE_DISK_FULL
	diskFull         = syscall.Errno(112) // ERROR_DISK_FULL
	invalidParameter = syscall.Errno(87)  // ERROR_INVALID_PARAMETER, for "a:b.pdf"
	invalidName      = syscall.Errno(123) // ERROR_INVALID_NAME
	nameTooLong      = syscall.Errno(206) // ERROR_FILENAME_EXCED_RANGE
	notADirectory    = syscall.Errno(267) // ERROR_DIRECTORY
)

func systemCause(err error) Cause {
	var number syscall.Errno
	if !errors.As(err, &number) {
		return OtherCause
	}
	switch number {
	case writeProtected:
		return ReadOnly
	case sharingViolation, lockViolation:
		return InUse
	case handleDiskFull, diskFull:
		return NoSpace
	case invalidParameter, invalidName, nameTooLong:
		return BadName
	case notADirectory:
		return NotAFolder
	}
	return OtherCause
}
