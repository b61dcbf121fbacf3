package headcount;

import headcount.v1.Backoff;
import headcount.v1.Channel;
import headcount.v1.CreateSubscriptionRequest;
import headcount.v1.DeliveryOrder;
import headcount.v1.Filter;
import headcount.v1.PositionGonePolicy;
import headcount.v1.Subscription;
import headcount.v1.SubscriptionServiceGrpc;
import java.time.Duration;

/** A subscription that is to be: say how, then {@link #create}. */
public final class NewSubscription {
    private final Link link;
    private final Subscription.Builder subscription;
    private Start start = Start.LATEST;

    NewSubscription(Link link, String name) {
        this.link = link;
        this.subscription = Subscription.newBuilder()
                .setName(name)
                .setFeed(link.config().feed())
                .setChannel(Channel.CHANNEL_CHANGES);
    }

    /** Default: changes. */
    public NewSubscription channel(Channel channel) {
        subscription.setChannel(channel);
        return this;
    }

    /** Default: latest. */
    public NewSubscription start(Start position) {
        this.start = position;
        return this;
    }

    /** Which records; default: all. */
    public NewSubscription filter(Filter filter) {
        subscription.setFilter(filter);
        return this;
    }

    /** Nothing later of an event until the earlier is settled or parked. */
    public NewSubscription ordered() {
        subscription.setOrder(DeliveryOrder.DELIVERY_ORDER_BY_KEY);
        return this;
    }

    /** Deliveries of a record before it is parked; default 16. */
    public NewSubscription attemptsMax(int attempts) {
        subscription.setAttemptsMax(attempts);
        return this;
    }

    /** How long a delivery is leased; default 30 s. */
    public NewSubscription lease(Duration time) {
        subscription.setLease(Wire.duration(time));
        return this;
    }

    /** How long leases outlive a lost connection; default 30 s. */
    public NewSubscription sessionGrace(Duration time) {
        subscription.setSessionGrace(Wire.duration(time));
        return this;
    }

    /** The first and the longest pause between attempts; default 1 s and 60 s. */
    public NewSubscription backoff(Duration first, Duration longest) {
        subscription.setBackoff(Backoff.newBuilder()
                .setInitial(Wire.duration(first))
                .setMax(Wire.duration(longest)));
        return this;
    }

    /** What to do when retention has passed the position; default: fail. */
    public NewSubscription onGone(PositionGonePolicy policy) {
        subscription.setOnGone(policy);
        return this;
    }

    /** Adds it, and gives it as it is kept; the same again is no error. */
    public Subscription create() {
        CreateSubscriptionRequest request = CreateSubscriptionRequest.newBuilder()
                .setSubscription(subscription)
                .setStart(start.message())
                .build();
        return link.call(SubscriptionServiceGrpc.getCreateSubscriptionMethod(), request)
                .getSubscription();
    }
}
