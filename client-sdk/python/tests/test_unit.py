"""What needs no server: errors, backoff, lanes, the desk, digests, printing."""

from __future__ import annotations

import asyncio
import random

import grpc
import pytest
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.duration_pb2 import Duration
from google.protobuf.message import Message
from google.rpc.error_details_pb2 import BadRequest, ErrorInfo, RetryInfo
from google.rpc.status_pb2 import Status

import headcount
from headcount import errors, v1
from headcount._desk import Desk
from headcount._lanes import Lanes
from headcount._link import Config, Link
from headcount._retry import LONGEST_S, Retry
from headcount.answers import Estimate
from headcount.deliveries import Outcome
from headcount.replica import Replica, row_digest


def told(reason: str, code: grpc.StatusCode, *details: Message) -> headcount.HeadcountError:
    """Make of an answer of the service what the SDK makes of it."""
    status = Status()
    for detail in (
        ErrorInfo(reason=reason, domain=errors.DOMAIN, metadata={"earliest": "7"}),
        *details,
    ):
        packed = AnyMessage()
        packed.Pack(detail)
        status.details.append(packed)
    trailers = [("grpc-status-details-bin", status.SerializeToString())]
    return errors.from_status(code, "told by the service", trailers)


def test_every_reason_of_the_contract_is_a_type() -> None:
    names = {name.removeprefix("ERROR_REASON_") for name in v1.ErrorReason.keys()}  # noqa: SIM118
    assert names - {"UNSPECIFIED"} == set(errors.BY_REASON)
    for reason, cls in errors.BY_REASON.items():
        assert type(told(reason, grpc.StatusCode.ABORTED)) is cls
        assert cls.advice, f"{cls.__name__} says what to do"


def test_an_error_carries_what_the_service_says() -> None:
    gone = told("POSITION_GONE", grpc.StatusCode.OUT_OF_RANGE)
    assert isinstance(gone, errors.PositionGoneError)
    assert (gone.earliest, gone.is_transient) == (7, False)
    fault = BadRequest.FieldViolation(field="k", description="is at most 1,000")
    wrong = told(
        "INVALID_ARGUMENT", grpc.StatusCode.INVALID_ARGUMENT, BadRequest(field_violations=[fault])
    )
    assert isinstance(wrong, errors.InvalidArgumentError)
    assert wrong.violations == {"k": "is at most 1,000"}
    soon = RetryInfo(retry_delay=Duration(nanos=500_000_000))
    later = told("LIMIT_EXCEEDED", grpc.StatusCode.RESOURCE_EXHAUSTED, soon)
    assert (later.retry_after, later.is_transient) == (0.5, True)
    assert not told("STORAGE_FULL", grpc.StatusCode.RESOURCE_EXHAUSTED).is_transient


def test_what_has_no_reason_is_the_transport() -> None:
    for code in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.UNKNOWN, grpc.StatusCode.CANCELLED):
        assert isinstance(errors.from_status(code, "reset", ()), errors.LostError)
    new = told("SOME_NEW_REASON", grpc.StatusCode.NOT_FOUND)
    assert (type(new), new.reason) == (errors.ServiceError, "SOME_NEW_REASON")


def test_backoff_doubles_up_to_a_bound_and_ends_at_its_deadline() -> None:
    now = 0.0
    retry = Retry(60.0, clock=lambda: now, jitter=lambda: 1.0)
    lost = errors.LostError("lost")
    delays = [retry.delay(lost) for _ in range(9)]
    assert delays == [0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, LONGEST_S, LONGEST_S]
    now = 58.0
    assert retry.delay(lost) == 2.0, "not beyond the deadline"
    now = 60.0
    with pytest.raises(errors.LostError):
        retry.delay(lost)
    retry.succeeded()
    assert retry.delay(lost) == 0.05, "a success starts the deadline anew"


def test_backoff_is_jittered_and_spares_what_does_not_pass() -> None:
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    source = random.Random(seed)
    delays = [Retry(60.0, jitter=source.random).delay(errors.LostError("lost")) for _ in range(50)]
    assert len(set(delays)) > 40
    assert max(delays) <= 0.05
    with pytest.raises(errors.PositionGoneError):
        Retry(60.0).delay(told("POSITION_GONE", grpc.StatusCode.OUT_OF_RANGE))


def test_a_token_that_has_expired_is_asked_for_anew_once() -> None:
    expired = told("UNAUTHENTICATED", grpc.StatusCode.UNAUTHENTICATED)
    retry = Retry(60.0, refreshes=True)
    assert retry.delay(expired) == 0.0
    with pytest.raises(errors.UnauthenticatedError):
        retry.delay(expired)
    with pytest.raises(errors.UnauthenticatedError):
        Retry(60.0).delay(expired)


async def test_a_token_goes_along_and_a_call_asks_for_another() -> None:
    tokens = iter(["first", "second"])
    link = Link(Config("http://127.0.0.1:1", token=lambda: next(tokens)))
    assert await link.metadata() == [("authorization", "Bearer first")]
    assert await link.metadata() == [("authorization", "Bearer second")]
    await link.close()
    assert "first" not in repr(Config("http://127.0.0.1:1", token="first"))


async def test_lanes_keep_the_order_of_a_key_and_work_on_others_meanwhile() -> None:
    lanes: Lanes[int] = Lanes()
    for item in (1, 2, 3):
        lanes.put("a", item)
    lanes.put("b", 10)
    assert await lanes.take() == ("a", 1)
    assert await lanes.take() == ("b", 10)
    waiting = asyncio.create_task(lanes.take())
    await asyncio.sleep(0)
    assert not waiting.done(), "a is in work"
    lanes.done("a")
    assert await waiting == ("a", 2)
    assert list(lanes.close()) == [3]
    assert await lanes.take() is None


def delivery(place: int, *, id_: str = "") -> v1.Delivery:
    """Make a delivery of a place."""
    return v1.Delivery(delivery_id=id_ or f"d{place}", attempt=1, partition=0, offset=place)


def result(id_: str, status: v1.SettleStatus.ValueType = v1.SETTLE_STATUS_SETTLED) -> v1.SettleResult:
    """Make an answer."""
    return v1.SettleResult(delivery_id=id_, status=status)


def desk() -> Desk:
    """Make a desk of a first session."""
    made = Desk(lambda: None, hold_max=60.0)
    made.begin_session()
    return made


async def test_settlements_go_out_in_order_by_kind_and_free_credit_when_answered() -> None:
    at = desk()
    first, second, third = at.take([delivery(1), delivery(2), delivery(3)])
    acked, again, parked = first.ack(), second.ack(), third.park("why")
    assert [settlement.delivery.id for settlement in at.group()] == ["d1", "d2"]
    assert [settlement.delivery.id for settlement in at.group()] == ["d3"]
    assert first.ack() is acked, "one settlement each"
    at.answered([result("d1"), result("d2", v1.SETTLE_STATUS_LEASE_LOST)])
    assert at.freed[0] == 2
    assert (await acked, await again) == (Outcome.SETTLED, Outcome.LEASE_LOST)
    assert await first.nack() is Outcome.ALREADY_SETTLED
    assert await second.ack() is Outcome.LEASE_LOST
    at.answered([result("d3", v1.SETTLE_STATUS_PARKED)])
    assert (await parked).held
    assert (at.held, at.is_idle) == (0, True)


async def test_what_was_not_answered_is_sent_again_and_under_a_new_id() -> None:
    at = desk()
    first, second = at.take([delivery(1), delivery(2)])
    acked = first.ack()
    assert len(at.group()) == 1
    at.broken()
    # The session is gone: both come again under new ids, and neither is handed out twice.
    at.begin_session()
    assert at.take([delivery(1, id_="e1"), delivery(2, id_="e2"), delivery(3, id_="e3")])[0].offset == 3
    assert [settlement.delivery.id for settlement in at.group()] == ["e1"]
    at.answered([result("e1")])
    assert await acked is Outcome.SETTLED
    assert second.id == "e2"
    assert at.held == 2


async def test_an_answer_to_an_old_id_does_not_count() -> None:
    at = desk()
    (first,) = at.take([delivery(1)])
    acked = first.ack()
    at.broken()
    at.begin_session()
    assert len(at.group()) == 1, "sent under the old id"
    at.take([delivery(1, id_="e1")])
    assert [settlement.delivery.id for settlement in at.group()] == ["e1"]
    at.answered([result("d1", v1.SETTLE_STATUS_LEASE_LOST), result("e1")])
    assert await acked is Outcome.SETTLED


async def test_an_extension_that_was_asked_for_outlives_its_stream_and_its_id() -> None:
    at = desk()
    (first,) = at.take([delivery(1)])
    extended = first.extend()
    assert len(at.group()) == 1
    at.broken()
    at.begin_session()
    assert len(at.group()) == 1, "sent again under the old id"
    at.take([delivery(1, id_="e1")])
    at.answered([result("d1", v1.SETTLE_STATUS_LEASE_LOST)])
    assert [settlement.delivery.id for settlement in at.group()] == ["e1"]
    at.answered([result("e1", v1.SETTLE_STATUS_EXTENDED)])
    assert await extended is Outcome.EXTENDED
    assert (at.held, at.is_idle) == (1, True)


async def test_leases_are_renewed_while_held_and_not_beyond_the_longest_hold() -> None:
    at = desk()
    at.lease = 30.0
    (first,) = at.take([delivery(1)])
    at.renew(first.taken_at + 5.0)
    assert at.group() == []
    at.renew(first.taken_at + 11.0)
    assert len(at.group()) == 1
    at.answered([result("d1", v1.SETTLE_STATUS_EXTENDED)])
    at.renew(first.taken_at + 61.0)
    assert at.group() == [], "held for longer than it may be"
    at.close(errors.LostError("closed"))
    with pytest.raises(errors.LostError):
        await first.ack()


def test_a_digest_is_that_of_the_contract() -> None:
    # Written apart from the code: the bytes by hand, as `ViewDigest` states them.
    row = v1.ViewRow(view=v1.VIEW_COUNTRIES, key="us", rsvps_yes=1, people=-1, last_change_ms=2)
    by_hand = bytes.fromhex("050200000075730100000000000000ffffffffffffffff0200000000000000")
    import xxhash

    assert row_digest(row) == xxhash.xxh3_64_intdigest(by_hand)


def test_a_replica_tells_what_changed() -> None:
    replica = Replica()
    row = v1.ViewRow(view=v1.VIEW_COUNTRIES, key="us", rsvps_yes=1)
    more = v1.ViewRow(view=v1.VIEW_COUNTRIES, key="us", rsvps_yes=2)
    gone = v1.ViewRow(view=v1.VIEW_COUNTRIES, key="us", tombstone=v1.TOMBSTONE_EXPIRED)
    seen: list[tuple[int | None, int | None]] = []
    for step in (row, more, gone):
        message = v1.SyncResponse(cursor="c", rows=v1.SyncRows(rows=[step]))
        (change,) = replica.apply(message).changes
        before = None if change.before is None else change.before.rsvps_yes
        seen.append((before, None if change.after is None else change.after.rsvps_yes))
    assert seen == [(None, 1), (1, 2), (2, None)]
    assert len(replica) == 0


def test_answers_print_for_a_person() -> None:
    about = Estimate(1480.2, 1403.3, 1557.2, 0.95, exact=False, method="ell")
    assert str(about) == "about 1,480.2 (1,403.3 to 1,557.2, 95%)"
    assert str(Estimate(7.0, 7.0, 7.0, 1.0, exact=True, method="exact")) == "7"


async def test_traces_carry_calls_and_work() -> None:
    from opentelemetry import trace
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    from headcount import _trace

    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    with _trace.call("/headcount.v1.QueryService/GetHeadcount") as metadata:
        assert dict(metadata)["traceparent"].startswith("00-")
    with _trace.process("mine", {"headcount.offset": 7}):
        pass
    call, work = exporter.get_finished_spans()
    assert (call.name, work.name) == ("headcount.v1.QueryService/GetHeadcount", "process mine")
    assert work.attributes is not None
    assert work.attributes["headcount.offset"] == 7
