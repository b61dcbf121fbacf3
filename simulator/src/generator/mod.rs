//! The seeded generator: an endless feed with the properties of a recorded one.
//!
//! Up to about 12 records a second its statistics follow a recording of the Meetup RSVP stream;
//! whatever it does above that is extrapolation: the same shares at a higher rate, and above some
//! thousand records a second echoes that come sooner (see `pending`).
//!
//! - The same seed, start and rate give the same bytes, on one build of the program (quantiles go
//!   through the platform's `ln` and `powf`).
//! - One new RSVP in three or so is followed by another record: 32 % of new "yes" get an *echo*
//!   seconds later (median 4 s, p90 34 s, p99 333 s) with mtime rounded to a whole second; some
//!   echoes are sent again as they are; 7 % change their mind within minutes (median 12 s).
//! - 1.3 % of new RSVPs are *old sends*, from hours to months, with a whole-second mtime; one in 22
//!   of those is *stuck* and comes again once a minute, 20 to 30 times.
//! - 17.5 % of new ones carry an older rsvp_id, mostly turning "no"; the others have rising ids.
//! - Arrivals are Poisson with an intensity that wanders, so that the variance of counts a minute
//!   is about twice the mean at any rate.
//! - Memory is bounded: groups and live events (`catalog`), 3,584 active members, 8,192 older
//!   ids, 32,768 pending repeats: about 12 MB, 30 MB at the highest rates.

mod arrivals;
mod catalog;
mod json;
mod member;
mod pending;
mod places;
mod record;
mod rng;
mod text;
mod topics;

use std::ops::RangeInclusive;
use std::sync::Arc;

use arrivals::Arrivals;
use catalog::Catalog;
use pending::{Pending, Reason, Rsvp};
use rng::Rng;

/// Records a second in the recorded feed, repeats and all.
pub const FEED_RECORDS_PER_S: f64 = 1.3;

/// Where a feed's clock can start: 2000 to 9998, milliseconds since the Unix epoch.
pub const START_MTIME_MS: RangeInclusive<i64> = 946_684_800_000..=253_370_764_800_000;

/// Records that come of one new RSVP, itself included, on average.
const RECORDS_PER_RSVP: f64 = 1.345;
const OLD_SEND: f64 = 0.013;
const OLDER_ID: f64 = 0.175;
const MEMBERS: usize = 3_584;
const MEMBER_EXPONENT: f64 = 0.38;
/// How often an active member gives way to a new one, per draw.
const MEMBER_TURNOVER: f64 = 0.2;
const OLDER_IDS: usize = 8_192;
/// Changes of mind come at most this late, so they never come after the event.
const CHANGE_DELAY_MAX_S: f64 = 2_400.0;

/// Seconds from an RSVP to its echo: the feed's quantiles.
static ECHO_DELAY_S: [(f64, f64); 9] = [
    (0.0, 0.6),
    (0.1, 1.6),
    (0.25, 2.6),
    (0.5, 4.1),
    (0.75, 9.6),
    (0.9, 34.0),
    (0.95, 80.0),
    (0.99, 333.0),
    (1.0, 900.0),
];
/// Seconds from an RSVP to a change of mind.
static CHANGE_DELAY_S: [(f64, f64); 5] = [
    (0.0, 0.5),
    (0.5, 12.0),
    (0.75, 40.0),
    (0.93, 400.0),
    (1.0, 2_400.0),
];
/// Age of an old send, in hours.
static OLD_HOURS: [(f64, f64); 5] = [
    (0.0, 1.3),
    (0.25, 10.0),
    (0.5, 20.0),
    (0.8, 125.0),
    (1.0, 6_000.0),
];

/// What a generator makes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Options {
    /// All randomness comes from it.
    pub seed: u64,
    /// Where the feed's clock starts, milliseconds since the Unix epoch, in [`START_MTIME_MS`].
    pub start_mtime_ms: i64,
    /// Records a second of the feed's clock, above 0; [`FEED_RECORDS_PER_S`] is what was recorded.
    pub records_per_s: f64,
}

/// When a record arrives and what time it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// The record's mtime, milliseconds since the Unix epoch.
    pub mtime_ms: i64,
    /// When the feed sends it, microseconds since the Unix epoch; never falls.
    pub arrival_us: i64,
}

/// One generated record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The record as the feed sends it.
    pub json: String,
    /// Its mtime, milliseconds since the Unix epoch.
    pub mtime_ms: i64,
    /// When the feed sends it, milliseconds since the Unix epoch; never falls.
    pub arrival_ms: i64,
}

/// The endless feed. Iterate for records on their own, or call [`Generator::write_next`] to reuse a
/// buffer.
pub struct Generator {
    rng: Rng,
    catalog: Catalog,
    pending: Pending,
    members: Vec<u64>,
    next_member: u64,
    /// RSVPs made but not streamed, for those "first seen here" under an older id.
    older_ids: Vec<u64>,
    next_rsvp: u64,
    arrivals: Arrivals,
    /// When the next new RSVP arrives, where that is drawn already.
    next_new_us: Option<i64>,
    now_us: i64,
}

impl std::fmt::Debug for Generator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Generator")
            .field("now_us", &self.now_us)
            .finish_non_exhaustive()
    }
}

/// Ids taken by a second of a feed on the wall clock, at the real feed's pace and ten times that.
const IDS_PER_S: u64 = 32;

/// Seconds from the recording to a feed's start: a feed started later takes later ids, so that what
/// a log holds of an earlier run is not taken for the same RSVPs and events.
pub(crate) fn era(start_mtime_ms: i64) -> u64 {
    const RECORDED_S: i64 = 1_425_788_568;
    u64::try_from(start_mtime_ms / 1_000 - RECORDED_S).unwrap_or(0)
}

impl Generator {
    /// A generator at its start; building its groups and events takes some 30 ms. A start outside
    /// [`START_MTIME_MS`] is moved to its nearer end, a rate that is not above 0 to one in 11 days.
    pub fn new(mut options: Options) -> Self {
        let starts = START_MTIME_MS;
        options.start_mtime_ms = options.start_mtime_ms.clamp(*starts.start(), *starts.end());
        // NaN is not above the least either.
        let rate = options.records_per_s;
        options.records_per_s = if rate > 1e-6 { rate.min(1e9) } else { 1e-6 };
        let mut rng = Rng::new(options.seed);
        let catalog = Catalog::new(&mut rng, options.start_mtime_ms);
        let mut next_member = 10_000_000;
        let members = (0..MEMBERS)
            .map(|_| new_member(&mut rng, &mut next_member))
            .collect();
        let mut next_rsvp = 1_460_000_000 + era(options.start_mtime_ms) * IDS_PER_S;
        // Older ids thin out with age: the gaps fall from 20,000 to 1 on the way to the newest.
        let older_ids: Vec<u64> = (0..OLDER_IDS)
            .map(|place| {
                let age = 1.0 - place as f64 / OLDER_IDS as f64;
                next_rsvp += 1 + rng.below(2 + (40_000.0 * age.powi(3)) as u64);
                next_rsvp
            })
            .collect();
        Self {
            arrivals: Arrivals::new(options.records_per_s / RECORDS_PER_RSVP),
            rng,
            catalog,
            pending: Pending::default(),
            members,
            next_member,
            older_ids,
            next_rsvp,
            next_new_us: None,
            now_us: options.start_mtime_ms * 1_000,
        }
    }

    /// Appends the next record to `out`, at the feed's own clock.
    pub fn write_next(&mut self, out: &mut String) -> Stamp {
        let (rng, now_us) = (&mut self.rng, self.now_us);
        let arrivals = &mut self.arrivals;
        let next_new_us = *self
            .next_new_us
            .get_or_insert_with(|| now_us + arrivals.next_gap_us(rng));
        if let Some(stamp) = self.write_pending(next_new_us, out) {
            return stamp;
        }
        self.next_new_us = None;
        self.now_us = next_new_us;
        self.write_new(out)
    }

    /// Appends the next record to `out`, with the feed's clock at `now_us` (or where it is, if it
    /// is ahead): what is due by then, else a new RSVP. The caller, not the rate, drives the feed.
    pub fn write_next_at(&mut self, now_us: i64, out: &mut String) -> Stamp {
        self.next_new_us = None;
        let now_us = self.now_us.max(now_us);
        if let Some(stamp) = self.write_pending(now_us, out) {
            return stamp;
        }
        self.now_us = now_us;
        self.write_new(out)
    }

    fn write_pending(&mut self, now_us: i64, out: &mut String) -> Option<Stamp> {
        let (due_us, reason, mut rsvp) = self.pending.pop(now_us)?;
        self.now_us = self.now_us.max(due_us);
        match reason {
            Reason::Echo => {
                rsvp.mtime_ms = (rsvp.mtime_ms + 500).div_euclid(1_000) * 1_000;
                if self.rng.chance(0.12) {
                    rsvp.venue_first = !rsvp.venue_first;
                }
                if self.rng.chance(0.045) {
                    self.follow(Reason::Again { more: 0 }, &ECHO_DELAY_S, &rsvp);
                }
            }
            Reason::Again { more: 0 } => {}
            Reason::Again { more } => {
                let due_us = self.now_us + 59_000_000 + self.rng.below(2_000_000) as i64;
                self.pending
                    .push(due_us, Reason::Again { more: more - 1 }, rsvp.clone());
            }
            Reason::Change => {
                self.change(&mut rsvp);
                let (yes, again) = (rsvp.yes, self.rng.chance(0.03));
                if self.rng.chance(if yes { 0.06 } else { 0.02 }) {
                    self.follow(Reason::Echo, &ECHO_DELAY_S, &rsvp);
                }
                if again {
                    self.follow(
                        Reason::Change,
                        &[(0.0, 0.5), (0.5, 10.0), (1.0, 60.0)],
                        &rsvp,
                    );
                }
            }
        }
        record::push(out, &rsvp);
        Some(Stamp {
            mtime_ms: rsvp.mtime_ms,
            arrival_us: self.now_us,
        })
    }

    /// Gives the RSVP another state, now.
    fn change(&mut self, rsvp: &mut Rsvp) {
        rsvp.mtime_ms = (self.now_us / 1_000).max(rsvp.mtime_ms + 1);
        let draw = self.rng.unit();
        if !rsvp.yes {
            rsvp.yes = true;
            rsvp.guests = u32::from(draw > 0.9);
            return;
        }
        if draw < 0.22 {
            rsvp.yes = false;
            rsvp.guests = 0;
        } else if rsvp.guests > 0 {
            rsvp.guests = if draw < 0.8 { 0 } else { rsvp.guests + 1 };
        } else {
            rsvp.guests = match draw {
                0.22..0.68 => 1,
                0.68..0.97 => 2,
                _ => 3 + self.rng.below(9) as u32,
            };
        }
    }

    fn write_new(&mut self, out: &mut String) -> Stamp {
        let now_ms = self.now_us / 1_000;
        let draw = self.rng.unit();
        let old = draw < OLD_SEND;
        let older_id = draw < OLD_SEND + OLDER_ID;
        let yes = self.rng.chance(match (old, older_id) {
            (true, _) => 0.86,
            (_, true) => 0.25,
            _ => 0.83,
        });
        let (members, next_member) = (&mut self.members, &mut self.next_member);
        let (event, member_id) = self.catalog.answer(&mut self.rng, now_ms, |rng| {
            let place = rng.zipf(MEMBERS, MEMBER_EXPONENT);
            if rng.chance(MEMBER_TURNOVER) {
                members[place] = new_member(rng, next_member);
            }
            members[place]
        });
        let rsvp = Rsvp {
            rsvp_id: if older_id {
                self.older_id()
            } else {
                self.fresh_id()
            },
            member_id,
            event: Arc::clone(&event),
            yes,
            guests: if yes { self.draw_guests() } else { 0 },
            mtime_ms: self.mtime_of_new(now_ms, old),
            venue_first: self.rng.chance(0.3),
        };
        self.plan(&rsvp, old);
        record::push(out, &rsvp);
        Stamp {
            mtime_ms: rsvp.mtime_ms,
            arrival_us: self.now_us,
        }
    }

    fn mtime_of_new(&mut self, now_ms: i64, old: bool) -> i64 {
        if old {
            let age_ms = self.rng.quantile_draw(&OLD_HOURS) * 3_600_000.0;
            return (now_ms - age_ms as i64).div_euclid(1_000) * 1_000;
        }
        if self.rng.chance(0.005) {
            let late_s = self
                .rng
                .quantile_draw(&[(0.0, 10.0), (0.4, 120.0), (1.0, 2_700.0)]);
            return now_ms - (late_s * 1_000.0) as i64;
        }
        now_ms
    }

    /// What will follow this new RSVP.
    fn plan(&mut self, rsvp: &Rsvp, old: bool) {
        if old {
            if self.rng.chance(0.045) {
                let more = 19 + self.rng.below(11) as u32;
                self.pending.push(
                    self.now_us + 60_000_000,
                    Reason::Again { more },
                    rsvp.clone(),
                );
            } else if self.rng.chance(0.12) {
                self.follow(Reason::Again { more: 0 }, &ECHO_DELAY_S, rsvp);
            }
            return;
        }
        if self.rng.chance(if rsvp.yes { 0.315 } else { 0.03 }) {
            self.follow(Reason::Echo, &ECHO_DELAY_S, rsvp);
        }
        if self.rng.chance(if rsvp.yes { 0.088 } else { 0.012 }) {
            self.follow(Reason::Change, &CHANGE_DELAY_S, rsvp);
        }
    }

    fn follow(&mut self, reason: Reason, delay_s: &[(f64, f64)], rsvp: &Rsvp) {
        let delay_s = self.rng.quantile_draw(delay_s).min(CHANGE_DELAY_MAX_S);
        self.pending
            .push(self.now_us + (delay_s * 1e6) as i64, reason, rsvp.clone());
    }

    /// Guests of a new "yes": a long tail that ends at 58.
    fn draw_guests(&mut self) -> u32 {
        match self.rng.unit() {
            0.0..0.952 => 0,
            0.952..0.981 => 1,
            0.981..0.992 => 2,
            _ => {
                let tail = [(0.0, 3.0), (0.5, 6.0), (0.9, 16.0), (1.0, 58.99)];
                self.rng.quantile_draw(&tail) as u32
            }
        }
    }

    /// The next id; some between were given out elsewhere.
    fn fresh_id(&mut self) -> u64 {
        self.next_rsvp += 1 + u64::from(self.rng.chance(0.4));
        self.next_rsvp
    }

    /// An id given out earlier and not streamed then; a new one takes its place in waiting.
    fn older_id(&mut self) -> u64 {
        let place = self.rng.below(OLDER_IDS as u64) as usize;
        let id = self.older_ids[place];
        self.older_ids[place] = self.fresh_id();
        id
    }
}

impl Iterator for Generator {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        let mut json = String::with_capacity(2_048);
        let stamp = self.write_next(&mut json);
        Some(Record {
            json,
            mtime_ms: stamp.mtime_ms,
            arrival_ms: stamp.arrival_us / 1_000,
        })
    }
}

/// Member ids rise; a new member's is above all earlier ones.
fn new_member(rng: &mut Rng, next_member: &mut u64) -> u64 {
    *next_member += 1 + rng.below(20_000 * u64::from(*next_member < 180_000_000) + 3);
    *next_member
}
