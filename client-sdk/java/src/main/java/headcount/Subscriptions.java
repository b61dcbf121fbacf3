package headcount;

import headcount.v1.DeleteSubscriptionRequest;
import headcount.v1.DiscardParkedRequest;
import headcount.v1.GetBacklogRequest;
import headcount.v1.GetSubscriptionRequest;
import headcount.v1.ListParkedRequest;
import headcount.v1.ListParkedResponse;
import headcount.v1.ListSubscriptionsRequest;
import headcount.v1.ListSubscriptionsResponse;
import headcount.v1.ParkedMessage;
import headcount.v1.ReplayParkedRequest;
import headcount.v1.SeekRequest;
import headcount.v1.SeekResponse;
import headcount.v1.Subscription;
import headcount.v1.SubscriptionServiceGrpc;
import headcount.v1.UpdateSubscriptionRequest;
import java.util.Arrays;

/** What a client does with named, durable subscriptions. */
public abstract class Subscriptions extends Questions {
    Subscriptions(Link link) {
        super(link, "");
    }

    /** A subscriber of a subscription: say how, then {@code open} it. */
    public final Subscriber.Builder subscribe(String name) {
        return new Subscriber.Builder(
                link, name, () -> Wire.duration(getSubscription(name).getLease()));
    }

    /** A subscription that is to be: say how, then {@code create} it. */
    public final NewSubscription createSubscription(String name) {
        return new NewSubscription(link, name);
    }

    /** One subscription; throws SubscriptionNotFoundException. */
    public final Subscription getSubscription(String name) {
        GetSubscriptionRequest request = GetSubscriptionRequest.newBuilder().setName(name).build();
        return link.call(SubscriptionServiceGrpc.getGetSubscriptionMethod(), request)
                .getSubscription();
    }

    /** All subscriptions, by name. */
    public final Pages<Subscription> listSubscriptions() {
        return new Pages<>(token -> {
            ListSubscriptionsResponse page = link.call(
                    SubscriptionServiceGrpc.getListSubscriptionsMethod(),
                    ListSubscriptionsRequest.newBuilder().setPageToken(token).build());
            return new Pages.Page<>(page.getSubscriptionsList(), page.getNextPageToken());
        });
    }

    /** Changes all but name, feed and channel, and gives it as it is kept. */
    public final Subscription updateSubscription(Subscription subscription) {
        UpdateSubscriptionRequest request =
                UpdateSubscriptionRequest.newBuilder().setSubscription(subscription).build();
        return link.call(SubscriptionServiceGrpc.getUpdateSubscriptionMethod(), request)
                .getSubscription();
    }

    /** Ends a subscription, with its position and its parked messages. */
    public final void deleteSubscription(String name) {
        DeleteSubscriptionRequest request =
                DeleteSubscriptionRequest.newBuilder().setName(name).build();
        link.call(SubscriptionServiceGrpc.getDeleteSubscriptionMethod(), request);
    }

    /** Moves the committed position. */
    public final SeekResponse seek(String name, Start to) {
        return seek(name, to, false);
    }

    /** Moves the committed position, or with {@code dryRun} says what that would do. */
    public final SeekResponse seek(String name, Start to, boolean dryRun) {
        SeekRequest request = SeekRequest.newBuilder()
                .setName(name)
                .setTo(to.message())
                .setDryRun(dryRun)
                .build();
        return Route.askOwner(link, SubscriptionServiceGrpc.getSeekMethod(), request);
    }

    /** How much is left to deliver. */
    public final Backlog backlog(String name) {
        GetBacklogRequest request = GetBacklogRequest.newBuilder().setSubscription(name).build();
        return Backlog.of(link.call(SubscriptionServiceGrpc.getGetBacklogMethod(), request));
    }

    /** The messages that were given up, by partition and offset. */
    public final Pages<ParkedMessage> listParked(String name) {
        return new Pages<>(token -> {
            ListParkedResponse page = link.call(
                    SubscriptionServiceGrpc.getListParkedMethod(),
                    ListParkedRequest.newBuilder().setSubscription(name).setPageToken(token).build());
            return new Pages.Page<>(page.getMessagesList(), page.getNextPageToken());
        });
    }

    /** Has parked messages delivered again, all where none is named; says how many. */
    public final long replayParked(String name, String... parkedIds) {
        ReplayParkedRequest request = ReplayParkedRequest.newBuilder()
                .setSubscription(name)
                .addAllParkedIds(Arrays.asList(parkedIds))
                .build();
        return Route.askOwner(link, SubscriptionServiceGrpc.getReplayParkedMethod(), request).getReplayed();
    }

    /** Drops parked messages for good, all where none is named; says how many. */
    public final long discardParked(String name, String... parkedIds) {
        DiscardParkedRequest request = DiscardParkedRequest.newBuilder()
                .setSubscription(name)
                .addAllParkedIds(Arrays.asList(parkedIds))
                .build();
        return Route.askOwner(link, SubscriptionServiceGrpc.getDiscardParkedMethod(), request).getDiscarded();
    }
}
