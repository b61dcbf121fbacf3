//! The feed in numbers, kept up with every batch.
//!
//! * Totals of responses follow the *changes*: leaving the horizon lowers none of them, as it lowers no window.
//! * Distinct members, events and groups are over the rows of `rsvps`: reference counts, exact.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use headcount_proto::v1::Response;

use super::decode::{Answer, ChangeDelta, RowWrite};
use super::key::RowKey;
use super::row::RsvpRow;

#[derive(Clone, Copy, Debug, Default)]
struct OfMember {
    rsvps: u32,
    yes: u32,
}

/// Sums over RSVPs by what they say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Responses {
    pub(crate) yes: i64,
    pub(crate) no: i64,
    pub(crate) waitlist: i64,
    pub(crate) people: i64,
}

impl Responses {
    pub(crate) fn count(&mut self, answer: Answer, weight: i64) {
        match answer.response {
            Response::Yes => {
                self.yes += weight;
                self.people += weight * (1 + i64::from(answer.guests));
            }
            Response::No => self.no += weight,
            Response::Waitlist => self.waitlist += weight,
            Response::Unspecified => {}
        }
    }
}

#[derive(Debug, Default)]
pub(crate) struct Headcount {
    pub(crate) responses: Responses,
    members_yes: usize,
    members: FxHashMap<u64, OfMember>,
    groups: FxHashMap<u64, u32>,
    events: FxHashMap<Arc<str>, u32>,
}

impl Headcount {
    pub(crate) fn change(&mut self, change: &ChangeDelta) {
        if let Some(before) = change.before {
            self.responses.count(before, -1);
        }
        self.responses.count(change.after, 1);
    }

    /// Counts a row that was there before the changes that are read. Rows of countries keep what
    /// has left the horizon, so yes and people are whole; no and waitlist are those still held.
    pub(crate) fn restored(&mut self, row: &RowWrite) {
        match (&row.key, &row.rsvp) {
            (RowKey::Country(_), _) => {
                self.responses.yes += row.totals.rsvps_yes;
                self.responses.people += row.totals.people;
            }
            (RowKey::Rsvp(_), Some(state)) if state.response() != Response::Yes => {
                self.responses.count(
                    Answer {
                        response: state.response(),
                        guests: state.guests(),
                    },
                    1,
                );
            }
            _ => {}
        }
    }

    /// The one copy of an event's id.
    pub(crate) fn event(&mut self, event_id: &str) -> Arc<str> {
        self.events
            .get_key_value(event_id)
            .map_or_else(|| event_id.into(), |(known, _)| Arc::clone(known))
    }

    pub(crate) fn enters(&mut self, row: &RsvpRow) {
        let member = self.members.entry(row.member_id).or_default();
        member.rsvps += 1;
        if row.says_yes() {
            member.yes += 1;
            self.members_yes += usize::from(member.yes == 1);
        }
        *self.groups.entry(row.group_id).or_default() += 1;
        *self.events.entry(Arc::clone(&row.event_id)).or_default() += 1;
    }

    pub(crate) fn leaves(&mut self, row: &RsvpRow) {
        if let Some(member) = self.members.get_mut(&row.member_id) {
            member.rsvps -= 1;
            if row.says_yes() {
                member.yes -= 1;
                self.members_yes -= usize::from(member.yes == 0);
            }
            if member.rsvps == 0 {
                self.members.remove(&row.member_id);
            }
        }
        if let Some(left) = self.groups.get_mut(&row.group_id) {
            *left -= 1;
            if *left == 0 {
                self.groups.remove(&row.group_id);
            }
        }
        if let Some(left) = self.events.get_mut(&row.event_id) {
            *left -= 1;
            if *left == 0 {
                self.events.remove(&row.event_id);
            }
        }
    }

    pub(crate) fn members_yes(&self) -> usize {
        self.members_yes
    }

    pub(crate) fn members(&self) -> usize {
        self.members.len()
    }

    pub(crate) fn groups(&self) -> usize {
        self.groups.len()
    }

    pub(crate) fn events(&self) -> usize {
        self.events.len()
    }
}
