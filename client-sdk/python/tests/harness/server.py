"""A real `headcount dev` on a free loopback port, over a data folder of its own.

The program is named by HEADCOUNT_TEST_BINARY, else it is one that cargo has built; a test fails where
there is none. What a server prints stands in its folder and is shown when it does not come up.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[4]
RECORDING = ROOT / "tests" / "data" / "rsvps-2015-03-08.jsonl"
#: Records of the recording.
RECORDS = 2_460
PATIENCE_S = 60.0
_ADDRESS = re.compile(r"is up at (http://\S+)")


def binary() -> Path:
    """Give the program under test."""
    named = os.environ.get("HEADCOUNT_TEST_BINARY")
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    places = [Path(named)] if named else [target / kind / "headcount" for kind in ("release", "debug")]
    for place in places:
        if place.is_file():
            return place
    raise AssertionError(
        f"no server among {places}: run `cargo build --release`, or set HEADCOUNT_TEST_BINARY"
    )


class Server:
    """A server that can be killed and started again; it never outlives `close`."""

    def __init__(self, feed: Sequence[str], settings: Mapping[str, str] | None = None) -> None:
        """Start it on `feed`, which are arguments of `dev`."""
        self._folder = Path(tempfile.mkdtemp(prefix="headcount-sdk-"))
        self._settings = dict(settings or {})
        self._listen = "127.0.0.1:0"
        self._starts = 0
        self._process: subprocess.Popen[bytes] | None = None
        self.address = ""
        self.start(feed)

    @classmethod
    def replayed(cls, settings: Mapping[str, str] | None = None) -> Server:
        """Start one that replays the recording flat out."""
        return cls(["--replay", str(RECORDING), "--rate", "max"], settings)

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.address.rsplit(":", 1)[1])

    def start(self, feed: Sequence[str]) -> None:
        """Start it, on the port that it had, if any."""
        self._starts += 1
        printed = self._folder / f"printed-{self._starts}"
        names = {
            f"HEADCOUNT__{key.upper().replace('.', '__')}": value
            for key, value in self._settings.items()
        }
        command = [str(binary()), "dev", *feed, "--listen", self._listen]
        command += ["--data-dir", str(self._folder / "data")]
        with printed.open("wb") as file:
            self._process = subprocess.Popen(
                command,
                cwd=self._folder,
                env={**os.environ, **names},
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
            )
        deadline = time.monotonic() + PATIENCE_S
        while not (found := _ADDRESS.search(printed.read_text(errors="replace"))):
            ended = self._process.poll()
            if ended is not None or time.monotonic() > deadline:
                text = printed.read_text(errors="replace")
                raise AssertionError(f"the server did not come up (exit {ended}):\n{text}")
            time.sleep(0.02)
        self.address = found.group(1)
        self._listen = self.address.removeprefix("http://")

    def start_again(self) -> None:
        """Start it on what its log holds, without the feed that it had."""
        self._settings["collect.source"] = "nobody"
        self._settings["feed.clock"] = "feed"
        self.start(["--feed", "ws://127.0.0.1:1"])

    def kill(self) -> None:
        """End it as a crash does."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """End it in order."""
        self._end(signal.SIGTERM)

    def close(self) -> None:
        """End it, and remove its folder."""
        self._end(signal.SIGKILL)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _end(self, kind: signal.Signals) -> None:
        if self._process is None:
            return
        self._process.send_signal(kind)
        try:
            self._process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(PATIENCE_S)
            raise
        finally:
            self._process = None
