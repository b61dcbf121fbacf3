package headcount;

import headcount.events.CaughtUp;
import headcount.events.Draining;
import headcount.events.FellBehind;
import headcount.events.Gap;
import headcount.events.StateEvent;
import headcount.v1.SubscribeFellBehind;
import headcount.v1.SubscribeResponse;
import java.util.List;

/** What a message of a subscription tells of its state. */
final class SubscriptionEvents {
    private SubscriptionEvents() {}

    static List<StateEvent> of(String subscription, SubscribeResponse answer) {
        return switch (answer.getKindCase()) {
            case DELIVERIES -> answer.getDeliveries().getDeliveriesList().stream()
                    .filter(delivery -> delivery.getRecord().hasSourceGap())
                    .map(delivery -> delivery.getRecord().getSourceGap().getReason())
                    .<StateEvent>map(reason -> new Gap(subscription, reason))
                    .toList();
            case CAUGHT_UP -> List.of(new CaughtUp(subscription));
            case FELL_BEHIND -> {
                SubscribeFellBehind behind = answer.getFellBehind();
                Long pending = Wire.whole(behind.hasPending(), behind.getPending());
                yield List.of(new FellBehind(subscription, pending));
            }
            case DRAIN -> List.of(new Draining(subscription, "the server is stopping"));
            default -> List.of();
        };
    }
}
