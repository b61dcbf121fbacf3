//! RSVPs in a snapshot: about 22 bytes each, a third of what their numbers take.
//!
//! They stand by id. Ids, versions and times are differences to the RSVP before; the event's time and the place are left out
//! where they are those of the RSVP before of the same event, as they nearly always are. All differences wrap, so that every
//! state has its bytes and comes back from them. They are put together one by one: a list of them would take several times
//! the memory of what is written.

use serde::ser::SerializeSeq as _;
use serde::{Deserialize, Serialize, Serializer};

use super::Places;
use crate::record::{OptionalMs, Place, Response};
use crate::truth::{Counted, Seen, Truth};

/// One RSVP as it is written.
#[derive(Serialize, Deserialize)]
pub(super) struct RsvpValue {
    /// Above the id before.
    rsvp_id: u64,
    /// Above the version before.
    version: i64,
    /// Above the mtime before.
    mtime_ms: i64,
    /// How long the state is known to have held.
    held_ms: i64,
    member_id: u64,
    /// `None`: as in the RSVP before of the event.
    event_time_ms: Option<Option<i64>>,
    guests: u32,
    response: Response,
    /// Place in the snapshot's events.
    pub(super) event: u32,
    /// Place in the snapshot's profiles.
    pub(super) profile: u32,
    /// `None`: as in the RSVP before of the event.
    place: Option<Place>,
    pub(super) seen: Vec<Seen>,
}

/// What the next RSVP is written against.
pub(super) struct Before {
    rsvp_id: u64,
    version: u64,
    mtime_ms: i64,
    events: Vec<(OptionalMs, Place)>,
}

impl Before {
    /// Before the first RSVP of a snapshot with so many events.
    pub(super) fn the_first(events: usize) -> Before {
        Before {
            rsvp_id: 0,
            version: 0,
            mtime_ms: 0,
            events: vec![(None.into(), Place::NONE); events],
        }
    }

    fn write(
        &mut self,
        rsvp_id: u64,
        counted: &Counted,
        at: (u32, u32),
        seen: Vec<Seen>,
    ) -> RsvpValue {
        let (event, profile) = at;
        let known = &mut self.events[event as usize];
        let (time, place) = *known;
        *known = (counted.event_time_ms, counted.place);
        let time_is_new = time != counted.event_time_ms;
        RsvpValue {
            rsvp_id: rsvp_id.wrapping_sub(std::mem::replace(&mut self.rsvp_id, rsvp_id)),
            version: counted
                .version
                .wrapping_sub(std::mem::replace(&mut self.version, counted.version))
                .cast_signed(),
            mtime_ms: counted
                .mtime_ms
                .wrapping_sub(std::mem::replace(&mut self.mtime_ms, counted.mtime_ms)),
            held_ms: counted.mtime_ms.wrapping_sub(counted.accepted_mtime_ms),
            member_id: counted.member_id,
            event_time_ms: time_is_new.then(|| counted.event_time_ms.get()),
            guests: counted.guests,
            response: counted.response,
            event,
            profile,
            place: (place != counted.place).then_some(counted.place),
            seen,
        }
    }

    /// The RSVP of a value, its event and profile by the given ids; `None` where the value names no event.
    pub(super) fn read(
        &mut self,
        value: &RsvpValue,
        event: u32,
        profile: u32,
    ) -> Option<(u64, Counted)> {
        let known = self.events.get_mut(value.event as usize)?;
        if let Some(time) = value.event_time_ms {
            known.0 = time.into();
        }
        if let Some(place) = value.place {
            known.1 = place;
        }
        let (event_time_ms, place) = *known;
        self.rsvp_id = self.rsvp_id.wrapping_add(value.rsvp_id);
        self.version = self.version.wrapping_add_signed(value.version);
        self.mtime_ms = self.mtime_ms.wrapping_add(value.mtime_ms);
        let counted = Counted {
            response: value.response,
            guests: value.guests,
            mtime_ms: self.mtime_ms,
            accepted_mtime_ms: self.mtime_ms.wrapping_sub(value.held_ms),
            version: self.version,
            member_id: value.member_id,
            event_time_ms,
            event,
            profile,
            place,
        };
        Some((self.rsvp_id, counted))
    }
}

/// The RSVPs of a truth, each with the places of its event and profile.
pub(super) struct RsvpValues<'a> {
    truth: &'a Truth,
    /// Places among the states, by id.
    order: Vec<u32>,
    events: Places,
    profiles: Places,
}

impl<'a> RsvpValues<'a> {
    pub(super) fn new(truth: &'a Truth, events: Places, profiles: Places) -> RsvpValues<'a> {
        let ids = truth.states.ids();
        let mut order: Vec<u32> = (0..).take(ids.len()).collect();
        order.sort_unstable_by_key(|at| ids[*at as usize]);
        RsvpValues {
            truth,
            order,
            events,
            profiles,
        }
    }
}

impl Serialize for RsvpValues<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.order.len()))?;
        let mut before = Before::the_first(self.events.len());
        let states = &self.truth.states;
        for at in self.order.iter().map(|at| *at as usize) {
            let (rsvp_id, counted) = (states.ids()[at], states.at(at));
            let place = (self.events[&counted.event], self.profiles[&counted.profile]);
            let seen = self
                .truth
                .seen
                .get(&rsvp_id)
                .filter(|_| states.marks(at).more);
            let seen = seen.cloned().unwrap_or_default();
            list.serialize_element(&before.write(rsvp_id, counted, place, seen))?;
        }
        list.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Extremes included: differences wrap.
    #[test]
    fn whatever_is_written_is_read_back() {
        let ends = [i64::MIN + 1, -1, 0, 1, 1_425_788_568_167, i64::MAX];
        let (mut writes, mut reads) = (Before::the_first(2), Before::the_first(2));
        let mut number = 0;
        for mtime_ms in ends {
            for accepted_mtime_ms in ends {
                for time in [None, Some(mtime_ms), Some(7)] {
                    number += 1;
                    let counted = Counted {
                        response: Response::No,
                        guests: number,
                        mtime_ms,
                        accepted_mtime_ms,
                        version: u64::MAX / 7 * u64::from(number % 8),
                        member_id: u64::MAX,
                        event_time_ms: time.into(),
                        event: number % 2,
                        profile: 0,
                        place: Place::new((number % 3 == 0).then_some((1.5, f64::from(number)))),
                    };
                    let id = u64::from(number) << 55;
                    let value = writes.write(id, &counted, (number % 2, 0), Vec::new());
                    let bytes = postcard::to_stdvec(&value).unwrap();
                    let value: RsvpValue = postcard::from_bytes(&bytes).unwrap();
                    let found = reads.read(&value, number % 2, 0);
                    assert_eq!(found, Some((id, counted)));
                }
            }
        }
    }
}
