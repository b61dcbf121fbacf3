//! What outlives the owner: a restart redelivers nothing that was settled.

use headcount_proto::v1::SettleStatus::{AlreadySettled, LeaseLost, Settled};

use super::client::{Subscriber, Subscriptions as _, attempts, to_dead};
use crate::serve::rig::Rig;

#[tokio::test]
async fn after_a_restart_nothing_settled_comes_again_and_old_ids_still_settle() {
    let rig = Rig::start().await;
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
