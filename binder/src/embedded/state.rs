//! What a channel's writer, publishers and readers share: segments, the active index, the latest
//! batches, holds and ends.
//!
//! One mutex guards the state, held for a few microseconds per group or read and never across an
//! await or I/O. The writer alone adds; what it adds is durable before it is seen here.

use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use super::files;
use super::index::{Entry, Index};
use super::recovery::Recovered;
use super::segment::{Head, Segment};
use crate::batch::Delivery;
use crate::channel::{ChannelRef, Partition};
use crate::error::BinderError;
use crate::offset::{Bounds, Offset};

/// Memory per channel for the indexes of sealed segments that laggards read, in bytes; the one in
/// use is always kept.
const INDEX_CACHE_BYTES: usize = 4 << 20;
/// What a batch in memory takes beside its body, roughly.
const BATCH_OVERHEAD_BYTES: usize = 256;
/// The most batches handed to a reader at once.
const BATCHES_PER_TAKE: usize = 64;

/// Locks, also after a panic of another holder: every change below leaves the state whole.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How far a partition has been written.
#[derive(Clone, Copy, Debug)]
pub(super) struct End {
    /// The broker offset of the next batch.
    pub(super) broker: u64,
    /// Nothing more will be written here.
    pub(super) closed: bool,
}

/// A channel as its users share it.
#[derive(Debug)]
pub(super) struct ChannelLog {
    pub(super) channel: ChannelRef,
    pub(super) folder: PathBuf,
    pub(super) partitions: u16,
    state: Mutex<State>,
    ends: Vec<watch::Sender<End>>,
    sealed: Mutex<VecDeque<Arc<Sealed>>>,
}

#[derive(Debug)]
struct State {
    /// The oldest first; the last is active. Never empty.
    segments: VecDeque<Piece>,
    active: Arc<Segment>,
    index: Index,
    latest: Latest,
    holds: BTreeMap<(u16, String), Offset>,
}

/// What is known of a segment without opening it.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) head: Head,
    /// Bytes of the head and its frames; of the active one, those that are durable.
    pub(super) bytes: u64,
}

/// A sealed segment that is open for reading.
#[derive(Debug)]
pub(super) struct Sealed {
    pub(super) segment: Segment,
    pub(super) index: Index,
}

/// Where the next batches of a reader are.
#[derive(Debug)]
pub(super) enum Located {
    /// In memory: here they are.
    Latest(VecDeque<Delivery>),
    /// In the active segment, at these places.
    Active(Arc<Segment>, Vec<Entry>),
    /// In a sealed segment, from its i-th batch of the partition on.
    Sealed(u64, usize),
}

/// The latest batches of all partitions, within a budget of bytes; the oldest leave first.
#[derive(Debug)]
struct Latest {
    partitions: Vec<VecDeque<Delivery>>,
    order: VecDeque<u16>,
    bytes: usize,
    bytes_max: usize,
}

impl Latest {
    fn cost(delivery: &Delivery) -> usize {
        delivery.batch.body.len() + BATCH_OVERHEAD_BYTES
    }

    fn push(&mut self, delivery: Delivery) {
        self.bytes += Self::cost(&delivery);
        self.order.push_back(delivery.partition.0);
        self.partitions[usize::from(delivery.partition.0)].push_back(delivery);
        while self.bytes > self.bytes_max {
            let Some(oldest) = self.order.pop_front() else {
                return;
            };
            if let Some(delivery) = self.partitions[usize::from(oldest)].pop_front() {
                self.bytes -= Self::cost(&delivery);
            }
        }
    }

    fn take(&self, partition: u16, broker: u64) -> Option<VecDeque<Delivery>> {
        let batches = &self.partitions[usize::from(partition)];
        let first = batches.front()?.base.broker();
        let skip = usize::try_from(broker.checked_sub(first)?).ok()?;
        let found: VecDeque<_> = batches
            .iter()
            .skip(skip)
            .take(BATCHES_PER_TAKE)
            .cloned()
            .collect();
        (!found.is_empty()).then_some(found)
    }
}

impl ChannelLog {
    /// From what recovery found.
    pub(super) fn new(
        channel: ChannelRef,
        folder: PathBuf,
        found: Recovered,
        cache_bytes: usize,
    ) -> Self {
        let Recovered {
            segments,
            active,
            index,
            ..
        } = found;
        let partitions = active.head.bases.len();
        let ends = active
            .head
            .bases
            .iter()
            .zip(&index.partitions)
            .map(|(base, entries)| {
                let broker = base + entries.len() as u64;
                let closed = false;
                watch::Sender::new(End { broker, closed })
            })
            .collect();
        ChannelLog {
            channel,
            folder,
            partitions: partitions as u16,
            state: Mutex::new(State {
                segments,
                active,
                index,
                latest: Latest {
                    partitions: vec![VecDeque::new(); partitions],
                    order: VecDeque::new(),
                    bytes: 0,
                    bytes_max: cache_bytes,
                },
                holds: BTreeMap::new(),
            }),
            ends,
            sealed: Mutex::new(VecDeque::new()),
        }
    }

    /// Checks a partition's number.
    pub(super) fn check(&self, partition: Partition) -> Result<(), BinderError> {
        if partition.0 < self.partitions {
            return Ok(());
        }
        Err(BinderError::UnknownPartition {
            channel: self.channel.clone(),
            partition,
            partitions: self.partitions,
        })
    }

    /// The end of a partition, and how to wait for it to move.
    pub(super) fn end(&self, partition: Partition) -> watch::Receiver<End> {
        self.ends[usize::from(partition.0)].subscribe()
    }

    /// The broker offset of each partition's next batch.
    pub(super) fn next_brokers(&self) -> Vec<u64> {
        self.ends.iter().map(|end| end.borrow().broker).collect()
    }

    /// Tells readers that nothing more comes.
    pub(super) fn close(&self) {
        for end in &self.ends {
            end.send_modify(|end| end.closed = true);
        }
    }

    /// Takes batches that have become durable, in the order of their frames.
    pub(super) fn committed(&self, bytes: u64, batches: Vec<(Entry, Delivery)>) {
        let mut ends = vec![None; usize::from(self.partitions)];
        {
            let mut state = lock(&self.state);
            if let Some(active) = state.segments.back_mut() {
                active.bytes = bytes;
            }
            for (entry, delivery) in batches {
                let partition = usize::from(delivery.partition.0);
                ends[partition] = Some(delivery.base.broker() + 1);
                state.index.partitions[partition].push(entry);
                state.latest.push(delivery);
            }
        }
        for (sender, broker) in self.ends.iter().zip(ends) {
            if let Some(broker) = broker {
                sender.send_modify(|end| end.broker = broker);
            }
        }
    }

    /// Calls `with` with the index of the active segment.
    pub(super) fn with_active_index<T>(&self, with: impl FnOnce(&Index) -> T) -> T {
        with(&lock(&self.state).index)
    }

    /// Calls `with` with a partition's entries of the active segment, if that is still `segment`.
    pub(super) fn active_search<T>(
        &self,
        segment: u64,
        partition: usize,
        with: impl FnOnce(&[Entry]) -> T,
    ) -> Option<T> {
        let state = lock(&self.state);
        let same = state.active.head.segment == segment;
        same.then(|| with(&state.index.partitions[partition]))
    }

    /// Goes over to the next segment; the active one is sealed from now on.
    pub(super) fn rolled(&self, next: Arc<Segment>) {
        let mut state = lock(&self.state);
        state.index = Index::new(self.partitions);
        state.segments.push_back(Piece {
            head: next.head.clone(),
            bytes: next.head.bytes(),
        });
        state.active = next;
    }

    /// The segments, the oldest first.
    pub(super) fn pieces(&self) -> Vec<Piece> {
        lock(&self.state).segments.iter().cloned().collect()
    }

    /// Bytes and number of the segments.
    pub(super) fn size(&self) -> (u64, usize) {
        let state = lock(&self.state);
        let bytes = state.segments.iter().map(|piece| piece.bytes).sum();
        (bytes, state.segments.len())
    }

    /// The oldest segment and the one after it, unless only the active one is left.
    pub(super) fn oldest(&self) -> Option<(Piece, Piece)> {
        let state = lock(&self.state);
        Some((
            state.segments.front()?.clone(),
            state.segments.get(1)?.clone(),
        ))
    }

    /// Takes the oldest segment out unless a reader holds something below `next`: then says who.
    pub(super) fn forget_oldest(&self, next: &Head) -> Result<(), String> {
        let mut state = lock(&self.state);
        let holder = state
            .holds
            .iter()
            .find(|((partition, _), from)| from.broker() < next.bases[usize::from(*partition)]);
        if let Some(((partition, reader), from)) = holder {
            return Err(format!(
                "reader {reader:?} in partition {partition} at {from}"
            ));
        }
        if let Some(gone) = state.segments.pop_front() {
            lock(&self.sealed).retain(|sealed| sealed.segment.head.segment != gone.head.segment);
        }
        Ok(())
    }

    /// Sets a hold, or takes it back.
    pub(super) fn hold(
        &self,
        partition: Partition,
        reader: &str,
        from: Option<Offset>,
    ) -> Result<(), BinderError> {
        let end = self.bounds(partition)?.end;
        if let Some(asked) = from.filter(|from| *from > end) {
            return Err(BinderError::Beyond {
                channel: self.channel.clone(),
                partition,
                asked,
                end,
            });
        }
        let mut state = lock(&self.state);
        let key = (partition.0, reader.to_owned());
        match from {
            Some(from) => {
                self.not_below(state.earliest(partition), partition, from)?;
                state.holds.insert(key, from);
            }
            None => {
                state.holds.remove(&key);
            }
        }
        Ok(())
    }

    /// The holds: partition, reader, and the place of its segment among [`ChannelLog::pieces`].
    pub(super) fn holds(&self) -> (Vec<Piece>, Vec<(u16, String, usize)>) {
        let state = lock(&self.state);
        let at = |partition: u16, from: Offset| {
            let base = |piece: &Piece| piece.head.bases[usize::from(partition)];
            let after = state
                .segments
                .partition_point(|piece| base(piece) <= from.broker());
            after.saturating_sub(1)
        };
        let holds = state.holds.iter();
        let holds = holds.map(|((p, reader), from)| (*p, reader.clone(), at(*p, *from)));
        (state.segments.iter().cloned().collect(), holds.collect())
    }

    /// Earliest and end of a partition.
    pub(super) fn bounds(&self, partition: Partition) -> Result<Bounds, BinderError> {
        self.check(partition)?;
        // The end first: it may only be later than the earliest, never below it.
        let earliest = Offset::new(lock(&self.state).earliest(partition), 0);
        let end = self.ends[usize::from(partition.0)].borrow().broker;
        Ok(Bounds {
            earliest,
            end: Offset::new(end, 0),
            whole: earliest == Offset::ZERO,
        })
    }

    fn not_below(
        &self,
        earliest: u64,
        partition: Partition,
        asked: Offset,
    ) -> Result<(), BinderError> {
        if asked.broker() >= earliest {
            return Ok(());
        }
        Err(BinderError::Truncated {
            channel: self.channel.clone(),
            partition,
            asked,
            earliest: Offset::new(earliest, 0),
        })
    }

    /// Finds a batch that has been committed.
    pub(super) fn locate(&self, partition: Partition, broker: u64) -> Result<Located, BinderError> {
        let state = lock(&self.state);
        let asked = Offset::new(broker, 0);
        self.not_below(state.earliest(partition), partition, asked)?;
        if let Some(found) = state.latest.take(partition.0, broker) {
            return Ok(Located::Latest(found));
        }
        let p = usize::from(partition.0);
        let after = state
            .segments
            .partition_point(|piece| piece.head.bases[p] <= broker);
        let piece = &state.segments[after - 1];
        let skip = (broker - piece.head.bases[p]) as usize;
        if after < state.segments.len() {
            return Ok(Located::Sealed(piece.head.segment, skip));
        }
        let entries = state.index.partitions[p].iter().skip(skip);
        let entries = entries.take(BATCHES_PER_TAKE).copied().collect();
        Ok(Located::Active(Arc::clone(&state.active), entries))
    }

    /// Opens a sealed segment with its index; the ones used last stay open. Blocks on I/O.
    pub(super) fn sealed(&self, segment: u64) -> Result<Option<Arc<Sealed>>, BinderError> {
        let mut open = lock(&self.sealed);
        if let Some(at) = open.iter().position(|s| s.segment.head.segment == segment)
            && let Some(found) = open.remove(at)
        {
            open.push_back(Arc::clone(&found));
            return Ok(Some(found));
        }
        drop(open);
        let sealed = match Segment::open(&self.folder, segment, false) {
            Ok(opened) => Arc::new(self.with_index(opened)?),
            Err(BinderError::Storage { source, .. })
                if source.kind() == io::ErrorKind::NotFound && !self.has(segment) =>
            {
                return Ok(None);
            }
            Err(error) => return Err(error),
        };
        let mut open = lock(&self.sealed);
        open.push_back(Arc::clone(&sealed));
        let mut bytes: usize = open.iter().map(|s| s.index.bytes()).sum();
        while bytes > INDEX_CACHE_BYTES && open.len() > 1 {
            bytes -= open.pop_front().map_or(0, |s| s.index.bytes());
        }
        Ok(Some(sealed))
    }

    fn has(&self, segment: u64) -> bool {
        let state = lock(&self.state);
        state.segments.iter().any(|p| p.head.segment == segment)
    }

    fn with_index(&self, segment: Segment) -> Result<Sealed, BinderError> {
        let bytes = segment.bytes()?;
        let number = segment.head.segment;
        let path = files::index(&self.folder, number);
        let reason = match Index::read(&path, number, bytes, self.partitions) {
            Ok(index) => return Ok(Sealed { segment, index }),
            Err(reason) => reason,
        };
        let scan = segment.scan()?;
        if scan.end != bytes {
            return Err(BinderError::Corrupt {
                path: segment.path,
                position: scan.end,
                reason: scan
                    .stopped
                    .unwrap_or("a sealed segment ends early")
                    .to_owned(),
            });
        }
        tracing::warn!(index = %path.display(), reason, "index of a sealed segment rebuilt");
        let index = scan.index;
        if let Err(error) = index.write(&path, number, bytes, || ()) {
            tracing::warn!(index = %path.display(), %error, "rebuilt index not written");
        }
        Ok(Sealed { segment, index })
    }
}

impl State {
    fn earliest(&self, partition: Partition) -> u64 {
        self.segments
            .front()
            .map_or(0, |piece| piece.head.bases[usize::from(partition.0)])
    }
}
