//! The ring: every record between the producer and the sockets, and the history for catch-up.
//!
//! - One producer appends; each connection reads by a cursor of its own. Records have sequence
//!   numbers from 0. There is no other buffer of records, so the ring bounds the feed's memory.
//! - `sent` is the sequence number after the last record ever written to any connection (where the
//!   feed does not wait for clients: after the last one produced). `since_count` counts back from
//!   it. Everything ever written to a socket is below it, so what was lost with a connection can be
//!   asked for again, as far as the ring reaches.
//! - Where the feed waits for its clients, the producer stays at most 4,096 records and 32 MiB
//!   ahead of the slowest connected reader, and produces nothing while there is none. The ring
//!   keeps 4,096 records more than the history asked for, so no reader is ever overtaken there.
//! - Where it does not wait, a reader that falls behind the ring's end is told so.
//! - The ring never holds more than 288 MiB: beyond that it forgets early.
//! - The lock is held for moves of references only, never across a wait.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use tokio::sync::watch;

/// How far the producer may be ahead of the slowest reader.
const AHEAD_RECORDS_MAX: u64 = 4_096;
const AHEAD_BYTES_MAX: usize = 32 << 20;
const RING_BYTES_MAX: usize = 288 << 20;
/// The producer looks around at least this often, whatever happens to its wake-up calls.
const WAIT_MAX: Duration = Duration::from_millis(500);

/// One record, ready to be sent.
#[derive(Debug, Clone)]
pub(crate) struct Frame {
    pub(crate) payload: Bytes,
    pub(crate) mtime_ms: i64,
    /// Whether the payload is UTF-8, and so can be a text frame.
    pub(crate) text: bool,
}

/// What a client asked for when it connected.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct CatchUp {
    pub(crate) since_count: Option<u64>,
    pub(crate) since_mtime_ms: Option<i64>,
}

#[derive(Debug, Default)]
struct Ring {
    frames: VecDeque<Frame>,
    /// Sequence number of the first frame.
    first: u64,
    bytes: usize,
    sent: u64,
    /// (reader, cursor) of each connection; at most as many as connections are admitted.
    readers: Vec<(u64, u64)>,
    next_reader: u64,
    ended: bool,
    closed: bool,
}

impl Ring {
    fn head(&self) -> u64 {
        self.first + self.frames.len() as u64
    }

    /// How many records the slowest reader leaves room for; none where nobody reads. A record larger
    /// than the limit in bytes still passes, alone.
    fn room(&self) -> u64 {
        let Some(slowest) = self.readers.iter().map(|&(_, cursor)| cursor).min() else {
            return 0;
        };
        let ahead = self.head().saturating_sub(slowest);
        // Records are small but for exceptions, so mostly nothing has to be summed up.
        if ahead < AHEAD_RECORDS_MAX && self.bytes > AHEAD_BYTES_MAX {
            let unread = self.frames.iter().rev().take(ahead as usize);
            if unread.map(|frame| frame.payload.len()).sum::<usize>() >= AHEAD_BYTES_MAX {
                return 0;
            }
        }
        AHEAD_RECORDS_MAX.saturating_sub(ahead)
    }

    fn cursor(&mut self, reader: u64) -> Option<&mut u64> {
        self.readers
            .iter_mut()
            .find(|(id, _)| *id == reader)
            .map(|(_, cursor)| cursor)
    }
}

/// The ring, shared.
#[derive(Debug)]
pub(crate) struct History {
    ring: Mutex<Ring>,
    /// Signalled when a reader comes, goes or advances, and when the feed closes.
    moved: Condvar,
    /// Bumped when records come or the content ends.
    grown: watch::Sender<u64>,
    capacity: usize,
    waits_for_clients: bool,
}

/// What a reader finds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// Records were handed out.
    Records,
    /// None now.
    Wait,
    /// None any more.
    Ended,
    /// The ring has forgotten the reader's place.
    FellBehind,
}

impl History {
    pub(crate) fn new(history_records: usize, waits_for_clients: bool) -> Self {
        Self {
            ring: Mutex::default(),
            moved: Condvar::new(),
            grown: watch::Sender::new(0),
            capacity: history_records.saturating_add(AHEAD_RECORDS_MAX as usize),
            waits_for_clients,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Ring> {
        // A panic under the lock leaves counters at worst one batch old: nothing to protect from.
        self.ring.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many records the producer may add now; waits until it is at least one. `None`: the feed
    /// is closed.
    pub(crate) fn wait_for_room(&self) -> Option<u64> {
        let mut ring = self.lock();
        while !ring.closed {
            let room = if self.waits_for_clients {
                ring.room()
            } else {
                AHEAD_RECORDS_MAX
            };
            if room > 0 {
                return Some(room);
            }
            ring = self.wait(ring, WAIT_MAX);
        }
        None
    }

    /// Sleeps until `due`; false: the feed is closed.
    pub(crate) fn sleep_until(&self, due: Instant) -> bool {
        let mut ring = self.lock();
        loop {
            let left = due.saturating_duration_since(Instant::now());
            if ring.closed {
                return false;
            }
            if left.is_zero() {
                return true;
            }
            ring = self.wait(ring, left);
        }
    }

    fn wait<'a>(&self, ring: MutexGuard<'a, Ring>, longest: Duration) -> MutexGuard<'a, Ring> {
        self.moved
            .wait_timeout(ring, longest)
            .unwrap_or_else(PoisonError::into_inner)
            .0
    }

    /// Appends records, in order, and forgets the oldest beyond the ring's size.
    pub(crate) fn push(&self, batch: &mut Vec<Frame>) {
        if batch.is_empty() {
            return;
        }
        let head = {
            let mut ring = self.lock();
            for frame in batch.drain(..) {
                ring.bytes += frame.payload.len();
                ring.frames.push_back(frame);
            }
            while ring.frames.len() > self.capacity
                || (ring.bytes > RING_BYTES_MAX && ring.frames.len() > 1)
            {
                if let Some(frame) = ring.frames.pop_front() {
                    ring.bytes -= frame.payload.len();
                    ring.first += 1;
                }
            }
            if !self.waits_for_clients {
                ring.sent = ring.head();
            }
            ring.head()
        };
        self.grown.send_replace(head);
    }

    /// Says that no record will follow.
    pub(crate) fn end(&self) {
        self.lock().ended = true;
        self.grown.send_modify(|_| {});
    }

    /// Makes the producer stop.
    pub(crate) fn close(&self) {
        self.lock().closed = true;
        self.moved.notify_all();
    }

    /// True once the content is at its end and every record has been sent.
    pub(crate) fn is_drained(&self) -> bool {
        let ring = self.lock();
        ring.ended && ring.sent == ring.head()
    }

    /// How many records were produced.
    pub(crate) fn produced(&self) -> u64 {
        self.lock().head()
    }

    /// Tells of new records and of the end.
    pub(crate) fn watch(&self) -> watch::Receiver<u64> {
        self.grown.subscribe()
    }

    /// Opens a reader at the place the client asked for.
    pub(crate) fn join(self: &std::sync::Arc<Self>, catch_up: CatchUp) -> Reader {
        let mut ring = self.lock();
        let back = match catch_up {
            CatchUp {
                since_count: Some(count),
                ..
            } => count,
            CatchUp {
                since_mtime_ms: Some(_),
                ..
            } => u64::MAX,
            _ => 0,
        };
        let cursor = ring.sent.saturating_sub(back).max(ring.first);
        let id = ring.next_reader;
        ring.next_reader += 1;
        ring.readers.push((id, cursor));
        let live_from = ring.sent;
        drop(ring);
        self.moved.notify_all();
        Reader {
            history: self.clone(),
            id,
            live_from,
            newer_than_ms: catch_up.since_mtime_ms,
        }
    }
}

/// A connection's place in the ring; leaves it when dropped.
#[derive(Debug)]
pub(crate) struct Reader {
    history: std::sync::Arc<History>,
    id: u64,
    /// Records from here on were not sent before this reader came.
    live_from: u64,
    newer_than_ms: Option<i64>,
}

impl Reader {
    /// Hands out up to `most` records that follow. Each must be reported by [`Reader::wrote`] once
    /// it is written, those the client did not ask for (`None`) too.
    pub(crate) fn next(&self, most: usize, out: &mut VecDeque<Option<Frame>>) -> Next {
        let mut ring = self.history.lock();
        let Some(cursor) = ring.cursor(self.id).copied() else {
            return Next::FellBehind;
        };
        if cursor < ring.first {
            return Next::FellBehind;
        }
        let from = (cursor - ring.first) as usize;
        if from == ring.frames.len() {
            return if ring.ended { Next::Ended } else { Next::Wait };
        }
        let to = ring.frames.len().min(from + most);
        out.extend(
            ring.frames
                .range(from..to)
                .enumerate()
                .map(|(place, frame)| {
                    let live = cursor + place as u64 >= self.live_from;
                    let wanted = live
                        || self
                            .newer_than_ms
                            .is_none_or(|floor| frame.mtime_ms > floor);
                    wanted.then(|| frame.clone())
                }),
        );
        Next::Records
    }

    /// Moves the cursor past `count` records, which count as sent from now on.
    pub(crate) fn wrote(&self, count: u64) {
        if count == 0 {
            return;
        }
        let mut ring = self.history.lock();
        let Some(cursor) = ring.cursor(self.id) else {
            return;
        };
        *cursor += count;
        let cursor = *cursor;
        ring.sent = ring.sent.max(cursor);
        drop(ring);
        self.history.moved.notify_all();
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        let id = self.id;
        self.history
            .lock()
            .readers
            .retain(|(reader, _)| *reader != id);
        self.history.moved.notify_all();
    }
}

#[cfg(test)]
#[path = "history/tests.rs"]
mod tests;
