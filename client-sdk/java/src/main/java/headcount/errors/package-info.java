/**
 * What can go wrong, as types by stable reason.
 *
 * <p>Every failure is a {@link headcount.errors.HeadcountException}; what the server answers is a
 * {@link headcount.errors.ServiceException}, of the class that its reason has ({@code POSITION_GONE} is
 * a {@link headcount.errors.PositionGoneException}). Catch classes, never match on texts. A reason that
 * this SDK does not know is a plain {@code ServiceException} with that reason.
 */
@NullMarked
package headcount.errors;

import org.jspecify.annotations.NullMarked;
