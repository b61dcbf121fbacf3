//! WatchDrift: each alert once, resumed behind each cursor, of the subjects that were asked for.

use futures::StreamExt;
use headcount_binder::Channel;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::query_service_server::QueryService;
use headcount_proto::v1::{DriftAlert, DriftSubject};
use headcount_proto::v1::{WatchDriftRequest, WatchDriftResponse};
use headcount_server::serve::query::QueryApi;
use headcount_server::serve::views::ReplicaOptions;
use tokio::time::timeout;
use tonic::Request;
use tonic_types::StatusExt;

use super::standing::{at, fire, head, world};
use crate::views::world::{PATIENCE, Service, World};

type Watching = <QueryApi as QueryService>::WatchDriftStream;

fn alert(subject: DriftSubject, after: f64) -> Payload {
    Payload::DriftAlert(DriftAlert {
        subject: subject.into(),
        after: Some(after),
        ..DriftAlert::default()
    })
}

/// Writes the alerts of a second as the merger does.
async fn find(world: &World, number: u64, second: i64, epoch: u64, alerts: &[Payload]) {
    let mut payloads = alerts.to_vec();
    payloads.push(at(second, false));
    let head = head(epoch, number);
    world.publish(Channel::Results, 0, head, payloads).await;
}

async fn begin(service: &Service, request: WatchDriftRequest) -> Watching {
    let called = service.query.watch_drift(Request::new(request)).await;
    called.expect("the call is taken").into_inner()
}

async fn next(stream: &mut Watching) -> Option<WatchDriftResponse> {
    let message = timeout(PATIENCE, stream.next()).await;
    let message = message.expect("a message comes in time");
    message.map(|message| message.expect("no error"))
}

/// Reads one call to its end.
async fn read(service: &Service, request: WatchDriftRequest) -> Vec<WatchDriftResponse> {
    let mut stream = begin(service, request).await;
    let mut all = Vec::new();
    while let Some(message) = next(&mut stream).await {
        all.push(message);
    }
    all
}

fn numbers(messages: &[WatchDriftResponse]) -> Vec<f64> {
    let alerts = messages.iter().filter_map(|message| message.alert.as_ref());
    alerts.map(DriftAlert::after).collect()
}

fn earliest() -> WatchDriftRequest {
    WatchDriftRequest {
        from_earliest: true,
        ..WatchDriftRequest::default()
    }
}

fn after(cursor: &str) -> WatchDriftRequest {
    WatchDriftRequest {
        from_cursor: cursor.to_owned(),
        ..earliest()
    }
}

#[tokio::test]
async fn alerts_come_once_and_resume_after_each_cursor() {
    let world = world().await;
    let (yes, topics) = (DriftSubject::YesRate, DriftSubject::Topics);
    let mut number = 0;
    fire(&world, &mut number, "live", 10, 3, 1).await;
    find(
        &world,
        2,
        15,
        1,
        &[alert(yes, 1.0), alert(topics, 2.0), alert(yes, 3.0)],
    )
    .await;
    find(&world, 3, 17, 1, &[alert(topics, 4.0)]).await;
    // A merger that restarted writes its last batches again, under the same numbers.
    find(
        &world,
        2,
        15,
        2,
        &[alert(yes, 1.0), alert(topics, 2.0), alert(yes, 3.0)],
    )
    .await;
    find(&world, 3, 17, 2, &[alert(topics, 4.0)]).await;
    find(&world, 4, 30, 2, &[alert(yes, 5.0)]).await;
    let end = vec![at(30, true)];
    world.publish(Channel::Results, 0, head(2, 5), end).await;
    let service = world.serve(ReplicaOptions::default());
    let whole = read(&service, earliest()).await;
    assert_eq!(numbers(&whole), [1.0, 2.0, 3.0, 4.0, 5.0]);
    let last = whole.last().expect("messages came");
    assert!(last.caught_up && last.alert.is_none());
    let seconds = |message: &WatchDriftResponse| message.watermark.expect("it is known").seconds;
    let told: Vec<i64> = whole.iter().map(seconds).collect();
    assert!(
        told.is_sorted() && told[0] == 15 && told[4] == 30,
        "{told:?}"
    );
    for (sent, message) in whole.iter().enumerate() {
        let rest = read(&service, after(&message.cursor)).await;
        assert_eq!(
            numbers(&rest),
            numbers(&whole)[(sent + 1).min(5)..],
            "{sent}"
        );
    }
    let of_topics = WatchDriftRequest {
        subjects: vec![topics.into(), topics.into()],
        ..earliest()
    };
    let some = read(&service, of_topics.clone()).await;
    assert_eq!(numbers(&some), [2.0, 4.0]);
    // Subjects may change from call to call: what was passed over is before the cursor.
    let rest = read(&service, after(&some[0].cursor)).await;
    assert_eq!(numbers(&rest), [3.0, 4.0, 5.0]);
}

#[tokio::test]
async fn from_now_on_only_new_alerts_come_and_signs_of_life_between() {
    let world = world().await;
    let mut number = 0;
    fire(&world, &mut number, "live", 10, 1, 1).await;
    find(&world, 2, 20, 1, &[alert(DriftSubject::Guests, 1.0)]).await;
    let service = world.serve(ReplicaOptions::default());
    let mut stream = begin(&service, WatchDriftRequest::default()).await;
    for _ in ["caught up", "a sign of life", "another"] {
        let message = next(&mut stream).await.expect("it goes on");
        assert!(message.caught_up && message.alert.is_none());
        let watermark = message.watermark.expect("known from before");
        assert_eq!(watermark.seconds, 20);
    }
    find(&world, 3, 40, 1, &[alert(DriftSubject::Countries, 2.0)]).await;
    let found = loop {
        let message = next(&mut stream).await.expect("it goes on");
        if let Some(alert) = &message.alert {
            break (alert.subject(), message.watermark.map(|at| at.seconds));
        }
    };
    assert_eq!(found, (DriftSubject::Countries, Some(40)));
}

#[tokio::test]
async fn what_is_not_to_be_watched_is_refused() {
    let world = world().await;
    let service = world.serve(ReplicaOptions::default());
    let foreign = {
        let request = super::standing::watched(None);
        let messages = super::read(&service, vec![request], 1).await;
        messages[0].cursor.clone()
    };
    let cases = [
        (
            WatchDriftRequest {
                subjects: vec![1, 0, 99],
                ..earliest()
            },
            "INVALID_ARGUMENT",
        ),
        (
            WatchDriftRequest {
                feed: "other".to_owned(),
                ..earliest()
            },
            "FEED_NOT_FOUND",
        ),
        (after("x"), "MALFORMED_CURSOR"),
        (after(&foreign), "CURSOR_GENERATION"),
        (
            WatchDriftRequest {
                at_least: "x".to_owned(),
                ..earliest()
            },
            "MALFORMED_CURSOR",
        ),
    ];
    for (request, reason) in cases {
        let refused = service.query.watch_drift(Request::new(request)).await;
        let status = refused.err().expect("it is refused");
        let details = status.get_details_error_info().expect("it says why");
        assert_eq!(details.reason, reason, "{}", status.message());
    }
}
