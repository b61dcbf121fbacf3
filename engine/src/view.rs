//! Views: the counts as they stand, kept up by retraction.
//!
//! * `rsvps` and `events` are whole in one partition; rows of `groups`, `topics` and `countries` are the share of one
//!   partition, and a reader sums the shares.
//! * A change takes back what was counted, under the attributes it was counted under, and adds the new state. Numbers of a
//!   partition's share are therefore exact and can be summed; a row that falls to 0 stays.
//! * Rows are written once per input batch however often they changed in it, in order of view, then of first touch.
//! * A row is written when its numbers change or it appears; `last_change_ms` is the newest mtime that changed them, and none
//!   where a row appeared with zeroes: so it is the same however many partitions share the row.
//! * [`Responses`] sum the states of all RSVPs that were ever counted.
//! * Leaving the horizon never lowers a total: the rows of the RSVP and, with its last RSVP, of the event get a tombstone
//!   that says `Expired`; groups, topics and countries keep what they counted.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::attributes::Attributes;
use crate::record::Response;
use crate::truth::{Counted, Truth};

/// The views.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum View {
    /// Latest state by rsvp_id.
    Rsvps,
    /// By event_id.
    Events,
    /// By group_id, shares of partitions.
    Groups,
    /// By urlkey, shares of partitions.
    Topics,
    /// By country, shares of partitions.
    Countries,
}

/// The key of a row, with its view.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ViewKey {
    /// rsvp_id.
    Rsvp(u64),
    /// event_id.
    Event(Arc<str>),
    /// group_id.
    Group(u64),
    /// urlkey.
    Topic(Arc<str>),
    /// Country code.
    Country(Arc<str>),
}

impl ViewKey {
    /// The view that the key is of.
    #[must_use]
    pub fn view(&self) -> View {
        match self {
            ViewKey::Rsvp(_) => View::Rsvps,
            ViewKey::Event(_) => View::Events,
            ViewKey::Group(_) => View::Groups,
            ViewKey::Topic(_) => View::Topics,
            ViewKey::Country(_) => View::Countries,
        }
    }
}

impl std::fmt::Display for ViewKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            ViewKey::Rsvp(id) | ViewKey::Group(id) => write!(f, "{id}"),
            ViewKey::Event(text) | ViewKey::Topic(text) | ViewKey::Country(text) => {
                f.write_str(text)
            }
        }
    }
}

/// Why a row went away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tombstone {
    /// Nothing is counted under this key any more: what was moved elsewhere.
    Deleted,
    /// Its horizon has passed. Totals keep what it counted.
    Expired,
}

/// The numbers of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// RSVPs that say yes; 0 or 1 in the view `rsvps`.
    pub rsvps_yes: i64,
    /// Sum of 1 + guests over RSVPs that say yes.
    pub people: i64,
    /// Newest mtime of a record that changed the numbers, ms since the epoch; none where no record has. In the view `rsvps`
    /// that of the record that made the state.
    pub last_change_ms: Option<i64>,
}

/// Sums over RSVPs by what they say, those included that have left their horizon: a change takes back what was counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Responses {
    /// RSVPs that say yes.
    pub yes: i64,
    /// RSVPs that say no.
    pub no: i64,
    /// RSVPs on a waiting list.
    pub waitlist: i64,
    /// Sum of 1 + guests over RSVPs that say yes.
    pub people: i64,
}

impl Responses {
    pub(crate) fn count(&mut self, response: Response, guests: u32, weight: i64) {
        match response {
            Response::Yes => {
                self.yes += weight;
                self.people += weight * (1 + i64::from(guests));
            }
            Response::No => self.no += weight,
            Response::Waitlist => self.waitlist += weight,
        }
    }
}

/// The latest state of one RSVP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RsvpRow {
    /// Identity of the RSVP.
    pub rsvp_id: u64,
    /// What the member answers now.
    pub response: Response,
    /// People brought along.
    pub guests: u32,
    /// Who answered.
    pub member_id: u64,
    /// The event.
    pub event_id: Arc<str>,
    /// The group that holds it.
    pub group_id: u64,
    /// mtime of the record that made the state, ms since the epoch.
    pub mtime_ms: i64,
    /// Orders the states of an RSVP.
    pub version: u64,
}

/// A row of a view, whole: the last one of a key holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ViewRow {
    /// View and key.
    pub key: ViewKey,
    /// Set where the row goes away; the numbers are then its last.
    pub tombstone: Option<Tombstone>,
    /// The numbers.
    pub totals: Totals,
    /// Only in the view `rsvps`.
    pub rsvp: Option<RsvpRow>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Row {
    totals: Totals,
    present: bool,
    dirty: bool,
}

/// Rows of one view by dense id, with those to be written out.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    rows: Vec<Row>,
    dirty: Vec<u32>,
}

impl Rows {
    #[inline]
    fn touch(&mut self, id: u32, rsvps_yes: i64, people: i64, mtime_ms: i64) {
        let at = id as usize;
        if at >= self.rows.len() {
            self.rows.resize(at + 1, Row::default());
        }
        let row = &mut self.rows[at];
        let changes = rsvps_yes != 0 || people != 0;
        if row.present && !changes {
            return;
        }
        if changes {
            row.totals.last_change_ms = row.totals.last_change_ms.max(Some(mtime_ms));
        }
        row.present = true;
        row.totals.rsvps_yes += rsvps_yes;
        row.totals.people += people;
        if !row.dirty {
            row.dirty = true;
            self.dirty.push(id);
        }
    }

    pub(crate) fn put_back(&mut self, id: u32, totals: Totals) {
        let at = id as usize;
        if at >= self.rows.len() {
            self.rows.resize(at + 1, Row::default());
        }
        self.rows[at] = Row {
            totals,
            present: true,
            dirty: false,
        };
    }

    fn flush(&mut self, mut write: impl FnMut(u32, Totals)) {
        for id in self.dirty.drain(..) {
            let row = &mut self.rows[id as usize];
            if row.dirty && row.present {
                write(id, row.totals);
            }
            row.dirty = false;
        }
    }

    fn remove(&mut self, id: u32) -> Option<Totals> {
        let row = self.rows.get_mut(id as usize).filter(|row| row.present)?;
        let totals = row.totals;
        *row = Row::default();
        Some(totals)
    }

    /// Rows that are there, as (id, numbers), ascending by id.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u32, Totals)> + '_ {
        self.rows
            .iter()
            .enumerate()
            .filter(|(_, row)| row.present)
            .map(|(id, row)| (id as u32, row.totals))
    }
}

/// The views of one partition.
#[derive(Debug, Default)]
pub struct PartitionViews {
    pub(crate) events: Rows,
    pub(crate) groups: Rows,
    pub(crate) topics: Rows,
    pub(crate) countries: Rows,
    dirty_rsvps: Vec<u64>,
}

fn contribution(counted: &Counted) -> (i64, i64) {
    match counted.response {
        Response::Yes => (1, 1 + i64::from(counted.guests)),
        Response::No | Response::Waitlist => (0, 0),
    }
}

impl PartitionViews {
    /// Takes a new or changed state: `before` is what was counted, if anything.
    pub(crate) fn apply(&mut self, truth: &mut Truth, rsvp_id: u64, before: Option<&Counted>) {
        let Some(at) = truth.states.find(rsvp_id) else {
            return;
        };
        if !std::mem::replace(&mut truth.states.marks_mut(at).dirty, true) {
            self.dirty_rsvps.push(rsvp_id);
        }
        let after = *truth.states.at(at);
        let (yes, people) = contribution(&after);
        let mtime_ms = after.mtime_ms;
        match before {
            Some(old) if old.profile == after.profile && old.event == after.event => {
                let (old_yes, old_people) = contribution(old);
                self.add(
                    &truth.attributes,
                    &after,
                    yes - old_yes,
                    people - old_people,
                    mtime_ms,
                );
            }
            Some(old) => {
                let (old_yes, old_people) = contribution(old);
                self.add(&truth.attributes, old, -old_yes, -old_people, mtime_ms);
                self.add(&truth.attributes, &after, yes, people, mtime_ms);
            }
            None => self.add(&truth.attributes, &after, yes, people, mtime_ms),
        }
    }

    fn add(
        &mut self,
        attributes: &Attributes,
        under: &Counted,
        yes: i64,
        people: i64,
        mtime_ms: i64,
    ) {
        let profile = attributes.profile(under.profile);
        self.events.touch(under.event, yes, people, mtime_ms);
        self.groups.touch(profile.group, yes, people, mtime_ms);
        self.countries.touch(profile.country, yes, people, mtime_ms);
        for topic in &profile.topics {
            self.topics.touch(*topic, yes, people, mtime_ms);
        }
    }

    /// Writes the rows that changed since the last call.
    pub(crate) fn flush(&mut self, truth: &mut Truth, rows: &mut Vec<ViewRow>) {
        for rsvp_id in self.dirty_rsvps.drain(..) {
            let Some(at) = truth.states.find(rsvp_id) else {
                continue;
            };
            if std::mem::take(&mut truth.states.marks_mut(at).dirty) {
                let counted = *truth.states.at(at);
                rows.push(rsvp_row(truth, rsvp_id, &counted, None));
            }
        }
        let plain = |key: ViewKey, totals: Totals| ViewRow {
            key,
            tombstone: None,
            totals,
            rsvp: None,
        };
        let Truth {
            attributes, events, ..
        } = truth;
        self.events.flush(|id, totals| {
            rows.push(plain(ViewKey::Event(Arc::clone(events.name(id))), totals))
        });
        self.groups
            .flush(|id, totals| rows.push(plain(ViewKey::Group(attributes.group_id(id)), totals)));
        self.topics.flush(|id, totals| {
            rows.push(plain(
                ViewKey::Topic(Arc::clone(attributes.topics.name(id))),
                totals,
            ))
        });
        self.countries.flush(|id, totals| {
            rows.push(plain(
                ViewKey::Country(Arc::clone(attributes.countries.name(id))),
                totals,
            ))
        });
    }

    /// Writes the tombstone of an RSVP that left the horizon.
    pub(crate) fn expire(
        &mut self,
        truth: &Truth,
        rsvp_id: u64,
        counted: &Counted,
        rows: &mut Vec<ViewRow>,
    ) {
        rows.push(rsvp_row(truth, rsvp_id, counted, Some(Tombstone::Expired)));
    }

    /// Drops the row of an event without RSVPs; its tombstone.
    pub(crate) fn drop_event(
        &mut self,
        slot: u32,
        event_id: &Arc<str>,
        why: Tombstone,
    ) -> Option<ViewRow> {
        let totals = self.events.remove(slot)?;
        Some(ViewRow {
            key: ViewKey::Event(Arc::clone(event_id)),
            tombstone: Some(why),
            totals,
            rsvp: None,
        })
    }

    /// Every row as it stands, for a snapshot or a comparison: by view, then by key.
    #[must_use]
    pub fn rows(&self, truth: &Truth) -> Vec<ViewRow> {
        let mut rows: Vec<ViewRow> = Vec::new();
        let states = &truth.states;
        for (rsvp_id, counted) in states.ids().iter().zip(states.counted()) {
            rows.push(rsvp_row(truth, *rsvp_id, counted, None));
        }
        let attributes = &truth.attributes;
        let keyed = [
            (self.events.iter().collect::<Vec<_>>(), View::Events),
            (self.groups.iter().collect(), View::Groups),
            (self.topics.iter().collect(), View::Topics),
            (self.countries.iter().collect(), View::Countries),
        ];
        for (list, view) in keyed {
            for (id, totals) in list {
                let key = match view {
                    View::Groups => ViewKey::Group(attributes.group_id(id)),
                    View::Topics => ViewKey::Topic(Arc::clone(attributes.topics.name(id))),
                    View::Countries => ViewKey::Country(Arc::clone(attributes.countries.name(id))),
                    View::Rsvps | View::Events => ViewKey::Event(Arc::clone(truth.events.name(id))),
                };
                rows.push(ViewRow {
                    key,
                    tombstone: None,
                    totals,
                    rsvp: None,
                });
            }
        }
        rows.sort_unstable_by(|a, b| a.key.cmp(&b.key));
        rows
    }
}

fn rsvp_row(
    truth: &Truth,
    rsvp_id: u64,
    counted: &Counted,
    tombstone: Option<Tombstone>,
) -> ViewRow {
    let (rsvps_yes, people) = contribution(counted);
    ViewRow {
        key: ViewKey::Rsvp(rsvp_id),
        tombstone,
        totals: Totals {
            rsvps_yes,
            people,
            last_change_ms: Some(counted.accepted_mtime_ms),
        },
        rsvp: Some(RsvpRow {
            rsvp_id,
            response: counted.response,
            guests: counted.guests,
            member_id: counted.member_id,
            event_id: Arc::clone(truth.events.name(counted.event)),
            group_id: truth.attributes.profile(counted.profile).group_id,
            mtime_ms: counted.accepted_mtime_ms,
            version: counted.version,
        }),
    }
}
