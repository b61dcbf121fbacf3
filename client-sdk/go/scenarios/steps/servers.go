package steps

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/cucumber/godog"

	headcount "headcount/client-sdk/go"
	v1 "headcount/client-sdk/go/gen/headcount/v1"
	"headcount/client-sdk/go/scenarios/harness"
)

// forgets takes what is older than a second.
var forgets = map[string]string{
	"log.segment_size":            "16KiB",
	"log.retention_age":           "1s",
	"analyse.checkpoint_interval": "100ms",
}

// Servers are those that scenarios share: subscriptions have names of their own.
type Servers struct {
	Replayed *harness.Server
	// Forgetful forgets nothing for its first half minute, and is started at once; Cursor is one that its
	// retention takes.
	Forgetful *harness.Server
	Cursor    string
}

// StartServers starts them.
func StartServers(ctx context.Context) (*Servers, error) {
	replayed, err := harness.Replayed("max", nil)
	if err != nil {
		return nil, err
	}
	s := &Servers{Replayed: replayed}
	if s.Forgetful, err = harness.Replayed("40", forgets); err != nil {
		s.Close()
		return nil, err
	}
	client, err := headcount.Connect(ctx, s.Forgetful.Address)
	if err != nil {
		s.Close()
		return nil, err
	}
	defer client.Close()
	tail := client.Tail(headcount.TailOptions{Channel: v1.Channel_CHANNEL_RSVPS, FromEarliest: true})
	for records, err := range tail.All(ctx) {
		if err != nil {
			s.Close()
			return nil, err
		}
		s.Cursor = records.Cursor
		break
	}
	return s, nil
}

// Close ends them.
func (s *Servers) Close() {
	for _, server := range []*harness.Server{s.Replayed, s.Forgetful} {
		if server != nil {
			server.Close()
		}
	}
}

// counted waits until so many records are counted.
func counted(ctx context.Context, client *headcount.Client, records uint64) error {
	what := fmt.Sprintf("%d records are counted", records)
	return harness.Until(ctx, what, harness.Patience, func() (bool, error) {
		answer, err := client.Headcount(ctx)
		var failed headcount.Error
		if errors.As(err, &failed) && failed.Transient() {
			return false, nil
		}
		return answer.Records.Records.Value >= records, err
	})
}

func registerServers(sc *godog.ScenarioContext, w *harness.World, servers *Servers) {
	use := func(ctx context.Context, start func() (*harness.Server, error), records uint64) error {
		server, err := start()
		if err != nil {
			return err
		}
		if err := w.Use(ctx, server, true); err != nil {
			server.Close()
			return err
		}
		return counted(ctx, w.Client, records)
	}
	replayed := func(settings map[string]string) func() (*harness.Server, error) {
		return func() (*harness.Server, error) { return harness.Replayed("max", settings) }
	}
	sc.Step(`^a server that has replayed the recording$`, func(ctx context.Context) error {
		if err := w.Use(ctx, servers.Replayed, false); err != nil {
			return err
		}
		return counted(ctx, w.Client, harness.Records)
	})
	sc.Step(`^a server of its own that has replayed the recording$`, func(ctx context.Context) error {
		return use(ctx, replayed(nil), harness.Records)
	})
	sc.Step(`^a server of its own that has replayed the recording, with messages of (\d+) KiB$`,
		func(ctx context.Context, size int) error {
			settings := map[string]string{"serve.message_size": fmt.Sprintf("%dKiB", size)}
			return use(ctx, replayed(settings), harness.Records)
		})
	sc.Step(`^a server of its own that has replayed the recording, with a sign of life every (\d+) ms$`,
		func(ctx context.Context, interval int) error {
			settings := map[string]string{"serve.progress_interval": fmt.Sprintf("%dms", interval)}
			return use(ctx, replayed(settings), harness.Records)
		})
	sc.Step(`^a server of its own that replays the recording at (\d+) records a second$`,
		func(ctx context.Context, rate string) error {
			return use(ctx, func() (*harness.Server, error) { return harness.Replayed(rate, nil) }, 0)
		})
	sc.Step(`^a server of its own on a generated feed, with at least (\d+) records$`,
		func(ctx context.Context, records uint64) error {
			generated := func() (*harness.Server, error) { return harness.Start([]string{"--rate", "max"}, nil) }
			return use(ctx, generated, records)
		})
	sc.Step(`^a server of its own whose retention has passed the first cursor of "(\w+)"$`,
		func(ctx context.Context, channel string) error {
			if err := w.Use(ctx, servers.Forgetful, false); err != nil {
				return err
			}
			w.Cursor = servers.Cursor
			return untilGone(ctx, w.Client, harness.ChannelOf(channel))
		})
	registerClients(sc, w)
	registerSubscriptions(sc, w)
}

func untilGone(ctx context.Context, client *headcount.Client, channel v1.Channel) error {
	return harness.Until(ctx, "the beginning goes", harness.Patience, func() (bool, error) {
		bounds, err := client.Partitions(ctx, channel)
		for _, partition := range bounds {
			if partition.GetEarliest() == 0 {
				return false, err
			}
		}
		return len(bounds) > 0, err
	})
}

func registerClients(sc *godog.ScenarioContext, w *harness.World) {
	overProxy := func(ctx context.Context, options ...headcount.Option) error {
		proxy, err := harness.StartProxy(w.Server.Port())
		if err != nil {
			return err
		}
		w.Proxy = proxy
		return w.Connect(ctx, proxy.Address, options...)
	}
	sc.Step(`^a client of the feed "(\w+)"$`, func(ctx context.Context, feed string) error {
		return w.Connect(ctx, w.Server.Address, headcount.WithFeed(feed))
	})
	sc.Step(`^a client over a proxy$`, func(ctx context.Context) error { return overProxy(ctx) })
	sc.Step(`^a client over a proxy, with a patience of (\d+) second$`,
		func(ctx context.Context, seconds int) error {
			return overProxy(ctx, headcount.WithSilence(time.Duration(seconds)*time.Second))
		})
	sc.Step(`^a client that tries for (\d+) seconds$`, func(ctx context.Context, seconds int) error {
		limit := headcount.WithRetryFor(time.Duration(seconds) * time.Second)
		return w.Connect(ctx, w.Server.Address, limit)
	})
}

func registerSubscriptions(sc *godog.ScenarioContext, w *harness.World) {
	const begin = `^a subscription to "(\w+)" from the earliest record`
	backoff := func(ms int) headcount.Backoff {
		pause := time.Duration(ms) * time.Millisecond
		return headcount.Backoff{First: pause, Longest: pause}
	}
	sc.Step(begin+`$`, func(ctx context.Context, channel string) error {
		return w.Create(ctx, channel, headcount.SubscriptionOptions{})
	})
	sc.Step(begin+`, with a backoff of (\d+) ms$`, func(ctx context.Context, channel string, ms int) error {
		return w.Create(ctx, channel, headcount.SubscriptionOptions{Backoff: backoff(ms)})
	})
	sc.Step(begin+`, with a backoff of (\d+) ms and at most (\d+) attempts$`,
		func(ctx context.Context, channel string, ms int, attempts int) error {
			options := headcount.SubscriptionOptions{Backoff: backoff(ms), AttemptsMax: uint32(attempts)}
			return w.Create(ctx, channel, options)
		})
	sc.Step(begin+`, with a lease of (\d+) ms$`, func(ctx context.Context, channel string, ms int) error {
		lease := time.Duration(ms) * time.Millisecond
		return w.Create(ctx, channel, headcount.SubscriptionOptions{Lease: lease})
	})
	sc.Step(begin+` for the country "(\w+)"$`, func(ctx context.Context, channel, country string) error {
		filter := &v1.Filter{Countries: []string{country}}
		return w.Create(ctx, channel, headcount.SubscriptionOptions{Filter: filter})
	})
}
