//! Panes: what one partition knows of one slide of time, as a value that adds up.
//!
//! A window is a run of panes; a pane is folded once, in its partition, from *deltas*: a new RSVP adds its state, a change
//! takes back the state that was counted, with the attributes it was counted under, and adds the new one. Both fall in the
//! pane of the record that caused them; an earlier pane is never rewritten, so a pane's numbers can be below zero.
//!
//! A pane comes in *revisions*. Revision 0 holds the records whose stamp is below the pane's end; revision k those whose
//! stamp lies in the k-th slide after it, as the allowed lateness admits. Which one a record belongs to follows from its
//! stamp alone. Revision k is sealed when the watermark reaches pane end + k slides, and never changes after that.
//!
//! Partials of the same pane and revision add up over partitions, in any order, to the same bytes.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::distinct::DistinctMethod;
use crate::record::{Place, Response};

/// Bytes of a row of a pane without its key, about.
const ENTRY_BYTES: usize = 40;

/// Linear counts; below zero where a pane takes back what an earlier one counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// RSVPs that say yes.
    pub rsvps_yes: i64,
    /// RSVPs that say no.
    pub rsvps_no: i64,
    /// Sum of 1 + guests over RSVPs that say yes.
    pub people: i64,
    /// Sum of guests over all RSVPs, whatever they say.
    pub guests: i64,
    /// Records that altered something here: new and changed ones, or all of them where a query counts records.
    pub records: i64,
}

impl Counts {
    /// RSVPs yes less RSVPs no.
    #[must_use]
    pub fn rsvps_net(&self) -> i64 {
        self.rsvps_yes - self.rsvps_no
    }

    pub(crate) fn add(&mut self, other: &Counts) {
        self.weigh(other, 1);
    }

    pub(crate) fn subtract(&mut self, other: &Counts) {
        self.weigh(other, -1);
    }

    fn weigh(&mut self, other: &Counts, weight: i64) {
        self.rsvps_yes += weight * other.rsvps_yes;
        self.rsvps_no += weight * other.rsvps_no;
        self.people += weight * other.people;
        self.guests += weight * other.guests;
        self.records += weight * other.records;
    }

    #[inline]
    pub(crate) fn count(&mut self, side: &Side<'_>, weight: i64) {
        let guests = i64::from(side.guests);
        self.guests += weight * guests;
        match side.response {
            Response::Yes => {
                self.rsvps_yes += weight;
                self.people += weight * (1 + guests);
            }
            Response::No => self.rsvps_no += weight,
            Response::Waitlist => {}
        }
    }

    pub(crate) fn is_zero(&self) -> bool {
        *self == Counts::default()
    }
}

/// Counts of one topic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicCounts {
    /// RSVPs that say yes.
    pub rsvps_yes: i64,
    /// Sum of 1 + guests over RSVPs that say yes.
    pub people: i64,
}

impl TopicCounts {
    pub(crate) fn weigh(&mut self, other: &TopicCounts, weight: i64) {
        self.rsvps_yes += weight * other.rsvps_yes;
        self.people += weight * other.people;
    }
}

/// The key of a group's row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum GroupKey {
    /// A number of guests or a group's id.
    Id(u64),
    /// A country, city, topic or event.
    Text(Arc<str>),
}

impl GroupKey {
    fn len(&self) -> usize {
        match self {
            GroupKey::Id(_) => 0,
            GroupKey::Text(text) => text.len(),
        }
    }
}

impl std::fmt::Display for GroupKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            GroupKey::Id(id) => write!(f, "{id}"),
            GroupKey::Text(text) => f.write_str(text),
        }
    }
}

/// Distinct counts of a pane, each as the bytes of a mergeable sketch, `None` where the query does not ask for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DistinctBytes {
    /// Distinct members.
    pub members: Option<Vec<u8>>,
    /// Distinct groups.
    pub groups: Option<Vec<u8>>,
    /// Distinct events.
    pub events: Option<Vec<u8>>,
}

impl DistinctBytes {
    /// Whether all that there are say they are of a method.
    #[must_use]
    pub fn are_of(&self, method: DistinctMethod) -> bool {
        let all = [&self.members, &self.groups, &self.events];
        let mut there = all.into_iter().flatten();
        there.all(|bytes| DistinctMethod::of(bytes) == Some(method))
    }
}

/// What a pane counted: the part of a partial that travels as bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaneState {
    /// Over everything.
    pub total: Counts,
    /// By group, ascending by key.
    pub groups: Vec<(GroupKey, Counts)>,
    /// By topic, ascending by urlkey; topics whose counts cancel out are left out.
    pub topics: Vec<(Arc<str>, TopicCounts)>,
    /// Gross distinct counts.
    pub distinct: DistinctBytes,
    /// False where truth had exceeded its budget.
    pub exact: bool,
}

/// One revision of one pane of one query in one partition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PanePartial {
    /// Name of the query.
    pub query: Arc<str>,
    /// Plan of the query.
    pub plan_hash: u64,
    /// Start of the pane, ms since the epoch, inclusive.
    pub pane_start_ms: i64,
    /// End of the pane, ms since the epoch, exclusive.
    pub pane_end_ms: i64,
    /// 0: below the pane's end by their stamps; k: in the k-th slide after it.
    pub revision: u32,
    /// What was counted.
    pub state: PaneState,
}

/// Why the bytes of a pane cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the state of a pane cannot be read ({reason}): it was written by another version, or is damaged; replay `rsvps`"
)]
pub struct PaneError {
    /// What is wrong.
    pub reason: String,
}

impl PaneState {
    /// The state as bytes, equal for equal states.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        postcard::to_stdvec(self).expect("plain values always encode")
    }

    /// Reads bytes of [`PaneState::encode`].
    ///
    /// # Errors
    /// [`PaneError`] where they are not such, or something follows them.
    pub fn decode(bytes: &[u8]) -> Result<PaneState, PaneError> {
        let (state, rest) =
            postcard::take_from_bytes::<PaneState>(bytes).map_err(|error| PaneError {
                reason: error.to_string(),
            })?;
        if !rest.is_empty() {
            return Err(PaneError {
                reason: format!("{} bytes too many", rest.len()),
            });
        }
        let sketches = [
            &state.distinct.members,
            &state.distinct.groups,
            &state.distinct.events,
        ];
        if sketches.iter().any(|bytes| {
            bytes
                .as_ref()
                .is_some_and(|b| crate::distinct::DistinctPane::from_bytes(b).is_none())
        }) {
            return Err(PaneError {
                reason: "a distinct count is not one".to_owned(),
            });
        }
        Ok(state)
    }
}

impl PanePartial {
    /// The pane in parts that add up to it, in any order: one, or as many as hold about `bytes_max` bytes of groups and topics
    /// each. A single entry is never split.
    #[must_use]
    pub fn parts(self, bytes_max: usize) -> Vec<PanePartial> {
        let topics = self.state.topics.iter().map(|(topic, _)| topic.len());
        let groups = self.state.groups.iter().map(|(key, _)| key.len());
        let all: usize = topics.chain(groups).map(|key| key + ENTRY_BYTES).sum();
        if all <= bytes_max {
            return vec![self];
        }
        let PanePartial { state, .. } = self;
        let empty = PanePartial {
            query: self.query,
            state: PaneState {
                total: Counts::default(),
                groups: Vec::new(),
                topics: Vec::new(),
                distinct: DistinctBytes::default(),
                exact: state.exact,
            },
            ..self
        };
        let mut part = empty.clone();
        (part.state.total, part.state.distinct) = (state.total, state.distinct);
        let (mut parts, mut bytes) = (Vec::new(), 0);
        let mut add = |key: usize, put: &mut dyn FnMut(&mut PaneState)| {
            if bytes > 0 && bytes + key + ENTRY_BYTES > bytes_max {
                parts.push(std::mem::replace(&mut part, empty.clone()));
                bytes = 0;
            }
            bytes += key + ENTRY_BYTES;
            put(&mut part.state);
        };
        for (key, counts) in state.groups {
            add(key.len(), &mut |state| {
                state.groups.push((key.clone(), counts))
            });
        }
        for (topic, counts) in state.topics {
            add(topic.len(), &mut |state| {
                state.topics.push((Arc::clone(&topic), counts))
            });
        }
        parts.push(part);
        parts
    }
}

/// One state of an RSVP as it is folded in or taken back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Side<'a> {
    pub(crate) response: Response,
    pub(crate) guests: u32,
    pub(crate) member_id: u64,
    pub(crate) event_id: &'a str,
    pub(crate) profile: u32,
    pub(crate) place: Place,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attributes::Symbols;
    use crate::sliding::MergedPane;

    #[test]
    fn the_parts_of_a_pane_are_small_and_add_up_to_it() {
        let one = |at: i64| Counts {
            rsvps_yes: at,
            records: 1,
            ..Counts::default()
        };
        let text =
            |at: i64| Arc::<str>::from(format!("{at:0width$}", width = 4 + at as usize % 90));
        let topic = |at: i64| TopicCounts {
            rsvps_yes: at + 1,
            people: 2,
        };
        let mut groups: Vec<_> = (0..500)
            .map(|at| (GroupKey::Text(text(at)), one(at)))
            .collect();
        let mut topics: Vec<_> = (0..300).map(|at| (text(at), topic(at))).collect();
        groups.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        topics.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        let pane = PanePartial {
            query: "q".into(),
            plan_hash: 1,
            pane_start_ms: 0,
            pane_end_ms: 10,
            revision: 2,
            state: PaneState {
                total: one(9),
                groups,
                topics,
                distinct: DistinctBytes::default(),
                exact: true,
            },
        };
        assert_eq!(pane.clone().parts(1 << 20), std::slice::from_ref(&pane));
        let parts = pane.clone().parts(1_000);
        assert!(parts.len() > 50, "{}", parts.len());
        let (mut symbols, mut merged) = (Symbols::default(), MergedPane::new(0));
        for part in parts.iter().rev() {
            assert!(part.state.encode().len() <= 1_000);
            merged.add(&part.state, &mut symbols);
        }
        assert!(merged.state(&symbols) == pane.state);
    }
}
