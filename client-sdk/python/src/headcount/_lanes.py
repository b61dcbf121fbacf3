"""Deliveries for several workers: those of one key one after the other, in the order of their coming.

- A key is in work at one worker at most; keys take turns in the order in which they became ready.
- Closing gives back what no worker has begun. What is in the lanes is bounded by the credit.
- Only `take` waits: all else is one step of the event loop.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Hashable
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Lanes(Generic[Item]):
    """Lanes by key."""

    def __init__(self) -> None:
        """Begin without any."""
        self._lanes: dict[Hashable, deque[Item]] = {}
        self._ready: deque[Hashable] = deque()
        self._changed = asyncio.Event()
        self._is_closed = False

    def put(self, key: Hashable, item: Item) -> None:
        """Append to a lane."""
        lane = self._lanes.get(key)
        if lane is not None:
            lane.append(item)
            return
        self._lanes[key] = deque((item,))
        self._ready.append(key)
        self._changed.set()

    async def take(self) -> tuple[Hashable, Item] | None:
        """Wait for an item whose key nobody works on; `None` once closed. Follow with `done`."""
        while not self._ready:
            if self._is_closed:
                return None
            self._changed.clear()
            await self._changed.wait()
        key = self._ready.popleft()
        return key, self._lanes[key].popleft()

    def done(self, key: Hashable) -> None:
        """Say that the item of a key has been worked on."""
        if self._lanes[key]:
            self._ready.append(key)
            self._changed.set()
        else:
            del self._lanes[key]

    def close(self) -> deque[Item]:
        """Let workers end; gives what none has begun."""
        self._is_closed = True
        left = deque(item for lane in self._lanes.values() for item in lane)
        for lane in self._lanes.values():
            lane.clear()
        self._ready.clear()
        self._changed.set()
        return left
