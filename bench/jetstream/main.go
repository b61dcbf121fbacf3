// JetStream's side of the acked delivery: file store, explicit acks, one stream, one consumer.
//
// The same places as ours: the server and the publisher in one process (`deliver`), the subscriber in
// one of its own (`subscribe`), over loopback TCP. Payloads are those of a file, each behind its
// length as four bytes, big-endian.
//
// The clock runs from the first publish until the consumer's ack floor is the last message. Every
// message must come with the payload that was published at its place, once.
package main

import (
	"fmt"
	"os"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func run(arguments []string) error {
	if len(arguments) == 0 {
		return fmt.Errorf("say `deliver` or `subscribe`, with its flags")
	}
	switch arguments[0] {
	case "deliver":
		return deliver(arguments[1:])
	case "subscribe":
		return subscribe(arguments[1:])
	}
	return fmt.Errorf("%q is no command: say `deliver` or `subscribe`", arguments[0])
}
