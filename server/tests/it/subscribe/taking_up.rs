//! Who takes a session up: one stream or Pull at a time, and whoever comes later has it.

use headcount_proto::v1::SettleStatus::Settled;
use headcount_proto::v1::subscriber_service_client::SubscriberServiceClient;
use headcount_proto::v1::{self, PullResponse};
use tonic::Status;
use tonic::transport::Channel as Wire;

use super::client::{Subscriber, Subscriptions as _, duration, numbers, to_dead, within};
use crate::ground::{Ground, on_both};
use crate::serve::rig::{Rig, reason};

type Answer = Result<PullResponse, Status>;

async fn pull(mut client: SubscriberServiceClient<Wire>, token: String, wait_ms: u64) -> Answer {
    let request = v1::PullRequest {
        subscription: "one".into(),
        max_messages: 2,
        wait: duration(wait_ms),
        session_token: token,
    };
    within(client.pull(request))
        .await
        .map(|pulled| pulled.into_inner())
}

/// The reason that a stream ends for.
async fn end(mut stream: Subscriber) -> String {
    loop {
        match stream.next().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("the stream ended without a reason"),
            Err(ended) => return reason(&ended),
        }
    }
}

async fn a_pull_takes_a_session_from_its_stream_with_all_that_it_has(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("one")).await;
    rig.publish_dead(0..8).await;
    let mut stream = Subscriber::open(&rig, "one", 3).await;
    let had = stream.deliveries(3).await;
    let token = stream.token();
    let client = rig.subscriber().await;
    let pulled = pull(client.clone(), token.clone(), 0).await.unwrap();
    assert_eq!(numbers(&pulled.deliveries), [3, 4]);
    assert_eq!(pulled.session_token, token);
    assert_eq!(end(stream).await, "LIMIT_EXCEEDED");
    // The stream's end costs the session nothing, and it may have a stream again.
    let mut back = Subscriber::resume(&rig, "one", 10, &token).await;
    assert_eq!(back.token(), token);
    assert_eq!(numbers(&back.deliveries(3).await), [5, 6, 7]);
    assert_eq!(back.ack(&had).await, [Settled; 3]);
    assert_eq!(back.ack(&pulled.deliveries).await, [Settled; 2]);
    rig.stop().await;
}

async fn a_stream_or_another_pull_takes_a_session_from_one_that_waits(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("one")).await;
    let client = rig.subscriber().await;
    let first = pull(client.clone(), String::new(), 0).await.unwrap();
    let token = first.session_token;
    let waiting = || tokio::spawn(pull(client.clone(), token.clone(), 30_000));
    let earlier = waiting();
    let ended = async |earlier: tokio::task::JoinHandle<Answer>| {
        reason(&within(earlier).await.unwrap().unwrap_err())
    };
    // Whichever of the two the owner hears of later.
    let later = waiting();
    let (one, other) = (&earlier, &later);
    within(async {
        while !(one.is_finished() || other.is_finished()) {
            tokio::task::yield_now().await;
        }
    })
    .await;
    let (taken, later) = if earlier.is_finished() {
        (earlier, later)
    } else {
        (later, earlier)
    };
    assert_eq!(ended(taken).await, "LIMIT_EXCEEDED");
    let mut stream = Subscriber::resume(&rig, "one", 10, &token).await;
    assert_eq!(ended(later).await, "LIMIT_EXCEEDED");
    rig.publish_dead(0..3).await;
    assert_eq!(numbers(&stream.deliveries(3).await), [0, 1, 2]);
    rig.stop().await;
}

on_both! {
    a_pull_takes_a_session_from_its_stream_with_all_that_it_has
    a_stream_or_another_pull_takes_a_session_from_one_that_waits
}
