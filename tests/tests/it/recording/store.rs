//! The store holds the same rows: latest states, every state that was taken, and results.

use std::collections::BTreeMap;

use headcount_sdk::Client;
use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::v1::{Channel, Filter, ListRsvpsRequest, Response, RsvpHistoryEntry, Verdict};
use prost::Message as _;

use super::numbers::{RECORDS, response_name};
use crate::harness::dev::Setup;
use crate::harness::read::{channel, history, pages, result_bytes, stored_results, until, watched};
use crate::harness::{recorded_lines, recording};
use crate::oracle::record::{Record, read};
use crate::oracle::totals::latest;
use crate::oracle::truth::{Delta, judge};

#[tokio::test]
async fn the_store_holds_states_history_and_results() {
    let dev = Setup::replay(&recording(), "max").start().await;
    dev.counted(RECORDS).await;
    check_store(&dev.client).await;
    dev.stop().await;
}

/// Everything that the store should hold, once the feed has ended.
pub(crate) async fn check_store(client: &Client) {
    watched(client).await;
    let lines = recorded_lines();
    let records = read(lines.iter().map(String::as_str));
    let (_, deltas) = judge(&records);

    // The loader writes at its own pace.
    let all = until("history of every new and changed record", async || {
        let all = history(client, false).await;
        (all.len() >= deltas.len()).then_some(all)
    })
    .await;
    assert_eq!(all.len(), 1_851 + 137);
    let changes = all
        .iter()
        .filter(|entry| entry.verdict() == Verdict::Change)
        .count();
    assert_eq!(changes, 137);
    let key = |rsvp_id: u64, ms: i64| (rsvp_id, ms);
    let mut expected: Vec<_> = deltas
        .iter()
        .map(|delta| key(delta.now.rsvp_id, delta.now.mtime_ms))
        .collect();
    let mut found: Vec<_> = all
        .iter()
        .map(|entry| {
            let rsvp = entry.rsvp.as_ref().expect("a state");
            key(rsvp.rsvp_id, mtime_ms(rsvp))
        })
        .collect();
    expected.sort_unstable();
    found.sort_unstable();
    assert_eq!(found, expected);

    states_are_records_of_the_log(client, &all).await;
    latest_states_are(client, &deltas, &all).await;
    groups_are_told_apart(client, &deltas).await;
    results_are_those_of_the_channel(client).await;
}

/// Each state is the record of `rsvps` that its version names, whole, and was taken at its stream time.
async fn states_are_records_of_the_log(client: &Client, all: &[RsvpHistoryEntry]) {
    let mut taken = BTreeMap::new();
    for record in channel(client, Channel::Rsvps).await {
        let offset = record.offset();
        let Some(Payload::Rsvp(record)) = record.record.and_then(|record| record.payload) else {
            continue;
        };
        let rsvp = record.rsvp.expect("a record");
        let stream_time_ms = record.stamp.expect("its stamp").stream_time_ms;
        taken.insert((rsvp.rsvp_id, offset), (rsvp, stream_time_ms));
    }
    for entry in all {
        let rsvp = entry.rsvp.as_ref().expect("a state");
        let offset = entry.version() % (1 << 48);
        let (of_log, stream_time_ms) = &taken[&(rsvp.rsvp_id, offset)];
        assert_eq!(rsvp, of_log, "version {}", entry.version());
        let found_ms = entry.stream_time.map(|time| ms(&time));
        assert_eq!(found_ms, Some(*stream_time_ms), "{}", rsvp.rsvp_id);
    }
}

/// The latest state of each RSVP is the last one of the oracle, and the entry of its history with the
/// highest version, whole.
async fn latest_states_are(client: &Client, deltas: &[Delta], all: &[RsvpHistoryEntry]) {
    let id = |entry: &RsvpHistoryEntry| entry.rsvp.as_ref().expect("a state").rsvp_id;
    let mut newest: BTreeMap<u64, &RsvpHistoryEntry> = BTreeMap::new();
    for entry in all {
        let known = newest.entry(id(entry)).or_insert(entry);
        if entry.version() > known.version() {
            *known = entry;
        }
    }
    let listed = history(client, true).await;
    let latest = latest(deltas);
    assert_eq!(listed.len(), latest.len(), "one for each RSVP");
    let states: BTreeMap<u64, _> = listed.iter().map(|entry| (id(entry), entry)).collect();
    for (rsvp_id, known) in latest {
        assert_eq!(states[&rsvp_id], newest[&rsvp_id]);
        let rsvp = states[&rsvp_id].rsvp.as_ref().expect("a state");
        let found = (
            rsvp.response().as_str_name(),
            i64::from(rsvp.guests()),
            mtime_ms(rsvp),
        );
        let expected = (response_name(&known.response), known.guests, known.mtime_ms);
        assert_eq!(found, expected, "{rsvp_id}");
    }
}

/// History of some groups is that of the records under these groups, no more and no less: of the
/// busiest one, of several at once with other filters, and of one that there is not.
async fn groups_are_told_apart(client: &Client, deltas: &[Delta]) {
    let mut records: BTreeMap<u64, usize> = BTreeMap::new();
    for delta in deltas {
        *records.entry(delta.now.group_id).or_default() += 1;
    }
    let mut groups: Vec<u64> = records.keys().copied().collect();
    groups.sort_by_key(|group| std::cmp::Reverse(records[group]));
    let yes = vec![Response::Yes.into()];
    let filters = [
        (vec![groups[0]], Vec::new()),
        (groups[..40].to_vec(), yes.clone()),
        (groups[groups.len() - 300..].to_vec(), yes),
        (vec![u64::MAX], Vec::new()),
    ];
    for (group_ids, responses) in filters {
        for latest_only in [false, true] {
            let only_yes = !responses.is_empty();
            let passes = |record: &&Record| {
                group_ids.contains(&record.group_id) && (!only_yes || record.response == "yes")
            };
            let every = deltas.iter().map(|delta| &delta.now);
            let newest = latest(deltas);
            let mut expected: Vec<(u64, i64)> = match latest_only {
                true => newest.into_values().filter(passes).map(of).collect(),
                false => every.filter(passes).map(of).collect(),
            };
            let request = ListRsvpsRequest {
                latest_only,
                page_size: 100,
                filter: Some(Filter {
                    group_ids: group_ids.clone(),
                    responses: responses.clone(),
                    ..Filter::default()
                }),
                ..ListRsvpsRequest::default()
            };
            let entries = pages(client, request).await;
            let states = entries
                .into_iter()
                .map(|entry| entry.rsvp.expect("a state"));
            let mut found: Vec<_> = states.map(|rsvp| (rsvp.rsvp_id, mtime_ms(&rsvp))).collect();
            found.sort_unstable();
            expected.sort_unstable();
            assert_eq!(
                found,
                expected,
                "{} groups, latest: {latest_only}",
                group_ids.len()
            );
        }
    }
}

fn of(record: &Record) -> (u64, i64) {
    (record.rsvp_id, record.mtime_ms)
}

/// The stored results are those of the channel, byte for byte.
async fn results_are_those_of_the_channel(client: &Client) {
    let mut channel = result_bytes(client).await;
    assert!(!channel.is_empty(), "{:?} is empty", Channel::Results);
    channel.sort_unstable();
    let mut stored = until("every result in the store", async || {
        let stored = stored_results(client).await;
        (stored.len() >= channel.len()).then_some(stored)
    })
    .await
    .iter()
    .map(|result| result.encode_to_vec())
    .collect::<Vec<_>>();
    stored.sort_unstable();
    assert!(
        stored == channel,
        "the store's results are not the channel's"
    );
}

fn mtime_ms(rsvp: &headcount_sdk::v1::Rsvp) -> i64 {
    ms(rsvp.mtime.as_ref().expect("a record has its mtime"))
}

fn ms(time: &prost_types::Timestamp) -> i64 {
    time.seconds * 1_000 + i64::from(time.nanos) / 1_000_000
}
