//! Standing queries created by the command line: the analyses of the documentation against the oracle, over the recording
//! with some records delayed; over a range; through a restart; changed and deleted.

use std::path::PathBuf;

use headcount_sdk::v1::watched_query::{self, Start};
use headcount_sdk::v1::{
    CreateQueryRequest, ErrorReason, QueryDefinition, StandingQuery, TumblingWindow,
    UpdateQueryRequest, WatchEnd, WatchedQuery, Window, WindowResult, window,
};
use headcount_sdk::{Client, WatchOptions};
use tokio::time::timeout;

use crate::ad_hoc::{Case, check, tells};
use crate::harness::PATIENCE;
use crate::harness::command::cli;
use crate::harness::dev::{Dev, Setup};
use crate::oracle::record::Record;
use crate::oracle::windows::{Query, Row, STANDING};
use crate::windows::Delayed;

/// What every analysis has, but for what it is about.
const PLAIN: Query = Query {
    top_topics: 0,
    keys: |_| Vec::new(),
    ..STANDING
};

const MINUTE: Query = Query {
    size_ms: 60_000,
    slide_ms: 60_000,
    ..PLAIN
};

fn in_new_york(record: &Record) -> bool {
    let inside = |(lat, lon)| (40.49..40.92).contains(&lat) && (-74.27..-73.68).contains(&lon);
    record.place.is_some_and(inside)
}

/// The analyses of the documentation, as the oracle has them.
fn analyses() -> Vec<(&'static str, Query)> {
    vec![
        (
            "count-30s",
            Query {
                size_ms: 30_000,
                slide_ms: 5_000,
                ..PLAIN
            },
        ),
        (
            "guests-4m",
            Query {
                size_ms: 240_000,
                slide_ms: 120_000,
                keys: |record| vec![record.guests.to_string()],
                ..PLAIN
            },
        ),
        (
            "new-york",
            Query {
                top_topics: 5,
                passes: in_new_york,
                ..MINUTE
            },
        ),
        (
            "with-guests",
            Query {
                passes: |record| record.guests >= 1,
                ..MINUTE
            },
        ),
        (
            "guests-by-country",
            Query {
                size_ms: 3_600_000,
                slide_ms: 3_600_000,
                passes: |record| record.response == "yes",
                keys: |record| vec![record.country.clone()],
                ..PLAIN
            },
        ),
        (
            "topics-by-day",
            Query {
                size_ms: 86_400_000,
                slide_ms: 86_400_000,
                top_topics: 20,
                keys: |record| record.topics.iter().cloned().collect(),
                ..PLAIN
            },
        ),
    ]
}

fn definition_of(name: &str) -> PathBuf {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/analyses");
    PathBuf::from(folder).join(format!("{name}.json"))
}

/// Runs `headcount query` against the process; what it printed.
async fn query(dev: &Dev, arguments: &[&str]) -> String {
    let all = [&["query", "--output", "json"], arguments].concat();
    let ended = cli(Some(&format!("http://{}", dev.address)), &all).await;
    assert_eq!(ended.code, Some(0), "{arguments:?}: {}", ended.stderr);
    ended.stdout
}

async fn create(dev: &Dev, name: &str) {
    let file = definition_of(name);
    let file = file.to_str().expect("paths of tests are UTF-8");
    let told = query(
        dev,
        &["create", name, "--definition", file, "--from-earliest"],
    )
    .await;
    assert!(told.contains(&format!("\"name\":\"{name}\"")), "{told}");
}

/// What a standing query put out, from its beginning to its end.
async fn results(client: &Client, name: &str) -> (Vec<WindowResult>, WatchEnd) {
    let options = WatchOptions::default().with(WatchedQuery {
        query: Some(watched_query::Query::Standing(name.to_owned())),
        start: Some(Start::FromEarliest(true)),
        ..WatchedQuery::default()
    });
    let mut stream = client.watch(options);
    let mut results = Vec::new();
    loop {
        let message = timeout(PATIENCE, stream.next()).await;
        let message = message.unwrap_or_else(|_| panic!("{name} does not end in time"));
        let message = message
            .expect("it ends by a message")
            .expect("it is served");
        let end = message.end();
        results.extend(message.results);
        if message.ended {
            return (results, end);
        }
    }
}

/// Until a query has fired something.
async fn until_fired(client: &Client, name: &str) {
    let fired = async {
        while results(client, name).await.0.is_empty() {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    };
    timeout(PATIENCE, fired).await.expect("it fires in time");
}

fn case(name: &str, oracle: Query) -> Case {
    Case {
        tag: name.to_owned(),
        asked: QueryDefinition::default(),
        oracle,
    }
}

#[tokio::test]
async fn the_analyses_of_the_documentation_equal_the_oracle_created_before_amid_and_after_the_feed()
{
    let delayed = Delayed::write();
    let deltas = delayed.deltas();
    let setup = Setup::replay(&delayed.path(), "max").set("feed.partitions", "3");
    let dev = setup.start().await;
    // The feed is under way, or has ended.
    for (name, _) in analyses() {
        create(&dev, name).await;
    }
    for (name, oracle) in analyses() {
        until_fired(&dev.client, name).await;
        let (found, end) = results(&dev.client, name).await;
        assert_eq!(end, WatchEnd::Feed, "{name}");
        let case = case(name, oracle);
        if !matches!(name, "count-30s" | "guests-4m" | "topics-by-day") {
            tells(&case, &deltas);
        }
        check(&case, found.iter().map(Row::of).collect(), &deltas);
    }
    // They stand after a restart too, and nothing of them is put out twice.
    dev.stop().await;
    let dev = setup.clone().start().await;
    let listed = query(&dev, &["standing"]).await;
    for (name, oracle) in analyses() {
        assert!(listed.contains(name), "{name} is missing in {listed}");
        let (found, _) = results(&dev.client, name).await;
        check(
            &case(name, oracle),
            found.iter().map(Row::of).collect(),
            &deltas,
        );
    }
    dev.stop().await;
}

#[tokio::test]
async fn a_query_over_a_range_ends_with_it() {
    let delayed = Delayed::write();
    let setup = Setup::replay(&delayed.path(), "max").set("feed.partitions", "3");
    let dev = setup.start().await;
    create(&dev, "with-guests").await;
    until_fired(&dev.client, "with-guests").await;
    let (rows, _) = results(&dev.client, "with-guests").await;
    // As of a firing in the middle.
    let middle = rows[rows.len() / 2].envelope.clone().unwrap_or_default();
    let definition = std::fs::read_to_string(definition_of("count-30s")).expect("it is there");
    query(
        &dev,
        &[
            "create",
            "range",
            "--definition",
            &definition,
            "--from-earliest",
            "--until-cursor",
            &middle.as_of,
        ],
    )
    .await;
    until_fired(&dev.client, "range").await;
    let (found, end) = results(&dev.client, "range").await;
    assert_eq!(end, WatchEnd::Query);
    let last = found
        .last()
        .expect("it fired")
        .envelope
        .clone()
        .unwrap_or_default();
    let all = results(&dev.client, "with-guests").await.0;
    let last_of_all = all
        .last()
        .expect("it fired")
        .envelope
        .clone()
        .unwrap_or_default();
    assert!(last.window_end.unwrap().seconds < last_of_all.window_end.unwrap().seconds);
    dev.stop().await;
}

#[tokio::test]
async fn a_query_that_is_changed_is_computed_again_and_one_that_is_deleted_is_gone() {
    let delayed = Delayed::write();
    let setup = Setup::replay(&delayed.path(), "max").set("feed.partitions", "3");
    let dev = setup.start().await;
    create(&dev, "with-guests").await;
    until_fired(&dev.client, "with-guests").await;
    let changed = query(
        &dev,
        &[
            "change",
            "with-guests",
            "--definition",
            r#"{"filter": {"guestsMin": 2}}"#,
        ],
    )
    .await;
    assert!(changed.contains("\"etag\":\"2\""), "{changed}");
    until_fired(&dev.client, "with-guests").await;
    let plans = async {
        loop {
            let (rows, _) = results(&dev.client, "with-guests").await;
            let mut plans: Vec<String> = rows.iter().map(|row| row.plan_hash.clone()).collect();
            plans.dedup();
            if plans.len() == 2 {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    };
    timeout(PATIENCE, plans)
        .await
        .expect("the new plan fires over the same feed");

    query(&dev, &["delete", "with-guests"]).await;
    let gone = dev.client.standing_query("with-guests").await;
    assert_eq!(
        gone.expect_err("it is gone").reason(),
        ErrorReason::QueryNotFound
    );
    let request = UpdateQueryRequest {
        query: Some(StandingQuery {
            name: "trending".to_owned(),
            ..StandingQuery::default()
        }),
        ..UpdateQueryRequest::default()
    };
    let refused = dev
        .client
        .update_query(request)
        .await
        .expect_err("it is configured");
    assert_eq!(refused.reason(), ErrorReason::QueryConfigured);
    for (milliseconds, reason) in [
        (1, ErrorReason::InvalidArgument),
        (100, ErrorReason::LimitExceeded),
    ] {
        let refused = dev.client.create_query(every(milliseconds)).await;
        let refused = refused.expect_err("it is too much");
        assert_eq!(refused.reason(), reason, "{milliseconds} ms");
    }
    dev.stop().await;
}

/// A window of so many milliseconds each, over all there is.
fn every(milliseconds: i32) -> CreateQueryRequest {
    let length = prost_types::Duration {
        seconds: 0,
        nanos: milliseconds * 1_000_000,
    };
    let tumbling = TumblingWindow { size: Some(length) };
    CreateQueryRequest {
        query: Some(StandingQuery {
            name: "far".to_owned(),
            definition: Some(QueryDefinition {
                window: Some(Window {
                    kind: Some(window::Kind::Tumbling(tumbling)),
                    ..Window::default()
                }),
                ..QueryDefinition::default()
            }),
            ..StandingQuery::default()
        }),
        from_earliest: true,
        ..CreateQueryRequest::default()
    }
}
