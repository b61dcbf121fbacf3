"""A connection to one server, and how calls go over it.

- A call with one answer has a deadline (`call_deadline`) and is not repeated by itself; streams are.
- A token is asked for anew at each call and each stream, so that one that was refreshed is used; a
  call that is told UNAUTHENTICATED asks once more with a new token.
- `fresh` is the same over a connection of its own: the shared one may be dead without anybody
  having been told.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol, TypeVar
from urllib.parse import urlsplit

import grpc
import grpc.aio

from headcount import _trace
from headcount.errors import AddressError, UnauthenticatedError, UnreachableError, from_rpc
from headcount.events import Event

if TYPE_CHECKING:
    from typing import Any

Request = TypeVar("Request")
Answer = TypeVar("Answer")
Request_contra = TypeVar("Request_contra", contravariant=True)
Answer_co = TypeVar("Answer_co", covariant=True)
Token = str | Callable[[], str | Awaitable[str]]
Metadata = list[tuple[str, str]]

# The server's answers stay near 1 MiB.
MESSAGE_BYTES_MAX = 16 << 20
CONNECT_S = 5.0
_log = logging.getLogger("headcount")


def _options(own_connection: bool) -> list[tuple[str, int]]:
    return [
        ("grpc.max_receive_message_length", MESSAGE_BYTES_MAX),
        ("grpc.keepalive_time_ms", 20_000),
        ("grpc.keepalive_timeout_ms", 10_000),
        ("grpc.initial_reconnect_backoff_ms", 100),
        ("grpc.min_reconnect_backoff_ms", 100),
        ("grpc.max_reconnect_backoff_ms", 2_000),
        # Else channels to the same address share their connection.
        ("grpc.use_local_subchannel_pool", int(own_connection)),
    ]


@dataclass(frozen=True)
class Config:
    """How to connect. Times in seconds."""

    #: For example `http://127.0.0.1:7440`; `https` is TLS.
    address: str
    #: Feed that questions are about.
    feed: str = "main"
    #: Bearer token, or what gives one (awaitable or not) each time that one is needed.
    token: Token | None = field(default=None, repr=False)
    #: PEM of the authorities to trust, for `https`; absent: the public ones.
    ca: bytes | None = field(default=None, repr=False)
    #: Of each call that has one answer.
    call_deadline: float = 10.0
    #: How long a stream goes on trying without progress.
    retry_for: float = 60.0
    #: A stream that says nothing for so long goes on over a new connection: two and a half of the
    #: server's signs of life, which come every 10 s unless it is told otherwise. Subscriptions
    #: learn of the interval by themselves.
    silence: float = 25.0
    #: Hears of what happens to streams.
    on_event: Callable[[Event], None] | None = field(default=None, repr=False)


class Call(Protocol[Request_contra, Answer_co]):
    """A method of a stub with one answer."""

    def __call__(
        self, request: Request_contra, *, timeout: float | None = None, metadata: Any = None
    ) -> Awaitable[Answer_co]:
        """Begin the call."""
        ...


class Link:
    """A channel with what every call over it needs."""

    def __init__(self, config: Config, *, own_connection: bool = False) -> None:
        """Make it; nothing is connected before the first call."""
        self.config = config
        #: Whether it was closed: nothing goes over it any more.
        self.is_closed = False
        secure, target = _target(config.address)
        options = _options(own_connection)
        if secure:
            credentials = grpc.ssl_channel_credentials(config.ca)
            self.channel = grpc.aio.secure_channel(target, credentials, options)
        else:
            self.channel = grpc.aio.insecure_channel(target, options)

    def fresh(self) -> Link:
        """Give the same over a connection of its own; close it."""
        return Link(self.config, own_connection=True)

    def elsewhere(self, owner: str) -> Link:
        """Give a connection to another instance of the same service; close it."""
        scheme = urlsplit(self.config.address).scheme
        address = owner if "://" in owner else f"{scheme}://{owner}"
        return Link(replace(self.config, address=address), own_connection=True)

    async def ready(self) -> None:
        """Wait until the server answers; raises UnreachableError."""
        try:
            probe = self.channel.channel_ready()
            await asyncio.wait_for(probe, CONNECT_S)
        except asyncio.TimeoutError:
            address = self.config.address
            raise UnreachableError(
                f"no server answers at {address}: {UnreachableError.advice}"
            ) from None

    async def close(self) -> None:
        """End the connection, and every call over it."""
        self.is_closed = True
        await self.channel.close(None)

    async def metadata(self) -> Metadata:
        """Give what goes along with each call."""
        token = self.config.token
        if callable(token):
            given = token()
            token = await given if inspect.isawaitable(given) else given
        return [("authorization", f"Bearer {token}")] if token else []

    async def call(
        self,
        rpc: str,
        method: Call[Request, Answer],
        request: Request,
        *,
        waits: float = 0.0,
    ) -> Answer:
        """Call once, within the deadline and what the request itself waits for."""
        timeout = self.config.call_deadline + waits
        with _trace.call(rpc) as context:
            for attempt in (1, 2):
                metadata = [*context, *await self.metadata()]
                try:
                    return await method(request, timeout=timeout, metadata=metadata)
                except grpc.aio.AioRpcError as error:
                    failed = from_rpc(error)
                    refreshes = callable(self.config.token) and attempt == 1
                    if not (refreshes and isinstance(failed, UnauthenticatedError)):
                        raise failed from None
        raise AssertionError("the second attempt answers or raises")

    def tell(self, event: Event) -> None:
        """Tell whoever listens."""
        if self.config.on_event is None:
            return
        try:
            self.config.on_event(event)
        except Exception:
            _log.exception("on_event failed")


def _target(address: str) -> tuple[bool, str]:
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise AddressError(f"{address!r} is no address ({error}): {AddressError.advice}") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise AddressError(f"{address!r} is no address of a server: {AddressError.advice}")
    if parts.path not in ("", "/") or parts.query:
        raise AddressError(f"{address!r} has a path: {AddressError.advice}")
    secure = parts.scheme == "https"
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return secure, f"{host}:{port or (443 if secure else 80)}"
