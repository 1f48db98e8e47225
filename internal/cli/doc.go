// Package cli is what a user meets: commands, flags, messages, exit codes and
// the wiring of the other packages. Main is the whole program but for the
// process: it takes its arguments and streams, and returns the exit code.
package cli
