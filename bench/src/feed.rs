//! A file of records written into the log as collect writes a feed.
//!
//! - Records are parsed, stamped, partitioned and encoded, and published in batches of 64 with a
//!   bounded window; the end record closes all windows.
//! - Flat out, or at a rate: then what is due goes every 5 ms, full batch or not, and when each batch
//!   was handed over is noted.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;
use headcount_binder::{BatchBuilder, BatchHeader, Binder, Channel, Partition, Producer};
use headcount_proto::position::partition_of;
use headcount_proto::v1::{self, log_record::Payload};
use headcount_server::collect::parse::{Encoder, StampRef, parse};
use headcount_server::outbox::Outbox;
use headcount_server::status::StatusBoard;
use prost::Message as _;
use tokio_util::sync::CancellationToken;

use crate::ground::channel;

const BATCH_RECORDS: u16 = 64;
const WINDOW_BATCHES: usize = 128;
/// The peers' bound on disorder.
const BOUND_MS: i64 = 5_000;
/// What collect waits for more records, too.
const LINGER: Duration = Duration::from_millis(5);
const SOURCE: &str = "bench";

/// What to write.
pub(crate) struct Feed {
    /// Records, a JSON line each.
    pub(crate) file: PathBuf,
    pub(crate) partitions: u16,
    /// Records, at most.
    pub(crate) records_max: u64,
    /// Records a second; `None`: as fast as the log takes them.
    pub(crate) per_s: Option<u64>,
}

/// What was written.
#[derive(Debug, Default)]
pub(crate) struct Fed {
    pub(crate) records: u64,
    /// Of each batch but the last: partition, the offset after it, and when it was handed over.
    pub(crate) sent: Vec<(u16, u64, Instant)>,
}

/// Writes the feed; returns once all of it is durable.
pub(crate) async fn feed(log: Arc<dyn Binder>, feed: Feed) -> Result<Fed> {
    let mut lines = BufReader::with_capacity(1 << 20, File::open(&feed.file)?);
    let mut feeder = Feeder::new(log, feed.partitions)?;
    let (mut line, begun) = (String::new(), Instant::now());
    while feeder.fed.records < feed.records_max && lines.read_line(&mut line)? > 0 {
        if let Some(per_s) = feed.per_s {
            let due = Duration::from_secs_f64(feeder.fed.records as f64 / per_s as f64);
            if begun + due > Instant::now() {
                feeder.send_all().await?;
                tokio::time::sleep(LINGER).await;
            }
        }
        feeder.push(&line).await?;
        line.clear();
    }
    feeder.end().await
}

struct Feeder {
    outbox: Outbox,
    builders: Vec<BatchBuilder>,
    seqs: Vec<u64>,
    producer: Producer,
    encoder: Encoder,
    newest_ms: i64,
    /// When each batch was handed over, by its tag.
    handed: Vec<Instant>,
    fed: Fed,
}

impl Feeder {
    fn new(log: Arc<dyn Binder>, partitions: u16) -> Result<Self> {
        let lanes = (0..partitions).map(|p| (channel(Channel::Rsvps), Partition(p)));
        let (status, stop) = (Arc::new(StatusBoard::default()), CancellationToken::new());
        let builders = (0..partitions).map(|_| BatchBuilder::with_capacity(48 << 10));
        Ok(Self {
            outbox: Outbox::new(log, lanes.collect(), WINDOW_BATCHES, SOURCE, status, stop),
            builders: builders.collect(),
            seqs: vec![0; partitions.into()],
            producer: Producer::new(SOURCE)?,
            encoder: Encoder::default(),
            newest_ms: i64::MIN,
            handed: Vec::new(),
            fed: Fed::default(),
        })
    }

    async fn push(&mut self, line: &str) -> Result<()> {
        let record = parse(line.trim_end())?;
        self.newest_ms = self.newest_ms.max(record.mtime_ms);
        self.fed.records += 1;
        let stamp = StampRef {
            source: SOURCE,
            watermark_ms: self.newest_ms - BOUND_MS,
            stream_time_ms: self.newest_ms,
        };
        let partitions = self.builders.len() as u16;
        let lane = usize::from(partition_of(record.event.event_id.as_str(), partitions));
        let hash = xxhash_rust::xxh3::xxh3_64(line.as_bytes());
        let encoded = (self.encoder).encode(&record, stamp, hash, self.fed.records);
        self.builders[lane].push(encoded)?;
        if self.builders[lane].count() == BATCH_RECORDS {
            self.send(lane).await?;
        }
        Ok(())
    }

    /// Sends what is not empty.
    async fn send_all(&mut self) -> Result<()> {
        for lane in 0..self.builders.len() {
            if self.builders[lane].count() > 0 {
                self.send(lane).await?;
            }
        }
        Ok(())
    }

    async fn send(&mut self, lane: usize) -> Result<()> {
        self.seqs[lane] += 1;
        let header = BatchHeader {
            producer: self.producer.clone(),
            epoch: 1,
            seq: self.seqs[lane],
        };
        let batch = self.builders[lane].finish(header)?;
        let tag = self.handed.len() as i64;
        self.handed.push(Instant::now());
        self.outbox.publish(lane, tag, batch).await?;
        self.landed();
        Ok(())
    }

    fn landed(&mut self) {
        for landed in self.outbox.take_landed() {
            let handed = self.handed[landed.tag as usize];
            let sent = (landed.lane as u16, landed.next.0, handed);
            self.fed.sent.push(sent);
        }
    }

    /// Sends the rest, then the end of the feed.
    async fn end(mut self) -> Result<Fed> {
        self.send_all().await?;
        self.outbox.flush().await?;
        self.landed();
        let stamp = v1::Stamp {
            source: SOURCE.into(),
            watermark_ms: self.newest_ms - BOUND_MS,
            stream_time_ms: self.newest_ms,
        };
        let end = v1::SourceEvent {
            stamp: Some(stamp),
            kind: v1::SourceEventKind::End.into(),
            next_ordinal: self.fed.records + 1,
        };
        let record = v1::LogRecord {
            payload: Some(Payload::SourceEvent(end)),
        };
        for lane in 0..self.builders.len() {
            self.builders[lane].push(&record.encode_to_vec())?;
            self.send(lane).await?;
        }
        self.outbox.flush().await?;
        Ok(self.fed)
    }
}
