//! Definitions, positions, parked messages, and typed errors.

use headcount_proto::v1::{
    self, DeliveryOrder, NackAction, SettleStatus, SubscribeOpen, Subscription,
};
use tonic::Code;

use super::client::{
    Subscriber, Subscriptions as _, ack, attempts, duration, earliest, numbers, to_dead,
};
use crate::ground::{Ground, on_both};
use crate::serve::rig::{Rig, reason};

async fn a_subscription_is_made_once_changed_by_etag_and_deleted(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    let made = rig.create(to_dead("a")).await;
    assert_eq!((made.attempts_max, &*made.feed), (16, rig.feed.as_str()));
    assert_eq!(made.order(), DeliveryOrder::Unordered);
    assert_eq!(
        (made.lease, made.session_grace),
        (duration(30_000), duration(30_000))
    );
    assert_eq!(rig.create(to_dead("a")).await, made);
    let mut client = rig.subscriptions().await;
    let other = Subscription {
        attempts_max: 3,
        feed: rig.feed.to_string(),
        ..to_dead("a")
    };
    let request = v1::CreateSubscriptionRequest {
        subscription: Some(other.clone()),
        start: None,
    };
    let refused = client.create_subscription(request).await.unwrap_err();
    assert_eq!(reason(&refused), "INVALID_ARGUMENT");
    let update = |etag: &str| v1::UpdateSubscriptionRequest {
        subscription: Some(Subscription {
            etag: etag.to_owned(),
            ..other.clone()
        }),
    };
    let refused = client.update_subscription(update("x")).await.unwrap_err();
    assert_eq!(reason(&refused), "INVALID_ARGUMENT");
    let changed = client
        .update_subscription(update(&made.etag))
        .await
        .unwrap();
    let changed = changed.into_inner().subscription.unwrap();
    assert_ne!(changed.etag, made.etag);
    assert_eq!(changed.attempts_max, 3);
    let get = v1::GetSubscriptionRequest { name: "a".into() };
    let got = client.get_subscription(get.clone()).await.unwrap();
    assert_eq!(got.into_inner().subscription, Some(changed.clone()));
    let delete = v1::DeleteSubscriptionRequest {
        name: "a".into(),
        etag: changed.etag,
    };
    client.delete_subscription(delete).await.unwrap();
    let gone = client.get_subscription(get).await.unwrap_err();
    assert_eq!(
        (gone.code(), &*reason(&gone)),
        (Code::NotFound, "SUBSCRIPTION_NOT_FOUND")
    );
    rig.stop().await;
}

async fn subscriptions_are_listed_by_name_in_pages(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    let mut client = rig.subscriptions().await;
    for name in ["c", "a", "b"] {
        rig.create(to_dead(name)).await;
    }
    let mut listed = Vec::new();
    let mut page_token = String::new();
    loop {
        let request = v1::ListSubscriptionsRequest {
            page_size: 2,
            page_token,
        };
        let page = client
            .list_subscriptions(request)
            .await
            .unwrap()
            .into_inner();
        listed.extend(page.subscriptions.into_iter().map(|s| s.name));
        page_token = page.next_page_token;
        if page_token.is_empty() {
            break;
        }
    }
    assert_eq!(listed, ["a", "b", "c"]);
    rig.stop().await;
}

async fn what_is_wrong_is_told_by_type(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("one")).await;
    rig.create(to_dead("two")).await;
    rig.publish_dead(0..2).await;
    let open = |name: &str| SubscribeOpen {
        subscription: name.into(),
        ..SubscribeOpen::default()
    };
    let refused = Subscriber::try_open(&rig, open("none"))
        .await
        .err()
        .unwrap();
    assert_eq!(reason(&refused), "SUBSCRIPTION_NOT_FOUND");
    let next_step = "ListSubscriptions names those there are";
    assert!(refused.message().contains(next_step), "{refused:?}");
    let refused = Subscriber::try_open(&rig, open("a b")).await.err().unwrap();
    assert_eq!(reason(&refused), "INVALID_ARGUMENT");
    let mut one = Subscriber::open(&rig, "one", 10).await;
    let mut two = Subscriber::open(&rig, "two", 10).await;
    let got = one.deliveries(2).await;
    assert_eq!(two.ack(&got).await, [SettleStatus::UnknownDelivery; 2]);
    let mut client = rig.subscriber().await;
    let bad = |text: &str| v1::AcknowledgeRequest {
        subscription: "one".into(),
        delivery_ids: vec![got[0].delivery_id.clone(), text.to_owned()],
    };
    for text in ["", "x", "AAAAAAAAAAAAAAAAAAAA", &got[0].delivery_id[1..]] {
        let refused = client.acknowledge(bad(text)).await.unwrap_err();
        assert_eq!(reason(&refused), "INVALID_ARGUMENT", "{text:?}");
        assert!(refused.message().contains("delivery_ids[1]"), "{refused:?}");
    }
    // Nothing of a refused request is done.
    assert_eq!(rig.backlog("one").await.leased, Some(2));
    let mut damaged = got.clone();
    damaged[0].delivery_id.push('A');
    one.ask(ack(&damaged)).await;
    let refused = loop {
        match one.next().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("the stream ended without a reason"),
            Err(refused) => break refused,
        }
    };
    assert_eq!(reason(&refused), "INVALID_ARGUMENT");
    let bad = Subscription {
        channel: v1::Channel::Partials.into(),
        lease: duration(1),
        attempts_max: 1_000_000,
        order: 77,
        feed: rig.feed.to_string(),
        ..to_dead("")
    };
    let request = v1::CreateSubscriptionRequest {
        subscription: Some(bad),
        start: None,
    };
    let mut client = rig.subscriptions().await;
    let refused = client.create_subscription(request).await.unwrap_err();
    for field in ["name", "channel", "lease", "attempts_max", "order"] {
        let field = format!("subscription.{field}");
        assert!(refused.message().contains(&field), "{field}: {refused:?}");
    }
    rig.stop().await;
}

async fn a_deleted_subscription_ends_its_streams_and_begins_anew(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("gone")).await;
    rig.publish_dead(0..3).await;
    let mut one = Subscriber::open(&rig, "gone", 10).await;
    let had = one.deliveries(3).await;
    let delete = v1::DeleteSubscriptionRequest {
        name: "gone".into(),
        etag: String::new(),
    };
    let mut client = rig.subscriptions().await;
    client.delete_subscription(delete).await.unwrap();
    let ended = loop {
        match one.next().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("the stream ended without a reason"),
            Err(ended) => break ended,
        }
    };
    assert_eq!(reason(&ended), "SUBSCRIPTION_NOT_FOUND");
    rig.create(to_dead("gone")).await;
    let mut one = Subscriber::open(&rig, "gone", 10).await;
    assert_eq!(attempts(&one.deliveries(3).await), [(0, 1), (1, 1), (2, 1)]);
    assert_eq!(one.ack(&had).await, [SettleStatus::UnknownDelivery; 3]);
    rig.stop().await;
}

async fn parked_messages_are_listed_delivered_again_and_dropped(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("parked")).await;
    rig.publish_dead(0..4).await;
    let mut one = Subscriber::open(&rig, "parked", 100).await;
    let got = one.deliveries(4).await;
    one.nack(&got, NackAction::Park, 0).await;
    let mut client = rig.subscriptions().await;
    let list = |page_token: String| v1::ListParkedRequest {
        subscription: "parked".into(),
        page_size: 3,
        page_token,
    };
    let page = client
        .list_parked(list(String::new()))
        .await
        .unwrap()
        .into_inner();
    let rest = client
        .list_parked(list(page.next_page_token))
        .await
        .unwrap()
        .into_inner();
    assert_eq!((page.messages.len(), rest.messages.len()), (3, 1));
    let first = &page.messages[0];
    assert_eq!((first.attempts(), &*first.reason), (1, "a reason"));
    assert_eq!(first.record, got[0].record);
    assert_eq!(first.offset, got[0].offset);
    let id = |message: &v1::ParkedMessage| message.parked_id.clone();
    let request = v1::ReplayParkedRequest {
        subscription: "parked".into(),
        parked_ids: page.messages[..2].iter().map(id).collect(),
    };
    let replayed = client
        .replay_parked(request.clone())
        .await
        .unwrap()
        .into_inner();
    assert_eq!(replayed.replayed, Some(2));
    let again = one.deliveries(2).await;
    assert_eq!(attempts(&again), [(0, 1), (1, 1)]);
    let twice = client.replay_parked(request).await.unwrap().into_inner();
    assert_eq!(twice.replayed, Some(0), "they are on their way");
    assert_eq!(one.ack(&again[..1]).await, [SettleStatus::Settled]);
    assert_eq!(rig.backlog("parked").await.parked, Some(3));
    let request = v1::DiscardParkedRequest {
        subscription: "parked".into(),
        parked_ids: vec![id(&page.messages[1]), id(&page.messages[2])],
    };
    let discarded = client.discard_parked(request).await.unwrap().into_inner();
    assert_eq!(discarded.discarded, Some(2));
    assert_eq!(one.ack(&again[1..]).await, [SettleStatus::AlreadySettled]);
    let backlog = rig.backlog("parked").await;
    assert_eq!((backlog.parked, backlog.pending), (Some(1), Some(0)));
    let wrong = v1::DiscardParkedRequest {
        subscription: "parked".into(),
        parked_ids: vec![got[0].delivery_id.clone()],
    };
    let refused = client.discard_parked(wrong).await.unwrap_err();
    assert_eq!(reason(&refused), "INVALID_ARGUMENT");
    rig.stop().await;
}

async fn a_seek_says_what_it_does_and_does_it(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("seek")).await;
    rig.publish_dead(0..50).await;
    let mut one = Subscriber::open(&rig, "seek", 20).await;
    let got = one.deliveries(20).await;
    one.ack(&got[..15]).await;
    let mut client = rig.subscriptions().await;
    let seek = |to, dry_run| v1::SeekRequest {
        name: "seek".into(),
        to,
        dry_run,
    };
    let latest = Some(v1::StartPosition {
        position: Some(v1::start_position::Position::Latest(true)),
    });
    let said = client
        .seek(seek(latest.clone(), true))
        .await
        .unwrap()
        .into_inner();
    assert_eq!((said.redelivered, said.skipped), (Some(0), Some(35)));
    let said = client
        .seek(seek(earliest(), true))
        .await
        .unwrap()
        .into_inner();
    assert_eq!((said.redelivered, said.skipped), (Some(15), Some(0)));
    assert_eq!(rig.backlog("seek").await.pending, Some(35));
    let done = client
        .seek(seek(earliest(), false))
        .await
        .unwrap()
        .into_inner();
    assert_eq!(done, said);
    assert_eq!(one.ack(&got[15..]).await, [SettleStatus::LeaseLost; 5]);
    one.credit(50).await;
    assert_eq!(numbers(&one.deliveries(50).await), Vec::from_iter(0..50));
    let end = client.seek(seek(latest, false)).await.unwrap().into_inner();
    let cursor = Some(v1::StartPosition {
        position: Some(v1::start_position::Position::Cursor(end.cursor)),
    });
    let again = client.seek(seek(cursor, false)).await.unwrap().into_inner();
    assert_eq!((again.redelivered, again.skipped), (Some(0), Some(0)));
    for (cursor, want) in [("x", "MALFORMED_CURSOR")] {
        let to = Some(v1::StartPosition {
            position: Some(v1::start_position::Position::Cursor(cursor.into())),
        });
        let refused = client.seek(seek(to, true)).await.unwrap_err();
        assert_eq!(reason(&refused), want);
    }
    rig.stop().await;
}

async fn the_lease_is_taken_when_somebody_needs_it(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("other")).await;
    let lease = rig
        .store
        .lease(rig.feed.as_str(), "subscription/other")
        .await
        .unwrap();
    assert_eq!(lease, None, "nobody has needed it yet");
    let _one = Subscriber::open(&rig, "other", 1).await;
    let lease = rig
        .store
        .lease(rig.feed.as_str(), "subscription/other")
        .await
        .unwrap();
    assert_eq!(lease.unwrap().owner.as_deref(), Some(rig.store.instance()));
    rig.stop().await;
}

on_both! {
    a_subscription_is_made_once_changed_by_etag_and_deleted
    subscriptions_are_listed_by_name_in_pages
    what_is_wrong_is_told_by_type
    a_deleted_subscription_ends_its_streams_and_begins_anew
    parked_messages_are_listed_delivered_again_and_dropped
    a_seek_says_what_it_does_and_does_it
    the_lease_is_taken_when_somebody_needs_it
}
