package headcount

import (
	"context"
	"fmt"
	"iter"
	"time"

	"google.golang.org/protobuf/types/known/durationpb"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

const subscriptionService = "/headcount.v1.SubscriptionService/"

// Start is where a subscription begins or goes. The zero value is [Latest].
type Start struct{ position *v1.StartPosition }

var (
	// Earliest is the oldest record that is kept.
	Earliest = Start{&v1.StartPosition{Position: &v1.StartPosition_Earliest{Earliest: true}}}
	// Latest is the end: only what is new.
	Latest = Start{&v1.StartPosition{Position: &v1.StartPosition_Latest{Latest: true}}}
)

// StartAt is the first record that the log took at or after a time.
func StartAt(at time.Time) Start {
	return Start{&v1.StartPosition{Position: &v1.StartPosition_Time{Time: stampOf(at)}}}
}

// StartAfter is behind a cursor of a tail or a subscription on the same channel.
func StartAfter(cursor string) Start {
	return Start{&v1.StartPosition{Position: &v1.StartPosition_Cursor{Cursor: cursor}}}
}

func (s Start) message() *v1.StartPosition {
	if s.position == nil {
		return Latest.position
	}
	return s.position
}

// Backoff is the pause between attempts, doubling from the first to the longest.
type Backoff struct{ First, Longest time.Duration }

// SubscriptionOptions say who gets what, and how. The zero value is every change from now on.
type SubscriptionOptions struct {
	// Channel is what is read. Default: changes.
	Channel v1.Channel
	// Start is where it begins. Default: Latest.
	Start Start
	// Filter says which records; nil: all.
	Filter *v1.Filter
	// Ordered hands out nothing later of an event until the earlier is settled or parked.
	Ordered bool
	// AttemptsMax is after how many deliveries a record is parked. Default: 16.
	AttemptsMax uint32
	// Lease is from handing out until a delivery comes again. Default: 30 s.
	Lease time.Duration
	// SessionGrace is how long leases outlive a lost connection. Default: 30 s.
	SessionGrace time.Duration
	// Backoff is between attempts. Default: from 1 s to 60 s.
	Backoff Backoff
	// OnGone says what to do when retention has passed the position. Default: fail.
	OnGone v1.PositionGonePolicy
}

// Backlog is what is left to deliver.
type Backlog struct {
	Pending, Leased, Parked Number[uint64]
	// OldestAge is that of the oldest unsettled record; 0 where there is none.
	OldestAge time.Duration
}

// String prints it in a line.
func (b Backlog) String() string {
	return fmt.Sprintf("%s pending, %s leased, %s parked", b.Pending, b.Leased, b.Parked)
}

func (c *Client) subscriptions() v1.SubscriptionServiceClient {
	return v1.NewSubscriptionServiceClient(c.link.conn)
}

// CreateSubscription adds a subscription; the same again is no error.
func (c *Client) CreateSubscription(
	ctx context.Context, name string, options SubscriptionOptions,
) (*v1.Subscription, error) {
	subscription := &v1.Subscription{
		Name:         name,
		Feed:         c.Feed(),
		Channel:      options.Channel,
		Filter:       options.Filter,
		Order:        v1.DeliveryOrder_DELIVERY_ORDER_UNORDERED,
		AttemptsMax:  options.AttemptsMax,
		Lease:        durationOf(options.Lease),
		SessionGrace: durationOf(options.SessionGrace),
		OnGone:       options.OnGone,
	}
	if options.Ordered {
		subscription.Order = v1.DeliveryOrder_DELIVERY_ORDER_BY_KEY
	}
	if options.Backoff != (Backoff{}) {
		subscription.Backoff = &v1.Backoff{
			Initial: durationOf(options.Backoff.First), Max: durationOf(options.Backoff.Longest),
		}
	}
	request := &v1.CreateSubscriptionRequest{Subscription: subscription, Start: options.Start.message()}
	create := c.subscriptions().CreateSubscription
	answer, err := call(ctx, c.link, subscriptionService+"CreateSubscription", create, request, 0)
	return answer.GetSubscription(), err
}

// GetSubscription asks for one; it fails with a [*SubscriptionNotFoundError].
func (c *Client) GetSubscription(ctx context.Context, name string) (*v1.Subscription, error) {
	request := &v1.GetSubscriptionRequest{Name: name}
	get := c.subscriptions().GetSubscription
	answer, err := call(ctx, c.link, subscriptionService+"GetSubscription", get, request, 0)
	return answer.GetSubscription(), err
}

// ListSubscriptions goes through all, by name.
func (c *Client) ListSubscriptions(ctx context.Context) iter.Seq2[*v1.Subscription, error] {
	list := c.subscriptions().ListSubscriptions
	return pages(func(token string) ([]*v1.Subscription, string, error) {
		request := &v1.ListSubscriptionsRequest{PageToken: token}
		page, err := call(ctx, c.link, subscriptionService+"ListSubscriptions", list, request, 0)
		return page.GetSubscriptions(), page.GetNextPageToken(), err
	})
}

// UpdateSubscription changes all but name, feed and channel.
func (c *Client) UpdateSubscription(
	ctx context.Context, subscription *v1.Subscription,
) (*v1.Subscription, error) {
	request := &v1.UpdateSubscriptionRequest{Subscription: subscription}
	update := c.subscriptions().UpdateSubscription
	answer, err := call(ctx, c.link, subscriptionService+"UpdateSubscription", update, request, 0)
	return answer.GetSubscription(), err
}

// DeleteSubscription ends one, with its position and its parked messages.
func (c *Client) DeleteSubscription(ctx context.Context, name string) error {
	request := &v1.DeleteSubscriptionRequest{Name: name}
	remove := c.subscriptions().DeleteSubscription
	_, err := call(ctx, c.link, subscriptionService+"DeleteSubscription", remove, request, 0)
	return err
}

// Seek moves the committed position, or with dryRun says what that would do.
func (c *Client) Seek(ctx context.Context, name string, to Start, dryRun bool) (*v1.SeekResponse, error) {
	request := &v1.SeekRequest{Name: name, To: to.message(), DryRun: dryRun}
	return ofOwner(ctx, c, name, func(ctx context.Context, l *link) (*v1.SeekResponse, error) {
		seek := v1.NewSubscriptionServiceClient(l.conn).Seek
		return call(ctx, l, subscriptionService+"Seek", seek, request, 0)
	})
}

// Backlog asks how much is left to deliver.
func (c *Client) Backlog(ctx context.Context, name string) (Backlog, error) {
	request := &v1.GetBacklogRequest{Subscription: name}
	get := c.subscriptions().GetBacklog
	left, err := call(ctx, c.link, subscriptionService+"GetBacklog", get, request, 0)
	if err != nil {
		return Backlog{}, err
	}
	return Backlog{
		Pending:   numberOf(left.Pending),
		Leased:    numberOf(left.Leased),
		Parked:    numberOf(left.Parked),
		OldestAge: left.OldestAge.AsDuration(),
	}, nil
}

// ListParked goes through the messages that were given up, by partition and offset.
func (c *Client) ListParked(ctx context.Context, name string) iter.Seq2[*v1.ParkedMessage, error] {
	list := c.subscriptions().ListParked
	return pages(func(token string) ([]*v1.ParkedMessage, string, error) {
		request := &v1.ListParkedRequest{Subscription: name, PageToken: token}
		page, err := call(ctx, c.link, subscriptionService+"ListParked", list, request, 0)
		return page.GetMessages(), page.GetNextPageToken(), err
	})
}

// ReplayParked has parked messages delivered again, or all where none is named; says how many.
func (c *Client) ReplayParked(ctx context.Context, name string, parkedIDs ...string) (uint64, error) {
	request := &v1.ReplayParkedRequest{Subscription: name, ParkedIds: parkedIDs}
	return ofOwner(ctx, c, name, func(ctx context.Context, l *link) (uint64, error) {
		replay := v1.NewSubscriptionServiceClient(l.conn).ReplayParked
		answer, err := call(ctx, l, subscriptionService+"ReplayParked", replay, request, 0)
		return answer.GetReplayed(), err
	})
}

// DiscardParked drops parked messages for good, or all where none is named; says how many.
func (c *Client) DiscardParked(ctx context.Context, name string, parkedIDs ...string) (uint64, error) {
	request := &v1.DiscardParkedRequest{Subscription: name, ParkedIds: parkedIDs}
	return ofOwner(ctx, c, name, func(ctx context.Context, l *link) (uint64, error) {
		discard := v1.NewSubscriptionServiceClient(l.conn).DiscardParked
		answer, err := call(ctx, l, subscriptionService+"DiscardParked", discard, request, 0)
		return answer.GetDiscarded(), err
	})
}

// ofOwner asks the instance that owns the subscription, wherever it is. Other failures are the caller's.
func ofOwner[A any](
	ctx context.Context, c *Client, name string, ask func(context.Context, *link) (A, error),
) (A, error) {
	route := newRoute(c.link)
	defer route.close()
	return again(ctx, route, name, ask, isOwnedElsewhere)
}

func durationOf(time time.Duration) *durationpb.Duration {
	if time == 0 {
		return nil
	}
	return durationpb.New(time)
}
