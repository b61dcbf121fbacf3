//! `Tail`: records of some or all partitions, as they come.
//!
//! - No task of its own: the stream works only when its connection asks for the next message, so
//!   a slow client holds back nothing but itself, one batch a partition is held at most, and
//!   dropping the stream, as happens when its client goes, frees everything.
//! - No timer before a record: what the log has at hand goes out at once, as many records to a
//!   message (up to 1 MiB) as have come together.
//! - A message every `progress_interval` also when there is nothing, so that a client can tell a
//!   quiet stream from a dead one.

use futures::StreamExt as _;
use futures::future::select_all;
use futures::stream::{self, BoxStream};
use headcount_binder::{ChannelRef, Offset, Partition};
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::TailRequest;
use headcount_proto::v1::tail_request::Start;
use tokio::time::{Instant, timeout_at};
use tonic::Status;

use super::LogApi;
use super::reader::PartitionReader;
use super::wire::{Page, TailAnswer};
use crate::serve::context::{StreamGuard, contract_channel};
use crate::serve::error::ServiceError;

/// Records of a message at most; bytes bound it as well.
const RECORDS_MAX: usize = 10_000;
/// How often a start at the earliest record is tried anew when retention overtakes it.
const EARLIEST_TRIES: usize = 4;

/// The messages of one Tail.
pub(super) type TailStream = BoxStream<'static, Result<TailAnswer, Status>>;

struct Reading {
    reader: PartitionReader,
    partition: usize,
    /// Where the partition ended when the call came.
    target: Offset,
}

struct Tail {
    api: LogApi,
    readings: Vec<Reading>,
    /// Which reading is drained first: they take turns.
    turn: usize,
    /// Of all partitions of the channel, also those that are not read.
    cursor: Cursor,
    until_caught_up: bool,
    caught_up: bool,
    progress_at: Instant,
    _open: StreamGuard,
}

pub(super) async fn tail(api: LogApi, request: TailRequest) -> Result<TailStream, ServiceError> {
    let tail = Tail::open(api, request).await?;
    let messages = stream::unfold(Some(tail), |tail| async {
        let mut tail = tail?;
        match tail.message().await {
            Ok(Some(message)) => Some((Ok(message), Some(tail))),
            Ok(None) => None,
            Err(error) => Some((Err(Status::from(error)), None)),
        }
    });
    Ok(messages.boxed())
}

impl Tail {
    async fn open(api: LogApi, request: TailRequest) -> Result<Self, ServiceError> {
        let open = api.context.open_stream()?;
        let channel = api.context.channel(&request.feed, request.channel)?;
        let count = api.context.binder.partitions(&channel)?;
        let wanted = wanted_partitions(&request.partitions, count)?;
        let mut ends = Vec::with_capacity(count.into());
        for partition in (0..count).map(Partition) {
            ends.push(api.context.binder.bounds(&channel, partition).await?.end);
        }
        let from_earliest = matches!(request.start, Some(Start::FromEarliest(true)));
        let starts = starts(&api, &channel, request.start, &ends).await?;
        let mut readings = Vec::with_capacity(wanted.len());
        for index in wanted {
            let partition = Partition(index);
            let index = usize::from(index);
            let payload_only = request.payload_only;
            let reader = open_reader(
                &api,
                &channel,
                partition,
                starts[index],
                payload_only,
                from_earliest,
            );
            readings.push(Reading {
                reader: reader.await?,
                partition: index,
                target: ends[index],
            });
        }
        let number = contract_channel(channel.channel) as u8;
        let offsets = starts.iter().map(|start| start.0).collect();
        let generation = api.context.generation;
        Ok(Self {
            turn: 0,
            cursor: Cursor::new(CursorKind::Tail, number, generation, offsets),
            until_caught_up: request.until_caught_up,
            caught_up: false,
            progress_at: Instant::now() + api.context.limits.progress_interval,
            readings,
            api,
            _open: open,
        })
    }

    /// The next message; `None` at the end of a stream that ends when it has caught up.
    async fn message(&mut self) -> Result<Option<TailAnswer>, ServiceError> {
        if self.until_caught_up && self.caught_up {
            return Ok(None);
        }
        loop {
            let mut page = Page::new(RECORDS_MAX, self.api.context.limits.message_bytes);
            self.drain(&mut page)?;
            let reached = !self.caught_up && self.readings.iter().all(Reading::reached_target);
            self.caught_up |= reached;
            if !page.records.is_empty() || reached {
                return Ok(Some(self.answer(page)));
            }
            let shutdown = self.api.context.shutdown.clone();
            let (until, at) = (self.until_caught_up, self.progress_at);
            tokio::select! {
                () = shutdown.cancelled() => return Err(ServiceError::ShuttingDown),
                read = timeout_at(at, wait_any(&mut self.readings, until)) => match read {
                    Ok(read) => read?,
                    Err(_elapsed) => return Ok(Some(self.answer(page))),
                },
            }
        }
    }

    fn drain(&mut self, page: &mut Page) -> Result<(), ServiceError> {
        let count = self.readings.len();
        for step in 0..count {
            let reading = &mut self.readings[(self.turn + step) % count];
            let stop = if self.until_caught_up {
                reading.target
            } else {
                Offset::END
            };
            reading.reader.drain(page, stop)?;
        }
        self.turn = (self.turn + 1) % count;
        Ok(())
    }

    fn answer(&mut self, page: Page) -> TailAnswer {
        for reading in &self.readings {
            self.cursor.offsets[reading.partition] = reading.reader.next().0;
        }
        let context = &self.api.context;
        self.progress_at = Instant::now() + context.limits.progress_interval;
        context
            .metrics
            .records_sent
            .inc_by(page.records.len() as u64);
        TailAnswer {
            records: page.records,
            cursor: self.cursor.encode(),
            caught_up: self.caught_up,
        }
    }
}

impl Reading {
    fn reached_target(&self) -> bool {
        self.reader.next() >= self.target
    }
}

/// Waits until one of the readers has something; of a stream that ends when it has caught up, one
/// of those that have not.
async fn wait_any(readings: &mut [Reading], until_caught_up: bool) -> Result<(), ServiceError> {
    let waiting = readings
        .iter_mut()
        .filter(|reading| !until_caught_up || !reading.reached_target())
        .map(|reading| Box::pin(reading.reader.wait()));
    select_all(waiting).await.0
}

async fn open_reader(
    api: &LogApi,
    channel: &ChannelRef,
    partition: Partition,
    mut from: Offset,
    payload_only: bool,
    from_earliest: bool,
) -> Result<PartitionReader, ServiceError> {
    let (context, positions) = (&api.context, &api.positions);
    let mut tries = EARLIEST_TRIES;
    loop {
        tries -= 1;
        let opened =
            PartitionReader::open(context, positions, channel, partition, from, payload_only);
        match opened.await {
            Err(ServiceError::PositionGone { earliest, .. }) if from_earliest && tries > 0 => {
                from = Offset(earliest);
            }
            other => return other,
        }
    }
}

/// Where each partition of the channel begins.
async fn starts(
    api: &LogApi,
    channel: &ChannelRef,
    start: Option<Start>,
    ends: &[Offset],
) -> Result<Vec<Offset>, ServiceError> {
    match start {
        None | Some(Start::FromEarliest(false)) => Ok(ends.to_vec()),
        Some(Start::FromEarliest(true)) => {
            let mut starts = Vec::with_capacity(ends.len());
            for partition in (0..).map(Partition).take(ends.len()) {
                starts.push(
                    api.context
                        .binder
                        .bounds(channel, partition)
                        .await?
                        .earliest,
                );
            }
            Ok(starts)
        }
        Some(Start::FromTime(time)) => {
            super::offsets::offsets_at(&api.context, channel, ends.len(), "from_time", Some(time))
                .await
        }
        Some(Start::FromCursor(text)) => {
            let cursor = Cursor::decode(&text)?;
            check_cursor(api, &cursor, channel, ends.len())?;
            Ok(cursor.offsets.into_iter().map(Offset).collect())
        }
    }
}

fn check_cursor(
    api: &LogApi,
    cursor: &Cursor,
    channel: &ChannelRef,
    partitions: usize,
) -> Result<(), ServiceError> {
    if cursor.kind != CursorKind::Tail {
        return Err(ServiceError::CursorGeneration("call"));
    }
    if cursor.channel != contract_channel(channel.channel) as u8 {
        return Err(ServiceError::CursorGeneration("channel"));
    }
    if cursor.generation != api.context.generation || cursor.offsets.len() != partitions {
        return Err(ServiceError::CursorGeneration("generation of the channel"));
    }
    Ok(())
}

/// Sorted, each once; all when none is named.
fn wanted_partitions(named: &[u32], count: u16) -> Result<Vec<u16>, ServiceError> {
    if named.is_empty() {
        return Ok((0..count).collect());
    }
    let mut wanted = Vec::with_capacity(named.len().min(count.into()));
    for partition in named {
        match u16::try_from(*partition) {
            Ok(known) if known < count => wanted.push(known),
            _ => {
                return Err(ServiceError::PartitionNotFound {
                    partition: *partition,
                    partitions: count,
                });
            }
        }
    }
    wanted.sort_unstable();
    wanted.dedup();
    Ok(wanted)
}
