package headcount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headcount.errors.LostException;
import headcount.v1.SettleResult;
import headcount.v1.SettleStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is leased, settled, renewed, and handled in turn: without a server. */
class DeskTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Desk desk = new Desk(() -> {}, Duration.ofSeconds(60));

    DeskTest() {
        desk.beginSession();
    }

    private static headcount.v1.Delivery wire(int place, String id) {
        return headcount.v1.Delivery.newBuilder()
                .setDeliveryId(id)
                .setAttempt(1)
                .setPartition(0)
                .setOffset(place)
                .build();
    }

    private List<Delivery> take(int... places) {
        List<headcount.v1.Delivery> wires =
                Arrays.stream(places).mapToObj(place -> wire(place, "d" + place)).toList();
        return desk.take(wires, 0);
    }

    private static SettleResult result(String id, SettleStatus status) {
        return SettleResult.newBuilder().setDeliveryId(id).setStatus(status).build();
    }

    private static SettleResult settled(String id) {
        return result(id, SettleStatus.SETTLE_STATUS_SETTLED);
    }

    private void answer(SettleResult... results) {
        desk.answered(List.of(results)).forEach(Settlement::announce);
    }

    private List<String> group() {
        return desk.group().stream().map(settlement -> settlement.delivery().id()).toList();
    }

    @Test
    void settlementsGoOutInOrderByKindAndFreeCreditWhenAnswered() {
        List<Delivery> came = take(1, 2, 3);
        Settlement acked = came.get(0).ack();
        Settlement late = came.get(1).ack();
        Settlement parked = came.get(2).park("why");
        assertEquals(List.of("d1", "d2"), group());
        assertEquals(List.of("d3"), group());
        assertSame(acked, came.get(0).nack("again"), "one settlement each");
        answer(settled("d1"), result("d2", SettleStatus.SETTLE_STATUS_LEASE_LOST));
        assertEquals(2, desk.freed().messages());
        assertEquals(Outcome.SETTLED, acked.await());
        assertEquals(Outcome.LEASE_LOST, late.await());
        assertEquals(Outcome.ALREADY_SETTLED, came.get(0).nack("again").await());
        assertEquals(Outcome.LEASE_LOST, came.get(1).ack().await());
        answer(result("d3", SettleStatus.SETTLE_STATUS_PARKED));
        assertTrue(parked.await().held());
        assertEquals(0, desk.held().messages());
        assertTrue(desk.isIdle());
    }

    @Test
    void whatWasNotAnsweredIsSentAgainAndUnderANewId() {
        List<Delivery> came = take(1, 2);
        Settlement acked = came.get(0).ack();
        assertEquals(List.of("d1"), group());
        desk.broken();
        // The session is gone: both come again under new ids, and neither is handed out twice.
        desk.beginSession();
        List<Delivery> fresh = desk.take(List.of(wire(1, "e1"), wire(2, "e2"), wire(3, "e3")), 0);
        assertEquals(List.of(3L), fresh.stream().map(Delivery::offset).toList());
        assertEquals(List.of("e1"), group());
        answer(settled("e1"));
        assertEquals(Outcome.SETTLED, acked.await());
        assertEquals("e2", came.get(1).id());
        assertEquals(2, desk.held().messages());
    }

    @Test
    void anAnswerToAnOldIdDoesNotCount() {
        Delivery first = take(1).get(0);
        Settlement acked = first.ack();
        desk.broken();
        desk.beginSession();
        assertEquals(List.of("d1"), group(), "sent under the old id");
        desk.take(List.of(wire(1, "e1")), 0);
        assertEquals(List.of("e1"), group());
        answer(result("d1", SettleStatus.SETTLE_STATUS_LEASE_LOST), settled("e1"));
        assertEquals(Outcome.SETTLED, acked.await());
    }

    @Test
    void anExtensionThatWasAskedForOutlivesItsStreamAndItsId() {
        Delivery first = take(1).get(0);
        Settlement extended = first.extend();
        assertEquals(List.of("d1"), group());
        desk.broken();
        assertEquals(List.of("d1"), group(), "unlike a renewal, it is sent again");
        desk.beginSession();
        desk.take(List.of(wire(1, "e1")), 0);
        answer(result("d1", SettleStatus.SETTLE_STATUS_UNKNOWN_DELIVERY));
        assertNull(extended.outcome());
        assertEquals(List.of("e1"), group());
        answer(result("e1", SettleStatus.SETTLE_STATUS_EXTENDED));
        assertEquals(Outcome.EXTENDED, extended.await());
        assertEquals(1, desk.held().messages(), "it is still to be settled");
    }

    @Test
    void leasesAreRenewedWhileHeldAndNotBeyondTheLongestHold() {
        desk.lease(Duration.ofSeconds(30));
        Delivery first = take(1).get(0);
        desk.renew(5 * SECOND);
        assertEquals(List.of(), group());
        desk.renew(11 * SECOND);
        assertEquals(List.of("d1"), group());
        answer(result("d1", SettleStatus.SETTLE_STATUS_EXTENDED));
        desk.renew(61 * SECOND);
        assertEquals(List.of(), group(), "held for longer than it may be");
        desk.close(new LostException("closed")).forEach(Settlement::announce);
        assertThrows(LostException.class, () -> first.ack().await());
    }

    @Test
    void aSettlementCanBeAwaitedInEveryWay() throws Exception {
        List<Delivery> came = take(1, 2);
        Settlement acked = came.get(0).ack();
        AtomicInteger told = new AtomicInteger();
        acked.toFuture().thenRun(told::incrementAndGet);
        assertThrows(TimeoutException.class, () -> acked.await(Duration.ofMillis(5)));
        group();
        answer(settled("d1"));
        assertEquals(1, told.get());
        assertEquals(Outcome.SETTLED, acked.await(Duration.ofMillis(5)));
        Settlement never = came.get(1).ack();
        desk.close(new LostException("closed")).forEach(Settlement::announce);
        ExecutionException failed =
                assertThrows(ExecutionException.class, () -> never.toFuture().get());
        assertTrue(failed.getCause() instanceof LostException);
    }

    @Test
    void aReasonIsCutWithinWhatTheContractAllows() {
        Delivery first = take(1).get(0);
        // Each is of two bytes, so that the bound lies within none.
        Settlement parked = first.park("\u00e9".repeat(600));
        String reason = ((Ask.Nack) parked.ask()).reason();
        assertEquals("\u00e9".repeat(512), reason);
    }

    @Test
    void lanesKeepTheOrderOfAKeyAndWorkOnOthersMeanwhile() throws Exception {
        Lanes<String> lanes = new Lanes<>(item -> item.charAt(0));
        lanes.put(List.of("a1", "a2", "a3", "b1"));
        assertEquals("a1", lanes.take());
        assertEquals("b1", lanes.take());
        List<String> taken = new ArrayList<>();
        Thread waiting = new Thread(() -> {
            try {
                taken.add(lanes.take());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        waiting.start();
        waiting.join(50);
        assertTrue(waiting.isAlive(), "a is in work");
        lanes.done("a1");
        waiting.join(5_000);
        assertEquals(List.of("a2"), taken);
        assertEquals(List.of("a3"), lanes.close());
        assertNull(lanes.take());
    }
}
