"""A connection to one server: questions with one answer, history, publishing, and the streams."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING

from google.protobuf.timestamp_pb2 import Timestamp

from headcount import v1
from headcount._link import Config, Link, Token
from headcount._route import at_owner
from headcount.answers import (
    Counted,
    Envelope,
    Estimate,
    EventAnswer,
    Headcount,
    Quantiles,
    Ranking,
    SampleAnswer,
    Seen,
    number,
    whole,
)
from headcount.events import Event
from headcount.publisher import Publisher
from headcount.publishing import Published, published_of
from headcount.replica import Replica
from headcount.subscriptions import Subscriptions
from headcount.syncing import Sync
from headcount.tailing import Tail
from headcount.v1.admin_service_pb2_grpc import AdminServiceStub
from headcount.v1.log_service_pb2_grpc import LogServiceStub
from headcount.v1.publisher_service_pb2_grpc import PublisherServiceStub
from headcount.v1.query_service_pb2_grpc import QueryServiceStub
from headcount.watching import Watch, WatchedQuery

if TYPE_CHECKING:
    from headcount.v1.admin_service_pb2_grpc import AdminServiceAsyncStub
    from headcount.v1.log_service_pb2_grpc import LogServiceAsyncStub
    from headcount.v1.publisher_service_pb2_grpc import PublisherServiceAsyncStub
    from headcount.v1.query_service_pb2_grpc import QueryServiceAsyncStub

_QUERY = "/headcount.v1.QueryService"
_ADMIN = "/headcount.v1.AdminService"
_LOG = "/headcount.v1.LogService"
_PUBLISHER = "/headcount.v1.PublisherService"
PAGE_ROWS = 1_000


class Client(Subscriptions):
    """A connection; questions and loops of all kinds share it. Leave by `async with`, or `close`."""

    def __init__(self, config: Config) -> None:
        """Connect to nothing yet; raises AddressError."""
        link = Link(config)
        super().__init__(link)
        self._link = link
        self._query: QueryServiceAsyncStub = QueryServiceStub(link.channel)
        self._admin: AdminServiceAsyncStub = AdminServiceStub(link.channel)
        self._log: LogServiceAsyncStub = LogServiceStub(link.channel)

    @property
    def config(self) -> Config:
        """How it connects."""
        return self._link.config

    async def __aenter__(self) -> Client:
        """Wait until the server answers; raises UnreachableError."""
        try:
            await self._link.ready()
        except BaseException:
            await self._link.close()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the connection, and every stream over it."""
        await self.close()

    async def close(self) -> None:
        """End the connection, and every stream over it."""
        await self._link.close()

    async def headcount(self, *, at_least: str = "") -> Headcount:
        """Ask for the feed in numbers."""
        request = v1.GetHeadcountRequest(feed=self.config.feed, at_least=at_least)
        rpc = f"{_QUERY}/GetHeadcount"
        return Headcount.of(await self._link.call(rpc, self._query.GetHeadcount, request))

    async def event(self, event_id: str, *, at_least: str = "") -> EventAnswer:
        """Ask who comes to one event; raises EventNotFoundError."""
        request = v1.GetEventRequest(feed=self.config.feed, event_id=event_id, at_least=at_least)
        rpc = f"{_QUERY}/GetEvent"
        return EventAnswer.of(await self._link.call(rpc, self._query.GetEvent, request))

    async def top_k(
        self,
        dimension: v1.Dimension.ValueType = v1.DIMENSION_TOPIC,
        k: int = 10,
        *,
        unit: v1.Unit.ValueType = v1.UNIT_RSVPS,
        at_least: str = "",
    ) -> Ranking:
        """Ask for the keys with most RSVPs or people."""
        request = v1.TopKRequest(
            feed=self.config.feed, dimension=dimension, k=k, unit=unit, at_least=at_least
        )
        return Ranking.of(await self._link.call(f"{_QUERY}/TopK", self._query.TopK, request))

    async def count_distinct(
        self, entity: v1.Entity.ValueType = v1.ENTITY_MEMBER, *, at_least: str = ""
    ) -> Counted:
        """Ask how many distinct members, events and so on have come up."""
        request = v1.CountDistinctRequest(feed=self.config.feed, entity=entity, at_least=at_least)
        rpc = f"{_QUERY}/CountDistinct"
        answer = await self._link.call(rpc, self._query.CountDistinct, request)
        return Counted(Estimate.of(answer.count), Envelope.of(answer.envelope))

    async def estimate_count(
        self, entity: v1.Entity.ValueType, key: str, *, at_least: str = ""
    ) -> Counted:
        """Ask how often one key came up."""
        request = v1.EstimateCountRequest(
            feed=self.config.feed, entity=entity, key=key, at_least=at_least
        )
        rpc = f"{_QUERY}/EstimateCount"
        answer = await self._link.call(rpc, self._query.EstimateCount, request)
        return Counted(Estimate.of(answer.count), Envelope.of(answer.envelope))

    async def estimate_range(
        self, quantity: v1.Quantity.ValueType, start: int, end: int, *, at_least: str = ""
    ) -> Counted:
        """Ask how many records have a number from `start`, inclusive, to `end`, exclusive."""
        request = v1.EstimateRangeRequest(
            feed=self.config.feed, quantity=quantity, to=end, at_least=at_least
        )
        setattr(request, "from", start)
        rpc = f"{_QUERY}/EstimateRange"
        answer = await self._link.call(rpc, self._query.EstimateRange, request)
        return Counted(Estimate.of(answer.count), Envelope.of(answer.envelope))

    async def check_seen(self, entity: v1.Entity.ValueType, key: str, *, at_least: str = "") -> Seen:
        """Ask whether a key has come up before."""
        request = v1.CheckSeenRequest(feed=self.config.feed, entity=entity, key=key, at_least=at_least)
        rpc = f"{_QUERY}/CheckSeen"
        answer = await self._link.call(rpc, self._query.CheckSeen, request)
        return Seen(
            verdict=v1.Seen.Name(answer.seen).removeprefix("SEEN_").lower(),
            error_probability=number(answer, "error_probability"),
            since=answer.since,
            envelope=Envelope.of(answer.envelope),
        )

    async def sample(self, size: int = 10, *, at_least: str = "") -> SampleAnswer:
        """Ask for records drawn uniformly."""
        request = v1.SampleRequest(feed=self.config.feed, size=size, at_least=at_least)
        answer = await self._link.call(f"{_QUERY}/Sample", self._query.Sample, request)
        envelope = Envelope.of(answer.envelope)
        return SampleAnswer(tuple(answer.rsvps), whole(answer, "population"), envelope)

    async def quantiles(
        self,
        quantity: v1.Quantity.ValueType,
        quantiles: Sequence[float] = (),
        *,
        at_least: str = "",
    ) -> Quantiles:
        """Ask for quantiles of guests, lead time or skew."""
        request = v1.QuantilesRequest(
            feed=self.config.feed, quantity=quantity, quantiles=quantiles, at_least=at_least
        )
        rpc = f"{_QUERY}/Quantiles"
        answer = await self._link.call(rpc, self._query.Quantiles, request)
        values = tuple((value.quantile, Estimate.of(value.value)) for value in answer.values)
        return Quantiles(values, Envelope.of(answer.envelope))

    async def list_rsvps(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        filter: v1.Filter | None = None,
        latest_only: bool = False,
        as_of: str = "",
        at_least: str = "",
        page_size: int = PAGE_ROWS,
    ) -> AsyncIterator[v1.RsvpHistoryEntry]:
        """Go through the states that RSVPs took, by mtime from `start` to `end`, page by page."""
        request = v1.ListRsvpsRequest(
            feed=self.config.feed,
            filter=filter,
            latest_only=latest_only,
            as_of=as_of,
            at_least=at_least,
            page_size=page_size,
        )
        _between(request, start, end)
        rpc = f"{_QUERY}/ListRsvps"
        while True:
            page = await self._link.call(rpc, self._query.ListRsvps, request)
            for entry in page.rsvps:
                yield entry
            if not page.next_page_token:
                return
            request.page_token = page.next_page_token

    async def list_results(
        self,
        query: str = "",
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        group: str | None = None,
        as_of: str = "",
        at_least: str = "",
        page_size: int = PAGE_ROWS,
    ) -> AsyncIterator[v1.WindowResult]:
        """Go through past results of standing queries, by window end, page by page."""
        request = v1.ListResultsRequest(
            feed=self.config.feed,
            query=query,
            group=group,
            as_of=as_of,
            at_least=at_least,
            page_size=page_size,
        )
        _between(request, start, end)
        rpc = f"{_QUERY}/ListResults"
        while True:
            page = await self._link.call(rpc, self._query.ListResults, request)
            for row in page.results:
                yield row
            if not page.next_page_token:
                return
            request.page_token = page.next_page_token

    async def publish(
        self,
        rsvps: Sequence[v1.Rsvp],
        *,
        durability: v1.Durability.ValueType = v1.DURABILITY_DURABLE,
        producer_id: str = "",
        seq: int = 0,
    ) -> list[Published]:
        """Write up to 1,000 records and 4 MiB in one call; says in their order what became of each.

        With a `producer_id`, and `seq` of the first record, the same call may be made again after a
        failure: without, whether they were written is not known then. ACCEPTED tells nothing.
        """
        request = v1.PublishRequest(
            feed=self.config.feed, rsvps=rsvps, durability=durability, producer_id=producer_id, seq=seq
        )

        async def ask(link: Link) -> v1.PublishResponse:
            stub: PublisherServiceAsyncStub = PublisherServiceStub(link.channel)
            return await link.call(f"{_PUBLISHER}/Publish", stub.Publish, request)

        answer = await at_owner(self._link, ask)
        if durability == v1.DURABILITY_ACCEPTED:
            return []
        return [published_of(result) for result in answer.results]

    def publisher(self, producer_id: str) -> Publisher:
        """Write records as a producer on a stream, each once, whatever breaks."""
        return Publisher(self._link, producer_id)

    def watch(self, *queries: WatchedQuery, from_earliest: bool = False) -> Watch:
        """Watch queries, or every standing one; windows come as they fire."""
        return Watch(self._link, queries, self._standing_names, all_from_earliest=from_earliest)

    def sync(
        self,
        replica: Replica | None = None,
        *,
        views: Sequence[str] = (),
        until_caught_up: bool = False,
        at_least: str = "",
    ) -> Sync:
        """Keep a replica current; it goes on where the replica is."""
        kept = Replica() if replica is None else replica
        return Sync(self._link, kept, views=views, until_caught_up=until_caught_up, at_least=at_least)

    def tail(
        self,
        channel: v1.Channel.ValueType = v1.CHANNEL_CHANGES,
        *,
        from_earliest: bool = False,
        from_time: datetime | None = None,
        from_cursor: str = "",
        partitions: Sequence[int] = (),
        payload_only: bool = True,
        until_caught_up: bool = False,
    ) -> Tail:
        """Follow a channel; keep each message's cursor to resume."""
        return Tail(
            self._link,
            channel,
            from_earliest=from_earliest,
            from_time=from_time,
            from_cursor=from_cursor,
            partitions=partitions,
            payload_only=payload_only,
            until_caught_up=until_caught_up,
        )

    async def partitions(
        self, channel: v1.Channel.ValueType = v1.CHANNEL_CHANGES
    ) -> Sequence[v1.PartitionBounds]:
        """Ask for the partitions of a channel with their bounds."""
        request = v1.ListPartitionsRequest(feed=self.config.feed, channel=channel)
        rpc = f"{_LOG}/ListPartitions"
        return (await self._link.call(rpc, self._log.ListPartitions, request)).partitions

    async def status(self) -> v1.GetStatusResponse:
        """Ask for the pipeline at a glance."""
        request = v1.GetStatusRequest(feed=self.config.feed)
        return await self._link.call(f"{_ADMIN}/GetStatus", self._admin.GetStatus, request)

    async def standing_queries(self) -> Sequence[v1.StandingQuery]:
        """Ask for the standing queries."""
        request = v1.ListQueriesRequest(feed=self.config.feed)
        rpc = f"{_ADMIN}/ListQueries"
        return (await self._link.call(rpc, self._admin.ListQueries, request)).queries

    async def create_query(
        self, name: str, definition: v1.QueryDefinition, *, from_earliest: bool = False
    ) -> v1.StandingQuery:
        """Add a standing query; the same definition again is no error."""
        request = v1.CreateQueryRequest(
            feed=self.config.feed,
            query=v1.StandingQuery(name=name, definition=definition),
            from_earliest=from_earliest,
        )
        rpc = f"{_ADMIN}/CreateQuery"
        return (await self._link.call(rpc, self._admin.CreateQuery, request)).query

    async def delete_query(self, name: str) -> None:
        """End a standing query; its past results stay."""
        request = v1.DeleteQueryRequest(feed=self.config.feed, name=name)
        await self._link.call(f"{_ADMIN}/DeleteQuery", self._admin.DeleteQuery, request)

    async def _standing_names(self) -> Sequence[str]:
        return [query.name for query in await self.standing_queries()]


def connect(
    address: str,
    *,
    feed: str = "main",
    token: Token | None = None,
    ca: bytes | None = None,
    call_deadline: float = 10.0,
    retry_for: float = 60.0,
    silence: float = 25.0,
    on_event: Callable[[Event], None] | None = None,
) -> Client:
    """Make a client; `async with` waits until the server answers. See `Config` for the options."""
    return Client(
        Config(
            address=address,
            feed=feed,
            token=token,
            ca=ca,
            call_deadline=call_deadline,
            retry_for=retry_for,
            silence=silence,
            on_event=on_event,
        )
    )


def _between(
    request: v1.ListRsvpsRequest | v1.ListResultsRequest,
    start: datetime | None,
    end: datetime | None,
) -> None:
    # `from` is a keyword of Python.
    for field, time in (("from", start), ("to", end)):
        if time is not None:
            stamp: Timestamp = getattr(request, field)
            stamp.FromDatetime(time)
