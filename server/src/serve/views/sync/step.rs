//! One step of a stream, under one look at the views. See the module's doc for what it upholds.

use std::collections::HashSet;

use headcount_proto::v1::{Tombstone, ViewDigest, ViewRow};
use prost::Message;

use super::super::key::RowKey;
use super::super::state::ViewState;
use super::cursor::{Scan, Standing, ViewSet};

/// Keys walked in one step at most, sent or not: bounds how long the lock is held.
const WALKED_MAX: usize = 1 << 15;
/// Bytes that a row takes in its message beside its own.
const ROW_FRAME_BYTES: usize = 4;

/// The views at the version at which the client has all of them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Consistent {
    pub(crate) digests: Vec<ViewDigest>,
    pub(crate) position: Vec<u64>,
}

/// Rows of one message, and where the stream stands once they are applied.
pub(crate) type Rows = (Vec<ViewRow>, Standing);

/// What one step gives.
#[derive(Debug, Default)]
pub(crate) struct Step {
    /// Rows that changed, by message.
    pub(crate) changes: Vec<Rows>,
    /// The next chunk of the scan.
    pub(crate) scanned: Option<Rows>,
    /// Set when the scan has ended with this step.
    pub(crate) scan_ended: bool,
    /// Set when, after this step, the client has everything that is known now.
    pub(crate) consistent: Option<Consistent>,
    /// Set, and nothing else, when removed keys that the client may hold have been forgotten below
    /// the offsets given per partition.
    pub(crate) forgotten: Option<Vec<u64>>,
    /// Set, and nothing else, while the views are behind where the stream stands.
    pub(crate) behind: bool,
}

/// Takes a step from where the stream stands. `looked_up` are keys found in the log; they are sent
/// first, and taken from it as they are.
pub(crate) fn step(
    state: &ViewState,
    at: &mut Standing,
    looked_up: &mut LookedUp,
    views: &ViewSet,
    budget_bytes: usize,
) -> Step {
    let position = state.position();
    if behind(&position, at.least()) {
        return Step {
            behind: true,
            ..Step::default()
        };
    }
    let before = Standing {
        ahead: Some(position.clone()),
        ..at.clone()
    };
    let mut chunk = Chunk::new(budget_bytes);
    let mut sent = at.sent.clone();
    let mut whole = looked_up.send(state, at, views, &mut chunk, &mut sent);
    let floors: Vec<u64> = (0..sent.len()).map(|p| state.changed(p).floor()).collect();
    if whole && behind(&sent, &floors) {
        if chunk.is_empty() {
            return Step {
                forgotten: Some(floors),
                ..Step::default()
            };
        }
        whole = false;
    }
    if whole {
        whole = walk(state, at, views, &mut chunk, &mut sent, &position);
    }
    at.ahead = (!whole).then(|| position.clone());
    at.sent = if whole { position.clone() } else { sent };
    let full = chunk.is_full();
    let mut step = Step {
        changes: chunk.messages(&before, at),
        ..Step::default()
    };
    if !whole || (full && at.scan != Scan::Over) {
        return step;
    }
    if at.scan != Scan::Over {
        let mut chunk = Chunk::new(budget_bytes);
        step.scan_ended = scan(state, &mut at.scan, views, &mut chunk);
        step.scanned = chunk.messages(at, at).pop();
        if step.scan_ended {
            at.scan = Scan::Over;
        }
    }
    if at.scan == Scan::Over {
        let digests = views.iter().map(|view| state.digest(view)).collect();
        step.consistent = Some(Consistent { digests, position });
    }
    step
}

/// Whether `at` has not reached `least` in every partition.
pub(crate) fn behind(at: &[u64], least: &[u64]) -> bool {
    at.iter().zip(least).any(|(at, least)| at < least)
}

/// Rows, cut into messages of at most so many bytes; a larger row comes alone.
struct Chunk {
    budget_bytes: usize,
    bytes: usize,
    rows: Vec<ViewRow>,
    /// Where messages begin in `rows`, but the first.
    cuts: Vec<usize>,
}

impl Chunk {
    fn new(budget_bytes: usize) -> Chunk {
        Chunk {
            budget_bytes,
            bytes: 0,
            rows: Vec::new(),
            cuts: Vec::new(),
        }
    }

    fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Whether more than one message has come together.
    fn is_full(&self) -> bool {
        !self.cuts.is_empty()
    }

    /// Adds a row in any case.
    fn push(&mut self, row: ViewRow) {
        let bytes = row.encoded_len() + ROW_FRAME_BYTES;
        self.bytes += bytes;
        if self.bytes > self.budget_bytes && !self.rows.is_empty() {
            self.cuts.push(self.rows.len());
            self.bytes = bytes;
        }
        self.rows.push(row);
    }

    /// Adds a row if the first message has room for it.
    fn takes(&mut self, row: ViewRow) -> bool {
        if self.is_full() {
            return false;
        }
        let fits = self.rows.is_empty()
            || self.bytes + row.encoded_len() + ROW_FRAME_BYTES <= self.budget_bytes;
        if fits {
            self.push(row);
        }
        fits
    }

    /// The messages: all but the last leave the stream at `before`, the last at `after`.
    fn messages(mut self, before: &Standing, after: &Standing) -> Vec<Rows> {
        let mut messages = Vec::with_capacity(self.cuts.len() + 1);
        for cut in self.cuts.into_iter().rev() {
            messages.push(self.rows.split_off(cut));
        }
        if !self.rows.is_empty() {
            messages.push(self.rows);
        }
        let last = messages.len().saturating_sub(1);
        let standing = |at: usize| {
            if at == last {
                after.clone()
            } else {
                before.clone()
            }
        };
        messages
            .into_iter()
            .rev()
            .enumerate()
            .map(|(at, rows)| (rows, standing(at)))
            .collect()
    }
}

/// Sends what changed since `sent`; moves `sent`. True when all of it fitted.
fn walk(
    state: &ViewState,
    at: &Standing,
    views: &ViewSet,
    chunk: &mut Chunk,
    sent: &mut [u64],
    position: &[u64],
) -> bool {
    let mut walked = 0;
    let mut twice = HashSet::new();
    for (partition, sent) in sent.iter_mut().enumerate() {
        for (offset, key, why) in state.changed(partition).since(*sent) {
            walked += 1;
            // Keys of one batch are not parted: `sent` cannot stand between them.
            if offset > *sent {
                *sent = offset;
                if walked > WALKED_MAX || chunk.is_full() {
                    return false;
                }
            }
            if !views.holds(key.view()) || !at.scan.covers(key) {
                continue;
            }
            let shared = matches!(
                key,
                RowKey::Group(_) | RowKey::Topic(_) | RowKey::Country(_)
            );
            if shared && position.len() > 1 && !twice.insert(key) {
                continue;
            }
            chunk.push(current(state, key, why));
        }
        *sent = position[partition];
    }
    true
}

/// The row as it is now, or its tombstone.
fn current(state: &ViewState, key: &RowKey, why: Tombstone) -> ViewRow {
    state.row(key).unwrap_or_else(|| {
        let why = if why == Tombstone::Unspecified {
            Tombstone::Deleted
        } else {
            why
        };
        ViewRow {
            view: key.view().into(),
            key: key.text(),
            tombstone: why.into(),
            ..ViewRow::default()
        }
    })
}

/// Reads the next chunk of the scan; moves `at` to its last key. True when nothing follows.
fn scan(state: &ViewState, at: &mut Scan, views: &ViewSet, chunk: &mut Chunk) -> bool {
    for view in views.iter() {
        let after = match &*at {
            Scan::UpTo(key) if key.view() > view => continue,
            Scan::UpTo(key) if key.view() == view => Some(key.clone()),
            _ => None,
        };
        let before = chunk.rows.len();
        let mut full = false;
        state.scan(view, after.as_ref(), &mut |row| {
            full = !chunk.takes(row);
            !full
        });
        if let Some(last) = chunk.rows[before..].last()
            && let Some(key) = RowKey::parse(view, &last.key)
        {
            *at = Scan::UpTo(key);
        }
        if full {
            return false;
        }
    }
    true
}

/// Keys found in the log that the index no longer knows.
#[derive(Debug, Default)]
pub(crate) struct LookedUp {
    /// Sorted, without repeats; those before `next` have been sent.
    pub(crate) keys: Vec<(RowKey, Tombstone)>,
    pub(crate) next: usize,
    /// Where the index goes on, per partition, once all have been sent.
    pub(crate) until: Vec<u64>,
}

impl LookedUp {
    /// Sends what fits; true when all has been sent, and `sent` has moved.
    fn send(
        &mut self,
        state: &ViewState,
        at: &Standing,
        views: &ViewSet,
        chunk: &mut Chunk,
        sent: &mut [u64],
    ) -> bool {
        while let Some((key, why)) = self.keys.get(self.next) {
            if views.holds(key.view())
                && at.scan.covers(key)
                && !chunk.takes(current(state, key, *why))
            {
                return false;
            }
            self.next += 1;
        }
        for (sent, until) in sent.iter_mut().zip(&self.until) {
            *sent = (*sent).max(*until);
        }
        *self = LookedUp::default();
        true
    }
}
