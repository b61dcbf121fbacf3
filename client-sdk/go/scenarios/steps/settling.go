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

var errNotYet = errors.New("not yet")

// settling gives some deliveries a verdict of their own: those that a scenario has chosen.
type settling struct {
	*harness.World

	mu sync.Mutex
}

func registerSettling(sc *godog.ScenarioContext, w *harness.World) {
	s := &settling{World: w}
	sc.Step(`^a handler fails on the first attempt of (\d+) deliveries$`, func(ctx context.Context, count int) error {
		return s.untilAgain(ctx, errNotYet, count)
	})
	sc.Step(`^these (\d+) come again as attempt 2 and are settled$`, s.cameAgain)
	sc.Step(`^a handler asks for a delivery again after (\d+) second$`, func(ctx context.Context, seconds int) error {
		later := headcount.RetryAfter{Delay: time.Duration(seconds) * time.Second}
		return s.untilAgain(ctx, later, 1)
	})
	sc.Step(`^it comes again as attempt 2, not before (\d+) second$`, func(seconds int) error {
		turns := s.TurnsAt(s.Chosen[0])
		if len(turns) != 2 || turns[1].Attempt != 2 {
			return fmt.Errorf("%+v", turns)
		}
		waited := turns[1].Began.Sub(turns[0].Ended)
		return check(waited >= time.Duration(seconds)*time.Second, "after %s", waited)
	})
	sc.Step(`^a handler parks (\d+) deliveries with the reason "([^"]*)"$`, s.park)
	sc.Step(`^a handler has parked (\d+) deliveries$`, func(ctx context.Context, count int) error {
		return s.park(ctx, count, "for later")
	})
	sc.Step(`^(\d+) messages are parked with the reason "([^"]*)"$`, s.areParked)
	sc.Step(`^(\d+) messages? (?:are|is) parked$`, func(ctx context.Context, count int) error {
		return harness.Until(ctx, fmt.Sprintf("%d are parked", count), harness.Patience, func() (bool, error) {
			messages, err := collect(w.Client.ListParked(ctx, w.Subscription))
			return len(messages) == count, err
		})
	})
	sc.Step(`^they do not come again$`, func(ctx context.Context) error { return s.notAgain(ctx, 200, 1) })
	sc.Step(`^a handler always fails on one delivery$`, s.alwaysFail)
	sc.Step(`^it was handed out (\d+) times$`, func(count int) error {
		turns := s.TurnsAt(s.Chosen[0])
		for at, turn := range turns {
			if turn.Attempt != at+1 {
				return fmt.Errorf("%+v", turns)
			}
		}
		return check(len(turns) == count, "%d times", len(turns))
	})
	sc.Step(`^the parked messages are replayed$`, func(ctx context.Context) error {
		count, err := w.Client.ReplayParked(ctx, w.Subscription)
		return errors.Join(err, check(int(count) == len(s.Chosen), "%d", count))
	})
	sc.Step(`^these (\d+) come again and are settled$`, s.replayed)
	sc.Step(`^the parked messages are discarded$`, func(ctx context.Context) error {
		count, err := w.Client.DiscardParked(ctx, w.Subscription)
		return errors.Join(err, check(int(count) == len(s.Chosen), "%d", count))
	})
	sc.Step(`^a handler skips every delivery until (\d+) are handled$`, func(ctx context.Context, count int) error {
		skip := func(context.Context, *headcount.Delivery, *harness.Turn) error {
			return fmt.Errorf("of another kind: %w", headcount.Skip{Reason: "not for us"})
		}
		return s.handle(ctx, harness.Loop{Decide: skip, Until: count})
	})
}

func (s *settling) handle(ctx context.Context, loop harness.Loop) error {
	subscriber, err := s.Subscribe()
	if err != nil {
		return err
	}
	return s.Handle(ctx, subscriber, loop)
}

// untilAgain gives the first deliveries a verdict once; drains when all have come again.
func (s *settling) untilAgain(ctx context.Context, first error, count int) error {
	again := map[harness.Place]bool{}
	decide := func(_ context.Context, delivery *headcount.Delivery, turn *harness.Turn) error {
		s.mu.Lock()
		defer s.mu.Unlock()
		if len(s.Chosen) < count && turn.Attempt == 1 {
			s.Chosen = append(s.Chosen, turn.Place)
			return first
		}
		if slices.Contains(s.Chosen, turn.Place) {
			again[turn.Place] = true
			if len(again) == count {
				s.Subscriber.BeginDrain()
			}
		}
		return nil
	}
	return s.handle(ctx, harness.Loop{Decide: decide, Concurrency: 4})
}

func (s *settling) cameAgain(ctx context.Context, count int) error {
	for _, place := range s.Chosen {
		turns := s.TurnsAt(place)
		if len(turns) != 2 || turns[0].Attempt != 1 || turns[1].Attempt != 2 {
			return fmt.Errorf("%+v", turns)
		}
	}
	backlog, err := s.Backlog(ctx)
	held := check(backlog.Leased.Known && backlog.Leased.Value == 0, "%s", backlog)
	return errors.Join(err, held, check(len(s.Chosen) == count, "%d were chosen", len(s.Chosen)))
}

// park parks the first deliveries, and ends after some more.
func (s *settling) park(ctx context.Context, count int, reason string) error {
	decide := func(_ context.Context, _ *headcount.Delivery, turn *harness.Turn) error {
		s.mu.Lock()
		defer s.mu.Unlock()
		if len(s.Chosen) < count {
			s.Chosen = append(s.Chosen, turn.Place)
			return headcount.Park{Reason: reason}
		}
		return nil
	}
	return s.handle(ctx, harness.Loop{Decide: decide, Until: 200})
}

func (s *settling) areParked(ctx context.Context, count int, reason string) error {
	messages, err := collect(s.Client.ListParked(ctx, s.Subscription))
	for _, message := range messages {
		at := harness.Place{Partition: int(message.GetPartition()), Offset: message.GetOffset()}
		if message.Reason != reason || !slices.Contains(s.Chosen, at) {
			return fmt.Errorf("%v: %q", at, message.Reason)
		}
	}
	return errors.Join(err, check(len(messages) == count, "%d are parked", len(messages)))
}

// notAgain handles some more: none of those that were chosen.
func (s *settling) notAgain(ctx context.Context, more, concurrency int) error {
	already := len(s.Handled())
	loop := harness.Loop{Decide: harness.Slowly, Concurrency: concurrency, Until: already + more}
	err := s.handle(ctx, loop)
	for _, turn := range s.Handled()[already:] {
		if slices.Contains(s.Chosen, turn.Place) {
			return fmt.Errorf("%v came again", turn.Place)
		}
	}
	return err
}

func (s *settling) alwaysFail(ctx context.Context) error {
	decide := func(_ context.Context, _ *headcount.Delivery, turn *harness.Turn) error {
		if len(s.Chosen) == 0 {
			s.Chosen = append(s.Chosen, turn.Place)
		}
		if turn.Place == s.Chosen[0] {
			return errNotYet
		}
		return nil
	}
	subscriber, err := s.Subscribe()
	if err != nil {
		return err
	}
	var stopping sync.WaitGroup
	var stopped error
	stopping.Go(func() {
		stopped = harness.Until(ctx, "it is parked", harness.Patience, func() (bool, error) {
			backlog, err := s.Backlog(ctx)
			return backlog.Parked.Value == 1, err
		})
		subscriber.BeginDrain()
	})
	err = s.Handle(ctx, subscriber, harness.Loop{Decide: decide})
	stopping.Wait()
	return errors.Join(err, stopped)
}

func (s *settling) replayed(ctx context.Context, count int) error {
	missing := map[harness.Place]bool{}
	for _, place := range s.Chosen {
		missing[place] = true
	}
	if len(missing) != count {
		return fmt.Errorf("%d were chosen", len(missing))
	}
	decide := func(_ context.Context, _ *headcount.Delivery, turn *harness.Turn) error {
		delete(missing, turn.Place)
		if len(missing) == 0 {
			s.Subscriber.BeginDrain()
		}
		return nil
	}
	return s.handle(ctx, harness.Loop{Decide: decide})
}
