package headcount;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Items for several workers: those of one key one after the other, in the order of their coming.
 *
 * <p>A key is in work at one worker at most; keys take turns in the order in which they became ready.
 * Closing gives back what no worker has begun. What is in the lanes is bounded by the credit.
 */
final class Lanes<T> {
    private final Function<? super T, ?> keyOf;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition isReady = lock.newCondition();
    private final Map<Object, Deque<T>> lanes = new HashMap<>();
    private final Deque<Deque<T>> ready = new ArrayDeque<>();
    private boolean isClosed;

    Lanes(Function<? super T, ?> keyOf) {
        this.keyOf = keyOf;
    }

    /** Appends to the lanes of the items' keys. */
    void put(Collection<? extends T> items) {
        lock.lock();
        try {
            for (T item : items) {
                Object key = keyOf.apply(item);
                Deque<T> lane = lanes.get(key);
                if (lane == null) {
                    lane = new ArrayDeque<>(2);
                    lanes.put(key, lane);
                    ready.add(lane);
                    isReady.signal();
                }
                lane.add(item);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits for an item whose key nobody works on; null once closed. Follow with {@link #done}. */
    @Nullable T take() throws InterruptedException {
        lock.lock();
        try {
            while (ready.isEmpty()) {
                if (isClosed) {
                    return null;
                }
                isReady.await();
            }
            return ready.remove().remove();
        } finally {
            lock.unlock();
        }
    }

    /** Says that an item has been worked on. */
    void done(T item) {
        lock.lock();
        try {
            Object key = keyOf.apply(item);
            Deque<T> lane = lanes.get(key);
            if (lane == null || lane.isEmpty()) {
                lanes.remove(key);
            } else {
                ready.add(lane);
                isReady.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets workers end; gives what none has begun. */
    List<T> close() {
        lock.lock();
        try {
            isClosed = true;
            List<T> left = new ArrayList<>();
            for (Deque<T> lane : lanes.values()) {
                left.addAll(lane);
                lane.clear();
            }
            ready.clear();
            isReady.signalAll();
            return left;
        } finally {
            lock.unlock();
        }
    }
}
