package headcount.errors;

/** Nobody answers at the address. */
public final class UnreachableException extends LostException {
    private static final long serialVersionUID = 1L;

    /** Names the address. */
    public UnreachableException(String address) {
        super(
                "no server answers at " + address,
                "is the server running? start one with `headcount dev`",
                null);
    }
}
