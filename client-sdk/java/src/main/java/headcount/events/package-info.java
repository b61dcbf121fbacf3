/** What a loop tells about its state, beside what it delivers: see {@code Client.Builder.onEvent}. */
@NullMarked
package headcount.events;

import org.jspecify.annotations.NullMarked;
