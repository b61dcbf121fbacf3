//! The sliding window over merged panes of one query.
//!
//! * Linear counts slide: the pane that enters is added, the one that leaves is subtracted; a row without records goes away.
//! * Sketches do not subtract. In order, they run through [`crate::daba`]: three merges for a pane that enters, two for one
//!   that leaves, each time. Where panes can come in late revisions, out of order, the window's sketches are merged anew.
//! * All of it can be rebuilt from the panes, so a checkpoint holds panes only.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use crate::attributes::Symbols;
use crate::catalog::{GROUPS_MAX, GROUPS_OF_PANES_MAX};
use crate::daba::{Daba, Sum};
use crate::distinct::{Distinct, DistinctPane};
use crate::pane::{Counts, GroupKey, PaneState, TopicCounts};
use crate::result::{DistinctCounts, TopTopic};

/// The three distinct counts of a pane or a window.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sketches {
    members: Option<Distinct>,
    groups: Option<Distinct>,
    events: Option<Distinct>,
}

impl Sketches {
    fn each<'a>(
        &'a mut self,
        other: &'a Sketches,
    ) -> [(&'a mut Option<Distinct>, &'a Option<Distinct>); 3] {
        [
            (&mut self.members, &other.members),
            (&mut self.groups, &other.groups),
            (&mut self.events, &other.events),
        ]
    }

    pub(crate) fn merge(&mut self, other: &Sketches) {
        for (mine, theirs) in self.each(other) {
            match (mine, theirs) {
                (Some(mine), Some(theirs)) => mine.merge(theirs),
                (mine @ None, Some(theirs)) => *mine = Some(theirs.clone()),
                (_, None) => {}
            }
        }
    }

    pub(crate) fn estimates(&self) -> DistinctCounts {
        let of = |sketch: &Option<Distinct>| sketch.as_ref().map(Distinct::estimate);
        DistinctCounts {
            members: of(&self.members),
            groups: of(&self.groups),
            events: of(&self.events),
        }
    }
}

/// One revision of one pane, merged over partitions. Topics are interned ids.
#[derive(Clone, Debug)]
pub(crate) struct MergedPane {
    pub(crate) total: Counts,
    pub(crate) groups: BTreeMap<GroupKey, Counts>,
    /// Interned topics; one entry for each partition that had it.
    pub(crate) topics: Vec<(u32, TopicCounts)>,
    pub(crate) sketches: Sketches,
    pub(crate) exact: bool,
    /// How often the feed had ended when it came.
    pub(crate) phase: u32,
}

impl MergedPane {
    pub(crate) fn new(phase: u32) -> MergedPane {
        MergedPane {
            total: Counts::default(),
            groups: BTreeMap::new(),
            topics: Vec::new(),
            sketches: Sketches::default(),
            exact: true,
            phase,
        }
    }

    /// Adds the share of one partition. Its sketches have been checked when it was decoded.
    pub(crate) fn add(&mut self, state: &PaneState, topics: &mut Symbols) {
        self.total.add(&state.total);
        self.exact &= state.exact;
        for (key, counts) in &state.groups {
            match self.groups.get_mut(key) {
                Some(row) => row.add(counts),
                None => drop(self.groups.insert(key.clone(), *counts)),
            }
        }
        for (topic, counts) in &state.topics {
            self.topics.push((topics.intern(topic), *counts));
        }
        let bytes = &state.distinct;
        let sketches = &mut self.sketches;
        let pairs = [
            (&mut sketches.members, &bytes.members),
            (&mut sketches.groups, &bytes.groups),
            (&mut sketches.events, &bytes.events),
        ];
        for (mine, theirs) in pairs {
            if let Some(pane) = theirs
                .as_ref()
                .and_then(|bytes| DistinctPane::from_bytes(bytes))
            {
                Distinct::add(mine, pane);
            }
        }
    }

    /// The same as a value, for a checkpoint.
    pub(crate) fn state(&self, topics: &Symbols) -> PaneState {
        let mut summed: BTreeMap<&Arc<str>, TopicCounts> = BTreeMap::new();
        for (id, counts) in &self.topics {
            summed.entry(topics.name(*id)).or_default().weigh(counts, 1);
        }
        let topics = summed
            .into_iter()
            .filter(|(_, counts)| *counts != TopicCounts::default())
            .map(|(topic, counts)| (Arc::clone(topic), counts))
            .collect();
        let bytes = |sketch: &Option<Distinct>| sketch.as_ref().map(Distinct::to_bytes);
        PaneState {
            total: self.total,
            groups: self
                .groups
                .iter()
                .map(|(key, counts)| (key.clone(), *counts))
                .collect(),
            topics,
            distinct: crate::pane::DistinctBytes {
                members: bytes(&self.sketches.members),
                groups: bytes(&self.sketches.groups),
                events: bytes(&self.sketches.events),
            },
            exact: self.exact,
        }
    }
}

/// The linear part of a window.
#[derive(Debug, Default)]
pub(crate) struct WindowSum {
    pub(crate) total: Counts,
    pub(crate) groups: BTreeMap<GroupKey, Counts>,
    topics: Vec<TopicCounts>,
    pub(crate) panes: usize,
    inexact_panes: usize,
    fresh_panes: usize,
    /// Groups of its panes, all together.
    groups_of_panes: usize,
}

impl WindowSum {
    pub(crate) fn add(&mut self, pane: &MergedPane, phase: u32) {
        self.panes += 1;
        self.inexact_panes += usize::from(!pane.exact);
        self.fresh_panes += usize::from(pane.phase == phase);
        self.groups_of_panes += pane.groups.len();
        self.total.add(&pane.total);
        for (key, counts) in &pane.groups {
            match self.groups.get_mut(key) {
                Some(row) => row.add(counts),
                None => drop(self.groups.insert(key.clone(), *counts)),
            }
        }
        self.weigh_topics(pane, 1);
    }

    pub(crate) fn subtract(&mut self, pane: &MergedPane, phase: u32) {
        self.panes -= 1;
        self.inexact_panes -= usize::from(!pane.exact);
        self.fresh_panes -= usize::from(pane.phase == phase);
        self.groups_of_panes -= pane.groups.len();
        self.total.subtract(&pane.total);
        for (key, counts) in &pane.groups {
            if let Some(row) = self.groups.get_mut(key) {
                row.subtract(counts);
                if row.is_zero() {
                    self.groups.remove(key);
                }
            }
        }
        self.weigh_topics(pane, -1);
    }

    fn weigh_topics(&mut self, pane: &MergedPane, weight: i64) {
        for (topic, counts) in &pane.topics {
            let at = *topic as usize;
            if at >= self.topics.len() {
                self.topics.resize(at + 1, TopicCounts::default());
            }
            self.topics[at].weigh(counts, weight);
        }
    }

    pub(crate) fn exact(&self) -> bool {
        self.inexact_panes == 0
    }

    /// Whether it has more groups than a query of a catalog may have.
    pub(crate) fn is_too_wide(&self) -> bool {
        self.groups.len() > GROUPS_MAX || self.groups_of_panes > GROUPS_OF_PANES_MAX
    }

    /// Whether it is to be put out: it holds a record, and something that no earlier firing held.
    pub(crate) fn fires(&self) -> bool {
        self.total.records > 0 && self.fresh_panes > 0
    }

    /// The topics with most RSVPs that say yes, ties by key.
    pub(crate) fn top_topics(&self, most: u32, names: &Symbols) -> Vec<TopTopic> {
        let most = most as usize;
        if most == 0 {
            return Vec::new();
        }
        let counts = || {
            self.topics
                .iter()
                .map(|counts| counts.rsvps_yes)
                .filter(|yes| *yes > 0)
        };
        // Names are compared only where counts reach the last place: most topics are far below it.
        let mut all: Vec<i64> = counts().collect();
        let last = if all.len() > most {
            *all.select_nth_unstable_by(most - 1, |a, b| b.cmp(a)).1
        } else {
            1
        };
        let reach = self
            .topics
            .iter()
            .zip(0..)
            .filter(|(counts, _)| counts.rsvps_yes >= last);
        let mut top: Vec<(i64, u32)> = reach.map(|(counts, id)| (counts.rsvps_yes, id)).collect();
        top.sort_unstable_by(|a, b| {
            b.0.cmp(&a.0)
                .then_with(|| names.name(a.1).cmp(names.name(b.1)))
        });
        top.truncate(most);
        let entry = |(rsvps_yes, id): (i64, u32)| TopTopic {
            key: Arc::clone(names.name(id)),
            rsvps_yes,
            people: self.topics[id as usize].people,
        };
        top.into_iter().map(entry).collect()
    }
}

impl Sum for Sketches {
    fn add(&mut self, younger: &Self) {
        self.merge(younger);
    }
}

/// Sketches of panes, in order.
#[derive(Debug, Default)]
pub(crate) struct SketchWindow {
    starts_ms: VecDeque<i64>,
    sketches: Daba<Sketches>,
}

impl SketchWindow {
    pub(crate) fn push(&mut self, start_ms: i64, pane: &Sketches) {
        self.starts_ms.push_back(start_ms);
        self.sketches.push(pane.clone());
    }

    /// Lets go of panes that start before `start_ms`.
    pub(crate) fn drop_before(&mut self, start_ms: i64) {
        let is_before = |start: &mut i64| *start < start_ms;
        while self.starts_ms.pop_front_if(is_before).is_some() {
            self.sketches.pop();
        }
    }

    pub(crate) fn estimates(&self) -> DistinctCounts {
        self.sketches.sum().estimates()
    }
}
