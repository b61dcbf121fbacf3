package headcount.errors;

import io.grpc.Status;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The server answered with an error. */
public class ServiceException extends HeadcountException {
    private static final long serialVersionUID = 1L;
    private static final Set<Status.Code> TRANSIENT =
            EnumSet.of(Status.Code.UNAVAILABLE, Status.Code.ABORTED);

    private final Status.Code code;
    private final String reason;
    private final @Nullable Duration retryAfter;
    private final HashMap<String, String> metadata;
    private final LinkedHashMap<String, String> violations;

    ServiceException(Answer answer, String advice) {
        super(answer.text(), advice);
        this.code = answer.code();
        this.reason = answer.reason();
        this.retryAfter = answer.retryAfter();
        this.metadata = new HashMap<>(answer.metadata());
        this.violations = new LinkedHashMap<>(answer.violations());
    }

    /** The code of gRPC. */
    public final Status.Code code() {
        return code;
    }

    @Override
    public final String reason() {
        return reason;
    }

    @Override
    public final @Nullable Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public final boolean isTransient() {
        if (this instanceof ProducerReplacedException) {
            // Trying again would take over from the other, which would do the same.
            return false;
        }
        return retryAfter != null
                || TRANSIENT.contains(code)
                || this instanceof ClientTooSlowException;
    }

    /** What the contract says beside the reason, by name. */
    public final Map<String, String> metadata() {
        return Collections.unmodifiableMap(metadata);
    }

    /** Each field at fault, with what it must be. */
    public final Map<String, String> violations() {
        return Collections.unmodifiableMap(violations);
    }

    final @Nullable Long number(String name) {
        String text = metadata.get(name);
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
