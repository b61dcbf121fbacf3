package headcount;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list that comes page by page. Each iteration begins anew; the next page is asked for when it is wanted,
 * and no more than one is held.
 *
 * @param <T> what is listed
 */
public class Pages<T> implements Iterable<T> {
    private final Function<String, Page<T>> ask;

    /** One page; {@code next} is empty on the last. */
    record Page<T>(List<T> rows, String next) {}

    /** Asks for a page by its token. */
    Pages(Function<String, Page<T>> ask) {
        this.ask = ask;
    }

    @Override
    public Iterator<T> iterator() {
        return new Rows<>(ask);
    }

    /** The rows, one after the other. */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    private static final class Rows<T> implements Iterator<T> {
        private final Function<String, Page<T>> ask;
        private Iterator<T> rows = Collections.emptyIterator();
        private String token = "";
        private boolean isLast;

        Rows(Function<String, Page<T>> ask) {
            this.ask = ask;
        }

        @Override
        public boolean hasNext() {
            while (!rows.hasNext() && !isLast) {
                Page<T> page = ask.apply(token);
                rows = page.rows().iterator();
                token = page.next();
                isLast = token.isEmpty();
            }
            return rows.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the list has ended");
            }
            return rows.next();
        }
    }
}
