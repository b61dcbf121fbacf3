package headcount.errors;

import org.jspecify.annotations.Nullable;

/** The connection broke, or nothing came over it in time; what a call did is not known. */
public class LostException extends HeadcountException {
    private static final long serialVersionUID = 1L;

    /** Says what broke. */
    public LostException(String message) {
        this(message, "ask again", null);
    }

    LostException(String message, String advice, @Nullable Throwable cause) {
        super(message + ": " + advice, advice, cause);
    }

    @Override
    public final boolean isTransient() {
        return true;
    }
}
