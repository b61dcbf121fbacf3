package headcount.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headcount.Delivery;
import headcount.Subscriber;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Steps of lost connections, killed servers, and drains. */
public final class EndingSteps {
    private final World world;

    public EndingSteps(World world) {
        this.world = world;
    }

    @When("a slow handler runs until {int} deliveries are handled, and the connection is cut 3 times")
    public void cutThrice(int count) {
        // Well before the end, so that what follows goes over another connection.
        world.run(() -> Work.of(world, world.subscribe(), Work.SLOWLY)
                .until(count)
                .at(count / 4, world.proxy::cut)
                .at(count / 2, world.proxy::cut)
                .at(count * 3 / 4, world.proxy::cut)
                .run(4));
    }

    private void untilSettled(int count, Runnable end) {
        Subscriber subscriber = world.subscribe();
        Map<Turn.Place, Long> settled = world.keep("settled", new ConcurrentHashMap<>());
        Future<Void> stopping = world.begin(() -> {
            world.until("all is settled", Duration.ofSeconds(50), () ->
                    world.handled.size() >= Server.RECORDS
                            && Long.valueOf(0).equals(world.backlog().pending()));
            subscriber.beginDrain();
            return null;
        });
        Runnable endAndBegin = () -> {
            end.run();
            world.server().startAgain();
        };
        world.run(() -> Work.of(world, subscriber, Work.SLOWLY)
                .at(count, endAndBegin)
                .noting(settled)
                .run(8));
        world.run(stopping::get);
    }

    @When("a slow handler runs until all is settled, and the server is killed and started again"
            + " after {int}")
    public void killed(int count) {
        untilSettled(count, world.server()::kill);
    }

    @When("a slow handler runs until all is settled, and the server is stopped and started again"
            + " after {int}")
    public void stopped(int count) {
        untilSettled(count, world.server()::stop);
    }

    private Set<Turn.Place> places() {
        return world.handled.stream().map(Turn::place).collect(Collectors.toSet());
    }

    @Then("every record of the recording was handled")
    public void everyRecord() {
        assertEquals(Server.RECORDS, places().size());
    }

    @Then("nothing whose ack was answered came again")
    public void nothingAgain() {
        Map<?, ?> settled = world.found("settled", Map.class);
        assertTrue(settled.size() > Server.RECORDS / 2, settled.size() + " acks were answered");
        for (Turn turn : world.handled) {
            Object answered = settled.get(turn.place());
            assertFalse(answered != null && turn.began > (Long) answered, turn.place() + " again");
        }
    }

    @When("the client takes {int} deliveries, the server is killed and started again,"
            + " and then they are acknowledged")
    public void takesOverKill(int count) {
        world.keep("outcomes", world.run(() -> {
            try (Subscriber subscriber = world.subscribe()) {
                Iterator<Delivery> deliveries = subscriber.iterator();
                List<Delivery> held = new ArrayList<>();
                for (int taken = 0; taken < count; taken++) {
                    held.add(deliveries.next());
                    world.chosen.add(Turn.Place.of(held.get(taken)));
                }
                world.server().kill();
                world.server().startAgain();
                return held.stream().map(delivery -> delivery.ack().await()).toList();
            }
        }));
    }

    @Then("none of them is handed out again")
    public void noneAgain() {
        world.run(() -> Work.of(world, world.subscribe(), Work.SLOWLY).until(400).run(8));
        world.chosen.forEach(place -> assertFalse(places().contains(place), place + " came again"));
    }

    @When("a slow handler runs, and the server is killed after {int}")
    public void killedForGood(int count) {
        world.attempt(() -> Work.of(world, world.subscribe(), Work.SLOWLY)
                .at(count, world.server()::kill)
                .run(1));
    }

    @When("a slow handler runs with concurrency {int}, and is drained after {int}")
    public void drained(int concurrency, int count) {
        world.run(() ->
                Work.of(world, world.subscribe(), Work.SLOWLY).until(count).run(concurrency));
    }

    @Then("what was begun was settled")
    public void begunWasSettled() {
        world.handled.forEach(turn -> assertTrue(turn.ended != 0));
        assertEquals(Server.RECORDS - world.handled.size(), world.backlog().pending());
    }

    @Then("nothing is leased")
    public void nothingLeased() {
        world.until("nothing is leased", Duration.ofSeconds(5), () ->
                Long.valueOf(0).equals(world.backlog().leased()));
    }

    @When("a program with a slow handler gets Ctrl-C after {int} deliveries")
    public void ctrlC(int count) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DrainProgram.class.getName(),
                        world.server().address(),
                        world.subscription)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader printed = program.inputReader()) {
            for (int line = 0; line < count; line++) {
                assertNotNull(printed.readLine());
            }
            long began = System.nanoTime();
            int told = new ProcessBuilder("kill", "-INT", String.valueOf(program.pid()))
                    .start()
                    .waitFor();
            assertEquals(0, told);
            List<String> rest = printed.lines().toList();
            assertTrue(program.waitFor(30, TimeUnit.SECONDS));
            world.took = Duration.ofNanos(System.nanoTime() - began);
            assertEquals("drained", rest.get(rest.size() - 1));
            assertEquals(0, program.exitValue());
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    @Then("the program ends well within {int} seconds")
    public void endsWell(int seconds) {
        assertTrue(world.took.toSeconds() < seconds, world.took.toString());
    }

    @When("a handler that never ends is drained with a deadline of {int} second(s)")
    public void neverEnds(int seconds) {
        Subscriber subscriber =
                world.subscribe(builder -> builder.drainDeadline(Duration.ofSeconds(seconds)));
        Work.Decide decide = (delivery, turn) -> {
            subscriber.beginDrain();
            TimeUnit.HOURS.sleep(1);
            return null;
        };
        world.attempt(() -> Work.of(world, subscriber, decide).run(1));
    }

    @Then("the loop ends within {int} seconds")
    public void endsWithin(int seconds) {
        assertEquals(null, world.error);
        assertTrue(world.took.toSeconds() < seconds, world.took.toString());
    }

    @When("the client iterates over {int} deliveries and drains")
    public void iterates(int count) {
        world.keep("count", count);
        world.run(() -> {
            try (Subscriber subscriber = world.subscribe()) {
                for (Delivery delivery : subscriber) {
                    world.handled.add(new Turn(delivery));
                    delivery.ack();
                    if (world.handled.size() == count) {
                        subscriber.beginDrain();
                    }
                }
                subscriber.drain();
            }
            return null;
        });
    }

    @Then("the iterator has ended")
    public void iteratorEnded() {
        assertEquals(world.found("count", Integer.class), world.handled.size());
    }
}
