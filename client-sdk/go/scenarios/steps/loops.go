package steps

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/cucumber/godog"

	headcount "headcount/client-sdk/go"
	"headcount/client-sdk/go/scenarios/harness"
)

// looping is what loops have left for the next steps.
type looping struct {
	*harness.World

	pending uint64
	shares  [2]atomic.Int64
	again   uint64
}

func registerLoops(sc *godog.ScenarioContext, w *harness.World) {
	l := &looping{World: w}
	sc.Step(`^a handler runs with concurrency (\d+) until (\d+) deliveries are handled$`,
		func(ctx context.Context, concurrency, count int) error {
			return l.run(ctx, harness.Loop{Decide: harness.Acks, Concurrency: concurrency, Until: count})
		})
	sc.Step(`^a slow handler runs with concurrency (\d+) until (\d+) deliveries are handled$`,
		func(ctx context.Context, concurrency, count int) error {
			return l.run(ctx, harness.Loop{Decide: harness.Slowly, Concurrency: concurrency, Until: count})
		})
	sc.Step(`^a handler runs with a credit of (\d+) bytes until (\d+) deliveries are handled$`,
		func(ctx context.Context, bytes uint64, count int) error {
			loop := harness.Loop{Decide: harness.Acks, Until: count}
			return l.run(ctx, loop, headcount.WithCreditBytes(bytes))
		})
	sc.Step(`^all of the subscription is settled$`, func(ctx context.Context) error {
		err := l.run(ctx, harness.Loop{Decide: harness.Acks, Until: harness.Records})
		w.Forget()
		return err
	})
	sc.Step(`^two subscribers run handlers until (\d+) deliveries are handled$`, l.two)
	sc.Step(`^both have handled some$`, func() error {
		first, second := l.shares[0].Load(), l.shares[1].Load()
		return check(first > 0 && second > 0, "%d and %d", first, second)
	})
	sc.Step(`^every record was handed out once$`, l.once)
	sc.Step(`^the backlog is (\d+)$`, func(ctx context.Context, count uint64) error {
		return harness.Until(ctx, fmt.Sprintf("a backlog of %d", count), harness.Patience, func() (bool, error) {
			backlog, err := w.Backlog(ctx)
			return backlog.Pending.Known && backlog.Pending.Value == count, err
		})
	})
	sc.Step(`^more than 1 was in work at a time$`, func() error {
		turns := l.byBeginning()
		for at := 1; at < len(turns); at++ {
			if turns[at].Began.Before(turns[at-1].Ended) {
				return nil
			}
		}
		return errors.New("one after the other")
	})
	sc.Step(`^those of one event were handled one after the other, in the order of their offsets$`, l.ordered)
	sc.Step(`^the client subscribes to "([^"]*)"$`, func(ctx context.Context, name string) error {
		subscriber, err := w.Client.Subscribe(name)
		if err != nil {
			return err
		}
		defer subscriber.Close()
		w.Attempt(func() error {
			for _, err := range subscriber.All(ctx) {
				return err
			}
			return nil
		})
		return nil
	})
	registerFetching(sc, l)
	registerCredit(sc, l)
}

func (l *looping) run(ctx context.Context, loop harness.Loop, options ...headcount.SubscribeOption) error {
	subscriber, err := l.Subscribe(options...)
	if err != nil {
		return err
	}
	return l.Handle(ctx, subscriber, loop)
}

func (l *looping) two(ctx context.Context, count int) error {
	var subscribers [2]*headcount.Subscriber
	for at := range subscribers {
		subscriber, err := l.Subscribe(headcount.WithCredit(50))
		if err != nil {
			return err
		}
		subscribers[at] = subscriber
	}
	var failed [2]error
	var running sync.WaitGroup
	for at, subscriber := range subscribers {
		handler := func(_ context.Context, delivery *headcount.Delivery) error {
			l.shares[at].Add(1)
			if _, done := l.Note(delivery); done == count {
				for _, each := range subscribers {
					each.BeginDrain()
				}
			}
			return nil
		}
		running.Go(func() { failed[at] = subscriber.Run(ctx, handler, 1) })
	}
	running.Wait()
	return errors.Join(failed[:]...)
}

func (l *looping) once() error {
	seen := map[harness.Place]bool{}
	turns := l.Handled()
	for _, turn := range turns {
		if seen[turn.Place] || turn.Attempt != 1 {
			return fmt.Errorf("%v came as attempt %d, or twice", turn.Place, turn.Attempt)
		}
		seen[turn.Place] = true
	}
	return check(len(turns) > 0, "nothing was handed out")
}

func (l *looping) byBeginning() []harness.Turn {
	turns := l.Handled()
	slices.SortFunc(turns, func(a, b harness.Turn) int { return a.Began.Compare(b.Began) })
	return turns
}

func (l *looping) ordered() error {
	last := map[string]harness.Turn{}
	several := false
	for _, turn := range l.byBeginning() {
		before, known := last[turn.EventID]
		if known && (before.Place.Offset >= turn.Place.Offset || turn.Began.Before(before.Ended)) {
			return fmt.Errorf("%v, then %v", before, turn)
		}
		several = several || known
		last[turn.EventID] = turn
	}
	return check(several, "no event came more than once")
}

func registerFetching(sc *godog.ScenarioContext, l *looping) {
	sc.Step(`^the client iterates over (\d+) deliveries and acknowledges each$`, l.iterate)
	sc.Step(`^the client fetches (\d+) deliveries and acknowledges each$`, l.fetch)
	sc.Step(`^every ack held$`, func() error {
		for _, outcome := range l.Outcomes {
			if outcome != headcount.Settled && outcome != headcount.AlreadySettled {
				return fmt.Errorf("%s", outcome)
			}
		}
		return check(len(l.Outcomes) > 0, "no acks")
	})
	sc.Step(`^(\d+) records fewer are pending$`, func(ctx context.Context, count uint64) error {
		backlog, err := l.Backlog(ctx)
		return errors.Join(err, check(backlog.Pending.Value == l.pending-count, "%s, of %d", backlog, l.pending))
	})
	sc.Step(`^the client fetches (\d+) deliveries with a wait of (\d+) second$`,
		func(ctx context.Context, count, seconds int) error {
			subscriber, err := l.Subscribe()
			if err != nil {
				return err
			}
			l.Attempt(func() (err error) {
				l.Deliveries, err = subscriber.Fetch(ctx, count, time.Duration(seconds)*time.Second)
				return err
			})
			return l.Err
		})
	sc.Step(`^no delivery comes, within (\d+) seconds$`, func(seconds int) error {
		limit := time.Duration(seconds) * time.Second
		waited := 900*time.Millisecond < l.Took && l.Took < limit
		return check(len(l.Deliveries) == 0 && waited, "%d came after %s", len(l.Deliveries), l.Took)
	})
	sc.Step(`^the client fetches 1 delivery and acknowledges it twice$`, func(ctx context.Context) error {
		deliveries, err := l.fetched(ctx, 1)
		if err != nil {
			return err
		}
		first, err := deliveries[0].Ack().Wait(ctx)
		second, failed := deliveries[0].Ack().Wait(ctx)
		l.Outcomes = []headcount.Outcome{first, second}
		return errors.Join(err, failed, check(first == headcount.Settled, "%s", first))
	})
	sc.Step(`^the second answer is "(\w+)"$`, func(outcome string) error {
		return check(strings.EqualFold(l.Outcomes[1].String(), outcome), "%s", l.Outcomes[1])
	})
	sc.Step(`^every delivery is of the country "(\w+)"$`, func(country string) error {
		for _, delivery := range l.Deliveries {
			if found := delivery.Rsvp().GetGroup().GetGroupCountry(); found != country {
				return fmt.Errorf("%s is of %q", delivery, found)
			}
		}
		return check(len(l.Deliveries) > 0, "no deliveries")
	})
}

func (l *looping) iterate(ctx context.Context, count int) error {
	subscriber, err := l.Subscribe()
	if err != nil {
		return err
	}
	var settlements []*headcount.Settlement
	for delivery, err := range subscriber.All(ctx) {
		if err != nil {
			return err
		}
		settlements = append(settlements, delivery.Ack())
		if len(settlements) == count {
			break
		}
	}
	return l.await(ctx, settlements)
}

func (l *looping) await(ctx context.Context, settlements []*headcount.Settlement) error {
	l.Outcomes = nil
	for _, settlement := range settlements {
		outcome, err := settlement.Wait(ctx)
		if err != nil {
			return err
		}
		l.Outcomes = append(l.Outcomes, outcome)
	}
	return nil
}

// fetched fetches until so many have come, or none comes.
func (l *looping) fetched(ctx context.Context, count int) ([]*headcount.Delivery, error) {
	subscriber, err := l.Subscribe()
	if err != nil {
		return nil, err
	}
	var came []*headcount.Delivery
	for len(came) < count {
		more, err := subscriber.Fetch(ctx, count-len(came), 2*time.Second)
		if err != nil || len(more) == 0 {
			return came, errors.Join(err, fmt.Errorf("%d of %d came", len(came), count))
		}
		came = append(came, more...)
	}
	return came, nil
}

func (l *looping) fetch(ctx context.Context, count int) error {
	backlog, err := l.Backlog(ctx)
	if err != nil {
		return err
	}
	l.pending = backlog.Pending.Value
	if l.Deliveries, err = l.fetched(ctx, count); err != nil {
		return err
	}
	var settlements []*headcount.Settlement
	for _, delivery := range l.Deliveries {
		settlements = append(settlements, delivery.Ack())
	}
	return l.await(ctx, settlements)
}

func registerCredit(sc *godog.ScenarioContext, l *looping) {
	sc.Step(`^a handler that never ends runs with a credit of (\d+)$`, func(credit int) error {
		options := []headcount.SubscribeOption{
			headcount.WithCredit(credit), headcount.WithDrainDeadline(100 * time.Millisecond),
		}
		subscriber, err := l.Subscribe(options...)
		if err != nil {
			return err
		}
		l.Asides.Go(func() {
			_ = subscriber.Run(l.Over, func(ctx context.Context, delivery *headcount.Delivery) error {
				l.Note(delivery)
				<-ctx.Done()
				return ctx.Err()
			}, 1)
		})
		return nil
	})
	sc.Step(`^(\d+) records are leased, and it stays so for (\d+) second$`, l.staysLeased)
	sc.Step(`^the subscription seeks to the earliest record$`, func(ctx context.Context) error {
		dry, err := l.Client.Seek(ctx, l.Subscription, headcount.Earliest, true)
		if err != nil {
			return err
		}
		l.again = dry.GetRedelivered()
		_, err = l.Client.Seek(ctx, l.Subscription, headcount.Earliest, false)
		return err
	})
	sc.Step(`^a dry run of it had said that (\d+) records come again$`, func(count uint64) error {
		return check(l.again == count, "%d", l.again)
	})
}

func (l *looping) staysLeased(ctx context.Context, count uint64, seconds int) error {
	holds := func() (bool, error) {
		backlog, err := l.Backlog(ctx)
		return backlog.Leased.Known && backlog.Leased.Value == count, err
	}
	if err := harness.Until(ctx, fmt.Sprintf("%d are leased", count), 30*time.Second, holds); err != nil {
		return err
	}
	end := time.Now().Add(time.Duration(seconds) * time.Second)
	for time.Now().Before(end) {
		if held, err := holds(); err != nil || !held {
			return errors.Join(err, fmt.Errorf("not %d are leased any more", count))
		}
		time.Sleep(100 * time.Millisecond)
	}
	return check(len(l.Handled()) == 1, "%d were begun", len(l.Handled()))
}
