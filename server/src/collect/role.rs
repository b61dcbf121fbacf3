//! The role: recovers, then connects again and again until the feed ends or it is to stop.

use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{Binder, Channel, ChannelRef, Producer};
use headcount_proto::v1::{SourceEventKind, SourceState};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use xxhash_rust::xxh3::xxh3_64;

use super::backoff::Waits;
use super::config::Config;
use super::error::CollectError;
use super::metrics::Metrics;
use super::recover::Reader;
use super::report::Report;
use super::session::{Over, Session};
use super::socket::{Dialler, Socket};
use super::source::Source;
use super::tail::Held;
use super::url::Address;
use crate::clock::Clock;
use crate::intake::{Lanes, Scan, Stamper, Writer};
use crate::status::StatusBoard;

/// What a source did while it ran.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// Records taken.
    pub records: u64,
    /// Frames sent to `dead`.
    pub dead: u64,
    /// Frames of catch-ups that the log held already.
    pub repeats: u64,
    /// Gaps published.
    pub gaps: u64,
    /// Connections made after the first.
    pub reconnects: u64,
    /// Whether the feed is over, and the log says so.
    pub ended: bool,
}

/// Collects a source until `shutdown`, or until the feed ends.
///
/// `epoch` is that of the source's lease: higher than any that wrote this source before. When this
/// returns, everything taken is confirmed.
///
/// # Errors
/// [`CollectError`]: what trying again under the same epoch does not mend. A feed out of reach and a
/// log that takes nothing are no such errors: both are told on the status board, and tried again.
pub async fn run(
    config: Config,
    binder: Arc<dyn Binder>,
    epoch: u64,
    clock: Arc<dyn Clock>,
    status: Arc<StatusBoard>,
    metrics: Metrics,
    shutdown: CancellationToken,
) -> Result<Summary, CollectError> {
    config.check()?;
    let stop = CancellationToken::new();
    let drain_deadline = config.drain_deadline;
    let metrics = metrics.of(&config.source);
    let window = metrics.window.clone();
    let producer = Producer::new(&format!("collect/{}", config.source))?;
    let writer = Writer::new(producer.clone(), epoch);
    let lanes = Lanes::new(
        &config.feed,
        config.partitions,
        Some(ChannelRef::new(config.feed.clone(), Channel::Dead)),
        config.lanes(),
        Arc::clone(&binder),
        writer,
        Arc::clone(&status),
        metrics.lanes(),
        stop.clone(),
    );
    let address = Address::parse(&config.url).map_err(|reason| CollectError::Config { reason })?;
    let dialler = Dialler::new(&address, config.ca_pem.as_deref(), config.connect_timeout)?;
    let report = Report::new(
        status,
        config.feed.as_str(),
        &config.source,
        address.shown(),
    );
    let name = config.source.clone();
    let source = Source::new(config, clock, metrics, report, lanes);
    let reader = Reader {
        scan: Scan::new(&*binder, &source.config.feed, source.config.partitions),
        dead: ChannelRef::new(source.config.feed.clone(), Channel::Dead),
        source: &name,
        producer,
        look_back: source.config.in_flight_records_max()
            + u64::from(source.config.catch_up.overlap),
    };
    let seed = xxh3_64(source.config.url.as_bytes()) ^ source.clock.now_ms() as u64;
    let role = Role {
        waits: Waits::new(source.config.backoff, seed),
        source,
        reader: &reader,
        dialler,
        address,
        epoch,
        shutdown: shutdown.clone(),
        asked: 0,
        rate: 0.0,
        lost_at: Instant::now(),
        connections: 0,
        owed_gap: None,
    };
    tokio::select! {
        outcome = role.drive() => outcome,
        () = overdue(&shutdown, drain_deadline) => {
            stop.cancel();
            Err(CollectError::NotDrained { batches: usize::try_from(window.get()).unwrap_or(0) })
        }
    }
}

/// Resolves when a shutdown has taken longer than it may.
async fn overdue(shutdown: &CancellationToken, deadline: Duration) {
    shutdown.cancelled().await;
    tokio::time::sleep(deadline).await;
}

struct Role<'a> {
    source: Source,
    reader: &'a Reader<'a>,
    dialler: Dialler,
    address: Address,
    epoch: u64,
    shutdown: CancellationToken,
    waits: Waits,
    /// Frames that the next connection asks for again.
    asked: u32,
    /// Frames a second of the last connection.
    rate: f64,
    lost_at: Instant,
    connections: u64,
    /// What is missing since the tail was given up; published at the next connection, for until
    /// then more goes missing.
    owed_gap: Option<String>,
}

impl Role<'_> {
    async fn drive(mut self) -> Result<Summary, CollectError> {
        self.source.report.state(SourceState::Connecting);
        self.asked = self.recover().await?;
        self.lost_at = Instant::now();
        loop {
            let connect = {
                let (dialler, address) = (self.dialler.clone(), self.address.clone());
                let asked = self.asked;
                async move { dialler.connect(address, asked).await }
            };
            let wait = match self.attend(connect).await? {
                None => return self.stop().await,
                Some(Ok(socket)) => match self.serve(socket).await? {
                    Over::Shutdown => return self.stop().await,
                    Over::Feed => return self.finish().await,
                    over => self.after(over),
                },
                Some(Err(why)) => self.after_refusal(&why),
            };
            self.source.lanes.seal_all()?;
            self.source.lanes.send().await?;
            if self.attend(tokio::time::sleep(wait)).await?.is_none() {
                return self.stop().await;
            }
        }
    }

    /// Runs one connection to its end.
    async fn serve(&mut self, socket: Socket) -> Result<Over, CollectError> {
        if self.connections > 0 {
            self.source.summary.reconnects += 1;
            self.source.metrics.reconnects.inc();
        }
        self.connections += 1;
        if let Some(why) = self.owed_gap.take() {
            self.source.gap(&why, Instant::now())?;
        }
        let mut session = Session::new(&mut self.source, self.reader, socket, self.asked);
        let over = session.run(&self.shutdown).await?;
        let (frames, open) = session.pace();
        session.close().await;
        if frames > 0 {
            self.waits.reset();
            self.lost_at = Instant::now();
            self.rate = frames as f64 / open.as_secs_f64().max(1.0);
        }
        Ok(over)
    }

    /// What follows a connection that ended: how long to wait, and what to ask for then.
    fn after(&mut self, over: Over) -> Duration {
        match over {
            Over::Shutdown | Over::Feed => Duration::ZERO,
            Over::Again => {
                self.asked = self.source.config.catch_up.since_count_max;
                Duration::ZERO
            }
            Over::Poison(why) => {
                self.failed(&why);
                self.source.tail.forget();
                self.owed_gap = Some(why);
                self.asked = 0;
                self.waits.next()
            }
            Over::Lost(why) => {
                self.failed(&why);
                // A connection that brought nothing leaves the outage as old as it was.
                let wait = self.waits.next();
                self.asked = self.ask(self.rate, self.lost_at.elapsed() + wait, 0);
                wait
            }
        }
    }

    /// What follows an attempt to connect that failed. What may be missed grows with the outage.
    fn after_refusal(&mut self, why: &str) -> Duration {
        self.failed(why);
        let wait = self.waits.next();
        if self.asked > 0 {
            let more = self.ask(self.rate, self.lost_at.elapsed() + wait, 0);
            self.asked = self.asked.max(more);
        }
        wait
    }

    fn failed(&mut self, why: &str) {
        self.source.report.state(SourceState::Disconnected);
        self.source.report.failed(why);
    }

    /// Reads what the log holds, fences earlier lives, and says how much to ask the feed for.
    async fn recover(&mut self) -> Result<u32, CollectError> {
        let reader = self.reader;
        let (binder, config) = (reader.scan.binder, &self.source.config);
        let frames_max = config.catch_up.since_count_max as usize + reader.look_back as usize;
        binder
            .open_channel(&reader.scan.rsvps, config.partitions)
            .await?;
        binder.open_channel(&reader.dead, 1).await?;
        let mut found = reader.read().await?;
        if found.epoch() >= self.epoch {
            return Err(CollectError::Epoch {
                source_name: config.source.clone(),
                given: self.epoch,
                found: found.epoch(),
            });
        }
        self.adopt(&found, frames_max);
        let kind = if found.ended() {
            SourceEventKind::End
        } else {
            SourceEventKind::Idle
        };
        let stamp = self.source.time.stamp();
        self.source.say(kind, stamp, Instant::now())?;
        self.source.lanes.flush().await?;
        let fences = self.source.lanes.confirmed().to_vec();
        reader.read_on(&mut found, &fences).await?;
        self.adopt(&found, frames_max);
        let (held, next) = (self.source.tail.len(), self.source.tail.next());
        let holes = (0..held).filter(|at| self.source.tail.at(*at) == Some(Held::Hole));
        let holes = holes.count();
        tracing::info!(source = %self.source.config.source, next, held, holes, epoch = self.epoch, "source recovered");
        if self.source.config.feed_is_new {
            // What was sent after a kill's last confirmed batches is gone with the feed that sent it.
            self.owed_gap = (holes > 0).then(|| "the feed is a new one".to_owned());
            self.source.tail.forget();
            return Ok(0);
        }
        if next == 1 {
            return Ok(self.source.config.catch_up.since_count_max);
        }
        let (last_ms, rate) = found.pace().unwrap_or((0, 0.0));
        let outage_ms = self.source.clock.now_ms().saturating_sub(last_ms);
        let outage = Duration::from_millis(u64::try_from(outage_ms).unwrap_or(0));
        let in_flight = self.source.config.in_flight_records_max();
        Ok(self.ask(rate, outage, in_flight))
    }

    fn adopt(&mut self, found: &super::recover::Found, frames_max: usize) {
        let config = &self.source.config;
        let (watermark_ms, stream_ms) = found.time_ms();
        self.source.time = Stamper::new(
            config.clock,
            config.watermark_bound_ms,
            watermark_ms,
            stream_ms,
        );
        self.source.complete_to_ms = stream_ms;
        self.source.tail = found.tail(frames_max);
    }

    /// How many records to ask for after an outage.
    fn ask(&mut self, rate: f64, outage: Duration, in_flight: u64) -> u32 {
        if self.source.tail.len() == 0 && self.source.tail.next() > 1 {
            // Nothing was taken since the last gap: there is nothing that a catch-up could meet.
            self.owed_gap
                .get_or_insert_with(|| "an outage right after a gap".to_owned());
            return 0;
        }
        let catch_up = self.source.config.catch_up;
        catch_up.since_count(rate, outage, in_flight)
    }

    /// Waits for something while no connection is read. `None`: the role is to stop.
    async fn attend<F: Future>(&mut self, what: F) -> Result<Option<F::Output>, CollectError> {
        tokio::pin!(what);
        let idle_at = self.lost_at + self.source.config.idle_after;
        loop {
            let source = &mut self.source;
            let (settles, speaks) = (source.lanes.in_flight() > 0, source.live);
            tokio::select! {
                biased;
                () = self.shutdown.cancelled() => return Ok(None),
                outcome = &mut what => return Ok(Some(outcome)),
                settled = source.lanes.settle(), if settles => settled?,
                () = tokio::time::sleep_until(idle_at), if speaks => {
                    let stamp = source.time.stamp();
                    source.say(SourceEventKind::Idle, stamp, Instant::now())?;
                    source.lanes.send().await?;
                }
            }
        }
    }

    /// The feed is over.
    async fn finish(mut self) -> Result<Summary, CollectError> {
        if !self.source.ended {
            let stamp = self.source.time.pass(self.source.clock.now_ms());
            self.source
                .say(SourceEventKind::End, stamp, Instant::now())?;
        }
        self.source.lanes.flush().await?;
        self.source.summary.ended = true;
        Ok(self.last_words(SourceState::Ended))
    }

    /// The role is to stop: nothing more is read, all that was taken is confirmed.
    async fn stop(mut self) -> Result<Summary, CollectError> {
        if self.source.live {
            let stamp = self.source.time.stamp();
            self.source
                .say(SourceEventKind::Leave, stamp, Instant::now())?;
        }
        self.source.lanes.flush().await?;
        Ok(self.last_words(SourceState::Disconnected))
    }

    fn last_words(mut self, state: SourceState) -> Summary {
        let summary = self.source.summary;
        let watermark_ms = self.source.time.stamp().watermark_ms;
        let report = &mut self.source.report;
        report.well();
        report.progress(
            watermark_ms,
            summary.records,
            summary.reconnects,
            Instant::now(),
        );
        report.state(state);
        tracing::info!(source = %self.source.config.source, ?summary, "source stopped");
        summary
    }
}
