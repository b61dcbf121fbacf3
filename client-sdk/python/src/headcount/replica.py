"""A local copy of the views, always at one version, and what changed in it.

- Each message of a sync is applied whole: rows and cursor change together.
- At every end of a scan and whenever all is caught up, the server's digests are compared with those
  of the copy: one that differs is told (`DivergedError`), never kept silently.
- `save` and `Replica.load` keep it in a file with its cursor: a sync then only fetches what changed.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import xxhash

from headcount import v1
from headcount.errors import DivergedError

_MASK = (1 << 64) - 1
VIEWS: Mapping[str, v1.View.ValueType] = MappingProxyType(
    {
        "rsvps": v1.VIEW_RSVPS,
        "events": v1.VIEW_EVENTS,
        "groups": v1.VIEW_GROUPS,
        "topics": v1.VIEW_TOPICS,
        "countries": v1.VIEW_COUNTRIES,
    }
)


@dataclass(frozen=True)
class Changed:
    """A row that was set (`after`) or went away (`after` is None)."""

    view: str
    key: str
    before: v1.ViewRow | None
    after: v1.ViewRow | None


@dataclass(frozen=True)
class Step:
    """What one message of a sync did."""

    changes: tuple[Changed, ...] = ()
    snapshot_complete: bool = False
    caught_up: bool = False
    #: Why the replica was emptied; a fresh scan follows.
    reset: str | None = None


class _Copy:
    def __init__(self) -> None:
        self.rows: dict[str, v1.ViewRow] = {}
        self.digest = 0


class Replica:
    """Rows by view and key; `cursor` is where a sync goes on."""

    def __init__(self) -> None:
        """Make an empty one."""
        self._views = {name: _Copy() for name in VIEWS}
        self.cursor = ""
        self.is_complete = False

    def __len__(self) -> int:
        """Count the rows of all views."""
        return sum(len(copy.rows) for copy in self._views.values())

    def __str__(self) -> str:
        """Print how many rows each view has."""
        return ", ".join(f"{len(copy.rows)} {name}" for name, copy in self._views.items())

    def get(self, view: str, key: str) -> v1.ViewRow | None:
        """Look up one row."""
        return self._view(view).rows.get(key)

    def rows(self, view: str) -> Mapping[str, v1.ViewRow]:
        """Give the rows of a view by key, read-only and live."""
        return MappingProxyType(self._view(view).rows)

    def where(self, view: str, choose: Callable[[v1.ViewRow], bool]) -> Iterator[v1.ViewRow]:
        """Go through the rows that a predicate chooses."""
        return (row for row in self._view(view).rows.values() if choose(row))

    def top(self, view: str, k: int = 10, *, by: str = "rsvps_yes") -> list[v1.ViewRow]:
        """Rank the rows of a view, most first, ties by key."""
        if by not in ("rsvps_yes", "people"):
            raise ValueError(f"by is rsvps_yes or people, not {by!r}")
        rows = self._view(view).rows.values()
        return sorted(rows, key=lambda row: (-int(getattr(row, by)), row.key))[:k]

    def apply(self, message: v1.SyncResponse) -> Step:
        """Apply a message; raises DivergedError where digests differ."""
        kind = message.WhichOneof("kind")
        step = Step()
        if kind == "rows":
            step = Step(changes=tuple(self._set(row) for row in message.rows.rows))
        elif kind == "snapshot_complete":
            self._compare(message.snapshot_complete.digests)
            self.is_complete = True
            step = Step(snapshot_complete=True)
        elif kind == "caught_up":
            self._compare(message.caught_up.digests)
            step = Step(caught_up=True)
        elif kind == "reset":
            self._views = {name: _Copy() for name in VIEWS}
            self.is_complete = False
            step = Step(reset=message.reset.reason)
        self.cursor = message.cursor
        return step

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it to a file, in one step: the old file holds until the new one is whole."""
        place = Path(path)
        rows = (row for copy in self._views.values() for row in copy.rows.values())
        kept = v1.SyncResponse(cursor=self.cursor, rows=v1.SyncRows(rows=rows))
        kept.rows.from_scan = self.is_complete
        part = place.with_name(place.name + ".part")
        with part.open("wb") as file:
            file.write(kept.SerializeToString())
            file.flush()
            os.fsync(file.fileno())
        part.replace(place)

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Replica:
        """Read one that was saved; an empty one where there is no file."""
        replica = cls()
        try:
            kept = v1.SyncResponse.FromString(Path(path).read_bytes())
        except FileNotFoundError:
            return replica
        replica.apply(kept)
        replica.is_complete = kept.rows.from_scan
        return replica

    def _view(self, view: str) -> _Copy:
        try:
            return self._views[view]
        except KeyError:
            raise ValueError(f"no view {view!r}: there are {', '.join(VIEWS)}") from None

    def _set(self, row: v1.ViewRow) -> Changed:
        name = _NAMES[row.view]
        copy = self._views[name]
        before = copy.rows.pop(row.key, None)
        if before is not None:
            copy.digest = (copy.digest - row_digest(before)) & _MASK
        if row.tombstone != v1.TOMBSTONE_UNSPECIFIED:
            return Changed(name, row.key, before, None)
        copy.rows[row.key] = row
        copy.digest = (copy.digest + row_digest(row)) & _MASK
        return Changed(name, row.key, before, row)

    def _compare(self, digests: Iterable[v1.ViewDigest]) -> None:
        for theirs in digests:
            name = _NAMES[theirs.view]
            copy = self._views[name]
            if (theirs.rows, theirs.digest) != (len(copy.rows), copy.digest):
                raise DivergedError(name)


_NAMES = {number: name for name, number in VIEWS.items()}


def row_digest(row: v1.ViewRow) -> int:
    """Give what one row adds to its view's digest, as the contract states it at `ViewDigest`."""
    key = row.key.encode()
    parts = [
        struct.pack("<BI", row.view, len(key)),
        key,
        struct.pack("<qqq", row.rsvps_yes, row.people, row.last_change_ms),
    ]
    if row.view == v1.VIEW_RSVPS:
        state = row.rsvp
        event = state.event_id.encode()
        parts += [
            struct.pack("<QBIQ", state.rsvp_id, state.response, state.guests, state.member_id),
            struct.pack("<I", len(event)),
            event,
            struct.pack("<QqQ", state.group_id, state.mtime_ms, state.version),
        ]
    return int(xxhash.xxh3_64_intdigest(b"".join(parts)))
