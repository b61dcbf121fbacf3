package headcount.errors;

import java.time.Duration;

/** A stream said nothing for longer than the server's signs of life allow. */
public final class SilentException extends LostException {
    private static final long serialVersionUID = 1L;

    /** Says for how long. */
    public SilentException(Duration silence) {
        super(
                "no sign of life for " + silence.toMillis() + " ms",
                "streams go on over a new connection by themselves",
                null);
    }
}
