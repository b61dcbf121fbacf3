package headcount

import (
	"context"
	"errors"
	"net"
	"sync"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

// intake keeps the records of one producer, as far as these tests need it: it breaks the first streams after some
// records, of which it has written those that it does not answer any more.
type intake struct {
	v1.UnimplementedPublisherServiceServer

	mu      sync.Mutex
	written map[uint64]uint64
	last    uint64
	breaks  int
}

func (i *intake) PublishStream(stream v1.PublisherService_PublishStreamServer) error {
	if _, err := stream.Recv(); err != nil {
		return err
	}
	i.mu.Lock()
	last, batch, credit, breaks := i.last, uint32(10), uint32(25), i.breaks > 0
	i.breaks--
	i.mu.Unlock()
	opened := &v1.PublishOpened{MaxBatchRecords: &batch}
	if last > 0 {
		opened.LastSeq = &last
	}
	answer := &v1.PublishStreamResponse{Kind: &v1.PublishStreamResponse_Opened{Opened: opened}, Credit: &credit}
	for at := 0; ; at++ {
		if err := stream.Send(answer); err != nil {
			return err
		}
		request, err := stream.Recv()
		if err != nil {
			return err
		}
		taken := request.GetBatch()
		if len(taken.Rsvps) > int(batch) {
			return status.Error(codes.InvalidArgument, "more than a batch")
		}
		results := i.take(taken)
		if breaks && at == 2 {
			return status.Error(codes.Unavailable, "on its way to be answered")
		}
		freed := uint32(len(results))
		kind := &v1.PublishStreamResponse_Results{Results: &v1.PublishResults{Results: results}}
		answer = &v1.PublishStreamResponse{Kind: kind, Credit: &freed}
	}
}

func (i *intake) take(batch *v1.PublishBatch) []*v1.PublishResult {
	i.mu.Lock()
	defer i.mu.Unlock()
	results := make([]*v1.PublishResult, 0, len(batch.Rsvps))
	for at, rsvp := range batch.Rsvps {
		seq := batch.FirstSeq + uint64(at)
		result := &v1.PublishResult{Outcome: &v1.PublishResult_Duplicate{Duplicate: &v1.PublishDuplicate{}}}
		if seq == i.last+1 {
			i.last, i.written[seq] = seq, rsvp.RsvpId
			offset := seq
			result.Outcome = &v1.PublishResult_Written{Written: &v1.PublishWritten{Offset: &offset}}
		}
		results = append(results, result)
	}
	return results
}

func (i *intake) start(t *testing.T) *Client {
	t.Helper()
	noLeaks(t)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := grpc.NewServer()
	v1.RegisterPublisherServiceServer(server, i)
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(server.Stop)
	client, err := Connect(t.Context(), "http://"+listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

func TestAPublisherSendsAgainWhatWasNotAnswered(t *testing.T) {
	server := &intake{written: map[uint64]uint64{}, breaks: 3}
	publisher, err := server.start(t).Publisher("till")
	if err != nil {
		t.Fatal(err)
	}
	defer publisher.Close()
	const records = 200
	var sent []*Publication
	for id := range uint64(records) {
		publication, err := publisher.Send(t.Context(), &v1.Rsvp{RsvpId: 100 + id})
		if err != nil {
			t.Fatal(err)
		}
		sent = append(sent, publication)
	}
	if err := publisher.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	outcomes := map[PublishOutcome]int{}
	for at, publication := range sent {
		published, err := publication.Wait(t.Context())
		if err != nil || published.Seq != uint64(at)+1 || server.written[published.Seq] != 100+uint64(at) {
			t.Fatalf("%d: %v, %v", at, published, err)
		}
		outcomes[published.Outcome]++
	}
	if outcomes[Duplicate] == 0 || outcomes[Written] == 0 || len(server.written) != records {
		t.Errorf("%v, %d are written", outcomes, len(server.written))
	}
	again, err := publisher.client.Publisher("till")
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if last, err := again.Open(t.Context()); last != records || err != nil {
		t.Errorf("%d, %v", last, err)
	}
}

func TestAPublisherThatIsClosedTellsWhatIsNotKnown(t *testing.T) {
	server := &intake{written: map[uint64]uint64{}}
	client := server.start(t)
	server.mu.Lock()
	publisher, err := client.Publisher("till")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := publisher.Open(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("nobody answers: %v", err)
	}
	server.mu.Unlock()
	publisher.Close()
	if _, err := publisher.Send(t.Context(), &v1.Rsvp{}); !isClosed(err) {
		t.Errorf("%v", err)
	}
	if _, err := client.Publisher(""); err == nil {
		t.Error("a producer has a name")
	}
}

func TestAServerThatOwesAnAnswerIsSilent(t *testing.T) {
	now := time.Now()
	p := &Publisher{alive: now.Add(-time.Minute)}
	if p.silentFor(now) != 0 {
		t.Error("nothing was asked")
	}
	p.sent = 1
	if p.silentFor(now) != time.Minute {
		t.Errorf("%s", p.silentFor(now))
	}
}

func TestAProducerThatIsReplacedDoesNotComeBack(t *testing.T) {
	replaced := told(t, "PRODUCER_REPLACED", codes.Aborted)
	if failed, ok := errors.AsType[Error](replaced); !ok || failed.Transient() {
		t.Errorf("%v", replaced)
	}
}
