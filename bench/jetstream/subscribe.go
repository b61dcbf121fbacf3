package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// subscribe acks every message once it is the one that was published, and ends with the last.
func subscribe(arguments []string) error {
	flags := flag.NewFlagSet("subscribe", flag.ContinueOnError)
	url := flags.String("url", "", "the server")
	file := flags.String("payloads", "", "payloads")
	unacked := flags.Int("unacked", 0, "deliveries that may be unacked")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	payloads, err := readPayloads(*file)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	connection, err := nats.Connect(*url)
	if err != nil {
		return err
	}
	defer connection.Close()
	js, err := jetstream.New(connection)
	if err != nil {
		return err
	}
	consumer, err := js.Consumer(ctx, streamName, consumerName)
	if err != nil {
		return err
	}
	seen, missing := make([]bool, len(payloads)), len(payloads)
	done := make(chan error, 1)
	take := func(message jetstream.Msg) {
		if missing == 0 {
			return
		}
		place, err := check(message, payloads)
		if err == nil {
			err = message.Ack()
		}
		if err == nil && !seen[place] {
			seen[place] = true
			missing--
		}
		if err != nil || missing == 0 {
			missing = 0
			done <- err
		}
	}
	consuming, err := consumer.Consume(take, jetstream.PullMaxMessages(*unacked))
	if err != nil {
		return err
	}
	defer consuming.Stop()
	// One byte for whoever waits for the subscriber.
	fmt.Print(".")
	select {
	case err := <-done:
		if err != nil {
			return err
		}
	case <-time.After(patience):
		return fmt.Errorf("not every message came")
	}
	return connection.FlushWithContext(ctx)
}

// check finds the place of a message, from 0, and that it holds what was published there.
func check(message jetstream.Msg, payloads [][]byte) (uint64, error) {
	metadata, err := message.Metadata()
	if err != nil {
		return 0, err
	}
	place := metadata.Sequence.Stream - 1
	if place >= uint64(len(payloads)) || !bytes.Equal(message.Data(), payloads[place]) {
		return 0, fmt.Errorf("message %d is not what was published there", place)
	}
	return place, nil
}

func readPayloads(file string) ([][]byte, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var payloads [][]byte
	for len(text) >= 4 {
		length := int(binary.BigEndian.Uint32(text))
		if len(text) < 4+length {
			return nil, fmt.Errorf("%s ends within a payload", file)
		}
		payloads = append(payloads, text[4:4+length])
		text = text[4+length:]
	}
	return payloads, nil
}
