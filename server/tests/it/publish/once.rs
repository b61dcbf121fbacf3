//! A record enters once, whatever is sent again; one program at a time publishes as a producer.

use tonic::Code;
use tonic_types::StatusExt as _;

use super::client::{Publisher, ids, place, publish, rsvps, words};
use crate::ground::{Ground, on_both};
use crate::serve::rig::{Rig, reason};

async fn the_same_again_is_a_duplicate(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    let first = publish(&rig, rsvps(1..11), "till", 1).await.unwrap();
    assert_eq!(words(&first), ["written"; 10]);
    let again = publish(&rig, rsvps(1..11), "till", 1).await.unwrap();
    assert_eq!(words(&again), ["duplicate"; 10]);
    // Half of it is new.
    let half = publish(&rig, rsvps(6..16), "till", 6).await.unwrap();
    assert_eq!(words(&half)[..5], ["duplicate"; 5]);
    assert_eq!(words(&half)[5..], ["written"; 5]);
    // Another producer's numbers are its own.
    let other = publish(&rig, rsvps(16..17), "other", 1).await.unwrap();
    assert_eq!(words(&other), ["written"]);
    assert_eq!(ids(&rig).await, (1..17).collect::<Vec<_>>());
    rig.stop().await;
}

async fn a_stream_takes_the_same_twice_without_a_wait_between(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    let mut publisher = Publisher::open(&rig, "till").await;
    for _ in 0..3 {
        publisher.send(rsvps(1..201), 1).await;
    }
    assert_eq!(words(&publisher.results().await), ["written"; 200]);
    assert_eq!(words(&publisher.results().await), ["duplicate"; 200]);
    assert_eq!(words(&publisher.results().await), ["duplicate"; 200]);
    publisher.end().await;
    assert_eq!(ids(&rig).await, (1..201).collect::<Vec<_>>());
    rig.stop().await;
}

async fn a_gap_is_refused_and_says_from_where_to_send(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    publish(&rig, rsvps(57..60), "till", 57).await.unwrap();
    let refused = publish(&rig, rsvps(61..62), "till", 61).await.unwrap_err();
    assert_eq!(refused.code(), Code::FailedPrecondition);
    assert_eq!(reason(&refused), "SEQUENCE_GAP");
    let info = refused.get_details_error_info().unwrap();
    assert_eq!(info.metadata["last_seq"], "59");
    let mut publisher = Publisher::open(&rig, "till").await;
    assert_eq!(publisher.opened.last_seq, Some(59));
    publisher.send(rsvps(70..71), 70).await;
    assert_eq!(reason(&publisher.failure().await), "SEQUENCE_GAP");
    assert_eq!(ids(&rig).await, [57, 58, 59]);
    rig.stop().await;
}

async fn a_stream_whose_producer_another_takes_over_ends(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    let mut one = Publisher::open(&rig, "till").await;
    one.publish(rsvps(1..4), 1).await;
    let mut other = Publisher::open(&rig, "till").await;
    assert_eq!(other.opened.last_seq, Some(3));
    let ended = one.failure().await;
    assert_eq!(ended.code(), Code::Aborted);
    assert_eq!(reason(&ended), "PRODUCER_REPLACED");
    other.publish(rsvps(4..6), 4).await;
    // A call does so as well.
    let results = publish(&rig, rsvps(4..8), "till", 4).await.unwrap();
    assert_eq!(
        words(&results),
        ["duplicate", "duplicate", "written", "written"]
    );
    assert_eq!(reason(&other.failure().await), "PRODUCER_REPLACED");
    assert_eq!(ids(&rig).await, (1..8).collect::<Vec<_>>());
    rig.stop().await;
}

async fn after_a_restart_it_is_known_what_came_before(ground: Box<dyn Ground>) {
    let mut rig = Rig::start_on(ground).await;
    let mut next = 1;
    for _ in 0..3 {
        let mut publisher = Publisher::open(&rig, "till").await;
        assert_eq!(publisher.opened.last_seq, (next > 1).then_some(next - 1));
        let again = next.saturating_sub(5).max(1);
        let results = publisher.publish(rsvps(again..next + 20), again).await;
        let known = (next - again) as usize;
        assert_eq!(words(&results)[..known], vec!["duplicate"; known]);
        assert_eq!(words(&results)[known..], vec!["written"; 20]);
        next += 20;
        rig = rig.restart_with(|_| {}).await;
    }
    assert_eq!(ids(&rig).await, (1..next).collect::<Vec<_>>());
    let places = publish(&rig, rsvps(next..next + 1), "", 0).await.unwrap();
    assert!(place(&places[0]).1 > 0);
    rig.stop().await;
}

on_both! {
    the_same_again_is_a_duplicate
    a_stream_takes_the_same_twice_without_a_wait_between
    a_gap_is_refused_and_says_from_where_to_send
    a_stream_whose_producer_another_takes_over_ends
    after_a_restart_it_is_known_what_came_before
}
