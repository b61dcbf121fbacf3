package headcount

import (
	"context"
	"log/slog"
	"time"
)

// Option is how to connect.
type Option func(*config)

// config is how a client connects.
type config struct {
	// life ends with the client.
	life         context.Context
	address      string
	feed         string
	token        func(context.Context) (string, error)
	refreshes    bool
	ca           []byte
	callDeadline time.Duration
	retryFor     time.Duration
	silence      time.Duration
	onEvent      func(StateEvent)
	logger       *slog.Logger
}

func newConfig(address string, options []Option) config {
	c := config{
		address:      address,
		feed:         "main",
		callDeadline: 10 * time.Second,
		retryFor:     time.Minute,
		silence:      25 * time.Second,
	}
	for _, option := range options {
		option(&c)
	}
	return c
}

// WithFeed names the feed that questions are about. Default: "main".
func WithFeed(feed string) Option { return func(c *config) { c.feed = feed } }

// WithToken sends a bearer token along with each call.
func WithToken(token string) Option {
	return func(c *config) {
		c.token = func(context.Context) (string, error) { return token, nil }
		c.refreshes = false
	}
}

// WithTokenSource asks for a bearer token at each call and stream, and once more where the server says
// UNAUTHENTICATED. It may be called by several goroutines at once.
func WithTokenSource(source func(context.Context) (string, error)) Option {
	return func(c *config) {
		c.token = source
		c.refreshes = true
	}
}

// WithCA trusts the authorities of a PEM for https. Default: those of the system.
func WithCA(pem []byte) Option { return func(c *config) { c.ca = pem } }

// WithCallDeadline bounds each call that has one answer, beside its context. Default: 10 s.
func WithCallDeadline(deadline time.Duration) Option {
	return func(c *config) { c.callDeadline = deadline }
}

// WithRetryFor is how long a stream goes on trying without progress. Default: 60 s.
func WithRetryFor(limit time.Duration) Option { return func(c *config) { c.retryFor = limit } }

// WithSilence is after how long a stream that says nothing goes on over a new connection. Default: 25 s,
// two and a half of the server's signs of life, which come every 10 s unless it is told otherwise.
// Subscriptions learn of the interval by themselves.
func WithSilence(silence time.Duration) Option { return func(c *config) { c.silence = silence } }

// WithOnEvent hears of what happens to streams. It is called by the goroutines of these, maybe several
// at once, and must not block.
func WithOnEvent(hear func(StateEvent)) Option { return func(c *config) { c.onEvent = hear } }

// WithLogger takes the warnings of handlers that fail: places and types, never what is in a record.
// Default: [slog.Default].
func WithLogger(logger *slog.Logger) Option { return func(c *config) { c.logger = logger } }

func (c *config) tell(event StateEvent) {
	if c.onEvent != nil {
		c.onEvent(event)
	}
}

func (c *config) log() *slog.Logger {
	if c.logger == nil {
		return slog.Default()
	}
	return c.logger
}
