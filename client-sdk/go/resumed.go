package headcount

import (
	"context"
	"errors"
	"io"

	"google.golang.org/grpc"
)

// resumed is a server's stream, opened again where it broke. It is of one goroutine, starts none, and ends
// with close.
//
//   - Jittered backoff within retryFor, which every message starts anew.
//   - A stream that is silent for longer than silence is given up, with its connection.
//   - Nothing is buffered beyond the message in hand: HTTP/2 flow control slows the server down.
type resumed[M any] struct {
	source string
	// open begins the stream where the last one ended.
	open  func(context.Context, *link) (grpc.ServerStreamingClient[M], error)
	route *route
	retry *retry
	// openings is a number for each stream that messages came from.
	openings int

	ctx    context.Context
	stream grpc.ServerStreamingClient[M]
	cancel context.CancelCauseFunc
}

func newResumed[M any](
	c *Client, source string, open func(context.Context, *link) (grpc.ServerStreamingClient[M], error),
) *resumed[M] {
	return &resumed[M]{
		source: source, open: open, route: newRoute(c.link), retry: newRetry(c.link.config),
	}
}

// next gives the next message; nil at the end of the stream.
func (r *resumed[M]) next(ctx context.Context) (*M, error) {
	for {
		message, err := r.step(ctx)
		if err == nil {
			r.retry.succeeded()
			return message, nil
		}
		if errors.Is(err, io.EOF) {
			return nil, nil
		}
		r.drop()
		wait, again := r.retry.delay(err)
		if !again {
			return nil, err
		}
		r.route.after(err)
		r.route.shared.config.tell(Disconnected{r.source, err, wait})
		if err := pause(ctx, wait); err != nil {
			return nil, failure(ctx, err)
		}
	}
}

// close ends the stream, and what was connected for it.
func (r *resumed[M]) close() {
	r.drop()
	r.route.close()
}

func (r *resumed[M]) drop() {
	if r.stream != nil {
		r.cancel(nil)
		r.stream = nil
	}
}

// step reads one message; io.EOF is the end that the server makes.
func (r *resumed[M]) step(ctx context.Context) (*M, error) {
	link := r.route.current()
	opening := r.stream == nil
	if opening {
		r.ctx, r.cancel = context.WithCancelCause(ctx)
	}
	watchdog := newWatchdog(link.config.silence, r.cancel)
	defer watchdog.stop()
	if opening {
		if err := r.begin(link); err != nil {
			r.cancel(nil)
			return nil, err
		}
	}
	message, err := r.stream.Recv()
	if errors.Is(err, io.EOF) {
		return nil, io.EOF
	}
	if err != nil {
		return nil, why(r.ctx, err)
	}
	return message, nil
}

func (r *resumed[M]) begin(link *link) error {
	outgoing, err := link.outgoing(r.ctx)
	if err != nil {
		return why(r.ctx, err)
	}
	stream, err := r.open(outgoing, link)
	if err != nil {
		return why(r.ctx, err)
	}
	// Headers say that the server has taken it; one that was refused has none, and reading says why.
	headers, err := stream.Header()
	if err == nil && headers != nil {
		r.openings++
		link.config.tell(Connected{r.source, link.config.address, r.openings > 1})
	}
	r.stream = stream
	return nil
}
