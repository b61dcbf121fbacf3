//! Retention comes close to a subscription, and passes it; a log that was made anew; a producer that was
//! replaced.

use std::time::Duration;

use headcount_binder::{Channel, ChannelRef, Partition, Retention};
use headcount_proto::v1::subscribe_response::Kind as Answer;
use headcount_proto::v1::{self, PositionGonePolicy, SubscribeOpen, Subscription};
use tonic::{Code, Status};

use super::client::{Subscriber, Subscriptions as _, earliest, numbers, to_dead, within};
use crate::ground::{Ground, on_both};
use crate::serve::rig::{Rig, dead, long, metadata, reason};

/// A service whose log keeps little of `dead`.
async fn forgetful(ground: Box<dyn Ground>) -> Rig {
    Rig::start_on_with(ground, |setup| {
        setup.binder.hold_grace = Duration::ZERO;
        setup.binder.segment_bytes = 4 << 10;
        setup.binder.retention = Retention {
            age: None,
            bytes: 16 << 10,
        };
    })
    .await
}

/// Publishes until the first record is gone; the first offset that is left.
async fn outrun(rig: &Rig) -> u64 {
    let channel = ChannelRef::new(rig.feed.clone(), Channel::Dead);
    for seq in 1..1_000 {
        rig.publish(Channel::Dead, 0, (1, seq), &[long(seq, 1 << 10)])
            .await;
        let bounds = rig.binder.bounds(&channel, Partition(0)).await.unwrap();
        if !bounds.whole {
            return bounds.earliest.0;
        }
    }
    panic!("retention never removed anything");
}

async fn end(stream: &mut Subscriber) -> Status {
    loop {
        match stream.next().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("the stream ended without a reason"),
            Err(ended) => return ended,
        }
    }
}

async fn a_position_that_is_gone_waits_for_a_seek_or_is_skipped_as_was_said(
    ground: Box<dyn Ground>,
) {
    let rig = forgetful(ground).await;
    rig.create(to_dead("waits")).await;
    rig.create(Subscription {
        on_gone: PositionGonePolicy::Earliest.into(),
        ..to_dead("skips")
    })
    .await;
    let first = outrun(&rig).await;
    let mut skips = Subscriber::open(&rig, "skips", 1).await;
    assert_eq!(skips.deliveries(1).await[0].offset(), first);

    let mut waits = Subscriber::open(&rig, "waits", 1).await;
    assert_eq!(reason(&end(&mut waits).await), "POSITION_GONE");
    let open = SubscribeOpen {
        subscription: "waits".into(),
        ..SubscribeOpen::default()
    };
    let refused = Subscriber::try_open(&rig, open).await.err().unwrap();
    assert_eq!(reason(&refused), "POSITION_GONE");
    let pull = v1::PullRequest {
        subscription: "waits".into(),
        ..v1::PullRequest::default()
    };
    let refused = within(rig.subscriber().await.pull(pull)).await.unwrap_err();
    assert_eq!(reason(&refused), "POSITION_GONE");
    let seek = v1::SeekRequest {
        name: "waits".into(),
        to: earliest(),
        dry_run: false,
    };
    within(rig.subscriptions().await.seek(seek)).await.unwrap();
    let mut waits = Subscriber::open(&rig, "waits", 1).await;
    assert_eq!(waits.deliveries(1).await[0].offset(), first);
    rig.stop().await;
}

/// That a subscription is refused to whoever comes, for the reason that its position lies beyond the end.
async fn check_beyond(rig: &Rig, name: &str) {
    let open = SubscribeOpen {
        subscription: name.into(),
        ..SubscribeOpen::default()
    };
    let refused = Subscriber::try_open(rig, open).await.err().unwrap();
    assert_eq!(reason(&refused), "POSITION_BEYOND_END");
    let pull = v1::PullRequest {
        subscription: name.into(),
        ..v1::PullRequest::default()
    };
    let refused = within(rig.subscriber().await.pull(pull)).await.unwrap_err();
    assert_eq!(reason(&refused), "POSITION_BEYOND_END");
    assert_eq!(refused.code(), Code::OutOfRange);
    let channel = ChannelRef::new(rig.feed.clone(), Channel::Dead);
    let bounds = rig.binder.bounds(&channel, Partition(0)).await.unwrap();
    assert_eq!(metadata(&refused, "end"), bounds.end.0.to_string());
    assert_eq!(metadata(&refused, "partition"), "0");
    assert!(refused.message().contains("Seek"), "{refused:?}");
}

/// The log is made anew while nobody looks: what comes there is not left out up to where the position
/// was, and nobody waits in silence.
async fn a_position_beyond_the_end_is_told_until_somebody_seeks(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    for name in ["seeks", "again"] {
        rig.create(to_dead(name)).await;
    }
    rig.publish_dead(0..30).await;
    for name in ["seeks", "again"] {
        let mut one = Subscriber::open(&rig, name, 100).await;
        let had = one.deliveries(30).await;
        one.ack(&had).await;
    }
    let rig = rig.restart_without(Channel::Dead).await;
    rig.publish_dead(100..105).await;
    let mut one = Subscriber::open(&rig, "seeks", 10).await;
    assert_eq!(reason(&end(&mut one).await), "POSITION_BEYOND_END");
    check_beyond(&rig, "seeks").await;
    let seek = v1::SeekRequest {
        name: "seeks".into(),
        to: earliest(),
        dry_run: false,
    };
    within(rig.subscriptions().await.seek(seek)).await.unwrap();
    let mut one = Subscriber::open(&rig, "seeks", 10).await;
    let had = one.deliveries(5).await;
    assert_eq!(numbers(&had), [100, 101, 102, 103, 104]);
    one.ack(&had).await;

    let mut one = Subscriber::open(&rig, "again", 10).await;
    assert_eq!(reason(&end(&mut one).await), "POSITION_BEYOND_END");
    let delete = v1::DeleteSubscriptionRequest {
        name: "again".into(),
        ..v1::DeleteSubscriptionRequest::default()
    };
    let mut client = rig.subscriptions().await;
    within(client.delete_subscription(delete)).await.unwrap();
    rig.create(to_dead("again")).await;
    let mut one = Subscriber::open(&rig, "again", 10).await;
    assert_eq!(numbers(&one.deliveries(1).await), [100]);
    rig.stop().await;
}

/// The same under a stream that is open.
#[cfg(feature = "external")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_log_that_is_made_anew_under_a_stream_ends_it() {
    use crate::ground::cluster::{Servers, make_anew};
    let rig = Rig::start_on(Box::new(Servers::new())).await;
    rig.create(to_dead("under")).await;
    rig.publish_dead(0..30).await;
    let mut one = Subscriber::open(&rig, "under", 100).await;
    let had = one.deliveries(30).await;
    one.ack(&had).await;
    make_anew(&ChannelRef::new(rig.feed.clone(), Channel::Dead), 1).await;
    let mut why = reason(&end(&mut one).await);
    if why == "CORRUPT" {
        // It was asked for when it was not there: gone is gone, for that stream.
        let mut one = Subscriber::open(&rig, "under", 100).await;
        why = reason(&end(&mut one).await);
    }
    assert_eq!(why, "POSITION_BEYOND_END");
    check_beyond(&rig, "under").await;
    rig.stop().await;
}

async fn a_stream_is_told_when_retention_comes_close(ground: Box<dyn Ground>) {
    let rig = forgetful(ground).await;
    rig.create(to_dead("behind")).await;
    rig.publish(Channel::Dead, 0, (1, 1), &[dead(0)]).await;
    let mut one = Subscriber::open(&rig, "behind", 1).await;
    let had = one.deliveries(1).await;
    for seq in 2..40 {
        rig.publish(Channel::Dead, 0, (1, seq), &[long(seq, 1 << 10)])
            .await;
    }
    while !matches!(one.next().await.unwrap(), Some(Answer::FellBehind(_))) {}
    one.ack(&had).await;
    rig.stop().await;
}

async fn what_a_replaced_producer_still_writes_is_not_delivered(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("fenced")).await;
    for (epoch, seq, number) in [(1, 1, 0), (2, 1, 1), (1, 2, 99), (2, 2, 2)] {
        rig.publish(Channel::Dead, 0, (epoch, seq), &[dead(number)])
            .await;
    }
    let mut one = Subscriber::open(&rig, "fenced", 10).await;
    let got = one.deliveries(3).await;
    assert_eq!(numbers(&got), [0, 1, 2]);
    assert_eq!(one.for_a_while(Duration::from_millis(300)).await, []);
    one.ack(&got).await;
    assert_eq!(rig.backlog("fenced").await.pending, Some(0));
    rig.stop().await;
}

on_both! {
    a_position_that_is_gone_waits_for_a_seek_or_is_skipped_as_was_said
    a_position_beyond_the_end_is_told_until_somebody_seeks
    a_stream_is_told_when_retention_comes_close
    what_a_replaced_producer_still_writes_is_not_delivered
}
