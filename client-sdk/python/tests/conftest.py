"""Servers for the tests, and the report of what was not run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from harness.server import RECORDING, Server
from harness.world import World

import headcount
from headcount import v1

pytest_plugins = [
    "steps.servers",
    "steps.asking",
    "steps.streams",
    "steps.loops",
    "steps.settling",
    "steps.ending",
    "steps.publishing",
]

FORGETS = {
    "log.segment_size": "16KiB",
    "log.retention_age": "1s",
    "analyse.checkpoint_interval": "100ms",
}
#: Why scenarios of a tag are not run.
NOT_RUN = {
    "awaits-security": "the server checks neither tokens nor scopes yet",
    "awaits-cluster": "two instances need RabbitMQ and a CQL server, which these steps do not start",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out, by name and with the reason, what the server cannot do yet."""
    for item in items:
        for tag, reason in NOT_RUN.items():
            if item.get_closest_marker(tag) is not None:
                item.add_marker(pytest.mark.skip(reason=f"not run: {reason}"))


def pytest_bdd_apply_tag(tag: str, function: object) -> bool:
    """Make a mark of each tag that says something here; others are of other SDKs."""
    if tag not in NOT_RUN:
        return True
    assert callable(function)
    getattr(pytest.mark, tag)(function)
    return True


def pytest_configure(config: pytest.Config) -> None:
    """Make the tags known."""
    for tag, reason in NOT_RUN.items():
        config.addinivalue_line("markers", f"{tag}: {reason}")


@pytest.fixture(scope="session")
def replayed() -> Iterator[Server]:
    """Give a server that has replayed the recording, shared: subscriptions have names of their own."""
    server = Server.replayed()
    yield server
    server.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say by name what was not run, and why."""
    for report in terminalreporter.getreports("skipped"):
        name = report.nodeid.rpartition("::")[2]
        reason = report.longreprtext.rpartition("Skipped: ")[2].rstrip("')")
        terminalreporter.write_line(f"{name}: {reason}")


@dataclass(frozen=True)
class Forgetful:
    """A server whose retention takes what is older than a second, and a cursor that it took."""

    server: Server
    cursor: str


@pytest.fixture(scope="session", autouse=True)
def forgetful(request: pytest.FixtureRequest) -> Iterator[Forgetful | None]:
    """Start it at once, where a test needs it: it forgets nothing for its first half minute."""
    if not any("retention" in item.name for item in request.session.items):
        yield None
        return
    server = Server(["--replay", str(RECORDING), "--rate", "40"], FORGETS)
    try:
        with (
            headcount.blocking.connect(server.address) as client,
            client.tail(v1.CHANNEL_RSVPS, from_earliest=True) as tail,
        ):
            cursor = next(tail).cursor
        yield Forgetful(server, cursor)
    finally:
        server.close()


@pytest.fixture
def world() -> Iterator[World]:
    """Give what the steps of one scenario share."""
    world = World()
    yield world
    world.close()
