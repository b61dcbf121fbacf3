package headcount

import (
	"context"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"google.golang.org/protobuf/proto"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

// reasonBytesMax is what the contract allows for a reason.
const reasonBytesMax = 1_024

// Outcome is what became of a settlement; durable when told.
type Outcome int32

const (
	// Settled is never delivered again.
	Settled = Outcome(v1.SettleStatus_SETTLE_STATUS_SETTLED)
	// WillRetry is handed out again.
	WillRetry = Outcome(v1.SettleStatus_SETTLE_STATUS_WILL_RETRY)
	// Parked is among the parked messages.
	Parked = Outcome(v1.SettleStatus_SETTLE_STATUS_PARKED)
	// Extended has a longer lease.
	Extended = Outcome(v1.SettleStatus_SETTLE_STATUS_EXTENDED)
	// LeaseLost had been handed out again before.
	LeaseLost = Outcome(v1.SettleStatus_SETTLE_STATUS_LEASE_LOST)
	// UnknownDelivery is not of this subscription: settle it under the one that handed it out.
	UnknownDelivery = Outcome(v1.SettleStatus_SETTLE_STATUS_UNKNOWN_DELIVERY)
	// AlreadySettled was settled before.
	AlreadySettled = Outcome(v1.SettleStatus_SETTLE_STATUS_ALREADY_SETTLED)
)

// Held says whether the delivery was still this subscriber's to settle.
func (o Outcome) Held() bool { return o != LeaseLost && o != UnknownDelivery }

// String is the name that all SDKs have for it, such as SETTLED.
func (o Outcome) String() string {
	return strings.TrimPrefix(v1.SettleStatus(o).String(), "SETTLE_STATUS_")
}

// Park is returned by a handler: put the record to the parked ones at once.
type Park struct{ Reason string }

// RetryAfter is returned by a handler: deliver the record again after a time.
type RetryAfter struct {
	Delay  time.Duration
	Reason string
}

// Skip is returned by a handler: settle the record as if it were done.
type Skip struct{ Reason string }

func (p Park) Error() string { return "park: " + p.Reason }

func (r RetryAfter) Error() string { return fmt.Sprintf("retry after %s: %s", r.Delay, r.Reason) }

func (s Skip) Error() string { return "skip: " + s.Reason }

type askKind uint8

const (
	askAck askKind = iota
	askNack
	askExtend
	// askRenew is an extension that nobody waits for.
	askRenew
)

// ask is what is to become of a delivery. Settlements of equal asks go out together.
type ask struct {
	kind   askKind
	action v1.NackAction
	// timed says whether time holds: before the next attempt, or by which to extend. Else it is as the
	// subscription has it.
	timed  bool
	time   time.Duration
	reason string
}

func nackOf(action v1.NackAction, reason string) ask {
	return ask{kind: askNack, action: action, reason: cut(reason)}
}

func nackAfter(delay time.Duration, reason string) ask {
	asked := nackOf(v1.NackAction_NACK_ACTION_RETRY, reason)
	asked.timed, asked.time = true, delay
	return asked
}

func (a ask) extends() bool { return a.kind == askExtend || a.kind == askRenew }

func cut(reason string) string {
	if len(reason) <= reasonBytesMax {
		return strings.ToValidUTF8(reason, "")
	}
	end := reasonBytesMax
	for end > 0 && !utf8.RuneStart(reason[end]) {
		end--
	}
	return strings.ToValidUTF8(reason[:end], "")
}

// Settlement is on its way to the server, and is sent whether anybody waits for it or not.
type Settlement struct {
	delivery *Delivery
	ask      ask

	// Of the desk, under its lock.
	queued  bool
	outcome Outcome
	err     error
	done    chan struct{}
}

// Wait waits until the server has answered, and says what became of it.
func (s *Settlement) Wait(ctx context.Context) (Outcome, error) {
	desk := s.delivery.desk
	desk.mu.Lock()
	if s.outcome == 0 && s.err == nil && s.done == nil {
		s.done = make(chan struct{})
	}
	done := s.done
	desk.mu.Unlock()
	if done != nil {
		select {
		case <-done:
		case <-ctx.Done():
			return 0, failure(ctx, ctx.Err())
		}
	}
	desk.mu.Lock()
	defer desk.mu.Unlock()
	return s.outcome, s.err
}

// resolve takes the answer, or why none will come.
func (s *Settlement) resolve(outcome Outcome, err error) {
	if s.outcome != 0 || s.err != nil {
		return
	}
	s.outcome, s.err = outcome, err
	if s.done != nil {
		close(s.done)
	}
}

// Delivery is a record that is leased to this subscriber until it is settled. Settling never blocks: it
// gives a [Settlement] at once, which can be waited for to learn whether it held, or left alone. The first
// settlement holds; a second gives that one back, or AlreadySettled.
type Delivery struct {
	desk  *desk
	wire  *v1.Delivery
	bytes uint64

	// Of the desk, under its lock.
	id          string
	takenAt     time.Time
	leasedUntil time.Time
	// ended is how it was settled or lost; 0 while it is this subscriber's.
	ended      Outcome
	settlement *Settlement
	first      Settlement
}

func newDelivery(desk *desk, wire *v1.Delivery, now time.Time) *Delivery {
	return &Delivery{
		desk: desk, wire: wire, bytes: uint64(proto.Size(wire.Record)), id: wire.DeliveryId, takenAt: now,
	}
}

// ID settles it; valid on any stream.
func (d *Delivery) ID() string {
	d.desk.mu.Lock()
	defer d.desk.mu.Unlock()
	return d.id
}

// Attempt is 1 for the first.
func (d *Delivery) Attempt() int { return int(d.wire.GetAttempt()) }

// Partition is a number, from 0.
func (d *Delivery) Partition() int { return int(d.wire.GetPartition()) }

// Offset is the position in the partition.
func (d *Delivery) Offset() uint64 { return d.wire.GetOffset() }

// AppendTime is when the log took the record.
func (d *Delivery) AppendTime() time.Time { return d.wire.AppendTime.AsTime() }

// Record is as it lies in the log. Do not alter it.
func (d *Delivery) Record() *v1.LogRecord { return d.wire.Record }

// Rsvp is the RSVP that the record is of; nil where it is of none.
func (d *Delivery) Rsvp() *v1.Rsvp {
	switch payload := d.wire.Record.GetPayload().(type) {
	case *v1.LogRecord_Change:
		return payload.Change.GetRsvp()
	case *v1.LogRecord_Rsvp:
		return payload.Rsvp.GetRsvp()
	case *v1.LogRecord_Late:
		return payload.Late.GetRsvp()
	}
	return nil
}

// Ack settles it as done.
func (d *Delivery) Ack() *Settlement { return d.desk.settle(d, ask{kind: askAck}) }

// Nack has it delivered again by the subscription's backoff. The reason is for a person, and may be empty.
func (d *Delivery) Nack(reason string) *Settlement {
	return d.desk.settle(d, nackOf(v1.NackAction_NACK_ACTION_RETRY, reason))
}

// NackAfter has it delivered again after a delay.
func (d *Delivery) NackAfter(delay time.Duration, reason string) *Settlement {
	return d.desk.settle(d, nackAfter(delay, reason))
}

// Park puts it to the parked ones at once.
func (d *Delivery) Park(reason string) *Settlement {
	return d.desk.settle(d, nackOf(v1.NackAction_NACK_ACTION_PARK, reason))
}

// Skip settles it as if it were done.
func (d *Delivery) Skip(reason string) *Settlement {
	return d.desk.settle(d, nackOf(v1.NackAction_NACK_ACTION_SKIP, reason))
}

// Extend keeps it for a time from now, 0 for the subscription's lease. Loops renew leases by themselves.
func (d *Delivery) Extend(by time.Duration) *Settlement {
	return d.desk.extend(d, ask{kind: askExtend, timed: by > 0, time: by})
}

// String says which it is, without what is in it.
func (d *Delivery) String() string {
	return fmt.Sprintf("delivery %d/%d, attempt %d", d.Partition(), d.Offset(), d.Attempt())
}

// laneKey is what is worked on one after the other: the event; rows of views by partition; else the record
// alone.
type laneKey struct {
	event     string
	partition int
	offset    uint64
}

func (d *Delivery) lane() laneKey {
	if rsvp := d.Rsvp(); rsvp != nil {
		return laneKey{event: rsvp.GetEvent().GetEventId(), partition: -1}
	}
	if _, rows := d.wire.Record.GetPayload().(*v1.LogRecord_ViewRows); rows {
		return laneKey{partition: d.Partition()}
	}
	return laneKey{partition: d.Partition(), offset: d.Offset() + 1}
}
