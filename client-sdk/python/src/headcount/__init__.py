"""Headcount for Python: live answers from a feed of RSVPs, over gRPC.

- `connect` and `Client`: one method for each question that has one answer.
- `Client.subscribe`: deliveries with acknowledgement, in three forms (`headcount.subscribing`).
- `Client.watch`, `Client.sync`, `Client.tail`: streams that resume by themselves.
- `Client.list_rsvps`, `Client.list_results`: history, page by page.
- `Client.publish`, `Client.publisher`: records that programs write, each once (`headcount.publisher`).
- `headcount.blocking`: the same without asyncio.
- `headcount.errors`: what can go wrong, as types by stable reason; `headcount.events`: what a stream
  tells of its state; `headcount.v1`: the messages of the contract.
"""

from headcount import blocking, errors, events, v1
from headcount._link import Config
from headcount.answers import Estimate, Headcount, Ranking
from headcount.client import Client, connect
from headcount.deliveries import Delivery, Outcome, Park, RetryAfter, Settlement, Skip
from headcount.errors import HeadcountError
from headcount.publisher import Publisher
from headcount.publishing import Duplicate, Publication, Published, Rejected, Written
from headcount.replica import Changed, Replica, Step
from headcount.subscribing import Subscriber
from headcount.subscriptions import EARLIEST, LATEST, Backlog, Start
from headcount.syncing import Sync
from headcount.tailing import Records, Tail
from headcount.watching import Row, Watch, WatchedQuery, Window

__all__ = [
    "EARLIEST",
    "LATEST",
    "Backlog",
    "Changed",
    "Client",
    "Config",
    "Delivery",
    "Duplicate",
    "Estimate",
    "Headcount",
    "HeadcountError",
    "Outcome",
    "Park",
    "Publication",
    "Published",
    "Publisher",
    "Ranking",
    "Records",
    "Rejected",
    "Replica",
    "RetryAfter",
    "Row",
    "Settlement",
    "Skip",
    "Start",
    "Step",
    "Subscriber",
    "Sync",
    "Tail",
    "Watch",
    "WatchedQuery",
    "Window",
    "Written",
    "blocking",
    "connect",
    "errors",
    "events",
    "v1",
]
