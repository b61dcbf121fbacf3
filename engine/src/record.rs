//! What goes in: records of the feed, their stamps, what sources do.
//!
//! Everything is borrowed from the caller's decoded batch: a record that repeats what is known costs no allocation.

use serde::{Deserialize, Serialize};

/// How far ahead of stream time an mtime may lie, ms: whoever takes records refuses what is further ahead.
pub const AHEAD_MS_MAX: i64 = 60_000;

/// What a member answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Response {
    /// Comes; counts as one RSVP yes and 1 + guests people.
    Yes,
    /// Does not come.
    No,
    /// On a waiting list, or any other answer: counts neither as yes nor as no.
    Waitlist,
}

/// One record of the feed: the state that a member gave one RSVP at one time.
#[derive(Clone, Copy, Debug)]
pub struct Rsvp<'a> {
    /// Identity of the RSVP: the same id comes again when the member changes their mind.
    pub rsvp_id: u64,
    /// What the member answered.
    pub response: Response,
    /// People brought along, the member not counted.
    pub guests: u32,
    /// Event time, ms since the epoch.
    pub mtime_ms: i64,
    /// Who answered.
    pub member_id: u64,
    /// Key of partitioning: all records of an event are in one partition.
    pub event_id: &'a str,
    /// When the event begins, ms since the epoch; `None` where the feed has none.
    pub event_time_ms: Option<i64>,
    /// The group that holds the event.
    pub group_id: u64,
    /// ISO 3166 alpha-2 of the group, lower case, as sent.
    pub country: &'a str,
    /// City of the group, as sent.
    pub city: &'a str,
    /// urlkeys of the group's topics, in the order sent.
    pub topics: &'a [&'a str],
    /// (latitude, longitude) in degrees; see [`place_of`]. 0,0 counts as absent.
    pub place: Option<(f64, f64)>,
}

/// The place of a record: its venue's, or where that is absent or at 0,0 its group's. Each is (latitude, longitude) in degrees.
#[must_use]
pub fn place_of(venue: Option<(f64, f64)>, group: Option<(f64, f64)>) -> Option<(f64, f64)> {
    let known = |place: &(f64, f64)| {
        *place != (0.0, 0.0) && place.0.abs() <= 90.0 && place.1.abs() <= 180.0
    };
    venue.filter(known).or_else(|| group.filter(known))
}

/// What collect gives to everything it takes, before partitioning. Nothing here reads a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The source, by the id that [`source_id`](crate::partition::PartitionAnalyser::source_id) gave for its name.
    pub source: u32,
    /// Event time, ms since the epoch: the source promises no earlier records but late ones.
    pub watermark_ms: i64,
    /// When the record was taken, ms since the epoch.
    pub stream_time_ms: i64,
}

/// What a source does; written to every partition, so that watermarks move without traffic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceEvent {
    /// Begins, or begins again: holds the watermark back from here on.
    Join,
    /// Connected and caught up, nothing new.
    Heartbeat,
    /// Out of reach: holds no watermark back until it joins again.
    Idle,
    /// Gone: as idle, and not expected back.
    Leave,
    /// The feed is over. When no other source is live, every window closes.
    End,
}

/// A time that may be absent, ms since the epoch, in 8 bytes. The least of all times stands for none; where it is meant, it
/// becomes the next one, which is as far from every calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OptionalMs(i64);

impl OptionalMs {
    pub(crate) fn get(self) -> Option<i64> {
        (self.0 != i64::MIN).then_some(self.0)
    }
}

impl From<Option<i64>> for OptionalMs {
    fn from(time_ms: Option<i64>) -> OptionalMs {
        OptionalMs(time_ms.map_or(i64::MIN, |ms| ms.max(i64::MIN + 1)))
    }
}

/// A place in units of 1e-7 degrees (about 1 cm): half the size of two doubles, and equal places stay equal through a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Place {
    lat: i32,
    lon: i32,
}

impl Place {
    /// Stands for "no place": no real one has this latitude.
    pub(crate) const NONE: Place = Place {
        lat: i32::MIN,
        lon: i32::MIN,
    };

    pub(crate) fn new(place: Option<(f64, f64)>) -> Place {
        match place_of(place, None) {
            Some((lat, lon)) => Place {
                lat: (lat * 1e7).round() as i32,
                lon: (lon * 1e7).round() as i32,
            },
            None => Place::NONE,
        }
    }

    pub(crate) fn degrees(self) -> Option<(f64, f64)> {
        (self != Place::NONE).then(|| (f64::from(self.lat) / 1e7, f64::from(self.lon) / 1e7))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_venue_goes_before_the_group_and_zero_counts_as_absent() {
        assert_eq!(
            place_of(Some((1.0, 2.0)), Some((3.0, 4.0))),
            Some((1.0, 2.0))
        );
        assert_eq!(
            place_of(Some((0.0, 0.0)), Some((3.0, 4.0))),
            Some((3.0, 4.0))
        );
        assert_eq!(place_of(None, Some((0.0, 0.0))), None);
        assert_eq!(
            place_of(Some((f64::NAN, 1.0)), Some((3.0, 4.0))),
            Some((3.0, 4.0))
        );
    }

    #[test]
    fn a_place_survives_a_round_trip() {
        let place = Place::new(Some((35.68585, -178.606_155_5)));
        assert_eq!(Place::new(place.degrees()), place);
        assert_eq!(Place::new(Some((0.0, 0.0))).degrees(), None);
    }
}
