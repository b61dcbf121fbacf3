"""The publisher against a server in this process that breaks, refuses and is silent as it is told."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable
from contextlib import asynccontextmanager

import grpc
import grpc.aio
import pytest
from google.protobuf.any_pb2 import Any as AnyMessage
from google.rpc.error_details_pb2 import ErrorInfo
from google.rpc.status_pb2 import Status

import headcount
from headcount import errors, v1
from headcount.publisher import KEPT_MAX
from headcount.v1.publisher_service_pb2_grpc import (
    PublisherServiceServicer,
    add_PublisherServiceServicer_to_server,
)

CallContext = grpc.aio.ServicerContext[v1.PublishRequest, v1.PublishResponse]
StreamContext = grpc.aio.ServicerContext[v1.PublishStreamRequest, v1.PublishStreamResponse]
BATCH = 10
CREDIT = 30


class Intake(PublisherServiceServicer):
    """Keeps the records of one producer as the service does, and checks that its limits are kept to."""

    def __init__(self) -> None:
        """Begin with nothing in the log."""
        #: What is in the log: ids by number.
        self.written: dict[int, int] = {}
        #: First numbers of the batches that came, for each stream.
        self.streams: list[list[int]] = []
        #: So many streams break after some batches; what came last is written and not answered.
        self.breaks = 0
        #: Ends the streams with this reason, in place of the first answer.
        self.refuses: tuple[grpc.StatusCode, str, dict[str, str]] | None = None
        #: Answers wait for this.
        self.answers = asyncio.Event()
        self.answers.set()
        #: Set once the credit is used up.
        self.used_up = asyncio.Event()
        #: Set with the second stream.
        self.came_back = asyncio.Event()
        #: Records that came and were not answered, at most; and those of a batch.
        self.most_on_its_way = 0
        self.largest_batch = 0
        #: Unary calls.
        self.calls: list[v1.PublishRequest] = []

    async def Publish(self, request: v1.PublishRequest, context: CallContext) -> v1.PublishResponse:
        """Answer at once."""
        self.calls.append(request)
        if self.refuses is not None:
            await refuse(context, *self.refuses)
        if request.durability == v1.DURABILITY_ACCEPTED:
            return v1.PublishResponse(results=[v1.PublishResult() for _ in request.rsvps])
        batch = v1.PublishBatch(rsvps=request.rsvps, first_seq=request.seq)
        return v1.PublishResponse(results=self._take(batch))

    async def PublishStream(
        self, request_iterator: AsyncIterator[v1.PublishStreamRequest], context: StreamContext
    ) -> AsyncGenerator[v1.PublishStreamResponse]:
        """Answer batch by batch, crediting what each has used."""
        first = await anext(request_iterator)
        assert first.open.producer_id == "till"
        came: list[int] = []
        self.streams.append(came)
        if len(self.streams) == 2:
            self.came_back.set()
        breaks = len(self.streams) <= self.breaks
        opened = v1.PublishOpened(max_batch_records=BATCH)
        if self.written:
            opened.last_seq = max(self.written)
        yield v1.PublishStreamResponse(opened=opened, credit=CREDIT)
        waiting: asyncio.Queue[v1.PublishBatch] = asyncio.Queue()
        on_its_way = 0

        async def read() -> None:
            nonlocal on_its_way
            async for request in request_iterator:
                came.append(request.batch.first_seq)
                self.largest_batch = max(self.largest_batch, len(request.batch.rsvps))
                on_its_way += len(request.batch.rsvps)
                self.most_on_its_way = max(self.most_on_its_way, on_its_way)
                if on_its_way >= CREDIT:
                    self.used_up.set()
                waiting.put_nowait(request.batch)

        reader = asyncio.create_task(read())
        try:
            for answered in itertools.count(1):
                batch = await waiting.get()
                if self.refuses is not None:
                    await refuse(context, *self.refuses)
                await self.answers.wait()
                results = self._take(batch)
                if breaks and answered == 3:
                    await context.abort(grpc.StatusCode.UNAVAILABLE, "on its way to be answered")
                on_its_way -= len(results)
                told = v1.PublishResults(results=results)
                yield v1.PublishStreamResponse(results=told, credit=len(results))
        finally:
            reader.cancel()

    def _take(self, batch: v1.PublishBatch) -> list[v1.PublishResult]:
        results: list[v1.PublishResult] = []
        for seq, rsvp in enumerate(batch.rsvps, batch.first_seq):
            result = v1.PublishResult(seq=seq)
            last = max(self.written, default=0)
            if not rsvp.rsvp_id:
                fault = v1.FieldViolation(field="rsvp.rsvp_id", description="is above 0")
                result.rejected.violations.append(fault)
                self.written.setdefault(seq, 0)
            elif seq <= last:
                result.duplicate.last_seq = last
            else:
                assert seq == last + 1, "a gap"
                self.written[seq] = rsvp.rsvp_id
                result.written.partition = seq % 4
                result.written.offset = seq
            results.append(result)
        return results


async def refuse(
    context: CallContext | StreamContext, code: grpc.StatusCode, reason: str, metadata: dict[str, str]
) -> None:
    """End a stream with a reason, as the service does."""
    packed = AnyMessage()
    packed.Pack(ErrorInfo(reason=reason, domain=errors.DOMAIN, metadata=metadata))
    details = Status(details=[packed]).SerializeToString()
    await context.abort(code, "told by the service", (("grpc-status-details-bin", details),))


@asynccontextmanager
async def serving(intake: Intake) -> AsyncGenerator[str]:
    """Give the address of a server in this process."""
    server = grpc.aio.server()
    add_PublisherServiceServicer_to_server(intake, server)
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        await server.stop(None)


def record(number: int) -> v1.Rsvp:
    return v1.Rsvp(rsvp_id=number)


async def test_what_was_not_answered_is_sent_again_and_nothing_twice() -> None:
    intake = Intake()
    intake.breaks = 3
    heard: list[headcount.events.Event] = []
    async with (
        serving(intake) as address,
        headcount.connect(address, on_event=heard.append) as client,
    ):
        async with client.publisher("till") as publisher:
            assert await publisher.open() == 0
            sent = [await publisher.send(record(100 + number)) for number in range(200)]
        outcomes = [await publication for publication in sent]
        assert [publication.seq for publication in sent] == list(range(1, 201))
        assert intake.written == {seq: 99 + seq for seq in range(1, 201)}
        duplicates = [one for one in outcomes if isinstance(one, headcount.Duplicate)]
        written = [one for one in outcomes if isinstance(one, headcount.Written)]
        assert len(duplicates) == 3 * BATCH, "what was written and not answered"
        assert len(written) == 200 - 3 * BATCH
        assert {one.offset for one in written} <= set(intake.written)
        # Each stream goes on with the first that was not answered, which are two batches further on.
        assert [came[0] for came in intake.streams] == [1, 21, 41, 61]
        resumed = [event.resumed for event in heard if isinstance(event, headcount.events.Connected)]
        assert resumed == [False, True, True, True]
        async with client.publisher("till") as again:
            assert await again.open() == 200
            assert (await again.send(record(7))).seq == 201


async def test_credit_and_the_records_that_are_kept_are_bounded() -> None:
    intake = Intake()
    intake.answers.clear()
    async with (
        serving(intake) as address,
        headcount.connect(address) as client,
        client.publisher("till") as publisher,
    ):
        for number in range(KEPT_MAX):
            await publisher.send(record(1 + number))
        waiting = asyncio.create_task(publisher.send(record(1 + KEPT_MAX)))
        await intake.used_up.wait()
        done, _ = await asyncio.wait([waiting], timeout=0.3)
        assert not done, "it waits while 4,000 are not answered"
        assert intake.streams == [[1, 11, 21]], "what there is credit for"
        intake.answers.set()
        assert (await waiting).seq == KEPT_MAX + 1
    assert len(intake.written) == KEPT_MAX + 1
    assert (intake.most_on_its_way, intake.largest_batch) == (CREDIT, BATCH)


async def test_a_record_that_is_rejected_is_told_and_the_others_are_written() -> None:
    async with serving(Intake()) as address, headcount.connect(address) as client:
        async with client.publisher("till") as publisher:
            reused = record(5)
            first = await publisher.send(reused)
            reused.rsvp_id = 0
            second = await publisher.send(reused)
            third = await publisher.send(record(6))
        assert isinstance(await first, headcount.Written), "a copy was taken"
        assert await second == headcount.Rejected({"rsvp.rsvp_id": "is above 0"})
        assert isinstance(await third, headcount.Written)


async def test_a_gap_is_raised_wherever_one_waits() -> None:
    intake = Intake()
    intake.refuses = (grpc.StatusCode.FAILED_PRECONDITION, "SEQUENCE_GAP", {"last_seq": "41"})
    async with serving(intake) as address, headcount.connect(address) as client:
        publisher = client.publisher("till")
        publication = await publisher.send(record(1))
        with pytest.raises(errors.SequenceGapError) as raised:
            await publisher.flush()
        assert raised.value.last_seq == 41
        waits: list[Awaitable[object]] = [publication, publisher.send(record(2)), publisher.flush()]
        for wait in waits:
            with pytest.raises(errors.SequenceGapError):
                await wait
        with pytest.raises(errors.SequenceGapError):
            async with publisher:
                pass
        assert len(intake.streams) == 1, "it is not tried again"


async def test_a_replaced_producer_does_not_take_it_back() -> None:
    intake = Intake()
    intake.refuses = (grpc.StatusCode.ABORTED, "PRODUCER_REPLACED", {})
    async with serving(intake) as address, headcount.connect(address) as client:
        publisher = client.publisher("till")
        publication = await publisher.send(record(1))
        with pytest.raises(errors.ProducerReplacedError):
            await publication
        await publisher.close()
        assert len(intake.streams) == 1


async def test_the_owner_is_followed() -> None:
    intake, other = Intake(), Intake()
    async with serving(intake) as owner, serving(other) as address:
        host = owner.removeprefix("http://")
        other.refuses = (grpc.StatusCode.ABORTED, "OWNED_ELSEWHERE", {"owner": host})
        async with headcount.connect(address) as client, client.publisher("till") as publisher:
            assert isinstance(await (await publisher.send(record(1))), headcount.Written)
    assert (len(other.streams), len(intake.streams)) == (1, 1)


async def test_without_progress_it_is_given_up() -> None:
    intake = Intake()
    intake.refuses = (grpc.StatusCode.UNAVAILABLE, "BACKEND_UNAVAILABLE", {})
    async with serving(intake) as address, headcount.connect(address, retry_for=0.5) as client:
        with pytest.raises(errors.BackendUnavailableError):
            async with client.publisher("till") as publisher:
                await publisher.send(record(1))
        assert len(intake.streams) > 1, "it was tried again"


async def test_a_server_that_owes_an_answer_is_given_up() -> None:
    intake = Intake()
    intake.answers.clear()
    async with (
        serving(intake) as address,
        headcount.connect(address, silence=0.5) as client,
        client.publisher("till") as publisher,
    ):
        await asyncio.sleep(1.2)
        assert len(intake.streams) == 1, "one that owes nothing may be silent"
        publication = await publisher.send(record(1))
        await intake.came_back.wait()
        intake.answers.set()
        assert await publication is not None
    assert intake.written == {1: 1}


async def test_what_is_not_known_is_told_at_the_end() -> None:
    intake = Intake()
    intake.answers.clear()
    async with serving(intake) as address:
        async with headcount.connect(address) as client:
            closed = client.publisher("till")
            left = await closed.send(record(1))
            await closed.close()
            orphan = await client.publisher("till").send(record(1))
        waits: list[Awaitable[object]] = [left, orphan, closed.send(record(2))]
        for wait in waits:
            with pytest.raises(errors.LostError, match="the publisher is closed"):
                await wait
        intake.answers.set()


async def test_a_call_goes_to_the_owner_and_tells_of_each_record() -> None:
    intake, other = Intake(), Intake()
    async with serving(intake) as owner, serving(other) as address:
        host = owner.removeprefix("http://")
        other.refuses = (grpc.StatusCode.ABORTED, "OWNED_ELSEWHERE", {"owner": host})
        async with headcount.connect(address) as client:
            told = await client.publish([record(1), record(0)], producer_id="till", seq=1)
            again = await client.publish([record(1)], producer_id="till", seq=1)
            one_way = await client.publish([record(2)], durability=v1.DURABILITY_ACCEPTED)
    assert told == [headcount.Written(1, 1), headcount.Rejected({"rsvp.rsvp_id": "is above 0"})]
    assert again == [headcount.Duplicate(last_seq=2)]
    assert one_way == []
    assert [(call.producer_id, call.seq) for call in intake.calls] == [
        ("till", 1),
        ("till", 1),
        ("", 0),
    ]


async def test_a_call_with_a_gap_is_raised() -> None:
    intake = Intake()
    intake.refuses = (grpc.StatusCode.FAILED_PRECONDITION, "SEQUENCE_GAP", {"last_seq": "41"})
    async with serving(intake) as address, headcount.connect(address) as client:
        with pytest.raises(errors.SequenceGapError) as raised:
            await client.publish([record(1)], producer_id="till", seq=50)
    assert raised.value.last_seq == 41
    assert len(intake.calls) == 1


async def test_a_token_that_cannot_be_had_is_told() -> None:
    def token() -> str:
        raise RuntimeError("no token today")

    async with serving(Intake()) as address, headcount.connect(address, token=token) as client:
        with pytest.raises(RuntimeError, match="no token today"):
            await client.publisher("till").send(record(1))


async def test_a_publisher_has_a_name() -> None:
    async with serving(Intake()) as address, headcount.connect(address) as client:
        with pytest.raises(ValueError, match="producer_id"):
            client.publisher("")


async def test_a_publisher_without_asyncio() -> None:
    intake = Intake()

    def publish(address: str) -> list[headcount.Published]:
        with headcount.blocking.connect(address) as client:
            with client.publisher("till") as publisher:
                assert publisher.open() == 0
                sent = [publisher.send(record(1 + number)) for number in range(30)]
                publisher.flush()
            assert [publication.seq for publication in sent] == list(range(1, 31))
            return [publication.result() for publication in sent]

    async with serving(intake) as address:
        told = await asyncio.to_thread(publish, address)
    assert told == [headcount.Written(seq % 4, seq) for seq in range(1, 31)]
