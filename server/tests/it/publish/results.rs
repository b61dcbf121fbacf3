//! What publishers are told of their records.

use std::collections::BTreeSet;

use headcount_proto::v1::publish_result::Outcome;
use headcount_proto::v1::{Durability, PublishOpen, PublishRequest, Rsvp};
use tonic::Code;

use super::client::{Publisher, client, ids, place, publish, records, rsvp, rsvps, until, words};
use crate::ground::{Ground, on_both};
use crate::serve::rig::{Rig, reason, within};

/// What scrapers see.
fn metrics(rig: &Rig) -> String {
    let mut text = String::new();
    let registry = rig.context.registry.lock().unwrap();
    prometheus_client::encoding::text::encode(&mut text, &registry).unwrap();
    text
}

async fn a_record_is_told_the_place_where_readers_find_it(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    let results = publish(&rig, rsvps(1..100), "", 0).await.unwrap();
    let found = records(&rig).await;
    assert_eq!(found.len(), 99);
    for (id, result) in (1..).zip(&results) {
        let record = &found[&place(result)];
        assert_eq!(record.rsvp, Some(rsvp(id)));
        assert_eq!((result.seq, &record.published), (None, &None));
        let stamp = record.stamp.as_ref().unwrap();
        assert_eq!(stamp.source, "serve/publish");
        assert!(stamp.stream_time_ms > 1_700_000_000_000, "{stamp:?}");
    }
    // Without numbers nothing tells that it came before: truth does, later.
    let again = publish(&rig, rsvps(1..2), "", 0).await.unwrap();
    assert_eq!(words(&again), ["written"]);
    rig.stop().await;
}

async fn five_thousand_on_a_stream_have_each_a_place_of_its_own(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    let mut publisher = Publisher::open(&rig, "many").await;
    assert_eq!(publisher.opened.last_seq, None);
    assert_eq!(publisher.opened.max_batch_records, Some(1_000));
    assert!(publisher.opened.keepalive.is_some());
    let (mut sent, mut credit) = (1, publisher.credit);
    let mut places = BTreeSet::new();
    let mut told = 0;
    while told < 5_000 {
        while credit >= 500 && sent <= 5_000 {
            publisher.send(rsvps(sent..sent + 500), sent).await;
            (sent, credit) = (sent + 500, credit - 500);
        }
        for result in publisher.results().await {
            told += 1;
            assert_eq!(result.seq, Some(told), "in their order");
            assert!(places.insert(place(&result)), "{result:?}");
            credit += 1;
        }
    }
    publisher.end().await;
    let found = records(&rig).await;
    assert_eq!(found.keys().copied().collect::<BTreeSet<_>>(), places);
    assert_eq!(ids(&rig).await, (1..=5_000).collect::<Vec<_>>());
    rig.stop().await;
}

async fn one_that_is_not_valid_is_rejected_and_its_neighbours_are_taken(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    let far = Rsvp {
        mtime: Some(prost_types::Timestamp {
            seconds: 4_102_444_800,
            nanos: 0,
        }),
        ..rsvp(3)
    };
    let batch = vec![rsvp(1), Rsvp::default(), far, rsvp(4), Rsvp::default()];
    let all = "rsvp.rsvp_id rsvp.response rsvp.guests rsvp.mtime rsvp.member.member_id \
               rsvp.event.event_id rsvp.group.group_id";
    let want = ["written", all, "rsvp.mtime", "written", all];
    let results = publish(&rig, batch.clone(), "", 0).await.unwrap();
    assert_eq!(words(&results), want);
    let Some(Outcome::Rejected(rejected)) = &results[2].outcome else {
        panic!("{:?}", results[2]);
    };
    let text = &rejected.violations[0].description;
    assert!(text.contains("ahead of the time of day"), "{text}");

    // Under numbers, the rejected ones are used up as well, the last one too.
    let mut publisher = Publisher::open(&rig, "till").await;
    assert_eq!(words(&publisher.publish(batch, 1).await), want);
    let more = publisher.publish(vec![rsvp(6)], 6).await;
    assert_eq!(words(&more), ["written"]);
    let faulty = publisher.publish(vec![Rsvp::default()], 7).await;
    assert_eq!(words(&faulty), [all]);
    publisher.end().await;
    assert_eq!(ids(&rig).await, [1, 1, 4, 4, 6]);
    let rig = rig.restart_with(|_| {}).await;
    let publisher = Publisher::open(&rig, "till").await;
    assert_eq!(publisher.opened.last_seq, Some(7));
    rig.stop().await;
}

async fn what_nobody_waits_for_is_answered_at_once(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    let request = PublishRequest {
        feed: rig.feed.to_string(),
        rsvps: vec![rsvp(1), Rsvp::default(), rsvp(2)],
        durability: Durability::Accepted.into(),
        ..PublishRequest::default()
    };
    let answered = within(client(&rig).await.publish(request)).await.unwrap();
    let results = answered.into_inner().results;
    assert_eq!(words(&results), ["-"; 3], "no promise");
    let open = PublishOpen {
        feed: rig.feed.to_string(),
        durability: Durability::Accepted.into(),
        ..PublishOpen::default()
    };
    let mut publisher = Publisher::open_as(&rig, open).await.unwrap();
    publisher.send(rsvps(3..10), 0).await;
    let answer = publisher.next().await.unwrap().unwrap();
    assert_eq!((answer.kind, answer.credit), (None, Some(7)));
    until("they come all the same", async || {
        ids(&rig).await.len() == 9
    })
    .await;
    let text = metrics(&rig);
    let dropped = r#"headcount_publish_dropped_total{reason="invalid"} 1"#;
    assert!(text.contains(dropped), "{text}");
    rig.stop().await;
}

async fn what_a_request_must_be_is_told_by_field(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    let one_way = i32::from(Durability::Accepted);
    for (rsvps, producer_id, seq, durability, field) in [
        (vec![], "", 0, 0, "rsvps"),
        (rsvps(1..1_002), "", 0, 0, "rsvps"),
        (rsvps(1..2), "till", 0, 0, "seq"),
        (rsvps(1..2), "", 1, 0, "seq"),
        (rsvps(1..2), "a till", 1, 0, "producer_id"),
        (rsvps(1..2), "till", 1, one_way, "durability"),
        (rsvps(1..2), "", 0, 77, "durability"),
    ] {
        let request = PublishRequest {
            feed: rig.feed.to_string(),
            rsvps,
            durability,
            producer_id: producer_id.to_owned(),
            seq,
        };
        let refused = within(client(&rig).await.publish(request))
            .await
            .unwrap_err();
        assert_eq!(reason(&refused), "INVALID_ARGUMENT", "{field}");
        assert!(refused.message().contains(field), "{refused:?}");
    }
    let nowhere = PublishRequest {
        feed: "nowhere".to_owned(),
        rsvps: rsvps(1..2),
        ..PublishRequest::default()
    };
    let refused = within(client(&rig).await.publish(nowhere))
        .await
        .unwrap_err();
    assert_eq!(refused.code(), Code::NotFound);
    assert_eq!(reason(&refused), "FEED_NOT_FOUND");
    assert_eq!(ids(&rig).await, [0; 0]);
    rig.stop().await;
}

on_both! {
    a_record_is_told_the_place_where_readers_find_it
    five_thousand_on_a_stream_have_each_a_place_of_its_own
    one_that_is_not_valid_is_rejected_and_its_neighbours_are_taken
    what_nobody_waits_for_is_answered_at_once
    what_a_request_must_be_is_told_by_field
}
