//! Questions that the replica answers at once, over all that is known: exact, unless the state of a
//! partition has grown beyond its budget. The envelope says so.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::{
    AnswerEnvelope, Channel, Dimension, GetEventRequest, GetEventResponse, GetHeadcountRequest,
    GetHeadcountResponse, TopEntry, TopKRequest, TopKResponse, Unit,
};

use super::api::QueryApi;
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
    let mut faults = Vec::new();
    let mut fault = |field: &str, must: String| faults.push((field.to_owned(), must));
    let unit = match Unit::try_from(request.unit) {
        Ok(Unit::Unspecified | Unit::Rsvps) => Unit::Rsvps,
        Ok(Unit::People) => Unit::People,
        Err(_) => {
            fault("unit", "must be one of the contract's units".to_owned());
            Unit::Rsvps
        }
    };
    let dimension = match Dimension::try_from(request.dimension) {
        Ok(Dimension::Unspecified | Dimension::Topic) => Dimension::Topic,
        Ok(known @ (Dimension::Country | Dimension::Group | Dimension::Event)) => known,
        Ok(_) | Err(_) => {
            fault(
                "dimension",
                "must be DIMENSION_COUNTRY, _TOPIC, _GROUP or _EVENT".to_owned(),
            );
            Dimension::Topic
        }
    };
    if request.k > TOP_MAX {
        fault("k", format!("must be at most {TOP_MAX}, is {}", request.k));
    }
    if !faults.is_empty() {
        return Err(ServiceError::InvalidArgument(faults));
    }
    let k = if request.k == 0 {
        TOP_DEFAULT
    } else {
        request.k
    } as usize;
    let replica = replica(api, &request.feed, &request.at_least).await?;
    let state = replica.read();
    let entries = match dimension {
        Dimension::Country => top(&state.countries, k, unit),
        Dimension::Group => top(&state.groups, k, unit),
        Dimension::Event => top(&state.events, k, unit),
        _ => top(&state.topics, k, unit),
    };
    Ok(TopKResponse {
        entries,
        envelope: Some(envelope(api, &state, unit)),
        unit: unit.into(),
    })
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
