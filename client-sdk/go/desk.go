package headcount

import (
	"sync"
	"time"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

// idsMax is how many ids the contract takes in one message.
const idsMax = 1_000

// place is where a record lies.
type place struct {
	partition uint32
	offset    uint64
}

func placeOf(wire *v1.Delivery) place { return place{wire.GetPartition(), wire.GetOffset()} }

type sentSettlement struct {
	// id is the one that it was sent under.
	id         string
	settlement *Settlement
}

// desk is what is leased to a subscriber, and the settlements that are on their way.
//
//   - A delivery is held from its coming until its settlement is answered; one settlement each, the first
//     holds.
//   - Settlements are sent in order, in groups of one kind, at most 1,000 ids each; the server answers in
//     the same order, one result for each id. What was sent and not answered when a stream broke is sent
//     again over the next one.
//   - Leases are renewed while a delivery is held and no older than holdMax.
//   - A record that comes again over a new session while its earlier delivery is in hand is not handed out
//     twice: the delivery in hand takes the new id, and its settlement goes out under it.
type desk struct {
	// wake is called, under the lock, when there is something to send; it must not block.
	wake    func()
	holdMax time.Duration

	mu        sync.Mutex
	lease     time.Duration
	held      map[*Delivery]struct{}
	heldBytes uint64
	outbox    queue[*Settlement]
	sent      queue[sentSettlement]
	// former are in hand since an earlier session, by place.
	former map[place]*Delivery
	closed error
	// Freed by answers since it was last credited.
	freedMessages int
	freedBytes    uint64
}

func newDesk(wake func(), lease, holdMax time.Duration) *desk {
	return &desk{wake: wake, lease: lease, holdMax: holdMax, held: map[*Delivery]struct{}{}}
}

// take takes what came; gives what is to be handed out.
func (k *desk) take(wires []*v1.Delivery) []*Delivery {
	now := time.Now()
	fresh := make([]*Delivery, 0, len(wires))
	for _, wire := range wires {
		fresh = append(fresh, newDelivery(k, wire, now))
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	kept := fresh[:0]
	for _, delivery := range fresh {
		if known, ok := k.former[placeOf(delivery.wire)]; ok {
			delete(k.former, placeOf(delivery.wire))
			if known.ended == 0 {
				k.adopt(known, delivery.id, now)
				continue
			}
		}
		delivery.leasedUntil = now.Add(k.lease)
		k.held[delivery] = struct{}{}
		k.heldBytes += delivery.bytes
		kept = append(kept, delivery)
	}
	return kept
}

// settle sends a settlement, unless there is one.
func (k *desk) settle(d *Delivery, asked ask) *Settlement {
	k.mu.Lock()
	defer k.mu.Unlock()
	if d.settlement != nil {
		return d.settlement
	}
	if d.ended != 0 {
		outcome := d.ended
		if outcome.Held() {
			outcome = AlreadySettled
		}
		return &Settlement{delivery: d, ask: asked, outcome: outcome}
	}
	settlement := &d.first
	if settlement.delivery != nil {
		settlement = &Settlement{}
	}
	settlement.delivery, settlement.ask = d, asked
	d.settlement = settlement
	k.put(settlement)
	return settlement
}

// extend sends an extension.
func (k *desk) extend(d *Delivery, asked ask) *Settlement {
	k.mu.Lock()
	defer k.mu.Unlock()
	settlement := &Settlement{delivery: d, ask: asked}
	k.put(settlement)
	return settlement
}

// renew extends the leases that have used up a third; gives the time until the next look.
func (k *desk) renew(now time.Time) time.Duration {
	k.mu.Lock()
	defer k.mu.Unlock()
	third := k.lease / 3
	for delivery := range k.held {
		inHand := delivery.settlement == nil
		young := now.Sub(delivery.takenAt) < k.holdMax
		if inHand && young && delivery.leasedUntil.Sub(now) < 2*third {
			delivery.leasedUntil = now.Add(k.lease)
			k.put(&Settlement{delivery: delivery, ask: ask{kind: askRenew}})
		}
	}
	return third / 2
}

// group takes the next settlements of one kind to send, as their ids; none where there are none.
func (k *desk) group() (ask, []string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.outbox.len() == 0 {
		return ask{}, nil
	}
	asked := k.outbox.peek().ask
	ids := make([]string, 0, min(k.outbox.len(), idsMax))
	for k.outbox.len() > 0 && len(ids) < idsMax && k.outbox.peek().ask == asked {
		settlement := k.outbox.pop()
		settlement.queued = false
		ids = append(ids, settlement.delivery.id)
		k.sent.push(sentSettlement{settlement.delivery.id, settlement})
	}
	return asked, ids
}

// answered takes the server's answers, which come in the order of what was sent.
func (k *desk) answered(results []*v1.SettleResult) {
	k.mu.Lock()
	defer k.mu.Unlock()
	for _, result := range results {
		if k.sent.len() == 0 {
			return
		}
		sent := k.sent.pop()
		delivery := sent.settlement.delivery
		if sent.id != delivery.id {
			// Its record has come again meanwhile: the answer to the new id counts.
			continue
		}
		outcome := Outcome(result.Status)
		sent.settlement.resolve(outcome, nil)
		if sent.settlement.ask.extends() && outcome.Held() {
			continue
		}
		delivery.ended, delivery.settlement = outcome, nil
		if _, held := k.held[delivery]; held {
			k.forget(delivery)
			k.freedMessages++
			k.freedBytes += delivery.bytes
		}
	}
}

// beginSession has what is in hand come again under new ids.
func (k *desk) beginSession() {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.former = make(map[place]*Delivery, len(k.held))
	for delivery := range k.held {
		k.former[placeOf(delivery.wire)] = delivery
	}
}

// broken sends again what a stream that broke did not answer; renewals come by themselves.
func (k *desk) broken() {
	k.mu.Lock()
	defer k.mu.Unlock()
	var again []*Settlement
	for _, sent := range k.sent.take() {
		if sent.settlement.ask.kind == askRenew {
			sent.settlement.delivery.leasedUntil = time.Time{}
			continue
		}
		if !sent.settlement.queued {
			sent.settlement.queued = true
			again = append(again, sent.settlement)
		}
	}
	k.outbox.pushFront(again)
}

// drop forgets deliveries that were not handed out: their session is gone, they come again.
func (k *desk) drop(deliveries []*Delivery) (bytes uint64) {
	k.mu.Lock()
	defer k.mu.Unlock()
	for _, delivery := range deliveries {
		k.forget(delivery)
		bytes += delivery.bytes
	}
	return bytes
}

// close gives up: what is not answered will not be.
func (k *desk) close(err error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.closed != nil {
		return
	}
	k.closed = err
	for _, sent := range k.sent.take() {
		sent.settlement.resolve(0, err)
	}
	for _, settlement := range k.outbox.take() {
		settlement.resolve(0, err)
	}
}

// failed is why nothing can be settled any more; nil while it can.
func (k *desk) failed() error {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.closed
}

// idle says whether nothing waits to be sent or answered.
func (k *desk) idle() bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.outbox.len() == 0 && k.sent.len() == 0
}

// room is the credit that is left of a bound.
func (k *desk) room(messages int, bytes uint64) (int, uint64) {
	k.mu.Lock()
	defer k.mu.Unlock()
	left := uint64(1)
	if k.heldBytes < bytes {
		left = bytes - k.heldBytes
	}
	return max(0, messages-len(k.held)), left
}

// due takes what is freed once it is worth a message: a quarter of the credit, or all there was to do.
func (k *desk) due(credit int) (messages int, bytes uint64) {
	k.mu.Lock()
	defer k.mu.Unlock()
	idle := k.outbox.len() == 0 && k.sent.len() == 0
	if k.freedMessages*4 < credit && (k.freedMessages == 0 || !idle) {
		return 0, 0
	}
	messages, bytes = k.freedMessages, k.freedBytes
	k.freedMessages, k.freedBytes = 0, 0
	return messages, bytes
}

// opened begins a stream: its lease, and what is freed beside the credit that it was opened with.
func (k *desk) opened(lease time.Duration, freedMessages int, freedBytes uint64) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.lease, k.freedMessages, k.freedBytes = lease, freedMessages, freedBytes
}

func (k *desk) forget(delivery *Delivery) {
	if _, held := k.held[delivery]; held {
		delete(k.held, delivery)
		k.heldBytes -= delivery.bytes
	}
}

func (k *desk) put(settlement *Settlement) {
	if k.closed != nil {
		settlement.resolve(0, k.closed)
		return
	}
	settlement.queued = true
	k.outbox.push(settlement)
	k.wake()
}

func (k *desk) adopt(delivery *Delivery, id string, now time.Time) {
	delivery.id = id
	delivery.leasedUntil = now.Add(k.lease)
	// Sent under the old id, it may be answered LEASE_LOST: the new id is what counts.
	if settlement := delivery.settlement; settlement != nil && !settlement.queued {
		k.put(settlement)
	}
}
