//! A consumer of one partition.
//!
//! Whoever keeps up takes from memory the very batches that were published. A laggard reads the
//! segments: many batches per read, in a blocking task of which at most one runs per consumer and
//! whose answer is kept when a call is dropped.

use std::collections::VecDeque;
use std::os::unix::fs::FileExt;
use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use tokio::sync::{oneshot, watch};

use super::frame::{self, Place};
use super::index::Entry;
use super::segment::Segment;
use super::state::{ChannelLog, End, Located};
use crate::batch::{Delivery, Producer};
use crate::channel::Partition;
use crate::contract::Consumer;
use crate::error::BinderError;
use crate::offset::Offset;

/// What one background read brings at most, in bytes (a larger batch comes alone).
const READ_BYTES: u64 = 1 << 20;
/// Frames of other partitions are read along when fewer bytes than this lie between two of ours.
const GAP_BYTES: u64 = 8 << 10;
/// The most batches of one background read.
const READ_BATCHES: usize = 256;

type Answer = Result<VecDeque<Delivery>, BinderError>;

#[derive(Debug)]
pub(super) struct Reader {
    log: Arc<ChannelLog>,
    partition: Partition,
    /// The broker offset of the next batch to hand out.
    next: u64,
    end: watch::Receiver<End>,
    ready: VecDeque<Delivery>,
    reading: Option<oneshot::Receiver<Answer>>,
}

impl Reader {
    /// A reader from an offset on, which must not be below the earliest.
    pub(super) fn new(
        log: Arc<ChannelLog>,
        partition: Partition,
        from: Offset,
    ) -> Result<Self, BinderError> {
        log.check(partition)?;
        let end = log.end(partition);
        let next = match from {
            Offset::END => end.borrow().broker,
            from => from.broker(),
        };
        let earliest = log.bounds(partition)?.earliest;
        if next < earliest.broker() {
            return Err(BinderError::Truncated {
                channel: log.channel.clone(),
                partition,
                asked: from,
                earliest,
            });
        }
        Ok(Reader {
            log,
            partition,
            next,
            end,
            ready: VecDeque::new(),
            reading: None,
        })
    }

    fn take(&mut self) -> Option<Delivery> {
        let delivery = self.ready.pop_front()?;
        self.next = delivery.base.broker() + 1;
        Some(delivery)
    }

    /// Fills `ready` from memory or starts a read; false when there is nothing to be had.
    fn advance(&mut self) -> Result<bool, BinderError> {
        let end = *self.end.borrow_and_update();
        if self.next >= end.broker {
            return if end.closed {
                Err(BinderError::Closed)
            } else {
                Ok(false)
            };
        }
        match self.log.locate(self.partition, self.next)? {
            Located::Latest(found) => self.ready = found,
            elsewhere => {
                let (answer, reading) = oneshot::channel();
                let (log, partition, next) = (Arc::clone(&self.log), self.partition, self.next);
                tokio::task::spawn_blocking(move || {
                    let found = read(&log, partition, next, elsewhere);
                    // Whoever waits may remove the folder next: hold no file of it by then.
                    drop(log);
                    let _ = answer.send(found);
                });
                self.reading = Some(reading);
            }
        }
        Ok(true)
    }

    fn read_done(&mut self, answer: Option<Answer>) -> Result<(), BinderError> {
        self.reading = None;
        // No answer: the runtime is going down.
        self.ready = answer.unwrap_or(Err(BinderError::Closed))?;
        Ok(())
    }
}

#[async_trait]
impl Consumer for Reader {
    async fn next(&mut self) -> Result<Delivery, BinderError> {
        loop {
            if let Some(delivery) = self.take() {
                return Ok(delivery);
            }
            if let Some(reading) = &mut self.reading {
                let answer = reading.await.ok();
                self.read_done(answer)?;
            } else if !self.advance()? && self.end.changed().await.is_err() {
                return Err(BinderError::Closed);
            }
        }
    }

    fn try_next(&mut self) -> Result<Option<Delivery>, BinderError> {
        if self.ready.is_empty() {
            match self.reading.as_mut().map(oneshot::Receiver::try_recv) {
                Some(Err(oneshot::error::TryRecvError::Empty)) => {}
                Some(answer) => self.read_done(answer.ok())?,
                None => {
                    self.advance()?;
                }
            }
        }
        Ok(self.take())
    }
}

/// Reads batches from `next` on; at least one, unless retention was faster.
fn read(log: &ChannelLog, partition: Partition, next: u64, located: Located) -> Answer {
    let batches = match located {
        Located::Latest(found) => found,
        Located::Active(segment, entries) => read_entries(&segment, partition, next, &entries)?,
        Located::Sealed(number, skip) => match log.sealed(number)? {
            Some(sealed) => {
                let entries = &sealed.index.partitions[usize::from(partition.0)];
                let entries = entries.get(skip..).unwrap_or(&[]);
                read_entries(&sealed.segment, partition, next, entries)?
            }
            // Removed since it was located: say so as locating again does.
            None => return log.locate(partition, next).map(|_| VecDeque::new()),
        },
    };
    if batches.is_empty() {
        return Err(BinderError::Corrupt {
            path: log.folder.clone(),
            position: 0,
            reason: format!("batch {next} of partition {partition} is in no segment"),
        });
    }
    Ok(batches)
}

/// Reads the first of the entries, as many as one read may bring.
fn read_entries(segment: &Segment, partition: Partition, next: u64, entries: &[Entry]) -> Answer {
    let mut batches = VecDeque::new();
    let mut last = None;
    let mut left = READ_BYTES;
    let mut rest = &entries[..entries.len().min(READ_BATCHES)];
    while !rest.is_empty() && left > 0 {
        let (run, bytes) = run_of(rest, left);
        let start = u64::from(rest[0].position);
        let mut buffer = vec![0; bytes as usize];
        segment
            .file
            .read_exact_at(&mut buffer, start)
            .map_err(|error| BinderError::storage("reading", &segment.path, error))?;
        let buffer = Bytes::from(buffer);
        for entry in &rest[..run] {
            let broker = next + batches.len() as u64;
            let delivery = delivery(segment, &buffer, start, *entry, &mut last)?;
            if (delivery.partition, delivery.base.broker()) != (partition, broker) {
                return Err(corrupt(
                    segment,
                    *entry,
                    "the index points to another batch",
                ));
            }
            batches.push_back(delivery);
        }
        left = left.saturating_sub(bytes);
        rest = &rest[run..];
    }
    Ok(batches)
}

/// How many entries to read in one go, and over how many bytes they reach.
fn run_of(entries: &[Entry], bytes_max: u64) -> (usize, u64) {
    let start = u64::from(entries[0].position);
    let mut end = start + u64::from(entries[0].length);
    let mut run = 1;
    for entry in &entries[1..] {
        let position = u64::from(entry.position);
        let entry_end = position + u64::from(entry.length);
        if position - end > GAP_BYTES || entry_end - start > bytes_max {
            break;
        }
        end = entry_end;
        run += 1;
    }
    (run, end - start)
}

fn delivery(
    segment: &Segment,
    buffer: &Bytes,
    start: u64,
    entry: Entry,
    last: &mut Option<Producer>,
) -> Result<Delivery, BinderError> {
    let at = (u64::from(entry.position) - start) as usize;
    let place = Place {
        segment: segment.head.segment,
        position: u64::from(entry.position),
    };
    let frame =
        frame::decode(&buffer[at..], place).map_err(|reason| corrupt(segment, entry, reason))?;
    Ok(Delivery {
        partition: Partition(frame.stamp.partition),
        base: Offset::new(frame.stamp.broker, 0),
        append_time_ms: frame.stamp.append_time_ms,
        batch: frame.batch(buffer, at, last),
    })
}

fn corrupt(segment: &Segment, entry: Entry, reason: &str) -> BinderError {
    BinderError::Corrupt {
        path: segment.path.clone(),
        position: u64::from(entry.position),
        reason: reason.to_owned(),
    }
}
