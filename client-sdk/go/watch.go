package headcount

import (
	"context"
	"fmt"
	"iter"
	"strings"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/metadata"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

// WatchedQuery is one query to watch: a standing one by name, or an ad-hoc one by definition.
type WatchedQuery struct {
	// Standing is the name of a standing query; else Definition holds, nil being the default one: five
	// minutes every ten seconds with the ten top topics.
	Standing   string
	Definition *v1.QueryDefinition
	// Tag comes back as Window.Query. Default: the standing query's name, or "query-N".
	Tag string
	// FromCursor goes on behind a window; else FromTime begins with what the log took at or after it; else
	// FromEarliest with the oldest record that is kept; else it begins with the next window that fires.
	FromCursor   string
	FromTime     time.Time
	FromEarliest bool
	// Until is the watermark at which it ends. Zero: with the feed.
	Until time.Time
}

func (q WatchedQuery) tag(number int) string {
	switch {
	case q.Tag != "":
		return q.Tag
	case q.Standing != "":
		return q.Standing
	}
	return fmt.Sprintf("query-%d", number)
}

// message writes it, from where it is.
func (q WatchedQuery) message(number int, cursor string) *v1.WatchedQuery {
	asked := &v1.WatchedQuery{Tag: q.tag(number), Until: stampOf(q.Until)}
	if q.Standing != "" {
		asked.Query = &v1.WatchedQuery_Standing{Standing: q.Standing}
	} else {
		definition := q.Definition
		if definition == nil {
			definition = &v1.QueryDefinition{}
		}
		asked.Query = &v1.WatchedQuery_Definition{Definition: definition}
	}
	if cursor == "" {
		cursor = q.FromCursor
	}
	switch {
	case cursor != "":
		asked.Start = &v1.WatchedQuery_FromCursor{FromCursor: cursor}
	case !q.FromTime.IsZero():
		asked.Start = &v1.WatchedQuery_FromTime{FromTime: stampOf(q.FromTime)}
	case q.FromEarliest:
		asked.Start = &v1.WatchedQuery_FromEarliest{FromEarliest: true}
	}
	return asked
}

// Watch has the results of queries as their windows fire, each query resumed by its own cursor.
//
//   - A firing is one [Window], however many messages the service needs for it; signs of life are not
//     handed out.
//   - What came of a firing before its stream broke is dropped: it comes whole over the next stream.
//   - Where no query is named, the standing ones are asked for by name each time that the stream is opened.
type Watch struct {
	client  *Client
	queries []WatchedQuery
	// fromEarliest is for the standing queries, where none is named.
	fromEarliest bool
	cursors      map[string]string
	rows         map[string][]*v1.WindowResult
	caughtUp     map[string]bool
	ended        map[string]string
}

// Watch watches queries; nothing is opened yet. Where none is named it is every standing one, from the next
// window on. Range over [Watch.All].
func (c *Client) Watch(queries ...WatchedQuery) *Watch {
	return &Watch{
		client:   c,
		queries:  queries,
		cursors:  map[string]string{},
		caughtUp: map[string]bool{},
		ended:    map[string]string{},
	}
}

// WatchAll watches every standing query from the oldest record that is kept.
func (c *Client) WatchAll() *Watch {
	watch := c.Watch()
	watch.fromEarliest = true
	return watch
}

// Ended is why each query has ended, by tag: "feed", "until" or "query".
func (w *Watch) Ended() map[string]string { return w.ended }

// All hands out windows as they fire. It ends when every query has ended, with an error that trying again
// does not mend, and with the context; to break out of the loop ends the stream. Ranged over again, it goes
// on where it was.
func (w *Watch) All(ctx context.Context) iter.Seq2[*Window, error] {
	return func(yield func(*Window, error) bool) {
		stream := newResumed(w.client, "watch", w.open)
		defer stream.close()
		ctx, cancel := w.client.within(ctx)
		defer cancel()
		opening := -1
		for {
			message, err := stream.next(ctx)
			if err != nil {
				yield(nil, err)
				return
			}
			if message == nil {
				return
			}
			if opening != stream.openings {
				opening, w.rows = stream.openings, map[string][]*v1.WindowResult{}
			}
			if window := w.take(message); window != nil && !yield(window, nil) {
				return
			}
		}
	}
}

func (w *Watch) take(message *v1.WatchResponse) *Window {
	tag := message.Tag
	if message.More {
		w.rows[tag] = append(w.rows[tag], message.Results...)
		return nil
	}
	if message.Cursor != "" {
		w.cursors[tag] = message.Cursor
	}
	if message.Ended {
		w.ended[tag] = strings.ToLower(strings.TrimPrefix(message.End.String(), "WATCH_END_"))
	}
	if message.CaughtUp && !w.caughtUp[tag] {
		w.caughtUp[tag] = true
		w.client.link.config.tell(CaughtUp{"watch " + tag})
	}
	rows := append(w.rows[tag], message.Results...)
	delete(w.rows, tag)
	if len(rows) == 0 {
		return nil
	}
	return windowOf(message, rows)
}

func (w *Watch) open(ctx context.Context, l *link) (grpc.ServerStreamingClient[v1.WatchResponse], error) {
	queries := w.queries
	if len(queries) == 0 {
		// A call of its own: what goes along with the stream is not for it.
		standing, err := w.client.StandingQueries(metadata.NewOutgoingContext(ctx, metadata.MD{}))
		if err != nil {
			return nil, err
		}
		for _, query := range standing {
			queries = append(queries, WatchedQuery{Standing: query.Name, FromEarliest: w.fromEarliest})
		}
	}
	request := &v1.WatchRequest{Feed: w.client.Feed()}
	for at, query := range queries {
		number := at + 1
		request.Queries = append(request.Queries, query.message(number, w.cursors[query.tag(number)]))
	}
	return v1.NewQueryServiceClient(l.conn).Watch(ctx, request)
}
