package headcount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Any;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import headcount.errors.HeadcountException;
import headcount.errors.InvalidArgumentException;
import headcount.errors.LostException;
import headcount.errors.PositionGoneException;
import headcount.errors.ServiceException;
import headcount.errors.UnauthenticatedException;
import headcount.v1.ErrorReason;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Failures by type, and how long to wait after them. */
class ErrorsTest {
    private static HeadcountException told(String reason, Status.Code code, Message... details) {
        var status = com.google.rpc.Status.newBuilder().setCode(code.value()).setMessage("told");
        status.addDetails(Any.pack(ErrorInfo.newBuilder()
                .setReason(reason)
                .setDomain("headcount.dev")
                .putMetadata("earliest", "7")
                .build()));
        for (Message detail : details) {
            status.addDetails(Any.pack(detail));
        }
        StatusRuntimeException failed = StatusProto.toStatusRuntimeException(status.build());
        return HeadcountException.of(failed.getStatus(), failed.getTrailers());
    }

    private static HeadcountException lost() {
        return HeadcountException.of(Status.UNAVAILABLE, null);
    }

    private static Retry retry(AtomicLong now, boolean refreshes) {
        return new Retry(Duration.ofSeconds(60), refreshes, now::get, () -> 1.0);
    }

    @Test
    void everyReasonOfTheContractIsAType() {
        Set<Class<?>> types = new HashSet<>();
        for (ErrorReason known : ErrorReason.values()) {
            String reason = known.name().replace("ERROR_REASON_", "");
            if (reason.equals("UNSPECIFIED") || reason.equals("UNRECOGNIZED")) {
                continue;
            }
            HeadcountException error = told(reason, Status.Code.ABORTED);
            assertTrue(types.add(error.getClass()), reason);
            assertFalse(error.getClass() == ServiceException.class, reason);
            assertEquals(reason, error.reason());
            assertFalse(error.advice().isEmpty(), reason);
        }
        assertFalse(types.isEmpty());
    }

    @Test
    void anErrorCarriesWhatTheServiceSays() {
        PositionGoneException gone = assertInstanceOf(
                PositionGoneException.class, told("POSITION_GONE", Status.Code.OUT_OF_RANGE));
        assertEquals(7, gone.earliest());
        assertFalse(gone.isTransient());
        BadRequest faults = BadRequest.newBuilder()
                .addFieldViolations(BadRequest.FieldViolation.newBuilder()
                        .setField("k")
                        .setDescription("is at most 1,000"))
                .build();
        InvalidArgumentException wrong = assertInstanceOf(
                InvalidArgumentException.class,
                told("INVALID_ARGUMENT", Status.Code.INVALID_ARGUMENT, faults));
        assertEquals(Map.of("k", "is at most 1,000"), wrong.violations());
        RetryInfo soon = RetryInfo.newBuilder()
                .setRetryDelay(Wire.duration(Duration.ofMillis(500)))
                .build();
        HeadcountException later = told("LIMIT_EXCEEDED", Status.Code.RESOURCE_EXHAUSTED, soon);
        assertEquals(Duration.ofMillis(500), later.retryAfter());
        assertTrue(later.isTransient());
        assertFalse(told("STORAGE_FULL", Status.Code.RESOURCE_EXHAUSTED).isTransient());
    }

    @Test
    void whatHasNoReasonIsTheTransport() {
        for (Status status : List.of(Status.UNAVAILABLE, Status.UNKNOWN, Status.CANCELLED)) {
            assertInstanceOf(LostException.class, HeadcountException.of(status, null));
        }
        HeadcountException fresh = told("SOME_NEW_REASON", Status.Code.NOT_FOUND);
        assertSame(ServiceException.class, fresh.getClass());
        assertEquals("SOME_NEW_REASON", fresh.reason());
    }

    @Test
    void backoffDoublesUpToABoundAndEndsAtItsDeadline() {
        AtomicLong now = new AtomicLong();
        Retry retry = retry(now, false);
        List<Long> delays = new ArrayList<>();
        for (int attempt = 0; attempt < 9; attempt++) {
            delays.add(retry.delay(lost()).toMillis());
        }
        assertEquals(List.of(50L, 100L, 200L, 400L, 800L, 1_600L, 3_200L, 5_000L, 5_000L), delays);
        now.set(Duration.ofSeconds(58).toNanos());
        assertEquals(Duration.ofSeconds(2), retry.delay(lost()), "not beyond the deadline");
        now.set(Duration.ofSeconds(60).toNanos());
        assertThrows(LostException.class, () -> retry.delay(lost()));
        retry.succeeded();
        assertEquals(Duration.ofMillis(50), retry.delay(lost()), "a success starts it anew");
    }

    @Test
    void backoffIsJitteredAndSparesWhatDoesNotPass() {
        Random random = new Random(7);
        Set<Duration> delays = new HashSet<>();
        for (int time = 0; time < 50; time++) {
            Retry retry = new Retry(
                    Duration.ofSeconds(60), false, System::nanoTime, random::nextDouble);
            delays.add(retry.delay(lost()));
        }
        assertTrue(delays.size() > 40);
        delays.forEach(delay -> assertTrue(delay.compareTo(Retry.FIRST) <= 0));
        HeadcountException gone = told("POSITION_GONE", Status.Code.OUT_OF_RANGE);
        Retry retry = retry(new AtomicLong(), false);
        assertThrows(PositionGoneException.class, () -> retry.delay(gone));
    }

    @Test
    void aTokenThatHasExpiredIsAskedForAnewOnce() {
        HeadcountException expired = told("UNAUTHENTICATED", Status.Code.UNAUTHENTICATED);
        Retry refreshing = retry(new AtomicLong(), true);
        assertEquals(Duration.ZERO, refreshing.delay(expired));
        assertThrows(UnauthenticatedException.class, () -> refreshing.delay(expired));
        Retry fixed = retry(new AtomicLong(), false);
        assertThrows(UnauthenticatedException.class, () -> fixed.delay(expired));
    }
}
