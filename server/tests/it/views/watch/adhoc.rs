//! Ad-hoc queries against windows counted by hand from the same changes.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use headcount_binder::Channel;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::watched_query::{Query, Start};
use headcount_proto::v1::{
    Aggregates, Change, CountedAttributes, CountedState, Dimension, Event, Filter, Group, Member,
    QueryDefinition, Response, Rsvp, SlidingWindow, Stamp, Verdict, WatchEnd, WatchResponse,
    WatchedQuery, Window, window,
};
use headcount_server::serve::Limits;
use headcount_server::serve::views::ReplicaOptions;
use prost_types::{Duration as Length, Timestamp};
use tonic_types::StatusExt;

use super::{now, read, refused};
use crate::rng::{Rng, seed};
use crate::views::world::{World, header, progress};

pub(crate) const SIZE_MS: i64 = 30_000;
pub(crate) const SLIDE_MS: i64 = 10_000;
const BEGIN_MS: i64 = 1_425_000_000_000;

/// One state of an RSVP as it is counted.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct State {
    pub(crate) response: Response,
    pub(crate) guests: u32,
    pub(crate) country: &'static str,
}

#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) partition: u16,
    pub(crate) rsvp_id: u64,
    pub(crate) mtime_ms: i64,
    pub(crate) watermark_ms: i64,
    pub(crate) before: Option<State>,
    pub(crate) after: State,
}

pub(crate) fn entries(partitions: u16, rng: &mut Rng) -> Vec<Entry> {
    let mut known: BTreeMap<u64, State> = BTreeMap::new();
    let (mut now_ms, mut newest_ms) = (BEGIN_MS, BEGIN_MS);
    let mut entries = Vec::new();
    for _ in 0..500 {
        now_ms += rng.below(700) as i64;
        let mtime_ms = now_ms - rng.below(4_000) as i64;
        let rsvp_id = rng.below(150);
        let after = State {
            response: [Response::Yes, Response::No, Response::Waitlist][rng.below(3) as usize],
            guests: rng.below(3) as u32,
            country: ["us", "de", "jp"][rng.below(3) as usize],
        };
        let before = known.insert(rsvp_id, after.clone());
        let watermark_ms = newest_ms - 10_000;
        newest_ms = newest_ms.max(mtime_ms);
        let partition = (rsvp_id % u64::from(partitions)) as u16;
        entries.push(Entry {
            partition,
            rsvp_id,
            mtime_ms,
            watermark_ms,
            before,
            after,
        });
    }
    entries
}

pub(crate) fn change(entry: &Entry, version: u64) -> Payload {
    let group = |country: &str| Group {
        group_id: 7,
        group_city: "town".to_owned(),
        group_country: country.to_owned(),
        topics: vec!["fun".to_owned()],
        ..Group::default()
    };
    let mtime = Timestamp {
        seconds: entry.mtime_ms.div_euclid(1_000),
        nanos: (entry.mtime_ms.rem_euclid(1_000) * 1_000_000) as i32,
    };
    let verdict = if entry.before.is_some() {
        Verdict::Change
    } else {
        Verdict::New
    };
    Payload::Change(Change {
        verdict: verdict.into(),
        version,
        stamp: Some(Stamp {
            source: "test".to_owned(),
            watermark_ms: entry.watermark_ms,
            stream_time_ms: entry.mtime_ms + 5_000,
        }),
        rsvp: Some(Rsvp {
            rsvp_id: entry.rsvp_id,
            response: entry.after.response.into(),
            guests: Some(entry.after.guests),
            mtime: Some(mtime),
            member: Some(Member {
                member_id: entry.rsvp_id,
                ..Member::default()
            }),
            event: Some(Event {
                event_id: format!("e{}", entry.rsvp_id),
                ..Event::default()
            }),
            group: Some(group(entry.after.country)),
            ..Rsvp::default()
        }),
        before: entry.before.as_ref().map(|before| CountedState {
            response: before.response.into(),
            guests: Some(before.guests),
            attributes: (before.country != entry.after.country).then(|| CountedAttributes {
                event_id: format!("e{}", entry.rsvp_id),
                group_id: 7,
                country: before.country.to_owned(),
                city: "town".to_owned(),
                topics: vec!["fun".to_owned()],
                ..CountedAttributes::default()
            }),
        }),
    })
}

pub(crate) async fn publish(world: &World, entries: &[Entry], rng: &mut Rng) {
    let mut input = vec![0u64; usize::from(world.partitions)];
    publish_some(world, entries, rng, &mut input).await;
    publish_end(world, &input).await;
}

pub(crate) async fn publish_some(
    world: &World,
    entries: &[Entry],
    rng: &mut Rng,
    input: &mut [u64],
) {
    let mut at = 0;
    while at < entries.len() {
        let count = (1 + rng.below(6) as usize).min(entries.len() - at);
        let run = &entries[at..at + count];
        at += count;
        // A heartbeat of the run's watermark reaches every partition.
        for partition in 0..world.partitions {
            let own = run.iter().filter(|entry| entry.partition == partition);
            let input = &mut input[usize::from(partition)];
            *input += 1_024;
            let mut payloads: Vec<Payload> = own.map(|entry| change(entry, *input)).collect();
            let watermark_ms = run[count - 1].watermark_ms;
            payloads.push(progress(partition, *input, watermark_ms, false));
            world
                .publish(
                    Channel::Changes,
                    partition,
                    header(partition, 1, *input),
                    payloads,
                )
                .await;
        }
    }
}

async fn publish_end(world: &World, input: &[u64]) {
    for partition in 0..world.partitions {
        let input = input[usize::from(partition)] + 1_024;
        let end = vec![progress(partition, input, i64::MAX, true)];
        world
            .publish(
                Channel::Changes,
                partition,
                header(partition, 1, input),
                end,
            )
            .await;
    }
}

/// (window end, group) with yes, no, people, records.
pub(crate) type Windows = BTreeMap<(i64, Option<String>), [i64; 4]>;

/// Windows by definition: each change lies in those that hold its mtime.
pub(crate) fn expected(entries: &[Entry], passes: impl Fn(&State) -> bool) -> Windows {
    let mut windows = Windows::new();
    for entry in entries {
        let sides = [(entry.before.as_ref(), -1), (Some(&entry.after), 1)];
        let sides: Vec<(&State, i64)> = sides
            .into_iter()
            .filter_map(|(state, weight)| Some((state.filter(|s| passes(s))?, weight)))
            .collect();
        let mut end = entry.mtime_ms.div_euclid(SLIDE_MS) * SLIDE_MS + SLIDE_MS;
        while end - SIZE_MS <= entry.mtime_ms {
            let mut groups: Vec<Option<String>> = Vec::new();
            if !sides.is_empty() {
                groups.push(None);
            }
            for (state, _) in &sides {
                let group = Some(state.country.to_owned());
                if !groups.contains(&group) {
                    groups.push(group);
                }
            }
            for group in groups {
                let of = sides
                    .iter()
                    .filter(|(state, _)| group.as_deref().is_none_or(|g| g == state.country));
                let counts = windows.entry((end, group.clone())).or_default();
                for (state, weight) in of {
                    match state.response {
                        Response::Yes => {
                            counts[0] += weight;
                            counts[2] += weight * (1 + i64::from(state.guests));
                        }
                        Response::No => counts[1] += weight,
                        _ => {}
                    }
                }
                counts[3] += 1;
            }
            end += SLIDE_MS;
        }
    }
    windows
}

pub(super) fn got(messages: &[WatchResponse]) -> Windows {
    let mut windows = Windows::new();
    for row in messages.iter().flat_map(|message| &message.results) {
        let end = row
            .envelope
            .as_ref()
            .and_then(|e| e.window_end)
            .expect("every row has a window");
        let counts = [
            row.rsvps_yes(),
            row.rsvps_no(),
            row.people(),
            row.records() as i64,
        ];
        let key = (end.seconds * 1_000, row.group.clone());
        assert!(
            windows.insert(key, counts).is_none(),
            "a row came twice: {row:?}"
        );
    }
    windows
}

pub(crate) fn definition(filter: Option<Filter>) -> QueryDefinition {
    let length = |ms: i64| {
        Some(Length {
            seconds: ms / 1_000,
            nanos: 0,
        })
    };
    let sliding = SlidingWindow {
        size: length(SIZE_MS),
        slide: length(SLIDE_MS),
    };
    QueryDefinition {
        filter,
        window: Some(Window {
            kind: Some(window::Kind::Sliding(sliding)),
            ..Window::default()
        }),
        group_by: Dimension::Country.into(),
        aggregates: Some(Aggregates {
            top_topics: Some(0),
            ..Aggregates::default()
        }),
    }
}

pub(super) fn watched(definition: QueryDefinition, start: Start) -> WatchedQuery {
    WatchedQuery {
        tag: "mine".to_owned(),
        query: Some(Query::Definition(definition)),
        start: Some(start),
        until: None,
    }
}

/// The watermark at which a firing left.
fn fired_ms(message: &WatchResponse) -> i64 {
    let envelope = message.results[0].envelope.as_ref().expect("a window");
    let at = envelope.watermark.expect("before the feed's end");
    at.seconds * 1_000 + i64::from(at.nanos) / 1_000_000
}

async fn windows_hold(partitions: u16, seed: u64) {
    let limits = Limits {
        progress_interval: Duration::from_millis(50),
        ..Limits::default()
    };
    let world = Arc::new(World::new(partitions, limits, |_| {}).await);
    let mut rng = Rng(seed);
    let entries = entries(partitions, &mut rng);
    publish(&world, &entries, &mut rng).await;
    let service = world.serve(ReplicaOptions::default());

    let earliest = || Start::FromEarliest(true);
    let whole = read(
        &service,
        vec![watched(definition(None), earliest())],
        usize::MAX,
    )
    .await;
    assert_eq!(got(&whole), expected(&entries, |_| true));
    assert!(
        whole
            .last()
            .is_some_and(|last| last.ended && last.caught_up)
    );

    let filter = Filter {
        countries: vec!["us".to_owned(), "jp".to_owned()],
        guests_min: Some(1),
        responses: vec![Response::Yes.into(), Response::No.into()],
        ..Filter::default()
    };
    let passes = |s: &State| s.guests >= 1 && s.country != "de" && s.response != Response::Waitlist;
    let filtered = read(
        &service,
        vec![watched(definition(Some(filter)), earliest())],
        usize::MAX,
    )
    .await;
    assert_eq!(
        got(&filtered),
        expected(&entries, passes),
        "what no longer matches is taken back"
    );

    let firings: Vec<&WatchResponse> = whole.iter().filter(|m| !m.results.is_empty()).collect();
    for at in [0, firings.len() / 3, firings.len() - 1] {
        let start = Start::FromCursor(firings[at].cursor.clone());
        let rest = read(&service, vec![watched(definition(None), start)], usize::MAX).await;
        let rest: Vec<&WatchResponse> = rest.iter().filter(|m| !m.results.is_empty()).collect();
        let same =
            |a: &&WatchResponse, b: &&WatchResponse| a.results == b.results && a.cursor == b.cursor;
        assert_eq!(rest.len(), firings.len() - at - 1);
        assert!(
            rest.iter().zip(&firings[at + 1..]).all(|(a, b)| same(a, b)),
            "after firing {at}"
        );
    }
}

#[tokio::test]
async fn windows_are_those_of_the_changes_and_resume_exactly_one_partition() {
    windows_hold(1, seed(31)).await;
}

#[tokio::test]
async fn windows_are_those_of_the_changes_and_resume_exactly_three_partitions() {
    windows_hold(3, seed(32)).await;
}

#[tokio::test]
async fn a_query_ends_at_its_until_with_what_fires_there() {
    let world = Arc::new(World::new(3, Limits::default(), |_| {}).await);
    let mut rng = Rng(seed(33));
    let entries = entries(3, &mut rng);
    publish(&world, &entries, &mut rng).await;
    let service = world.serve(ReplicaOptions::default());
    let ask = async |until: Option<Timestamp>| {
        let query = WatchedQuery {
            until,
            ..watched(definition(None), Start::FromEarliest(true))
        };
        read(&service, vec![query], usize::MAX).await
    };
    let whole = ask(None).await;
    assert_eq!(whole.last().map(WatchResponse::end), Some(WatchEnd::Feed));
    let firings: Vec<&WatchResponse> = whole.iter().filter(|m| !m.results.is_empty()).collect();
    for at in [0, firings.len() / 2] {
        let ms = fired_ms(firings[at]);
        for (until_ms, count) in [(ms, at + 1), (ms - 1, at)] {
            let until = Timestamp {
                seconds: until_ms.div_euclid(1_000),
                nanos: (until_ms.rem_euclid(1_000) * 1_000_000) as i32,
            };
            let some = ask(Some(until)).await;
            let rows = some.iter().filter(|m| !m.results.is_empty());
            assert!(
                rows.map(|m| &m.results)
                    .eq(firings[..count].iter().map(|m| &m.results)),
                "until {until_ms}"
            );
            let last = some.last().expect("an end");
            assert_eq!((last.ended, last.end()), (true, WatchEnd::Until));
        }
    }
    let never = Timestamp {
        seconds: i64::MAX,
        nanos: 0,
    };
    let query = WatchedQuery {
        until: Some(never),
        ..watched(definition(None), Start::FromTime(never))
    };
    let fault = refused(&service, vec![query]).await;
    let fields = fault
        .get_details_bad_request()
        .expect("named")
        .field_violations;
    assert_eq!(fields[0].field, "queries[0].until");
}

#[tokio::test]
async fn a_query_from_a_time_folds_what_was_appended_since() {
    let world = Arc::new(World::new(3, Limits::default(), |_| {}).await);
    let mut rng = Rng(seed(34));
    let entries = entries(3, &mut rng);
    let (early, late) = entries.split_at(entries.len() / 2);
    let mut input = vec![0; 3];
    publish_some(&world, early, &mut rng, &mut input).await;
    tokio::time::sleep(Duration::from_millis(20)).await;
    let between = now();
    publish_some(&world, late, &mut rng, &mut input).await;
    publish_end(&world, &input).await;
    let service = world.serve(ReplicaOptions::default());
    let start = Start::FromTime(between);
    let got = got(&read(&service, vec![watched(definition(None), start)], usize::MAX).await);
    assert_eq!(got, expected(late, |_| true));
}

#[tokio::test]
async fn faults_are_named_and_the_number_of_queries_is_bounded() {
    let world = World::new(1, Limits::default(), |_| {}).await;
    let service = world.serve(ReplicaOptions::default());
    let mut wrong = definition(Some(Filter {
        guests_min: Some(2),
        guests_max: Some(1),
        ..Filter::default()
    }));
    wrong.group_by = 99;
    let status = refused(&service, vec![watched(wrong, Start::FromEarliest(true))]).await;
    let fields: Vec<String> = status
        .get_details_bad_request()
        .expect("fields are named")
        .field_violations
        .into_iter()
        .map(|violation| violation.field)
        .collect();
    assert!(
        fields.contains(&"queries[0].definition.group_by".to_owned()),
        "{fields:?}"
    );
    assert!(
        fields.contains(&"queries[0].definition.filter.guests_min".to_owned()),
        "{fields:?}"
    );

    let many = |count: usize| -> Vec<WatchedQuery> {
        let tagged = |at| WatchedQuery {
            tag: format!("q{at}"),
            ..WatchedQuery::default()
        };
        (0..count).map(tagged).collect()
    };
    let reason = |status: tonic::Status| status.get_details_error_info().expect("says why").reason;
    assert_eq!(
        reason(refused(&service, many(17)).await),
        "INVALID_ARGUMENT"
    );
    let mut open = Vec::new();
    for _ in 0..4 {
        use headcount_proto::v1::query_service_server::QueryService;
        let request = headcount_proto::v1::WatchRequest {
            queries: many(16),
            ..Default::default()
        };
        open.push(
            service
                .query
                .watch(tonic::Request::new(request))
                .await
                .expect("64 are taken"),
        );
    }
    assert_eq!(reason(refused(&service, many(1)).await), "LIMIT_EXCEEDED");
    open.pop();
    read(&service, many(1), 1).await;
}
