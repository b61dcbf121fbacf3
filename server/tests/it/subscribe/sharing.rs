//! Subscribers share a subscription: credit, leases, settlement, slow ones, lost ones.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use headcount_binder::{Clock as _, SystemClock};
use headcount_proto::v1::SettleStatus::{
    AlreadySettled, Extended, LeaseLost, Parked, Settled, WillRetry,
};
use headcount_proto::v1::subscribe_request::Kind as Ask;
use headcount_proto::v1::subscribe_response::Kind as Answer;
use headcount_proto::v1::{self, NackAction, Subscription};

use super::client::{
    Subscriber, Subscriptions as _, ack, attempts, duration, ids, numbers, to_dead, within,
};
use crate::ground::{Ground, on_both};
use crate::serve::rig::Rig;

async fn every_record_comes_once_to_one_of_two_and_what_is_acked_is_committed(
    ground: Box<dyn Ground>,
) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("two")).await;
    rig.publish_dead(0..200).await;
    let mut one = Subscriber::open(&rig, "two", 100).await;
    let mut other = Subscriber::open(&rig, "two", 100).await;
    let (a, b) = (one.deliveries(100).await, other.deliveries(100).await);
    let all: BTreeSet<u64> = numbers(&a).into_iter().chain(numbers(&b)).collect();
    assert_eq!(all.len(), 200);
    assert!(a.iter().chain(&b).all(|delivery| delivery.attempt() == 1));
    assert_eq!(rig.backlog("two").await.leased, Some(200));
    // Settled on whichever stream.
    assert_eq!(one.ack(&b).await, vec![Settled; 100]);
    assert_eq!(other.ack(&a).await, vec![Settled; 100]);
    assert_eq!(one.ack(&a[..2]).await, [AlreadySettled; 2]);
    let backlog = rig.backlog("two").await;
    assert_eq!((backlog.pending, backlog.leased), (Some(0), Some(0)));
    assert_eq!((backlog.parked, backlog.oldest_age), (Some(0), None));
    rig.stop().await;
}

async fn one_dies_and_the_other_gets_what_it_had_as_attempt_two(ground: Box<dyn Ground>) {
    const GRACE_MS: u64 = 500;
    let rig = Rig::start_on(ground).await;
    rig.create(Subscription {
        lease: duration(1_500),
        session_grace: duration(GRACE_MS),
        ..to_dead("deaths")
    })
    .await;
    rig.publish_dead(0..10).await;
    let mut dying = Subscriber::open(&rig, "deaths", 10).await;
    let had = dying.deliveries(10).await;
    assert_eq!(dying.ack(&had[3..5]).await, [Settled; 2]);
    let mut other = Subscriber::open(&rig, "deaths", 100).await;
    let alive = Instant::now();
    drop(dying);
    let got = other.deliveries(8).await;
    let after = alive.elapsed();
    assert!(after >= Duration::from_millis(GRACE_MS), "{after:?}");
    let want: Vec<(u64, u32)> = [0, 1, 2, 5, 6, 7, 8, 9].map(|number| (number, 2)).into();
    assert_eq!(attempts(&got), want);
    // Late: the record is another's by now, or will be handed out by that id no more.
    assert_eq!(other.ack(&had[..1]).await, [LeaseLost]);
    assert_eq!(other.ack(&got).await, [Settled; 8]);
    assert_eq!(rig.backlog("deaths").await.pending, Some(0));
    rig.stop().await;
}

async fn a_lease_that_runs_out_under_a_stream_that_stays_comes_again(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(Subscription {
        lease: duration(300),
        ..to_dead("leases")
    })
    .await;
    rig.publish_dead(0..1).await;
    let mut one = Subscriber::open(&rig, "leases", 1).await;
    let first = one.deliveries(1).await;
    one.credit(1).await;
    let again = one.deliveries(1).await;
    assert_eq!(attempts(&again), [(0, 2)]);
    let expires = first[0].lease_expires.expect("it is leased");
    let expires_ms = expires.seconds * 1_000 + i64::from(expires.nanos) / 1_000_000;
    assert!(
        SystemClock.now_ms() >= expires_ms,
        "not before its lease is over"
    );
    assert_eq!(one.ack(&first).await, [LeaseLost]);
    let extend = Ask::Extend(v1::ExtendDeliveries {
        delivery_ids: ids(&again),
        by: duration(60_000),
    });
    let extended = one.settle(extend).await;
    assert_eq!(extended, [Extended]);
    one.credit(1).await;
    assert_eq!(one.for_a_while(Duration::from_millis(900)).await, []);
    assert_eq!(one.ack(&again).await, [Settled]);
    rig.stop().await;
}

async fn a_nack_comes_again_or_is_parked_or_skipped(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("nacks")).await;
    rig.publish_dead(0..3).await;
    let mut one = Subscriber::open(&rig, "nacks", 100).await;
    let got = one.deliveries(3).await;
    let status = one.nack(&got[..1], NackAction::Retry, 50).await;
    assert_eq!(status, [WillRetry]);
    assert_eq!(one.nack(&got[1..2], NackAction::Park, 0).await, [Parked]);
    assert_eq!(one.nack(&got[2..], NackAction::Skip, 0).await, [Settled]);
    let again = one.deliveries(1).await;
    assert_eq!(attempts(&again), [(0, 2)]);
    assert_eq!(one.ack(&again).await, [Settled]);
    let backlog = rig.backlog("nacks").await;
    assert_eq!((backlog.pending, backlog.parked), (Some(0), Some(1)));
    rig.stop().await;
}

async fn a_slow_one_holds_up_nobody_else(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("slow")).await;
    // It has credit for more than it ever reads.
    let slow = Subscriber::open(&rig, "slow", 10_000).await;
    let mut fast = Subscriber::open(&rig, "slow", 100).await;
    let mut seen = 0;
    for round in 0..30 {
        rig.publish_dead(round * 100..round * 100 + 100).await;
        let got = fast.for_a_while(Duration::from_millis(20)).await;
        seen += got.len();
        fast.ack(&got).await;
        fast.credit(got.len() as u32).await;
    }
    while seen < 1_000 {
        let got = fast.deliveries(1).await;
        seen += 1;
        fast.ack(&got).await;
        fast.credit(1).await;
    }
    let backlog = rig.backlog("slow").await;
    // What waits for the slow one is bounded by its credit, and is all that is left.
    assert_eq!(backlog.pending, Some(3_000 - seen as u64));
    drop(slow);
    rig.stop().await;
}

async fn a_reconnect_within_the_grace_redelivers_nothing(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(Subscription {
        lease: duration(2_000),
        session_grace: duration(30_000),
        ..to_dead("again")
    })
    .await;
    rig.publish_dead(0..20).await;
    let mut one = Subscriber::open(&rig, "again", 10).await;
    let had = one.deliveries(10).await;
    let token = one.token();
    drop(one);
    let mut other = Subscriber::open(&rig, "again", 100).await;
    let rest = other.deliveries(10).await;
    assert_eq!(numbers(&rest), Vec::from_iter(10..20));
    other.ack(&rest).await;
    // Longer than the lease.
    let came = other.for_a_while(Duration::from_millis(2_500)).await;
    assert_eq!(came, []);
    let mut back = Subscriber::resume(&rig, "again", 0, &token).await;
    assert_eq!(back.token(), token);
    assert_eq!(back.ack(&had).await, [Settled; 10]);
    rig.stop().await;
}

async fn progress_comes_when_idle_and_caught_up_once(ground: Box<dyn Ground>) {
    let rig = Rig::start_on_with(ground, |setup| {
        setup.config.limits.progress_interval = Duration::from_millis(50);
    })
    .await;
    rig.create(to_dead("idle")).await;
    rig.publish_dead(0..5).await;
    let mut one = Subscriber::open(&rig, "idle", 100).await;
    let got = one.deliveries(5).await;
    one.ack(&got).await;
    let mut cursors = BTreeSet::new();
    let mut pending = None;
    while pending != Some(0) {
        match one.next().await.unwrap().expect("the stream goes on") {
            Answer::Progress(progress) => {
                cursors.insert(progress.committed);
                pending = progress.pending;
            }
            other => one.said.push(other),
        }
    }
    let caught_up = one
        .said
        .iter()
        .filter(|said| matches!(said, Answer::CaughtUp(_)));
    assert_eq!(caught_up.count(), 1, "{:?}", one.said);
    assert!(!cursors.is_empty());
    rig.stop().await;
}

async fn a_drain_ends_the_stream_once_all_is_settled(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("drain")).await;
    rig.publish_dead(0..30).await;
    let mut one = Subscriber::open(&rig, "drain", 10).await;
    let got = one.deliveries(10).await;
    one.ask(Ask::Drain(v1::Drain {
        deadline: duration(60_000),
    }))
    .await;
    one.credit(10).await;
    assert_eq!(one.for_a_while(Duration::from_millis(200)).await, []);
    one.ask(ack(&got)).await;
    let mut settled = 0;
    while let Some(answer) = one.next().await.unwrap() {
        if let Answer::Settled(results) = answer {
            settled += results.results.len();
        }
    }
    assert_eq!(settled, 10);
    rig.stop().await;
}

async fn a_pull_waits_for_the_first_and_its_twins_settle(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("pull")).await;
    let mut client = rig.subscriber().await;
    let ask = |token: &str, wait_ms| v1::PullRequest {
        subscription: "pull".into(),
        max_messages: 3,
        wait: duration(wait_ms),
        session_token: token.to_owned(),
    };
    let empty = within(client.pull(ask("", 0))).await.unwrap().into_inner();
    assert_eq!(empty.deliveries, []);
    let token = empty.session_token;
    let mut waiting = client.clone();
    let pull = ask(&token, 30_000);
    let waiting = tokio::spawn(async move { waiting.pull(pull).await });
    rig.publish_dead(0..5).await;
    let got = within(waiting).await.unwrap().unwrap().into_inner();
    assert_eq!(numbers(&got.deliveries), [0, 1, 2]);
    assert_eq!(got.session_token, token);
    let request = v1::AcknowledgeRequest {
        subscription: "pull".into(),
        delivery_ids: ids(&got.deliveries[..1]),
    };
    let acked = client.acknowledge(request).await.unwrap().into_inner();
    assert_eq!(acked.results[0].status(), Settled);
    assert_eq!(acked.results[0].delivery_id, got.deliveries[0].delivery_id);
    let request = v1::NackRequest {
        subscription: "pull".into(),
        delivery_ids: ids(&got.deliveries[1..2]),
        action: NackAction::Park.into(),
        ..v1::NackRequest::default()
    };
    let nacked = client.nack(request).await.unwrap().into_inner();
    assert_eq!(nacked.results[0].status(), Parked);
    let request = v1::ExtendLeaseRequest {
        subscription: "pull".into(),
        delivery_ids: ids(&got.deliveries[2..]),
        by: duration(60_000),
    };
    let extended = client.extend_lease(request).await.unwrap().into_inner();
    assert_eq!(extended.results[0].status(), Extended);
    let rest = client.pull(ask(&token, 30_000)).await.unwrap().into_inner();
    assert_eq!(numbers(&rest.deliveries), [3, 4]);
    rig.stop().await;
}

async fn the_one_way_stream_goes_on_as_deliveries_are_settled(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("one-way")).await;
    rig.publish_dead(0..12).await;
    let mut client = rig.subscriber().await;
    let request = v1::StreamDeliveriesRequest {
        subscription: "one-way".into(),
        unsettled_max: 5,
        ..v1::StreamDeliveriesRequest::default()
    };
    let mut stream = client
        .stream_deliveries(request)
        .await
        .unwrap()
        .into_inner();
    let mut got = Vec::new();
    while got.len() < 12 {
        let message = within(stream.message()).await.unwrap().unwrap();
        if let Some(v1::stream_deliveries_response::Kind::Deliveries(batch)) = message.kind {
            assert!(batch.deliveries.len() <= 5);
            let request = v1::AcknowledgeRequest {
                subscription: "one-way".into(),
                delivery_ids: ids(&batch.deliveries),
            };
            client.acknowledge(request).await.unwrap();
            got.extend(numbers(&batch.deliveries));
        }
    }
    assert_eq!(got, Vec::from_iter(0..12));
    rig.stop().await;
}

on_both! {
    every_record_comes_once_to_one_of_two_and_what_is_acked_is_committed
    one_dies_and_the_other_gets_what_it_had_as_attempt_two
    a_lease_that_runs_out_under_a_stream_that_stays_comes_again
    a_nack_comes_again_or_is_parked_or_skipped
    a_slow_one_holds_up_nobody_else
    a_reconnect_within_the_grace_redelivers_nothing
    progress_comes_when_idle_and_caught_up_once
    a_drain_ends_the_stream_once_all_is_settled
    a_pull_waits_for_the_first_and_its_twins_settle
    the_one_way_stream_goes_on_as_deliveries_are_settled
}
