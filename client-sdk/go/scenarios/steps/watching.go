package steps

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/cucumber/godog"

	headcount "headcount/client-sdk/go"
	v1 "headcount/client-sdk/go/gen/headcount/v1"
	"headcount/client-sdk/go/scenarios/harness"
)

// watching is what watches have left for the next steps.
type watching struct {
	*harness.World

	windows []*headcount.Window
	ended   map[string]string
}

func registerWatch(sc *godog.ScenarioContext, w *harness.World) {
	t := &watching{World: w}
	sc.Step(`^the client watches "(\w+)" from the earliest record to its end$`,
		func(ctx context.Context, query string) error { return t.watch(ctx, standing(query)) })
	sc.Step(`^the client watches "(\w+)" from the earliest record, and the connection is cut after (\d+) KiB$`,
		func(ctx context.Context, query string, size int64) error {
			w.Proxy.CutAfter(size << 10)
			return t.watch(ctx, standing(query))
		})
	sc.Step(`^the client watches the standing query "([^"]*)"$`, func(ctx context.Context, query string) {
		w.Attempt(func() error { return t.watch(ctx, standing(query)) })
	})
	sc.Step(`^the client watches an ad-hoc query for the country "(\w+)" from the earliest record to its end$`,
		func(ctx context.Context, country string) error {
			return t.watch(ctx, adHoc(&v1.QueryDefinition{
				Filter:  &v1.Filter{Countries: []string{country}},
				GroupBy: v1.Dimension_DIMENSION_COUNTRY,
			}))
		})
	sc.Step(`^the client watches "(\w+)" and an ad-hoc query from the earliest record to their end$`,
		func(ctx context.Context, query string) error { return t.watch(ctx, standing(query), adHoc(nil)) })
	sc.Step(`^the client watches an ad-hoc query with distinct members from the earliest record to its end$`,
		func(ctx context.Context) error {
			aggregates := &v1.Aggregates{DistinctMembers: true}
			return t.watch(ctx, adHoc(&v1.QueryDefinition{Aggregates: aggregates}))
		})
	sc.Step(`^the windows are those of history$`, t.areHistory)
	sc.Step(`^it has ended with the feed$`, func() error {
		for tag, end := range t.ended {
			if end != "feed" {
				return fmt.Errorf("%s has ended with the %s", tag, end)
			}
		}
		return check(len(t.ended) == 1, "%v", t.ended)
	})
	sc.Step(`^every window has bounds and a total$`, func() error {
		return t.each(func(window *headcount.Window) bool {
			return window.Start.Before(window.End) && window.Total.Group == "" && window.Total.RsvpsYes.Known
		})
	})
	sc.Step(`^no group but "(\w+)" comes$`, func(key string) error {
		groups := map[string]bool{}
		for _, window := range t.windows {
			for _, row := range window.Groups {
				groups[row.Group] = true
			}
		}
		return check(len(groups) == 1 && groups[key], "%v", groups)
	})
	sc.Step(`^windows of both come, each under its tag$`, func() error {
		tags := map[string]bool{}
		for _, window := range t.windows {
			tags[window.Query] = true
		}
		both := []string{"ad-hoc", "trending"}
		came, ended := slices.Sorted(maps.Keys(tags)), slices.Sorted(maps.Keys(t.ended))
		return check(slices.Equal(came, both) && slices.Equal(ended, both), "%v came, %v ended", came, ended)
	})
	sc.Step(`^every total has an estimate within its bounds$`, func() error {
		return t.each(func(window *headcount.Window) bool {
			return window.Total.DistinctMembers != nil && within(*window.Total.DistinctMembers)
		})
	})
}

func standing(name string) headcount.WatchedQuery {
	return headcount.WatchedQuery{Standing: name, FromEarliest: true}
}

func adHoc(definition *v1.QueryDefinition) headcount.WatchedQuery {
	return headcount.WatchedQuery{Definition: definition, Tag: "ad-hoc", FromEarliest: true}
}

func (t *watching) watch(ctx context.Context, queries ...headcount.WatchedQuery) (err error) {
	watch := t.Client.Watch(queries...)
	t.windows, err = collect(watch.All(ctx))
	t.ended = watch.Ended()
	return err
}

func (t *watching) each(holds func(*headcount.Window) bool) error {
	for _, window := range t.windows {
		if !holds(window) {
			return fmt.Errorf("%+v", window)
		}
	}
	return check(len(t.windows) > 0, "no windows")
}

func (t *watching) areHistory(ctx context.Context) error {
	type key struct {
		end      time.Time
		revision uint64
		group    string
	}
	type counts struct{ yes, people int64 }
	watched, kept := map[key]counts{}, map[key]counts{}
	for _, window := range t.windows {
		for _, row := range append([]headcount.Row{window.Total}, window.Groups...) {
			watched[key{window.End, window.Revision, row.Group}] = counts{row.RsvpsYes.Value, row.People.Value}
		}
	}
	rows, err := collect(t.Client.ListResults(ctx, headcount.ResultsQuery{Query: "trending"}))
	for _, row := range rows {
		at := key{row.Envelope.WindowEnd.AsTime(), uint64(row.GetRevision()), row.GetGroup()}
		kept[at] = counts{row.GetRsvpsYes(), row.GetPeople()}
	}
	once := map[key]bool{}
	for _, window := range t.windows {
		once[key{end: window.End, revision: window.Revision}] = true
	}
	return errors.Join(
		err,
		check(len(once) == len(t.windows) && len(once) > 0, "%d windows, %d of them once", len(t.windows), len(once)),
		check(maps.Equal(watched, kept), "%d rows were watched, %d are kept", len(watched), len(kept)),
	)
}
