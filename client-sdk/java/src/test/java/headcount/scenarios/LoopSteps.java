package headcount.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headcount.Delivery;
import headcount.Outcome;
import headcount.Settlement;
import headcount.Start;
import headcount.Subscriber;
import headcount.v1.SeekResponse;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Steps of the loop in its three forms. */
public final class LoopSteps {
    private final World world;

    public LoopSteps(World world) {
        this.world = world;
    }

    @When("a handler runs with concurrency {int} until {int} deliveries are handled")
    public void runs(int concurrency, int count) {
        // All that was known has been handed out by then, and the server says so with the next message.
        world.run(() -> Work.of(world, world.subscribe(), Work.ACKS).until(count).run(concurrency));
    }

    @When("a slow handler runs with concurrency {int} until {int} deliveries are handled")
    public void runsSlowly(int concurrency, int count) {
        world.run(() ->
                Work.of(world, world.subscribe(), Work.SLOWLY).until(count).run(concurrency));
    }

    @When("a handler runs with a credit of {int} bytes until {int} deliveries are handled")
    public void runsWithCredit(int size, int count) {
        Subscriber subscriber = world.subscribe(builder -> builder.creditBytes(size));
        world.run(() -> Work.of(world, subscriber, Work.ACKS).until(count).run(1));
    }

    @Then("every record was handed out once")
    public void once() {
        Set<Turn.Place> places = new HashSet<>();
        for (Turn turn : world.handled) {
            assertTrue(places.add(turn.place()), turn.place() + " was handed out twice");
            assertEquals(1, turn.attempt);
        }
        assertFalse(places.isEmpty());
    }

    @Then("the backlog is {long}")
    public void backlogIs(long count) {
        world.until("a backlog of " + count, () ->
                Long.valueOf(count).equals(world.backlog().pending()));
    }

    @Then("more than 1 was in work at a time")
    public void overlap() {
        List<Turn> turns = new ArrayList<>(world.handled);
        turns.sort(Comparator.comparingLong(turn -> turn.began));
        boolean isOverlapping = false;
        for (int place = 1; place < turns.size(); place++) {
            isOverlapping |= turns.get(place).began < turns.get(place - 1).ended;
        }
        assertTrue(isOverlapping);
    }

    @Then("those of one event were handled one after the other, in the order of their offsets")
    public void ordered() {
        Map<String, List<Turn>> byEvent =
                world.handled.stream().collect(Collectors.groupingBy(turn -> turn.eventId));
        assertTrue(byEvent.values().stream().anyMatch(turns -> turns.size() > 1));
        for (List<Turn> turns : byEvent.values()) {
            for (int place = 1; place < turns.size(); place++) {
                Turn before = turns.get(place - 1);
                Turn after = turns.get(place);
                assertTrue(before.offset < after.offset, before.eventId);
                assertTrue(before.ended <= after.began, before.eventId);
            }
        }
    }

    @When("the client iterates over {int} deliveries and acknowledges each")
    public void iterates(int count) {
        Subscriber subscriber = world.keep("subscriber", world.subscribe());
        world.keep("outcomes", world.run(() -> {
            List<Settlement> settlements = new ArrayList<>();
            for (Delivery delivery : subscriber) {
                settlements.add(delivery.ack());
                if (settlements.size() == count) {
                    break;
                }
            }
            return settlements.stream().map(Settlement::await).toList();
        }));
    }

    /** Fetches until so many have come, or none comes. */
    private List<Delivery> fetched(int count) {
        Subscriber subscriber = world.subscribe();
        List<Delivery> came = new ArrayList<>();
        List<Delivery> more = List.of();
        do {
            more = subscriber.fetch(count - came.size(), Duration.ofSeconds(2));
            came.addAll(more);
        } while (came.size() < count && !more.isEmpty());
        return came;
    }

    @When("the client fetches {int} deliveries and acknowledges each")
    public void fetches(int count) {
        world.keep("outcomes", world.run(() -> {
            world.keep("pending", world.backlog().pending());
            List<Delivery> came = world.keep("deliveries", fetched(count));
            assertEquals(count, came.size());
            List<Settlement> settlements = came.stream().map(Delivery::ack).toList();
            return settlements.stream().map(Settlement::await).toList();
        }));
    }

    @Then("every ack held")
    public void held() {
        List<Outcome> outcomes = world.foundList("outcomes", Outcome.class);
        assertFalse(outcomes.isEmpty());
        assertTrue(
                Set.of(Outcome.SETTLED, Outcome.ALREADY_SETTLED).containsAll(outcomes),
                outcomes.toString());
    }

    @Then("{int} records fewer are pending")
    public void fewer(int count) {
        assertEquals(world.found("pending", Long.class) - count, world.backlog().pending());
    }

    @Given("all of the subscription is settled")
    public void settleAll() {
        runs(1, Server.RECORDS);
        world.handled.clear();
    }

    @When("the client fetches {int} deliveries with a wait of {int} second(s)")
    public void fetchesWithWait(int count, int seconds) {
        Subscriber subscriber = world.subscribe();
        Duration wait = Duration.ofSeconds(seconds);
        world.keep("deliveries", world.attempt(() -> subscriber.fetch(count, wait)));
    }

    @Then("no delivery comes, within {int} seconds")
    public void none(int seconds) {
        assertEquals(List.of(), world.foundList("deliveries", Delivery.class));
        assertTrue(world.took.toMillis() > 900, world.took.toString());
        assertTrue(world.took.toSeconds() < seconds, world.took.toString());
    }

    @When("the client fetches 1 delivery and acknowledges it twice")
    public void twice() {
        world.keep("outcomes", world.run(() -> {
            Delivery delivery = fetched(1).get(0);
            assertEquals(Outcome.SETTLED, delivery.ack().await());
            return List.of(Outcome.SETTLED, delivery.ack().await());
        }));
    }

    @Then("the second answer is {string}")
    public void second(String outcome) {
        Outcome answer = world.foundList("outcomes", Outcome.class).get(1);
        assertEquals(outcome, answer.name().toLowerCase(Locale.ROOT));
    }

    @When("two subscribers run handlers until {int} deliveries are handled")
    public void two(int count) {
        List<Subscriber> subscribers = List.of(
                world.subscribe(builder -> builder.credit(50)),
                world.subscribe(builder -> builder.credit(50)));
        List<AtomicInteger> shares =
                world.keep("shares", List.of(new AtomicInteger(), new AtomicInteger()));
        List<Future<Void>> running = new ArrayList<>();
        for (int which = 0; which < 2; which++) {
            AtomicInteger share = shares.get(which);
            Subscriber subscriber = subscribers.get(which);
            running.add(world.begin(() -> {
                subscriber.run(
                        delivery -> {
                            world.handled.add(new Turn(delivery));
                            share.incrementAndGet();
                            if (world.handled.size() >= count) {
                                subscribers.forEach(Subscriber::beginDrain);
                            }
                            return null;
                        },
                        1);
                return null;
            }));
        }
        running.forEach(loop -> world.run(loop::get));
    }

    @Then("both have handled some")
    public void both() {
        for (AtomicInteger share : world.foundList("shares", AtomicInteger.class)) {
            assertTrue(share.get() > 0);
        }
    }

    @Then("every delivery is of the country {string}")
    public void ofCountry(String country) {
        for (Delivery delivery : world.foundList("deliveries", Delivery.class)) {
            assertEquals(country, delivery.rsvp().getGroup().getGroupCountry());
        }
    }

    @When("a handler that never ends runs with a credit of {int}")
    public void neverEnds(int credit) {
        Subscriber subscriber = world.subscribe(
                builder -> builder.credit(credit).drainDeadline(Duration.ofMillis(100)));
        world.keep("subscriber", subscriber);
        world.keep("loop", world.begin(() -> {
            subscriber.run(
                    delivery -> {
                        world.handled.add(new Turn(delivery));
                        TimeUnit.HOURS.sleep(1);
                        return null;
                    },
                    1);
            return null;
        }));
    }

    @Then("{long} records are leased, and it stays so for {int} second(s)")
    public void leased(long count, int seconds) {
        world.until(count + " are leased", () ->
                Long.valueOf(count).equals(world.backlog().leased()));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            assertEquals(count, world.backlog().leased());
            Work.sleep(Duration.ofMillis(100));
        }
        assertEquals(1, world.handled.size());
        world.found("subscriber", Subscriber.class).beginDrain();
        world.run(world.found("loop", Future.class)::get);
    }

    @When("the subscription seeks to the earliest record")
    public void seeks() {
        world.keep(
                "dry run",
                world.run(() -> world.it().seek(world.subscription, Start.EARLIEST, true)));
        world.run(() -> world.it().seek(world.subscription, Start.EARLIEST));
    }

    @Then("a dry run of it had said that {long} records come again")
    public void dryRun(long count) {
        assertEquals(count, world.found("dry run", SeekResponse.class).getRedelivered());
    }

    @When("the client subscribes to {string}")
    public void subscribes(String name) {
        world.attempt(() -> world.it().subscribe(name).open().iterator().next());
    }
}
