//! The open panes of one query in one partition: where deltas are folded. See [`crate::pane`] for what a pane is.
//!
//! Open panes are few: those between the watermark and the newest record, about (bound + 60 s) / slide, each in up to
//! 1 + allowed lateness / slide revisions. Texts are interned ids here and become names when a pane is sealed.

use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::attributes::Attributes;
use crate::distinct::DistinctPane;
use crate::filter::Matcher;
use crate::pane::{Counts, DistinctBytes, GroupKey, PanePartial, PaneState, Side, TopicCounts};
use crate::query::{GroupBy, Query, TimeDomain};
use crate::record::{Response, Stamp};

/// Times are taken as at most this far from the epoch, ms.
const TIME_MAX_MS: i64 = 1 << 60;

/// Why a record enters no window of a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Lateness {
    pub(crate) pane_end_ms: i64,
    pub(crate) window_end_ms: i64,
    pub(crate) late_by_ms: i64,
}

/// Where a record falls: the start of its pane and the revision, or how late it is.
pub(crate) fn place(
    query: &Query,
    stamp: &Stamp,
    mtime_ms: i64,
    floor_ms: i64,
) -> Result<(i64, i64), Lateness> {
    let slide = query.window.slide_ms;
    let time_ms = match query.time {
        TimeDomain::Event => mtime_ms,
        TimeDomain::Stream => stamp.stream_time_ms,
    };
    // Beyond any calendar; keeps all sums of times in range.
    let time_ms = time_ms.clamp(-TIME_MAX_MS, TIME_MAX_MS);
    let start = time_ms.saturating_sub(time_ms.rem_euclid(slide));
    let end = start.saturating_add(slide);
    let stamped = stamp.watermark_ms.max(floor_ms);
    let closes = end.saturating_add(query.allowed_lateness_ms);
    if closes <= stamped {
        return Err(Lateness {
            pane_end_ms: end,
            window_end_ms: start.saturating_add(query.window.size_ms),
            late_by_ms: stamped.saturating_sub(closes),
        });
    }
    let revision = if stamped < end {
        0
    } else {
        (stamped - end) / slide + 1
    };
    Ok((start, revision))
}

/// One open revision of a pane.
#[derive(Debug, Default)]
pub(crate) struct Cell {
    total: Counts,
    groups: FxHashMap<u64, Counts>,
    events: FxHashMap<Arc<str>, Counts>,
    topics: Vec<TopicCounts>,
    touched: Vec<u32>,
    members: Option<DistinctPane>,
    group_ids: Option<DistinctPane>,
    event_ids: Option<DistinctPane>,
}

/// The open panes of one query.
#[derive(Debug)]
pub(crate) struct Cells {
    pub(crate) query: Query,
    pub(crate) plan_hash: u64,
    matcher: Matcher,
    open: BTreeMap<(i64, i64), Cell>,
    seal_next_ms: i64,
    /// Most groups that an open pane has had.
    pub(crate) widest: usize,
}

impl Cells {
    pub(crate) fn new(query: &Query) -> Cells {
        Cells {
            plan_hash: query.plan_hash(),
            matcher: Matcher::new(&query.filter),
            query: query.clone(),
            open: BTreeMap::new(),
            seal_next_ms: i64::MAX,
            widest: 0,
        }
    }

    /// Folds one record: `old` is taken back, `new` added, where they pass the filter. `floor_ms` is the watermark up to
    /// which panes have been sealed here: no stamp may reopen them.
    pub(crate) fn fold(
        &mut self,
        attributes: &Attributes,
        stamp: &Stamp,
        (mtime_ms, floor_ms): (i64, i64),
        old: Option<&Side<'_>>,
        new: Option<&Side<'_>>,
    ) -> Option<Lateness> {
        let matcher = &mut self.matcher;
        let old = old.filter(|side| matcher.passes(side, attributes));
        let new = new.filter(|side| matcher.passes(side, attributes));
        if old.is_none() && new.is_none() {
            return None;
        }
        let (start, revision) = match place(&self.query, stamp, mtime_ms, floor_ms) {
            Ok(place) => place,
            Err(late) => return Some(late),
        };
        let slide = self.query.window.slide_ms;
        let end = start.saturating_add(slide);
        let query = &self.query;
        let cell = self
            .open
            .entry((start, revision))
            .or_insert_with(|| Cell::of(query));
        self.seal_next_ms = self.seal_next_ms.min(end.saturating_add(revision * slide));
        cell.total.records += 1;
        if let Some(old) = old {
            cell.apply(query, attributes, old, -1, new);
        }
        if let Some(new) = new {
            cell.apply(query, attributes, new, 1, None);
            cell.observe(attributes, new);
        }
        self.widest = self.widest.max(cell.width());
        None
    }

    /// Takes out what the watermark has sealed, in order of (sealing time, pane, revision).
    pub(crate) fn seal(
        &mut self,
        attributes: &mut Attributes,
        watermark_ms: i64,
        exact: bool,
        mut sealed: impl FnMut(PanePartial),
    ) {
        if watermark_ms < self.seal_next_ms {
            return;
        }
        attributes.topics.rank();
        let slide = self.query.window.slide_ms;
        let seal_ms = |(start, revision): &(i64, i64)| start.saturating_add((1 + revision) * slide);
        let mut due: Vec<(i64, (i64, i64))> = self
            .open
            .keys()
            .map(|key| (seal_ms(key), *key))
            .filter(|(seal, _)| *seal <= watermark_ms)
            .collect();
        due.sort_unstable();
        for (_, key) in due {
            if let Some(cell) = self.open.remove(&key) {
                sealed(self.partial(attributes, key, &cell, exact));
            }
        }
        self.seal_next_ms = self.open.keys().map(seal_ms).min().unwrap_or(i64::MAX);
    }

    /// The open panes as values, in order.
    pub(crate) fn open_partials(&self, attributes: &Attributes) -> Vec<PanePartial> {
        self.open
            .iter()
            .map(|(key, cell)| self.partial(attributes, *key, cell, true))
            .collect()
    }

    /// Puts back an open pane from a checkpoint. False where its sketches cannot be read, or are not the query's.
    pub(crate) fn put_back(&mut self, attributes: &mut Attributes, partial: &PanePartial) -> bool {
        let slide = self.query.window.slide_ms;
        let key = (partial.pane_start_ms, i64::from(partial.revision));
        let mut cell = Cell::of(&self.query);
        cell.total = partial.state.total;
        for (key, counts) in &partial.state.groups {
            match (key, self.query.group_by) {
                (GroupKey::Text(text), GroupBy::Event) => {
                    cell.events.insert(Arc::clone(text), *counts);
                }
                (GroupKey::Id(id), _) => {
                    cell.groups.insert(*id, *counts);
                }
                (GroupKey::Text(text), by) => {
                    let symbols = match by {
                        GroupBy::City => &mut attributes.cities,
                        GroupBy::Topic => &mut attributes.topics,
                        _ => &mut attributes.countries,
                    };
                    cell.groups.insert(u64::from(symbols.intern(text)), *counts);
                }
            }
        }
        for (topic, counts) in &partial.state.topics {
            *cell.topic(attributes.topics.intern(topic)) = *counts;
        }
        let sketches = [
            (&mut cell.members, &partial.state.distinct.members),
            (&mut cell.group_ids, &partial.state.distinct.groups),
            (&mut cell.event_ids, &partial.state.distinct.events),
        ];
        for (place, bytes) in sketches {
            if let Some(bytes) = bytes {
                *place = DistinctPane::from_bytes(bytes);
                if place.is_none() {
                    return false;
                }
            }
        }
        let method = self.query.aggregates.distinct_method;
        if !partial.state.distinct.are_of(method) {
            return false;
        }
        self.seal_next_ms = self
            .seal_next_ms
            .min(key.0.saturating_add((1 + key.1) * slide));
        self.widest = self.widest.max(partial.state.groups.len());
        self.open.insert(key, cell);
        true
    }

    fn partial(
        &self,
        attributes: &Attributes,
        key: (i64, i64),
        cell: &Cell,
        exact: bool,
    ) -> PanePartial {
        let (pane_start_ms, revision) = key;
        PanePartial {
            query: Arc::clone(&self.query.id),
            plan_hash: self.plan_hash,
            pane_start_ms,
            pane_end_ms: pane_start_ms.saturating_add(self.query.window.slide_ms),
            revision: u32::try_from(revision).unwrap_or(u32::MAX),
            state: cell.state(&self.query, attributes, exact),
        }
    }
}

impl Cell {
    pub(crate) fn of(query: &Query) -> Cell {
        let asked = &query.aggregates;
        let pane = || DistinctPane::new(asked.distinct_method);
        Cell {
            members: asked.distinct_members.then(pane),
            group_ids: asked.distinct_groups.then(pane),
            event_ids: asked.distinct_events.then(pane),
            ..Cell::default()
        }
    }

    /// Adds or takes back one state. A row's records rise by one a record: for the state taken back only where the new
    /// state is not in the same row.
    pub(crate) fn apply(
        &mut self,
        query: &Query,
        attributes: &Attributes,
        side: &Side<'_>,
        weight: i64,
        new: Option<&Side<'_>>,
    ) {
        self.total.count(side, weight);
        let profile = attributes.profile(side.profile);
        let after = new.map(|new| (new, attributes.profile(new.profile)));
        let row = |row: &mut Counts, in_new: bool| {
            row.count(side, weight);
            row.records += i64::from(!in_new);
        };
        match query.group_by {
            GroupBy::None => {}
            GroupBy::Country => row(
                self.groups.entry(u64::from(profile.country)).or_default(),
                after.is_some_and(|(_, p)| p.country == profile.country),
            ),
            GroupBy::City => {
                let in_new = after.is_some_and(|(_, p)| p.city == profile.city);
                row(
                    self.groups.entry(u64::from(profile.city)).or_default(),
                    in_new,
                );
            }
            GroupBy::Topic => {
                for topic in &profile.topics {
                    let in_new = after.is_some_and(|(_, p)| p.topics.contains(topic));
                    row(self.groups.entry(u64::from(*topic)).or_default(), in_new);
                }
            }
            GroupBy::Group => {
                let in_new = after.is_some_and(|(_, p)| p.group_id == profile.group_id);
                row(self.groups.entry(profile.group_id).or_default(), in_new);
            }
            GroupBy::Guests => {
                let in_new = after.is_some_and(|(n, _)| n.guests == side.guests);
                row(
                    self.groups.entry(u64::from(side.guests)).or_default(),
                    in_new,
                );
            }
            GroupBy::Event => {
                let in_new = after.is_some_and(|(n, _)| n.event_id == side.event_id);
                match self.events.get_mut(side.event_id) {
                    Some(counts) => row(counts, in_new),
                    None => row(self.events.entry(side.event_id.into()).or_default(), in_new),
                }
            }
        }
        if query.aggregates.top_topics > 0 && side.response == Response::Yes {
            let one = TopicCounts {
                rsvps_yes: 1,
                people: 1 + i64::from(side.guests),
            };
            for topic in &profile.topics {
                self.topic(*topic).weigh(&one, weight);
            }
        }
    }

    fn topic(&mut self, topic: u32) -> &mut TopicCounts {
        let at = topic as usize;
        if at >= self.topics.len() {
            self.topics.resize(at + 1 + at / 8, TopicCounts::default());
        }
        let counts = &mut self.topics[at];
        if *counts == TopicCounts::default() {
            // A topic that returned to zero stands here twice: sealing sorts and drops repeats.
            self.touched.push(topic);
        }
        counts
    }

    /// Gross: what new and changed records bring.
    fn observe(&mut self, attributes: &Attributes, side: &Side<'_>) {
        if let Some(members) = &mut self.members {
            members.insert_id(side.member_id);
        }
        if let Some(groups) = &mut self.group_ids {
            groups.insert_id(attributes.profile(side.profile).group_id);
        }
        if let Some(events) = &mut self.event_ids {
            events.insert_text(side.event_id);
        }
    }

    /// Groups that it has.
    pub(crate) fn width(&self) -> usize {
        self.groups.len() + self.events.len()
    }

    pub(crate) fn state(&self, query: &Query, attributes: &Attributes, exact: bool) -> PaneState {
        let named = |id: u64| match query.group_by {
            GroupBy::Country => GroupKey::Text(Arc::clone(attributes.countries.name(id as u32))),
            GroupBy::City => GroupKey::Text(Arc::clone(attributes.cities.name(id as u32))),
            GroupBy::Topic => GroupKey::Text(Arc::clone(attributes.topics.name(id as u32))),
            _ => GroupKey::Id(id),
        };
        let by_id = self.groups.iter().map(|(id, counts)| (named(*id), *counts));
        let by_event = self
            .events
            .iter()
            .map(|(id, counts)| (GroupKey::Text(Arc::clone(id)), *counts));
        let mut groups: Vec<(GroupKey, Counts)> = by_id.chain(by_event).collect();
        groups.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        let counted = |topic: &u32| self.topics[*topic as usize] != TopicCounts::default();
        let mut touched: Vec<u32> = self.touched.iter().copied().filter(counted).collect();
        attributes.topics.sort(&mut touched);
        touched.dedup();
        let named = |topic: &u32| {
            (
                Arc::clone(attributes.topics.name(*topic)),
                self.topics[*topic as usize],
            )
        };
        let topics: Vec<(Arc<str>, TopicCounts)> = touched.iter().map(named).collect();
        let bytes = |pane: &Option<DistinctPane>| pane.as_ref().map(DistinctPane::to_bytes);
        PaneState {
            total: self.total,
            groups,
            topics,
            distinct: DistinctBytes {
                members: bytes(&self.members),
                groups: bytes(&self.group_ids),
                events: bytes(&self.event_ids),
            },
            exact,
        }
    }
}
