//! What outlives the owner: a restart redelivers nothing that was settled.

use std::time::Duration;

use headcount_proto::v1::NackAction;
use headcount_proto::v1::SettleStatus::{AlreadySettled, LeaseLost, Settled};

use super::client::{Subscriber, Subscriptions as _, attempts, to_dead, within};
use crate::ground::{Ground, on_both};
use crate::serve::rig::Rig;

async fn after_a_restart_nothing_settled_comes_again_and_old_ids_still_settle(
    ground: Box<dyn Ground>,
) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("restart")).await;
    rig.publish_dead(0..10).await;
    let mut one = Subscriber::open(&rig, "restart", 10).await;
    let had = one.deliveries(10).await;
    for at in [1, 4, 9] {
        assert_eq!(one.ack(&had[at..=at]).await, [Settled]);
    }
    drop(one);
    let rig = rig.restart_with(|_| {}).await;
    let mut one = Subscriber::open(&rig, "restart", 0).await;
    assert_eq!(
        one.ack(&had[2..5]).await,
        [Settled, Settled, AlreadySettled]
    );
    one.credit(100).await;
    let again = one.deliveries(5).await;
    assert_eq!(attempts(&again), [(0, 2), (5, 2), (6, 2), (7, 2), (8, 2)]);
    assert_eq!(one.ack(&had[5..6]).await, [LeaseLost]);
    assert_eq!(one.ack(&again).await, [Settled; 5]);
    let rig = rig.restart_with(|_| {}).await;
    let backlog = rig.backlog("restart").await;
    assert_eq!((backlog.pending, backlog.leased), (Some(0), None));
    rig.stop().await;
}

/// The value of a metric that has no labels.
fn metric(rig: &Rig, name: &str) -> f64 {
    let mut text = String::new();
    let registry = rig.context.registry.lock().unwrap();
    prometheus_client::encoding::text::encode(&mut text, &registry).unwrap();
    let name = format!("headcount_subscribe_{name} ");
    let line = text.lines().find_map(|line| line.strip_prefix(&name));
    let value = line.unwrap_or_else(|| panic!("no {name}: {text}"));
    value.parse().unwrap()
}

async fn metrics_say_what_is_out_what_came_again_and_what_was_parked(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("metrics")).await;
    rig.publish_dead(0..6).await;
    let mut one = Subscriber::open(&rig, "metrics", 100).await;
    let got = one.deliveries(6).await;
    one.nack(&got[..2], NackAction::Retry, 0).await;
    let again = one.deliveries(2).await;
    one.nack(&again[..1], NackAction::Park, 0).await;
    one.ack(&got[2..4]).await;
    let find = |name: &str| metric(&rig, name);
    assert_eq!(
        (find("delivered_total"), find("redelivered_total")),
        (8.0, 2.0)
    );
    assert_eq!((find("settled_total"), find("parked_total")), (2.0, 1.0));
    assert_eq!(find("settle_seconds_count"), 3.0);
    assert_eq!(find("owned"), 1.0);
    // The gauge follows at the owner's next step.
    within(async {
        while metric(&rig, "outstanding") != 3.0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    })
    .await;
    rig.stop().await;
}

async fn an_owner_without_subscribers_gives_the_lease_back(ground: Box<dyn Ground>) {
    let rig = Rig::start_on_with(ground, |setup| {
        setup.config.limits.subscription_idle = Duration::from_millis(200);
    })
    .await;
    rig.create(to_dead("idle")).await;
    rig.publish_dead(0..3).await;
    let mut one = Subscriber::open(&rig, "idle", 100).await;
    let got = one.deliveries(3).await;
    assert_eq!(one.ack(&got[..2]).await, [Settled; 2]);
    assert_eq!(one.nack(&got[2..], NackAction::Park, 0).await.len(), 1);
    drop(one);
    within(async {
        loop {
            let lease = rig
                .store
                .lease(rig.feed.as_str(), "subscription/idle")
                .await
                .unwrap();
            if lease.is_some_and(|lease| lease.owner.is_none()) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    })
    .await;
    // Whoever comes next begins where it ended.
    rig.publish_dead(10..11).await;
    let mut one = Subscriber::open(&rig, "idle", 100).await;
    assert_eq!(attempts(&one.deliveries(1).await), [(10, 1)]);
    rig.stop().await;
}

on_both! {
    after_a_restart_nothing_settled_comes_again_and_old_ids_still_settle
    metrics_say_what_is_out_what_came_again_and_what_was_parked
    an_owner_without_subscribers_gives_the_lease_back
}
