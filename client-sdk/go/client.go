package headcount

import (
	"context"
	"sync"
)

// Client is a connection to one server; questions and loops of all kinds share it. Close it.
type Client struct {
	link *link
	// ctx ends with the client; what the client has started heeds it.
	ctx    context.Context
	cancel context.CancelCauseFunc

	mu      sync.Mutex
	closed  bool
	started sync.WaitGroup
}

// Connect makes a client and waits until the server answers, for 5 s at most. It fails with an
// [*AddressError] or an [*UnreachableError].
func Connect(ctx context.Context, address string, options ...Option) (*Client, error) {
	c, err := newClient(newConfig(address, options))
	if err != nil {
		return nil, err
	}
	if err := c.link.ready(ctx); err != nil {
		c.Close()
		return nil, err
	}
	return c, nil
}

// newClient connects to nothing yet.
func newClient(config config) (*Client, error) {
	c := &Client{}
	c.ctx, c.cancel = context.WithCancelCause(context.Background())
	config.life = c.ctx
	link, err := dial(&config)
	if err != nil {
		c.cancel(nil)
		return nil, err
	}
	c.link = link
	return c, nil
}

// Close ends the connection, every stream over it, and every goroutine that the client has started. It
// waits for these, so do not call it from [WithOnEvent].
func (c *Client) Close() {
	c.mu.Lock()
	c.closed = true
	c.mu.Unlock()
	c.cancel(&ClosedError{What: "client"})
	c.started.Wait()
	c.link.close()
}

// Address is that of the server.
func (c *Client) Address() string { return c.link.config.address }

// Feed is the one that questions are about.
func (c *Client) Feed() string { return c.link.config.feed }

// within ends with a context and with the client.
func (c *Client) within(ctx context.Context) (context.Context, context.CancelFunc) {
	bound, cancel := context.WithCancelCause(ctx)
	stop := context.AfterFunc(c.ctx, func() { cancel(context.Cause(c.ctx)) })
	return bound, func() { stop(); cancel(nil) }
}

// start begins a goroutine that ends with the client; false where the client has ended.
func (c *Client) start(work func()) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return false
	}
	c.started.Go(work)
	return true
}
