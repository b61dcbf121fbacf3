package headcount.errors;

/** The address is none. */
public final class AddressException extends HeadcountException {
    private static final long serialVersionUID = 1L;
    private static final String ADVICE = "give one like http://127.0.0.1:7440";

    /** Says what is wrong with it. */
    public AddressException(String message) {
        super(message + ": " + ADVICE, ADVICE);
    }
}
