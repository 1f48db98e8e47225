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
	err := Each(ctx, jobs, len(inputs), func(i int) error {
		results[i] = work(inputs[i])
		if done != nil {
			done()
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return results, nil
}

// Each calls work for 0 to n-1, at most jobs at a time. No further work starts
// after a failure or when ctx is cancelled; the error is the first, or ctx's.
func Each(ctx context.Context, jobs, n int, work func(int) error) error {
	group, running := errgroup.WithContext(ctx)
	group.SetLimit(max(jobs, 1))
	for i := range n {
		if running.Err() != nil {
			break
		}
		group.Go(func() error {
			if running.Err() != nil {
				return ctx.Err() // of a failure the group knows already
			}
			return work(i)
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	return ctx.Err()
}
