package headcount;

import headcount.errors.HeadcountException;
import headcount.v1.SettleResult;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What is leased to a subscriber, and the settlements that are on their way.
 *
 * <ul>
 *   <li>A delivery is held from its coming until its settlement is answered; one settlement each, the
 *       first holds: a second gives that one back.
 *   <li>Settlements are sent in order, in groups of one kind, at most 1,000 ids each; the server answers
 *       in the same order, one result for each id. What was sent and not answered when a stream broke is
 *       sent again over the next one.
 *   <li>Leases are renewed while a delivery is held and no older than {@code holdMax}.
 *   <li>A record that comes again over a new session while its earlier delivery is in hand is not handed
 *       out twice: the delivery in hand takes the new id, and its settlement goes out under it.
 * </ul>
 *
 * <p>Guarded by {@link #lock}, which every method takes by itself. What it gives as answered or failed is
 * announced by whoever asked, once the lock is free.
 */
final class Desk {
    static final int IDS_MAX = 1_000;

    /** Also guards what its owner keeps. */
    final ReentrantLock lock = new ReentrantLock();
    private final Runnable wake;
    private final long holdMax;
    private final Map<String, Delivery> held = new HashMap<>();
    private final Map<String, Settlement> settlements = new HashMap<>();
    private final Deque<Settlement> outbox = new ArrayDeque<>();
    private final Deque<Sent> sent = new ArrayDeque<>();
    /** In hand since an earlier session. */
    private final Map<Place, Delivery> former = new HashMap<>();
    private @Nullable HeadcountException closed;
    private long lease = Duration.ofSeconds(30).toNanos();
    private Credit freed = Credit.NONE;

    /** Messages and bytes. */
    record Credit(int messages, long bytes) {
        static final Credit NONE = new Credit(0, 0);
    }

    /** A settlement with the id that it was sent under. */
    private record Sent(String id, Settlement settlement) {}

    /** Calls {@code wake}, with the lock held, when there is something to send and was not. */
    Desk(Runnable wake, Duration holdMax) {
        this.wake = wake;
        this.holdMax = holdMax.toNanos();
    }

    /** From handing out until a delivery comes again. */
    void lease(Duration time) {
        locked(() -> lease = time.toNanos());
    }

    /** What is held. */
    Credit held() {
        lock.lock();
        try {
            long bytes = held.values().stream().mapToLong(Delivery::bytes).sum();
            return new Credit(held.size(), bytes);
        } finally {
            lock.unlock();
        }
    }

    /** What answers have freed since {@link #credited}. */
    Credit freed() {
        lock.lock();
        try {
            return freed;
        } finally {
            lock.unlock();
        }
    }

    /** What was freed has been credited again, but for what is given. */
    void credited(Credit left) {
        locked(() -> freed = left);
    }

    /** Whether nothing waits to be sent or answered. */
    boolean isIdle() {
        lock.lock();
        try {
            return outbox.isEmpty() && sent.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Takes what came; gives what is to be handed out. */
    List<Delivery> take(Collection<headcount.v1.Delivery> wires, long now) {
        lock.lock();
        try {
            List<Delivery> fresh = new ArrayList<>(wires.size());
            for (headcount.v1.Delivery wire : wires) {
                Delivery known = former.isEmpty()
                        ? null
                        : former.remove(new Place(wire.getPartition(), wire.getOffset()));
                if (known != null && known.ended == null) {
                    adopt(known, wire, now);
                    continue;
                }
                Delivery delivery = new Delivery(this, wire, now);
                delivery.leasedUntil = now + lease;
                held.put(wire.getDeliveryId(), delivery);
                fresh.add(delivery);
            }
            return fresh;
        } finally {
            lock.unlock();
        }
    }

    /** Sends a settlement, unless there is one. */
    Settlement settle(Delivery delivery, Ask ask) {
        lock.lock();
        try {
            Settlement known = settlements.get(delivery.id());
            if (known != null) {
                return known;
            }
            Settlement settlement = new Settlement(delivery, ask);
            if (delivery.ended != null) {
                boolean isHeld = delivery.ended.held();
                settlement.answered(isHeld ? Outcome.ALREADY_SETTLED : delivery.ended);
            } else if (closed != null) {
                settlement.failed(closed);
            } else {
                settlements.put(delivery.id(), settlement);
                put(settlement);
            }
            return settlement;
        } finally {
            lock.unlock();
        }
    }

    /** Sends an extension. */
    Settlement extend(Delivery delivery, Ask.Extend ask) {
        lock.lock();
        try {
            Settlement settlement = new Settlement(delivery, ask);
            if (closed != null) {
                settlement.failed(closed);
            } else {
                put(settlement);
            }
            return settlement;
        } finally {
            lock.unlock();
        }
    }

    /** Extends the leases that have used up a third; gives the nanoseconds until the next look. */
    long renew(long now) {
        lock.lock();
        try {
            long third = lease / 3;
            for (Delivery delivery : held.values()) {
                boolean isInHand = !settlements.containsKey(delivery.id());
                boolean isYoung = now - delivery.takenAt() < holdMax;
                if (isInHand && isYoung && delivery.leasedUntil - now < 2 * third) {
                    delivery.leasedUntil = now + lease;
                    put(new Settlement(delivery, Ask.RENEWAL));
                }
            }
            return third / 2;
        } finally {
            lock.unlock();
        }
    }

    /** Takes the next settlements of one kind to send; none where there are none. */
    List<Settlement> group() {
        lock.lock();
        try {
            List<Settlement> group = new ArrayList<>();
            for (Settlement next = outbox.peek();
                    next != null && group.size() < IDS_MAX;
                    next = outbox.peek()) {
                if (!group.isEmpty() && !group.get(0).ask().equals(next.ask())) {
                    break;
                }
                group.add(outbox.remove());
                sent.add(new Sent(next.delivery().id(), next));
            }
            return group;
        } finally {
            lock.unlock();
        }
    }

    /** Takes the server's answers, which come in the order of what was sent; gives what to announce. */
    List<Settlement> answered(List<SettleResult> results) {
        lock.lock();
        try {
            List<Settlement> done = new ArrayList<>(results.size());
            int messages = freed.messages();
            long bytes = freed.bytes();
            for (SettleResult result : results) {
                Sent answered = sent.poll();
                if (answered == null) {
                    break;
                }
                Settlement settlement = answered.settlement();
                Delivery delivery = settlement.delivery();
                if (!answered.id().equals(delivery.id())) {
                    // Its record has come again meanwhile: the answer to the new id counts.
                    if (settlement.ask() instanceof Ask.Extend && settlement.ask() != Ask.RENEWAL) {
                        put(settlement);
                    }
                    continue;
                }
                Outcome outcome = Outcome.of(result.getStatus());
                settlement.answered(outcome);
                done.add(settlement);
                if (settlement.ask() instanceof Ask.Extend && outcome.held()) {
                    continue;
                }
                delivery.ended = outcome;
                settlements.remove(answered.id());
                if (held.remove(answered.id()) != null) {
                    messages++;
                    bytes += delivery.bytes();
                }
            }
            freed = new Credit(messages, bytes);
            return done;
        } finally {
            lock.unlock();
        }
    }

    /** Another session has begun: what is in hand comes again under new ids. */
    void beginSession() {
        locked(() -> {
            former.clear();
            held.values().forEach(delivery -> former.put(delivery.place(), delivery));
        });
    }

    /** Sends again what a stream that broke did not answer; renewals come by themselves. */
    void broken() {
        locked(() -> {
            for (Sent last = sent.pollLast(); last != null; last = sent.pollLast()) {
                Settlement settlement = last.settlement();
                if (settlement.ask() == Ask.RENEWAL) {
                    settlement.delivery().leasedUntil = System.nanoTime();
                } else {
                    outbox.addFirst(settlement);
                }
            }
        });
    }

    /** Forgets deliveries that were not handed out: their session is gone, they come again. */
    void drop(Collection<Delivery> deliveries) {
        locked(() -> deliveries.forEach(delivery -> held.remove(delivery.id())));
    }

    /** Gives up: what is not answered will not be. Gives what to announce. */
    List<Settlement> close(HeadcountException error) {
        lock.lock();
        try {
            if (closed == null) {
                closed = error;
            }
            List<Settlement> unanswered = new ArrayList<>();
            sent.forEach(waiting -> unanswered.add(waiting.settlement()));
            unanswered.addAll(outbox);
            sent.clear();
            outbox.clear();
            for (Settlement settlement : unanswered) {
                settlement.failed(closed);
            }
            return unanswered;
        } finally {
            lock.unlock();
        }
    }

    private void put(Settlement settlement) {
        outbox.add(settlement);
        if (outbox.size() == 1) {
            wake.run();
        }
    }

    private void adopt(Delivery delivery, headcount.v1.Delivery wire, long now) {
        held.remove(delivery.id());
        Settlement settlement = settlements.remove(delivery.id());
        delivery.adopt(wire);
        delivery.leasedUntil = now + lease;
        held.put(wire.getDeliveryId(), delivery);
        if (settlement == null) {
            return;
        }
        // Sent under the old id, it may be answered LEASE_LOST: the new id is what counts.
        settlements.put(wire.getDeliveryId(), settlement);
        if (!outbox.contains(settlement)) {
            put(settlement);
        }
    }

    private void locked(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }
}
