package headcount.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headcount.Records;
import headcount.Tail;
import headcount.events.CaughtUp;
import headcount.events.Connected;
import headcount.events.Disconnected;
import headcount.events.Draining;
import headcount.events.StateEvent;
import headcount.v1.RsvpHistoryEntry;
import headcount.v1.WindowResult;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Steps that read channels and history, and hear of the state of streams. */
public final class StreamSteps {
    private static final Map<String, Class<? extends StateEvent>> EVENTS = Map.of(
            "connected", Connected.class,
            "disconnected", Disconnected.class,
            "caught_up", CaughtUp.class,
            "draining", Draining.class);

    private final World world;

    public StreamSteps(World world) {
        this.world = world;
    }

    private boolean hasCome(String kind) {
        return world.events.subList(world.eventsSeen, world.events.size()).stream()
                .anyMatch(EVENTS.get(kind)::isInstance);
    }

    @Then("a {string} event comes")
    public void eventComes(String kind) {
        world.until("a " + kind + " event", Duration.ofSeconds(2), () -> hasCome(kind));
    }

    @Then("a {string} event comes within {int} seconds")
    public void eventComesWithin(String kind, int seconds) {
        world.until("a " + kind + " event", Duration.ofSeconds(seconds), () -> hasCome(kind));
    }

    @Then("a \"connected\" event says that the stream was resumed")
    public void resumed() {
        boolean isTold = world.events.stream()
                .anyMatch(event -> event instanceof Connected connected && connected.resumed());
        assertTrue(isTold, world.events.toString());
    }

    /** Reads a channel until it is caught up, or for so many messages. */
    private List<Records> tailed(String channel, String cursor, int most) {
        Tail.Builder how = world.it().tail(World.channel(channel)).untilCaughtUp();
        try (Tail tail = (cursor.isEmpty() ? how.fromEarliest() : how.fromCursor(cursor)).open()) {
            return tail.stream().limit(most).toList();
        }
    }

    private List<Records> tailed(String channel, String cursor) {
        return tailed(channel, cursor, Integer.MAX_VALUE);
    }

    @When("the client tails {string} from the earliest record until it is caught up")
    public void tailsAll(String channel) {
        world.keep("messages", world.run(() -> tailed(channel, "")));
    }

    @When("the client tails {string} from the earliest record, keeps the first cursor,"
            + " and goes on from it")
    public void tailsOn(String channel) {
        List<Records> messages = new ArrayList<>(world.run(() -> tailed(channel, "", 1)));
        messages.addAll(world.run(() -> tailed(channel, messages.get(0).cursor())));
        world.keep("messages", messages);
    }

    @Given("the cursor of a whole tail of {string}")
    public void cursorOf(String channel) {
        List<Records> messages = world.run(() -> tailed(channel, ""));
        world.keep("cursor", messages.get(messages.size() - 1).cursor());
    }

    @When("the client tails {string} from the cursor {string}")
    public void tailsFrom(String channel, String cursor) {
        world.attempt(() -> tailed(channel, cursor));
    }

    @When("the client tails {string} from that cursor")
    public void tailsFromThat(String channel) {
        tailsFrom(channel, world.found("cursor", String.class));
    }

    private static List<Turn.Place> places(List<Records> messages) {
        return messages.stream()
                .flatMap(message -> message.records().stream())
                .map(record -> new Turn.Place(record.getPartition(), record.getOffset()))
                .toList();
    }

    @Then("{int} records come, none twice, in the order of each partition")
    public void comeInOrder(int count) {
        List<Turn.Place> came = places(world.foundList("messages", Records.class));
        assertEquals(count, came.size());
        Map<Integer, Long> last = new HashMap<>();
        for (Turn.Place place : came) {
            Long before = last.put(place.partition(), place.offset());
            assertTrue(before == null || before < place.offset(), place.toString());
        }
    }

    @When("the client tails {string} from the earliest record, and the server is killed and started"
            + " again after {int} records")
    public void tailsOverKill(String channel, int count) {
        world.keep("messages", world.run(() -> {
            List<Records> messages = new ArrayList<>();
            List<Turn.Place> whole = null;
            try (Tail tail = world.it().tail(World.channel(channel)).fromEarliest().open()) {
                for (Records message : tail) {
                    messages.add(message);
                    List<Turn.Place> came = places(messages);
                    if (whole == null && came.size() >= count) {
                        world.server().kill();
                        world.server().startAgain();
                        // What is behind the cursor comes before what is new.
                        whole = world.keep("whole", places(tailed(channel, "")));
                    }
                    if (whole != null && new HashSet<>(came).containsAll(whole)) {
                        break;
                    }
                }
            }
            return messages;
        }));
    }

    @Then("what came is a gapless part of the channel, none twice")
    public void gapless() {
        List<Turn.Place> came = places(world.foundList("messages", Records.class));
        Set<Turn.Place> once = new HashSet<>(came);
        assertEquals(once.size(), came.size());
        assertEquals(new HashSet<>(world.foundList("whole", Turn.Place.class)), once);
    }

    @When("the client tails {string}, and the proxy falls silent")
    public void tailsIntoSilence(String channel) {
        Tail tail = world.it().tail(World.channel(channel)).open();
        world.begin(() -> tail.iterator().hasNext());
        world.until("the tail is open", () -> hasCome("connected"));
        fallSilent();
    }

    @When("the proxy falls silent")
    public void fallSilent() {
        world.eventsSeen = world.events.size();
        world.proxy.silence();
    }

    private List<RsvpHistoryEntry> states() {
        return world.foundList("states", RsvpHistoryEntry.class);
    }

    @When("the client lists all states, {int} a page")
    public void listsStates(int size) {
        world.keep(
                "states", world.run(() -> world.it().listRsvps().pageSize(size).stream().toList()));
    }

    @When("the client lists the last states")
    public void listsLastStates() {
        world.keep("states", world.run(() -> world.it().listRsvps().latestOnly().stream().toList()));
    }

    private record State(long rsvp, long version) {
        static State of(RsvpHistoryEntry entry) {
            return new State(entry.getRsvp().getRsvpId(), entry.getVersion());
        }
    }

    private static Instant time(RsvpHistoryEntry entry) {
        var mtime = entry.getRsvp().getMtime();
        return Instant.ofEpochSecond(mtime.getSeconds(), mtime.getNanos());
    }

    @Then("{int} states come, none twice, by their time")
    public void statesCome(int count) {
        assertEquals(count, states().size());
        assertEquals(count, states().stream().map(State::of).distinct().count());
        List<Instant> times = states().stream().map(StreamSteps::time).toList();
        assertEquals(times.stream().sorted().toList(), times);
    }

    @When("the client lists the states before and from the time of the middle one")
    public void listsAround() {
        List<RsvpHistoryEntry> all = world.run(() -> world.it().listRsvps().stream().toList());
        Instant middle = time(all.get(all.size() / 2));
        world.keep("states", all);
        world.keep("before", world.run(() -> world.it().listRsvps().to(middle).stream().toList()));
        world.keep("from", world.run(() -> world.it().listRsvps().from(middle).stream().toList()));
    }

    @Then("both together are all states, none twice")
    public void bothAreAll() {
        List<RsvpHistoryEntry> both =
                new ArrayList<>(world.foundList("before", RsvpHistoryEntry.class));
        assertFalse(both.isEmpty());
        int before = both.size();
        both.addAll(world.foundList("from", RsvpHistoryEntry.class));
        assertTrue(both.size() > before);
        assertEquals(
                states().stream().map(State::of).toList(), both.stream().map(State::of).toList());
    }

    @When("the client lists the results of {string}")
    public void listsResults(String query) {
        world.keep("results", world.run(() -> world.it().listResults(query).stream().toList()));
    }

    @Then("every row has a window, and windows come by their end")
    public void rowsHaveWindows() {
        List<WindowResult> rows = world.foundList("results", WindowResult.class);
        assertFalse(rows.isEmpty());
        long last = Long.MIN_VALUE;
        for (WindowResult row : rows) {
            long end = row.getEnvelope().getWindowEnd().getSeconds();
            assertTrue(row.getEnvelope().getWindowStart().getSeconds() < end);
            assertTrue(last <= end);
            last = end;
        }
    }
}
