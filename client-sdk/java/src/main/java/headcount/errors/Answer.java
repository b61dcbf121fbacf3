package headcount.errors;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A failure as the server words it. */
record Answer(
        String message,
        Status.Code code,
        String reason,
        @Nullable Duration retryAfter,
        Map<String, String> metadata,
        Map<String, String> violations) {
    private static final String DOMAIN = "headcount.dev";
    /** What the transport says when it breaks: none of it bears a reason. */
    private static final Set<Status.Code> LOST = EnumSet.of(
            Status.Code.UNKNOWN,
            Status.Code.INTERNAL,
            Status.Code.CANCELLED,
            Status.Code.UNAVAILABLE,
            Status.Code.DEADLINE_EXCEEDED);

    static HeadcountException read(Status status, @Nullable Metadata trailers) {
        ErrorInfo.Builder told = ErrorInfo.newBuilder();
        Map<String, String> violations = new LinkedHashMap<>();
        Duration retryAfter = null;
        for (Any detail : StatusProto.fromStatusAndTrailers(status, trailers).getDetailsList()) {
            try {
                if (detail.is(ErrorInfo.class)) {
                    told.mergeFrom(detail.unpack(ErrorInfo.class));
                } else if (detail.is(RetryInfo.class)) {
                    com.google.protobuf.Duration delay =
                            detail.unpack(RetryInfo.class).getRetryDelay();
                    retryAfter = Duration.ofSeconds(delay.getSeconds(), delay.getNanos());
                } else if (detail.is(BadRequest.class)) {
                    detail.unpack(BadRequest.class)
                            .getFieldViolationsList()
                            .forEach(fault -> violations.put(fault.getField(), fault.getDescription()));
                }
            } catch (InvalidProtocolBufferException unreadable) {
                // What else the answer says still holds.
                continue;
            }
        }
        String words = status.getDescription() == null ? "" : status.getDescription();
        if (told.getReason().isEmpty() && LOST.contains(status.getCode())) {
            return new LostException(
                    "the connection to the server is lost (" + words + ")", "ask again",
                    status.getCause());
        }
        String reason = told.getReason().isEmpty() ? status.getCode().name() : told.getReason();
        Answer answer = new Answer(
                words, status.getCode(), reason, retryAfter, told.getMetadataMap(), violations);
        Function<Answer, ServiceException> type =
                DOMAIN.equals(told.getDomain()) ? Reasons.TYPES.get(reason) : null;
        return type == null ? new ServiceException(answer, "read what it says") : type.apply(answer);
    }

    String text() {
        StringBuilder text = new StringBuilder(message).append(" [").append(reason).append(']');
        violations.forEach((field, rule) ->
                text.append("; ").append(field).append(": ").append(rule));
        return text.toString();
    }
}
