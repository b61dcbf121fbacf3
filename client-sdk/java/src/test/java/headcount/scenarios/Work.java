package headcount.scenarios;

import headcount.Delivery;
import headcount.Handled;
import headcount.Outcome;
import headcount.Subscriber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A handler that notes what it did, run until a count is reached. */
final class Work {
    /** What a handler makes of a delivery. */
    interface Decide {
        Handled decide(Delivery delivery, Turn turn) throws Exception;
    }

    /** Is done at once. */
    static final Decide ACKS = (delivery, turn) -> null;
    /** Is done after a few milliseconds. */
    static final Decide SLOWLY = (delivery, turn) -> {
        TimeUnit.MILLISECONDS.sleep(4);
        return null;
    };

    private final World world;
    private final Subscriber subscriber;
    private final Decide decide;
    private final Map<Integer, Runnable> at = new TreeMap<>();
    private final Queue<Future<?>> asides = new ConcurrentLinkedQueue<>();
    private Map<Turn.Place, Long> settled;
    private int until;

    private Work(World world, Subscriber subscriber, Decide decide) {
        this.world = world;
        this.subscriber = subscriber;
        this.decide = decide;
    }

    static Work of(World world, Subscriber subscriber, Decide decide) {
        return new Work(world, subscriber, decide);
    }

    /** Drains after so many turns of the scenario. */
    Work until(int turns) {
        this.until = turns;
        return this;
    }

    /** Does something beside, after so many turns. */
    Work at(int turns, Runnable what) {
        at.put(turns, what);
        return this;
    }

    /** Notes when acks were answered. */
    Work noting(Map<Turn.Place, Long> times) {
        this.settled = times;
        return this;
    }

    /** Runs, and then waits for what was begun beside. */
    Void run(int concurrency) throws Exception {
        subscriber.run(this::handle, concurrency);
        for (Future<?> aside : asides) {
            aside.get(Server.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        return null;
    }

    private Handled handle(Delivery delivery) throws Exception {
        Turn turn = new Turn(delivery);
        world.handled.add(turn);
        Handled verdict = decide.decide(delivery, turn);
        turn.ended = System.nanoTime();
        int done = world.handled.size();
        dueBy(done).forEach(work -> asides.add(world.begin(() -> {
            work.run();
            return null;
        })));
        if (settled != null && verdict == null) {
            delivery.ack().toFuture().thenAccept(outcome -> {
                if (outcome == Outcome.SETTLED) {
                    settled.put(turn.place(), System.nanoTime());
                }
            });
        }
        if (until > 0 && done >= until) {
            subscriber.beginDrain();
        }
        return verdict;
    }

    /** Others may have begun meanwhile: a count may be passed over. */
    private List<Runnable> dueBy(int done) {
        synchronized (at) {
            List<Integer> counts = at.keySet().stream().filter(count -> count <= done).toList();
            List<Runnable> due = new ArrayList<>();
            counts.forEach(count -> due.add(at.remove(count)));
            return due;
        }
    }

    static void sleep(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }
}
