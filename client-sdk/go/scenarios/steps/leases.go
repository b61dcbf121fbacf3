package steps

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/cucumber/godog"

	headcount "headcount/client-sdk/go"
	"headcount/client-sdk/go/scenarios/harness"
)

// leases is the delivery that a scenario holds.
type leases struct {
	*settling

	held *headcount.Delivery
}

func registerLeases(sc *godog.ScenarioContext, w *harness.World) {
	l := &leases{settling: &settling{World: w}}
	sc.Step(`^a handler works on one delivery for (\d+) ms$`, l.work)
	sc.Step(`^it was handed out once and its ack held$`, func(ctx context.Context) error {
		if err := l.ackHeld(); err != nil {
			return err
		}
		turns := harness.Loop{Decide: harness.Slowly, Until: len(l.Handled()) + 200}
		err := l.handle(ctx, turns)
		chosen := l.TurnsAt(l.Chosen[0])
		return errors.Join(err, check(len(chosen) == 1 && chosen[0].Attempt == 1, "%+v", chosen))
	})
	sc.Step(`^the client holds one delivery for (\d+) seconds without renewing its lease$`, l.hold)
	sc.Step(`^it comes again as attempt 2$`, func() error {
		turns := l.TurnsAt(l.Chosen[0])
		return check(len(turns) == 1 && turns[0].Attempt == 2, "%+v", turns)
	})
	sc.Step(`^the first ack says that the lease was lost$`, func(ctx context.Context) error {
		outcome, err := l.held.Ack().Wait(ctx)
		l.Subscriber.Close()
		return errors.Join(err, check(outcome == headcount.LeaseLost, "%s", outcome))
	})
	sc.Step(`^the client extends one delivery by (\d+) seconds and holds it for (\d+) seconds without renewing its lease$`,
		l.extend)
	sc.Step(`^its ack held$`, func() error { return l.ackHeld() })
}

func (l *leases) ackHeld() error {
	held := len(l.Outcomes) == 1 && l.Outcomes[0] == headcount.Settled
	return check(held, "%v", l.Outcomes)
}

// next is one delivery of the last subscriber.
func (l *leases) next(ctx context.Context) (*headcount.Delivery, error) {
	for delivery, err := range l.Subscriber.All(ctx) {
		return delivery, err
	}
	return nil, errors.New("the iterator has ended")
}

// first takes the delivery that the scenario is about, with room for so many.
func (l *leases) first(ctx context.Context, credit int, options ...headcount.SubscribeOption) error {
	if _, err := l.Subscribe(append(options, headcount.WithCredit(credit))...); err != nil {
		return err
	}
	delivery, err := l.next(ctx)
	if err != nil {
		return err
	}
	l.held = delivery
	l.Chosen = append(l.Chosen, harness.PlaceOf(delivery))
	return nil
}

// ack settles what is held, and ends its subscriber.
func (l *leases) ack(ctx context.Context) error {
	outcome, err := l.held.Ack().Wait(ctx)
	l.Outcomes = []headcount.Outcome{outcome}
	l.Subscriber.Close()
	return err
}

func (l *leases) work(ctx context.Context, ms int) error {
	// One at a time, so that nothing else is handed out beside it.
	if err := l.first(ctx, 1); err != nil {
		return err
	}
	l.Note(l.held)
	time.Sleep(time.Duration(ms) * time.Millisecond)
	return l.ack(ctx)
}

func (l *leases) hold(ctx context.Context, seconds int) error {
	// With room for one more, as which it comes again.
	if err := l.first(ctx, 2, headcount.WithHoldMax(0)); err != nil {
		return err
	}
	end := time.Now().Add(time.Duration(seconds) * time.Second)
	for time.Now().Before(end) {
		other, err := l.next(ctx)
		if err != nil {
			return err
		}
		l.Note(other)
		if harness.PlaceOf(other) == l.Chosen[0] {
			return nil
		}
		if _, err := other.Ack().Wait(ctx); err != nil {
			return err
		}
	}
	return fmt.Errorf("it did not come again within %d seconds", seconds)
}

func (l *leases) extend(ctx context.Context, by, seconds int) error {
	if err := l.first(ctx, 1, headcount.WithHoldMax(0)); err != nil {
		return err
	}
	outcome, err := l.held.Extend(time.Duration(by) * time.Second).Wait(ctx)
	if err != nil || outcome != headcount.Extended {
		return errors.Join(err, fmt.Errorf("%s", outcome))
	}
	time.Sleep(time.Duration(seconds) * time.Second)
	return l.ack(ctx)
}
