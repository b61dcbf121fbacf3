package steps

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
	"time"

	"github.com/cucumber/godog"
	"google.golang.org/grpc/codes"

	headcount "headcount/client-sdk/go"
	"headcount/client-sdk/go/scenarios/harness"
)

func registerArguments(sc *godog.ScenarioContext, w *harness.World) {
	connect := func(ctx context.Context, address string) {
		w.Attempt(func() error {
			client, err := headcount.Connect(ctx, address)
			if err == nil {
				client.Close()
			}
			return err
		})
	}
	sc.Step(`^a client connects to a port where nobody listens$`, func(ctx context.Context) error {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return err
		}
		address := "http://" + listener.Addr().String()
		if err := listener.Close(); err != nil {
			return err
		}
		connect(ctx, address)
		return nil
	})
	sc.Step(`^a client connects to "([^"]*)"$`, connect)
	sc.Step(`^it fails with "(\w+)" within (\d+) seconds?$`, func(kind string, seconds int) error {
		limit := time.Duration(seconds) * time.Second
		return errors.Join(failedWith(w.Err, kind), check(w.Took < limit, "after %s", w.Took))
	})
	sc.Step(`^it fails with the reason "(\w+)"$`, func(reason string) error { return hasReason(w.Err, reason) })
	sc.Step(`^the fault names the field "(\w+)"$`, func(field string) error { return namesField(w.Err, field) })
	sc.Step(`^the failure has an advice$`, func() error {
		var failed headcount.Error
		return check(errors.As(w.Err, &failed) && failed.Advice() != "", "%v", w.Err)
	})
	sc.Step(`^the failure names the earliest offset that is left$`, func() error {
		var gone *headcount.PositionGoneError
		if !errors.As(w.Err, &gone) {
			return fmt.Errorf("%T: %w", w.Err, w.Err)
		}
		earliest, told := gone.Earliest()
		_, where := gone.Partition()
		return check(told && where && earliest > 0, "%v: %v", gone, gone.Metadata)
	})
	sc.Step(`^the client creates a subscription with a lease of (\d+) seconds$`,
		func(ctx context.Context, seconds int) {
			w.Attempt(func() error {
				lease := time.Duration(seconds) * time.Second
				_, err := w.Client.CreateSubscription(ctx, "never", headcount.SubscriptionOptions{Lease: lease})
				return err
			})
		})
	sc.Step(`^the client gives (.*)$`, func(ctx context.Context, what string) {
		w.Attempt(func() error { return give(ctx, w.Client, what) })
	})
	sc.Step(`^it is refused before anything is sent$`, func() error {
		var refused *headcount.ArgumentError
		err := check(errors.As(w.Err, &refused), "%T: %v", w.Err, w.Err)
		return errors.Join(err, check(w.Took < 500*time.Millisecond, "after %s", w.Took))
	})
}

// failedWith says whether a failure is of the type that a scenario names.
func failedWith(err error, kind string) error {
	is := false
	switch kind {
	case "Address":
		var e *headcount.AddressError
		is = errors.As(err, &e)
	case "Unreachable":
		var e *headcount.UnreachableError
		is = errors.As(err, &e)
	case "Lost":
		var e *headcount.LostError
		is = errors.As(err, &e)
	case "Diverged":
		var e *headcount.DivergedError
		is = errors.As(err, &e)
	}
	return check(is, "not %s but %T: %v", kind, err, err)
}

// hasReason says whether a failure is an answer of the server with a reason, and of that reason's type.
func hasReason(err error, reason string) error {
	var service *headcount.ServiceError
	if !errors.As(err, &service) {
		return fmt.Errorf("no answer of the server but %T: %w", err, err)
	}
	name := strings.ToLower(strings.ReplaceAll(reason, "_", "")) + "error"
	kind := strings.ToLower(fmt.Sprintf("%T", err))
	typed := strings.HasSuffix(kind, "."+name)
	return check(service.Reason == reason && typed, "%s as %T", service.Reason, err)
}

func namesField(err error, field string) error {
	var wrong *headcount.InvalidArgumentError
	if !errors.As(err, &wrong) {
		return fmt.Errorf("%T: %w", err, err)
	}
	for known := range wrong.Violations {
		if strings.HasSuffix(known, field) {
			return check(wrong.Code == codes.InvalidArgument, "%s", wrong.Code)
		}
	}
	return fmt.Errorf("it names %v", wrong.Violations)
}

// give gives what the SDK can know to be wrong.
func give(ctx context.Context, client *headcount.Client, what string) error {
	var options []headcount.SubscribeOption
	if what == "a credit of 0" {
		options = append(options, headcount.WithCredit(0))
	}
	subscriber, err := client.Subscribe("any", options...)
	if err != nil {
		return err
	}
	defer subscriber.Close()
	switch what {
	case "a concurrency of 0":
		return subscriber.Run(ctx, func(context.Context, *headcount.Delivery) error {
			return errors.New("was handed out")
		}, 0)
	case "a fetch of 0 deliveries":
		_, err = subscriber.Fetch(ctx, 0, 0)
	case "a view that is none":
		_, err = client.Sync(headcount.NewReplica(), headcount.SyncOptions{Views: []headcount.View{"people"}})
	default:
		return fmt.Errorf("nobody knows how to give %s", what)
	}
	return err
}
