package headcount.errors;

import io.grpc.Metadata;
import io.grpc.Status;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Any failure of this SDK. */
public class HeadcountException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String advice;

    /** Says what was wrong, and what to do. */
    public HeadcountException(String message, String advice) {
        this(message, advice, null);
    }

    /** Says what was wrong, what to do, and what was the cause. */
    public HeadcountException(String message, String advice, @Nullable Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    /** Makes of a status and its trailers what they mean. */
    public static HeadcountException of(Status status, @Nullable Metadata trailers) {
        return Answer.read(status, trailers);
    }

    /** What to do. */
    public final String advice() {
        return advice;
    }

    /** The stable reason of a server's answer; empty for anything else. */
    public String reason() {
        return "";
    }

    /** Whether the same call may succeed later. */
    public boolean isTransient() {
        return false;
    }

    /** After which time to try again, where the server says. */
    public @Nullable Duration retryAfter() {
        return null;
    }
}
