package steps

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/cucumber/godog"

	headcount "headcount/client-sdk/go"
	v1 "headcount/client-sdk/go/gen/headcount/v1"
	"headcount/client-sdk/go/scenarios/harness"
)

// asking is what one question has left for the next steps.
type asking struct {
	*harness.World

	// answered says whether anything was asked that has people.
	answered  bool
	people    headcount.Number[int64]
	envelope  headcount.Envelope
	printed   string
	answers   []headcount.Headcount
	ranking   headcount.Ranking
	estimate  headcount.Estimate
	seen      headcount.Seen
	asked     []float64
	quantiles headcount.Quantiles
}

func registerAsking(sc *godog.ScenarioContext, w *harness.World) {
	a := &asking{World: w}
	sc.Step(`^the client asks for the headcount$`, func(ctx context.Context) { a.headcount(ctx) })
	sc.Step(`^the client asks for the headcount at least as new as that$`, func(ctx context.Context) {
		a.headcount(ctx, headcount.AtLeast(a.envelope.AsOf))
	})
	sc.Step(`^the client asks for the headcount (\d+) times at once$`, a.atOnce)
	sc.Step(`^(\d+) people are coming$`, a.areComing)
	sc.Step(`^each answer says that (\d+) people are coming$`, func(people int64) error {
		for _, answer := range a.answers {
			if answer.People.Value != people {
				return fmt.Errorf("%s people, not %d", answer.People, people)
			}
		}
		return check(len(a.answers) > 0, "no answers")
	})
	sc.Step(`^the answer is exact and says up to where it counts$`, func() error {
		return check(a.envelope.Exact && a.envelope.AsOf != "", "%+v", a.envelope)
	})
	sc.Step(`^the answer prints with "([^"]*)"$`, func(text string) error {
		return check(strings.Contains(a.printed, text), "%q", a.printed)
	})
	sc.Step(`^the client asks for the event "([^"]*)"$`, a.event)
	sc.Step(`^the client asks for the top (\d+) topics$`, func(ctx context.Context, k int) {
		a.topK(ctx, v1.Dimension_DIMENSION_TOPIC, k)
	})
	sc.Step(`^the client asks for the top (\d+) countries by people$`, func(ctx context.Context, k int) {
		a.topK(ctx, v1.Dimension_DIMENSION_COUNTRY, k, headcount.ByPeople())
	})
	sc.Step(`^the ranking is "([^"]*)"$`, a.ranked)
	sc.Step(`^the client counts the distinct members$`, func(ctx context.Context) error {
		counted, err := w.Client.CountDistinct(ctx, v1.Entity_ENTITY_MEMBER)
		a.estimate = counted.Count
		return err
	})
	sc.Step(`^the estimate lies within its bounds, and the bounds hold (\d+)$`, func(truth int) error {
		e := a.estimate
		holds := within(e) && e.Lower.Value <= float64(truth) && float64(truth) <= e.Upper.Value
		return check(holds, "%s does not hold %d", e, truth)
	})
	sc.Step(`^the client asks whether the topic "([^"]*)" has been seen$`,
		func(ctx context.Context, topic string) (err error) {
			a.seen, err = w.Client.CheckSeen(ctx, v1.Entity_ENTITY_TOPIC, topic)
			return err
		})
	sc.Step(`^it is "(\w+)"$`, func(verdict string) error {
		return check(string(a.seen.Verdict) == verdict, "%s", a.seen)
	})
	sc.Step(`^the client asks for the quantiles ([\d.]+) and ([\d.]+) of guests$`, a.quantilesOf)
	sc.Step(`^the quantiles rise$`, a.rise)
}

func (a *asking) headcount(ctx context.Context, asks ...headcount.Ask) {
	a.answered = true
	a.Attempt(func() error {
		answer, err := a.Client.Headcount(ctx, asks...)
		a.people, a.envelope, a.printed = answer.People, answer.Envelope, answer.String()
		return err
	})
}

// areComing looks at the answer; where nothing was asked, it asks until what is on its way is counted.
func (a *asking) areComing(ctx context.Context, people int64) error {
	if a.answered {
		return errors.Join(a.Err, check(a.people.Value == people, "%s people, not %d", a.people, people))
	}
	return harness.Until(ctx, fmt.Sprintf("%d people", people), 10*time.Second, func() (bool, error) {
		answer, err := a.Client.Headcount(ctx)
		return answer.People.Value == people, err
	})
}

func (a *asking) atOnce(ctx context.Context, times int) error {
	a.answers = make([]headcount.Headcount, times)
	failed := make([]error, times)
	var asked sync.WaitGroup
	for at := range times {
		asked.Go(func() { a.answers[at], failed[at] = a.Client.Headcount(ctx) })
	}
	asked.Wait()
	return errors.Join(failed...)
}

func (a *asking) event(ctx context.Context, event string) {
	a.answered = true
	a.Attempt(func() error {
		answer, err := a.Client.Event(ctx, event)
		a.people, a.printed = answer.People, answer.String()
		return err
	})
}

func (a *asking) topK(ctx context.Context, dimension v1.Dimension, k int, asks ...headcount.Ask) {
	a.Attempt(func() (err error) {
		a.ranking, err = a.Client.TopK(ctx, dimension, k, asks...)
		return err
	})
}

func (a *asking) ranked(expected string) error {
	var entries []string
	for _, entry := range a.ranking.Entries {
		number := entry.RsvpsYes
		if a.ranking.Unit == headcount.People {
			number = entry.People
		}
		entries = append(entries, fmt.Sprintf("%s %d", entry.Key, number.Value))
	}
	ranking := strings.Join(entries, ", ")
	return errors.Join(a.Err, check(ranking == expected, "%q", ranking))
}

func (a *asking) quantilesOf(ctx context.Context, low, high float64) (err error) {
	a.asked = []float64{low, high}
	a.quantiles, err = a.Client.Quantiles(ctx, v1.Quantity_QUANTITY_GUESTS, a.asked)
	return err
}

func (a *asking) rise() error {
	values := a.quantiles.Values
	if len(values) != len(a.asked) {
		return fmt.Errorf("%d quantiles", len(values))
	}
	for at, value := range values {
		if value.Share != a.asked[at] || !value.Value.Value.Known {
			return fmt.Errorf("quantile %g: %s", value.Share, value.Value)
		}
	}
	first, second := values[0].Value.Value.Value, values[1].Value.Value.Value
	return check(0 <= first && first <= second, "%g, then %g", first, second)
}

// within says whether an estimate has bounds, and lies in them.
func within(e headcount.Estimate) bool {
	known := e.Lower.Known && e.Value.Known && e.Upper.Known
	return known && e.Lower.Value <= e.Value.Value && e.Value.Value <= e.Upper.Value
}
