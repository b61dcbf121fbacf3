//! Truth: what each record of the feed means for its RSVP.
//!
//! The feed repeats itself; people are counted, not messages. Per rsvp_id, in log order, the state is (response, guests), and
//! a record is, by the first rule that fits:
//!
//! 1. **outdated**: its own horizon has passed by its own stamp (a day after its event, a year after its mtime where the
//!    event has no time, is at or below the stamp's watermark);
//! 2. **new**: no state is held for its RSVP;
//! 3. **echo**: the state it carries is the known one;
//! 4. **echo**: this exact (mtime, state) was seen of this RSVP before;
//! 5. **echo**: its mtime is a whole second within 500 ms of a seen (mtime, state) that it repeats: the feed's rounding;
//! 6. **change**: its mtime is not below the known one's, allowing 500 ms for each of the two that is a whole second;
//! 7. **outdated** otherwise.
//!
//! New and change alter answers. Echo and outdated alter none, but what they say of time is kept: an echo that is newer than
//! the known state by more than rounding moves the known mtime up (the state is known to have held then), and every
//! (mtime, state) not derivable by rounding is remembered, outdated ones too, for rules 4 and 5. The event's time is that of
//! the record with the newest mtime; an echo that is not older than what is known, and a change within the rounding's slack,
//! put it off only, so that no state is let go before the day that any such record names.
//!
//! Bounds:
//! * At most [`SEEN_MAX`] remembered (mtime, state) an RSVP; past it the one with the lowest mtime is forgotten. A forgotten
//!   one that comes again is judged by its mtime alone; it can alter an answer only where more than [`SEEN_MAX`] different
//!   states of one RSVP fall within one second, else it reads outdated in place of echo.
//! * A state is held until the watermark has passed its horizon, rounded up to a whole hour: see [`crate::horizon`]. Whether
//!   it still counts as held is decided by the record's stamp, never by how far the partition has run, so the verdict does
//!   not depend on the number of partitions.
//! * At most [`TruthLimits::rsvps_max`] states; past it a sixteenth, those nearest to their horizon first, is let go,
//!   and [`Truth::exact`] is false from then on.
//! * What is let go at once takes at most about [`DEPARTING_BYTES_MAX`] of outputs; the rest is let go at later calls. No
//!   verdict depends on it, for those go by stamps.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::attributes::Attributes;
use crate::events::Events;
use crate::horizon::{Expiry, HorizonKey, horizon_of};
use crate::record::{OptionalMs, Place, Response, Rsvp, Stamp};
use crate::states::{Marks, States};

/// Remembered (mtime, state) per RSVP beyond which the lowest mtime is forgotten.
pub const SEEN_MAX: usize = 8;

/// Tombstones that one batch of outputs takes at most, about, bytes.
pub const DEPARTING_BYTES_MAX: usize = 4 << 20;

/// Bytes of the tombstones of an RSVP and its event without the event's id, which they name three times.
const TOMBSTONES_BYTES: usize = 120;

/// Beyond twice as many of either as there are RSVPs, and this, what no RSVP has any more is dropped: horizons that were put
/// off, and profiles. So their memory is that of the RSVPs, however often these change.
const STALE_MAX: usize = 1 << 16;

/// The feed rounds an echo's mtime to a whole second, so by at most this, ms.
pub const ROUNDING_MS: i64 = 500;

/// What truth says of a record, without what was counted before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum VerdictKind {
    /// First seen.
    New,
    /// Tells nothing new.
    Echo,
    /// Another state.
    Change,
    /// Older than what is known, or past its horizon.
    Outdated,
}

/// What truth says of a record.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    /// First seen.
    New,
    /// Tells nothing new.
    Echo,
    /// Another state; `before` is what was counted until now and is to be taken back.
    Change {
        /// The state that was counted.
        before: Counted,
    },
    /// Older than what is known, or past its horizon.
    Outdated,
}

impl Verdict {
    /// The verdict's kind.
    #[must_use]
    pub fn kind(&self) -> VerdictKind {
        match self {
            Verdict::New => VerdictKind::New,
            Verdict::Echo => VerdictKind::Echo,
            Verdict::Change { .. } => VerdictKind::Change,
            Verdict::Outdated => VerdictKind::Outdated,
        }
    }
}

/// The state of an RSVP as it is counted, with the attributes that it is counted under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// What the member answered.
    pub response: Response,
    /// People brought along.
    pub guests: u32,
    /// Newest mtime at which the state is known to have held, ms since the epoch.
    pub mtime_ms: i64,
    /// mtime of the record that made the state, ms since the epoch: what rows of views say, so that
    /// a row from a checkpoint equals the row in the log, which no echo writes again.
    pub accepted_mtime_ms: i64,
    /// Version of the RSVP: generation of the channel in the high 16 bits, offset of the accepted record below.
    pub version: u64,
    /// Who answered.
    pub member_id: u64,
    pub(crate) event_time_ms: OptionalMs,
    pub(crate) event: u32,
    pub(crate) profile: u32,
    pub(crate) place: Place,
}

/// One remembered (mtime, state).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Seen {
    pub(crate) mtime_ms: i64,
    pub(crate) response: Response,
    pub(crate) guests: u32,
}

impl Seen {
    fn same_state(&self, other: &Seen) -> bool {
        self.response == other.response && self.guests == other.guests
    }
}

/// Bounds of truth's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TruthLimits {
    /// RSVPs held at most, at about 110 bytes each with their events and topics, and 30 more while a
    /// snapshot is taken. Of the 110, 74 are the state itself and 6 to 11 the table that finds it.
    pub rsvps_max: usize,
}

impl Default for TruthLimits {
    fn default() -> Self {
        TruthLimits {
            rsvps_max: 2_000_000,
        }
    }
}

/// An RSVP that left the state.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Departed {
    pub(crate) rsvp_id: u64,
    pub(crate) counted: Counted,
}

/// The truth of one partition.
#[derive(Debug, Default)]
pub struct Truth {
    pub(crate) attributes: Attributes,
    pub(crate) events: Events,
    pub(crate) states: States,
    pub(crate) seen: FxHashMap<u64, Vec<Seen>>,
    expiry: Expiry,
    limits: TruthLimits,
    pub(crate) exact: bool,
}

impl Truth {
    /// Empty truth.
    #[must_use]
    pub fn new(limits: TruthLimits) -> Truth {
        Truth {
            limits,
            exact: true,
            ..Truth::default()
        }
    }

    /// RSVPs held.
    #[must_use]
    pub fn len(&self) -> usize {
        self.states.len()
    }

    /// Whether nothing is held.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.states.is_empty()
    }

    /// False once the budget let states go before their horizon: a later record of theirs counts as new again.
    #[must_use]
    pub fn exact(&self) -> bool {
        self.exact
    }

    /// What is counted for an RSVP now.
    #[must_use]
    pub fn counted(&self, rsvp_id: u64) -> Option<&Counted> {
        self.states.get(rsvp_id)
    }

    /// Judges one record and keeps its state. `version` orders the accepted records of the log.
    pub fn verdict(&mut self, version: u64, stamp: &Stamp, rsvp: &Rsvp<'_>) -> Verdict {
        let horizon = horizon_of(rsvp.event_time_ms, rsvp.mtime_ms);
        if horizon <= stamp.watermark_ms {
            return Verdict::Outdated;
        }
        let now = Seen {
            mtime_ms: rsvp.mtime_ms,
            response: rsvp.response,
            guests: rsvp.guests,
        };
        let Some(at) = self.states.find(rsvp.rsvp_id) else {
            let counted = Counted::take(version, rsvp, &mut self.attributes, &mut self.events);
            self.events.retain(counted.event);
            self.expiry.insert(HorizonKey::of(horizon), rsvp.rsvp_id);
            self.states.insert(rsvp.rsvp_id, counted, Marks::default());
            return Verdict::New;
        };
        let counted = self.states.at(at);
        let held = counted.horizon_key();
        let known = Seen {
            mtime_ms: counted.mtime_ms,
            response: counted.response,
            guests: counted.guests,
        };
        if held.passed(stamp.watermark_ms) {
            // Its time is over by this stamp, whether or not it has been let go yet: the record opens a new life, and
            // what was counted stays counted.
            self.seen.remove(&rsvp.rsvp_id);
            self.states.marks_mut(at).more = false;
            self.accept(at, version, rsvp, held);
            return Verdict::New;
        }
        let more = self.states.marks(at).more;
        let kind = judge(
            &now,
            &known,
            more.then(|| self.seen.get(&rsvp.rsvp_id)).flatten(),
        );
        if kind == VerdictKind::Change {
            self.remember(at, rsvp.rsvp_id, known);
            let before = self.accept(at, version, rsvp, held);
            return Verdict::Change { before };
        }
        let counted = self.states.at_mut(at);
        if kind == VerdictKind::Echo && now.mtime_ms >= known.mtime_ms {
            counted.put_off(rsvp);
        }
        let confirmed = confirms(&now, &known);
        if confirmed {
            counted.mtime_ms = now.mtime_ms;
        }
        let moved = counted.horizon_key();
        if moved != held {
            self.expiry.insert(moved, rsvp.rsvp_id);
        }
        if confirmed {
            self.remember(at, rsvp.rsvp_id, known);
        } else if now != known && !(now.same_state(&known) && rounds(&now, &known)) {
            self.remember(at, rsvp.rsvp_id, now);
        }
        if kind == VerdictKind::Echo {
            Verdict::Echo
        } else {
            Verdict::Outdated
        }
    }

    /// Replaces the counted state at a place by the record's; returns the one before.
    fn accept(&mut self, at: usize, version: u64, rsvp: &Rsvp<'_>, held: HorizonKey) -> Counted {
        let mut counted = Counted::take(version, rsvp, &mut self.attributes, &mut self.events);
        let before = *self.states.at(at);
        if before.mtime_ms > counted.mtime_ms {
            // Older than what was known, by rounding at most: it does not know the event better.
            let known = before.event_time_ms;
            let horizon = |time: OptionalMs| horizon_of(time.get(), counted.mtime_ms);
            if horizon(known) > horizon(counted.event_time_ms) {
                counted.event_time_ms = known;
            }
        }
        *self.states.at_mut(at) = counted;
        self.events.retain(counted.event);
        self.events.release(before.event);
        let key = counted.horizon_key();
        if key != held {
            self.expiry.insert(key, rsvp.rsvp_id);
        }
        before
    }

    /// Keeps a (mtime, state) of the RSVP at a place for rules 4 and 5, unless rounding derives it from one that is kept.
    fn remember(&mut self, at: usize, rsvp_id: u64, seen: Seen) {
        let list = self.seen.entry(rsvp_id).or_default();
        if list
            .iter()
            .any(|kept| *kept == seen || (kept.same_state(&seen) && rounds(&seen, kept)))
        {
            return;
        }
        let rank = list.partition_point(|kept| *kept < seen);
        list.insert(rank, seen);
        if list.len() >= SEEN_MAX {
            list.remove(0);
        }
        self.states.marks_mut(at).more = true;
    }

    /// Lets go of what the watermark has left behind, in order of (hour, rsvp_id), then of what is beyond the budget; of
    /// both only as much as one batch of outputs takes.
    pub(crate) fn expire(&mut self, watermark_ms: i64, departed: &mut Vec<Departed>) {
        let mut room = DEPARTING_BYTES_MAX;
        while room > 0
            && let Some((key, ids)) = self.expiry.pop_passed(watermark_ms)
        {
            self.depart(key, ids, usize::MAX, &mut room, departed);
        }
        // What waits for room is past its horizon: it is not for the budget to judge.
        if room == 0 {
            // That something waits is to be a function of the states, whatever else stands under the hours.
            let (states, expiry) = (&self.states, &mut self.expiry);
            expiry.drop_stale(watermark_ms, |key, id| {
                states
                    .get(id)
                    .is_some_and(|counted| counted.horizon_key() == key)
            });
        }
        if room == 0 || self.states.len() <= self.limits.rsvps_max {
            return;
        }
        self.exact = false;
        let keep = self.limits.rsvps_max - self.limits.rsvps_max / 16;
        while room > 0 && self.states.len() > keep {
            let Some((key, ids)) = self.expiry.pop_first() else {
                return;
            };
            self.depart(key, ids, self.states.len() - keep, &mut room, departed);
        }
    }

    /// Drops what has become too much that no RSVP has any more. Between batches only, where nothing else names a profile.
    pub(crate) fn compact(&mut self) {
        let most = 2 * self.states.len() + STALE_MAX;
        if self.expiry.len() > most {
            self.expiry = Expiry::default();
            for (id, counted) in self.states.ids().iter().zip(self.states.counted()) {
                self.expiry.insert(counted.horizon_key(), *id);
            }
        }
        if self.attributes.profiles() > most {
            let states = self.states.counted_mut();
            self.attributes
                .keep_profiles(states.map(|counted| &mut counted.profile));
        }
    }

    /// Whether more has left its horizon than has been let go.
    pub(crate) fn is_letting_go(&self, watermark_ms: i64) -> bool {
        self.expiry.has_passed(watermark_ms)
    }

    /// Lets go of the first `most` of an hour while there is room; the others stay under it.
    fn depart(
        &mut self,
        key: HorizonKey,
        ids: Vec<u64>,
        most: usize,
        room: &mut usize,
        departed: &mut Vec<Departed>,
    ) {
        let mut ids = ids.into_iter();
        let end = departed.len().saturating_add(most);
        while *room > 0
            && departed.len() < end
            && let Some(rsvp_id) = ids.next()
        {
            // An id may stand in several buckets when its horizon moved; only the current one counts.
            let Some(at) = self.states.find(rsvp_id) else {
                continue;
            };
            if self.states.at(at).horizon_key() != key {
                continue;
            }
            let counted = self.states.remove(at);
            self.seen.remove(&rsvp_id);
            let takes = TOMBSTONES_BYTES + 3 * self.events.name(counted.event).len();
            *room = room.saturating_sub(takes);
            self.events.release(counted.event);
            departed.push(Departed { rsvp_id, counted });
        }
        self.expiry.put_back(key, ids);
    }

    /// Puts back a state from a checkpoint.
    pub(crate) fn put_back(&mut self, rsvp_id: u64, counted: Counted, seen: Vec<Seen>) {
        let marks = Marks {
            more: !seen.is_empty(),
            dirty: false,
        };
        self.events.retain(counted.event);
        self.expiry.insert(counted.horizon_key(), rsvp_id);
        self.states.insert(rsvp_id, counted, marks);
        if !seen.is_empty() {
            self.seen.insert(rsvp_id, seen);
        }
    }
}

impl Counted {
    /// Takes the event's time of a record that names a later horizon.
    fn put_off(&mut self, rsvp: &Rsvp<'_>) {
        let mtime_ms = self.mtime_ms.max(rsvp.mtime_ms);
        let horizon = |time| horizon_of(time, mtime_ms);
        if horizon(rsvp.event_time_ms) > horizon(self.event_time_ms.get()) {
            self.event_time_ms = rsvp.event_time_ms.into();
        }
    }

    fn horizon_key(&self) -> HorizonKey {
        HorizonKey::of(horizon_of(self.event_time_ms.get(), self.mtime_ms))
    }

    fn take(
        version: u64,
        rsvp: &Rsvp<'_>,
        attributes: &mut Attributes,
        events: &mut Events,
    ) -> Counted {
        Counted {
            response: rsvp.response,
            guests: rsvp.guests,
            mtime_ms: rsvp.mtime_ms,
            accepted_mtime_ms: rsvp.mtime_ms,
            version,
            member_id: rsvp.member_id,
            event_time_ms: rsvp.event_time_ms.into(),
            event: events.intern(rsvp.event_id),
            profile: attributes.profile_id(rsvp.group_id, rsvp.country, rsvp.city, rsvp.topics),
            place: Place::new(rsvp.place),
        }
    }
}

/// Rules 3 to 7.
fn judge(now: &Seen, known: &Seen, more: Option<&Vec<Seen>>) -> VerdictKind {
    if now.same_state(known) {
        return VerdictKind::Echo;
    }
    let repeats = |seen: &Seen| seen == now || (seen.same_state(now) && rounds(now, seen));
    if more.is_some_and(|list| list.iter().any(repeats)) {
        return VerdictKind::Echo;
    }
    let slack = ROUNDING_MS
        * (i64::from(whole_second(now.mtime_ms)) + i64::from(whole_second(known.mtime_ms)));
    if now.mtime_ms.saturating_add(slack) >= known.mtime_ms {
        VerdictKind::Change
    } else {
        VerdictKind::Outdated
    }
}

fn whole_second(mtime_ms: i64) -> bool {
    mtime_ms % 1000 == 0
}

/// Whether `now` says that the known state held later than was known.
fn confirms(now: &Seen, known: &Seen) -> bool {
    now.same_state(known) && now.mtime_ms > known.mtime_ms && !rounds(now, known)
}

/// Whether `now` can be the feed's rounding of `seen`.
fn rounds(now: &Seen, seen: &Seen) -> bool {
    whole_second(now.mtime_ms) && now.mtime_ms.abs_diff(seen.mtime_ms) <= ROUNDING_MS.unsigned_abs()
}

#[cfg(test)]
mod tests;
