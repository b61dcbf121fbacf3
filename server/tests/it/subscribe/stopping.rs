//! A service that stops, and what it tells its streams.

use std::time::Duration;

use headcount_proto::v1::SettleStatus::Settled;
use headcount_proto::v1::subscribe_response::Kind as Answer;

use super::client::{Subscriber, Subscriptions as _, ack, attempts, to_dead, within};
use crate::ground::{Ground, on_both};
use crate::serve::rig::{Rig, reason};

/// What is settled until a stream ends, and the reason that it ends for.
async fn rest(stream: &mut Subscriber) -> (usize, String) {
    let mut settled = 0;
    loop {
        match stream.next().await {
            Ok(Some(Answer::Settled(results))) => {
                let results = results.results.iter();
                settled += results.filter(|one| one.status() == Settled).count();
            }
            Ok(Some(Answer::Deliveries(batch))) => panic!("no more deliveries: {batch:?}"),
            Ok(Some(_)) => {}
            Ok(None) => panic!("the stream ended without a reason"),
            Err(ended) => return (settled, reason(&ended)),
        }
    }
}

async fn a_service_that_stops_lets_its_streams_settle_what_they_have(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    rig.create(to_dead("stop")).await;
    rig.publish_dead(0..6).await;
    let mut one = Subscriber::open(&rig, "stop", 4).await;
    let had = one.deliveries(4).await;
    one.credit(100).await;
    let more = one.deliveries(2).await;
    rig.context.shutdown.cancel();
    loop {
        match within(one.next()).await.unwrap() {
            Some(Answer::Drain(said)) => {
                let deadline = said.deadline.expect("it has a deadline");
                let deadline = Duration::try_from(deadline).unwrap();
                assert!(deadline > Duration::from_millis(100), "{deadline:?}");
                break;
            }
            Some(_) => {}
            None => panic!("the stream ended before it was told to drain"),
        }
    }
    one.ask(ack(&had)).await;
    assert_eq!(rest(&mut one).await, (4, "SHUTTING_DOWN".to_owned()));
    drop(one);
    let rig = rig.restart_with(|_| {}).await;
    let mut one = Subscriber::open(&rig, "stop", 100).await;
    let again = one.deliveries(2).await;
    let want: Vec<(u64, u32)> = attempts(&more).iter().map(|(n, _)| (*n, 2)).collect();
    assert_eq!(attempts(&again), want);
    rig.stop().await;
}

on_both! {
    a_service_that_stops_lets_its_streams_settle_what_they_have
}
