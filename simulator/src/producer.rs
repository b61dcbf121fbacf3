//! The feed's clock: one thread that makes or reads records, waits until each is due, and appends
//! them to the ring in batches of at most 256.
//!
//! A feed that waits for its clients asks for room before each batch and after each sleep, so
//! nothing is produced while nobody is connected. Sleeps are at least 250 µs: at high rates records
//! go out in small bursts rather than by a wake-up each.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use bytes::BytesMut;

use crate::config::{Config, Content, Rate};
use crate::error::Error;
use crate::generator::{FEED_RECORDS_PER_S, Generator, Options};
use crate::history::{Frame, History};
use crate::pace::Pace;
use crate::recording::Recording;

const BATCH_MAX: usize = 256;
/// A batch of large records is cut short, so that the ring's limit in bytes holds.
const BATCH_BYTES_MAX: usize = 1 << 20;
const SLEEP_MIN: Duration = Duration::from_micros(250);
/// Generated records share allocations of this size.
const CHUNK: usize = 256 << 10;
/// No generated record is longer: the longest has 21 topics and stays below 3 KB.
const GENERATED_MAX: usize = 4 << 10;

/// Where records come from.
enum Source {
    Recording(Box<Recording>),
    Generated(Box<Generated>),
}

/// A generator with its limit and its clock.
struct Generated {
    generator: Generator,
    left: u64,
    last_arrival_us: i64,
    /// True where the caller's wall clock drives the generator.
    on_wall_clock: bool,
    text: String,
    chunk: BytesMut,
}

/// Content that was found good, not yet running.
pub(crate) struct Producer {
    recording: Option<Recording>,
    content: Content,
    rate: Rate,
}

impl Producer {
    /// Opens what has to be read. Blocks.
    pub(crate) fn open(config: &Config) -> Result<Self, Error> {
        let recording = match &config.content {
            Content::Recording { path, repeat } => Some(Recording::open(path.clone(), *repeat)?),
            Content::Generated { .. } => None,
        };
        Ok(Self {
            recording,
            content: config.content.clone(),
            rate: config.rate,
        })
    }

    /// Produces until the end of the content or until the feed is closed. Blocks.
    pub(crate) fn run(self, history: &History) -> Result<(), Error> {
        let (mut source, mut pace) = self.start();
        let mut batch = Vec::with_capacity(BATCH_MAX);
        let mut batch_bytes = 0;
        let Some(mut room) = history.wait_for_room() else {
            return Ok(());
        };
        while let Some((frame, gap)) = source.next()? {
            let now = Instant::now();
            if let Some(due) = pace.due(gap, now) {
                history.push(&mut batch);
                if !history.sleep_until(due.max(now + SLEEP_MIN)) {
                    return Ok(());
                }
                room = 0;
            }
            if room == 0 || batch.len() == BATCH_MAX || batch_bytes > BATCH_BYTES_MAX {
                history.push(&mut batch);
                batch_bytes = 0;
                match history.wait_for_room() {
                    Some(free) => room = free,
                    None => return Ok(()),
                }
            }
            batch_bytes += frame.payload.len();
            batch.push(frame);
            room -= 1;
        }
        history.push(&mut batch);
        history.end();
        tracing::info!(records = history.produced(), "feed at its end");
        Ok(())
    }

    fn start(self) -> (Source, Pace) {
        if let Some(recording) = self.recording {
            let pace = match self.rate {
                Rate::PerSecond(rate) => Pace::even(rate),
                Rate::Multiple(times) => Pace::own(times),
                Rate::Max => Pace::Max,
            };
            return (Source::Recording(Box::new(recording)), pace);
        }
        let (start, start_us) = (Instant::now(), wall_clock_us());
        let (seed, start_mtime_ms, limit) = match self.content {
            Content::Generated {
                seed,
                start_mtime_ms,
                limit,
            } => (seed, start_mtime_ms, limit),
            Content::Recording { .. } => (0, None, None),
        };
        let (records_per_s, pace) = match (self.rate, start_mtime_ms) {
            (Rate::PerSecond(rate), _) => (rate, Pace::live(start, 1.0)),
            (Rate::Multiple(times), None) => (FEED_RECORDS_PER_S * times, Pace::live(start, 1.0)),
            (Rate::Multiple(times), Some(_)) => (FEED_RECORDS_PER_S, Pace::live(start, times)),
            (Rate::Max, _) => (FEED_RECORDS_PER_S, Pace::Max),
        };
        let start_mtime = start_mtime_ms.unwrap_or(start_us / 1_000);
        let generated = Generated {
            generator: Generator::new(Options {
                seed,
                start_mtime_ms: start_mtime,
                records_per_s,
            }),
            left: limit.unwrap_or(u64::MAX),
            last_arrival_us: start_mtime * 1_000,
            on_wall_clock: self.rate == Rate::Max && start_mtime_ms.is_none(),
            text: String::with_capacity(GENERATED_MAX),
            chunk: BytesMut::new(),
        };
        (Source::Generated(Box::new(generated)), pace)
    }
}

impl Source {
    fn next(&mut self) -> Result<Option<(Frame, Duration)>, Error> {
        match self {
            Self::Recording(recording) => recording.next(),
            Self::Generated(generated) => Ok(generated.next()),
        }
    }
}

impl Generated {
    fn next(&mut self) -> Option<(Frame, Duration)> {
        self.left = self.left.checked_sub(1)?;
        self.text.clear();
        let stamp = if self.on_wall_clock {
            self.generator
                .write_next_at(wall_clock_us(), &mut self.text)
        } else {
            self.generator.write_next(&mut self.text)
        };
        if self.chunk.capacity() < GENERATED_MAX.max(self.text.len()) {
            self.chunk = BytesMut::with_capacity(CHUNK);
        }
        self.chunk.extend_from_slice(self.text.as_bytes());
        let payload = self.chunk.split().freeze();
        let gap = Duration::from_micros((stamp.arrival_us - self.last_arrival_us).unsigned_abs());
        self.last_arrival_us = stamp.arrival_us;
        Some((
            Frame {
                payload,
                mtime_ms: stamp.mtime_ms,
                text: true,
            },
            gap,
        ))
    }
}

/// Microseconds since the Unix epoch, for the stamps of a live feed; 0 on a clock set before it.
#[expect(
    clippy::disallowed_methods,
    reason = "a live feed shows the wall clock's time"
)]
fn wall_clock_us() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_micros()).unwrap_or(i64::MAX)
}
