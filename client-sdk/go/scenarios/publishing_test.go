package scenarios

import (
	"errors"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	headcount "headcount/client-sdk/go"
	v1 "headcount/client-sdk/go/gen/headcount/v1"
	"headcount/client-sdk/go/scenarios/harness"
)

// TestAPublisherOutlivesItsConnectionsAndItsServer cuts connections at random, and kills the server once, while
// records are published: each is in the log once.
func TestAPublisherOutlivesItsConnectionsAndItsServer(t *testing.T) {
	const records = 3_000
	checkLeaks(t)
	server := ownServer(t)
	proxy, err := harness.StartProxy(server.Port())
	if err != nil {
		t.Fatal(err)
	}
	defer proxy.Close()
	client, _ := connected(t, proxy.Address)
	defer client.Close()
	publisher, err := client.Publisher("outlives")
	if err != nil {
		t.Fatal(err)
	}
	defer publisher.Close()
	var breaking sync.WaitGroup
	broken := make(chan error, 1)
	breaking.Go(func() {
		cut(proxy, rand.New(rand.NewPCG(1, 2)))
		broken <- errors.Join(server.Kill(), server.StartAgain())
	})
	var sent []*headcount.Publication
	for id := range uint64(records) {
		// About as long as it takes to break all that.
		time.Sleep(300 * time.Microsecond)
		publication, err := publisher.Send(t.Context(), of(id))
		if err != nil {
			t.Fatal(err)
		}
		sent = append(sent, publication)
	}
	breaking.Wait()
	if err := errors.Join(<-broken, publisher.Flush(t.Context())); err != nil {
		t.Fatal(err)
	}
	for _, publication := range sent {
		if published, err := publication.Wait(t.Context()); err != nil || published.Outcome == headcount.Rejected {
			t.Fatalf("%s, %v", published, err)
		}
	}
	once(t, client, records)
}

// of is a record of a member of its own.
func of(id uint64) *v1.Rsvp {
	return &v1.Rsvp{
		RsvpId:   9_000_000_000 + id,
		Response: v1.Response_RESPONSE_YES,
		Guests:   new(uint32),
		Mtime:    timestamppb.Now(),
		Member:   &v1.Member{MemberId: 9_000_000_000 + id},
		Event:    &v1.Event{EventId: "published"},
		Group:    &v1.Group{GroupId: 9_000_000_000, GroupCountry: "de"},
	}
}

// once sees each published record in the log, and none twice.
func once(t *testing.T, client *headcount.Client, records int) {
	t.Helper()
	seen := map[uint64]int{}
	options := headcount.TailOptions{Channel: v1.Channel_CHANNEL_RSVPS, FromEarliest: true, UntilCaughtUp: true}
	for message, err := range client.Tail(options).All(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		for _, record := range message.Records {
			if id := record.GetRecord().GetRsvp().GetRsvp().GetRsvpId(); id >= 9_000_000_000 {
				seen[id]++
			}
		}
	}
	for id, times := range seen {
		if times != 1 {
			t.Errorf("%d is there %d times", id, times)
		}
	}
	if len(seen) != records {
		t.Errorf("%d of %d records are there", len(seen), records)
	}
}
