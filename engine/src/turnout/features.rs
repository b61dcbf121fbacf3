//! What is looked at of an RSVP that says yes: places of a table of fixed size, by hash (Weinberger et al. 2009).
//!
//! All of it is part of the RSVP's own state, so that a caller can give it again whenever it is asked for, and nothing is
//! kept per RSVP.

use xxhash_rust::xxh3::xxh3_64_with_seed;

/// Weights of a model: with more groups than this some share a weight, which costs accuracy, not memory.
pub const DIMENSION: usize = 1 << 12;
/// Things that are looked at.
const COUNT: usize = 8;
/// Lead times that are told apart.
pub(crate) const LEADS: usize = 20;
/// Of the hashes; another seed is another model.
const SEED: u64 = 0x7475_726e_6f75_7431;
const HOUR_MS: i64 = 3_600_000;

/// An RSVP that says yes.
#[derive(Clone, Copy, Debug)]
pub struct Attending<'a> {
    /// People brought along.
    pub guests: u32,
    /// When the member said so, ms since the epoch.
    pub mtime_ms: i64,
    /// When the event begins, ms since the epoch; `None` where the feed has none.
    pub event_time_ms: Option<i64>,
    /// The group that holds the event.
    pub group_id: u64,
    /// Country of the group.
    pub country: &'a str,
    /// How many topics the group has.
    pub topics: usize,
}

/// Places of what is looked at: guests (0 to 5 and more), lead time (powers of two of hours), hour of the day (UTC), that
/// hour in the country, country, how many topics (by threes), group, and one place that all share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Features {
    places: [u16; COUNT],
    lead: u8,
}

impl Features {
    /// Those of an RSVP.
    #[must_use]
    pub fn of(rsvp: &Attending<'_>) -> Self {
        let hour = rsvp.mtime_ms.div_euclid(HOUR_MS).rem_euclid(24) as u64;
        let country = xxh3_64_with_seed(rsvp.country.as_bytes(), SEED);
        let lead = lead(rsvp.mtime_ms, rsvp.event_time_ms);
        let values = [
            0,
            u64::from(rsvp.guests.min(5)),
            u64::from(lead),
            hour,
            country ^ (hour + 1),
            country,
            (rsvp.topics / 3) as u64,
            rsvp.group_id,
        ];
        let mut at = 0;
        let places = values.map(|value| {
            at += 1;
            let mut key = [at; 9];
            key[1..].copy_from_slice(&value.to_le_bytes());
            (xxh3_64_with_seed(&key, SEED) % DIMENSION as u64) as u16
        });
        Features { places, lead }
    }

    pub(crate) fn places(&self) -> impl Iterator<Item = usize> + '_ {
        self.places.iter().map(|place| usize::from(*place))
    }

    /// Of the lead time, below [`LEADS`].
    pub(crate) fn lead(&self) -> usize {
        usize::from(self.lead)
    }
}

/// 0 below an hour, then one for each doubling up to 15 years and more; a number of its own where it is not known.
fn lead(mtime_ms: i64, event_time_ms: Option<i64>) -> u8 {
    let Some(event_time_ms) = event_time_ms else {
        return LEADS as u8 - 1;
    };
    let hours = event_time_ms.saturating_sub(mtime_ms) / HOUR_MS;
    match hours {
        ..1 => 0,
        hours => (hours.ilog2() as u8 + 1).min(LEADS as u8 - 2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RSVP: Attending<'_> = Attending {
        guests: 1,
        mtime_ms: 1_425_788_568_167,
        event_time_ms: Some(1_427_551_200_000),
        group_id: 13_434_212,
        country: "us",
        topics: 11,
    };

    #[test]
    fn each_thing_that_is_looked_at_alters_its_place_alone() {
        let hours_later = RSVP.mtime_ms + 2 * HOUR_MS;
        let others = [
            (1, Attending { guests: 3, ..RSVP }),
            (
                1,
                Attending {
                    event_time_ms: None,
                    ..RSVP
                },
            ),
            (1, Attending { topics: 3, ..RSVP }),
            (
                1,
                Attending {
                    group_id: 1,
                    ..RSVP
                },
            ),
            (
                2,
                Attending {
                    country: "de",
                    ..RSVP
                },
            ),
            (
                2,
                Attending {
                    mtime_ms: hours_later,
                    ..RSVP
                },
            ),
            (
                0,
                Attending {
                    mtime_ms: RSVP.mtime_ms + 1,
                    ..RSVP
                },
            ),
        ];
        let places = Features::of(&RSVP).places;
        for (altered, other) in others {
            let other = Features::of(&other).places;
            let pairs = places.iter().zip(&other);
            assert_eq!(pairs.filter(|(one, other)| one != other).count(), altered);
        }
    }

    #[test]
    fn lead_times_of_any_length_have_a_place() {
        let leads = [i64::MIN, -1, 0, HOUR_MS, 3 * HOUR_MS, i64::MAX];
        let found = leads.map(|at| lead(0, Some(at)));
        assert_eq!(found, [0, 0, 0, 1, 2, 18]);
        assert_eq!((lead(i64::MIN, Some(i64::MAX)), lead(0, None)), (18, 19));
    }
}
