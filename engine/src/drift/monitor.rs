//! What has changed of a feed: detectors over the new and changed records of all partitions, which come in one order.
//!
//! - **A function of the order**: equal records in equal order give equal alerts and equal bytes, however they were
//!   partitioned, and also where it went on from its bytes.
//! - **Means** (share of yes, guests, records a second): [`Adwin`] at δ = 0.002 a look, and [`PageHinkley`] with a
//!   tolerance of 0.055 and a threshold of 175 standard deviations of the mean's numbers. Page–Hinkley adds changes that
//!   come when little is known yet, and finds those of 0.1 standard deviations somewhat sooner; ADWIN finds large ones
//!   within tens of numbers, and has the bound on false alarms. Whoever finds a change alerts; the other then goes on from
//!   it too, so that it does not alert of the same.
//! - **Guests** count as at most 20 to decide, as one group of 200 is no change; alerts tell plain means.
//! - **Records a second** are counted in whole seconds of stream time, those without a record as 0, but at most 3,600 of a
//!   gap: beyond an hour silence says nothing new. What comes late counts in the newest second. Counts are decided on as
//!   2·√(count + 3/8), whose deviation is about 1 at any rate where arrivals are independent (Anscombe 1948); bunched
//!   ones deviate more, which is measured. Silence is found when it ends: nothing here has a clock.
//! - **Topics and countries**: [`DistributionDetector`] over windows of 2,000 records. Of each record one topic counts,
//!   taken evenly by how many records there were before: those of one group come together, and all of them would be one
//!   draw that counts as fifteen. Records without topics, or without a country, do not count.
//! - **Memory**: at most 300 KB. **Cost**: about 200 ns a record (`cargo run --release --example turnout` says it).
//!
//! A feed that has days and nights changes with them, and this says so.

use super::adwin::Adwin;
use super::bytes::{Rest, check};
use super::distribution::{DistributionDetector, Shift};
use super::page_hinkley::PageHinkley;
use super::{Change, StateError};
use crate::record::Response;
use crate::sketch::hash_of;

const VERSION: u8 = 1;
/// Chance of a false alarm of ADWIN at a look.
const DELTA: f64 = 0.002;
/// Of Page–Hinkley, in standard deviations.
const TOLERANCE: f64 = 0.055;
const THRESHOLD: f64 = 175.0;
/// Keys of a window of a distribution.
const WINDOW: u32 = 2_000;
/// How far beyond its mean a distance is an alert, as of a normal number: one comparison in a million by chance.
const DEVIATIONS: f64 = 4.75;
/// More guests count as this, to decide.
const GUESTS_MAX: f64 = 20.0;
/// Seconds without a record that count, of a gap.
const SILENCE_S_MAX: i64 = 3_600;

/// What is watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DriftSubject {
    /// Share of records that say yes, 0..1.
    YesRate,
    /// Guests of a record.
    Guests,
    /// Records a second of stream time.
    ArrivalRate,
    /// Distribution over topics.
    Topics,
    /// Distribution over countries.
    Countries,
}

/// A new or changed record, as far as it is watched.
#[derive(Clone, Copy, Debug)]
pub struct Observed<'a> {
    /// When it was taken, ms since the epoch.
    pub stream_time_ms: i64,
    /// Event time, ms since the epoch.
    pub mtime_ms: i64,
    /// What the member answered.
    pub response: Response,
    /// People brought along.
    pub guests: u32,
    /// Country of the group; may be empty.
    pub country: &'a str,
    /// urlkeys of the group's topics.
    pub topics: &'a [&'a str],
}

/// The feed is not what it was.
#[derive(Clone, Debug, PartialEq)]
pub struct DriftAlert {
    /// What has changed.
    pub subject: DriftSubject,
    /// The detector with its parameters.
    pub method: String,
    /// The mean before the change, in the unit of the subject; `None` for distributions.
    pub before: Option<f64>,
    /// The mean since, or the distance of the distributions, 0..1.
    pub after: f64,
    /// The newest mtime of all records until then, ms since the epoch.
    pub detected_at_ms: i64,
}

/// Both detectors of a mean.
#[derive(Clone, Debug, PartialEq)]
struct Mean {
    adwin: Adwin,
    page: PageHinkley,
    /// Deviations are not taken for less: of few numbers they may be 0.
    deviation_min: f64,
}

impl Mean {
    fn new(range: f64, deviation_min: f64) -> Self {
        Mean {
            adwin: Adwin::new(DELTA, range),
            page: PageHinkley::new(TOLERANCE, THRESHOLD),
            deviation_min,
        }
    }

    /// Takes a number that stands for `told`.
    fn take(&mut self, number: f64, told: f64) -> Option<(Change, String)> {
        if let Some(change) = self.adwin.take_for(number, told) {
            self.page = PageHinkley::new(TOLERANCE, THRESHOLD);
            return Some((change, format!("adwin(delta={DELTA})")));
        }
        let unit = self.adwin.deviation().max(self.deviation_min);
        let change = self.page.take_for(number, told, unit)?;
        self.adwin.keep(change.since);
        let method = format!("page-hinkley(tolerance={TOLERANCE} sd, threshold={THRESHOLD} sd)");
        Some((change, method))
    }

    fn write(&self, bytes: &mut Vec<u8>) {
        self.adwin.write(bytes);
        self.page.write(bytes);
    }

    fn read(&mut self, rest: &mut Rest<'_>) -> Result<(), StateError> {
        self.adwin.read(rest)?;
        self.page.read(rest)
    }
}

/// The detectors of a feed.
#[derive(Clone, Debug, PartialEq)]
pub struct DriftMonitor {
    yes: Mean,
    guests: Mean,
    arrivals: Mean,
    topics: DistributionDetector,
    countries: DistributionDetector,
    records: u64,
    newest_mtime_ms: i64,
    /// The second of stream time that is being counted; of no meaning before the first record.
    second: i64,
    in_second: u32,
}

impl Default for DriftMonitor {
    fn default() -> Self {
        DriftMonitor {
            yes: Mean::new(1.0, 0.1),
            guests: Mean::new(GUESTS_MAX, 0.1),
            // Ten deviations of independent arrivals.
            arrivals: Mean::new(10.0, 0.5),
            topics: DistributionDetector::new(WINDOW, DEVIATIONS),
            countries: DistributionDetector::new(WINDOW, DEVIATIONS),
            records: 0,
            newest_mtime_ms: i64::MIN,
            second: 0,
            in_second: 0,
        }
    }
}

impl DriftMonitor {
    /// How many records were taken.
    #[must_use]
    pub const fn records(&self) -> u64 {
        self.records
    }

    /// Takes a record; appends what has changed by it, in the order of [`DriftSubject`], but for records a second, which come
    /// first.
    pub fn take(&mut self, observed: &Observed<'_>, alerts: &mut Vec<DriftAlert>) {
        self.newest_mtime_ms = self.newest_mtime_ms.max(observed.mtime_ms);
        let detected_at_ms = self.newest_mtime_ms;
        let mean = |subject, (change, method): (Change, String)| DriftAlert {
            subject,
            method,
            before: Some(change.before),
            after: change.after,
            detected_at_ms,
        };
        self.arrive(observed.stream_time_ms, |found| {
            alerts.push(mean(DriftSubject::ArrivalRate, found));
        });
        let yes = f64::from(u8::from(observed.response == Response::Yes));
        let yes = self.yes.take(yes, yes);
        alerts.extend(yes.map(|found| mean(DriftSubject::YesRate, found)));
        let guests = f64::from(observed.guests);
        let guests = self.guests.take(guests.min(GUESTS_MAX), guests);
        alerts.extend(guests.map(|found| mean(DriftSubject::Guests, found)));
        let distribution = |subject, shift: Shift| DriftAlert {
            subject,
            method: format!(
                "jensen-shannon(window={WINDOW}, above={:.4}, by_chance={:.4})",
                shift.threshold, shift.by_chance
            ),
            before: None,
            after: shift.distance,
            detected_at_ms,
        };
        if let Some(topic) = one_of(observed.topics, self.records) {
            let shift = self.topics.take(hash_of(topic.as_bytes()));
            alerts.extend(shift.map(|shift| distribution(DriftSubject::Topics, shift)));
        }
        if !observed.country.is_empty() {
            let shift = self.countries.take(hash_of(observed.country.as_bytes()));
            alerts.extend(shift.map(|shift| distribution(DriftSubject::Countries, shift)));
        }
        self.records += 1;
    }

    /// Counts a record in its second; those before it are over.
    fn arrive(&mut self, stream_time_ms: i64, mut found: impl FnMut((Change, String))) {
        let second = stream_time_ms.div_euclid(1_000);
        if self.records == 0 {
            self.second = second;
        }
        if second > self.second {
            let silent = (second - self.second - 1).min(SILENCE_S_MAX);
            let counted = std::iter::once(self.in_second);
            for count in counted.chain((0..silent).map(|_| 0)) {
                let count = f64::from(count);
                let number = 2.0 * (count + 0.375).sqrt();
                if let Some(change) = self.arrivals.take(number, count) {
                    found(change);
                }
            }
            (self.second, self.in_second) = (second, 0);
        }
        self.in_second = self.in_second.saturating_add(1);
    }

    /// The bytes: version, records, newest mtime, the second and what is counted in it, then the detectors in the order of
    /// [`DriftSubject`]; little-endian.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        bytes.extend(self.records.to_le_bytes());
        bytes.extend(self.newest_mtime_ms.to_le_bytes());
        bytes.extend(self.second.to_le_bytes());
        bytes.extend(self.in_second.to_le_bytes());
        for mean in [&self.yes, &self.guests, &self.arrivals] {
            mean.write(&mut bytes);
        }
        self.topics.write(&mut bytes);
        self.countries.write(&mut bytes);
        bytes
    }

    /// Reads bytes of [`DriftMonitor::to_bytes`].
    ///
    /// # Errors
    /// [`StateError`] where they are none: another version, cut short, too long, numbers that are out of bounds or do not
    /// add up.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, StateError> {
        let mut rest = Rest::of(bytes, VERSION)?;
        let mut monitor = Self {
            records: rest.u64()?,
            newest_mtime_ms: rest.i64()?,
            second: rest.i64()?,
            in_second: rest.u32()?,
            ..Self::default()
        };
        check(monitor.records < 1 << 62, "more records than there can be")?;
        check(
            u64::from(monitor.in_second) <= monitor.records,
            "a second with more records than there were",
        )?;
        check(
            monitor.second.unsigned_abs() <= i64::MAX as u64 / 1_000 + 1,
            "a second that there is not",
        )?;
        for mean in [&mut monitor.yes, &mut monitor.guests, &mut monitor.arrivals] {
            mean.read(&mut rest)?;
        }
        for keys in [&mut monitor.topics, &mut monitor.countries] {
            let empty = keys.clone();
            *keys = DistributionDetector::read(&mut rest)?;
            check(keys.is_like(&empty), "a detector of other parameters")?;
        }
        rest.end()?;
        Ok(monitor)
    }
}

/// One of the texts; those that follow each other take all places evenly (the multiples of the golden ratio, Weyl 1916).
fn one_of<'a>(texts: &[&'a str], number: u64) -> Option<&'a str> {
    let at = u128::from(number.wrapping_mul(0x9e37_79b9_7f4a_7c15)) * texts.len() as u128;
    texts.get((at >> 64) as usize).copied()
}

#[cfg(test)]
mod tests;
