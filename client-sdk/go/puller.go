package headcount

import (
	"context"
	"errors"
	"sync"
	"time"

	"google.golang.org/protobuf/types/known/durationpb"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

const subscriberService = "/headcount.v1.SubscriberService/"

// puller is deliveries by request and response, for scripts: a session of its own by Pull.
//
// Settlements go out in groups by unary calls, as soon as there are any; leases are renewed while
// deliveries are held. Both by one goroutine, which begins with the first delivery and ends with close.
type puller struct {
	client       *Client
	subscription string
	route        *route
	desk         *desk
	wake         chan struct{}
	ctx          context.Context
	cancel       context.CancelCauseFunc
	settling     sync.WaitGroup
	closing      chan struct{}
	// fetching admits one fetch at a time: the session is one.
	fetching chan struct{}

	// Of the fetch in work.
	token   string
	started bool
}

func newPuller(c *Client, subscription string, lease, holdMax time.Duration) *puller {
	p := &puller{
		client:       c,
		subscription: subscription,
		route:        newRoute(c.link),
		wake:         make(chan struct{}, 1),
		closing:      make(chan struct{}),
		fetching:     make(chan struct{}, 1),
	}
	p.ctx, p.cancel = context.WithCancelCause(c.ctx)
	p.desk = newDesk(func() { signal(p.wake) }, lease, holdMax)
	return p
}

// fetch gives up to n deliveries, as soon as there are any.
func (p *puller) fetch(ctx context.Context, n int, wait time.Duration) ([]*Delivery, error) {
	select {
	case p.fetching <- struct{}{}:
		defer func() { <-p.fetching }()
	case <-ctx.Done():
		return nil, failure(ctx, ctx.Err())
	}
	if err := p.desk.failed(); err != nil {
		return nil, err
	}
	ask := func(ctx context.Context, l *link) (*v1.PullResponse, error) {
		request := &v1.PullRequest{
			Subscription: p.subscription,
			MaxMessages:  uint32(n),
			Wait:         durationpb.New(wait),
			SessionToken: p.token,
		}
		pull := v1.NewSubscriberServiceClient(l.conn).Pull
		return call(ctx, l, subscriberService+"Pull", pull, request, wait)
	}
	answer, err := again(ctx, p.route, p.subscription, ask, isAnything)
	if err != nil {
		return nil, err
	}
	if answer.SessionToken != p.token {
		if p.token != "" {
			p.desk.beginSession()
		}
		p.token = answer.SessionToken
	}
	if !p.started {
		p.settling.Add(1)
		if !p.client.start(func() { defer p.settling.Done(); p.settle() }) {
			p.settling.Done()
			return nil, &ClosedError{What: "client"}
		}
		p.started = true
	}
	return p.desk.take(answer.Deliveries), nil
}

// close sends what is to be settled, then ends; what is held comes again.
func (p *puller) close(patience time.Duration) {
	// Whoever fetches has ended, or is told.
	timer := time.AfterFunc(patience, func() { p.cancel(&ClosedError{What: "subscriber"}) })
	defer timer.Stop()
	close(p.closing)
	p.settling.Wait()
	p.cancel(&ClosedError{What: "subscriber"})
	p.desk.close(&ClosedError{What: "subscriber"})
	p.route.close()
}

func (p *puller) settle() {
	for {
		for asked, ids := p.desk.group(); len(ids) > 0; asked, ids = p.desk.group() {
			results, err := p.send(asked, ids)
			if err != nil {
				p.desk.close(err)
				return
			}
			p.desk.answered(results)
		}
		timer := time.NewTimer(p.desk.renew(time.Now()))
		select {
		case <-p.wake:
		case <-timer.C:
		case <-p.closing:
			timer.Stop()
			if p.desk.idle() {
				return
			}
		case <-p.ctx.Done():
			timer.Stop()
			p.desk.close(context.Cause(p.ctx))
			return
		}
		timer.Stop()
	}
}

func (p *puller) send(asked ask, ids []string) ([]*v1.SettleResult, error) {
	send := func(ctx context.Context, l *link) ([]*v1.SettleResult, error) {
		service := v1.NewSubscriberServiceClient(l.conn)
		switch {
		case asked.kind == askAck:
			request := &v1.AcknowledgeRequest{Subscription: p.subscription, DeliveryIds: ids}
			answer, err := call(ctx, l, subscriberService+"Acknowledge", service.Acknowledge, request, 0)
			return answer.GetResults(), err
		case asked.extends():
			request := &v1.ExtendLeaseRequest{
				Subscription: p.subscription, DeliveryIds: ids, By: asked.duration(),
			}
			answer, err := call(ctx, l, subscriberService+"ExtendLease", service.ExtendLease, request, 0)
			return answer.GetResults(), err
		}
		request := &v1.NackRequest{
			Subscription: p.subscription, DeliveryIds: ids,
			Action: asked.action, Delay: asked.duration(), Reason: asked.reason,
		}
		answer, err := call(ctx, l, subscriberService+"Nack", service.Nack, request, 0)
		return answer.GetResults(), err
	}
	return again(p.ctx, p.route, p.subscription, send, isAnything)
}

// again asks until it succeeds, of the instance that owns the subscription, where a failure is one after
// which it may be repeated.
func again[A any](
	ctx context.Context,
	route *route,
	source string,
	ask func(context.Context, *link) (A, error),
	mayRepeat func(error) bool,
) (A, error) {
	retry := newRetry(route.shared.config)
	for {
		link := route.current()
		answer, err := ask(ctx, link)
		if err == nil {
			return answer, nil
		}
		wait, more := retry.delay(err)
		if !more || !mayRepeat(err) {
			return answer, err
		}
		route.after(err)
		link.config.tell(Disconnected{source, err, wait})
		if err := pause(ctx, wait); err != nil {
			return answer, failure(ctx, err)
		}
	}
}

func isAnything(error) bool { return true }

func isOwnedElsewhere(err error) bool {
	var owned *OwnedElsewhereError
	return errors.As(err, &owned)
}
