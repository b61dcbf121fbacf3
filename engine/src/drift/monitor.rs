//! What has changed of a feed: detectors over the new and changed records of all partitions, which come second by second.
//!
//! - **A function of the seconds**: equal ones in equal order give equal alerts and equal bytes, however they were
//!   partitioned, and also where it went on from its bytes. Of a second with more than [`SAMPLE_MAX`] records a sample
//!   is looked at; all are counted.
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
//! - **Topics and countries**: [`DistributionDetector`] over windows of 2,000 records, one topic of each. Records
//!   without topics, or without a country, do not count.
//! - **Memory**: at most 300 KB. **Cost**: about 200 ns a record (`cargo run --release --example turnout` says it).
//!
//! A feed that has days and nights changes with them, and this says so.
//!
//! [`SAMPLE_MAX`]: super::pane::SAMPLE_MAX

use super::adwin::Adwin;
use super::bytes::{Rest, check};
use super::distribution::{DistributionDetector, Shift};
use super::page_hinkley::PageHinkley;
use super::pane::{DriftPane, Observed};
use super::{Change, StateError};

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
    /// How many records there were.
    #[must_use]
    pub const fn records(&self) -> u64 {
        self.records
    }

    /// Takes a second; appends what has changed by it: of records a second first, then record by record in the order of
    /// [`DriftSubject`].
    pub fn take(&mut self, pane: &DriftPane, alerts: &mut Vec<DriftAlert>) {
        self.newest_mtime_ms = self.newest_mtime_ms.max(pane.newest_mtime_ms);
        let detected_at_ms = self.newest_mtime_ms;
        self.arrive(pane.second, pane.records, |found| {
            alerts.push(of_mean(DriftSubject::ArrivalRate, found, detected_at_ms));
        });
        self.records += pane.records;
        for observed in pane.observed() {
            self.look_at(observed, alerts);
        }
    }

    fn look_at(&mut self, observed: &Observed, alerts: &mut Vec<DriftAlert>) {
        let at_ms = self.newest_mtime_ms;
        let yes = f64::from(u8::from(observed.is_yes));
        let yes = self.yes.take(yes, yes);
        alerts.extend(yes.map(|found| of_mean(DriftSubject::YesRate, found, at_ms)));
        let guests = f64::from(observed.guests);
        let guests = self.guests.take(guests.min(GUESTS_MAX), guests);
        alerts.extend(guests.map(|found| of_mean(DriftSubject::Guests, found, at_ms)));
        if observed.topic > 0 {
            let shift = self.topics.take(observed.topic);
            alerts.extend(shift.map(|shift| of_keys(DriftSubject::Topics, shift, at_ms)));
        }
        if observed.country > 0 {
            let shift = self.countries.take(observed.country);
            alerts.extend(shift.map(|shift| of_keys(DriftSubject::Countries, shift, at_ms)));
        }
    }

    /// Counts records in their second; those before it are over.
    fn arrive(&mut self, second: i64, records: u64, mut found: impl FnMut((Change, String))) {
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
        let records = u32::try_from(records).unwrap_or(u32::MAX);
        self.in_second = self.in_second.saturating_add(records);
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

fn of_mean(
    subject: DriftSubject,
    (change, method): (Change, String),
    detected_at_ms: i64,
) -> DriftAlert {
    DriftAlert {
        subject,
        method,
        before: Some(change.before),
        after: change.after,
        detected_at_ms,
    }
}

fn of_keys(subject: DriftSubject, shift: Shift, detected_at_ms: i64) -> DriftAlert {
    DriftAlert {
        subject,
        method: format!(
            "jensen-shannon(window={WINDOW}, above={:.4}, by_chance={:.4})",
            shift.threshold, shift.by_chance
        ),
        before: None,
        after: shift.distance,
        detected_at_ms,
    }
}

#[cfg(test)]
mod tests;
