package headcount

import (
	"fmt"
	"time"
)

// StateEvent is what a stream tells of its state, beside what it delivers: one of [Connected],
// [Disconnected], [CaughtUp], [FellBehind], [Gap] and [Draining]. Give [WithOnEvent] to hear of them.
type StateEvent interface {
	fmt.Stringer
	isStateEvent()
}

// Connected says that a stream is open.
type Connected struct {
	// Source is the stream: the name of the subscription, or "tail", "watch", "sync".
	Source string
	// Address is that of the server.
	Address string
	// Resumed is true where it goes on after an earlier one.
	Resumed bool
}

// Disconnected says that a stream broke; another is tried after RetryIn.
type Disconnected struct {
	Source  string
	Err     error
	RetryIn time.Duration
}

// CaughtUp says that all that was known when the stream opened has come.
type CaughtUp struct{ Source string }

// FellBehind says that retention comes close to what has not been delivered: read faster, or add
// subscribers.
type FellBehind struct {
	Source string
	// Pending records are to be delivered, where the server says so.
	Pending Number[uint64]
}

// Gap says that something cannot be had: a source's records, or a replica's way from its cursor.
type Gap struct {
	Source string
	Reason string
}

// Draining says that no more deliveries come over this stream; what is out is being settled.
type Draining struct {
	Source string
	Reason string
}

func (Connected) isStateEvent()    {}
func (Disconnected) isStateEvent() {}
func (CaughtUp) isStateEvent()     {}
func (FellBehind) isStateEvent()   {}
func (Gap) isStateEvent()          {}
func (Draining) isStateEvent()     {}

func (e Connected) String() string {
	if e.Resumed {
		return fmt.Sprintf("%s: connected to %s again", e.Source, e.Address)
	}
	return fmt.Sprintf("%s: connected to %s", e.Source, e.Address)
}

func (e Disconnected) String() string {
	return fmt.Sprintf("%s: disconnected (%v), tries again in %s", e.Source, e.Err, e.RetryIn)
}

func (e CaughtUp) String() string { return e.Source + ": caught up" }

func (e FellBehind) String() string {
	return fmt.Sprintf("%s: fell behind, %s pending", e.Source, e.Pending)
}

func (e Gap) String() string { return fmt.Sprintf("%s: gap (%s)", e.Source, e.Reason) }

func (e Draining) String() string { return fmt.Sprintf("%s: draining (%s)", e.Source, e.Reason) }
