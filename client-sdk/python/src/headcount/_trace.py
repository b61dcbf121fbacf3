"""Traces with OpenTelemetry, where its API is installed (the extra `telemetry`); else nothing.

- A call is a CLIENT span named by its RPC; its context goes along as `traceparent`.
- A delivery that a handler works on is a CONSUMER span. Attributes are positions, never names.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opentelemetry import propagate, trace

    INSTALLED = True
else:
    try:
        from opentelemetry import propagate, trace
    except ImportError:
        INSTALLED = False
    else:
        INSTALLED = True

Attribute = str | int


def is_on() -> bool:
    """Whether anybody takes traces: without a provider, spans cost time and go nowhere."""
    return INSTALLED and not isinstance(trace.get_tracer_provider(), trace.ProxyTracerProvider)


@contextmanager
def call(rpc: str) -> Generator[list[tuple[str, str]]]:
    """Span of a call; gives the metadata that carries it."""
    if not is_on():
        yield []
        return
    service, _, method = rpc.lstrip("/").partition("/")
    attributes = {"rpc.system": "grpc", "rpc.service": service, "rpc.method": method}
    with trace.get_tracer("headcount").start_as_current_span(
        rpc.lstrip("/"), kind=trace.SpanKind.CLIENT, attributes=attributes
    ):
        carrier: dict[str, str] = {}
        propagate.inject(carrier)
        yield list(carrier.items())


@contextmanager
def process(subscription: str, attributes: Mapping[str, Attribute]) -> Generator[None]:
    """Span of a handler's work on one delivery."""
    if not is_on():
        yield
        return
    named: dict[str, Attribute] = {
        "messaging.system": "headcount",
        "messaging.operation.type": "process",
        "messaging.destination.name": subscription,
        **attributes,
    }
    with trace.get_tracer("headcount").start_as_current_span(
        f"process {subscription}", kind=trace.SpanKind.CONSUMER, attributes=named
    ):
        yield
