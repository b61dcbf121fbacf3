package headcount;

import headcount.v1.View;
import headcount.v1.ViewRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of a replica that was set or went away.
 *
 * @param before absent where there was none
 * @param after absent where it went away
 */
public record Changed(View view, String key, @Nullable ViewRow before, @Nullable ViewRow after) {}
