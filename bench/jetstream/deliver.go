package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

const (
	streamName   = "bench"
	subject      = "rsvps"
	consumerName = "subscriber"
	// Publishes that wait for their ack, at most: as many records as ours has on their way.
	publishesMax = 16_384
	// Of every wait.
	patience = 10 * time.Minute
)

// What a run says of itself.
type outcome struct {
	Records     int     `json:"records"`
	Seconds     float64 `json:"seconds"`
	PublishedS  float64 `json:"published_s"`
	Redelivered uint64  `json:"redelivered"`
}

// deliver runs the server, publishes, and waits for the subscriber to have acked everything.
func deliver(arguments []string) error {
	flags := flag.NewFlagSet("deliver", flag.ContinueOnError)
	dir := flags.String("dir", "", "empty folder of the file store")
	file := flags.String("payloads", "", "payloads")
	unacked := flags.Int("unacked", 0, "deliveries that may be unacked")
	syncAlways := flags.Bool("sync-always", false, "sync to the device before anything is acknowledged")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	payloads, err := readPayloads(*file)
	if err != nil {
		return err
	}
	nats, err := start(*dir, *syncAlways)
	if err != nil {
		return err
	}
	defer nats.WaitForShutdown()
	defer nats.Shutdown()
	said, err := measure(nats, payloads, *file, *unacked)
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(said)
}

func start(dir string, syncAlways bool) (*server.Server, error) {
	options := &server.Options{
		Host: "127.0.0.1", Port: server.RANDOM_PORT, NoSigs: true,
		JetStream: true, StoreDir: dir, SyncAlways: syncAlways,
	}
	nats, err := server.NewServer(options)
	if err != nil {
		return nil, err
	}
	nats.Start()
	if !nats.ReadyForConnections(30 * time.Second) {
		return nil, fmt.Errorf("the server does not take connections")
	}
	return nats, nil
}

func measure(host *server.Server, payloads [][]byte, file string, unacked int) (*outcome, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	connection, err := nats.Connect(host.ClientURL())
	if err != nil {
		return nil, err
	}
	defer connection.Close()
	js, err := jetstream.New(connection, jetstream.WithPublishAsyncMaxPending(publishesMax))
	if err != nil {
		return nil, err
	}
	stream, err := js.CreateStream(ctx, jetstream.StreamConfig{
		Name: streamName, Subjects: []string{subject}, Storage: jetstream.FileStorage,
	})
	if err != nil {
		return nil, err
	}
	consumer, err := stream.CreateConsumer(ctx, jetstream.ConsumerConfig{
		Durable: consumerName, AckPolicy: jetstream.AckExplicitPolicy, MaxAckPending: unacked,
	})
	if err != nil {
		return nil, err
	}
	subscriber, err := spawn(ctx, host.ClientURL(), file, unacked)
	if err != nil {
		return nil, err
	}
	begun := time.Now()
	for _, payload := range payloads {
		_, err := js.PublishAsync(subject, payload, jetstream.WithStallWait(patience))
		if err != nil {
			return nil, err
		}
	}
	select {
	case <-js.PublishAsyncComplete():
	case <-ctx.Done():
		return nil, fmt.Errorf("not everything published was acknowledged")
	}
	published := time.Since(begun)
	if err := subscriber.Wait(); err != nil {
		return nil, fmt.Errorf("the subscriber: %w", err)
	}
	said := &outcome{Records: len(payloads), PublishedS: published.Seconds()}
	for {
		info, err := consumer.Info(ctx)
		if err != nil {
			return nil, err
		}
		if info.AckFloor.Stream == uint64(len(payloads)) {
			said.Redelivered = info.Delivered.Consumer - uint64(len(payloads))
			said.Seconds = time.Since(begun).Seconds()
			return said, nil
		}
		time.Sleep(time.Millisecond)
	}
}

// spawn starts the subscriber and waits until it has subscribed.
func spawn(ctx context.Context, url, file string, unacked int) (*exec.Cmd, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	command := exec.CommandContext(ctx, self, "subscribe", "-url", url, "-payloads", file,
		"-unacked", fmt.Sprint(unacked))
	command.Stderr = os.Stderr
	ready, err := command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := command.Start(); err != nil {
		return nil, err
	}
	if _, err := ready.Read(make([]byte, 1)); err != nil {
		return nil, fmt.Errorf("the subscriber ended before it was ready: %w", err)
	}
	return command, nil
}
