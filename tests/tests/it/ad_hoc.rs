//! Ad-hoc queries equal the oracle of the standing one: each field of a filter, each dimension, each
//! kind of time, with the top topics of every window and how far each counts; over the recording with
//! some records delayed.

use std::collections::HashMap;

use headcount_sdk::v1::watched_query::{self, Start};
use headcount_sdk::v1::{
    Aggregates, BoundingBox, Dimension, DistinctMethod, Estimate, Filter, QueryDefinition,
    Response, SlidingWindow, TimeDomain, TumblingWindow, WatchedQuery, Window, WindowResult,
    window,
};
use headcount_sdk::{Client, WatchOptions};
use prost_types::Duration;
use tokio::time::timeout;

use crate::harness::dev::Setup;
use crate::harness::{PATIENCE, recording};
use crate::oracle::record::Record;
use crate::oracle::truth::Delta;
use crate::oracle::windows::{Query, Row, STANDING, rows};
use crate::windows::{Delayed, check_as_of};

/// Queries that one stream takes at most.
const QUERIES_MAX: usize = 16;

/// What every query here has, but for what its case is about.
const PLAIN: Query = Query {
    size_ms: 120_000,
    slide_ms: 30_000,
    top_topics: 5,
    keys: |_| Vec::new(),
    distinct: true,
    ..STANDING
};

/// A query as it is asked, and as the oracle has it.
pub(crate) struct Case {
    pub(crate) tag: String,
    pub(crate) asked: QueryDefinition,
    pub(crate) oracle: Query,
}

fn seconds(seconds: i64) -> Option<Duration> {
    Some(Duration { seconds, nanos: 0 })
}

fn sliding(size_s: i64, slide_s: i64) -> Window {
    let sliding = SlidingWindow {
        size: seconds(size_s),
        slide: seconds(slide_s),
    };
    Window {
        kind: Some(window::Kind::Sliding(sliding)),
        ..Window::default()
    }
}

fn plain() -> QueryDefinition {
    QueryDefinition {
        window: Some(sliding(120, 30)),
        aggregates: Some(Aggregates {
            top_topics: Some(5),
            distinct_members: true,
            distinct_groups: true,
            distinct_events: true,
            ..Aggregates::default()
        }),
        ..QueryDefinition::default()
    }
}

fn filtered(tag: &str, filter: Filter, passes: fn(&Record) -> bool) -> Case {
    Case {
        tag: tag.to_owned(),
        asked: QueryDefinition {
            filter: Some(filter),
            ..plain()
        },
        oracle: Query { passes, ..PLAIN },
    }
}

fn grouped(by: Dimension, keys: fn(&Record) -> Vec<String>) -> Case {
    Case {
        tag: by.as_str_name().to_owned(),
        asked: QueryDefinition {
            group_by: by.into(),
            ..plain()
        },
        oracle: Query { keys, ..PLAIN },
    }
}

fn timed(tag: &str, window: Window, oracle: Query) -> Case {
    Case {
        tag: tag.to_owned(),
        asked: QueryDefinition {
            window: Some(window),
            ..plain()
        },
        oracle,
    }
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}

fn one_of(text: &str, list: &[&str]) -> bool {
    list.contains(&text)
}

fn inside(record: &Record, passes: fn(f64, f64) -> bool) -> bool {
    record.place.is_some_and(|(lat, lon)| passes(lat, lon))
}

/// One case for each field of a filter, and one for all of them together.
fn filters() -> Vec<Case> {
    let any = Filter::default;
    vec![
        filtered(
            "responses",
            Filter {
                responses: vec![Response::No.into(), Response::Waitlist.into()],
                ..any()
            },
            |record| record.response == "no",
        ),
        filtered(
            "guests_min",
            Filter {
                guests_min: Some(2),
                ..any()
            },
            |record| record.guests >= 2,
        ),
        filtered(
            "guests_max",
            Filter {
                guests_max: Some(2),
                ..any()
            },
            |record| record.guests < 2,
        ),
        filtered(
            "countries",
            Filter {
                countries: texts(&["gb", "au"]),
                ..any()
            },
            |record| one_of(&record.country, &["gb", "au"]),
        ),
        filtered(
            "cities",
            Filter {
                cities: texts(&["New York", "Melbourne"]),
                ..any()
            },
            |record| one_of(&record.city, &["New York", "Melbourne"]),
        ),
        filtered(
            "topics",
            Filter {
                topics: texts(&["hiking", "nightlife"]),
                ..any()
            },
            |record| record.topics.contains("hiking") || record.topics.contains("nightlife"),
        ),
        filtered(
            "group_ids",
            Filter {
                group_ids: vec![977_964, 1_636_003],
                ..any()
            },
            |record| [977_964, 1_636_003].contains(&record.group_id),
        ),
        filtered(
            "event_ids",
            Filter {
                event_ids: texts(&["vtmwdlytfbmb", "220372793"]),
                ..any()
            },
            |record| one_of(&record.event_id, &["vtmwdlytfbmb", "220372793"]),
        ),
    ]
}

/// Boxes: one within a city, where the venue of a record and its group part ways, one across the
/// antimeridian; and a filter of several fields.
fn places() -> Vec<Case> {
    let boxed = |south, west, north, east| Filter {
        bounding_box: Some(BoundingBox {
            south,
            west,
            north,
            east,
        }),
        ..Filter::default()
    };
    vec![
        filtered("a city", boxed(40.7, -74.02, 40.8, -73.93), |record| {
            inside(record, |lat, lon| {
                (40.7..40.8).contains(&lat) && (-74.02..-73.93).contains(&lon)
            })
        }),
        filtered(
            "antimeridian",
            boxed(-45.0, 170.0, 22.0, -150.0),
            |record| {
                inside(record, |lat, lon| {
                    (-45.0..22.0).contains(&lat) && !(-150.0..170.0).contains(&lon)
                })
            },
        ),
        filtered(
            "several fields",
            Filter {
                responses: vec![Response::Yes.into()],
                guests_max: Some(1),
                countries: texts(&["us"]),
                topics: texts(&["social", "singles"]),
                ..boxed(30.0, -125.0, 49.0, -100.0)
            },
            |record| {
                let topics = &record.topics;
                let west =
                    |lat, lon| (30.0..49.0).contains(&lat) && (-125.0..-100.0).contains(&lon);
                (record.response.as_str(), record.guests) == ("yes", 0)
                    && record.country == "us"
                    && (topics.contains("social") || topics.contains("singles"))
                    && inside(record, west)
            },
        ),
    ]
}

/// One case for each dimension.
fn groupings() -> Vec<Case> {
    vec![
        grouped(Dimension::Unspecified, |_| Vec::new()),
        grouped(Dimension::Country, |record| vec![record.country.clone()]),
        grouped(Dimension::City, |record| vec![record.city.clone()]),
        grouped(Dimension::Topic, |record| {
            record.topics.iter().cloned().collect()
        }),
        grouped(Dimension::Group, |record| vec![record.group_id.to_string()]),
        grouped(Dimension::Event, |record| vec![record.event_id.clone()]),
        grouped(Dimension::Guests, |record| vec![record.guests.to_string()]),
    ]
}

/// Lateness, stream time, windows that do not overlap, and what holds where nothing is said.
fn times() -> Vec<Case> {
    let late = Window {
        allowed_lateness: seconds(75),
        ..sliding(120, 30)
    };
    let stream = Window {
        time_domain: TimeDomain::Stream.into(),
        ..sliding(120, 30)
    };
    let tumbling = Window {
        kind: Some(window::Kind::Tumbling(TumblingWindow { size: seconds(60) })),
        ..Window::default()
    };
    let of_late = Query {
        lateness_ms: 75_000,
        ..PLAIN
    };
    let of_stream = Query {
        stream_time: true,
        ..PLAIN
    };
    let of_tumbling = Query {
        size_ms: 60_000,
        slide_ms: 60_000,
        ..PLAIN
    };
    let of_nothing = Query {
        keys: |_| Vec::new(),
        ..STANDING
    };
    vec![
        timed("lateness", late, of_late),
        timed("stream time", stream, of_stream),
        timed("tumbling", tumbling, of_tumbling),
        Case {
            tag: "nothing said".to_owned(),
            asked: QueryDefinition::default(),
            oracle: of_nothing,
        },
    ]
}

/// The rows of each query by its tag, from the oldest record to the feed's end.
async fn watched(client: &Client, cases: &[Case]) -> HashMap<String, Vec<Row>> {
    let results = results(client, cases).await;
    check_as_of(client, &results, "ad hoc").await;
    let mut found: HashMap<String, Vec<Row>> = HashMap::new();
    for result in &results {
        let of = found.entry(result.query.clone()).or_default();
        of.push(Row::of(result));
    }
    found
}

/// What the queries put out, from the oldest record to the feed's end.
async fn results(client: &Client, cases: &[Case]) -> Vec<WindowResult> {
    let mut options = WatchOptions::default();
    for case in cases {
        options = options.with(WatchedQuery {
            tag: case.tag.clone(),
            query: Some(watched_query::Query::Definition(case.asked.clone())),
            start: Some(Start::FromEarliest(true)),
            until: None,
        });
    }
    let mut stream = client.watch(options);
    let mut results = Vec::new();
    let mut open = cases.len();
    while open > 0 {
        let message = timeout(PATIENCE, stream.next())
            .await
            .unwrap_or_else(|_| panic!("{open} queries do not end in time"))
            .expect("the stream ends after the last message of each query")
            .unwrap_or_else(|error| panic!("watch: {error}"));
        open -= usize::from(message.ended);
        assert!(
            message
                .results
                .iter()
                .all(|result| result.query == message.tag)
        );
        results.extend(message.results);
    }
    results
}

/// A case that every record passes, or none, would show nothing.
pub(crate) fn tells(case: &Case, deltas: &[Delta]) {
    let passed = deltas
        .iter()
        .filter(|delta| (case.oracle.passes)(&delta.now));
    let (passed, all) = (passed.count(), deltas.len());
    assert!(
        (1..all).contains(&passed),
        "{}: {passed} of {all}",
        case.tag
    );
}

pub(crate) fn check(case: &Case, mut found: Vec<Row>, deltas: &[Delta]) {
    let (expected, _) = rows(case.oracle, deltas);
    assert!(!expected.is_empty(), "{}: no rows", case.tag);
    let in_order = found.is_sorted_by_key(|row| row.fired_ms);
    assert!(in_order, "{}: firings out of order", case.tag);
    // Groups and events whose keys are numbers come in the order of the numbers.
    found.sort();
    for (found, expected) in found.iter().zip(&expected) {
        assert_eq!(found, expected, "{}", case.tag);
    }
    assert_eq!(found.len(), expected.len(), "{}", case.tag);
}

#[tokio::test]
async fn ad_hoc_queries_equal_the_oracle_field_by_field() {
    let delayed = Delayed::write();
    let deltas = delayed.deltas();
    let mut cases = filters();
    cases.extend(places());
    for case in &cases {
        tells(case, &deltas);
    }
    cases.extend(groupings());
    cases.extend(times());
    let setup = Setup::replay(&delayed.path(), "max").set("feed.partitions", "3");
    let dev = setup.start().await;
    for some in cases.chunks(QUERIES_MAX) {
        let mut found = watched(&dev.client, some).await;
        for case in some {
            let rows = found.remove(&case.tag).unwrap_or_default();
            check(case, rows, &deltas);
        }
    }
    dev.stop().await;
}

/// The window in which all was said, counted by each method.
fn by_method(method: DistinctMethod) -> Case {
    let day = Window {
        kind: Some(window::Kind::Tumbling(TumblingWindow {
            size: seconds(86_400),
        })),
        ..Window::default()
    };
    Case {
        tag: method.as_str_name().to_owned(),
        asked: QueryDefinition {
            window: Some(day),
            aggregates: Some(Aggregates {
                distinct_members: true,
                distinct_groups: true,
                distinct_events: true,
                distinct_method: method.into(),
                ..Aggregates::default()
            }),
            ..QueryDefinition::default()
        },
        oracle: PLAIN,
    }
}

#[tokio::test]
async fn each_method_counts_distinct_keys_within_its_error() {
    use DistinctMethod::{EllP9, EllP11, HllLgk14, Unspecified};
    // Of the recording, all of which was said on one day.
    const TRUTH: [f64; 3] = [1_484.0, 1_396.0, 1_695.0];
    let dev = Setup::replay(&recording(), "max")
        .set("feed.partitions", "3")
        .start()
        .await;
    for (method, name, error) in [
        (Unspecified, "ell(2,20) p=9", 0.016),
        (EllP9, "ell(2,20) p=9", 0.016),
        (EllP11, "ell(2,20) p=11", 0.008),
        (HllLgk14, "hll lgk=14", 0.0081),
    ] {
        let case = by_method(method);
        let results = results(&dev.client, std::slice::from_ref(&case)).await;
        let newest = results.iter().max_by_key(|result| result.records());
        let newest = newest.expect("a day has ended");
        let found = [
            &newest.distinct_members,
            &newest.distinct_groups,
            &newest.distinct_events,
        ];
        for (found, truth) in found.into_iter().zip(TRUTH) {
            let found: &Estimate = found.as_ref().expect("it was asked for");
            assert_eq!((&*found.method, found.exact()), (name, false));
            let off = (found.estimate() - truth).abs() / truth;
            assert!(off <= 4.0 * error, "{name}: {found:?} for {truth}");
            assert!(found.lower() < found.estimate() && found.estimate() < found.upper());
        }
    }
    dev.stop().await;
}
