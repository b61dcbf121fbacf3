//! What is answered from sketches, against the recording itself: before and after a restart, on one partition and on several.

use std::collections::{BTreeMap, BTreeSet};

use headcount_sdk::Client;
use headcount_sdk::v1::{
    CheckSeenRequest, CountDistinctRequest, Dimension, Entity, EstimateCountRequest,
    EstimateRangeRequest, PastWindow, QuantilesRequest, Quantity, QuerySpan, SampleRequest, Seen,
    TopKRequest, query_span,
};
use prost_types::Timestamp;

use super::numbers::RECORDS;
use crate::harness::dev::Setup;
use crate::harness::feed::Feed;
use crate::harness::{recorded_lines, recording};
use crate::oracle::record::{Record, read};
use crate::oracle::truth::{Delta, judge};

const ENTITIES: [Entity; 6] = [
    Entity::Member,
    Entity::Event,
    Entity::Group,
    Entity::Rsvp,
    Entity::Topic,
    Entity::Country,
];

fn keys(entity: Entity, record: &Record) -> BTreeSet<String> {
    match entity {
        Entity::Event => [record.event_id.clone()].into(),
        Entity::Group => [record.group_id.to_string()].into(),
        Entity::Rsvp => [record.rsvp_id.to_string()].into(),
        Entity::Topic => record.topics.clone(),
        Entity::Country => [record.country.clone()].into(),
        Entity::Member | Entity::Unspecified => [record.member_id.to_string()].into(),
    }
}

async fn check_keys(client: &Client, deltas: &[Delta], entity: Entity) {
    let mut truth: BTreeMap<String, u64> = BTreeMap::new();
    for key in deltas.iter().flat_map(|delta| keys(entity, &delta.now)) {
        *truth.entry(key).or_default() += 1;
    }
    let request = CountDistinctRequest {
        entity: entity.into(),
        ..Default::default()
    };
    let answer = client.count_distinct(request).await.expect("answered");
    let count = answer.count.expect("it is counted");
    let distinct = truth.len() as f64;
    // Four standard errors; few keys are told apart one by one.
    let off = (count.estimate() - distinct).abs();
    assert!(
        off <= 0.032 * distinct,
        "{entity:?}: {count:?} for {distinct}"
    );
    assert!(
        !count.exact() || off == 0.0,
        "{entity:?}: {count:?} for {distinct}"
    );
    assert!(count.exact() || distinct > 896.0, "{entity:?}: {count:?}");
    for (key, times) in truth.iter().step_by(1 + truth.len() / 30) {
        let request = EstimateCountRequest {
            entity: entity.into(),
            key: key.clone(),
            ..Default::default()
        };
        let answer = client.estimate_count(request).await.expect("answered");
        let count = answer.count.expect("it is counted");
        let truth = *times as f64;
        let within = count.lower() <= truth && truth <= count.upper();
        assert!(within, "{entity:?} {key}: {count:?} for {truth}");
        // Only of topics one partition has more keys than are counted one by one.
        assert!(count.exact() || entity == Entity::Topic, "{entity:?} {key}");
        assert!(
            !count.exact() || count.estimate() == truth,
            "{entity:?} {key}"
        );
        assert_eq!(
            seen(client, entity, key).await,
            Seen::MaybeSeen,
            "{entity:?} {key}"
        );
    }
    assert_eq!(
        seen(client, entity, "424242424242").await,
        Seen::NotSeen,
        "{entity:?}"
    );
}

async fn seen(client: &Client, entity: Entity, key: &str) -> Seen {
    let request = CheckSeenRequest {
        entity: entity.into(),
        key: key.to_owned(),
        ..Default::default()
    };
    client.check_seen(request).await.expect("answered").seen()
}

async fn check_guests(client: &Client, deltas: &[Delta]) {
    let mut guests: Vec<i64> = deltas.iter().map(|delta| delta.now.guests).collect();
    guests.sort_unstable();
    let shares = [0.5, 0.9, 0.99, 1.0];
    let request = QuantilesRequest {
        quantity: Quantity::Guests.into(),
        quantiles: shares.to_vec(),
        ..Default::default()
    };
    let answer = client.quantiles(request).await.expect("answered");
    for (found, share) in answer.values.iter().zip(shares) {
        let truth = guests[(share * (guests.len() - 1) as f64) as usize] as f64;
        let value = found.value.clone().expect("there are numbers");
        assert_eq!((value.estimate(), value.exact()), (truth, true), "{share}");
    }
    let request = EstimateRangeRequest {
        quantity: Quantity::Guests.into(),
        from: 2,
        to: 5,
        ..Default::default()
    };
    let answer = client.estimate_range(request).await.expect("answered");
    let count = answer.count.expect("it is counted");
    let truth = guests
        .iter()
        .filter(|guests| (2..5).contains(*guests))
        .count();
    assert_eq!((count.estimate(), count.exact()), (truth as f64, true));
}

async fn check_sample(client: &Client, deltas: &[Delta]) {
    let request = SampleRequest {
        size: 500,
        ..Default::default()
    };
    let answer = client.sample(request).await.expect("answered");
    assert_eq!(answer.population(), deltas.len() as u64);
    assert_eq!(answer.rsvps.len(), 500);
    let known: BTreeSet<(u64, i64)> = deltas
        .iter()
        .map(|delta| (delta.now.rsvp_id, delta.now.mtime_ms))
        .collect();
    let drawn: BTreeSet<(u64, i64)> = answer
        .rsvps
        .iter()
        .map(|rsvp| {
            let mtime = rsvp.mtime.expect("it has one");
            (
                rsvp.rsvp_id,
                mtime.seconds * 1_000 + i64::from(mtime.nanos) / 1_000_000,
            )
        })
        .collect();
    assert_eq!(drawn.len(), 500, "none is drawn twice");
    assert!(drawn.is_subset(&known));
    // Uniform: the later half of the recording has its share, within five standard errors.
    let later = deltas.len() / 2;
    let later: BTreeSet<u64> = deltas[later..]
        .iter()
        .map(|delta| delta.now.rsvp_id)
        .collect();
    let share = drawn.iter().filter(|(id, _)| later.contains(id)).count();
    assert!(
        (190..=310).contains(&share),
        "{share} of 500 from the later half"
    );
}

const PANE_MS: i64 = 10_000;

/// The top of a window of the standing query of the configuration, and how many members it had.
async fn check_window(
    client: &Client,
    deltas: &[Delta],
    window_end: Option<Timestamp>,
) -> Timestamp {
    let standing_query = "trending".to_owned();
    let span = Some(QuerySpan {
        span: Some(match window_end {
            None => query_span::Span::StandingQuery(standing_query),
            end => query_span::Span::PastWindow(PastWindow {
                standing_query,
                window_end: end,
            }),
        }),
    });
    let request = TopKRequest {
        dimension: Dimension::Country.into(),
        span: span.clone(),
        k: 1_000,
        ..Default::default()
    };
    let answer = client.top_k(request).await.expect("answered");
    let envelope = answer.envelope.expect("every answer has one");
    let ms = |at: Option<Timestamp>| at.map(|at| at.seconds * 1_000).expect("a window");
    let (start_ms, end_ms) = (ms(envelope.window_start), ms(envelope.window_end));
    let is_in = |delta: &&Delta| {
        let now = &delta.now;
        let pane_ms = now.mtime_ms.div_euclid(PANE_MS) * PANE_MS;
        let is_late = pane_ms + PANE_MS <= now.watermark_ms;
        start_ms <= now.mtime_ms && now.mtime_ms < end_ms && !is_late
    };
    let mut yes: BTreeMap<String, i64> = BTreeMap::new();
    for delta in deltas.iter().filter(is_in) {
        for (record, weight) in delta
            .before
            .iter()
            .map(|of| (of, -1))
            .chain([(&delta.now, 1)])
        {
            *yes.entry(record.country.clone()).or_default() +=
                weight * i64::from(record.response == "yes");
        }
    }
    yes.retain(|_, yes| *yes > 0);
    let found = answer.entries.iter();
    let found = found.map(|entry| (entry.key.clone(), entry.rsvps_yes()));
    assert_eq!(found.collect::<BTreeMap<_, _>>(), yes, "until {end_ms}");
    assert!(!yes.is_empty(), "until {end_ms}");
    let request = CountDistinctRequest {
        span,
        ..Default::default()
    };
    let answer = client.count_distinct(request).await.expect("answered");
    let members: BTreeSet<u64> = deltas
        .iter()
        .filter(is_in)
        .map(|of| of.now.member_id)
        .collect();
    let count = answer.count.expect("it is counted");
    let off = (count.estimate() - members.len() as f64).abs();
    assert!(
        off <= 0.032 * members.len() as f64,
        "{count:?} for {}",
        members.len()
    );
    envelope.window_end.expect("a window")
}

async fn check(client: &Client, deltas: &[Delta]) {
    for entity in ENTITIES {
        check_keys(client, deltas, entity).await;
    }
    check_guests(client, deltas).await;
    check_sample(client, deltas).await;
    let newest = check_window(client, deltas, None).await;
    for earlier_s in [300, 900] {
        let end = Timestamp {
            seconds: newest.seconds - earlier_s,
            nanos: 0,
        };
        check_window(client, deltas, Some(end)).await;
    }
}

#[tokio::test]
async fn sketches_answer_of_the_recording_also_after_a_restart() {
    let lines = recorded_lines();
    let (_, deltas) = judge(&read(lines.iter().map(String::as_str)));
    for partitions in ["1", "5"] {
        let feed = Feed::replay(&recording(), 1, "max").await;
        let setup = Setup::feed(&feed.url).set("feed.partitions", partitions);
        let dev = setup.start().await;
        dev.counted(RECORDS).await;
        check(&dev.client, &deltas).await;
        dev.stop().await;
        let dev = setup.start().await;
        dev.counted(RECORDS).await;
        check(&dev.client, &deltas).await;
        dev.stop().await;
    }
}
