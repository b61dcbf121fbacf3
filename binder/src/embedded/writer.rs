//! The writer of a channel: one thread, the only one that writes its files.
//!
//! It takes every batch that waits (up to 8 MiB), writes them as one group, syncs once, makes
//! them visible to readers and answers their publishers, in this order. So a slow device makes
//! larger groups, not a longer queue, and nothing is delivered or confirmed before it is durable.
//!
//! A group that fails is answered with the error and cut off again; the next one is tried anew.
//! What its producers had queued behind it is refused until the first that failed comes again:
//! readers drop whatever is not beyond the last of its producer, so a batch that overtook a failed
//! one would make its repetition vanish.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;
use std::os::unix::fs::FileExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::time::Duration;

use super::config::{CrashPoint, Retention};
use super::crash::Crash;
use super::files;
use super::frame::{self, Place, Stamp};
use super::index::Entry;
use super::retention::{self, Grace};
use super::segment::{Head, Segment};
use super::state::ChannelLog;
use crate::batch::{Batch, Delivery, Producer};
use crate::channel::Partition;
use crate::clock::Clock;
use crate::contract::Confirmer;
use crate::error::BinderError;
use crate::offset::Offset;
use crate::window::Room;

/// A group takes no further batch once it has this many bytes.
const GROUP_BYTES: u64 = 8 << 20;
/// How often retention by age is looked at while nothing is published.
const TICK: Duration = Duration::from_secs(1);
/// A buffer that grew beyond this for a rare large group is given back.
const BUFFER_KEPT_BYTES: usize = 16 << 20;

/// A batch on its way.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) partition: Partition,
    pub(super) batch: Batch,
    pub(super) confirmer: Confirmer,
    pub(super) room: Room,
}

/// What a writer is made of.
pub(super) struct Writer {
    log: Arc<ChannelLog>,
    jobs: Receiver<Job>,
    stop_now: Arc<AtomicBool>,
    settings: Settings,
    active: Arc<Segment>,
    /// Where the durable frames of the active segment end.
    end: u64,
    /// A mark stands at `end`.
    marked: bool,
    last_ms: i64,
    next: Vec<u64>,
    failed: HashMap<(Producer, u16), (u64, u64)>,
    buffer: Vec<u8>,
}

/// What a writer goes by.
pub(super) struct Settings {
    pub(super) segment_bytes: u64,
    pub(super) retention: Retention,
    pub(super) grace: Arc<Grace>,
    pub(super) crash: Arc<Crash>,
    pub(super) clock: Arc<dyn Clock>,
}

impl Writer {
    pub(super) fn new(
        log: Arc<ChannelLog>,
        jobs: Receiver<Job>,
        stop_now: Arc<AtomicBool>,
        settings: Settings,
        active: Arc<Segment>,
        last_ms: i64,
    ) -> Self {
        let end = log.pieces().last().map_or(0, |piece| piece.bytes);
        Writer {
            next: log.next_brokers(),
            log,
            jobs,
            stop_now,
            settings,
            active,
            end,
            marked: false,
            last_ms,
            failed: HashMap::new(),
            buffer: Vec::new(),
        }
    }

    /// Runs until every sender is gone and the queue is empty, or it is told to stop at once.
    pub(super) fn run(mut self) {
        // Readers must learn of the end also when this thread panics.
        let _closing = Closing(Arc::clone(&self.log));
        while let Some(first) = self.wait() {
            let mut bytes = frame::length(&first.batch) as u64;
            let mut group = vec![first];
            while bytes < GROUP_BYTES.min(self.settings.segment_bytes)
                && let Ok(job) = self.jobs.try_recv()
            {
                bytes += frame::length(&job.batch) as u64;
                group.push(job);
            }
            if self.stop_now.load(Ordering::Relaxed) {
                return;
            }
            self.commit(group);
        }
        if !self.stop_now.load(Ordering::Relaxed) {
            self.mark();
            if let Err(error) = self.active.file.sync_data() {
                tracing::warn!(channel = %self.log.channel, %error, "last mark not synced");
            }
        }
    }

    /// The next batch; `None` at the end.
    fn wait(&mut self) -> Option<Job> {
        loop {
            if self.stop_now.load(Ordering::Relaxed) {
                return None;
            }
            match self.jobs.try_recv() {
                Ok(job) => return Some(job),
                Err(TryRecvError::Disconnected) => return None,
                Err(TryRecvError::Empty) => self.mark(),
            }
            match self.jobs.recv_timeout(TICK) {
                Ok(job) => return Some(job),
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => self.tend(),
            }
        }
    }

    fn commit(&mut self, mut group: Vec<Job>) {
        group = self.refuse_after_failed(group);
        if group.is_empty() {
            return;
        }
        let outcome = self.prepare(&group).and_then(|()| self.write(&group));
        match outcome {
            Ok(committed) => {
                let bases: Vec<Offset> = committed.iter().map(|(_, d)| d.base).collect();
                self.log.committed(self.end, committed);
                for (job, base) in group.into_iter().zip(bases) {
                    job.confirmer.answer(Ok(base));
                    drop(job.room);
                }
            }
            Err(error) => self.fail(group, &error),
        }
        if self.buffer.capacity() > BUFFER_KEPT_BYTES {
            self.buffer = Vec::new();
        }
    }

    /// Answers batches that would overtake a failed one; gives back the others.
    fn refuse_after_failed(&mut self, group: Vec<Job>) -> Vec<Job> {
        if self.failed.is_empty() {
            return group;
        }
        let mut kept = Vec::with_capacity(group.len());
        for job in group {
            let header = &job.batch.header;
            let key = (header.producer.clone(), job.partition.0);
            if let Slot::Occupied(slot) = self.failed.entry(key) {
                let (epoch, seq) = *slot.get();
                if header.epoch == epoch && header.seq > seq {
                    let error = BinderError::AfterFailed {
                        producer: header.producer.to_string(),
                        seq: header.seq,
                        failed_seq: seq,
                    };
                    job.confirmer.answer(Err(error));
                    continue;
                }
                // The failed one again, an earlier one, or another owner: the way is free.
                slot.remove();
            }
            kept.push(job);
        }
        kept
    }

    fn fail(&mut self, group: Vec<Job>, error: &BinderError) {
        tracing::warn!(
            channel = %self.log.channel,
            batches = group.len(),
            %error,
            "group not written"
        );
        for job in group {
            let header = job.batch.header;
            let key = (header.producer, job.partition.0);
            // Jobs are in order, so the first of a producer is the one to come again.
            self.failed.entry(key).or_insert((header.epoch, header.seq));
            job.confirmer.answer(Err(error.clone()));
            drop(job.room);
        }
    }

    /// Rolls where it is time, and sees that the group fits.
    fn prepare(&mut self, group: &[Job]) -> Result<(), BinderError> {
        if self.end >= self.settings.segment_bytes {
            self.roll()?;
        }
        let incoming = group.iter().map(|job| frame::length(&job.batch) as u64);
        self.make_room(incoming.sum())
    }

    fn make_room(&self, incoming: u64) -> Result<(), BinderError> {
        let settings = &self.settings;
        retention::make_room(
            &self.log,
            settings.retention,
            &settings.grace,
            &settings.crash,
            settings.clock.now_ms(),
            incoming,
        )
    }

    /// Writes a group behind the durable frames, and syncs.
    fn write(&mut self, group: &[Job]) -> Result<Vec<(Entry, Delivery)>, BinderError> {
        let append_time_ms = self.last_ms.max(self.settings.clock.now_ms());
        let mut committed = Vec::with_capacity(group.len());
        let mut next = self.next.clone();
        self.buffer.clear();
        for job in group {
            let place = Place {
                segment: self.active.head.segment,
                position: self.end + self.buffer.len() as u64,
            };
            let broker = &mut next[usize::from(job.partition.0)];
            let stamp = Stamp {
                partition: job.partition.0,
                broker: *broker,
                append_time_ms,
                durable: self.end,
            };
            frame::encode(&mut self.buffer, place, stamp, &job.batch);
            let entry = Entry {
                position: place.position as u32,
                length: frame::length(&job.batch) as u32,
                append_time_ms,
            };
            let delivery = Delivery {
                partition: job.partition,
                base: Offset::new(*broker, 0),
                append_time_ms,
                batch: job.batch.clone(),
            };
            committed.push((entry, delivery));
            *broker += 1;
        }
        self.write_and_sync()?;
        self.end += self.buffer.len() as u64;
        self.last_ms = append_time_ms;
        self.next = next;
        Ok(committed)
    }

    fn write_and_sync(&mut self) -> Result<(), BinderError> {
        let crash = &self.settings.crash;
        let file = &self.active.file;
        if crash.is_due(CrashPoint::GroupHalfWritten) {
            let _ = file.write_all_at(&self.buffer[..self.buffer.len() / 2], self.end);
            crash.abort();
        }
        self.marked = false;
        let attempt = file.write_all_at(&self.buffer, self.end).and_then(|()| {
            crash.pass(CrashPoint::GroupWritten);
            file.sync_data()
        });
        crash.pass(CrashPoint::GroupSynced);
        attempt.map_err(|error| {
            // Where this fails too, the next group is written over it, and a start cuts it off.
            if let Err(error) = file.set_len(self.end) {
                tracing::warn!(channel = %self.log.channel, %error, "failed group not cut off");
            }
            BinderError::storage("writing", &self.active.path, error)
        })
    }

    /// Says in the file that everything before is durable; see [`frame`]. Only of use after a
    /// crash, so a failure is no error, and it is not synced.
    fn mark(&mut self) {
        if self.marked || self.end == self.active.head.bytes() {
            return;
        }
        let place = Place {
            segment: self.active.head.segment,
            position: self.end,
        };
        let mark = frame::mark(place, self.last_ms);
        match self.active.file.write_all_at(&mark, self.end) {
            Ok(()) => self.marked = true,
            Err(error) => {
                let _ = self.active.file.set_len(self.end);
                tracing::debug!(channel = %self.log.channel, %error, "mark not written");
            }
        }
    }

    /// Looks after retention by age: also the active segment must end some day for it to go.
    fn tend(&mut self) {
        let first_ms = self.log.with_active_index(|index| {
            let firsts = index.partitions.iter().filter_map(|e| e.first());
            firsts.map(|entry| entry.append_time_ms).min()
        });
        let roll_after = self.settings.retention.age.map(|age| age / 4);
        let due = match (first_ms, roll_after) {
            (Some(first_ms), Some(after)) => {
                self.settings.clock.now_ms().saturating_sub(first_ms)
                    > i64::try_from(after.as_millis()).unwrap_or(i64::MAX)
            }
            _ => false,
        };
        let outcome = if due { self.roll() } else { Ok(()) };
        if let Err(error) = outcome.and_then(|()| self.make_room(0)) {
            tracing::warn!(channel = %self.log.channel, %error, "retention put off");
        }
    }

    /// Seals the active segment and goes on in the next. Every step leaves a folder that opens
    /// with all that is durable: the active segment stays the last until the next has its name.
    fn roll(&mut self) -> Result<(), BinderError> {
        let crash = &self.settings.crash;
        let folder = &self.log.folder;
        let head = &self.active.head;
        self.marked = false;
        let sealing = self.active.file.set_len(self.end);
        sealing
            .and_then(|()| self.active.file.sync_all())
            .map_err(|error| BinderError::storage("sealing", &self.active.path, error))?;
        crash.pass(CrashPoint::RollSealed);
        let path = files::index(folder, head.segment);
        let index = self.log.with_active_index(Clone::clone);
        index
            .write(&path, head.segment, self.end, || {
                crash.pass(CrashPoint::RollIndexWritten);
            })
            .map_err(|error| BinderError::storage("writing", &path, error))?;
        crash.pass(CrashPoint::RollIndexNamed);
        let next = Head {
            segment: head.segment + 1,
            floor_ms: self.last_ms,
            bases: self.next.clone(),
        };
        let bytes = next.bytes();
        let next = Segment::create(folder, next, || crash.pass(CrashPoint::RollSegmentWritten))?;
        crash.pass(CrashPoint::RollSegmentNamed);
        // From here on the next segment is the last one of the folder: there is no way back.
        if let Err(error) = files::sync_folder(folder) {
            tracing::warn!(channel = %self.log.channel, %error, "folder not synced after a roll");
        }
        crash.pass(CrashPoint::RollFolderSynced);
        self.active = Arc::new(next);
        self.end = bytes;
        self.log.rolled(Arc::clone(&self.active));
        Ok(())
    }
}

/// Tells readers on every way out.
struct Closing(Arc<ChannelLog>);

impl Drop for Closing {
    fn drop(&mut self) {
        self.0.close();
    }
}
