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
use crate::serve::views::row::{TableRow, Totals};
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
    let from = (&*request.feed, &*request.at_least);
    let (entries, envelope) = match About::of(api, from, vec![wanted]).await? {
        About::Everything(replica) => {
            let state = replica.read();
            let entries = match dimension {
                Dimension::Country => top(&state.countries, k, unit),
                Dimension::Group => top(&state.groups, k, unit),
                Dimension::Event => top(&state.events, k, unit),
                _ => top(&state.topics, k, unit),
            };
            (entries, envelope(api, &state, unit))
        }
        About::Selected(folded) => {
            let entries = top_of(folded.groups(), k, unit);
            (entries, folded.envelope(api, unit, false))
        }
    };
    Ok(TopKResponse {
        entries,
        envelope: Some(envelope),
        unit: unit.into(),
    })
}

/// The `k` groups with most of a unit, above 0; ties by key, as keys ascend.
fn top_of(groups: Vec<(GroupKey, Counts)>, k: usize, unit: Unit) -> Vec<TopEntry> {
    let rank = |counts: &Counts| match unit {
        Unit::People => counts.people,
        _ => counts.rsvps_yes,
    };
    let mut ranked: Vec<_> = groups
        .iter()
        .filter(|(_, counts)| rank(counts) > 0)
        .collect();
    ranked.sort_by_key(|(_, counts)| Reverse(rank(counts)));
    let entry = |(key, counts): &(GroupKey, Counts)| TopEntry {
        key: key.to_string(),
        rsvps_yes: Some(counts.rsvps_yes),
        people: Some(counts.people),
    };
    ranked.into_iter().take(k).map(entry).collect()
}

/// The `k` rows with most of a unit, above 0; ties by key. One pass that keeps no more than `k`.
fn top<K: TableKey, R: TableRow>(table: &Table<K, R>, k: usize, unit: Unit) -> Vec<TopEntry> {
    let rank = |totals: &Totals| match unit {
        Unit::People => totals.people,
        _ => totals.rsvps_yes,
    };
    // The last of the best is on top.
    let mut best: BinaryHeap<Reverse<(i64, Reverse<&K>)>> = BinaryHeap::with_capacity(k + 1);
    for (key, row) in table.after(None) {
        let most = rank(&row.totals());
        // Keys ascend: whoever has as much as the last comes behind it.
        let is_in = best.len() < k || best.peek().is_some_and(|last| most > last.0.0);
        if most > 0 && is_in {
            best.push(Reverse((most, Reverse(key))));
            if best.len() > k {
                best.pop();
            }
        }
    }
    let entry = |Reverse((_, Reverse(key))): Reverse<(i64, Reverse<&K>)>| {
        let totals = table.get(key).map(TableRow::totals)?;
        Some(TopEntry {
            key: key.text(),
            rsvps_yes: Some(totals.rsvps_yes),
            people: Some(totals.people),
        })
    };
    best.into_sorted_vec()
        .into_iter()
        .filter_map(entry)
        .collect()
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
