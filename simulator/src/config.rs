//! What a feed is made of: content, pace, address, and the faults it is to have.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use crate::error::Error;
use crate::generator::{FEED_RECORDS_PER_S, START_MTIME_MS};

/// Records kept for catch-up unless told otherwise: about 90 MB of generated records when full, and
/// 15 hours of the real feed's rate.
pub const HISTORY_RECORDS_DEFAULT: usize = 65_536;

/// Up to this many records a second, a generated feed has the statistics of the recorded one;
/// above, they are extrapolated.
const FAITHFUL_RECORDS_PER_S: f64 = 12.0;

/// The fastest rate that can be asked for by number, records a second.
const PER_SECOND_MAX: f64 = 10_000_000.0;
/// The slowest one.
const PER_SECOND_MIN: f64 = 0.001;

/// How fast records go out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Rate {
    /// This many records a second: evenly from a recording; from the generator on average, with the
    /// bursts of the real feed.
    PerSecond(f64),
    /// The content's own pace, so many times as fast: a recording's by its mtimes, the generator's
    /// by the real feed's 1.3 records a second.
    Multiple(f64),
    /// Flat out: as fast as the slowest connected client takes it. Nothing is sent while nobody is
    /// connected.
    Max,
}

impl FromStr for Rate {
    type Err = Error;

    /// `1000` (records a second), `10x` (a multiple of the content's own pace) or `max`.
    fn from_str(text: &str) -> Result<Self, Error> {
        let wrong = || Error::Rate {
            text: text.to_owned(),
        };
        let rate = match text.trim() {
            "max" => Self::Max,
            text => match text.strip_suffix(['x', 'X']) {
                Some(times) => Self::Multiple(times.trim().parse().map_err(|_| wrong())?),
                None => Self::PerSecond(text.parse().map_err(|_| wrong())?),
            },
        };
        rate.check().map_err(|_| wrong())?;
        Ok(rate)
    }
}

impl std::fmt::Display for Rate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::PerSecond(rate) => write!(f, "{rate}"),
            Self::Multiple(times) => write!(f, "{times}x"),
            Self::Max => f.write_str("max"),
        }
    }
}

impl Rate {
    /// Refuses what is not a number, negative, zero or absurd.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let ok = match self {
            Self::PerSecond(rate) => (PER_SECOND_MIN..=PER_SECOND_MAX).contains(rate),
            Self::Multiple(times) => (PER_SECOND_MIN..=PER_SECOND_MAX).contains(times),
            Self::Max => true,
        };
        if ok {
            Ok(())
        } else {
            Err(Error::Rate {
                text: self.to_string(),
            })
        }
    }
}

/// What the feed sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Records made up from a seed, see [`crate::generator`]. Above about 12 records a second they
    /// are an extrapolation of the real feed.
    Generated {
        /// All randomness comes from it.
        seed: u64,
        /// Where the feed's clock starts, milliseconds since the Unix epoch, in
        /// [`START_MTIME_MS`]; `None` is the wall clock, now. With a start, `Max` and `Multiple` send the real feed's 1.3 records per
        /// second of *its* clock; on the wall clock they crowd into real time.
        start_mtime_ms: Option<i64>,
        /// How many records, then the end; `None` never ends.
        limit: Option<u64>,
    },
    /// A file with one record a line, sent byte for byte.
    Recording {
        /// The file.
        path: PathBuf,
        /// How many times it is fed, one after the other; at least 1.
        repeat: u32,
    },
}

/// Certificate chain and key for `wss`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tls {
    /// PEM file with the certificate chain, the server's own first.
    pub cert_pem: PathBuf,
    /// PEM file with the private key.
    pub key_pem: PathBuf,
}

/// What goes wrong on purpose.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Faults {
    /// Each connection is cut this long after its handshake: TCP reset, no close frame, what is on
    /// its way is lost and a record may be cut short.
    pub drop_every: Option<Duration>,
}

/// A feed.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// What to send.
    pub content: Content,
    /// How fast.
    pub rate: Rate,
    /// `Some` serves `wss`, `None` serves `ws`.
    pub tls: Option<Tls>,
    /// How many records, counted back from the last one sent, can be asked for again; at least 1.
    /// They are kept in memory, and never more than 256 MiB of them.
    pub history_records: usize,
    /// What goes wrong on purpose.
    pub faults: Faults,
    /// After the content's end, with everything sent and nobody connected, the feed keeps answering
    /// this long, then it is over. A duration beyond a century means for ever.
    pub linger_after_end: Duration,
}

impl Config {
    /// A plain `ws` feed with the default history, no faults, that answers for a minute after its
    /// end.
    pub fn new(listen: SocketAddr, content: Content, rate: Rate) -> Self {
        Self {
            listen,
            content,
            rate,
            tls: None,
            history_records: HISTORY_RECORDS_DEFAULT,
            faults: Faults::default(),
            linger_after_end: Duration::from_secs(60),
        }
    }

    /// Refuses what cannot be meant.
    pub(crate) fn check(&self) -> Result<(), Error> {
        self.rate.check()?;
        if self.history_records == 0 {
            return Err(Error::NoHistory);
        }
        if matches!(self.content, Content::Recording { repeat: 0, .. }) {
            return Err(Error::NoRepeat);
        }
        if let Content::Generated {
            start_mtime_ms: Some(start_ms),
            ..
        } = self.content
            && !START_MTIME_MS.contains(&start_ms)
        {
            return Err(Error::Start { start_ms });
        }
        Ok(())
    }

    /// True where the records are more than were ever measured: generated, and above about 12 a
    /// second of the feed's own clock.
    #[must_use]
    pub fn extrapolates(&self) -> bool {
        let Content::Generated { start_mtime_ms, .. } = &self.content else {
            return false;
        };
        match (self.rate, start_mtime_ms) {
            (Rate::PerSecond(rate), _) => rate > FAITHFUL_RECORDS_PER_S,
            (Rate::Multiple(times), None) => FEED_RECORDS_PER_S * times > FAITHFUL_RECORDS_PER_S,
            (Rate::Max, None) => true,
            // Its own clock runs faster, and sees the real feed's rate.
            (Rate::Multiple(_) | Rate::Max, Some(_)) => false,
        }
    }

    /// True where the feed waits for its clients: a recording, and anything flat out. A generated
    /// feed with a pace goes on without them, as the real one does.
    pub(crate) fn waits_for_clients(&self) -> bool {
        matches!(self.content, Content::Recording { .. }) || self.rate == Rate::Max
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_generated_feed_above_12_a_second_is_extrapolated() {
        let generated = |start_mtime_ms| Content::Generated {
            seed: 1,
            start_mtime_ms,
            limit: None,
        };
        let recording = Content::Recording {
            path: PathBuf::from("recording"),
            repeat: 1,
        };
        let (live, dated) = (generated(None), generated(Some(*START_MTIME_MS.start())));
        for (content, rate, extrapolated) in [
            (&live, "12", false),
            (&live, "12.5", true),
            (&live, "9x", false),
            (&live, "10x", true),
            (&live, "max", true),
            (&dated, "1000", true),
            (&dated, "1000x", false),
            (&dated, "max", false),
            (&recording, "max", false),
            (&recording, "1000", false),
        ] {
            let rate = rate.parse::<Rate>().expect(rate);
            let config = Config::new(([127, 0, 0, 1], 0).into(), content.clone(), rate);
            assert_eq!(config.extrapolates(), extrapolated, "{content:?} at {rate}");
        }
    }

    #[test]
    fn rates_read_and_print() {
        for (text, rate) in [
            ("1000", Rate::PerSecond(1000.0)),
            ("0.5", Rate::PerSecond(0.5)),
            ("10x", Rate::Multiple(10.0)),
            ("max", Rate::Max),
        ] {
            assert_eq!(text.parse::<Rate>().expect(text), rate);
            assert_eq!(rate.to_string(), text);
        }
        for wrong in ["", "fast", "0", "-1", "NaN", "infx", "x", "1e99", "10 y"] {
            assert!(wrong.parse::<Rate>().is_err(), "{wrong} was read");
        }
    }
}
