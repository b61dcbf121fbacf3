package headcount

import (
	"context"
	"errors"
	"fmt"
	"net"
	"sync/atomic"
	"testing"
	"time"

	"google.golang.org/grpc/metadata"
)

// nobody is an address where nobody answers, as a client that is not told so.
func nobody(t *testing.T, options ...Option) *Client {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := "http://" + listener.Addr().String()
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	c, err := newClient(newConfig(address, options))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestAddresses(t *testing.T) {
	for address, wanted := range map[string]string{
		"http://127.0.0.1:7440":  "127.0.0.1:7440",
		"http://127.0.0.1:7440/": "127.0.0.1:7440",
		"https://localhost":      "localhost:443",
		"http://[::1]:7440":      "[::1]:7440",
		"http://localhost":       "localhost:80",
	} {
		secure, target, err := targetOf(address)
		if target != wanted || err != nil || secure != (address[4] == 's') {
			t.Errorf("%s is %s, %v", address, target, err)
		}
	}
	for _, address := range []string{"", "127.0.0.1:7440", "http://", "http://h:port", "ftp://h", "http://h/path", "http://h?q"} {
		_, err := Connect(t.Context(), address)
		if _, ok := errors.AsType[*AddressError](err); !ok {
			t.Errorf("%q: %v", address, err)
		}
	}
}

func TestATokenGoesAlongAndIsAskedForEachTime(t *testing.T) {
	var asked atomic.Int64
	c := nobody(t, WithTokenSource(func(context.Context) (string, error) {
		return fmt.Sprintf("token-%d", asked.Add(1)), nil
	}))
	defer c.Close()
	for at := range 2 {
		ctx, err := c.link.outgoing(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		sent, _ := metadata.FromOutgoingContext(ctx)
		if token := sent.Get("authorization"); len(token) != 1 || token[0] != fmt.Sprintf("Bearer token-%d", at+1) {
			t.Errorf("%v", token)
		}
	}
}

func TestAnEmptyTokenIsNone(t *testing.T) {
	c := nobody(t, WithToken(""))
	defer c.Close()
	ctx, err := c.link.outgoing(t.Context())
	if sent, any := metadata.FromOutgoingContext(ctx); any || err != nil {
		t.Errorf("%v, %v", sent, err)
	}
}

func TestASourceOfTokensThatFailsIsTold(t *testing.T) {
	noLeaks(t)
	broken := errors.New("no token today")
	c := nobody(t, WithTokenSource(func(context.Context) (string, error) { return "", broken }))
	defer c.Close()
	if _, err := c.Headcount(t.Context()); !errors.Is(err, broken) {
		t.Errorf("%v", err)
	}
	for _, err := range c.Tail(TailOptions{}).All(t.Context()) {
		if !errors.Is(err, broken) {
			t.Errorf("%v", err)
		}
	}
}

func TestStreamsGiveUpAtTheirDeadline(t *testing.T) {
	noLeaks(t)
	var broken atomic.Int64
	hear := func(event StateEvent) {
		if _, is := event.(Disconnected); is {
			broken.Add(1)
		}
	}
	c := nobody(t, WithRetryFor(300*time.Millisecond), WithOnEvent(hear))
	defer c.Close()
	began := time.Now()
	for _, err := range c.Watch(WatchedQuery{}).All(t.Context()) {
		if _, lost := errors.AsType[*LostError](err); !lost {
			t.Errorf("%v", err)
		}
	}
	s, err := c.Subscribe("any")
	if err != nil {
		t.Fatal(err)
	}
	err = s.Run(t.Context(), func(context.Context, *Delivery) error { return nil }, 2)
	if _, lost := errors.AsType[*LostError](err); !lost {
		t.Errorf("%v", err)
	}
	if took := time.Since(began); took > 5*time.Second || broken.Load() < 4 {
		t.Errorf("%s, %d tries", took, broken.Load())
	}
}

func TestACanceledContextEndsEveryLoop(t *testing.T) {
	noLeaks(t)
	c := nobody(t)
	defer c.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	for _, err := range c.Tail(TailOptions{}).All(ctx) {
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("tail: %v", err)
		}
	}
	s, err := c.Subscribe("any", WithDrainDeadline(100*time.Millisecond))
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range s.All(ctx) {
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("all: %v", err)
		}
	}
	if _, err := s.Fetch(ctx, 1, 0); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("fetch: %v", err)
	}
	s.Close()
}

func TestClosingAClientEndsWhatItHasStarted(t *testing.T) {
	noLeaks(t)
	c := nobody(t)
	s, err := c.Subscribe("any")
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan error)
	go func() {
		ended <- s.Run(context.Background(), func(context.Context, *Delivery) error { return nil }, 4)
	}()
	time.Sleep(50 * time.Millisecond)
	c.Close()
	select {
	case err := <-ended:
		if !isClosed(err) {
			t.Errorf("%v", err)
		}
	case <-time.After(5 * time.Second):
		t.Fatal("the loop goes on")
	}
	for _, err := range s.All(t.Context()) {
		if !isClosed(err) {
			t.Errorf("%v", err)
		}
	}
	if _, err := c.Headcount(t.Context()); !isClosed(err) {
		t.Errorf("%v", err)
	}
	s.Close()
	c.Close()
}
