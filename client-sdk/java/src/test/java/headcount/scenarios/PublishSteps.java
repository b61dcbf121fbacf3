package headcount.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Timestamp;
import headcount.PublishOutcome;
import headcount.Published;
import headcount.Publisher;
import headcount.v1.Event;
import headcount.v1.FieldViolation;
import headcount.v1.Group;
import headcount.v1.Member;
import headcount.v1.Response;
import headcount.v1.Rsvp;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Steps that publish. */
public final class PublishSteps {
    private static final long FIRST_ID = 9_000_000_000L;

    private final World world;
    private final List<PublishOutcome> outcomes = new ArrayList<>();

    public PublishSteps(World world) {
        this.world = world;
    }

    /** A yes of a new member, who comes to a new event alone. */
    public static Rsvp.Builder yes(long number) {
        return Rsvp.newBuilder()
                .setRsvpId(FIRST_ID + number)
                .setResponse(Response.RESPONSE_YES)
                .setGuests(0)
                .setMtime(Timestamp.newBuilder().setSeconds(Instant.now().getEpochSecond()))
                .setMember(Member.newBuilder().setMemberId(FIRST_ID + number))
                .setEvent(Event.newBuilder().setEventId("published-" + number))
                .setGroup(Group.newBuilder().setGroupId(FIRST_ID).setGroupCountry("de"));
    }

    @When("the client publishes a yes of a new member to a new event")
    public void publishes() {
        outcomes.addAll(world.run(() -> world.it().publish(yes(1).build())));
        assertInstanceOf(PublishOutcome.Written.class, outcomes.get(0));
    }

    @When("the client publishes a yes of a new member to a new event twice, as one producer")
    public void publishesTwice() {
        Rsvp rsvp = yes(1).build();
        outcomes.addAll(world.run(() -> world.it().publish("one", 1, rsvp)));
        outcomes.addAll(world.run(() -> world.it().publish("one", 1, rsvp)));
        assertInstanceOf(PublishOutcome.Written.class, outcomes.get(0));
    }

    @Then("the second one is a duplicate")
    public void isDuplicate() {
        assertEquals(new PublishOutcome.Duplicate(), outcomes.get(1));
    }

    @When("the client publishes three records, the second without an mtime")
    public void publishesFaulty() {
        Rsvp faulty = yes(2).clearMtime().build();
        outcomes.addAll(
                world.run(() -> world.it().publish(yes(1).build(), faulty, yes(3).build())));
        assertEquals(3, outcomes.size());
    }

    @Then("the second one is rejected for the field {string}")
    public void isRejected(String field) {
        var rejected = assertInstanceOf(PublishOutcome.Rejected.class, outcomes.get(1));
        List<String> fields =
                rejected.violations().stream().map(FieldViolation::getField).toList();
        assertEquals(List.of(field), fields);
    }

    @Then("the others are written")
    public void othersAreWritten() {
        assertInstanceOf(PublishOutcome.Written.class, outcomes.get(0));
        assertInstanceOf(PublishOutcome.Written.class, outcomes.get(2));
    }

    @When("the client publishes {int} records on one stream")
    public void publishesOnStream(int count) {
        world.run(() -> {
            try (Publisher publisher = world.it().publisher("streams")) {
                assertEquals(0, publisher.open());
                List<CompletableFuture<Published>> sent = new ArrayList<>();
                for (long number = 1; number <= count; number++) {
                    sent.add(publisher.send(yes(number).build()));
                }
                publisher.flush();
                for (int place = 0; place < count; place++) {
                    Published told = sent.get(place).join();
                    assertEquals(place + 1, told.seq());
                    outcomes.add(told.outcome());
                }
            }
            return null;
        });
    }

    @Then("each is written at a place of its own")
    public void eachAtItsPlace() {
        Set<PublishOutcome> places = new HashSet<>();
        for (PublishOutcome outcome : outcomes) {
            assertInstanceOf(PublishOutcome.Written.class, outcome);
            assertTrue(places.add(outcome), outcome + " twice");
        }
        assertTrue(!places.isEmpty(), "nothing was published");
    }
}
