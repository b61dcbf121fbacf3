package headcount

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

// wire is a delivery of a place, under an id.
func wire(offset uint64, id string) *v1.Delivery {
	attempt, partition := uint32(1), uint32(0)
	return &v1.Delivery{DeliveryId: id, Attempt: &attempt, Partition: &partition, Offset: &offset}
}

// event is a delivery of an RSVP to an event.
func event(offset uint64, id string) *v1.Delivery {
	delivery := wire(offset, "d")
	rsvp := &v1.Rsvp{Event: &v1.Event{EventId: id}}
	delivery.Record = &v1.LogRecord{Payload: &v1.LogRecord_Rsvp{Rsvp: &v1.RsvpRecord{Rsvp: rsvp}}}
	return delivery
}

func result(id string, outcome Outcome) *v1.SettleResult {
	return &v1.SettleResult{DeliveryId: id, Status: v1.SettleStatus(outcome)}
}

func firstDesk() *desk { return newDesk(func() {}, 30*time.Second, time.Minute) }

// sends checks the ids of the next group.
func sends(t *testing.T, k *desk, ids ...string) {
	t.Helper()
	if _, group := k.group(); !slices.Equal(group, ids) {
		t.Errorf("%v are sent, not %v", group, ids)
	}
}

// comes checks what became of a settlement.
func comes(t *testing.T, s *Settlement, wanted Outcome) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	if outcome, err := s.Wait(ctx); outcome != wanted || err != nil {
		t.Errorf("%s, %v, not %s", outcome, err, wanted)
	}
}

func TestSettlementsGoOutInOrderByKindAndFreeCreditWhenAnswered(t *testing.T) {
	noLeaks(t)
	k := firstDesk()
	d := k.take([]*v1.Delivery{wire(1, "d1"), wire(2, "d2"), wire(3, "d3")})
	acked, again, parked := d[0].Ack(), d[1].Ack(), d[2].Park("why")
	sends(t, k, "d1", "d2")
	sends(t, k, "d3")
	sends(t, k)
	if d[0].Ack() != acked || d[0].Nack("late") != acked {
		t.Error("one settlement each")
	}
	waited := make(chan Outcome)
	go func() { outcome, _ := acked.Wait(t.Context()); waited <- outcome }()
	k.answered([]*v1.SettleResult{result("d1", Settled), result("d2", LeaseLost)})
	if outcome := <-waited; outcome != Settled {
		t.Error(outcome)
	}
	comes(t, again, LeaseLost)
	comes(t, d[0].Nack(""), AlreadySettled)
	comes(t, d[1].Ack(), LeaseLost)
	if messages, _ := k.due(1_000); messages != 0 {
		t.Errorf("%d are credited while more is on its way", messages)
	}
	k.answered([]*v1.SettleResult{result("d3", Parked)})
	comes(t, parked, Parked)
	if messages, _ := k.due(1_000); messages != 3 || !k.idle() || len(k.held) != 0 {
		t.Errorf("%d are credited, %d held", messages, len(k.held))
	}
}

func TestWhatWasNotAnsweredIsSentAgainAndUnderANewID(t *testing.T) {
	k := firstDesk()
	d := k.take([]*v1.Delivery{wire(1, "d1"), wire(2, "d2")})
	acked := d[0].Ack()
	sends(t, k, "d1")
	k.broken()
	// The session is gone: both come again under new ids, and neither is handed out twice.
	k.beginSession()
	fresh := k.take([]*v1.Delivery{wire(1, "e1"), wire(2, "e2"), wire(3, "e3")})
	if len(fresh) != 1 || fresh[0].Offset() != 3 {
		t.Fatalf("%v is handed out", fresh)
	}
	sends(t, k, "e1")
	k.answered([]*v1.SettleResult{result("e1", Settled)})
	comes(t, acked, Settled)
	if d[1].ID() != "e2" || len(k.held) != 2 {
		t.Errorf("%s, %d held", d[1].ID(), len(k.held))
	}
}

func TestAnAnswerToAnOldIDDoesNotCount(t *testing.T) {
	k := firstDesk()
	d := k.take([]*v1.Delivery{wire(1, "d1")})
	acked := d[0].Ack()
	k.broken()
	k.beginSession()
	sends(t, k, "d1")
	k.take([]*v1.Delivery{wire(1, "e1")})
	sends(t, k, "e1")
	k.answered([]*v1.SettleResult{result("d1", LeaseLost), result("e1", Settled)})
	comes(t, acked, Settled)
}

func TestLeasesAreRenewedWhileHeldAndNotBeyondTheLongestHold(t *testing.T) {
	k := firstDesk()
	d := k.take([]*v1.Delivery{wire(1, "d1")})
	taken := d[0].takenAt
	k.renew(taken.Add(5 * time.Second))
	sends(t, k)
	k.renew(taken.Add(11 * time.Second))
	sends(t, k, "d1")
	k.answered([]*v1.SettleResult{result("d1", Extended)})
	k.renew(taken.Add(61 * time.Second))
	sends(t, k)
	k.close(&ClosedError{What: "subscriber"})
	if _, err := d[0].Ack().Wait(t.Context()); !isClosed(err) {
		t.Errorf("%v", err)
	}
}

func isClosed(err error) bool {
	_, closed := errors.AsType[*ClosedError](err)
	return closed
}

func TestCreditIsWhatIsNotHeld(t *testing.T) {
	k := firstDesk()
	d := k.take([]*v1.Delivery{event(1, "a"), event(2, "b")})
	size := d[0].bytes + d[1].bytes
	if messages, bytes := k.room(10, 1_000); messages != 8 || bytes != 1_000-size || size == 0 {
		t.Errorf("%d messages, %d bytes", messages, bytes)
	}
	if _, bytes := k.room(10, 1); bytes != 1 {
		t.Errorf("%d bytes: 0 would be no limit", bytes)
	}
	if freed := k.drop(d); freed != size || k.heldBytes != 0 {
		t.Errorf("%d bytes are freed, of %d", freed, size)
	}
}

func TestLanesKeepTheOrderOfAKeyAndWorkOnOthersMeanwhile(t *testing.T) {
	noLeaks(t)
	k := firstDesk()
	d := k.take([]*v1.Delivery{event(1, "a"), event(2, "a"), event(3, "a"), event(10, "b")})
	l := newLanes()
	l.put(d)
	a, first := l.take()
	if _, other := l.take(); first != d[0] || other != d[3] {
		t.Fatalf("%s, %s", first, other)
	}
	next := make(chan *Delivery)
	go func() { _, delivery := l.take(); next <- delivery }()
	select {
	case delivery := <-next:
		t.Fatalf("%s, while its event is in work", delivery)
	case <-time.After(20 * time.Millisecond):
	}
	l.done(a)
	if delivery := <-next; delivery != d[1] {
		t.Errorf("%s", delivery)
	}
	if left := l.close(); !slices.Equal(left, d[2:3]) {
		t.Errorf("%v are left", left)
	}
	if _, delivery := l.take(); delivery != nil {
		t.Errorf("%s, though closed", delivery)
	}
}

func TestAReasonIsCutToWhatTheContractAllows(t *testing.T) {
	long := make([]rune, 600)
	for at := range long {
		long[at] = 'ü'
	}
	if reason := cut(string(long)); len(reason) != reasonBytesMax {
		t.Errorf("%d bytes", len(reason))
	}
	if reason := cut("a" + string(long)); len(reason) != reasonBytesMax-1 {
		t.Errorf("%d bytes: half a letter is left", len(reason))
	}
	if reason := cut("not \xff text"); reason != "not  text" {
		t.Errorf("%q", reason)
	}
}
