package headcount

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

const publisherService = "/headcount.v1.PublisherService/"

// PublishOutcome is what became of a record that was published.
type PublishOutcome int

const (
	// Accepted was taken without a promise.
	Accepted PublishOutcome = iota
	// Written is in the log, at its partition and offset.
	Written
	// Duplicate was there already, sent before under the same number.
	Duplicate
	// Rejected cannot be taken as it is: do not send it again.
	Rejected
)

// String is the name that all SDKs have for it, such as WRITTEN.
func (o PublishOutcome) String() string {
	return [...]string{"ACCEPTED", "WRITTEN", "DUPLICATE", "REJECTED"}[o]
}

// Published is what became of one record.
type Published struct {
	// Seq is the producer's number of it; 0 where there is no producer.
	Seq     uint64
	Outcome PublishOutcome
	// Partition and Offset are where it was written.
	Partition int
	Offset    uint64
	// Violations has each field at fault of a record that was rejected, with what it must be.
	Violations map[string]string
}

// String says what became of it, and where or why.
func (p Published) String() string {
	switch p.Outcome {
	case Written:
		return fmt.Sprintf("WRITTEN at %d/%d", p.Partition, p.Offset)
	case Rejected:
		faults := make([]string, 0, len(p.Violations))
		for _, field := range slices.Sorted(maps.Keys(p.Violations)) {
			faults = append(faults, field+": "+p.Violations[field])
		}
		return "REJECTED, " + strings.Join(faults, "; ")
	}
	return p.Outcome.String()
}

func publishedOf(result *v1.PublishResult, seq uint64) Published {
	published := Published{Seq: seq}
	switch outcome := result.GetOutcome().(type) {
	case *v1.PublishResult_Written:
		published.Outcome = Written
		published.Partition = int(outcome.Written.GetPartition())
		published.Offset = outcome.Written.GetOffset()
	case *v1.PublishResult_Duplicate:
		published.Outcome = Duplicate
	case *v1.PublishResult_Rejected:
		published.Outcome = Rejected
		published.Violations = map[string]string{}
		for _, fault := range outcome.Rejected.GetViolations() {
			published.Violations[fault.Field] = fault.Description
		}
	}
	return published
}

// PublishOptions say under which name records are published. The zero value is under none.
type PublishOptions struct {
	// ProducerID makes it harmless to publish the same again; with Seq, the number of the first record, from 1.
	ProducerID string
	Seq        uint64
	// Unconfirmed is answered at once, with no promise. Not with a ProducerID.
	Unconfirmed bool
}

// Publish writes a few records in one call, 1,000 and 4 MiB at most; each has an outcome of its own, in their
// order. Nothing is sent again by itself: after a [*LostError] it is not known whether they were written, and with
// a ProducerID the same call may be made again.
func (c *Client) Publish(
	ctx context.Context, rsvps []*v1.Rsvp, options PublishOptions,
) ([]Published, error) {
	request := &v1.PublishRequest{
		Feed:       c.Feed(),
		Rsvps:      rsvps,
		Durability: v1.Durability_DURABILITY_DURABLE,
		ProducerId: options.ProducerID,
		Seq:        options.Seq,
	}
	if options.Unconfirmed {
		request.Durability = v1.Durability_DURABILITY_ACCEPTED
	}
	answer, err := ofOwner(ctx, c, "publish", func(ctx context.Context, l *link) (*v1.PublishResponse, error) {
		publish := v1.NewPublisherServiceClient(l.conn).Publish
		return call(ctx, l, publisherService+"Publish", publish, request, 0)
	})
	if err != nil {
		return nil, err
	}
	published := make([]Published, 0, len(answer.Results))
	for at, result := range answer.Results {
		seq := uint64(0)
		if options.ProducerID != "" {
			seq = options.Seq + uint64(at)
		}
		published = append(published, publishedOf(result, seq))
	}
	return published, nil
}
