package headcount.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headcount.Client;
import headcount.Estimate;
import headcount.EventAnswer;
import headcount.Headcount;
import headcount.Quantiles;
import headcount.Ranking;
import headcount.Replica;
import headcount.Seen;
import headcount.errors.AddressException;
import headcount.errors.DivergedException;
import headcount.errors.HeadcountException;
import headcount.errors.InvalidArgumentException;
import headcount.errors.LostException;
import headcount.errors.PositionGoneException;
import headcount.errors.ServiceException;
import headcount.errors.UnreachableException;
import headcount.v1.Dimension;
import headcount.v1.Entity;
import headcount.v1.Quantity;
import headcount.v1.Unit;
import headcount.v1.View;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.grpc.Status;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Steps that ask one question, and what comes of failures. */
public final class AskingSteps {
    private static final Map<String, Class<? extends HeadcountException>> KINDS = Map.of(
            "Address", AddressException.class,
            "Unreachable", UnreachableException.class,
            "Lost", LostException.class,
            "Diverged", DivergedException.class);

    private final World world;

    public AskingSteps(World world) {
        this.world = world;
    }

    @When("the client asks for the headcount")
    public void headcount() {
        world.keep("answer", world.attempt(() -> world.it().headcount()));
    }

    @When("the client asks for the headcount at least as new as that")
    public void headcountAtLeast() {
        String asOf = world.found("answer", Headcount.class).envelope().asOf();
        world.keep("answer", world.attempt(() -> world.it().atLeast(asOf).headcount()));
    }

    @When("the client asks for the headcount {int} times at once")
    public void headcounts(int times) {
        List<Future<Headcount>> asked = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            asked.add(world.begin(() -> world.it().headcount()));
        }
        List<Headcount> answers = new ArrayList<>();
        asked.forEach(answer -> answers.add(world.run(answer::get)));
        world.keep("answers", answers);
    }

    @Then("{long} people are coming")
    public void people(long people) {
        assertNull(world.error);
        Object answer = world.found("answer", Object.class);
        if (answer == null) {
            // What was published is counted soon after it is written.
            world.until(people + " people are coming", () ->
                    Long.valueOf(people).equals(world.it().headcount().people()));
            return;
        }
        Long counted = answer instanceof EventAnswer event
                ? event.people()
                : assertInstanceOf(Headcount.class, answer).people();
        assertEquals(people, counted);
    }

    @Then("each answer says that {long} people are coming")
    public void eachPeople(long people) {
        for (Headcount answer : world.foundList("answers", Headcount.class)) {
            assertEquals(people, answer.people());
        }
    }

    @Then("the answer is exact and says up to where it counts")
    public void exact() {
        var envelope = world.found("answer", Headcount.class).envelope();
        assertEquals(Boolean.TRUE, envelope.exact());
        assertFalse(envelope.asOf().isEmpty());
    }

    @Then("the answer prints with {string}")
    public void prints(String text) {
        String printed = world.found("answer", Headcount.class).toString();
        assertTrue(printed.contains(text), printed);
    }

    @When("a client connects to a port where nobody listens")
    public void connectsToNobody() throws IOException {
        int port;
        try (ServerSocket held = new ServerSocket(0)) {
            port = held.getLocalPort();
        }
        connects("http://127.0.0.1:" + port);
    }

    @When("a client connects to {string}")
    public void connects(String address) {
        world.attempt(() -> {
            Client.connect(address).close();
            return null;
        });
    }

    @Then("it fails with {string} within {int} second(s)")
    public void failsWith(String kind, int seconds) {
        assertInstanceOf(KINDS.get(kind), world.error);
        assertTrue(world.took.compareTo(Duration.ofSeconds(seconds)) < 0, world.took.toString());
    }

    @Then("it fails with the reason {string}")
    public void failsWithReason(String reason) {
        ServiceException error = assertInstanceOf(ServiceException.class, world.error);
        assertEquals(reason, error.reason());
        String name = error.getClass().getSimpleName().replace("Exception", "");
        String typed = name.replaceAll("(?<!^)([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        assertEquals(reason, typed);
    }

    @Then("the fault names the field {string}")
    public void namesField(String field) {
        InvalidArgumentException error =
                assertInstanceOf(InvalidArgumentException.class, world.error);
        assertEquals(Status.Code.INVALID_ARGUMENT, error.code());
        boolean isNamed =
                error.violations().keySet().stream().anyMatch(known -> known.endsWith(field));
        assertTrue(isNamed, error.violations().toString());
    }

    @Then("the failure has an advice")
    public void hasAdvice() {
        assertFalse(assertInstanceOf(ServiceException.class, world.error).advice().isEmpty());
    }

    @Then("the failure names the earliest offset that is left")
    public void namesEarliest() {
        PositionGoneException error = assertInstanceOf(PositionGoneException.class, world.error);
        assertNotNull(error.earliest());
        assertTrue(error.earliest() > 0);
        assertNotNull(error.partition());
    }

    @When("the client asks for the event {string}")
    public void event(String event) {
        world.keep("answer", world.attempt(() -> world.it().event(event)));
    }

    @When("the client asks for the top {int} topics")
    public void topTopics(int k) {
        world.keep(
                "ranking", world.attempt(() -> world.it().topK(Dimension.DIMENSION_TOPIC, k)));
    }

    @When("the client asks for the top {int} countries by people")
    public void topCountries(int k) {
        world.keep("ranking", world.attempt(() -> world.it()
                .topK(Dimension.DIMENSION_COUNTRY, k, Unit.UNIT_PEOPLE)));
    }

    @Then("the ranking is {string}")
    public void ranking(String expected) {
        Ranking ranking = world.found("ranking", Ranking.class);
        boolean isByPeople = ranking.unit() == Unit.UNIT_PEOPLE;
        String ranked = ranking.entries().stream()
                .map(entry -> entry.key() + " " + (isByPeople ? entry.people() : entry.rsvpsYes()))
                .collect(Collectors.joining(", "));
        assertEquals(expected, ranked);
    }

    @When("the client counts the distinct members")
    public void countDistinct() {
        world.keep(
                "estimate",
                world.run(() -> world.it().countDistinct(Entity.ENTITY_MEMBER)).count());
    }

    @Then("the estimate lies within its bounds, and the bounds hold {int}")
    public void withinBounds(int truth) {
        Estimate estimate = world.found("estimate", Estimate.class);
        assertTrue(estimate.lower() <= estimate.value() && estimate.value() <= estimate.upper());
        assertTrue(estimate.lower() <= truth && truth <= estimate.upper(), estimate.toString());
    }

    @When("the client asks whether the topic {string} has been seen")
    public void checkSeen(String topic) {
        world.keep("seen", world.run(() -> world.it().checkSeen(Entity.ENTITY_TOPIC, topic)));
    }

    @Then("it is {string}")
    public void verdict(String verdict) {
        Seen seen = world.found("seen", Seen.class);
        assertEquals(verdict, seen.verdict().name().toLowerCase(Locale.ROOT));
    }

    @When("the client asks for the quantiles {double} and {double} of guests")
    public void quantiles(double low, double high) {
        Quantiles answer =
                world.run(() -> world.it().quantiles(Quantity.QUANTITY_GUESTS, low, high));
        assertEquals(
                List.of(low, high),
                answer.values().stream().map(Quantiles.Value::quantile).toList());
        world.keep("quantiles", answer);
    }

    @Then("the quantiles rise")
    public void quantilesRise() {
        var values = world.found("quantiles", Quantiles.class).values();
        double first = values.get(0).value().value();
        assertTrue(0 <= first && first <= values.get(1).value().value(), values.toString());
    }

    @When("the client creates a subscription with a lease of {int} seconds")
    public void createsWithLease(int seconds) {
        world.attempt(() -> world.it()
                .createSubscription("never")
                .lease(Duration.ofSeconds(seconds))
                .create());
    }

    @When("the client gives {}")
    public void gives(String what) {
        world.attempt(() -> switch (what) {
            case "a credit of 0" -> world.it().subscribe("any").credit(0);
            case "a concurrency of 0" -> {
                world.it().subscribe("any").open().run(
                        delivery -> {
                            throw new AssertionError(delivery + " was handed out");
                        },
                        0);
                yield null;
            }
            case "a fetch of 0 deliveries" ->
                    world.it().subscribe("any").open().fetch(0, Duration.ZERO);
            case "a view that is none" ->
                    world.it().sync(new Replica()).views(View.VIEW_UNSPECIFIED);
            default -> throw new AssertionError("no step for " + what);
        });
    }

    @Then("it is refused before anything is sent")
    public void refused() {
        assertInstanceOf(IllegalArgumentException.class, world.error);
        assertTrue(world.took.toMillis() < 500, world.took.toString());
    }
}
