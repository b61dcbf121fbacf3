//! States by rsvp_id, in no order that means anything.
//!
//! What is held of an RSVP takes 74 bytes, in three lists by its place, and 5 bytes a slot of the table that finds the place, of
//! which an eighth to nine sixteenths are free. A hash table of the states themselves would keep as many of its slots free at
//! 82 bytes each, and hold all of them twice while it grows; the lists grow by moving pages, or in fresh memory that is
//! touched as it is used.
//!
//! A place holds until anything is removed: the last one then takes the place of the removed.

use hashbrown::HashTable;
use hashbrown::hash_table::{Entry, OccupiedEntry};
use rustc_hash::FxBuildHasher;
use std::hash::BuildHasher as _;

use crate::truth::Counted;

/// What is kept beside a counted state.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Marks {
    /// More (mtime, state) than the counted one are remembered aside.
    pub(crate) more: bool,
    /// Its row is to be written out with this batch.
    pub(crate) dirty: bool,
}

/// All states of a partition.
#[derive(Debug, Default)]
pub(crate) struct States {
    places: HashTable<u32>,
    ids: Vec<u64>,
    counted: Vec<Counted>,
    marks: Vec<Marks>,
}

fn hash_of(rsvp_id: u64) -> u64 {
    FxBuildHasher.hash_one(rsvp_id)
}

impl States {
    pub(crate) fn len(&self) -> usize {
        self.ids.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The place of an RSVP that is held.
    #[inline]
    pub(crate) fn find(&self, rsvp_id: u64) -> Option<usize> {
        let is_it = |place: &u32| self.ids[*place as usize] == rsvp_id;
        let place = self.places.find(hash_of(rsvp_id), is_it);
        place.map(|place| *place as usize)
    }

    pub(crate) fn get(&self, rsvp_id: u64) -> Option<&Counted> {
        self.find(rsvp_id).map(|place| &self.counted[place])
    }

    pub(crate) fn at(&self, place: usize) -> &Counted {
        &self.counted[place]
    }

    pub(crate) fn at_mut(&mut self, place: usize) -> &mut Counted {
        &mut self.counted[place]
    }

    pub(crate) fn marks(&self, place: usize) -> Marks {
        self.marks[place]
    }

    pub(crate) fn marks_mut(&mut self, place: usize) -> &mut Marks {
        &mut self.marks[place]
    }

    /// Holds a state, in place of the one that was held of the RSVP.
    pub(crate) fn insert(&mut self, rsvp_id: u64, counted: Counted, marks: Marks) {
        let ids = &self.ids;
        let found = self.places.entry(
            hash_of(rsvp_id),
            |place| ids[*place as usize] == rsvp_id,
            |place| hash_of(ids[*place as usize]),
        );
        match found {
            Entry::Occupied(slot) => {
                let place = *slot.get() as usize;
                self.counted[place] = counted;
                self.marks[place] = marks;
            }
            Entry::Vacant(slot) => {
                let place = u32::try_from(ids.len()).expect("fewer than 2^32 RSVPs are held");
                slot.insert(place);
                self.ids.push(rsvp_id);
                self.counted.push(counted);
                self.marks.push(marks);
            }
        }
    }

    /// Lets go of the state at a place.
    pub(crate) fn remove(&mut self, place: usize) -> Counted {
        let (rsvp_id, last) = (self.ids[place], self.ids.len() - 1);
        slot_of(&mut self.places, rsvp_id, place).remove();
        if place != last {
            *slot_of(&mut self.places, self.ids[last], last).get_mut() = place as u32;
        }
        self.ids.swap_remove(place);
        self.marks.swap_remove(place);
        self.counted.swap_remove(place)
    }

    pub(crate) fn ids(&self) -> &[u64] {
        &self.ids
    }

    pub(crate) fn counted(&self) -> &[Counted] {
        &self.counted
    }

    pub(crate) fn counted_mut(&mut self) -> impl Iterator<Item = &mut Counted> {
        self.counted.iter_mut()
    }
}

fn slot_of(places: &mut HashTable<u32>, rsvp_id: u64, at: usize) -> OccupiedEntry<'_, u32> {
    let slot = places.find_entry(hash_of(rsvp_id), |place| *place as usize == at);
    slot.expect("what is in the lists is in the table")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Place, Response};

    fn counted(version: u64) -> Counted {
        Counted {
            response: Response::Yes,
            guests: 0,
            mtime_ms: 0,
            accepted_mtime_ms: 0,
            version,
            member_id: 0,
            event_time_ms: None.into(),
            event: 0,
            profile: 0,
            place: Place::NONE,
        }
    }

    #[test]
    fn what_a_state_takes_is_what_the_docs_say() {
        let takes = size_of::<u64>() + size_of::<Counted>() + size_of::<Marks>();
        assert_eq!(takes, 8 + 64 + 2);
    }

    #[test]
    fn it_holds_what_a_map_holds_through_any_inserts_and_removals() {
        let (mut states, mut model) = (States::default(), std::collections::BTreeMap::new());
        let mut random = 0x9e37_79b9_u64;
        for step in 0..20_000_u64 {
            random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
            let id = (random >> 40) % 500;
            if random >> 63 == 0 || step < 200 {
                states.insert(id, counted(step), Marks::default());
                model.insert(id, step);
            } else if let Some(place) = states.find(id) {
                let gone = states.remove(place);
                assert_eq!(model.remove(&id), Some(gone.version), "step {step}");
            }
            assert_eq!(states.len(), model.len());
            assert_eq!(states.get(id).map(|at| at.version), model.get(&id).copied());
        }
        let mut held: Vec<(u64, u64)> = (states.ids().iter().zip(states.counted()))
            .map(|(id, counted)| (*id, counted.version))
            .collect();
        held.sort_unstable();
        assert_eq!(held, model.into_iter().collect::<Vec<_>>());
    }
}
