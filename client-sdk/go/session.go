package headcount

import (
	"context"
	"errors"
	"io"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/protobuf/types/known/durationpb"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

const (
	silentIntervals = 2.5
	// drainGrace is what the server grants beyond the drain's deadline, for what is given back at it.
	drainGrace = time.Second
)

type subscribeStream = grpc.BidiStreamingClient[v1.SubscribeRequest, v1.SubscribeResponse]

// limits bound a subscriber.
type limits struct {
	credit        int
	creditBytes   uint64
	holdMax       time.Duration
	drainDeadline time.Duration
	signals       bool
}

// session is one subscriber's stream of deliveries, over any number of connections. One goroutine owns the
// stream and reads it, another writes; both end with close.
//
//   - Credit: at most limits.credit deliveries and limits.creditBytes are handed out, buffered or being
//     settled at a time; what an answer frees is credited again. The last record may exceed the bytes.
//   - Silence of 2.5 progress intervals, which the server names, is taken for a lost connection.
//   - The session's token is presented at each opening, so that leases outlive a lost connection. Where the
//     session is gone, what is buffered is dropped, since it comes again; see desk for what is in hand.
//   - Drain: no more is handed out, the buffer is given back, and the stream ends once all is settled or at
//     the deadline.
type session struct {
	config       *config
	subscription string
	limits       limits
	desk         *desk
	wake         chan struct{}
	cancel       context.CancelCauseFunc
	// ended is closed when the owner is gone.
	ended chan struct{}

	mu      sync.Mutex
	buffer  queue[*Delivery]
	arrived chan struct{}
	drainAt time.Time
	over    bool
	failure error

	// Of the owner alone.
	route   *route
	retry   *retry
	token   string
	silence time.Duration
}

func beginSession(c *Client, subscription string, limits limits) *session {
	ctx, cancel := context.WithCancelCause(c.ctx)
	s := &session{
		config:       c.link.config,
		subscription: subscription,
		limits:       limits,
		wake:         make(chan struct{}, 1),
		cancel:       cancel,
		ended:        make(chan struct{}),
		arrived:      make(chan struct{}),
		route:        newRoute(c.link),
		retry:        newRetry(c.link.config),
		silence:      c.link.config.silence,
	}
	s.desk = newDesk(s.rouse, 30*time.Second, limits.holdMax)
	if !c.start(func() { s.run(ctx) }) {
		s.end(&ClosedError{What: "client"})
		close(s.ended)
	}
	return s
}

func (s *session) rouse() { signal(s.wake) }

// take gives the next delivery, or with all what there is of them; none once it drains.
func (s *session) take(ctx context.Context, all bool) ([]*Delivery, error) {
	for {
		s.mu.Lock()
		arrived := s.arrived
		switch {
		case s.failure != nil:
			defer s.mu.Unlock()
			return nil, s.failure
		case s.over || !s.drainAt.IsZero():
			s.mu.Unlock()
			return nil, nil
		case s.buffer.len() > 0 && all:
			defer s.mu.Unlock()
			return s.buffer.take(), nil
		case s.buffer.len() > 0:
			defer s.mu.Unlock()
			return []*Delivery{s.buffer.pop()}, nil
		}
		s.mu.Unlock()
		select {
		case <-arrived:
		case <-ctx.Done():
			return nil, failure(ctx, ctx.Err())
		}
	}
}

// drain hands out no more, and gives back what nobody has taken.
func (s *session) drain() {
	s.mu.Lock()
	if !s.drainAt.IsZero() || s.over {
		s.mu.Unlock()
		return
	}
	s.drainAt = time.Now().Add(s.limits.drainDeadline)
	giveBack(s.buffer.take())
	s.announce()
	s.mu.Unlock()
	s.rouse()
	s.config.tell(Draining{s.subscription, "asked to"})
}

// giveBack has deliveries that nobody works on delivered again at once.
func giveBack(deliveries []*Delivery) {
	for _, delivery := range deliveries {
		delivery.NackAfter(0, "given back: the subscriber drains")
	}
}

// drained waits until all is settled, or the deadline has passed, and ends the stream.
func (s *session) drained(ctx context.Context) error {
	s.mu.Lock()
	left := time.Until(s.drainAt) + drainGrace
	s.mu.Unlock()
	waiting, cancel := context.WithTimeout(ctx, max(drainGrace, left))
	defer cancel()
	select {
	case <-s.ended:
	case <-waiting.Done():
	}
	s.close()
	if ctx.Err() != nil {
		return failure(ctx, ctx.Err())
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.failure
}

// close ends the stream at once; leases outlive it by the session's grace.
func (s *session) close() {
	s.cancel(&ClosedError{What: "subscriber"})
	<-s.ended
}

// announce wakes all who wait for a delivery; under the lock.
func (s *session) announce() {
	close(s.arrived)
	s.arrived = make(chan struct{})
}

func (s *session) draining() time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.drainAt
}

// run is the owner of the stream.
func (s *session) run(ctx context.Context) {
	defer close(s.ended)
	defer s.route.close()
	for {
		err := s.stream(ctx)
		if err == nil {
			s.end(nil)
			return
		}
		s.desk.broken()
		if ctx.Err() != nil {
			s.end(context.Cause(ctx))
			return
		}
		if err := s.pause(ctx, err); err != nil {
			s.end(err)
			return
		}
	}
}

// pause waits before the next try; it fails where there is to be none.
func (s *session) pause(ctx context.Context, err error) error {
	wait, again := s.retry.delay(err)
	if !again {
		return err
	}
	s.route.after(err)
	if drainAt := s.draining(); !drainAt.IsZero() && time.Now().Add(wait).After(drainAt) {
		return err
	}
	s.config.tell(Disconnected{s.subscription, err, wait})
	return pause(ctx, wait)
}

// end tells all who wait; a session that is closed has not failed.
func (s *session) end(err error) {
	var closed *ClosedError
	s.mu.Lock()
	s.over = true
	if s.failure == nil && !(errors.As(err, &closed) && closed.What == "subscriber") {
		s.failure = err
	}
	s.announce()
	s.mu.Unlock()
	if err == nil {
		err = &ClosedError{What: "subscriber"}
	}
	s.desk.close(err)
}

// stream opens one and reads it to its end.
func (s *session) stream(ctx context.Context) error {
	link := s.route.current()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	outgoing, err := link.outgoing(ctx)
	if err != nil {
		return why(ctx, err)
	}
	stream, err := v1.NewSubscriberServiceClient(link.conn).Subscribe(outgoing)
	if err != nil {
		return why(ctx, err)
	}
	watchdog := newWatchdog(s.silence, cancel)
	resumed, err := s.open(stream)
	watchdog.stop()
	if err != nil {
		return why(ctx, err)
	}
	// The server has named its interval meanwhile.
	watchdog = newWatchdog(s.silence, cancel)
	defer watchdog.stop()
	s.config.tell(Connected{s.subscription, link.config.address, resumed})
	var writer sync.WaitGroup
	writer.Go(func() { s.write(ctx, stream) })
	defer writer.Wait()
	defer cancel(nil)
	for {
		answer, err := stream.Recv()
		if errors.Is(err, io.EOF) && !s.draining().IsZero() {
			return nil
		}
		if err != nil {
			return why(ctx, err)
		}
		watchdog.alive()
		s.retry.succeeded()
		s.takeIn(answer)
	}
}

// open says who subscribes; true where the session, or what was in hand, goes on.
func (s *session) open(stream subscribeStream) (bool, error) {
	messages, bytes := s.desk.room(s.limits.credit, s.limits.creditBytes)
	open := &v1.SubscribeOpen{
		Subscription: s.subscription,
		SessionToken: s.token,
		Credit:       &v1.Credit{Messages: uint32(messages), Bytes: bytes},
	}
	request := &v1.SubscribeRequest{Kind: &v1.SubscribeRequest_Open{Open: open}}
	if err := stream.Send(request); err != nil && !errors.Is(err, io.EOF) {
		return false, err
	}
	answer, err := stream.Recv()
	if err != nil {
		return false, err
	}
	opened := answer.GetOpened()
	if opened == nil {
		return false, &LostError{Message: "the server began the stream with something else: it is opened again"}
	}
	if interval := opened.ProgressInterval.AsDuration(); interval > 0 {
		s.silence = time.Duration(float64(interval) * silentIntervals)
	}
	known := s.token
	s.token = opened.SessionToken
	if known == s.token {
		s.desk.opened(opened.Lease.AsDuration(), 0, 0)
		return true, nil
	}
	s.mu.Lock()
	dropped := s.buffer.take()
	s.mu.Unlock()
	freed := s.desk.drop(dropped)
	s.desk.opened(opened.Lease.AsDuration(), len(dropped), freed)
	s.desk.beginSession()
	return known != "", nil
}

func (s *session) takeIn(answer *v1.SubscribeResponse) {
	switch kind := answer.Kind.(type) {
	case *v1.SubscribeResponse_Deliveries:
		s.receive(s.desk.take(kind.Deliveries.Deliveries))
	case *v1.SubscribeResponse_Settled:
		s.desk.answered(kind.Settled.Results)
		s.rouse()
	case *v1.SubscribeResponse_CaughtUp:
		s.config.tell(CaughtUp{s.subscription})
	case *v1.SubscribeResponse_FellBehind:
		s.config.tell(FellBehind{s.subscription, numberOf(kind.FellBehind.Pending)})
	case *v1.SubscribeResponse_Drain:
		s.config.tell(Draining{s.subscription, "the server is stopping"})
	}
}

func (s *session) receive(fresh []*Delivery) {
	if s.config.onEvent != nil {
		for _, delivery := range fresh {
			if gap := delivery.Record().GetSourceGap(); gap != nil {
				s.config.tell(Gap{s.subscription, gap.Reason})
			}
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.drainAt.IsZero() {
		giveBack(fresh)
		return
	}
	s.buffer.push(fresh...)
	s.announce()
}

// write sends settlements, credit and renewals until the stream ends.
func (s *session) write(ctx context.Context, stream subscribeStream) {
	drainSaid := false
	// Looking at all that is held takes time: not each time that there is something to send.
	var look time.Time
	for {
		for asked, ids := s.desk.group(); len(ids) > 0; asked, ids = s.desk.group() {
			// Why a stream broke is told to the one who reads it.
			if stream.Send(requestOf(asked, ids)) != nil {
				return
			}
		}
		drainAt := s.draining()
		if !drainAt.IsZero() && !drainSaid {
			drainSaid = true
			left := max(time.Millisecond, time.Until(drainAt)) + drainGrace
			drain := &v1.Drain{Deadline: durationpb.New(left)}
			if stream.Send(&v1.SubscribeRequest{Kind: &v1.SubscribeRequest_Drain{Drain: drain}}) != nil {
				return
			}
		} else if messages, bytes := s.desk.due(s.limits.credit); messages > 0 && drainAt.IsZero() {
			credit := &v1.Credit{Messages: uint32(messages), Bytes: bytes}
			if stream.Send(&v1.SubscribeRequest{Kind: &v1.SubscribeRequest_Credit{Credit: credit}}) != nil {
				return
			}
		}
		if now := time.Now(); !now.Before(look) {
			look = now.Add(s.desk.renew(now))
			continue
		}
		timer := time.NewTimer(time.Until(look))
		select {
		case <-s.wake:
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return
		}
		timer.Stop()
	}
}

// requestOf writes settlements of one kind.
func requestOf(asked ask, ids []string) *v1.SubscribeRequest {
	switch {
	case asked.kind == askAck:
		return &v1.SubscribeRequest{Kind: &v1.SubscribeRequest_Ack{Ack: &v1.Ack{DeliveryIds: ids}}}
	case asked.extends():
		extend := &v1.ExtendDeliveries{DeliveryIds: ids, By: asked.duration()}
		return &v1.SubscribeRequest{Kind: &v1.SubscribeRequest_Extend{Extend: extend}}
	}
	nack := &v1.NackDeliveries{
		DeliveryIds: ids, Action: asked.action, Delay: asked.duration(), Reason: asked.reason,
	}
	return &v1.SubscribeRequest{Kind: &v1.SubscribeRequest_Nack{Nack: nack}}
}

// duration is that of the ask; nil where it is as the subscription has it.
func (a ask) duration() *durationpb.Duration {
	if !a.timed {
		return nil
	}
	return durationpb.New(a.time)
}

// why tells why a stream ended: by its own cancel, or as the transport or the server says.
func why(ctx context.Context, err error) error {
	var ours Error
	if errors.As(context.Cause(ctx), &ours) {
		return ours
	}
	if errors.Is(err, io.EOF) {
		return &LostError{Cause: err, Message: "the server ended the stream: it is opened again"}
	}
	return failure(ctx, err)
}

// signal rouses the one who waits for a channel of capacity 1.
func signal(wake chan struct{}) {
	select {
	case wake <- struct{}{}:
	default:
	}
}

// watchdog ends a stream that says nothing for too long.
type watchdog struct {
	timer   *time.Timer
	silence time.Duration
}

func newWatchdog(silence time.Duration, cancel context.CancelCauseFunc) watchdog {
	return watchdog{time.AfterFunc(silence, func() { cancel(silent(silence)) }), silence}
}

func (w watchdog) alive() { w.timer.Reset(w.silence) }

func (w watchdog) stop() { w.timer.Stop() }
