package batch

import (
	"context"

	"golang.org/x/sync/errgroup"
)

// Run calls work for every input, at most jobs at a time, and returns the
// results in the order of the inputs. done is called after each, from many
// goroutines; it may be nil. When ctx is cancelled no further work starts and
// the error is ctx's.
func Run[T any](ctx context.Context, jobs int, inputs []Input, work func(Input) T, done func()) ([]T, error) {
	results := make([]T, len(inputs))
	var group errgroup.Group
	group.SetLimit(max(jobs, 1))
	for i, input := range inputs {
		if ctx.Err() != nil {
			break
		}
		group.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			results[i] = work(input)
			if done != nil {
				done()
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	return results, ctx.Err()
}
