package headcount.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headcount.Estimate;
import headcount.Replica;
import headcount.Row;
import headcount.Step;
import headcount.Sync;
import headcount.Watch;
import headcount.WatchedQuery;
import headcount.Window;
import headcount.v1.Aggregates;
import headcount.v1.Dimension;
import headcount.v1.Filter;
import headcount.v1.QueryDefinition;
import headcount.v1.SyncResponse;
import headcount.v1.SyncRows;
import headcount.v1.Tombstone;
import headcount.v1.View;
import headcount.v1.ViewRow;
import headcount.v1.WatchEnd;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Steps of watches and replicas. */
public final class ReplicaSteps {
    private final World world;

    public ReplicaSteps(World world) {
        this.world = world;
    }

    private Void watched(WatchedQuery... queries) {
        try (Watch watch = world.it().watch(queries)) {
            world.keep("windows", watch.stream().toList());
            world.keep("ended", watch.ended());
        }
        return null;
    }

    private static WatchedQuery standing(String name) {
        return WatchedQuery.standing(name).fromEarliest();
    }

    private static WatchedQuery adHoc(QueryDefinition.Builder definition) {
        return WatchedQuery.adHoc(definition.build()).tag("ad-hoc").fromEarliest();
    }

    @When("the client watches {string} from the earliest record to its end")
    public void watches(String query) {
        world.run(() -> watched(standing(query)));
    }

    @When("the client watches {string} from the earliest record, and the connection is cut after"
            + " {int} KiB")
    public void watchesOverCut(String query, int size) {
        world.proxy.cutAfter((long) size << 10);
        world.run(() -> watched(standing(query)));
    }

    @When("the client watches the standing query {string}")
    public void watchesStanding(String query) {
        world.attempt(() -> watched(standing(query)));
    }

    @When("the client watches an ad-hoc query for the country {string} from the earliest record to"
            + " its end")
    public void watchesCountry(String country) {
        QueryDefinition.Builder definition = QueryDefinition.newBuilder()
                .setFilter(Filter.newBuilder().addCountries(country))
                .setGroupBy(Dimension.DIMENSION_COUNTRY);
        world.run(() -> watched(adHoc(definition)));
    }

    @When("the client watches {string} and an ad-hoc query from the earliest record to their end")
    public void watchesBoth(String query) {
        world.run(() -> watched(standing(query), adHoc(QueryDefinition.newBuilder())));
    }

    @When("the client watches an ad-hoc query with distinct members from the earliest record to its"
            + " end")
    public void watchesDistinct() {
        QueryDefinition.Builder definition = QueryDefinition.newBuilder()
                .setAggregates(Aggregates.newBuilder().setDistinctMembers(true));
        world.run(() -> watched(adHoc(definition)));
    }

    private List<Window> windows() {
        List<Window> windows = world.foundList("windows", Window.class);
        assertFalse(windows.isEmpty());
        return windows;
    }

    private Map<?, ?> ended() {
        return world.found("ended", Map.class);
    }

    private record Key(long endMs, int revision, String group) {}

    private record Numbers(Long yes, Long people) {}

    @Then("the windows are those of history")
    public void areOfHistory() {
        Map<Key, Numbers> watched = new HashMap<>();
        Set<Key> firings = new HashSet<>();
        for (Window window : windows()) {
            long end = window.end().toEpochMilli();
            assertTrue(firings.add(new Key(end, window.revision(), "")), window + " came twice");
            Stream.concat(Stream.of(window.total()), window.groups().stream()).forEach(row ->
                    watched.put(
                            new Key(end, window.revision(), row.group()),
                            new Numbers(row.rsvpsYes(), row.people())));
        }
        Map<Key, Numbers> kept = new HashMap<>();
        world.run(() -> world.it().listResults("trending").stream().toList()).forEach(row -> {
            var end = row.getEnvelope().getWindowEnd();
            long endMs = end.getSeconds() * 1_000 + end.getNanos() / 1_000_000;
            kept.put(
                    new Key(endMs, row.getRevision(), row.hasGroup() ? row.getGroup() : null),
                    new Numbers(row.getRsvpsYes(), row.getPeople()));
        });
        assertEquals(kept, watched);
    }

    @Then("it has ended with the feed")
    public void endedWithFeed() {
        assertEquals(Set.of(WatchEnd.WATCH_END_FEED), new HashSet<>(ended().values()));
    }

    @Then("every window has bounds and a total")
    public void haveBounds() {
        for (Window window : windows()) {
            assertTrue(window.start().isBefore(window.end()));
            assertEquals(null, window.total().group());
        }
    }

    @Then("no group but {string} comes")
    public void noGroupBut(String key) {
        Set<String> groups = windows().stream()
                .map(Window::groups)
                .flatMap(Collection::stream)
                .map(Row::group)
                .collect(Collectors.toSet());
        assertEquals(Set.of(key), groups);
    }

    @Then("windows of both come, each under its tag")
    public void underTags() {
        Set<String> tags = windows().stream().map(Window::query).collect(Collectors.toSet());
        assertEquals(Set.of("trending", "ad-hoc"), tags);
        assertEquals(tags, ended().keySet());
    }

    @Then("every total has an estimate within its bounds")
    public void haveEstimates() {
        for (Window window : windows()) {
            Estimate members = window.total().distinctMembers();
            assertTrue(members.lower() <= members.value() && members.value() <= members.upper());
        }
    }

    /** Syncs until it is caught up. */
    private Void synced(Replica replica, View... views) {
        world.keep("replica", replica);
        try (Sync sync = world.it().sync(replica).views(views).untilCaughtUp().open()) {
            world.keep("steps", sync.stream().toList());
        }
        return null;
    }

    @When("the client syncs until it is caught up")
    public void syncs() {
        world.run(() -> synced(new Replica()));
    }

    @When("the client syncs {string} until it is caught up")
    public void syncs(String view) {
        View one = View.valueOf("VIEW_" + view.toUpperCase(Locale.ROOT));
        world.run(() -> synced(new Replica(), one));
    }

    @When("the client syncs until it is caught up, and the connection is cut after {int} KiB")
    public void syncsOverCut(int size) {
        world.proxy.cutAfter((long) size << 10);
        world.run(() -> synced(new Replica()));
    }

    private Replica replica() {
        return world.found("replica", Replica.class);
    }

    private List<Step> steps() {
        return world.foundList("steps", Step.class);
    }

    @When("the replica is saved, loaded and synced again")
    public void savedAndLoaded() throws IOException {
        Path place = Files.createTempFile("headcount-replica-", "");
        try {
            replica().save(place);
            Replica loaded = Replica.load(place);
            world.run(() -> synced(loaded));
        } finally {
            Files.delete(place);
        }
    }

    @When("a row of the replica is lost, and it is synced again")
    public void rowLost() {
        Replica replica = replica();
        String key = replica.rows(View.VIEW_EVENTS).keySet().iterator().next();
        ViewRow gone = ViewRow.newBuilder()
                .setView(View.VIEW_EVENTS)
                .setKey(key)
                .setTombstone(Tombstone.TOMBSTONE_DELETED)
                .build();
        replica.apply(SyncResponse.newBuilder()
                .setCursor(replica.cursor())
                .setRows(SyncRows.newBuilder().addRows(gone))
                .build());
        world.attempt(() -> synced(replica));
    }

    @Then("nothing was sent that it had already")
    public void nothingSent() {
        steps().forEach(step -> assertEquals(List.of(), step.changes()));
    }

    @Then("the replica has {int} rsvps, {int} events, {int} groups, {int} topics and {int} countries")
    public void has(int rsvps, int events, int groups, int topics, int countries) {
        List<Integer> sizes = Stream.of(
                        View.VIEW_RSVPS,
                        View.VIEW_EVENTS,
                        View.VIEW_GROUPS,
                        View.VIEW_TOPICS,
                        View.VIEW_COUNTRIES)
                .map(replica()::size)
                .toList();
        assertEquals(List.of(rsvps, events, groups, topics, countries), sizes);
        assertTrue(replica().isComplete());
    }

    @Then("the replica has at least {int} rsvps")
    public void hasAtLeast(int rsvps) {
        assertTrue(replica().size(View.VIEW_RSVPS) >= rsvps);
        assertTrue(steps().stream().mapToInt(step -> step.changes().size()).sum() >= rsvps);
    }

    @Then("the replica is whole")
    public void isWhole() {
        // That it equals the server's views is what each caught-up step has compared.
        assertTrue(replica().isComplete());
        assertTrue(steps().get(steps().size() - 1).caughtUp());
    }

    private record Ranked(String key, long yes, long people) {}

    @Then("the top {int} topics of the replica are those of the server")
    public void topAsServer(int k) {
        List<Ranked> ours = replica().top(View.VIEW_TOPICS, k).stream()
                .map(row -> new Ranked(row.getKey(), row.getRsvpsYes(), row.getPeople()))
                .toList();
        List<Ranked> theirs = world.run(() -> world.it().topK(Dimension.DIMENSION_TOPIC, k))
                .entries().stream()
                .map(entry -> new Ranked(entry.key(), entry.rsvpsYes(), entry.people()))
                .toList();
        assertEquals(theirs, ours);
    }
}
