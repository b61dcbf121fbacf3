package headcount

import (
	"context"
	"errors"
	"io"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/protobuf/proto"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

const (
	batchRecordsMax = 500
	// batchBytesMax is a quarter of what the server takes.
	batchBytesMax = 1 << 20
	// keptMax bounds the records that are not answered.
	keptMax = 4_000
)

type publishStream = grpc.BidiStreamingClient[v1.PublishStreamRequest, v1.PublishStreamResponse]

// Publication is a record on its way into the log.
type Publication struct {
	rsvp  *v1.Rsvp
	bytes int
	done  chan struct{}

	// Set before done is closed.
	published Published
	err       error
}

// Wait waits until the server has answered, and says what became of the record.
func (p *Publication) Wait(ctx context.Context) (Published, error) {
	select {
	case <-p.done:
		return p.published, p.err
	case <-ctx.Done():
		return Published{}, failure(ctx, ctx.Err())
	}
}

// Publisher writes records as a producer, each once. It may be used by several goroutines at once; close it.
//
//   - A record that is not answered is kept, 4,000 at most: Send waits beyond. After a lost connection all of them
//     are sent again, by their numbers; the server tells those that it has.
//   - The server's credit is kept to. Batches of up to 500 go out as there is credit.
//   - OWNED_ELSEWHERE is followed to the address that it names, and back when that is lost.
//   - A stream that does not answer for as long as [WithSilence] says goes on over a new connection.
//
// Only one program at a time publishes under a producer's name: whoever opens it later takes over, and the other
// fails with a [*ProducerReplacedError].
type Publisher struct {
	client     *Client
	producerID string
	cancel     context.CancelCauseFunc
	wake       chan struct{}
	// room has a token for each record that may still be kept.
	room chan struct{}
	// opened is closed once the producer's last number is known, ended when the owner is gone.
	opened chan struct{}
	ended  chan struct{}

	mu       sync.Mutex
	nextSeq  uint64
	kept     queue[*Publication]
	firstSeq uint64
	// sent of the kept, the oldest, went out on the stream that there is; credit is what it takes beyond.
	sent, credit int
	batch        int
	// alive is when the server last answered, or was first asked.
	alive   time.Time
	failure error

	// Of the owner alone.
	route *route
	retry *retry
}

// Publisher begins to publish under a producer's name, 1 to 64 of [a-zA-Z0-9._-].
func (c *Client) Publisher(producerID string) (*Publisher, error) {
	if producerID == "" {
		return nil, argument("producerID", "is 1 to 64 of [a-zA-Z0-9._-]; to publish under no name, use Publish")
	}
	ctx, cancel := context.WithCancelCause(c.ctx)
	p := &Publisher{
		client:     c,
		producerID: producerID,
		cancel:     cancel,
		wake:       make(chan struct{}, 1),
		room:       make(chan struct{}, keptMax),
		opened:     make(chan struct{}),
		ended:      make(chan struct{}),
		route:      newRoute(c.link),
		retry:      newRetry(c.link.config),
	}
	if !c.start(func() { p.run(ctx) }) {
		cancel(nil)
		return nil, &ClosedError{What: "client"}
	}
	return p, nil
}

// Open waits until the producer is taken over, and gives the number of the last record that it is answered for: what
// to go on after. 0 for a new producer. Send does so by itself.
func (p *Publisher) Open(ctx context.Context) (uint64, error) {
	select {
	case <-p.opened:
	case <-p.ended:
		return 0, p.failed()
	case <-ctx.Done():
		return 0, failure(ctx, ctx.Err())
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.nextSeq - 1, p.failure
}

// Send hands over a record, and waits while 4,000 are not answered. The record is not to be altered until it is.
func (p *Publisher) Send(ctx context.Context, rsvp *v1.Rsvp) (*Publication, error) {
	if _, err := p.Open(ctx); err != nil {
		return nil, err
	}
	select {
	case p.room <- struct{}{}:
	case <-p.ended:
		return nil, p.failed()
	case <-ctx.Done():
		return nil, failure(ctx, ctx.Err())
	}
	publication := &Publication{rsvp: rsvp, bytes: proto.Size(rsvp), done: make(chan struct{})}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.failure != nil {
		return nil, p.failure
	}
	if p.kept.len() == 0 {
		p.firstSeq = p.nextSeq
	}
	publication.published.Seq = p.nextSeq
	p.nextSeq++
	p.kept.push(publication)
	signal(p.wake)
	return publication, nil
}

// Flush waits until every record that was sent is answered.
func (p *Publisher) Flush(ctx context.Context) error {
	p.mu.Lock()
	var last *Publication
	if p.kept.len() > 0 {
		last = p.kept.items[len(p.kept.items)-1]
	}
	err := p.failure
	p.mu.Unlock()
	if last == nil {
		return err
	}
	// Answers come in the order of what was sent.
	_, err = last.Wait(ctx)
	return err
}

// Close ends it at once. Whether what is not answered was written is not known: Flush before, to have it answered.
func (p *Publisher) Close() {
	p.cancel(&ClosedError{What: "publisher"})
	<-p.ended
}

func (p *Publisher) failed() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.failure
}

// run is the owner of the stream.
func (p *Publisher) run(ctx context.Context) {
	defer close(p.ended)
	defer p.route.close()
	for {
		err := p.stream(ctx)
		if ctx.Err() != nil {
			p.end(context.Cause(ctx))
			return
		}
		wait, again := p.retry.delay(err)
		if !again {
			p.end(err)
			return
		}
		p.route.after(err)
		p.client.link.config.tell(Disconnected{p.source(), err, wait})
		if err := pause(ctx, wait); err != nil {
			p.end(err)
			return
		}
	}
}

func (p *Publisher) source() string { return "publish " + p.producerID }

func (p *Publisher) end(err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.failure = err
	for _, publication := range p.kept.take() {
		publication.err = err
		close(publication.done)
	}
}

// stream opens one and reads it to its end.
func (p *Publisher) stream(ctx context.Context) error {
	link := p.route.current()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	outgoing, err := link.outgoing(ctx)
	if err != nil {
		return why(ctx, err)
	}
	stream, err := v1.NewPublisherServiceClient(link.conn).PublishStream(outgoing)
	if err != nil {
		return why(ctx, err)
	}
	watchdog := newWatchdog(link.config.silence, cancel)
	resumed, err := p.open(stream)
	watchdog.stop()
	if err != nil {
		return why(ctx, err)
	}
	p.retry.succeeded()
	link.config.tell(Connected{p.source(), link.config.address, resumed})
	var writer sync.WaitGroup
	writer.Go(func() { p.write(ctx, stream, link.config.silence, cancel) })
	defer writer.Wait()
	defer cancel(nil)
	for {
		answer, err := stream.Recv()
		if err != nil {
			return why(ctx, err)
		}
		p.retry.succeeded()
		p.takeIn(answer)
	}
}

// open says who publishes; true where the producer goes on.
func (p *Publisher) open(stream publishStream) (bool, error) {
	open := &v1.PublishOpen{
		Feed: p.client.Feed(), ProducerId: p.producerID, Durability: v1.Durability_DURABILITY_DURABLE,
	}
	request := &v1.PublishStreamRequest{Kind: &v1.PublishStreamRequest_Open{Open: open}}
	if err := stream.Send(request); err != nil && !errors.Is(err, io.EOF) {
		return false, err
	}
	answer, err := stream.Recv()
	if err != nil {
		return false, err
	}
	opened := answer.GetOpened()
	if opened == nil {
		return false, &LostError{Message: "the server began the stream with something else: it is opened again"}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.sent, p.credit, p.alive = 0, int(answer.GetCredit()), time.Now()
	p.batch = min(max(1, int(opened.GetMaxBatchRecords())), batchRecordsMax)
	resumed := p.nextSeq != 0
	if !resumed {
		p.nextSeq = opened.GetLastSeq() + 1
		close(p.opened)
	}
	return resumed, nil
}

func (p *Publisher) takeIn(answer *v1.PublishStreamResponse) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.alive = time.Now()
	p.credit += int(answer.GetCredit())
	for _, result := range answer.GetResults().GetResults() {
		if p.sent == 0 {
			break
		}
		publication := p.kept.pop()
		publication.published = publishedOf(result, publication.published.Seq)
		close(publication.done)
		p.sent--
		p.firstSeq++
		<-p.room
	}
	signal(p.wake)
}

// write sends batches until the stream ends, and ends it where the server does not answer.
func (p *Publisher) write(
	ctx context.Context, stream publishStream, silence time.Duration, cancel context.CancelCauseFunc,
) {
	look := time.NewTicker(silence / 4)
	defer look.Stop()
	for {
		for batch := p.next(); batch != nil; batch = p.next() {
			// Why a stream broke is told to the one who reads it.
			if stream.Send(&v1.PublishStreamRequest{Kind: &v1.PublishStreamRequest_Batch{Batch: batch}}) != nil {
				return
			}
		}
		select {
		case <-p.wake:
		case <-look.C:
			if p.silentFor(time.Now()) > silence {
				cancel(silent(silence))
				return
			}
		case <-ctx.Done():
			return
		}
	}
}

// next takes the next batch that there is credit for; nil where there is none.
func (p *Publisher) next() *v1.PublishBatch {
	p.mu.Lock()
	defer p.mu.Unlock()
	unsent := p.kept.items[p.kept.head+p.sent:]
	unsent = unsent[:max(0, min(len(unsent), p.batch, p.credit))]
	if len(unsent) == 0 {
		return nil
	}
	if p.sent == 0 {
		p.alive = time.Now()
	}
	batch := &v1.PublishBatch{FirstSeq: p.firstSeq + uint64(p.sent)}
	bytes := 0
	for _, publication := range unsent {
		if bytes += publication.bytes; bytes > batchBytesMax && len(batch.Rsvps) > 0 {
			break
		}
		batch.Rsvps = append(batch.Rsvps, publication.rsvp)
	}
	p.sent += len(batch.Rsvps)
	p.credit -= len(batch.Rsvps)
	return batch
}

// silentFor is how long the server has owed an answer.
func (p *Publisher) silentFor(now time.Time) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.sent == 0 {
		return 0
	}
	return now.Sub(p.alive)
}
