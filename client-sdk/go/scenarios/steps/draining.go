package steps

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"time"

	"github.com/cucumber/godog"

	headcount "headcount/client-sdk/go"
	"headcount/client-sdk/go/scenarios/harness"
)

// Program is the argument of the test's own binary by which it is the program that gets Ctrl-C; the
// address and the subscription follow it.
const Program = "program-that-gets-ctrl-c"

// RunProgram works on deliveries until it is told to end.
func RunProgram(address, subscription string) error {
	ctx := context.Background()
	client, err := headcount.Connect(ctx, address)
	if err != nil {
		return err
	}
	defer client.Close()
	subscriber, err := client.Subscribe(subscription)
	if err != nil {
		return err
	}
	err = subscriber.Run(ctx, func(_ context.Context, delivery *headcount.Delivery) error {
		fmt.Println(delivery.Offset())
		time.Sleep(20 * time.Millisecond)
		return nil
	}, 4)
	if err == nil {
		fmt.Println("drained")
	}
	return err
}

func registerDrain(sc *godog.ScenarioContext, w *harness.World) {
	d := &settling{World: w}
	var last string
	iterated := 0
	sc.Step(`^a slow handler runs with concurrency (\d+), and is drained after (\d+)$`,
		func(ctx context.Context, concurrency, count int) error {
			return d.handle(ctx, harness.Loop{Decide: harness.Slowly, Concurrency: concurrency, Until: count})
		})
	sc.Step(`^what was begun was settled$`, func(ctx context.Context) error {
		turns := w.Handled()
		for _, turn := range turns {
			if turn.Ended.IsZero() {
				return fmt.Errorf("%+v was not finished", turn)
			}
		}
		backlog, err := w.Backlog(ctx)
		left := uint64(harness.Records - len(turns))
		return errors.Join(err, check(backlog.Pending.Value == left, "%s, not %d", backlog, left))
	})
	sc.Step(`^nothing is leased$`, func(ctx context.Context) error {
		return harness.Until(ctx, "nothing is leased", 5*time.Second, func() (bool, error) {
			backlog, err := w.Backlog(ctx)
			return backlog.Leased.Known && backlog.Leased.Value == 0, err
		})
	})
	sc.Step(`^a program with a slow handler gets Ctrl-C after (\d+) deliveries$`,
		func(ctx context.Context, count int) (err error) {
			last, err = interrupted(ctx, w, count)
			return err
		})
	sc.Step(`^the program ends well within (\d+) seconds$`, func(seconds int) error {
		limit := time.Duration(seconds) * time.Second
		return check(last == "drained" && w.Took < limit, "%q after %s", last, w.Took)
	})
	sc.Step(`^a handler that never ends is drained with a deadline of (\d+) second$`, func(ctx context.Context, seconds int) error {
		return neverEnds(ctx, w, time.Duration(seconds)*time.Second)
	})
	sc.Step(`^the loop ends within (\d+) seconds$`, func(seconds int) error {
		return check(w.Took < time.Duration(seconds)*time.Second, "after %s", w.Took)
	})
	sc.Step(`^the client iterates over (\d+) deliveries and drains$`, func(ctx context.Context, count int) (err error) {
		iterated, err = iterateAndDrain(ctx, w, count)
		return err
	})
	sc.Step(`^the iterator has ended$`, func() error { return check(iterated == 20, "after %d", iterated) })
}

// interrupted runs a program of its own and interrupts it; gives the last line that it prints.
func interrupted(ctx context.Context, w *harness.World, count int) (string, error) {
	self, err := os.Executable()
	if err != nil {
		return "", err
	}
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	program := exec.CommandContext(ctx, self, Program, w.Server.Address, w.Subscription)
	program.Stderr = os.Stderr
	output, err := program.StdoutPipe()
	if err != nil {
		return "", err
	}
	if err := program.Start(); err != nil {
		return "", err
	}
	lines := bufio.NewScanner(output)
	last := ""
	var began time.Time
	for at := 1; lines.Scan(); at++ {
		last = lines.Text()
		if at == count {
			began = time.Now()
			if err := program.Process.Signal(os.Interrupt); err != nil {
				return last, err
			}
		}
	}
	err = program.Wait()
	w.Took = time.Since(began)
	return last, err
}

// neverEnds drains a loop whose handler does not even heed its context.
func neverEnds(ctx context.Context, w *harness.World, deadline time.Duration) error {
	subscriber, err := w.Subscribe(headcount.WithDrainDeadline(deadline))
	if err != nil {
		return err
	}
	w.Attempt(func() error {
		return w.Handle(ctx, subscriber, harness.Loop{
			Decide: func(context.Context, *headcount.Delivery, *harness.Turn) error {
				subscriber.BeginDrain()
				<-w.Over.Done()
				return nil
			},
		})
	})
	return w.Err
}

func iterateAndDrain(ctx context.Context, w *harness.World, count int) (int, error) {
	subscriber, err := w.Subscribe()
	if err != nil {
		return 0, err
	}
	iterated := 0
	for delivery, err := range subscriber.All(ctx) {
		if err != nil {
			return iterated, err
		}
		delivery.Ack()
		if iterated++; iterated == count {
			subscriber.BeginDrain()
		}
	}
	err = subscriber.Drain(ctx)
	subscriber.Close()
	return iterated, err
}
