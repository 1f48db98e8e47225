package main

import (
	"context"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"tieuchi/internal/cli"
)

func main() {
	debug.SetMemoryLimit(cli.MemoryGoal)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C kills
	os.Exit(cli.Main(ctx, os.Args[1:], os.Stdout, os.Stderr))
}
