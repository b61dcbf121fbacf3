package harness

import (
	"context"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	headcount "headcount/client-sdk/go"
)

// Decide is what a handler of a scenario makes of a delivery.
type Decide func(ctx context.Context, delivery *headcount.Delivery, turn *Turn) error

// Acks is done at once.
func Acks(context.Context, *headcount.Delivery, *Turn) error { return nil }

// Slowly is done after a few milliseconds.
func Slowly(context.Context, *headcount.Delivery, *Turn) error {
	time.Sleep(4 * time.Millisecond)
	return nil
}

// Loop is how a handler of a scenario is run.
type Loop struct {
	Decide      Decide
	Concurrency int
	// Until drains after so many turns; 0 never.
	Until int
	// At does something after so many turns, meanwhile.
	At map[int]func()
	// Settled notes when acks were answered.
	Settled *Settled
}

// Settled is when acks were answered, by place.
type Settled struct {
	mu sync.Mutex
	at map[Place]time.Time
}

// At is when the ack of a record was answered, where it was.
func (s *Settled) At(place Place) (time.Time, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	at, ok := s.at[place]
	return at, ok
}

// Len counts them.
func (s *Settled) Len() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.at)
}

func (s *Settled) note(place Place) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.at == nil {
		s.at = map[Place]time.Time{}
	}
	s.at[place] = time.Now()
}

// Handle runs a handler that notes its turns, until it is drained.
func (w *World) Handle(ctx context.Context, subscriber *headcount.Subscriber, loop Loop) error {
	var asides sync.WaitGroup
	due := maps.Clone(loop.At)
	handler := func(turnCtx context.Context, delivery *headcount.Delivery) error {
		turn, _ := w.Note(delivery)
		err := loop.Decide(turnCtx, delivery, turn)
		w.mu.Lock()
		turn.Ended = time.Now()
		done := len(w.handled)
		// Others may have begun meanwhile: a count may be passed over.
		for _, count := range slices.Sorted(maps.Keys(due)) {
			if count <= done {
				asides.Go(due[count])
				delete(due, count)
			}
		}
		w.mu.Unlock()
		if loop.Settled != nil && err == nil {
			asides.Go(func() {
				if outcome, err := delivery.Ack().Wait(ctx); err == nil && outcome == headcount.Settled {
					loop.Settled.note(turn.Place)
				}
			})
		}
		if loop.Until > 0 && done >= loop.Until {
			subscriber.BeginDrain()
		}
		return err
	}
	err := subscriber.Run(ctx, handler, max(1, loop.Concurrency))
	asides.Wait()
	return err
}

func upper(name string) string { return strings.ToUpper(name) }
