package headcount

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	ossignal "os/signal"
	"sync"
	"syscall"
	"time"
)

const (
	creditMax = 10_000
	fetchMax  = 1_000
	waitMax   = time.Minute
)

// Handler works on one delivery. What it returns is what becomes of it: nil is an ack; [Park],
// [RetryAfter] and [Skip], also wrapped, say so; any other error is a nack with the subscription's backoff.
// Its context ends when a drain has used up its deadline. A panic is not caught.
type Handler func(ctx context.Context, delivery *Delivery) error

// SubscribeOption is how a subscriber works.
type SubscribeOption func(*limits)

// WithCredit is how many deliveries are with the subscriber at most, 1 to 10,000: buffered, in hand or being
// settled. Default: 1,000.
func WithCredit(deliveries int) SubscribeOption {
	return func(l *limits) { l.credit = deliveries }
}

// WithCreditBytes is how large their records are at most; the last may exceed it. Default: 8 MiB.
func WithCreditBytes(bytes uint64) SubscribeOption {
	return func(l *limits) { l.creditBytes = bytes }
}

// WithHoldMax is how long leases are renewed at most; 0 leaves them to run out. Default: an hour.
func WithHoldMax(hold time.Duration) SubscribeOption {
	return func(l *limits) { l.holdMax = hold }
}

// WithDrainDeadline is how long what is in work may take once a drain has begun. Default: 10 s.
func WithDrainDeadline(deadline time.Duration) SubscribeOption {
	return func(l *limits) { l.drainDeadline = deadline }
}

// WithoutSignals leaves Ctrl-C and SIGTERM to the program: Run then drains by its context alone.
func WithoutSignals() SubscribeOption { return func(l *limits) { l.signals = false } }

// Subscriber has the deliveries of one subscription, shared with its other subscribers: the loop in its
// three forms, [Subscriber.Run], [Subscriber.All] and [Subscriber.Fetch]. The first two share one stream,
// which is opened when it is first needed; Fetch has a session of its own. Close it.
type Subscriber struct {
	client *Client
	name   string
	limits limits

	mu      sync.Mutex
	running bool
	session *session
	puller  *puller
}

// Subscribe gives a subscriber of a named subscription. Nothing is opened yet.
func (c *Client) Subscribe(name string, options ...SubscribeOption) (*Subscriber, error) {
	limits := limits{
		credit: 1_000, creditBytes: 8 << 20, holdMax: time.Hour, drainDeadline: 10 * time.Second, signals: true,
	}
	for _, option := range options {
		option(&limits)
	}
	if limits.credit < 1 || limits.credit > creditMax {
		return nil, argument("WithCredit", "is 1 to %d, not %d", creditMax, limits.credit)
	}
	if limits.creditBytes < 1 {
		return nil, argument("WithCreditBytes", "is above 0")
	}
	return &Subscriber{client: c, name: name, limits: limits}, nil
}

// All hands out one delivery after the other; each owns its settle methods. It ends with a drain, and with
// an error that trying again does not mend. To break out of the loop ends nothing: what was handed out can
// still be settled. At the end of the context the error is that of the context.
func (s *Subscriber) All(ctx context.Context) iter.Seq2[*Delivery, error] {
	return func(yield func(*Delivery, error) bool) {
		session := s.opened()
		for {
			deliveries, err := session.take(ctx, false)
			if err != nil {
				yield(nil, err)
				return
			}
			if len(deliveries) == 0 || !yield(deliveries[0], nil) {
				return
			}
		}
	}
}

// Run works on deliveries until it is drained, so many at a time, one of an event at a time.
//
// The end of its context, BeginDrain, Ctrl-C and SIGTERM drain: no more is handed out, what is in work is
// finished within the drain's deadline, and the rest is given back; Run then returns nil. A second signal
// ends the program as it does elsewhere. Run returns what the service says and trying again does not mend.
// A handler that does not heed the end of its context is not waited for longer than a second.
func (s *Subscriber) Run(ctx context.Context, handler Handler, concurrency int) error {
	if concurrency < 1 {
		return argument("concurrency", "is 1 or more, not %d", concurrency)
	}
	if err := s.begin(); err != nil {
		return err
	}
	session := s.opened()
	defer s.finish(session)
	defer context.AfterFunc(ctx, session.drain)()
	if s.limits.signals {
		defer onSignal(session.drain)()
	}
	work, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	lanes, traced := newLanes(), traceTurns(s.name)
	var workers sync.WaitGroup
	for range concurrency {
		workers.Go(func() { s.work(work, lanes, traced, handler) })
	}
	for {
		deliveries, err := session.take(work, true)
		if err != nil {
			// Nothing can be settled any more.
			stop()
		}
		if len(deliveries) == 0 {
			break
		}
		lanes.put(deliveries)
	}
	giveBack(lanes.close())
	idle := make(chan struct{})
	go func() { workers.Wait(); close(idle) }()
	if !within(idle, s.limits.drainDeadline) {
		stop()
		within(idle, drainGrace)
	}
	return session.drained(context.WithoutCancel(ctx))
}

// Fetch gives up to n deliveries, 1,000 at most, waiting up to a minute for the first.
func (s *Subscriber) Fetch(ctx context.Context, n int, wait time.Duration) ([]*Delivery, error) {
	if n < 1 || n > fetchMax {
		return nil, argument("n", "is 1 to %d, not %d", fetchMax, n)
	}
	if wait < 0 || wait > waitMax {
		return nil, argument("wait", "is 0 to %s, not %s", waitMax, wait)
	}
	s.mu.Lock()
	known := s.puller
	s.mu.Unlock()
	if known == nil {
		kept, err := s.client.GetSubscription(ctx, s.name)
		if err != nil {
			return nil, err
		}
		s.mu.Lock()
		if s.puller == nil {
			s.puller = newPuller(s.client, s.name, kept.Lease.AsDuration(), s.limits.holdMax)
		}
		known = s.puller
		s.mu.Unlock()
	}
	return known.fetch(ctx, n, wait)
}

// BeginDrain hands out no more: Run and the iterator end by themselves.
func (s *Subscriber) BeginDrain() {
	s.mu.Lock()
	session := s.session
	s.mu.Unlock()
	if session != nil {
		session.drain()
	}
}

// Drain hands out no more, and waits until what is out is settled, or for the drain's deadline.
func (s *Subscriber) Drain(ctx context.Context) error {
	s.mu.Lock()
	session := s.session
	s.mu.Unlock()
	if session == nil {
		return nil
	}
	session.drain()
	return session.drained(ctx)
}

// Close ends it. What was fetched and settled is sent first; else what is not settled comes again: Drain
// before, to have it settled. The subscriber can be used anew.
func (s *Subscriber) Close() {
	s.mu.Lock()
	session, puller := s.session, s.puller
	s.session, s.puller = nil, nil
	s.mu.Unlock()
	if session != nil {
		session.close()
	}
	if puller != nil {
		puller.close(s.limits.drainDeadline)
	}
}

func (s *Subscriber) opened() *session {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.session == nil {
		s.session = beginSession(s.client, s.name, s.limits)
	}
	return s.session
}

func (s *Subscriber) begin() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.running {
		return argument("Run", "works once at a time: make another subscriber")
	}
	s.running = true
	return nil
}

func (s *Subscriber) finish(session *session) {
	session.close()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.running = false
	if s.session == session {
		s.session = nil
	}
}

func (s *Subscriber) work(ctx context.Context, lanes *lanes, traced turns, handler Handler) {
	for {
		key, delivery := lanes.take()
		if delivery == nil {
			return
		}
		turn, span := traced.begin(ctx, delivery)
		err := handler(turn, delivery)
		span.end(err)
		s.settle(ctx, delivery, err)
		lanes.done(key)
	}
}

func (s *Subscriber) settle(ctx context.Context, delivery *Delivery, err error) {
	if err == nil {
		delivery.Ack()
		return
	}
	var park Park
	var later RetryAfter
	var skip Skip
	switch {
	case errors.As(err, &park):
		delivery.Park(park.Reason)
	case errors.As(err, &later):
		delivery.NackAfter(later.Delay, later.Reason)
	case errors.As(err, &skip):
		delivery.Skip(skip.Reason)
	case ctx.Err() != nil:
		giveBack([]*Delivery{delivery})
	default:
		s.client.link.config.log().Warn(
			"handler failed", "subscription", s.name, "partition", delivery.Partition(),
			"offset", delivery.Offset(), "attempt", delivery.Attempt(), "error_type", fmt.Sprintf("%T", err),
		)
		delivery.Nack(err.Error())
	}
}

// within says whether a channel was closed before a time was over.
func within(done <-chan struct{}, limit time.Duration) bool {
	timer := time.NewTimer(limit)
	defer timer.Stop()
	select {
	case <-done:
		return true
	case <-timer.C:
		return false
	}
}

// onSignal has the first Ctrl-C or SIGTERM drain; what it gives ends that.
func onSignal(drain func()) func() {
	caught := make(chan os.Signal, 1)
	ended := make(chan struct{})
	ossignal.Notify(caught, os.Interrupt, syscall.SIGTERM)
	var waiting sync.WaitGroup
	waiting.Go(func() {
		select {
		case <-caught:
			ossignal.Stop(caught)
			drain()
		case <-ended:
		}
	})
	return func() {
		ossignal.Stop(caught)
		close(ended)
		waiting.Wait()
	}
}
