/**
 * Headcount for Java: live answers from a feed of RSVPs, over gRPC.
 *
 * <ul>
 *   <li>{@link headcount.Client}: one method for each question that has one answer.
 *   <li>{@link headcount.Client#subscribe}: deliveries with acknowledgement, in three forms.
 *   <li>{@link headcount.Client#watch}, {@link headcount.Client#sync}, {@link headcount.Client#tail}:
 *       streams that resume by themselves, as iterators or as {@link java.util.concurrent.Flow.Publisher}.
 *   <li>{@link headcount.Client#listRsvps}, {@link headcount.Client#listResults}: history, page by page.
 *   <li>{@link headcount.errors}: what can go wrong; {@link headcount.events}: what streams tell of their
 *       state; {@code headcount.v1}: the messages of the contract.
 * </ul>
 */
@NullMarked
package headcount;

import org.jspecify.annotations.NullMarked;
