package headcount;

import headcount.errors.HeadcountException;
import headcount.errors.LostException;
import headcount.events.Disconnected;
import headcount.v1.PullRequest;
import headcount.v1.PullResponse;
import headcount.v1.SettleResult;
import headcount.v1.SubscriberServiceGrpc;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * {@code fetch}: deliveries by request and response, for scripts. Settlements go out in groups by calls
 * with one answer, as soon as there are any, and leases are renewed while deliveries are held: both by one
 * thread, which begins with the first fetch and ends with {@link #close}.
 */
final class Puller {
    private final String subscription;
    private final Link shared;
    private final Route route;
    private final Desk desk;
    private final ReentrantLock lock;
    private final Condition changed;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread settler;
    /** One Pull of a session at a time: the server ends the earlier of two. */
    private final ReentrantLock fetching = new ReentrantLock();

    // Guarded by the lock.
    private String token = "";
    private boolean isOver;

    private Puller(Link link, String subscription, Duration lease, Duration holdMax) {
        this.subscription = subscription;
        this.shared = link;
        this.route = new Route(link);
        this.desk = new Desk(this::wake, holdMax);
        this.lock = desk.lock;
        this.changed = lock.newCondition();
        this.settler = new Thread(this::settle, "headcount settle " + subscription);
        this.settler.setDaemon(true);
        desk.lease(lease);
        desk.beginSession();
    }

    static Puller start(Link link, String subscription, Duration lease, Duration holdMax) {
        Puller puller = new Puller(link, subscription, lease, holdMax);
        puller.settler.start();
        return puller;
    }

    /** Gives up to n deliveries, as soon as there are any. */
    List<Delivery> fetch(int n, Duration wait) {
        PullRequest.Builder request = PullRequest.newBuilder()
                .setSubscription(subscription)
                .setMaxMessages(n)
                .setWait(Wire.duration(wait));
        fetching.lock();
        try {
            PullResponse answer = again(link -> link.call(
                    SubscriberServiceGrpc.getPullMethod(),
                    request.setSessionToken(token()).build(),
                    wait));
            return take(answer);
        } finally {
            fetching.unlock();
        }
    }

    private List<Delivery> take(PullResponse answer) {
        lock.lock();
        try {
            if (!answer.getSessionToken().equals(token)) {
                if (!token.isEmpty()) {
                    desk.beginSession();
                }
                token = answer.getSessionToken();
            }
            return desk.take(answer.getDeliveriesList(), System.nanoTime());
        } finally {
            lock.unlock();
        }
    }

    /** Sends what is to be settled, then ends; what is held comes again. */
    void close(Duration patience) {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (!isOver && !desk.isIdle() && left > 0) {
                left = Waiting.on(changed, left);
            }
        } finally {
            lock.unlock();
        }
        closing.countDown();
        settler.interrupt();
        end(new LostException("the subscriber is closed, what is not settled comes again"));
        route.close();
    }

    private String token() {
        lock.lock();
        try {
            return token;
        } finally {
            lock.unlock();
        }
    }

    private void wake() {
        changed.signalAll();
    }

    private void settle() {
        try {
            while (closing.getCount() > 0) {
                long pause = desk.renew(System.nanoTime());
                for (List<Settlement> group = desk.group();
                        !group.isEmpty();
                        group = desk.group()) {
                    List<Settlement> sending = group;
                    List<SettleResult> results = again(link -> send(link, sending));
                    desk.answered(results).forEach(Settlement::announce);
                }
                awaitWork(pause);
            }
        } catch (HeadcountException error) {
            end(error);
        } catch (RuntimeException ended) {
            end(new LostException("the subscriber is closed, what is not settled comes again"));
        }
    }

    private void awaitWork(long nanos) {
        lock.lock();
        try {
            // Whoever closes waits for this.
            changed.signalAll();
            if (desk.isIdle()) {
                Waiting.on(changed, nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    private void end(HeadcountException error) {
        List<Settlement> unanswered;
        lock.lock();
        try {
            isOver = true;
            unanswered = desk.close(error);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        unanswered.forEach(Settlement::announce);
    }

    private List<SettleResult> send(Link link, List<Settlement> group) {
        Ask ask = group.get(0).ask();
        if (ask instanceof Ask.Nack nack) {
            return link.call(
                            SubscriberServiceGrpc.getNackMethod(),
                            Requests.nack(subscription, nack, group))
                    .getResultsList();
        }
        if (ask instanceof Ask.Extend extend) {
            return link.call(
                            SubscriberServiceGrpc.getExtendLeaseMethod(),
                            Requests.extend(subscription, extend, group))
                    .getResultsList();
        }
        return link.call(
                        SubscriberServiceGrpc.getAcknowledgeMethod(),
                        Requests.acknowledge(subscription, group))
                .getResultsList();
    }

    /** Calls until it succeeds: all of these may be repeated. */
    private <T> T again(Function<Link, T> ask) {
        Retry retry = Retry.of(shared.config());
        while (true) {
            Link link = route.link();
            try {
                return ask.apply(link);
            } catch (HeadcountException error) {
                Duration wait = retry.delay(error);
                route.after(error);
                link.tell(new Disconnected(subscription, error, wait));
                if (Waiting.on(closing, wait.toNanos())) {
                    throw error;
                }
            }
        }
    }
}
