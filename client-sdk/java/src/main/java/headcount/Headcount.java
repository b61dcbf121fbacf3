package headcount;

import headcount.v1.GetHeadcountResponse;
import org.jspecify.annotations.Nullable;

/**
 * The feed in numbers.
 *
 * @param rsvpsYes RSVPs whose latest state says yes
 * @param people sum of 1 + guests over these
 * @param membersYes distinct members that have an RSVP within its horizon that says yes
 */
public record Headcount(
        @Nullable Long rsvpsYes,
        @Nullable Long rsvpsNo,
        @Nullable Long rsvpsWaitlist,
        @Nullable Long people,
        @Nullable Long membersYes,
        @Nullable Long members,
        @Nullable Long events,
        @Nullable Long groups,
        Counts records,
        Envelope envelope) {
    static Headcount of(GetHeadcountResponse message) {
        return new Headcount(
                Wire.whole(message.hasRsvpsYes(), message.getRsvpsYes()),
                Wire.whole(message.hasRsvpsNo(), message.getRsvpsNo()),
                Wire.whole(message.hasRsvpsWaitlist(), message.getRsvpsWaitlist()),
                Wire.whole(message.hasPeople(), message.getPeople()),
                Wire.whole(message.hasMembersYes(), message.getMembersYes()),
                Wire.whole(message.hasMembers(), message.getMembers()),
                Wire.whole(message.hasEvents(), message.getEvents()),
                Wire.whole(message.hasGroups(), message.getGroups()),
                Counts.of(message.getRecords()),
                Envelope.of(message.getEnvelope()));
    }

    /** The sentence that most want to read. */
    @Override
    public String toString() {
        return Wire.shown(people) + " people are coming: " + Wire.shown(rsvpsYes) + " RSVPs say yes, "
                + Wire.shown(rsvpsNo) + " no, " + Wire.shown(members) + " members, "
                + Wire.shown(events) + " events, " + Wire.shown(groups) + " groups";
    }
}
