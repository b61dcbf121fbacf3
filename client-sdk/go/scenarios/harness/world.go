package harness

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	headcount "headcount/client-sdk/go"
	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

var names atomic.Int64

// Place is where a record lies.
type Place struct {
	Partition int
	Offset    uint64
}

// PlaceOf is that of a delivery.
func PlaceOf(delivery *headcount.Delivery) Place {
	return Place{delivery.Partition(), delivery.Offset()}
}

// Turn is one turn of a handler.
type Turn struct {
	Place   Place
	Attempt int
	EventID string
	Began   time.Time
	Ended   time.Time
}

// World is what the steps of one scenario share. Every wait has a deadline.
type World struct {
	Server       *Server
	Proxy        *Proxy
	Client       *headcount.Client
	Subscription string
	// Subscriber is the last one that a step has made.
	Subscriber *headcount.Subscriber
	// Err is how the last attempt failed, Took how long it took.
	Err  error
	Took time.Duration
	// What steps leave for the next ones.
	Chosen     []Place
	Outcomes   []headcount.Outcome
	Deliveries []*headcount.Delivery
	EventsSeen int
	Cursor     string
	// Over ends with the scenario.
	Over    context.Context
	Asides  sync.WaitGroup
	endOver context.CancelFunc

	mu      sync.Mutex
	events  []headcount.StateEvent
	handled []*Turn
	clients []*headcount.Client
	servers []*Server
}

// NewWorld begins a scenario.
func NewWorld() *World {
	w := &World{}
	w.Over, w.endOver = context.WithCancel(context.Background())
	return w
}

// Close ends all that the scenario began.
func (w *World) Close() {
	w.endOver()
	for _, client := range w.clients {
		client.Close()
	}
	w.Asides.Wait()
	if w.Proxy != nil {
		w.Proxy.Close()
	}
	for _, server := range w.servers {
		server.Close()
	}
}

// Attempt runs what may fail; keeps the failure.
func (w *World) Attempt(work func() error) {
	began := time.Now()
	w.Err = work()
	w.Took = time.Since(began)
}

// Use talks to a server; one of the scenario's own ends with it.
func (w *World) Use(ctx context.Context, server *Server, own bool) error {
	w.Server = server
	if own {
		w.servers = append(w.servers, server)
	}
	return w.Connect(ctx, server.Address)
}

// Connect makes the client that steps use from now on. A server whose address is out may have no door open
// yet.
func (w *World) Connect(ctx context.Context, address string, options ...headcount.Option) error {
	client, err := headcount.Connect(ctx, address, append(options, headcount.WithOnEvent(w.hear))...)
	if err != nil {
		return err
	}
	w.Client = client
	w.clients = append(w.clients, client)
	return nil
}

// Subscribe makes a subscriber of the scenario's subscription.
func (w *World) Subscribe(options ...headcount.SubscribeOption) (*headcount.Subscriber, error) {
	subscriber, err := w.Client.Subscribe(w.Subscription, append(options, headcount.WithoutSignals())...)
	w.Subscriber = subscriber
	return subscriber, err
}

// Create creates a subscription with a name of its own, from the earliest record.
func (w *World) Create(ctx context.Context, channel string, options headcount.SubscriptionOptions) error {
	w.Subscription = fmt.Sprintf("scenario-%d-%d", names.Add(1), time.Now().UnixNano())
	options.Channel, options.Start = ChannelOf(channel), headcount.Earliest
	_, err := w.Client.CreateSubscription(ctx, w.Subscription, options)
	return err
}

// Backlog asks for what is left; a server that comes up is waited for.
func (w *World) Backlog(ctx context.Context) (headcount.Backlog, error) {
	for {
		backlog, err := w.Client.Backlog(ctx, w.Subscription)
		var failed headcount.Error
		if err == nil || !errors.As(err, &failed) || !failed.Transient() {
			return backlog, err
		}
		time.Sleep(50 * time.Millisecond)
	}
}

// Until waits until something holds.
func Until(ctx context.Context, what string, patience time.Duration, holds func() (bool, error)) error {
	deadline := time.Now().Add(patience)
	for {
		held, err := holds()
		if held || err != nil {
			return err
		}
		if time.Now().After(deadline) || ctx.Err() != nil {
			return fmt.Errorf("not within %s: %s", patience, what)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

func (w *World) hear(event headcount.StateEvent) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.events = append(w.events, event)
}

// Events are those that have come.
func (w *World) Events() []headcount.StateEvent {
	w.mu.Lock()
	defer w.mu.Unlock()
	return append([]headcount.StateEvent(nil), w.events...)
}

// Note notes a turn that begins; gives it, and how many there are.
func (w *World) Note(delivery *headcount.Delivery) (*Turn, int) {
	turn := &Turn{
		Place:   PlaceOf(delivery),
		Attempt: delivery.Attempt(),
		EventID: delivery.Rsvp().GetEvent().GetEventId(),
		Began:   time.Now(),
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.handled = append(w.handled, turn)
	return turn, len(w.handled)
}

// Handled are the turns so far, as they are now.
func (w *World) Handled() []Turn {
	w.mu.Lock()
	defer w.mu.Unlock()
	turns := make([]Turn, 0, len(w.handled))
	for _, turn := range w.handled {
		turns = append(turns, *turn)
	}
	return turns
}

// Forget begins to note anew.
func (w *World) Forget() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.handled = nil
}

// TurnsAt are those of one record.
func (w *World) TurnsAt(place Place) []Turn {
	var turns []Turn
	for _, turn := range w.Handled() {
		if turn.Place == place {
			turns = append(turns, turn)
		}
	}
	return turns
}

// ChannelOf is a channel by its name.
func ChannelOf(name string) v1.Channel {
	return v1.Channel(v1.Channel_value["CHANNEL_"+upper(name)])
}
