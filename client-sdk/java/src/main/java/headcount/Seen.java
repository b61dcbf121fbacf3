package headcount;

import headcount.v1.CheckSeenResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a key has come up.
 *
 * @param errorProbability of {@link Verdict#MAYBE_SEEN} being wrong
 * @param since the cursor from which on {@link Verdict#NOT_SEEN} is certain
 */
public record Seen(
        Verdict verdict, @Nullable Double errorProbability, String since, Envelope envelope) {
    /** What is known of a key. */
    public enum Verdict {
        /** Certain. */
        NOT_SEEN,
        /** With a probability of being wrong. */
        MAYBE_SEEN,
        /** Nothing can be said. */
        UNKNOWN
    }

    static Seen of(CheckSeenResponse message) {
        Verdict verdict = switch (message.getSeen()) {
            case SEEN_NOT_SEEN -> Verdict.NOT_SEEN;
            case SEEN_MAYBE_SEEN -> Verdict.MAYBE_SEEN;
            case SEEN_UNKNOWN, SEEN_UNSPECIFIED, UNRECOGNIZED -> Verdict.UNKNOWN;
        };
        return new Seen(
                verdict,
                Wire.number(message.hasErrorProbability(), message.getErrorProbability()),
                message.getSince(),
                Envelope.of(message.getEnvelope()));
    }

    /** The verdict. */
    @Override
    public String toString() {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
