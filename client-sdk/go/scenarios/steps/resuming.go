package steps

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/cucumber/godog"

	headcount "headcount/client-sdk/go"
	"headcount/client-sdk/go/scenarios/harness"
)

// resuming is a subscriber that outlives its connections and its server.
type resuming struct {
	*settling

	answered harness.Settled
	// ended is how the server's end went, beside the loop.
	ended error
}

func registerResume(sc *godog.ScenarioContext, w *harness.World) {
	r := &resuming{settling: &settling{World: w}}
	sc.Step(`^a slow handler runs until (\d+) deliveries are handled, and the connection is cut 3 times$`,
		func(ctx context.Context, count int) error {
			// Well before the end, so that what follows goes over another connection.
			at := map[int]func(){count / 4: w.Proxy.Cut, count / 2: w.Proxy.Cut, count * 3 / 4: w.Proxy.Cut}
			return r.handle(ctx, harness.Loop{Decide: harness.Slowly, Concurrency: 4, Until: count, At: at})
		})
	sc.Step(`^a slow handler runs until all is settled, and the server is (killed|stopped) and started again after (\d+)$`,
		r.untilSettled)
	sc.Step(`^every record of the recording was handled$`, func() error {
		seen := map[harness.Place]bool{}
		for _, turn := range w.Handled() {
			seen[turn.Place] = true
		}
		return errors.Join(r.ended, check(len(seen) == harness.Records, "%d were", len(seen)))
	})
	sc.Step(`^nothing whose ack was answered came again$`, func() error {
		for _, turn := range w.Handled() {
			if at, known := r.answered.At(turn.Place); known && turn.Began.After(at) {
				return fmt.Errorf("%+v, though its ack was answered at %s", turn, at)
			}
		}
		return check(r.answered.Len() > harness.Records/2, "%d acks were answered", r.answered.Len())
	})
	sc.Step(`^the client takes (\d+) deliveries, the server is killed and started again, and then they are acknowledged$`,
		r.ackAfterKill)
	sc.Step(`^none of them is handed out again$`, func(ctx context.Context) error { return r.notAgain(ctx, 400, 8) })
	sc.Step(`^a slow handler runs, and the server is killed after (\d+)$`, func(ctx context.Context, count int) {
		at := map[int]func(){count: func() { r.ended = w.Server.Kill() }}
		w.Attempt(func() error { return r.handle(ctx, harness.Loop{Decide: harness.Slowly, At: at}) })
	})
	sc.Step(`^the proxy falls silent$`, func() { silence(w) })
	registerEvents(sc, w)
}

func registerEvents(sc *godog.ScenarioContext, w *harness.World) {
	sc.Step(`^an? "(\w+)" event comes$`, func(kind string) error {
		return check(hasEvent(w.Events(), kind), "%v", w.Events())
	})
	sc.Step(`^an? "(\w+)" event comes within (\d+) seconds$`, func(ctx context.Context, kind string, seconds int) error {
		limit := time.Duration(seconds) * time.Second
		return harness.Until(ctx, kind, limit, func() (bool, error) {
			return hasEvent(w.Events()[w.EventsSeen:], kind), nil
		})
	})
	sc.Step(`^a "connected" event says that the stream was resumed$`, func() error {
		resumed := slices.ContainsFunc(w.Events(), func(event headcount.StateEvent) bool {
			connected, is := event.(headcount.Connected)
			return is && connected.Resumed
		})
		return check(resumed, "%v", w.Events())
	})
}

// untilSettled runs a slow handler over the end of the server, until nothing is left.
func (r *resuming) untilSettled(ctx context.Context, how string, count int) error {
	subscriber, err := r.Subscribe()
	if err != nil {
		return err
	}
	end := r.Server.Kill
	if how == "stopped" {
		end = r.Server.Stop
	}
	at := map[int]func(){count: func() { r.ended = errors.Join(end(), r.Server.StartAgain()) }}
	var stopping sync.WaitGroup
	var stopped error
	stopping.Go(func() {
		stopped = harness.Until(ctx, "all is settled", harness.Patience, func() (bool, error) {
			if len(r.Handled()) < harness.Records {
				return false, nil
			}
			backlog, err := r.Backlog(ctx)
			return backlog.Pending.Known && backlog.Pending.Value == 0, err
		})
		subscriber.BeginDrain()
	})
	loop := harness.Loop{Decide: harness.Slowly, Concurrency: 8, At: at, Settled: &r.answered}
	err = r.Handle(ctx, subscriber, loop)
	stopping.Wait()
	return errors.Join(err, stopped)
}

func (r *resuming) ackAfterKill(ctx context.Context, count int) error {
	subscriber, err := r.Subscribe()
	if err != nil {
		return err
	}
	var held []*headcount.Delivery
	for delivery, err := range subscriber.All(ctx) {
		if err != nil {
			return err
		}
		held = append(held, delivery)
		r.Chosen = append(r.Chosen, harness.PlaceOf(delivery))
		if len(held) == count {
			break
		}
	}
	if err := errors.Join(r.Server.Kill(), r.Server.StartAgain()); err != nil {
		return err
	}
	for _, delivery := range held {
		outcome, err := delivery.Ack().Wait(ctx)
		if err != nil {
			return err
		}
		r.Outcomes = append(r.Outcomes, outcome)
	}
	subscriber.Close()
	return nil
}
