//! Records that a test publishes itself.

use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::v1::{Channel, Event, Group, Member, Response, Rsvp};
use headcount_sdk::{Client, Outcome, Published, Publisher};

use super::read::payloads;

/// A yes of a member of its own, to one of 40 events.
pub(crate) fn rsvp(id: u64) -> Rsvp {
    Rsvp {
        rsvp_id: id,
        response: Response::Yes.into(),
        guests: Some(0),
        mtime: Some(prost_types::Timestamp {
            seconds: 1_700_000_000 + id as i64,
            nanos: 0,
        }),
        member: Some(Member {
            member_id: id,
            ..Member::default()
        }),
        event: Some(Event {
            event_id: format!("event-{}", id % 40),
            ..Event::default()
        }),
        group: Some(Group {
            group_id: 1,
            group_country: "us".to_owned(),
            ..Group::default()
        }),
        ..Rsvp::default()
    }
}

/// Publishes records with these ids, and gives every outcome; those that are in the log twice, or told
/// out of their order, fail.
pub(crate) async fn publish_all(publisher: &mut Publisher, ids: std::ops::Range<u64>) -> usize {
    let mut written = 0;
    let mut next = publisher.open().await.expect("it opens") + 1;
    let mut tell = |told: Published| {
        assert_eq!(told.seq, next, "in their order");
        next += 1;
        match told.outcome {
            Outcome::Written { .. } => written += 1,
            Outcome::Duplicate => {}
            Outcome::Rejected(faults) => panic!("{}: {faults:?}", told.seq),
        }
    };
    for id in ids {
        publisher.send(rsvp(id)).await.expect("it is taken");
        while let Some(told) = publisher.told() {
            tell(told);
        }
    }
    while let Some(told) = publisher.next().await.expect("it is answered") {
        tell(told);
    }
    written
}

/// Ids of the published records in the log, sorted, with how often each is there.
pub(crate) async fn in_the_log(client: &Client) -> Vec<u64> {
    let ids = payloads(client, Channel::Rsvps, |payload| match payload {
        Payload::Rsvp(taken) if taken.stamp.as_ref()?.source == "serve/publish" => {
            Some(taken.rsvp?.rsvp_id)
        }
        _ => None,
    });
    let mut ids = ids.await;
    ids.sort_unstable();
    ids
}
