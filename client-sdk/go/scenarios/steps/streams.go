package steps

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/cucumber/godog"

	headcount "headcount/client-sdk/go"
	v1 "headcount/client-sdk/go/gen/headcount/v1"
	"headcount/client-sdk/go/scenarios/harness"
)

// tailing is what tails have left for the next steps.
type tailing struct {
	*harness.World

	messages []headcount.Records
	whole    []harness.Place
}

func registerTail(sc *godog.ScenarioContext, w *harness.World) {
	t := &tailing{World: w}
	sc.Step(`^the client tails "(\w+)" from the earliest record until it is caught up$`,
		func(ctx context.Context, channel string) (err error) {
			t.messages, err = tailed(ctx, w.Client, channel, "", 0)
			return err
		})
	sc.Step(`^the client tails "(\w+)" from the earliest record, keeps the first cursor, and goes on from it$`,
		func(ctx context.Context, channel string) error {
			first, err := tailed(ctx, w.Client, channel, "", 1)
			if err != nil {
				return err
			}
			rest, err := tailed(ctx, w.Client, channel, first[0].Cursor, 0)
			t.messages = append(first, rest...)
			return err
		})
	sc.Step(`^the cursor of a whole tail of "(\w+)"$`, func(ctx context.Context, channel string) error {
		messages, err := tailed(ctx, w.Client, channel, "", 0)
		if err == nil {
			w.Cursor = messages[len(messages)-1].Cursor
		}
		return err
	})
	sc.Step(`^the client tails "(\w+)" from the cursor "(\w+)"$`, func(ctx context.Context, channel, cursor string) {
		t.attempt(ctx, channel, cursor)
	})
	sc.Step(`^the client tails "(\w+)" from that cursor$`, func(ctx context.Context, channel string) {
		t.attempt(ctx, channel, w.Cursor)
	})
	sc.Step(`^(\d+) records come, none twice, in the order of each partition$`, t.inOrder)
	sc.Step(`^the client tails "(\w+)" from the earliest record, and the server is killed and started again after (\d+) records$`,
		t.overKill)
	sc.Step(`^what came is a gapless part of the channel, none twice$`, func() error {
		return samePlaces(places(t.messages), t.whole)
	})
	sc.Step(`^the client tails "(\w+)", and the proxy falls silent$`, t.silenced)
}

// tailed reads a channel until it is caught up, or for so many messages.
func tailed(
	ctx context.Context, client *headcount.Client, channel, cursor string, stopAfter int,
) ([]headcount.Records, error) {
	options := headcount.TailOptions{
		Channel: harness.ChannelOf(channel), FromEarliest: true, FromCursor: cursor, UntilCaughtUp: true,
	}
	var messages []headcount.Records
	for records, err := range client.Tail(options).All(ctx) {
		if err != nil {
			return messages, err
		}
		messages = append(messages, records)
		if len(messages) == stopAfter {
			break
		}
	}
	return messages, nil
}

func (t *tailing) attempt(ctx context.Context, channel, cursor string) {
	t.Attempt(func() error {
		_, err := tailed(ctx, t.Client, channel, cursor, 0)
		return err
	})
}

func places(messages []headcount.Records) []harness.Place {
	var places []harness.Place
	for _, message := range messages {
		for _, record := range message.Records {
			places = append(places, harness.Place{Partition: int(record.GetPartition()), Offset: record.GetOffset()})
		}
	}
	return places
}

// samePlaces says whether what came is the whole, none twice.
func samePlaces(came, whole []harness.Place) error {
	seen := map[harness.Place]bool{}
	for _, place := range came {
		if seen[place] {
			return fmt.Errorf("%v came twice", place)
		}
		seen[place] = true
	}
	for _, place := range whole {
		if !seen[place] {
			return fmt.Errorf("%v did not come", place)
		}
	}
	return check(len(whole) > 0 && len(came) == len(whole), "%d came, of %d", len(came), len(whole))
}

func (t *tailing) inOrder(count int) error {
	came := places(t.messages)
	last := map[int]uint64{}
	for _, place := range came {
		if before, known := last[place.Partition]; known && place.Offset <= before {
			return fmt.Errorf("%v after offset %d", place, before)
		}
		last[place.Partition] = place.Offset
	}
	return check(len(came) == count, "%d records came", len(came))
}

func (t *tailing) overKill(ctx context.Context, channel string, count int) error {
	killed := false
	tail := t.Client.Tail(headcount.TailOptions{Channel: harness.ChannelOf(channel), FromEarliest: true})
	for records, err := range tail.All(ctx) {
		if err != nil {
			return err
		}
		t.messages = append(t.messages, records)
		came := places(t.messages)
		if !killed && len(came) >= count {
			killed = true
			if err := errors.Join(t.Server.Kill(), t.Server.StartAgain()); err != nil {
				return err
			}
			// What is behind the cursor comes before what is new.
			whole, err := wholeOf(ctx, t.Client, channel)
			if err != nil {
				return err
			}
			t.whole = whole
		}
		if killed && len(came) >= len(t.whole) {
			return nil
		}
	}
	return errors.New("the tail ended")
}

// wholeOf reads a channel of a server that comes up.
func wholeOf(ctx context.Context, client *headcount.Client, channel string) ([]harness.Place, error) {
	messages, err := tailed(ctx, client, channel, "", 0)
	return places(messages), err
}

func (t *tailing) silenced(ctx context.Context, channel string) error {
	t.Asides.Go(func() {
		tail := t.Client.Tail(headcount.TailOptions{Channel: harness.ChannelOf(channel)})
		for _, err := range tail.All(t.Over) {
			if err != nil {
				return
			}
		}
	})
	err := harness.Until(ctx, "the tail is open", harness.Patience, func() (bool, error) {
		return hasEvent(t.Events(), "connected"), nil
	})
	silence(t.World)
	return err
}

// silence has the proxy pass nothing more over the connections that there are.
func silence(w *harness.World) {
	w.EventsSeen = len(w.Events())
	w.Proxy.Silence()
}

func hasEvent(events []headcount.StateEvent, kind string) bool {
	return slices.ContainsFunc(events, func(event headcount.StateEvent) bool {
		switch event.(type) {
		case headcount.Connected:
			return kind == "connected"
		case headcount.Disconnected:
			return kind == "disconnected"
		case headcount.CaughtUp:
			return kind == "caught_up"
		case headcount.Draining:
			return kind == "draining"
		}
		return false
	})
}

func registerHistory(sc *godog.ScenarioContext, w *harness.World) {
	var states, before, from []*v1.RsvpHistoryEntry
	var results []*v1.WindowResult
	list := func(ctx context.Context, query headcount.RsvpsQuery) ([]*v1.RsvpHistoryEntry, error) {
		return collect(w.Client.ListRsvps(ctx, query))
	}
	sc.Step(`^the client lists all states, (\d+) a page$`, func(ctx context.Context, size int) (err error) {
		states, err = list(ctx, headcount.RsvpsQuery{PageSize: size})
		return err
	})
	sc.Step(`^the client lists the last states$`, func(ctx context.Context) (err error) {
		states, err = list(ctx, headcount.RsvpsQuery{LatestOnly: true})
		return err
	})
	sc.Step(`^(\d+) states come, none twice, by their time$`, func(count int) error {
		sorted := slices.IsSortedFunc(states, func(a, b *v1.RsvpHistoryEntry) int {
			return a.Rsvp.Mtime.AsTime().Compare(b.Rsvp.Mtime.AsTime())
		})
		return errors.Join(sameStates(states, states), check(len(states) == count && sorted, "%d states", len(states)))
	})
	sc.Step(`^the client lists the states before and from the time of the middle one$`,
		func(ctx context.Context) (err error) {
			if states, err = list(ctx, headcount.RsvpsQuery{}); err != nil {
				return err
			}
			middle := states[len(states)/2].Rsvp.Mtime.AsTime()
			var failed error
			before, err = list(ctx, headcount.RsvpsQuery{To: middle})
			from, failed = list(ctx, headcount.RsvpsQuery{From: middle})
			return errors.Join(err, failed)
		})
	sc.Step(`^both together are all states, none twice$`, func() error {
		some := check(len(before) > 0 && len(from) > 0, "%d before, %d from", len(before), len(from))
		return errors.Join(some, sameStates(append(before, from...), states))
	})
	sc.Step(`^the client lists the results of "(\w+)"$`, func(ctx context.Context, query string) (err error) {
		results, err = collect(w.Client.ListResults(ctx, headcount.ResultsQuery{Query: query}))
		return err
	})
	sc.Step(`^every row has a window, and windows come by their end$`, func() error {
		var last time.Time
		for _, row := range results {
			end := row.Envelope.WindowEnd.AsTime()
			if !end.After(row.Envelope.WindowStart.AsTime()) || end.Before(last) {
				return fmt.Errorf("%v after one that ends at %s", row.Envelope, last)
			}
			last = end
		}
		return check(len(results) > 0, "no results")
	})
}

// sameStates says whether states are those of another list, none twice.
func sameStates(states, whole []*v1.RsvpHistoryEntry) error {
	type key struct{ rsvp, version uint64 }
	seen := map[key]bool{}
	for _, state := range states {
		seen[key{state.Rsvp.RsvpId, state.GetVersion()}] = true
	}
	for _, state := range whole {
		if !seen[key{state.Rsvp.RsvpId, state.GetVersion()}] {
			return fmt.Errorf("%v did not come", state.Rsvp.RsvpId)
		}
	}
	return check(len(seen) == len(states) && len(states) == len(whole), "%d states, %d of them once, of %d",
		len(states), len(seen), len(whole))
}

func saved(replica *headcount.Replica) (*headcount.Replica, error) {
	folder, err := os.MkdirTemp("", "headcount-replica-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "replica")
	if err := replica.Save(path); err != nil {
		return nil, err
	}
	return headcount.LoadReplica(path)
}
