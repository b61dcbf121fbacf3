//! What can be set of a source, and what is accepted.

use std::path::PathBuf;
use std::time::Duration;

use headcount_binder::FeedName;
use headcount_binder::batch::RECORDS_MAX;
use headcount_proto::position::KEY_GROUPS;

use super::error::CollectError;
use super::url::Address;
pub use crate::intake::FeedClock;
use crate::intake::LaneSizes;

/// Waits between attempts to connect: twice as long each time, of which a random half is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    /// The first wait; default 200 ms.
    pub min: Duration,
    /// The longest wait; default 30 s.
    pub max: Duration,
}

/// How what an outage missed is asked for again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CatchUp {
    /// Records a second that the feed is taken to send; default `None`: as many as it last sent.
    pub records_per_second: Option<f64>,
    /// Records asked for beyond those that an outage can have missed; default 1,024.
    pub overlap: u32,
    /// The most records ever asked for, and asked for at the very first start; default 65,536.
    pub since_count_max: u32,
    /// A pause this long ends a catch-up; default 500 ms.
    pub quiet: Duration,
    /// A catch-up ends after this long in any case, also where the feed sends nothing at all; default
    /// 30 s.
    pub deadline: Duration,
}

impl CatchUp {
    /// How many records to ask for after an outage: the overlap, those that were under way when it
    /// began, and twice what a feed of `rate` records a second sends in it and a second more; at
    /// most [`CatchUp::since_count_max`]. A configured rate stands in for `rate`.
    pub(crate) fn since_count(&self, rate: f64, outage: Duration, in_flight: u64) -> u32 {
        let rate = self.records_per_second.unwrap_or(rate);
        let missed = 2.0 * rate * (outage.as_secs_f64() + 1.0);
        let missed = missed.min(f64::from(u32::MAX)) as u64;
        let asked = u64::from(self.overlap) + in_flight + missed;
        u32::try_from(asked)
            .unwrap_or(u32::MAX)
            .clamp(1, self.since_count_max)
    }
}

/// Settings of a source.
#[derive(Debug, Clone)]
pub struct Config {
    /// The feed it is collected into; default `main`.
    pub feed: FeedName,
    /// Name of the source, in stamps and as producer `collect/<source>`: 1 to 40 of `a-z`, `0-9`
    /// and `-`; default `meetup`.
    pub source: String,
    /// `ws://` or `wss://`.
    pub url: String,
    /// Partitions of `rsvps`, 1 to 256; default 4.
    pub partitions: u16,
    /// What stream time is; default wall.
    pub clock: FeedClock,
    /// How far the watermark stays behind the newest mtime; default 10,000 ms.
    pub watermark_bound_ms: u32,
    /// Time between heartbeats; default 1,000 ms.
    pub heartbeat_ms: u32,
    /// How long a record may wait for others of its batch; default 5 ms.
    pub linger_ms: u32,
    /// Records of a batch, 1 to 1,024; default 64.
    pub batch_records: u16,
    /// Batches that may be published and not yet confirmed; default 64. Beyond, the socket is not
    /// read.
    pub window_batches: usize,
    /// A connection without a sign of life for this long is given up; it is pinged at half of it.
    /// Default 60 s.
    pub idle_timeout: Duration,
    /// How long a connection may take to be made; default 10 s.
    pub connect_timeout: Duration,
    /// Out of reach for this long, the source says it is idle; default 30 s.
    pub idle_after: Duration,
    /// How long what was taken may take to be confirmed at shutdown; default 10 s.
    pub drain_deadline: Duration,
    /// Waits between attempts to connect.
    pub backoff: Backoff,
    /// How what an outage missed is asked for again.
    pub catch_up: CatchUp,
    /// Whether the feed begins with this run, as one does that the same process makes up: it has
    /// nothing of before and sent nothing meanwhile, so a start asks for no history. Default false.
    pub feed_is_new: bool,
    /// PEM file with certificates of authorities to trust beside the public ones, for `wss`.
    pub ca_pem: Option<PathBuf>,
}

impl Config {
    /// The address without credentials and query, for people and logs; empty where it is none.
    #[must_use]
    pub fn shown_url(&self) -> String {
        Address::parse(&self.url).map_or_else(|_| String::new(), |address| address.shown())
    }

    /// The defaults, for a source behind `url`.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Config {
            feed: FeedName::default(),
            source: "meetup".to_owned(),
            url: url.into(),
            partitions: 4,
            clock: FeedClock::Wall,
            watermark_bound_ms: 10_000,
            heartbeat_ms: 1_000,
            linger_ms: 5,
            batch_records: 64,
            window_batches: 64,
            idle_timeout: Duration::from_secs(60),
            connect_timeout: Duration::from_secs(10),
            idle_after: Duration::from_secs(30),
            drain_deadline: Duration::from_secs(10),
            backoff: Backoff {
                min: Duration::from_millis(200),
                max: Duration::from_secs(30),
            },
            catch_up: CatchUp {
                records_per_second: None,
                overlap: 1_024,
                since_count_max: 65_536,
                quiet: Duration::from_millis(500),
                deadline: Duration::from_secs(30),
            },
            feed_is_new: false,
            ca_pem: None,
        }
    }

    /// Checks every value.
    ///
    /// # Errors
    /// [`CollectError::Config`] with all that is wrong.
    pub fn check(&self) -> Result<(), CollectError> {
        let mut wrong = Vec::new();
        let mut refuse = |bad: bool, text: String| {
            if bad {
                wrong.push(text);
            }
        };
        if let Err(error) = super::url::Address::parse(&self.url) {
            refuse(true, error);
        }
        let named = FeedName::new(&self.source).is_ok();
        refuse(
            !named,
            format!("source {:?} is not 1 to 40 of a-z, 0-9 and -", self.source),
        );
        let partitions = (1..=KEY_GROUPS).contains(&self.partitions);
        refuse(
            !partitions,
            format!("partitions = {} is not 1 to 256", self.partitions),
        );
        let batch = (1..=RECORDS_MAX).contains(&self.batch_records);
        refuse(
            !batch,
            format!("batch_records = {} is not 1 to 1024", self.batch_records),
        );
        refuse(
            !(1..=1 << 16).contains(&self.window_batches),
            format!("window_batches = {} is not 1 to 65536", self.window_batches),
        );
        refuse(
            self.heartbeat_ms == 0,
            "heartbeat_ms is 0: use 1000".to_owned(),
        );
        refuse(
            self.catch_up.since_count_max == 0,
            "catch_up.since_count_max is 0: use 65536".to_owned(),
        );
        refuse(
            self.backoff.min.is_zero() || self.backoff.min > self.backoff.max,
            "backoff.min is 0 or above backoff.max: use 200 ms and 30 s".to_owned(),
        );
        for (name, wait) in [
            ("idle_timeout", self.idle_timeout),
            ("connect_timeout", self.connect_timeout),
        ] {
            refuse(wait.is_zero(), format!("{name} is 0"));
        }
        if wrong.is_empty() {
            return Ok(());
        }
        Err(CollectError::Config {
            reason: wrong.join("; "),
        })
    }

    /// The most records that can have been taken and not be in the log after a kill: those
    /// published and not confirmed, and as many that wait in batches being filled.
    #[must_use]
    pub fn in_flight_records_max(&self) -> u64 {
        2 * self.window_records()
    }

    /// Records of a full window.
    pub(crate) fn window_records(&self) -> u64 {
        self.lanes().window_records()
    }

    /// How its batches are made.
    pub(crate) fn lanes(&self) -> LaneSizes {
        LaneSizes {
            batch_records: self.batch_records,
            window_batches: self.window_batches,
            linger: Duration::from_millis(u64::from(self.linger_ms)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the defaults ask for, but for a rate and a greatest count of the test's own.
    fn asked(rate: Option<f64>, measured: f64, outage_ms: u64, in_flight: u64) -> u32 {
        let catch_up = CatchUp {
            records_per_second: rate,
            overlap: 10,
            since_count_max: 5_000,
            ..Config::new("ws://feed").catch_up
        };
        catch_up.since_count(measured, Duration::from_millis(outage_ms), in_flight)
    }

    #[test]
    fn what_is_asked_for_grows_with_rate_outage_and_what_was_under_way() {
        assert_eq!(asked(None, 0.0, 60_000, 0), 10, "the overlap alone");
        assert_eq!(
            asked(None, 100.0, 0, 0),
            210,
            "a second more than the outage"
        );
        assert_eq!(asked(None, 100.0, 4_000, 0), 1_010);
        assert_eq!(asked(None, 0.5, 9_000, 0), 20, "less than one a second");
        assert_eq!(asked(None, 100.0, 4_000, 300), 1_310);
        assert_eq!(asked(Some(200.0), 1.0, 4_000, 0), 2_010, "as configured");
        assert_eq!(asked(Some(0.0), 100.0, 4_000, 300), 310, "0 is a rate too");
    }

    #[test]
    fn what_is_asked_for_has_bounds() {
        assert_eq!(asked(None, 1_000.0, 60_000, 0), 5_000);
        assert_eq!(asked(None, 1.0, 0, 1 << 40), 5_000);
        assert_eq!(asked(None, f64::MAX, u64::MAX, u64::MAX >> 1), 5_000);
        let nothing = CatchUp {
            overlap: 0,
            ..Config::new("ws://feed").catch_up
        };
        assert_eq!(nothing.since_count(0.0, Duration::ZERO, 0), 1);
    }
}
