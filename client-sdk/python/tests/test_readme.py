"""The snippets of the README run as they stand, against the real server."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from harness.server import RECORDS, Server

import headcount

README = Path(__file__).parents[1] / "README.md"
SNIPPETS = re.findall(r"## ([^\n]+)\n(?:(?!\n## ).)*?```python\n(.*?)```", README.read_text(), re.S)
#: What each prints of the recording.
PRINTS = {
    "Connect": "1,827 people",
    "Live answers": "us ",
    "Resume after a crash": "work through",
    "History": "guests are brought",
    "The loop": "True",
    "Publish": "1 Written(partition=",
    "A replica": "['social', 'socialnetwork', 'newintown']",
    "Without asyncio": "Outcome.SETTLED",
}


#: These change what the server counts, so that they have one of their own.
CHANGES = {"Publish"}


def test_the_four_samples_are_there() -> None:
    assert {title for title, _ in SNIPPETS} == set(PRINTS)


@pytest.fixture
def own() -> Iterator[Server]:
    """Give a server of the test's own that replays the recording."""
    server = Server.replayed()
    yield server
    server.close()


@pytest.mark.parametrize(("title", "code"), SNIPPETS, ids=[title for title, _ in SNIPPETS])
def test_a_snippet_runs(
    title: str,
    code: str,
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server: Server = request.getfixturevalue("own" if title in CHANGES else "replayed")
    with headcount.blocking.connect(server.address) as client:
        while (client.headcount().records.records or 0) < RECORDS:
            pass
    monkeypatch.chdir(tmp_path)
    exec(compile(code, f"README.md: {title}", "exec"), {"ADDRESS": server.address})
    assert PRINTS[title] in capsys.readouterr().out
