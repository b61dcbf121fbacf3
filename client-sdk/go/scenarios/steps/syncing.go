package steps

import (
	"context"
	"fmt"

	"github.com/cucumber/godog"

	headcount "headcount/client-sdk/go"
	v1 "headcount/client-sdk/go/gen/headcount/v1"
	"headcount/client-sdk/go/scenarios/harness"
)

// syncing is the replica of a scenario, and the steps of its last sync.
type syncing struct {
	*harness.World

	replica *headcount.Replica
	steps   []headcount.Step
}

func registerSync(sc *godog.ScenarioContext, w *harness.World) {
	s := &syncing{World: w, replica: headcount.NewReplica()}
	sc.Step(`^the client syncs until it is caught up$`, func(ctx context.Context) error { return s.sync(ctx) })
	sc.Step(`^the client syncs "(\w+)" until it is caught up$`, func(ctx context.Context, view string) error {
		return s.sync(ctx, headcount.View(view))
	})
	sc.Step(`^the client syncs until it is caught up, and the connection is cut after (\d+) KiB$`,
		func(ctx context.Context, size int64) error {
			w.Proxy.CutAfter(size << 10)
			return s.sync(ctx)
		})
	sc.Step(`^the replica is saved, loaded and synced again$`, func(ctx context.Context) (err error) {
		if s.replica, err = saved(s.replica); err != nil {
			return err
		}
		return s.sync(ctx)
	})
	sc.Step(`^a row of the replica is lost, and it is synced again$`, s.lose)
	sc.Step(`^nothing was sent that it had already$`, func() error {
		for _, step := range s.steps {
			if len(step.Changes) > 0 {
				return fmt.Errorf("%d rows were sent", len(step.Changes))
			}
		}
		return check(len(s.steps) > 0, "no steps")
	})
	sc.Step(`^the replica has (\d+) rsvps, (\d+) events, (\d+) groups, (\d+) topics and (\d+) countries$`,
		func(rsvps, events, groups, topics, countries int) error {
			wanted := fmt.Sprintf("%d rsvps, %d events, %d groups, %d topics, %d countries",
				rsvps, events, groups, topics, countries)
			return check(s.replica.String() == wanted && s.replica.Complete(), "%s", s.replica)
		})
	sc.Step(`^the replica has at least (\d+) rsvps$`, func(rsvps int) error {
		changes := 0
		for _, step := range s.steps {
			changes += len(step.Changes)
		}
		return check(s.replica.Len(headcount.ViewRsvps) >= rsvps && changes >= rsvps, "%s", s.replica)
	})
	sc.Step(`^the replica is whole$`, func() error {
		// That it equals the server's views is what each caught-up step has compared.
		last := s.steps[len(s.steps)-1]
		return check(s.replica.Complete() && last.CaughtUp, "%+v", last)
	})
	sc.Step(`^the top (\d+) topics of the replica are those of the server$`, s.sameTop)
}

// sync syncs until it is caught up.
func (s *syncing) sync(ctx context.Context, views ...headcount.View) error {
	sync, err := s.Client.Sync(s.replica, headcount.SyncOptions{Views: views, UntilCaughtUp: true})
	if err != nil {
		return err
	}
	s.steps, err = collect(sync.All(ctx))
	return err
}

func (s *syncing) lose(ctx context.Context) error {
	var gone *v1.ViewRow
	for row := range s.replica.Rows(headcount.ViewEvents) {
		gone = &v1.ViewRow{View: v1.View_VIEW_EVENTS, Key: row.Key, Tombstone: v1.Tombstone_TOMBSTONE_DELETED}
		break
	}
	rows := &v1.SyncRows{Rows: []*v1.ViewRow{gone}}
	lost := &v1.SyncResponse{Cursor: s.replica.Cursor(), Kind: &v1.SyncResponse_Rows{Rows: rows}}
	if _, err := s.replica.Apply(lost); err != nil {
		return err
	}
	s.Attempt(func() error { return s.sync(ctx) })
	return nil
}

func (s *syncing) sameTop(ctx context.Context, k int) error {
	theirs, err := s.Client.TopK(ctx, v1.Dimension_DIMENSION_TOPIC, k)
	if err != nil {
		return err
	}
	ours := s.replica.Top(headcount.ViewTopics, k, headcount.Rsvps)
	if len(ours) != len(theirs.Entries) {
		return fmt.Errorf("%d topics, of %d", len(ours), len(theirs.Entries))
	}
	for at, entry := range theirs.Entries {
		row := ours[at]
		same := row.Key == entry.Key && row.GetRsvpsYes() == entry.RsvpsYes.Value &&
			row.GetPeople() == entry.People.Value
		if !same {
			return fmt.Errorf("%v is not %v", row, entry)
		}
	}
	return nil
}
