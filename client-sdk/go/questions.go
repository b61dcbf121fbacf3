package headcount

import (
	"context"
	"strings"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

const queryService = "/headcount.v1.QueryService/"

// Ask narrows a question.
type Ask func(*asked)

type asked struct {
	atLeast string
	unit    v1.Unit
	filter  *v1.Filter
	span    *v1.QuerySpan
}

// AtLeast asks for state that is not older than a cursor: the AsOf of an answer, the cursor of a sync or a
// tail.
func AtLeast(cursor string) Ask { return func(a *asked) { a.atLeast = cursor } }

// ByPeople ranks by people instead of RSVPs. For TopK.
func ByPeople() Ask { return func(a *asked) { a.unit = v1.Unit_UNIT_PEOPLE } }

// Where asks about some records only. For TopK, CountDistinct and Sample.
func Where(filter *v1.Filter) Ask { return func(a *asked) { a.filter = filter } }

// Over asks about a window instead of all time. For TopK, CountDistinct, EstimateCount, EstimateRange,
// Sample and Quantiles.
func Over(span *v1.QuerySpan) Ask { return func(a *asked) { a.span = span } }

func askedOf(asks []Ask) asked {
	var a asked
	for _, ask := range asks {
		ask(&a)
	}
	return a
}

func (c *Client) queries() v1.QueryServiceClient { return v1.NewQueryServiceClient(c.link.conn) }

// Headcount asks for the feed in numbers.
func (c *Client) Headcount(ctx context.Context, asks ...Ask) (Headcount, error) {
	request := &v1.GetHeadcountRequest{Feed: c.Feed(), AtLeast: askedOf(asks).atLeast}
	answer, err := call(ctx, c.link, queryService+"GetHeadcount", c.queries().GetHeadcount, request, 0)
	if err != nil {
		return Headcount{}, err
	}
	return Headcount{
		RsvpsYes:      numberOf(answer.RsvpsYes),
		RsvpsNo:       numberOf(answer.RsvpsNo),
		RsvpsWaitlist: numberOf(answer.RsvpsWaitlist),
		People:        numberOf(answer.People),
		MembersYes:    numberOf(answer.MembersYes),
		Members:       numberOf(answer.Members),
		Events:        numberOf(answer.Events),
		Groups:        numberOf(answer.Groups),
		Records:       countsOf(answer.Records),
		Envelope:      envelopeOf(answer.Envelope),
	}, nil
}

// Event asks who comes to one event; it fails with an [*EventNotFoundError].
func (c *Client) Event(ctx context.Context, eventID string, asks ...Ask) (EventAnswer, error) {
	request := &v1.GetEventRequest{Feed: c.Feed(), EventId: eventID, AtLeast: askedOf(asks).atLeast}
	answer, err := call(ctx, c.link, queryService+"GetEvent", c.queries().GetEvent, request, 0)
	if err != nil {
		return EventAnswer{}, err
	}
	return EventAnswer{
		EventID:    answer.EventId,
		RsvpsYes:   numberOf(answer.RsvpsYes),
		People:     numberOf(answer.People),
		LastChange: timeOf(answer.LastChange),
		Envelope:   envelopeOf(answer.Envelope),
	}, nil
}

// TopK asks for the k keys with most RSVPs that say yes, or most people; 0 is 10.
func (c *Client) TopK(ctx context.Context, dimension v1.Dimension, k int, asks ...Ask) (Ranking, error) {
	a := askedOf(asks)
	if k < 0 {
		return Ranking{}, argument("k", "is not below 0")
	}
	request := &v1.TopKRequest{
		Feed: c.Feed(), Dimension: dimension, K: uint32(k),
		Unit: a.unit, AtLeast: a.atLeast, Span: a.span, Filter: a.filter,
	}
	answer, err := call(ctx, c.link, queryService+"TopK", c.queries().TopK, request, 0)
	if err != nil {
		return Ranking{}, err
	}
	return Ranking{entriesOf(answer.Entries), unitOf(answer.Unit), envelopeOf(answer.Envelope)}, nil
}

// CountDistinct asks how many distinct members, events and so on have come up.
func (c *Client) CountDistinct(ctx context.Context, entity v1.Entity, asks ...Ask) (Counted, error) {
	a := askedOf(asks)
	request := &v1.CountDistinctRequest{
		Feed: c.Feed(), Entity: entity, Span: a.span, Filter: a.filter, AtLeast: a.atLeast,
	}
	answer, err := call(ctx, c.link, queryService+"CountDistinct", c.queries().CountDistinct, request, 0)
	return Counted{estimateOf(answer.GetCount()), envelopeOf(answer.GetEnvelope())}, err
}

// EstimateCount asks how often one key came up.
func (c *Client) EstimateCount(
	ctx context.Context, entity v1.Entity, key string, asks ...Ask,
) (Counted, error) {
	a := askedOf(asks)
	request := &v1.EstimateCountRequest{
		Feed: c.Feed(), Entity: entity, Key: key, Span: a.span, AtLeast: a.atLeast,
	}
	answer, err := call(ctx, c.link, queryService+"EstimateCount", c.queries().EstimateCount, request, 0)
	return Counted{estimateOf(answer.GetCount()), envelopeOf(answer.GetEnvelope())}, err
}

// EstimateRange asks how many records have a number from one, inclusive, to another, exclusive.
func (c *Client) EstimateRange(
	ctx context.Context, quantity v1.Quantity, from, to int64, asks ...Ask,
) (Counted, error) {
	a := askedOf(asks)
	request := &v1.EstimateRangeRequest{
		Feed: c.Feed(), Quantity: quantity, From: from, To: to, Span: a.span, AtLeast: a.atLeast,
	}
	answer, err := call(ctx, c.link, queryService+"EstimateRange", c.queries().EstimateRange, request, 0)
	return Counted{estimateOf(answer.GetCount()), envelopeOf(answer.GetEnvelope())}, err
}

// CheckSeen asks whether a key has come up before.
func (c *Client) CheckSeen(ctx context.Context, entity v1.Entity, key string, asks ...Ask) (Seen, error) {
	request := &v1.CheckSeenRequest{
		Feed: c.Feed(), Entity: entity, Key: key, AtLeast: askedOf(asks).atLeast,
	}
	answer, err := call(ctx, c.link, queryService+"CheckSeen", c.queries().CheckSeen, request, 0)
	if err != nil {
		return Seen{}, err
	}
	verdict := strings.ToLower(strings.TrimPrefix(answer.Seen.String(), "SEEN_"))
	return Seen{
		Verdict:          Verdict(verdict),
		ErrorProbability: numberOf(answer.ErrorProbability),
		Since:            answer.Since,
		Envelope:         envelopeOf(answer.Envelope),
	}, nil
}

// Sample asks for records drawn uniformly; size 0 is 10.
func (c *Client) Sample(ctx context.Context, size int, asks ...Ask) (Sample, error) {
	a := askedOf(asks)
	if size < 0 {
		return Sample{}, argument("size", "is not below 0")
	}
	request := &v1.SampleRequest{
		Feed: c.Feed(), Size: uint32(size), Span: a.span, Filter: a.filter, AtLeast: a.atLeast,
	}
	answer, err := call(ctx, c.link, queryService+"Sample", c.queries().Sample, request, 0)
	if err != nil {
		return Sample{}, err
	}
	return Sample{answer.Rsvps, numberOf(answer.Population), envelopeOf(answer.Envelope)}, nil
}

// Quantiles asks for quantiles of guests, lead time or skew; none are the median, 0.9 and 0.99.
func (c *Client) Quantiles(
	ctx context.Context, quantity v1.Quantity, shares []float64, asks ...Ask,
) (Quantiles, error) {
	a := askedOf(asks)
	request := &v1.QuantilesRequest{
		Feed: c.Feed(), Quantity: quantity, Quantiles: shares, Span: a.span, AtLeast: a.atLeast,
	}
	answer, err := call(ctx, c.link, queryService+"Quantiles", c.queries().Quantiles, request, 0)
	if err != nil {
		return Quantiles{}, err
	}
	values := make([]Quantile, 0, len(answer.Values))
	for _, value := range answer.Values {
		values = append(values, Quantile{value.GetQuantile(), estimateOf(value.Value)})
	}
	return Quantiles{values, envelopeOf(answer.Envelope)}, nil
}
