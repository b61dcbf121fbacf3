package headcount

import (
	"context"
	"iter"

	"google.golang.org/grpc"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

// SyncOptions say what to copy. The zero value is every view, for ever.
type SyncOptions struct {
	// Views are those to copy; none: all. A replica is always synced with the same ones.
	Views []View
	// UntilCaughtUp ends once the replica is as new as the call.
	UntilCaughtUp bool
	// AtLeast waits for state that is not older than a cursor.
	AtLeast string
}

// Sync has the steps of a replica.
type Sync struct {
	client  *Client
	replica *Replica
	request *v1.SyncRequest
}

// Sync keeps a replica current, from where it is; nothing is opened yet. Range over [Sync.All].
func (c *Client) Sync(replica *Replica, options SyncOptions) (*Sync, error) {
	request := &v1.SyncRequest{
		Feed: c.Feed(), UntilCaughtUp: options.UntilCaughtUp, AtLeast: options.AtLeast,
	}
	for _, view := range options.Views {
		number, err := view.number()
		if err != nil {
			return nil, err
		}
		request.Views = append(request.Views, number)
	}
	return &Sync{c, replica, request}, nil
}

// All hands out what each message of the server did; it is applied to the replica before. All ends with the
// stream, with an error that trying again does not mend, and with the context; to break out of the loop ends
// the stream.
func (s *Sync) All(ctx context.Context) iter.Seq2[Step, error] {
	return func(yield func(Step, error) bool) {
		stream := newResumed(s.client, "sync", s.open)
		defer stream.close()
		ctx, cancel := s.client.within(ctx)
		defer cancel()
		for {
			message, err := stream.next(ctx)
			if err == nil && message == nil {
				return
			}
			var step Step
			if err == nil {
				step, err = s.replica.Apply(message)
			}
			if err != nil {
				yield(Step{}, err)
				return
			}
			if step.Reset != "" {
				s.client.link.config.tell(Gap{"sync", step.Reset})
			}
			if step.CaughtUp {
				s.client.link.config.tell(CaughtUp{"sync"})
			}
			if !step.nothing() && !yield(step, nil) {
				return
			}
		}
	}
}

func (s *Sync) open(ctx context.Context, l *link) (grpc.ServerStreamingClient[v1.SyncResponse], error) {
	s.request.Cursor = s.replica.Cursor()
	return v1.NewSyncServiceClient(l.conn).Sync(ctx, s.request)
}
