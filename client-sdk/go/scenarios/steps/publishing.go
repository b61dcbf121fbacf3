package steps

import (
	"context"
	"errors"
	"fmt"

	"github.com/cucumber/godog"
	"google.golang.org/protobuf/types/known/timestamppb"

	headcount "headcount/client-sdk/go"
	v1 "headcount/client-sdk/go/gen/headcount/v1"
	"headcount/client-sdk/go/scenarios/harness"
)

// publishing is what became of the records of a scenario.
type publishing struct {
	*harness.World

	published []headcount.Published
}

func registerPublish(sc *godog.ScenarioContext, w *harness.World) {
	p := &publishing{World: w}
	sc.Step(`^the client publishes a yes of a new member to a new event$`, func(ctx context.Context) error {
		return p.publish(ctx, headcount.PublishOptions{}, yes(1))
	})
	sc.Step(`^the client publishes a yes of a new member to a new event twice, as one producer$`,
		func(ctx context.Context) error {
			options := headcount.PublishOptions{ProducerID: "one", Seq: 1}
			err := p.publish(ctx, options, yes(1))
			return errors.Join(err, p.publish(ctx, options, yes(1)))
		})
	sc.Step(`^the second one is a duplicate$`, func() error {
		first, second := p.published[0].Outcome, p.published[1].Outcome
		return check(first == headcount.Written && second == headcount.Duplicate, "%v", p.published)
	})
	sc.Step(`^the client publishes three records, the second without an mtime$`, func(ctx context.Context) error {
		faulty := yes(2)
		faulty.Mtime = nil
		return p.publish(ctx, headcount.PublishOptions{}, yes(1), faulty, yes(3))
	})
	sc.Step(`^the second one is rejected for the field "([\w.]+)"$`, func(field string) error {
		second := p.published[1]
		return check(second.Outcome == headcount.Rejected && second.Violations[field] != "", "%v", p.published)
	})
	sc.Step(`^the others are written$`, func() error {
		first, third := p.published[0].Outcome, p.published[2].Outcome
		return check(first == headcount.Written && third == headcount.Written, "%v", p.published)
	})
	sc.Step(`^the client publishes (\d+) records on one stream$`, p.stream)
	sc.Step(`^each is written at a place of its own$`, p.ownPlaces)
}

// yes is a record of a new member that comes to a new event alone.
func yes(number uint64) *v1.Rsvp {
	guests := uint32(0)
	return &v1.Rsvp{
		RsvpId:   9_000_000_000 + number,
		Response: v1.Response_RESPONSE_YES,
		Guests:   &guests,
		Mtime:    timestamppb.Now(),
		Member:   &v1.Member{MemberId: 9_000_000_000 + number, MemberName: "a member"},
		Event:    &v1.Event{EventId: fmt.Sprintf("published-%d", number), EventName: "an event"},
		Group: &v1.Group{
			GroupId: 9_000_000_000, GroupName: "a group", GroupUrlname: "a-group",
			GroupCity: "Berlin", GroupCountry: "de",
		},
	}
}

func (p *publishing) publish(ctx context.Context, options headcount.PublishOptions, rsvps ...*v1.Rsvp) error {
	published, err := p.Client.Publish(ctx, rsvps, options)
	p.published = append(p.published, published...)
	return err
}

func (p *publishing) stream(ctx context.Context, count uint64) error {
	publisher, err := p.Client.Publisher("streams")
	if err != nil {
		return err
	}
	defer publisher.Close()
	var publications []*headcount.Publication
	for number := range count {
		publication, err := publisher.Send(ctx, yes(number))
		if err != nil {
			return err
		}
		publications = append(publications, publication)
	}
	if err := publisher.Flush(ctx); err != nil {
		return err
	}
	for _, publication := range publications {
		published, err := publication.Wait(ctx)
		if err != nil {
			return err
		}
		p.published = append(p.published, published)
	}
	return check(uint64(len(p.published)) == count, "%d are answered", len(p.published))
}

func (p *publishing) ownPlaces() error {
	seen := map[harness.Place]bool{}
	for _, published := range p.published {
		at := harness.Place{Partition: published.Partition, Offset: published.Offset}
		if published.Outcome != headcount.Written || seen[at] {
			return fmt.Errorf("%s, and %v was there: %t", published, at, seen[at])
		}
		seen[at] = true
	}
	return check(len(seen) > 0, "nothing was published")
}
