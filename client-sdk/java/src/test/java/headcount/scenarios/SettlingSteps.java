package headcount.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headcount.Delivery;
import headcount.Handled;
import headcount.Outcome;
import headcount.Park;
import headcount.RetryAfter;
import headcount.Skip;
import headcount.Subscriber;
import headcount.v1.ParkedMessage;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Steps of nacks, parked messages and leases. */
public final class SettlingSteps {
    private final World world;

    public SettlingSteps(World world) {
        this.world = world;
    }

    /** Gives the first deliveries a verdict once; drains when all have come again. */
    private void untilAgain(Callable<Handled> first, int count) {
        Subscriber subscriber = world.subscribe();
        Set<Turn.Place> again = ConcurrentHashMap.newKeySet();
        Work.Decide decide = (delivery, turn) -> {
            synchronized (world.chosen) {
                if (world.chosen.size() < count && turn.attempt == 1) {
                    world.chosen.add(turn.place());
                    return first.call();
                }
                if (world.chosen.contains(turn.place()) && again.add(turn.place())
                        && again.size() == count) {
                    subscriber.beginDrain();
                }
            }
            return null;
        };
        world.run(() -> Work.of(world, subscriber, decide).run(4));
    }

    private List<Turn> turnsOf(Turn.Place place) {
        return world.handled.stream().filter(turn -> turn.place().equals(place)).toList();
    }

    private List<Integer> attemptsOf(Turn.Place place) {
        return turnsOf(place).stream().map(turn -> turn.attempt).toList();
    }

    @When("a handler fails on the first attempt of {int} deliveries")
    public void fails(int count) {
        Callable<Handled> fail = () -> {
            throw new IllegalStateException("not yet");
        };
        untilAgain(fail, count);
    }

    @Then("these {int} come again as attempt 2 and are settled")
    public void comeAgain(int count) {
        assertEquals(count, world.chosen.size());
        world.chosen.forEach(place -> assertEquals(List.of(1, 2), attemptsOf(place)));
        assertEquals(0, world.backlog().leased());
    }

    @When("a handler asks for a delivery again after {int} second(s)")
    public void retriesAfter(int seconds) {
        untilAgain(() -> new RetryAfter(Duration.ofSeconds(seconds)), 1);
    }

    @Then("it comes again as attempt 2, not before {int} second(s)")
    public void notBefore(int seconds) {
        List<Turn> turns = turnsOf(world.chosen.get(0));
        assertEquals(List.of(1, 2), attemptsOf(world.chosen.get(0)));
        long between = turns.get(1).began - turns.get(0).ended;
        assertTrue(between >= Duration.ofSeconds(seconds).toNanos(), between + " ns");
    }

    private void parks(int count, String reason) {
        Work.Decide decide = (delivery, turn) -> {
            if (world.chosen.size() < count) {
                world.chosen.add(turn.place());
                return new Park(reason);
            }
            return null;
        };
        world.run(() -> Work.of(world, world.subscribe(), decide).until(200).run(1));
    }

    @When("a handler parks {int} deliveries with the reason {string}")
    public void parksWithReason(int count, String reason) {
        parks(count, reason);
    }

    @Given("a handler has parked {int} deliveries")
    public void hasParked(int count) {
        parks(count, "for later");
    }

    private List<ParkedMessage> parked() {
        return world.it().listParked(world.subscription).stream().toList();
    }

    @Then("{int} messages are parked with the reason {string}")
    public void parkedWithReason(int count, String reason) {
        List<ParkedMessage> messages = parked();
        assertEquals(
                Collections.nCopies(count, reason),
                messages.stream().map(ParkedMessage::getReason).toList());
        Set<Turn.Place> places = new HashSet<>();
        messages.forEach(message ->
                places.add(new Turn.Place(message.getPartition(), message.getOffset())));
        assertEquals(new HashSet<>(world.chosen), places);
    }

    @Then("{int} message(s) is/are parked")
    public void areParked(int count) {
        world.until(count + " are parked", () -> parked().size() == count);
    }

    /** Handles 200 more, none of which is one that was chosen. */
    private void noneComesAgain() {
        int already = world.handled.size();
        world.run(() ->
                Work.of(world, world.subscribe(), Work.SLOWLY).until(already + 200).run(1));
        world.handled.subList(already, world.handled.size()).forEach(turn ->
                assertTrue(!world.chosen.contains(turn.place()), turn.place() + " came again"));
    }

    @Then("they do not come again")
    public void doNotComeAgain() {
        noneComesAgain();
    }

    @When("a handler always fails on one delivery")
    public void alwaysFails() {
        Subscriber subscriber = world.subscribe();
        Work.Decide decide = (delivery, turn) -> {
            if (world.chosen.isEmpty()) {
                world.chosen.add(turn.place());
            }
            if (turn.place().equals(world.chosen.get(0))) {
                throw new IllegalStateException("never");
            }
            return null;
        };
        Future<Void> stopping = world.begin(() -> {
            world.until("it is parked", () -> Long.valueOf(1).equals(world.backlog().parked()));
            subscriber.beginDrain();
            return null;
        });
        world.run(() -> Work.of(world, subscriber, decide).run(1));
        world.run(stopping::get);
    }

    @Then("it was handed out {int} times")
    public void handedOut(int count) {
        List<Integer> expected = IntStream.rangeClosed(1, count).boxed().toList();
        assertEquals(expected, attemptsOf(world.chosen.get(0)));
    }

    @When("the parked messages are replayed")
    public void replayed() {
        assertEquals(world.chosen.size(), world.it().replayParked(world.subscription));
    }

    @Then("these {int} come again and are settled")
    public void comeAgainReplayed(int count) {
        Subscriber subscriber = world.subscribe();
        Set<Turn.Place> missing = new HashSet<>(world.chosen);
        assertEquals(count, missing.size());
        Work.Decide decide = (delivery, turn) -> {
            missing.remove(turn.place());
            if (missing.isEmpty()) {
                subscriber.beginDrain();
            }
            return null;
        };
        world.run(() -> Work.of(world, subscriber, decide).run(1));
    }

    @When("the parked messages are discarded")
    public void discarded() {
        assertEquals(world.chosen.size(), world.it().discardParked(world.subscription));
    }

    @When("a handler skips every delivery until {int} are handled")
    public void skips(int count) {
        Work.Decide decide = (delivery, turn) -> new Skip("not for us");
        world.run(() -> Work.of(world, world.subscribe(), decide).until(count).run(1));
    }

    @When("a handler works on one delivery for {int} ms")
    public void worksFor(int ms) {
        world.keep("outcomes", world.run(() -> {
            // One at a time, so that nothing else is handed out beside it.
            try (Subscriber subscriber = world.subscribe(builder -> builder.credit(1))) {
                Delivery delivery = subscriber.iterator().next();
                world.handled.add(new Turn(delivery));
                world.chosen.add(Turn.Place.of(delivery));
                Work.sleep(Duration.ofMillis(ms));
                return List.of(delivery.ack().await());
            }
        }));
    }

    @Then("it was handed out once and its ack held")
    public void onceAndHeld() {
        ackHeld();
        noneComesAgain();
    }

    @When("the client holds one delivery for {int} seconds without renewing its lease")
    public void holds(int seconds) {
        // With room for one more, as which it comes again.
        Subscriber subscriber = world.keep(
                "subscriber",
                world.subscribe(builder -> builder.credit(2).holdMax(Duration.ZERO)));
        world.run(() -> {
            Iterator<Delivery> deliveries = subscriber.iterator();
            Delivery held = world.keep("held", deliveries.next());
            world.chosen.add(Turn.Place.of(held));
            long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
            while (System.nanoTime() < end) {
                Delivery other = deliveries.next();
                world.handled.add(new Turn(other));
                if (world.chosen.contains(Turn.Place.of(other))) {
                    break;
                }
                other.ack().await();
            }
            return null;
        });
    }

    @Then("it comes again as attempt 2")
    public void comesAgain() {
        assertEquals(List.of(2), attemptsOf(world.chosen.get(0)));
    }

    @Then("the first ack says that the lease was lost")
    public void leaseLost() {
        Delivery held = world.found("held", Delivery.class);
        assertEquals(Outcome.LEASE_LOST, world.run(() -> held.ack().await()));
        world.found("subscriber", Subscriber.class).close();
    }

    @When("the client extends one delivery by {int} seconds and holds it for {int} seconds"
            + " without renewing its lease")
    public void extendsLease(int by, int seconds) {
        world.keep("outcomes", world.run(() -> {
            try (Subscriber subscriber =
                    world.subscribe(builder -> builder.credit(1).holdMax(Duration.ZERO))) {
                Delivery held = subscriber.iterator().next();
                assertEquals(Outcome.EXTENDED, held.extend(Duration.ofSeconds(by)).await());
                Work.sleep(Duration.ofSeconds(seconds));
                return List.of(held.ack().await());
            }
        }));
    }

    @Then("its ack held")
    public void ackHeld() {
        assertEquals(List.of(Outcome.SETTLED), world.foundList("outcomes", Outcome.class));
    }
}
