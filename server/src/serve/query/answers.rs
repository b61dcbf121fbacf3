//! Questions that are answered exactly, over all that is known or over a span of it, unless the state of a
//! partition has grown beyond its budget. The envelope says so.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use headcount_engine::pane::{Counts, GroupKey};
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::{
    AnswerEnvelope, Channel, Dimension, GetEventRequest, GetEventResponse, GetHeadcountRequest,
    GetHeadcountResponse, TopEntry, TopKRequest, TopKResponse, Unit,
};

use super::api::QueryApi;
use super::spans::{About, Selection};
use crate::faults::Faults;
use crate::serve::error::ServiceError;
use crate::serve::views::Replica;
use crate::serve::views::key::TableKey;
use crate::serve::views::row::TableRow;
use crate::serve::views::state::ViewState;
use crate::serve::views::table::Table;
use crate::serve::views::time::{timestamp, watermark};

/// Entries of TopK at most.
const TOP_MAX: u32 = 1_000;
/// Entries of TopK where the request names none.
const TOP_DEFAULT: u32 = 10;

pub(super) async fn replica(
    api: &QueryApi,
    feed: &str,
    at_least: &str,
) -> Result<std::sync::Arc<Replica>, ServiceError> {
    let replica = api.replicas.of(api.context.feed(feed)?)?;
    replica.ready().await?;
    replica.reach(at_least).await?;
    Ok(replica)
}

pub(super) fn envelope(api: &QueryApi, state: &ViewState, unit: Unit) -> AnswerEnvelope {
    let (kind, channel) = (CursorKind::AsOf, Channel::Rsvps as u8);
    AnswerEnvelope {
        window_start: None,
        window_end: None,
        as_of: Cursor::new(kind, channel, api.context.generation, state.inputs()).encode(),
        shed_fraction: Some(0.0),
        exact: Some(state.exact()),
        whole: Some(true),
        gross: Some(false),
        watermark: state.watermark_ms().and_then(watermark),
        unit: unit.into(),
    }
}

/// `TopK`.
pub(super) async fn top_k(
    api: &QueryApi,
    request: TopKRequest,
) -> Result<TopKResponse, ServiceError> {
    let mut faults = Faults::default();
    let unit = match Unit::try_from(request.unit) {
        Ok(Unit::Unspecified | Unit::Rsvps) => Unit::Rsvps,
        Ok(Unit::People) => Unit::People,
        Err(_) => {
            faults.add("unit", "must be one of the contract's units");
            Unit::Rsvps
        }
    };
    let dimension = match Dimension::try_from(request.dimension) {
        Ok(Dimension::Unspecified | Dimension::Topic) => Dimension::Topic,
        Ok(known @ (Dimension::Country | Dimension::Group | Dimension::Event)) => known,
        Ok(_) | Err(_) => {
            faults.add(
                "dimension",
                "must be DIMENSION_COUNTRY, _TOPIC, _GROUP or _EVENT",
            );
            Dimension::Topic
        }
    };
    if request.k > TOP_MAX {
        faults.add("k", format!("must be at most {TOP_MAX}, is {}", request.k));
    }
    let (span, filter) = (request.span.as_ref(), request.filter.as_ref());
    let (span, filter) = (("span", span), ("filter", filter));
    let wanted = Selection::new(span, filter, dimension, &mut faults)?;
    faults.end()?;
    let k = if request.k == 0 {
        TOP_DEFAULT
    } else {
        request.k
    } as usize;
    let (from, ranked) = ((&*request.feed, &*request.at_least), (k, unit));
    let (entries, envelope) = match About::of(api, from, vec![wanted]).await? {
        About::Everything(replica) => {
            let state = replica.read();
            let entries = match dimension {
                Dimension::Country => top(rows(&state.countries), |key| key.text(), ranked),
                Dimension::Group => top(rows(&state.groups), |key| key.text(), ranked),
                Dimension::Event => top(rows(&state.events), |key| key.text(), ranked),
                _ => top(rows(&state.topics), |key| key.text(), ranked),
            };
            (entries, envelope(api, &state, unit))
        }
        About::Selected(folded) => {
            let entries = top(by_text(folded.groups()), String::clone, ranked);
            (entries, folded.envelope(api, unit, false))
        }
    };
    Ok(TopKResponse {
        entries,
        envelope: Some(envelope),
        unit: unit.into(),
    })
}

/// Rows of a view, by key: RSVPs that say yes, and people.
fn rows<K: TableKey, R: TableRow>(table: &Table<K, R>) -> impl Iterator<Item = (&K, [i64; 2])> {
    let counted = |(key, row): (_, &R)| {
        let totals = row.totals();
        (key, [totals.rsvps_yes, totals.people])
    };
    table.after(None).map(counted)
}

/// Groups by the text of their keys, as rows of views are.
fn by_text(groups: Vec<(GroupKey, Counts)>) -> impl Iterator<Item = (String, [i64; 2])> {
    let counted = |(key, counts): (GroupKey, Counts)| {
        let numbers = [counts.rsvps_yes, counts.people];
        (key.to_string(), numbers)
    };
    let mut rows: Vec<_> = groups.into_iter().map(counted).collect();
    rows.sort_unstable();
    rows.into_iter()
}

/// A row by what ranks it, the most last; ties by key, the first last.
type Ranked<K> = Reverse<(i64, Reverse<K>, [i64; 2])>;

/// The `k` rows with most of a unit, above 0, of rows that ascend by key; ties by key. One pass that keeps no more than `k`.
fn top<K: Ord>(
    rows: impl Iterator<Item = (K, [i64; 2])>,
    text: impl Fn(&K) -> String,
    (k, unit): (usize, Unit),
) -> Vec<TopEntry> {
    // The last of the best is on top.
    let mut best: BinaryHeap<Ranked<K>> = BinaryHeap::with_capacity(k + 1);
    for (key, [rsvps_yes, people]) in rows {
        let most = match unit {
            Unit::People => people,
            _ => rsvps_yes,
        };
        // Keys ascend: whoever has as much as the last comes behind it.
        let is_in = best.len() < k || best.peek().is_some_and(|last| most > last.0.0);
        if most > 0 && is_in {
            best.push(Reverse((most, Reverse(key), [rsvps_yes, people])));
            if best.len() > k {
                best.pop();
            }
        }
    }
    let entry = |Reverse((_, Reverse(key), [rsvps_yes, people])): Ranked<K>| TopEntry {
        key: text(&key),
        rsvps_yes: Some(rsvps_yes),
        people: Some(people),
    };
    best.into_sorted_vec().into_iter().map(entry).collect()
}

/// `GetEvent`.
pub(super) async fn event(
    api: &QueryApi,
    request: GetEventRequest,
) -> Result<GetEventResponse, ServiceError> {
    if request.event_id.is_empty() {
        return Err(ServiceError::field("event_id", "must name an event"));
    }
    let replica = replica(api, &request.feed, &request.at_least).await?;
    let state = replica.read();
    let row = state.events.get(request.event_id.as_str());
    let totals = row
        .ok_or_else(|| ServiceError::EventNotFound(request.event_id.chars().take(80).collect()))?
        .totals();
    Ok(GetEventResponse {
        rsvps_yes: Some(totals.rsvps_yes),
        people: Some(totals.people),
        last_change: totals.last_change_ms.map(timestamp),
        envelope: Some(envelope(api, &state, Unit::Rsvps)),
        event_id: request.event_id,
    })
}

/// `GetHeadcount`.
pub(super) async fn headcount(
    api: &QueryApi,
    request: GetHeadcountRequest,
) -> Result<GetHeadcountResponse, ServiceError> {
    let replica = replica(api, &request.feed, &request.at_least).await?;
    let state = replica.read();
    let count = &state.headcount;
    let whole = |count: usize| Some(i64::try_from(count).unwrap_or(i64::MAX));
    Ok(GetHeadcountResponse {
        rsvps_yes: Some(count.responses.yes),
        rsvps_no: Some(count.responses.no),
        rsvps_waitlist: Some(count.responses.waitlist),
        people: Some(count.responses.people),
        members_yes: whole(count.members_yes()),
        members: whole(count.members()),
        events: whole(count.events()),
        groups: whole(count.groups()),
        records: Some(state.records()),
        envelope: Some(envelope(api, &state, Unit::Rsvps)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_of_groups_go_by_the_text_of_their_keys() {
        let yes = |rsvps_yes| Counts {
            rsvps_yes,
            ..Counts::default()
        };
        let groups = vec![
            (GroupKey::Id(9), yes(2)),
            (GroupKey::Id(10), yes(2)),
            (GroupKey::Id(11), yes(3)),
            (GroupKey::Id(12), yes(-1)),
        ];
        let best = top(by_text(groups), String::clone, (2, Unit::Rsvps));
        let keys: Vec<&str> = best.iter().map(|entry| &*entry.key).collect();
        assert_eq!(keys, ["11", "10"]);
    }
}
