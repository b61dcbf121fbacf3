"""What is leased to a subscriber, and the settlements that are on their way.

- A delivery is `held` from its coming until its settlement is answered; one settlement each, the
  first holds: a second gives that one back.
- Settlements are sent in order, in groups of one kind, at most 1,000 ids each; the server answers in
  the same order, one result for each id. What was sent and not answered when a stream broke is sent
  again over the next one.
- Leases are renewed while a delivery is held and no older than `hold_max`.
- A record that comes again over a new session while its earlier delivery is in hand is not handed
  out twice: the delivery in hand takes the new id, and its settlement goes out under it.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable

from headcount import v1
from headcount.deliveries import Ask, Delivery, Extend, Outcome, Settlement
from headcount.errors import HeadcountError

IDS_MAX = 1_000
#: What the desk asks for by itself, told apart by identity: `extend()` of a delivery asks for the same.
_RENEWAL = Extend(None)


class Desk:
    """Held deliveries and their settlements."""

    def __init__(self, wake: Callable[[], None], *, hold_max: float) -> None:
        """Call `wake` whenever there is something to send."""
        self._wake = wake
        self._hold_max = hold_max
        self._held: dict[str, Delivery] = {}
        self._settlements: dict[str, Settlement] = {}
        self._outbox: deque[Settlement] = deque()
        #: With the id that it was sent under.
        self._sent: deque[tuple[str, Settlement]] = deque()
        #: In hand since an earlier session, by place.
        self._former: dict[tuple[int, int], Delivery] = {}
        self._closed: HeadcountError | None = None
        self.lease = 30.0
        #: Counts the sessions; a delivery knows over which one it came.
        self.tenure = 0
        #: Freed by answers since it was last looked at: messages, bytes.
        self.freed = (0, 0)

    @property
    def held(self) -> int:
        """How many deliveries are held."""
        return len(self._held)

    @property
    def held_bytes(self) -> int:
        """How large their records are."""
        return sum(delivery.bytes for delivery in self._held.values())

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits to be sent or answered."""
        return not self._outbox and not self._sent

    def take(self, wires: Iterable[v1.Delivery]) -> list[Delivery]:
        """Take what came; gives what is to be handed out."""
        now = time.monotonic()
        fresh: list[Delivery] = []
        for wire in wires:
            if self._former:
                known = self._former.pop((wire.partition, wire.offset), None)
                if known is not None and known.ended is None:
                    self._adopt(known, wire, now)
                    continue
            delivery = Delivery(self, wire, self.tenure, now)
            delivery.leased_until = now + self.lease
            self._held[wire.delivery_id] = delivery
            fresh.append(delivery)
        return fresh

    def settle(self, delivery: Delivery, ask: Ask) -> Settlement:
        """Send a settlement, unless there is one."""
        known = self._settlements.get(delivery.id)
        if known is not None:
            return known
        settlement = Settlement(delivery, ask)
        if delivery.ended is not None:
            held = delivery.ended.held
            settlement.answered(Outcome.ALREADY_SETTLED if held else delivery.ended)
        elif self._closed is not None:
            settlement.failed(self._closed)
        else:
            self._settlements[delivery.id] = settlement
            self._put(settlement)
        return settlement

    def extend(self, delivery: Delivery, ask: Extend) -> Settlement:
        """Send an extension."""
        settlement = Settlement(delivery, ask)
        if self._closed is not None:
            settlement.failed(self._closed)
        else:
            self._put(settlement)
        return settlement

    def renew(self, now: float) -> float:
        """Extend the leases that have used up a third; gives the seconds until the next look."""
        third = self.lease / 3
        for delivery in self._held.values():
            in_hand = delivery.id not in self._settlements
            young = now - delivery.taken_at < self._hold_max
            if in_hand and young and delivery.leased_until - now < 2 * third:
                delivery.leased_until = now + self.lease
                self._put(Settlement(delivery, _RENEWAL))
        return third / 2

    def group(self) -> list[Settlement]:
        """Take the next settlements of one kind to send; none where there are none."""
        group: list[Settlement] = []
        outbox = self._outbox
        while outbox and len(group) < IDS_MAX and outbox[0].ask == (group or outbox)[0].ask:
            group.append(outbox.popleft())
        self._sent.extend((settlement.delivery.id, settlement) for settlement in group)
        return group

    def answered(self, results: Iterable[v1.SettleResult]) -> None:
        """Take the server's answers, which come in the order of what was sent."""
        messages, size = self.freed
        for result in results:
            sent_as, settlement = self._sent.popleft()
            delivery = settlement.delivery
            if sent_as != delivery.id:
                # Its record has come again meanwhile: the answer to the new id counts.
                if isinstance(settlement.ask, Extend) and settlement.ask is not _RENEWAL:
                    self._put(settlement)
                continue
            outcome = Outcome(result.status)
            settlement.answered(outcome)
            if isinstance(settlement.ask, Extend) and outcome.held:
                continue
            delivery.ended = outcome
            self._settlements.pop(sent_as, None)
            if self._held.pop(sent_as, None) is not None:
                messages, size = messages + 1, size + delivery.bytes
        self.freed = (messages, size)

    def begin_session(self) -> None:
        """Count another session: what is in hand comes again under new ids."""
        self.tenure += 1
        self._former = {
            (delivery.partition, delivery.offset): delivery for delivery in self._held.values()
        }

    def broken(self) -> None:
        """Send again what a stream that broke did not answer; renewals come by themselves."""
        again = [settled for _, settled in self._sent if settled.ask is not _RENEWAL]
        for _, renewal in self._sent:
            if renewal.ask is _RENEWAL:
                renewal.delivery.leased_until = 0.0
        self._sent.clear()
        self._outbox.extendleft(reversed(again))

    def drop(self, deliveries: Iterable[Delivery]) -> None:
        """Forget deliveries that were not handed out: their session is gone, they come again."""
        for delivery in deliveries:
            self._held.pop(delivery.id, None)

    def close(self, error: HeadcountError) -> None:
        """Give up: what is not answered will not be."""
        self._closed = error
        for settlement in (*(settled for _, settled in self._sent), *self._outbox):
            settlement.failed(error)
        self._sent.clear()
        self._outbox.clear()

    def _put(self, settlement: Settlement) -> None:
        self._outbox.append(settlement)
        self._wake()

    def _adopt(self, delivery: Delivery, wire: v1.Delivery, now: float) -> None:
        del self._held[delivery.id]
        settlement = self._settlements.pop(delivery.id, None)
        delivery.wire = wire
        delivery.tenure = self.tenure
        delivery.leased_until = now + self.lease
        self._held[wire.delivery_id] = delivery
        if settlement is None:
            return
        # Sent under the old id, it may be answered LEASE_LOST: the new id is what counts.
        self._settlements[wire.delivery_id] = settlement
        if settlement not in self._outbox:
            self._put(settlement)
