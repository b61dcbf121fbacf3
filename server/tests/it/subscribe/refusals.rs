//! A store that is full, or gives a subscription to somebody else, while it is served: what clients are
//! told, and what is left.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use headcount_proto::v1::SettleStatus::{AlreadySettled, Settled};
use headcount_proto::v1::{self, Delivery, NackAction, SettleStatus, Subscription};
use headcount_store::conformance::faulty::{Call, Faulty};
use headcount_store::{Expected, StoreError};
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

use super::client::{
    Subscriber, Subscriptions as _, ack, attempts, duration, earliest, ids, to_dead, within,
};
use crate::ground::{Ground, on_both};
use crate::serve::rig::{Rig, metadata, reason};

/// What a store says on a full disk.
fn full() -> StoreError {
    StoreError::DiskFull {
        path: "a disk of a test".into(),
        source: Arc::new(io::Error::from(io::ErrorKind::StorageFull)),
    }
}

/// A service over a store that refuses what `refuses` names, for as long as it is to.
async fn refusing(
    ground: Box<dyn Ground>,
    is: &Arc<AtomicBool>,
    refuses: impl Fn(Call<'_>) -> Result<(), StoreError> + Send + Sync + 'static,
) -> Rig {
    let is = Arc::clone(is);
    let judge = move |call: Call<'_>| match is.load(Ordering::SeqCst) {
        true => refuses(call),
        false => Ok(()),
    };
    Rig::start_on_with(ground, |setup| {
        setup.store = Box::new(|store| Faulty::new(store, judge))
    })
    .await
}

fn takes_no_progress(call: Call<'_>) -> Result<(), StoreError> {
    match call.what {
        "save_progress" | "park" | "unpark" => Err(full()),
        _ => Ok(()),
    }
}

/// The error that a stream ends with.
async fn end(stream: &mut Subscriber) -> Status {
    loop {
        match stream.next().await {
            Ok(Some(v1::subscribe_response::Kind::Settled(settled))) => {
                panic!("answered as settled: {settled:?}")
            }
            Ok(Some(_)) => {}
            Ok(None) => panic!("the stream ended without a reason"),
            Err(ended) => return ended,
        }
    }
}

async fn acknowledge(
    rig: &Rig,
    name: &str,
    deliveries: &[Delivery],
) -> Result<Vec<SettleStatus>, Status> {
    let request = v1::AcknowledgeRequest {
        subscription: name.into(),
        delivery_ids: ids(deliveries),
    };
    let answer = within(rig.subscriber().await.acknowledge(request)).await?;
    let results = answer.into_inner().results;
    Ok(results.iter().map(v1::SettleResult::status).collect())
}

fn check_full(refused: &Status) {
    assert_eq!(reason(refused), "STORAGE_FULL");
    assert_eq!(refused.code(), Code::ResourceExhausted);
    assert!(refused.message().contains("free some"), "{refused:?}");
}

async fn a_full_disk_is_said_to_who_settles_and_nothing_is_forgotten_once_there_is_room(
    ground: Box<dyn Ground>,
) {
    let is_full = Arc::new(AtomicBool::new(false));
    let rig = refusing(ground, &is_full, takes_no_progress).await;
    rig.create(to_dead("full")).await;
    rig.publish_dead(0..6).await;
    let mut one = Subscriber::open(&rig, "full", 10).await;
    let token = one.token();
    let had = one.deliveries(6).await;
    is_full.store(true, Ordering::SeqCst);
    one.ask(ack(&had[..2])).await;
    check_full(&end(&mut one).await);
    check_full(&acknowledge(&rig, "full", &had[2..3]).await.unwrap_err());
    let park = v1::NackRequest {
        subscription: "full".into(),
        delivery_ids: ids(&had[3..4]),
        action: NackAction::Park.into(),
        ..v1::NackRequest::default()
    };
    check_full(&within(rig.subscriber().await.nack(park)).await.unwrap_err());
    is_full.store(false, Ordering::SeqCst);

    // The session is what it was; what could not be answered then is answered now.
    let mut one = Subscriber::resume(&rig, "full", 10, &token).await;
    assert_eq!(one.token(), token);
    for status in one.ack(&had[..3]).await {
        assert!(matches!(status, Settled | AlreadySettled), "{status:?}");
    }
    assert_eq!(one.ack(&had[4..5]).await, [Settled]);
    drop(one);
    let rig = rig.restart_with(|_| {}).await;
    let backlog = rig.backlog("full").await;
    assert_eq!((backlog.pending, backlog.parked), (Some(1), Some(1)));
    let mut one = Subscriber::open(&rig, "full", 10).await;
    assert_eq!(attempts(&one.deliveries(1).await), [(5, 2)]);
    rig.stop().await;
}

async fn what_a_full_disk_has_not_taken_comes_again_after_a_restart(ground: Box<dyn Ground>) {
    let is_full = Arc::new(AtomicBool::new(false));
    let rig = refusing(ground, &is_full, takes_no_progress).await;
    rig.create(to_dead("again")).await;
    rig.publish_dead(0..4).await;
    let mut one = Subscriber::open(&rig, "again", 10).await;
    let had = one.deliveries(4).await;
    assert_eq!(one.ack(&had[..2]).await, [Settled; 2]);
    is_full.store(true, Ordering::SeqCst);
    one.ask(ack(&had[2..])).await;
    check_full(&end(&mut one).await);
    drop(one);
    let rig = rig.restart_with(|_| {}).await;
    let mut one = Subscriber::open(&rig, "again", 10).await;
    assert_eq!(attempts(&one.deliveries(2).await), [(2, 2), (3, 2)]);
    rig.stop().await;
}

/// Another instance has every subscription.
fn is_held(call: Call<'_>) -> Result<(), StoreError> {
    if call.what == "acquire_lease" && call.name.starts_with("subscription/") {
        return Err(StoreError::LeaseHeld {
            name: call.name.to_owned(),
            owner: "10.1.2.3:7440/another".to_owned(),
        });
    }
    Ok(())
}

async fn pull(rig: &Rig, name: &str) -> Result<Vec<Delivery>, Status> {
    let request = v1::PullRequest {
        subscription: name.into(),
        max_messages: 10,
        ..v1::PullRequest::default()
    };
    let pulled = within(rig.subscriber().await.pull(request)).await?;
    Ok(pulled.into_inner().deliveries)
}

fn check_elsewhere(refused: &Status, owner: &str) {
    assert_eq!(reason(refused), "OWNED_ELSEWHERE");
    assert_eq!(refused.code(), Code::Aborted);
    assert_eq!(metadata(refused, "owner"), owner);
    assert!(refused.message().contains(owner), "{refused:?}");
}

async fn a_subscription_that_is_owned_elsewhere_is_changed_and_deleted_here(
    ground: Box<dyn Ground>,
) {
    let is = Arc::new(AtomicBool::new(true));
    let rig = refusing(ground, &is, is_held).await;
    let made = rig.create(to_dead("elsewhere")).await;
    rig.publish_dead(0..3).await;
    let refused = pull(&rig, "elsewhere").await.unwrap_err();
    check_elsewhere(&refused, "10.1.2.3:7440");

    let mut client = rig.subscriptions().await;
    let update = |etag: &str| v1::UpdateSubscriptionRequest {
        subscription: Some(Subscription {
            lease: duration(7_000),
            etag: etag.to_owned(),
            ..made.clone()
        }),
    };
    let changed = within(client.update_subscription(update(&made.etag))).await;
    let changed = changed.unwrap().into_inner().subscription.unwrap();
    assert_ne!(changed.etag, made.etag);
    let refused = within(client.update_subscription(update(&made.etag))).await;
    assert_eq!(
        reason(&refused.unwrap_err()),
        "INVALID_ARGUMENT",
        "its etag is old"
    );
    let get = v1::GetSubscriptionRequest {
        name: "elsewhere".into(),
    };
    let found = within(client.get_subscription(get)).await.unwrap();
    assert_eq!(found.into_inner().subscription, Some(changed.clone()));
    let refused = pull(&rig, "elsewhere").await.unwrap_err();
    check_elsewhere(&refused, "10.1.2.3:7440");

    // Whoever owns it next does so by the new terms.
    is.store(false, Ordering::SeqCst);
    let mut one = Subscriber::open(&rig, "elsewhere", 10).await;
    assert_eq!(one.opened.lease, duration(7_000));
    let had = one.deliveries(3).await;
    assert_eq!(one.ack(&had).await, [Settled; 3]);
    drop(one);

    is.store(true, Ordering::SeqCst);
    rig.create(to_dead("deleted")).await;
    let refused = pull(&rig, "deleted").await.unwrap_err();
    check_elsewhere(&refused, "10.1.2.3:7440");
    let delete = v1::DeleteSubscriptionRequest {
        name: "deleted".into(),
        ..v1::DeleteSubscriptionRequest::default()
    };
    within(client.delete_subscription(delete)).await.unwrap();
    let refused = pull(&rig, "deleted").await.unwrap_err();
    assert_eq!(reason(&refused), "SUBSCRIPTION_NOT_FOUND");
    rig.stop().await;
}

/// Nobody else has it: who asks is to ask here again, and is sent nowhere.
fn check_between(refused: &Status) {
    assert_eq!(reason(refused), "RECOVERING");
    assert_eq!(refused.code(), Code::Unavailable);
    let details = refused.get_error_details();
    let info = details.error_info().unwrap();
    assert!(!info.metadata.contains_key("owner"), "{refused:?}");
    let after = details.retry_info().and_then(|retry| retry.retry_delay);
    assert!(after.is_some(), "{refused:?}");
}

/// This instance takes the lease once more and claims the progress; the epoch that it has.
async fn usurp(rig: &Rig, name: &str) -> u64 {
    let lease = format!("subscription/{name}");
    let epoch = rig
        .store
        .acquire_lease(rig.feed.as_str(), &lease)
        .await
        .unwrap();
    let claimed = rig.store.claim_progress(rig.feed.as_str(), name, 1, epoch);
    claimed.await.unwrap();
    epoch
}

/// A service with a subscription of which three records are out; the stream, and they.
async fn out(rig: &Rig, name: &str) -> (Subscriber, Vec<Delivery>) {
    rig.create(to_dead(name)).await;
    let mut one = Subscriber::open(rig, name, 3).await;
    let had = one.deliveries(3).await;
    (one, had)
}

async fn an_owner_that_was_replaced_settles_nothing_and_names_who_has_it(ground: Box<dyn Ground>) {
    let is = Arc::new(AtomicBool::new(false));
    let rig = refusing(ground, &is, is_held).await;
    rig.publish_dead(0..3).await;

    let (mut one, had) = out(&rig, "stream").await;
    usurp(&rig, "stream").await;
    one.ask(ack(&had)).await;
    check_between(&end(&mut one).await);
    // Nothing was settled by it, nor is known of its attempts: whoever has it next delivers all of it.
    let again = pull(&rig, "stream").await.unwrap();
    assert_eq!(attempts(&again), [(0, 1), (1, 1), (2, 1)]);

    let (_one, had) = out(&rig, "unary").await;
    usurp(&rig, "unary").await;
    let refused = acknowledge(&rig, "unary", &had).await.unwrap_err();
    check_between(&refused);

    let (one, had) = out(&rig, "moved").await;
    usurp(&rig, "moved").await;
    is.store(true, Ordering::SeqCst);
    let seek = v1::SeekRequest {
        name: "moved".into(),
        to: earliest(),
        dry_run: false,
    };
    let mut client = rig.subscriptions().await;
    let refused = within(client.seek(seek)).await.unwrap_err();
    check_elsewhere(&refused, "10.1.2.3:7440");
    drop(one);
    is.store(false, Ordering::SeqCst);
    // An id of before settles what nobody else has by now.
    assert_eq!(
        acknowledge(&rig, "moved", &had[..1]).await.unwrap(),
        [Settled]
    );
    rig.stop().await;
}

async fn a_subscription_that_is_deleted_under_its_owner_is_said_to_be_gone(
    ground: Box<dyn Ground>,
) {
    let rig = Rig::start_on(ground).await;
    rig.publish_dead(0..3).await;
    let (mut one, had) = out(&rig, "gone").await;
    let row = rig
        .store
        .subscription(rig.feed.as_str(), "gone")
        .await
        .unwrap();
    let etag = Expected::Etag(row.unwrap().etag);
    let deleted = rig
        .store
        .delete_subscription(rig.feed.as_str(), "gone", etag);
    deleted.await.unwrap();
    one.ask(ack(&had)).await;
    let gone = end(&mut one).await;
    assert_eq!(reason(&gone), "SUBSCRIPTION_NOT_FOUND");
    assert_eq!(gone.code(), Code::NotFound);
    rig.stop().await;
}

/// The disk is full when a seek has its new epoch: the owner does not know what is written, and ends.
async fn a_seek_that_cannot_be_written_says_why_and_the_same_again_moves_all(
    ground: Box<dyn Ground>,
) {
    let is_full = Arc::new(AtomicBool::new(false));
    // Full from the second lease on: the seek's own.
    let taken = AtomicBool::new(false);
    let fills = Arc::clone(&is_full);
    let judge = move |call: Call<'_>| {
        if call.what == "acquire_lease" && taken.swap(true, Ordering::SeqCst) {
            fills.store(true, Ordering::SeqCst);
        }
        match fills.load(Ordering::SeqCst) {
            true => takes_no_progress(call),
            false => Ok(()),
        }
    };
    let rig = Rig::start_on_with(ground, |setup| {
        setup.store = Box::new(|store| Faulty::new(store, judge))
    })
    .await;
    rig.publish_dead(0..3).await;
    let (mut one, had) = out(&rig, "sought").await;
    assert_eq!(one.ack(&had).await, [Settled; 3]);
    let seek = || v1::SeekRequest {
        name: "sought".into(),
        to: earliest(),
        dry_run: false,
    };
    let mut client = rig.subscriptions().await;
    check_full(&within(client.seek(seek())).await.unwrap_err());
    check_full(&end(&mut one).await);
    let rig = rig.restart_with(|_| {}).await;
    let mut client = rig.subscriptions().await;
    within(client.seek(seek())).await.unwrap();
    let mut one = Subscriber::open(&rig, "sought", 10).await;
    assert_eq!(attempts(&one.deliveries(3).await), [(0, 1), (1, 1), (2, 1)]);
    rig.stop().await;
}

/// What is parked is asked for before a record is read: where the store does not say, nothing is
/// delivered, and all of it once it does.
async fn records_wait_for_the_word_on_what_is_parked(ground: Box<dyn Ground>) {
    let is = Arc::new(AtomicBool::new(true));
    let times = Arc::new(AtomicUsize::new(0));
    let told = Arc::clone(&times);
    let rig = refusing(ground, &is, move |call: Call<'_>| match call.what {
        "parked_offsets" => {
            told.fetch_add(1, Ordering::SeqCst);
            Err(StoreError::Unavailable {
                doing: "listing what a test has parked",
                reason: "it says so".to_owned(),
            })
        }
        _ => Ok(()),
    })
    .await;
    rig.publish_dead(0..3).await;
    rig.create(to_dead("waits")).await;
    let mut one = Subscriber::open(&rig, "waits", 3).await;
    let twice = async {
        while times.load(Ordering::SeqCst) < 2 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    within(twice).await;
    assert!(pull(&rig, "waits").await.unwrap().is_empty());
    let early = one.for_a_while(Duration::from_millis(50)).await;
    assert!(early.is_empty(), "{early:?}");
    is.store(false, Ordering::SeqCst);
    assert_eq!(attempts(&one.deliveries(3).await), [(0, 1), (1, 1), (2, 1)]);
    rig.stop().await;
}

on_both! {
    a_full_disk_is_said_to_who_settles_and_nothing_is_forgotten_once_there_is_room
    what_a_full_disk_has_not_taken_comes_again_after_a_restart
    a_subscription_that_is_owned_elsewhere_is_changed_and_deleted_here
    an_owner_that_was_replaced_settles_nothing_and_names_who_has_it
    a_subscription_that_is_deleted_under_its_owner_is_said_to_be_gone
    a_seek_that_cannot_be_written_says_why_and_the_same_again_moves_all
    records_wait_for_the_word_on_what_is_parked
}
