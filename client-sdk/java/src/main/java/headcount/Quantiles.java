package headcount;

import headcount.v1.QuantilesResponse;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Quantiles of a quantity, with bounds.
 *
 * @param values in the order in which they were asked for
 */
public record Quantiles(List<Value> values, Envelope envelope) {
    /**
     * One of them.
     *
     * @param quantile 0..1
     */
    public record Value(double quantile, Estimate value) {
        /** Its percentile, and the value. */
        @Override
        public String toString() {
            DecimalFormat percent =
                    new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
            return "p" + percent.format(quantile * 100) + ": " + value;
        }
    }

    static Quantiles of(QuantilesResponse message) {
        return new Quantiles(
                message.getValuesList().stream()
                        .map(value -> new Value(value.getQuantile(), Estimate.of(value.getValue())))
                        .toList(),
                Envelope.of(message.getEnvelope()));
    }

    /** One line for each. */
    @Override
    public String toString() {
        return values.stream().map(Value::toString).collect(Collectors.joining("\n"));
    }
}
