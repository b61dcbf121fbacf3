package headcount;

import com.dynatrace.hash4j.hashing.Hashing;
import headcount.v1.RsvpState;
import headcount.v1.View;
import headcount.v1.ViewRow;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What one row adds to its view's digest, as the contract states it at {@code ViewDigest}. */
final class RowDigest {
    /** View, two lengths, three numbers, and the fields of an RSVP. */
    private static final int FIXED_BYTES = 1 + 4 + 24 + 21 + 4 + 24;

    private RowDigest() {}

    static long of(ViewRow row) {
        byte[] key = row.getKey().getBytes(StandardCharsets.UTF_8);
        byte[] event = row.getRsvp().getEventId().getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(FIXED_BYTES + key.length + event.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) row.getViewValue())
                .putInt(key.length)
                .put(key)
                .putLong(row.getRsvpsYes())
                .putLong(row.getPeople())
                .putLong(row.getLastChangeMs());
        if (row.getView() == View.VIEW_RSVPS) {
            RsvpState state = row.getRsvp();
            bytes.putLong(state.getRsvpId())
                    .put((byte) state.getResponseValue())
                    .putInt(state.getGuests())
                    .putLong(state.getMemberId())
                    .putInt(event.length)
                    .put(event)
                    .putLong(state.getGroupId())
                    .putLong(state.getMtimeMs())
                    .putLong(state.getVersion());
        }
        return Hashing.xxh3_64().hashBytesToLong(bytes.array(), 0, bytes.position());
    }
}
