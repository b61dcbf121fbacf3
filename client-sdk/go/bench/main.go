// Command bench measures records a second of the subscribe loop, next to the bare generated client, in one run.
//
//	go run . [RECORDS]
//
// A real server is filled from its generated feed; then, turn by turn, the bare client and Run read and acknowledge
// the same number of records from a subscription each. CPU is that of this process.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"strconv"
	"syscall"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	headcount "headcount/client-sdk/go"
	v1 "headcount/client-sdk/go/gen/headcount/v1"
	"headcount/client-sdk/go/scenarios/harness"
)

const (
	credit = 10_000
	rounds = 3
	idsMax = 1_000
)

type work = func(ctx context.Context, name string, records int) error

// bare reads and acknowledges by the generated code alone, a batch at a time.
func bare(conn *grpc.ClientConn) work {
	return func(ctx context.Context, name string, records int) error {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		stream, err := v1.NewSubscriberServiceClient(conn).Subscribe(ctx)
		if err != nil {
			return err
		}
		open := &v1.SubscribeOpen{Subscription: name, Credit: &v1.Credit{Messages: credit}}
		if err := stream.Send(&v1.SubscribeRequest{Kind: &v1.SubscribeRequest_Open{Open: open}}); err != nil {
			return err
		}
		for settled := 0; settled < records; {
			answer, err := stream.Recv()
			if err != nil {
				return err
			}
			if err := settle(stream, answer.GetDeliveries().GetDeliveries()); err != nil {
				return err
			}
			if results := len(answer.GetSettled().GetResults()); results > 0 {
				settled += results
				more := &v1.Credit{Messages: uint32(results)}
				if err := stream.Send(&v1.SubscribeRequest{Kind: &v1.SubscribeRequest_Credit{Credit: more}}); err != nil {
					return err
				}
			}
		}
		return nil
	}
}

func settle(
	stream grpc.BidiStreamingClient[v1.SubscribeRequest, v1.SubscribeResponse], deliveries []*v1.Delivery,
) error {
	for len(deliveries) > 0 {
		group := deliveries[:min(idsMax, len(deliveries))]
		deliveries = deliveries[len(group):]
		ids := make([]string, 0, len(group))
		for _, delivery := range group {
			ids = append(ids, delivery.DeliveryId)
		}
		ack := &v1.SubscribeRequest{Kind: &v1.SubscribeRequest_Ack{Ack: &v1.Ack{DeliveryIds: ids}}}
		if err := stream.Send(ack); err != nil {
			return err
		}
	}
	return nil
}

// loop reads and acknowledges by Run, with one worker.
func loop(client *headcount.Client) work {
	return func(ctx context.Context, name string, records int) error {
		subscriber, err := client.Subscribe(
			name, headcount.WithCredit(credit), headcount.WithCreditBytes(64<<20),
		)
		if err != nil {
			return err
		}
		handled := 0
		return subscriber.Run(ctx, func(context.Context, *headcount.Delivery) error {
			if handled++; handled == records {
				subscriber.BeginDrain()
			}
			return nil
		}, 1)
	}
}

// measure prints a line for each turn.
func measure(ctx context.Context, server *harness.Server, records int) error {
	client, err := headcount.Connect(ctx, server.Address)
	if err != nil {
		return err
	}
	defer client.Close()
	target := server.Address[len("http://"):]
	conn, err := grpc.NewClient(target, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return err
	}
	defer conn.Close()
	err = harness.Until(ctx, "the records are there", 10*harness.Patience, func() (bool, error) {
		answer, err := client.Headcount(ctx)
		return answer.Records.Records.Value >= uint64(records+1_000), err
	})
	if err != nil {
		return err
	}
	for turn := range rounds {
		for _, of := range []struct {
			title string
			work  work
		}{{"bare", bare(conn)}, {"run", loop(client)}} {
			name := fmt.Sprintf("bench-%s-%d", of.title, turn)
			options := headcount.SubscriptionOptions{Channel: v1.Channel_CHANNEL_RSVPS, Start: headcount.Earliest}
			if _, err := client.CreateSubscription(ctx, name, options); err != nil {
				return err
			}
			began, used := time.Now(), cpu()
			if err := of.work(ctx, name, records); err != nil {
				return err
			}
			took, used := time.Since(began), cpu()-used
			fmt.Printf("%5s: %9.0f records/s, %5.2f us CPU a record\n", of.title,
				float64(records)/took.Seconds(), float64(used.Nanoseconds())/1e3/float64(records))
			if err := client.DeleteSubscription(ctx, name); err != nil {
				return err
			}
		}
	}
	return nil
}

func cpu() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		log.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func run(records int) error {
	server, err := harness.Start([]string{"--rate", "max"}, nil)
	if err != nil {
		return err
	}
	defer server.Close()
	return measure(context.Background(), server, records)
}

func main() {
	records := 100_000
	if len(os.Args) > 1 {
		given, err := strconv.Atoi(os.Args[1])
		if err != nil {
			log.Fatalf("RECORDS is a number, not %q", os.Args[1])
		}
		records = given
	}
	if err := run(records); err != nil {
		log.Fatal(err)
	}
}
