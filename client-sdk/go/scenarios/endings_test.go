package scenarios

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	headcount "headcount/client-sdk/go"
	v1 "headcount/client-sdk/go/gen/headcount/v1"
	"headcount/client-sdk/go/scenarios/harness"
)

// connected is a client of the server that has replayed the recording, and a subscription of its own to all of it.
func connected(t *testing.T, address string) (*headcount.Client, string) {
	t.Helper()
	client, err := headcount.Connect(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	name := fmt.Sprintf("ending-%d", time.Now().UnixNano())
	options := headcount.SubscriptionOptions{
		Channel: v1.Channel_CHANNEL_RSVPS, Start: headcount.Earliest, Lease: time.Second, AttemptsMax: 1_000,
	}
	if _, err := client.CreateSubscription(t.Context(), name, options); err != nil {
		t.Fatal(err)
	}
	return client, name
}

// ownServer is one that has replayed the recording, and ends with the test.
func ownServer(t *testing.T) *harness.Server {
	t.Helper()
	server, err := harness.Replayed("max", nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Close)
	return server
}

func checkLeaks(t *testing.T) {
	t.Helper()
	before := goleak.IgnoreCurrent()
	t.Cleanup(func() {
		if err := goleak.Find(before); err != nil {
			t.Error(err)
		}
	})
}

// TestWhatADeadlineCutsShortIsGivenBack drains handlers that work until their context ends.
func TestWhatADeadlineCutsShortIsGivenBack(t *testing.T) {
	checkLeaks(t)
	client, name := connected(t, servers.Replayed.Address)
	subscriber, err := client.Subscribe(
		name, headcount.WithDrainDeadline(200*time.Millisecond), headcount.WithoutSignals(),
	)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var begun sync.Once
	began := time.Now()
	err = subscriber.Run(ctx, func(ctx context.Context, _ *headcount.Delivery) error {
		begun.Do(cancel)
		<-ctx.Done()
		return ctx.Err()
	}, 4)
	if took := time.Since(began); err != nil || took > 3*time.Second {
		t.Errorf("%v, after %s", err, took)
	}
	err = harness.Until(t.Context(), "nothing is leased, nothing settled", 3*time.Second, func() (bool, error) {
		backlog, err := client.Backlog(t.Context(), name)
		return backlog.Leased.Known && backlog.Leased.Value == 0 && backlog.Pending.Value == harness.Records, err
	})
	if err != nil {
		t.Error(err)
	}
}

// TestClosingAClientEndsItsLoops closes it while loops of all kinds wait.
func TestClosingAClientEndsItsLoops(t *testing.T) {
	checkLeaks(t)
	client, name := connected(t, servers.Replayed.Address)
	subscriber, err := client.Subscribe(name, headcount.WithoutSignals())
	if err != nil {
		t.Fatal(err)
	}
	sync, err := client.Sync(headcount.NewReplica(), headcount.SyncOptions{})
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 4)
	go func() {
		ended <- subscriber.Run(t.Context(), func(context.Context, *headcount.Delivery) error { return nil }, 4)
	}()
	go func() { ended <- last(sync.All(t.Context())) }()
	// One whose windows end with the feed does not wait.
	ahead := headcount.TailOptions{Channel: v1.Channel_CHANNEL_RESULTS}
	go func() { ended <- last(client.Tail(ahead).All(t.Context())) }()
	go func() { ended <- last(client.Tail(headcount.TailOptions{}).All(t.Context())) }()
	time.Sleep(300 * time.Millisecond)
	client.Close()
	for range cap(ended) {
		select {
		case err := <-ended:
			if _, closed := errors.AsType[*headcount.ClosedError](err); !closed {
				t.Errorf("%v", err)
			}
		case <-time.After(5 * time.Second):
			t.Fatal("a loop goes on")
		}
	}
}

// last is how an iterator ends.
func last[T any](source func(func(T, error) bool)) error {
	for _, err := range source {
		if err != nil {
			return err
		}
	}
	return nil
}

// TestALoopSurvivesWhatComes cuts connections at random while handlers fail, wait, and settle by themselves; every
// record is settled once all is over. What a cut takes on its way comes again when its lease has run out.
// HEADCOUNT_TEST_SEED gives a run back.
func TestALoopSurvivesWhatComes(t *testing.T) {
	checkLeaks(t)
	seed := rand.Uint64()
	if given, err := strconv.ParseUint(os.Getenv("HEADCOUNT_TEST_SEED"), 10, 64); err == nil {
		seed = given
	}
	t.Logf("HEADCOUNT_TEST_SEED=%d", seed)
	proxy, err := harness.StartProxy(servers.Replayed.Port())
	if err != nil {
		t.Fatal(err)
	}
	defer proxy.Close()
	client, name := connected(t, proxy.Address)
	options := []headcount.SubscribeOption{headcount.WithCredit(200), headcount.WithoutSignals()}
	subscriber, err := client.Subscribe(name, options...)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), harness.Patience)
	defer cancel()
	var cutting sync.WaitGroup
	cutting.Go(func() { cut(proxy, rand.New(rand.NewPCG(seed, 1))) })
	handled := newTally(seed)
	cutting.Go(func() {
		failed := harness.Until(ctx, "all is settled", harness.Patience, func() (bool, error) {
			backlog, _ := client.Backlog(ctx, name)
			return backlog.Pending.Known && backlog.Pending.Value == 0, nil
		})
		if failed != nil {
			t.Error(failed)
		}
		subscriber.BeginDrain()
	})
	if err := subscriber.Run(ctx, handled.handle, 8); err != nil {
		t.Error(err)
	}
	cutting.Wait()
	if len(handled.done) != harness.Records {
		t.Errorf("%d of %d records were handled", len(handled.done), harness.Records)
	}
}

func cut(proxy *harness.Proxy, source *rand.Rand) {
	for range 20 {
		time.Sleep(time.Duration(source.IntN(100)) * time.Millisecond)
		proxy.Cut()
	}
}

// tally handles deliveries in ways that chance decides, and notes which were done.
type tally struct {
	mu     sync.Mutex
	source *rand.Rand
	done   map[harness.Place]bool
}

func newTally(seed uint64) *tally {
	return &tally{source: rand.New(rand.NewPCG(seed, 2)), done: map[harness.Place]bool{}}
}

func (y *tally) handle(ctx context.Context, delivery *headcount.Delivery) error {
	y.mu.Lock()
	chance := y.source.IntN(100)
	y.mu.Unlock()
	switch {
	case chance < 10:
		return headcount.RetryAfter{Delay: time.Millisecond, Reason: "by chance"}
	case chance < 20:
		time.Sleep(2 * time.Millisecond)
	case chance < 22:
		outcome, err := delivery.Ack().Wait(ctx)
		if err != nil || !outcome.Held() {
			return errors.Join(err, fmt.Errorf("%s", outcome))
		}
	}
	y.mu.Lock()
	defer y.mu.Unlock()
	y.done[harness.PlaceOf(delivery)] = true
	return nil
}
