package headcount

import (
	"context"
	"iter"
	"time"

	"google.golang.org/grpc"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

// TailOptions say what to follow, and from where. The zero value is what is new on changes.
type TailOptions struct {
	// Channel is what is read. Default: changes.
	Channel v1.Channel
	// FromCursor goes on behind a cursor; else FromTime begins with what the log took at or after it; else
	// FromEarliest with every record that is kept.
	FromCursor   string
	FromTime     time.Time
	FromEarliest bool
	// Partitions are numbers, from 0. Default: all.
	Partitions []uint32
	// WithControl also hands out heartbeats, progress and control records.
	WithControl bool
	// UntilCaughtUp ends where the channel ended when the call came.
	UntilCaughtUp bool
}

// Records is what came together. Keep Cursor with your own state, in one transaction where you can.
type Records struct {
	Records []*v1.PositionedRecord
	// Cursor goes on behind these records.
	Cursor string
	// CaughtUp is true once all has come that there was when the stream began.
	CaughtUp bool
}

// Tail follows a channel, resumed by cursor: nothing is lost, nothing comes twice.
type Tail struct {
	client   *Client
	request  *v1.TailRequest
	caughtUp bool
}

// Tail follows a channel; nothing is opened yet. Range over [Tail.All].
func (c *Client) Tail(options TailOptions) *Tail {
	channel := options.Channel
	if channel == v1.Channel_CHANNEL_UNSPECIFIED {
		channel = v1.Channel_CHANNEL_CHANGES
	}
	request := &v1.TailRequest{
		Feed:          c.Feed(),
		Channel:       channel,
		Partitions:    options.Partitions,
		PayloadOnly:   !options.WithControl,
		UntilCaughtUp: options.UntilCaughtUp,
	}
	switch {
	case options.FromCursor != "":
		request.Start = &v1.TailRequest_FromCursor{FromCursor: options.FromCursor}
	case !options.FromTime.IsZero():
		request.Start = &v1.TailRequest_FromTime{FromTime: stampOf(options.FromTime)}
	case options.FromEarliest:
		request.Start = &v1.TailRequest_FromEarliest{FromEarliest: true}
	}
	return &Tail{client: c, request: request}
}

// Cursor is where it goes on; empty before the first message.
func (t *Tail) Cursor() string { return t.request.GetFromCursor() }

// All hands out messages with records as they come. It ends with the stream, with an error that trying
// again does not mend, and with the context; to break out of the loop ends the stream. Ranged over again, it
// goes on where it was.
func (t *Tail) All(ctx context.Context) iter.Seq2[Records, error] {
	return func(yield func(Records, error) bool) {
		stream := newResumed(t.client, "tail", t.open)
		defer stream.close()
		ctx, cancel := t.client.within(ctx)
		defer cancel()
		for {
			message, err := stream.next(ctx)
			if err != nil {
				yield(Records{}, err)
				return
			}
			if message == nil {
				return
			}
			t.take(message)
			if len(message.Records) > 0 && !yield(Records{message.Records, message.Cursor, message.CaughtUp}, nil) {
				return
			}
		}
	}
}

func (t *Tail) take(message *v1.TailResponse) {
	config := t.client.link.config
	if message.Cursor != "" {
		t.request.Start = &v1.TailRequest_FromCursor{FromCursor: message.Cursor}
	}
	if message.CaughtUp && !t.caughtUp {
		t.caughtUp = true
		config.tell(CaughtUp{"tail"})
	}
	for _, positioned := range message.Records {
		if gap := positioned.GetRecord().GetSourceGap(); gap != nil {
			config.tell(Gap{"tail", gap.Reason})
		}
	}
}

func (t *Tail) open(ctx context.Context, l *link) (grpc.ServerStreamingClient[v1.TailResponse], error) {
	return v1.NewLogServiceClient(l.conn).Tail(ctx, t.request)
}
