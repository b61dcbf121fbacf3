//! Parked messages against kills, seeks and settlements: nothing that was settled comes again.

use std::time::Duration;

use headcount_proto::v1::SettleStatus::{LeaseLost, Parked, Settled};
use headcount_proto::v1::start_position::Position;
use headcount_proto::v1::subscription_service_client::SubscriptionServiceClient;
use headcount_proto::v1::{self, NackAction, StartPosition};
use tonic::transport::Channel as Wire;

use super::client::{Subscriber, Subscriptions as _, attempts, earliest, ids, to_dead, within};
use crate::ground::{Ground, on_both};
use crate::serve::rig::Rig;

const A_WHILE: Duration = Duration::from_millis(300);

/// Has all that is parked delivered again; how many that are.
async fn replay_all(client: &mut SubscriptionServiceClient<Wire>, name: &str) -> u64 {
    let request = v1::ReplayParkedRequest {
        subscription: name.into(),
        parked_ids: Vec::new(),
    };
    let replayed = within(client.replay_parked(request)).await.unwrap();
    replayed.into_inner().replayed()
}

/// The owner writes the message, and dies before it writes that the record is settled.
async fn what_a_kill_has_left_among_the_parked_goes_with_its_record(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("killed")).await;
    rig.publish_dead(0..4).await;
    let mut one = Subscriber::open(&rig, "killed", 10).await;
    let had = one.deliveries(4).await;
    assert_eq!(one.ack(&had[3..]).await, [Settled]);
    let before = rig
        .store
        .progress(rig.feed.as_str(), "killed")
        .await
        .unwrap()
        .remove(0);
    let status = one.nack(&had[..3], NackAction::Park, 0).await;
    assert_eq!(status, [Parked; 3]);
    drop(one);
    let rig = rig.restart_with(|_| {}).await;
    let lease = rig
        .store
        .lease(rig.feed.as_str(), "subscription/killed")
        .await
        .unwrap();
    let epoch = lease.unwrap().epoch;
    let back = (rig.store).save_progress(
        rig.feed.as_str(),
        "killed",
        before.partition,
        epoch,
        before.state,
    );
    back.await.unwrap();

    let mut client = rig.subscriptions().await;
    let mut one = Subscriber::open(&rig, "killed", 0).await;
    // By an id of the owner that died, before anything is read.
    assert_eq!(one.ack(&had[..1]).await, [Settled]);
    assert_eq!(rig.backlog("killed").await.parked, Some(2));
    one.credit(10).await;
    let again = one.deliveries(2).await;
    assert_eq!(attempts(&again), [(1, 2), (2, 2)]);
    assert_eq!(
        replay_all(&mut client, "killed").await,
        0,
        "the log has them"
    );
    assert_eq!(one.ack(&again[..1]).await, [Settled]);
    assert_eq!(rig.backlog("killed").await.parked, Some(1));
    assert_eq!(one.nack(&again[1..], NackAction::Park, 0).await, [Parked]);
    assert_eq!(replay_all(&mut client, "killed").await, 1);
    let last = one.deliveries(1).await;
    assert_eq!(attempts(&last), [(2, 1)]);
    assert_eq!(one.ack(&last).await, [Settled]);
    assert_eq!(replay_all(&mut client, "killed").await, 0);
    assert_eq!(one.for_a_while(A_WHILE).await, []);
    let backlog = rig.backlog("killed").await;
    assert_eq!((backlog.pending, backlog.parked), (Some(0), Some(0)));
    rig.stop().await;
}

async fn what_was_parked_before_a_seek_back_comes_once_by_the_log(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("sought")).await;
    rig.publish_dead(0..3).await;
    let mut one = Subscriber::open(&rig, "sought", 3).await;
    let had = one.deliveries(3).await;
    assert_eq!(one.nack(&had[..2], NackAction::Park, 0).await, [Parked; 2]);
    let mut client = rig.subscriptions().await;
    let seek = v1::SeekRequest {
        name: "sought".into(),
        to: earliest(),
        dry_run: false,
    };
    within(client.seek(seek)).await.unwrap();
    assert_eq!(one.ack(&had[2..]).await, [LeaseLost]);
    assert_eq!(rig.backlog("sought").await.parked, Some(2));
    one.credit(10).await;
    let again = one.deliveries(3).await;
    assert_eq!(attempts(&again), [(0, 1), (1, 1), (2, 1)]);
    assert_eq!(one.ack(&again[..1]).await, [Settled]);
    assert_eq!(rig.backlog("sought").await.parked, Some(1));
    // Also where another owner has the rest of it.
    let rig = rig.restart_with(|_| {}).await;
    let mut one = Subscriber::open(&rig, "sought", 10).await;
    let again = one.deliveries(2).await;
    assert_eq!(attempts(&again), [(1, 2), (2, 2)]);
    assert_eq!(one.ack(&again).await, [Settled; 2]);
    assert_eq!(rig.backlog("sought").await.parked, Some(0));
    rig.stop().await;
}

/// Moves the position.
async fn seek(rig: &Rig, name: &str, to: Option<StartPosition>) {
    let seek = v1::SeekRequest {
        name: name.into(),
        to,
        dry_run: false,
    };
    within(rig.subscriptions().await.seek(seek)).await.unwrap();
}

/// What is parked: offset, attempts, reason.
async fn listed(rig: &Rig, name: &str) -> Vec<(u64, u32, String)> {
    let request = v1::ListParkedRequest {
        subscription: name.into(),
        ..v1::ListParkedRequest::default()
    };
    let listed = within(rig.subscriptions().await.list_parked(request)).await;
    let messages = listed.unwrap().into_inner().messages.into_iter();
    let one = |message: v1::ParkedMessage| {
        let (offset, attempts) = (message.offset(), message.attempts());
        (offset, attempts, message.reason)
    };
    messages.map(one).collect()
}

/// By ids of a service that has died, of records that nobody reads after it: wherever the position moves,
/// what was answered as parked is parked.
async fn what_was_parked_unread_is_not_forgotten_by_a_seek(ground: Box<dyn Ground>) {
    const MESSAGES: usize = 40;
    let latest = Some(StartPosition {
        position: Some(Position::Latest(true)),
    });
    let rig = Rig::start_on(ground).await;
    rig.publish_dead(0..MESSAGES as u64).await;
    let mut had = Vec::new();
    for name in ["on", "back"] {
        rig.create(to_dead(name)).await;
        let mut one = Subscriber::open(&rig, name, MESSAGES as u32).await;
        had.push(one.deliveries(MESSAGES).await);
    }
    let rig = rig.restart_with(|_| {}).await;
    for (name, had) in ["on", "back"].into_iter().zip(&had) {
        let park = v1::NackRequest {
            subscription: name.into(),
            delivery_ids: ids(&[had[1].clone(), had[33].clone()]),
            action: NackAction::Park.into(),
            reason: "broken".to_owned(),
            ..v1::NackRequest::default()
        };
        let parked = within(rig.subscriber().await.nack(park)).await.unwrap();
        let results = parked.into_inner().results;
        let statuses = results.iter().map(v1::SettleResult::status);
        assert_eq!(statuses.collect::<Vec<_>>(), [Parked; 2]);
        assert_eq!(rig.backlog(name).await.parked, Some(0), "nobody reads");
    }
    let expected = [1, 33].map(|at: usize| (had[0][at].offset(), 1, "broken".to_owned()));

    seek(&rig, "on", latest).await;
    assert_eq!(listed(&rig, "on").await, expected);
    let backlog = rig.backlog("on").await;
    assert_eq!((backlog.pending, backlog.parked), (Some(0), Some(2)));
    let mut client = rig.subscriptions().await;
    assert_eq!(replay_all(&mut client, "on").await, 2);
    let mut one = Subscriber::open(&rig, "on", 100).await;
    let again = one.deliveries(2).await;
    assert_eq!(attempts(&again), [(1, 1), (33, 1)]);
    assert_eq!(one.ack(&again).await, [Settled; 2]);

    seek(&rig, "back", earliest()).await;
    assert_eq!(listed(&rig, "back").await, expected);
    let mut one = Subscriber::open(&rig, "back", 100).await;
    let again = one.deliveries(MESSAGES).await;
    assert_eq!(attempts(&again), attempts(&had[0]), "each as the first");
    assert_eq!(one.ack(&again).await, [Settled; MESSAGES]);
    assert_eq!(listed(&rig, "back").await, [], "settled with their records");
    rig.stop().await;
}

/// Of 40 messages every other one is parked; the owner is told of three at a time.
async fn what_was_parked_comes_once_by_the_log_however_few_offsets_are_told_at_a_time(
    ground: Box<dyn Ground>,
) {
    const MESSAGES: usize = 40;
    let rig = Rig::start_on_with(ground, |setup| setup.config.limits.parked_page = 3).await;
    rig.create(to_dead("paged")).await;
    rig.publish_dead(0..MESSAGES as u64).await;
    let mut one = Subscriber::open(&rig, "paged", 1_000).await;
    let had = one.deliveries(MESSAGES).await;
    let odd: Vec<_> = had.iter().skip(1).step_by(2).cloned().collect();
    let parked = one.nack(&odd, NackAction::Park, 0).await;
    assert_eq!(parked, [Parked; MESSAGES / 2]);
    let mut client = rig.subscriptions().await;
    let seek = v1::SeekRequest {
        name: "paged".into(),
        to: earliest(),
        dry_run: false,
    };
    within(client.seek(seek)).await.unwrap();
    let again = one.deliveries(MESSAGES).await;
    let expected: Vec<_> = attempts(&had);
    assert_eq!(attempts(&again), expected, "each once, as the first");
    assert_eq!(one.ack(&again).await, [Settled; MESSAGES]);
    let backlog = rig.backlog("paged").await;
    assert_eq!((backlog.pending, backlog.parked), (Some(0), Some(0)));
    assert_eq!(one.for_a_while(A_WHILE).await, []);
    rig.stop().await;
}

/// Calls that list messages while they are settled.
async fn a_replay_while_messages_are_settled_delivers_none_again(ground: Box<dyn Ground>) {
    const MESSAGES: u64 = 60;
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("raced")).await;
    rig.publish_dead(0..MESSAGES).await;
    let mut one = Subscriber::open(&rig, "raced", 1_000).await;
    let had = one.deliveries(MESSAGES as usize).await;
    one.nack(&had, NackAction::Park, 0).await;
    let mut client = rig.subscriptions().await;
    assert_eq!(replay_all(&mut client, "raced").await, MESSAGES);
    let again = one.deliveries(MESSAGES as usize).await;
    let calls: Vec<_> = (0..4)
        .map(|_| {
            let mut client = client.clone();
            tokio::spawn(async move {
                for _ in 0..25 {
                    assert_eq!(replay_all(&mut client, "raced").await, 0);
                }
            })
        })
        .collect();
    for delivery in again.chunks(1) {
        assert_eq!(one.ack(delivery).await, [Settled]);
    }
    for call in calls {
        call.await.unwrap();
    }
    assert_eq!(one.for_a_while(A_WHILE).await, []);
    assert_eq!(rig.backlog("raced").await.parked, Some(0));
    rig.stop().await;
}

on_both! {
    what_was_parked_unread_is_not_forgotten_by_a_seek
    what_a_kill_has_left_among_the_parked_goes_with_its_record
    what_was_parked_before_a_seek_back_comes_once_by_the_log
    what_was_parked_comes_once_by_the_log_however_few_offsets_are_told_at_a_time
    a_replay_while_messages_are_settled_delivers_none_again
}
