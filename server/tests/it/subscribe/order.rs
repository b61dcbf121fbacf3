//! Order by key, filters, and a subscription that is changed while it is served.

use std::time::Duration;

use headcount_binder::Channel;
use headcount_proto::v1::SettleStatus::{Parked, Settled, WillRetry};
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{self, Delivery, DeliveryOrder, LogRecord, NackAction, Subscription};

use super::client::{Subscriber, Subscriptions as _};
use crate::ground::{Ground, on_both};
use crate::serve::rig::{Rig, heartbeat, record};

/// A verdict on an RSVP to an event.
fn change(event_id: &str, rsvp_id: u64, response: v1::Response) -> LogRecord {
    record(Payload::Change(v1::Change {
        verdict: v1::Verdict::New.into(),
        rsvp: Some(v1::Rsvp {
            rsvp_id,
            response: response.into(),
            event: Some(v1::Event {
                event_id: event_id.into(),
                ..v1::Event::default()
            }),
            ..v1::Rsvp::default()
        }),
        ..v1::Change::default()
    }))
}

fn yes(event_id: &str, rsvp_id: u64) -> LogRecord {
    change(event_id, rsvp_id, v1::Response::Yes)
}

/// (RSVP, attempt).
fn rsvps(deliveries: &[Delivery]) -> Vec<(u64, u32)> {
    let rsvp = |delivery: &Delivery| {
        let record = delivery.record.as_ref();
        match record.and_then(|record| record.payload.as_ref()) {
            Some(Payload::Change(change)) => change.rsvp.as_ref().unwrap().rsvp_id,
            other => panic!("not a record of this test: {other:?}"),
        }
    };
    let one = |delivery: &Delivery| (rsvp(delivery), delivery.attempt());
    deliveries.iter().map(one).collect()
}

fn to_changes(name: &str) -> Subscription {
    Subscription {
        name: name.into(),
        ..Subscription::default()
    }
}

const A_WHILE: Duration = Duration::from_millis(300);

async fn nothing_later_of_an_event_comes_before_the_earlier_is_settled_or_parked(
    ground: Box<dyn Ground>,
) {
    let rig = Rig::start_on(ground).await;
    rig.create(Subscription {
        order: DeliveryOrder::ByKey.into(),
        ..to_changes("ordered")
    })
    .await;
    let records = [
        yes("a", 1),
        yes("b", 2),
        yes("a", 3),
        yes("a", 4),
        yes("b", 5),
    ];
    rig.publish(Channel::Changes, 0, (1, 1_024), &records).await;
    // It has credit for these two and no more: what follows goes to the other.
    let mut one = Subscriber::open(&rig, "ordered", 2).await;
    let mut other = Subscriber::open(&rig, "ordered", 0).await;
    let first = one.deliveries(2).await;
    assert_eq!(rsvps(&first), [(1, 1), (2, 1)]);
    other.credit(100).await;
    assert_eq!(other.for_a_while(A_WHILE).await, []);
    // Another subscriber may have the next of the event.
    assert_eq!(one.ack(&first[1..]).await, [Settled]);
    assert_eq!(rsvps(&other.deliveries(1).await), [(5, 1)]);
    let status = other.nack(&first[..1], NackAction::Retry, 10).await;
    assert_eq!(status, [WillRetry]);
    let again = other.deliveries(1).await;
    assert_eq!(rsvps(&again), [(1, 2)]);
    assert_eq!(other.for_a_while(A_WHILE).await, []);
    assert_eq!(other.nack(&again, NackAction::Park, 0).await, [Parked]);
    let next = other.deliveries(1).await;
    assert_eq!(rsvps(&next), [(3, 1)]);
    assert_eq!(other.ack(&next).await, [Settled]);
    assert_eq!(rsvps(&other.deliveries(1).await), [(4, 1)]);
    rig.stop().await;
}

async fn a_filter_lets_through_what_fits_and_heartbeats_never_come(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(Subscription {
        filter: Some(v1::Filter {
            responses: vec![v1::Response::No.into()],
            ..v1::Filter::default()
        }),
        ..to_changes("filtered")
    })
    .await;
    let records = [
        yes("a", 1),
        change("a", 2, v1::Response::No),
        heartbeat(),
        yes("a", 3),
        change("b", 4, v1::Response::No),
    ];
    for partition in 0..3 {
        rig.publish(Channel::Changes, partition, (1, 1_024), &records)
            .await;
    }
    let mut one = Subscriber::open(&rig, "filtered", 100).await;
    let got = one.deliveries(6).await;
    let mut ids: Vec<u64> = rsvps(&got).into_iter().map(|(id, _)| id).collect();
    ids.sort_unstable();
    assert_eq!(ids, [2, 2, 2, 4, 4, 4]);
    assert_eq!(rig.backlog("filtered").await.pending, Some(6));
    one.ack(&got).await;
    assert_eq!(one.for_a_while(A_WHILE).await, []);
    assert_eq!(rig.backlog("filtered").await.pending, Some(0));
    rig.stop().await;
}

async fn an_update_holds_for_what_was_not_handed_out(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    let made = rig.create(to_changes("changed")).await;
    let records = [
        yes("a", 1),
        yes("a", 2),
        change("a", 3, v1::Response::No),
        change("b", 4, v1::Response::No),
    ];
    rig.publish(Channel::Changes, 0, (1, 1_024), &records).await;
    let mut one = Subscriber::open(&rig, "changed", 1).await;
    let first = one.deliveries(1).await;
    assert_eq!(rsvps(&first), [(1, 1)]);
    let request = v1::UpdateSubscriptionRequest {
        subscription: Some(Subscription {
            order: DeliveryOrder::ByKey.into(),
            filter: Some(v1::Filter {
                responses: vec![v1::Response::No.into()],
                ..v1::Filter::default()
            }),
            ..made
        }),
    };
    let mut client = rig.subscriptions().await;
    client.update_subscription(request).await.unwrap();
    one.credit(100).await;
    // It keeps its lease, and what is of the same event waits for it.
    assert_eq!(rsvps(&one.deliveries(1).await), [(4, 1)]);
    assert_eq!(one.for_a_while(A_WHILE).await, []);
    assert_eq!(one.ack(&first).await, [Settled]);
    assert_eq!(rsvps(&one.deliveries(1).await), [(3, 1)]);
    rig.stop().await;
}

on_both! {
    nothing_later_of_an_event_comes_before_the_earlier_is_settled_or_parked
    a_filter_lets_through_what_fits_and_heartbeats_never_come
    an_update_holds_for_what_was_not_handed_out
}
