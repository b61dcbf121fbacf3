//! The horizon of truth: how long the state of an RSVP is held.
//!
//! A day after the event; a year after mtime where the event has no time. States are let go by whole hours: a state whose
//! horizon lies within an hour is held until the hour is over, so one bucket holds many and nothing is sorted per record.
//! The hour is a function of the state alone, so a restored partition lets go of the same states at the same watermark.

use std::collections::BTreeMap;

const HOUR_MS: i64 = 3_600_000;

/// Held this long after the event's time, ms.
pub const AFTER_EVENT_MS: i64 = 24 * HOUR_MS;

/// Held this long after mtime where the event has no time, ms.
pub const AFTER_MTIME_MS: i64 = 365 * 24 * HOUR_MS;

/// When the state of a record stops being held, ms since the epoch.
#[must_use]
pub fn horizon_of(event_time_ms: Option<i64>, mtime_ms: i64) -> i64 {
    match event_time_ms {
        Some(time) => time.saturating_add(AFTER_EVENT_MS),
        None => mtime_ms.saturating_add(AFTER_MTIME_MS),
    }
}

/// The hour that a horizon lies in, by its end (hours since the epoch).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct HorizonKey(i64);

impl HorizonKey {
    pub(crate) fn of(horizon_ms: i64) -> HorizonKey {
        HorizonKey(horizon_ms.div_euclid(HOUR_MS) + i64::from(horizon_ms.rem_euclid(HOUR_MS) != 0))
    }

    /// Whether the whole hour is behind the watermark.
    pub(crate) fn passed(self, watermark_ms: i64) -> bool {
        self.0.saturating_mul(HOUR_MS) <= watermark_ms
    }
}

/// Ids by the hour of their horizon. An id may stand in several hours, and more than once; the caller knows which one holds,
/// and begins anew where the others have become too many.
#[derive(Debug, Default)]
pub(crate) struct Expiry {
    hours: BTreeMap<HorizonKey, Vec<u64>>,
    len: usize,
}

impl Expiry {
    pub(crate) fn insert(&mut self, key: HorizonKey, id: u64) {
        self.hours.entry(key).or_default().push(id);
        self.len += 1;
    }

    /// Ids, each as often as it stands here.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Takes the earliest hour, ids ascending.
    pub(crate) fn pop_first(&mut self) -> Option<(HorizonKey, Vec<u64>)> {
        let (key, mut ids) = self.hours.pop_first()?;
        self.len -= ids.len();
        ids.sort_unstable();
        ids.dedup();
        Some((key, ids))
    }

    /// Puts ids back under their hour.
    pub(crate) fn put_back(&mut self, key: HorizonKey, ids: impl ExactSizeIterator<Item = u64>) {
        if ids.len() > 0 {
            self.len += ids.len();
            self.hours.entry(key).or_default().extend(ids);
        }
    }

    /// Drops the first hours that the watermark has passed, as long as none of their ids is held there.
    pub(crate) fn drop_stale(&mut self, watermark_ms: i64, held: impl Fn(HorizonKey, u64) -> bool) {
        while let Some(first) = self.hours.first_entry()
            && first.key().passed(watermark_ms)
            && !first.get().iter().any(|id| held(*first.key(), *id))
        {
            self.len -= first.remove().len();
        }
    }

    /// Whether the watermark has passed an hour that is still here.
    pub(crate) fn has_passed(&self, watermark_ms: i64) -> bool {
        let first = self.hours.first_key_value();
        first.is_some_and(|(key, _)| key.passed(watermark_ms))
    }

    /// As [`Expiry::pop_first`], if the watermark has passed the hour.
    pub(crate) fn pop_passed(&mut self, watermark_ms: i64) -> Option<(HorizonKey, Vec<u64>)> {
        self.has_passed(watermark_ms)
            .then(|| self.pop_first())
            .flatten()
    }
}
