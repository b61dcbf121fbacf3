"""Exponential backoff with full jitter, within a total deadline that every success starts anew.

A token that no longer holds is a failure like any other, but for one try with a new one where tokens
come from a function.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from headcount.errors import HeadcountError, UnauthenticatedError

if TYPE_CHECKING:
    from headcount._link import Config

FIRST_S = 0.05
LONGEST_S = 5.0


class Retry:
    """Counts failures since the last success."""

    def __init__(
        self,
        retry_for: float,
        *,
        refreshes: bool = False,
        clock: Callable[[], float] = time.monotonic,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        """Give up after `retry_for` seconds without a success."""
        self._retry_for = retry_for
        self._refreshes = refreshes
        self._has_refreshed = False
        self._clock = clock
        self._jitter = jitter
        self._failing_since: float | None = None
        self._attempt = 0

    @classmethod
    def of(cls, config: Config) -> Retry:
        """Retry as a client is told to."""
        return cls(config.retry_for, refreshes=callable(config.token))

    def succeeded(self) -> None:
        """Start the deadline anew."""
        self._failing_since = None
        self._has_refreshed = False
        self._attempt = 0

    def delay(self, error: HeadcountError) -> float:
        """Seconds before the next try; raises the error where there is to be none."""
        if isinstance(error, UnauthenticatedError) and self._refreshes and not self._has_refreshed:
            self._has_refreshed = True
            return 0.0
        now = self._clock()
        if self._failing_since is None:
            self._failing_since = now
        left = self._failing_since + self._retry_for - now
        if not error.is_transient or left <= 0:
            raise error
        ceiling = min(LONGEST_S, FIRST_S * 2.0 ** min(self._attempt, 10))
        self._attempt += 1
        wait = (error.retry_after or 0.0) + ceiling * self._jitter()
        return min(wait, left)
