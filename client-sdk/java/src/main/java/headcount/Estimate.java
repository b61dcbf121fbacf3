package headcount;

import org.jspecify.annotations.Nullable;

/**
 * A number with what is known of its error; exact ones have lower = value = upper.
 *
 * @param confidence probability that the truth lies within the bounds
 * @param method the algorithm with its parameters
 */
public record Estimate(
        @Nullable Double value,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Double confidence,
        boolean exact,
        String method) {
    static Estimate of(headcount.v1.Estimate message) {
        return new Estimate(
                Wire.number(message.hasEstimate(), message.getEstimate()),
                Wire.number(message.hasLower(), message.getLower()),
                Wire.number(message.hasUpper(), message.getUpper()),
                Wire.number(message.hasConfidence(), message.getConfidence()),
                message.getExact(),
                message.getMethod());
    }

    /** The number, with its bounds where it is not exact. */
    @Override
    public String toString() {
        if (exact) {
            return Wire.shown(value);
        }
        String chance = confidence == null ? "?" : Math.round(confidence * 100) + "%";
        return "about " + Wire.shown(value) + " (" + Wire.shown(lower) + " to " + Wire.shown(upper)
                + ", " + chance + ")";
    }
}
