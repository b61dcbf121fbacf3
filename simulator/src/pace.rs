//! When the next record is due.
//!
//! Gaps add up from record to record, so the rate holds on average however late a wake-up is. A
//! feed that waited for its clients does not hurry afterwards: at most 100 ms of delay is made up.
//! A live feed makes up all of it, because its clock went on.

use std::time::{Duration, Instant};

/// The most that is made up after a hold.
const MADE_UP_MAX: Duration = Duration::from_millis(100);

/// Turns a content's gaps into times.
#[derive(Debug)]
pub(crate) enum Pace {
    /// No waiting.
    Max,
    /// Each gap divided by `speed`, or the same `fixed` gap.
    Timed {
        /// When the record before was due.
        due: Option<Instant>,
        fixed: Option<Duration>,
        speed: f64,
        makes_up_all: bool,
    },
}

impl Pace {
    /// The same gap between all records.
    pub(crate) fn even(per_second: f64) -> Self {
        Self::Timed {
            due: None,
            fixed: Some(Duration::from_secs_f64(1.0 / per_second)),
            speed: 1.0,
            makes_up_all: false,
        }
    }

    /// The content's own gaps, `speed` times as fast; the first record comes at once.
    pub(crate) fn own(speed: f64) -> Self {
        Self::Timed {
            due: None,
            fixed: None,
            speed,
            makes_up_all: false,
        }
    }

    /// The content's own gaps from `start` on, whatever happens meanwhile.
    pub(crate) fn live(start: Instant, speed: f64) -> Self {
        Self::Timed {
            due: Some(start),
            fixed: None,
            speed,
            makes_up_all: true,
        }
    }

    /// When the record that comes `gap` after the one before is due; `None` is now.
    pub(crate) fn due(&mut self, gap: Duration, now: Instant) -> Option<Instant> {
        let Self::Timed {
            due,
            fixed,
            speed,
            makes_up_all,
        } = self
        else {
            return None;
        };
        let next = match *due {
            None => now,
            Some(before) => {
                // Gaps beyond a century are noise in a recording; they must not overflow the clock.
                let seconds = fixed.map_or(gap.as_secs_f64() / *speed, |gap| gap.as_secs_f64());
                let next = before + Duration::from_secs_f64(seconds.min(3.2e9));
                let earliest = now.checked_sub(MADE_UP_MAX).unwrap_or(now);
                if *makes_up_all {
                    next
                } else {
                    next.max(earliest)
                }
            }
        };
        *due = Some(next);
        (next > now).then_some(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_add_up_and_a_hold_is_not_made_up() {
        let start = Instant::now();
        let mut pace = Pace::own(2.0);
        let second = Duration::from_secs(1);
        assert_eq!(pace.due(second, start), None);
        assert_eq!(pace.due(second, start), Some(start + second / 2));
        assert_eq!(pace.due(second, start), Some(start + second));
        // An hour's hold: the record is due at once, the next half a second after 100 ms ago.
        let later = start + 3_600 * second;
        assert_eq!(pace.due(second, later), None);
        assert_eq!(
            pace.due(second, later),
            Some(later + Duration::from_millis(400))
        );
    }

    #[test]
    fn a_live_feed_makes_up_for_all() {
        let start = Instant::now();
        let mut pace = Pace::live(start, 1.0);
        let later = start + Duration::from_secs(3_600);
        assert_eq!(pace.due(Duration::ZERO, start), None);
        let due = (0..5_000).take_while(|_| pace.due(Duration::from_secs(1), later).is_none());
        assert_eq!(due.count(), 3_600);
    }
}
