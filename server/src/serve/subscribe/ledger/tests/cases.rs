//! Cases by hand.

use bytes::Bytes;

use super::super::lane::{HELD_MAX, UNSETTLED_MAX};
use super::super::{Action, Keys, Ledger, Limit, Status};
use super::{TERMS, id, ledger, ordered, read, restarted, session, settle_down, take};

const DONE: Action<'static> = Action::Done;
const RETRY: Action<'static> = Action::Retry {
    delay_ms: None,
    reason: "",
};
const PARK: Action<'static> = Action::Park { reason: "broken" };

fn first(count: u64) -> Vec<(u64, u64)> {
    (0..count).map(|offset| (offset, 0)).collect()
}

#[test]
fn the_committed_position_never_passes_an_unsettled_record() {
    let mut ledger = ledger(TERMS, 1);
    let me = session(&mut ledger, 100);
    read(&mut ledger, &first(5));
    ledger.read_up_to(0, 1_024);
    assert_eq!(take(&mut ledger, me, 0).len(), 5);
    for (offset, committed) in [(1, 0), (3, 0), (0, 2), (4, 2), (2, 1_024)] {
        let status = ledger.settle(&id(1, offset, 1), &DONE, 0);
        assert_eq!(status, Status::Settled);
        assert_eq!(ledger.committed(), [committed], "after {offset}");
    }
}

#[test]
fn a_lease_that_ran_out_comes_to_another_as_attempt_two() {
    let mut ledger = ledger(TERMS, 1);
    let (one, other) = (session(&mut ledger, 100), session(&mut ledger, 100));
    read(&mut ledger, &first(2));
    assert_eq!(take(&mut ledger, one, 0), [(0, 1), (1, 1)]);
    assert_eq!(ledger.next_timer(), Some(30_000));
    ledger.tick(29_999);
    assert_eq!(take(&mut ledger, other, 29_999), []);
    assert_eq!(ledger.tick(30_000).leases, 2);
    // Late, and nobody has it yet.
    assert_eq!(ledger.settle(&id(1, 1, 1), &DONE, 30_000), Status::Settled);
    assert_eq!(take(&mut ledger, other, 30_000), [(0, 2)]);
    assert_eq!(
        ledger.settle(&id(1, 0, 1), &DONE, 30_001),
        Status::LeaseLost
    );
    assert_eq!(ledger.settle(&id(1, 0, 2), &DONE, 30_001), Status::Settled);
    assert_eq!(
        ledger.settle(&id(1, 0, 2), &DONE, 30_001),
        Status::AlreadySettled
    );
    assert_eq!(
        (ledger.unsettled_of(one), ledger.unsettled_of(other)),
        (0, 0)
    );
}

#[test]
fn a_nack_comes_again_after_its_delay_and_is_parked_past_the_limit() {
    let mut ledger = ledger(TERMS, 1);
    let me = session(&mut ledger, 100);
    read(&mut ledger, &first(1));
    assert_eq!(take(&mut ledger, me, 0), [(0, 1)]);
    let later = Action::Retry {
        delay_ms: Some(7),
        reason: "busy",
    };
    assert_eq!(ledger.settle(&id(1, 0, 1), &later, 0), Status::WillRetry);
    ledger.tick(6);
    assert_eq!(take(&mut ledger, me, 6), []);
    ledger.tick(7);
    assert_eq!(take(&mut ledger, me, 7), [(0, 2)]);
    // The backoff's second step.
    assert_eq!(ledger.settle(&id(1, 0, 2), &RETRY, 7), Status::WillRetry);
    assert_eq!(ledger.next_timer(), Some(2_007));
    ledger.tick(2_007);
    assert_eq!(take(&mut ledger, me, 2_007), [(0, 3)]);
    assert_eq!(ledger.settle(&id(1, 0, 3), &RETRY, 2_007), Status::Parked);
    let commit = ledger.commit(false, 2_007);
    let parked = &commit.parking[0];
    assert_eq!(
        (parked.offset, parked.attempts, &*parked.reason),
        (0, 3, "busy")
    );
    assert_eq!(ledger.committed(), [1]);
}

#[test]
fn park_and_an_exhausted_lease_park_at_once() {
    let mut ledger = ledger(
        super::Terms {
            attempts_max: 1,
            ..TERMS
        },
        1,
    );
    let me = session(&mut ledger, 100);
    read(&mut ledger, &first(2));
    take(&mut ledger, me, 0);
    assert_eq!(ledger.settle(&id(1, 0, 1), &PARK, 0), Status::Parked);
    ledger.tick(30_000);
    assert!(ledger.is_settling());
    let commit = ledger.commit(false, 30_000);
    let reasons: Vec<&str> = commit.parking.iter().map(|p| &*p.reason).collect();
    assert_eq!(reasons, ["broken", "its lease ran out"]);
    assert_eq!(take(&mut ledger, me, 30_000), []);
}

#[test]
fn an_extended_lease_lasts_from_now() {
    let mut ledger = ledger(TERMS, 1);
    let me = session(&mut ledger, 100);
    read(&mut ledger, &first(1));
    take(&mut ledger, me, 0);
    let extend = Action::Extend { by_ms: 60_000 };
    assert_eq!(
        ledger.settle(&id(1, 0, 1), &extend, 29_999),
        Status::Extended
    );
    assert_eq!(ledger.tick(89_998).leases, 0);
    assert_eq!(ledger.tick(89_999).leases, 1);
}

#[test]
fn a_session_keeps_what_it_has_within_the_grace_and_not_beyond() {
    for (back_at, kept) in [(14_999, true), (15_000, false)] {
        let mut ledger = ledger(TERMS, 1);
        let (me, other) = (session(&mut ledger, 100), session(&mut ledger, 100));
        read(&mut ledger, &first(3));
        assert_eq!(take(&mut ledger, me, 0).len(), 3);
        ledger.lost(me, 5_000);
        ledger.tick(back_at);
        assert_eq!(ledger.resume(me, Limit::NOTHING, back_at), kept);
        let again = take(&mut ledger, other, back_at);
        assert_eq!(again.len(), if kept { 0 } else { 3 });
        if kept {
            assert_eq!(ledger.settle(&id(1, 1, 1), &DONE, back_at), Status::Settled);
            ledger.tick(back_at + 29_999);
            assert_eq!(take(&mut ledger, other, back_at + 29_999), []);
        }
    }
}

#[test]
fn credit_bounds_messages_and_bytes() {
    let mut ledger = ledger(TERMS, 1);
    let me = session(&mut ledger, 2);
    read(&mut ledger, &first(20));
    assert_eq!(take(&mut ledger, me, 0).len(), 2);
    assert_eq!(take(&mut ledger, me, 0).len(), 0);
    // 250 bytes let the third record of 100 begin; the next credit makes up for it.
    ledger.credit(me, 10, 250);
    assert_eq!(take(&mut ledger, me, 0).len(), 3);
    ledger.credit(me, 0, 50);
    assert_eq!(take(&mut ledger, me, 0).len(), 0);
    ledger.credit(me, 0, 1);
    assert_eq!(take(&mut ledger, me, 0).len(), 1);
    ledger.credit(me, u32::MAX, 0);
    assert_eq!(ledger.may_take(me), 10_000);
    let unsettled = ledger.open(Limit::Unsettled(4), true, 0).unwrap();
    assert_eq!(take(&mut ledger, unsettled, 0).len(), 4);
    assert_eq!(ledger.settle(&id(1, 6, 1), &DONE, 0), Status::Settled);
    assert_eq!(take(&mut ledger, unsettled, 0), [(10, 1)]);
    ledger.drain(me);
    assert_eq!(take(&mut ledger, me, 0), []);
}

#[test]
fn a_message_ends_at_its_bytes_and_a_longer_record_goes_alone() {
    let mut ledger = ledger(TERMS, 1);
    let me = session(&mut ledger, 100);
    read(&mut ledger, &first(10));
    assert_eq!(ledger.hand_out(me, (100, 350), 0).len(), 3);
    assert_eq!(ledger.hand_out(me, (100, 50), 0).len(), 1);
    assert_eq!(ledger.hand_out(me, (2, 350), 0).len(), 2);
}

#[test]
fn ordered_nothing_later_of_a_key_comes_before_the_earlier_is_durably_settled() {
    let mut ledger = ledger(ordered(), 1);
    let me = session(&mut ledger, 100);
    read(&mut ledger, &[(0, 7), (1, 7), (2, 8), (3, 7), (4, 8)]);
    assert_eq!(take(&mut ledger, me, 0), [(0, 1), (2, 1)]);
    let later = Action::Retry {
        delay_ms: Some(10),
        reason: "",
    };
    assert_eq!(ledger.settle(&id(1, 0, 1), &later, 0), Status::WillRetry);
    assert_eq!(ledger.settle(&id(1, 2, 1), &DONE, 0), Status::Settled);
    assert_eq!(take(&mut ledger, me, 0), [], "settled, not yet durable");
    settle_down(&mut ledger, 0);
    assert_eq!(take(&mut ledger, me, 0), [(4, 1)]);
    ledger.tick(10);
    assert_eq!(take(&mut ledger, me, 10), [(0, 2)]);
    assert_eq!(ledger.settle(&id(1, 0, 2), &PARK, 10), Status::Parked);
    settle_down(&mut ledger, 10);
    assert_eq!(take(&mut ledger, me, 10), [(1, 1)]);
}

#[test]
fn a_record_of_several_keys_waits_for_all_of_them() {
    let mut ledger = ledger(ordered(), 1);
    let me = session(&mut ledger, 100);
    let record = || Bytes::from_static(b"record");
    for (offset, keys) in [(0, vec![1]), (1, vec![2]), (2, vec![1, 2]), (3, vec![2])] {
        ledger.read((0, offset), 0, record(), Keys::from(keys));
    }
    assert_eq!(take(&mut ledger, me, 0), [(0, 1), (1, 1)]);
    ledger.settle(&id(1, 1, 1), &DONE, 0);
    settle_down(&mut ledger, 0);
    assert_eq!(take(&mut ledger, me, 0), []);
    ledger.settle(&id(1, 0, 1), &DONE, 0);
    settle_down(&mut ledger, 0);
    assert_eq!(take(&mut ledger, me, 0), [(2, 1)]);
}

#[test]
fn at_ten_thousand_held_records_the_partition_pauses() {
    let mut ledger = ledger(ordered(), 2);
    let me = session(&mut ledger, 100);
    let mut offset = 0;
    while ledger.wants(0) > 0 {
        let wants = ledger.wants(0) as u64;
        let page: Vec<(u64, u64)> = (offset..offset + wants).map(|o| (o, 7)).collect();
        read(&mut ledger, &page);
        offset += wants;
    }
    assert_eq!(offset as usize, 1 + HELD_MAX);
    assert!(ledger.wants(1) > 0, "the other partition goes on");
    assert_eq!(take(&mut ledger, me, 0), [(0, 1)]);
    ledger.settle(&id(1, 0, 1), &DONE, 0);
    settle_down(&mut ledger, 0);
    assert_eq!(ledger.wants(0), 1);
}

#[test]
fn records_in_hand_are_bounded_in_number_and_bytes() {
    let mut ledger = ledger(TERMS, 1);
    let mut offset = 0;
    let mut sessions = Vec::new();
    while ledger.wants(0) > 0 {
        let page = ledger.wants(0).min(500) as u64;
        let records: Vec<(u64, u64)> = (offset..offset + page).map(|o| (o, 0)).collect();
        read(&mut ledger, &records);
        offset += page;
        let taker = session(&mut ledger, 10_000);
        take(&mut ledger, taker, 0);
        sessions.push(taker);
    }
    assert_eq!(offset as usize, UNSETTLED_MAX);
    assert_eq!(
        ledger.commit(true, 0).states[0].1.lane.unsettled.len(),
        UNSETTLED_MAX
    );

    let mut ledger = super::ledger(TERMS, 1);
    let mut bytes = 0;
    while ledger.wants(0) > 0 {
        let record = Bytes::from(vec![0; 1 << 20]);
        ledger.read((0, bytes), 0, record, Keys::default());
        bytes += 1;
    }
    assert_eq!(bytes, 64);
}

/// A restart in the middle: what was settled is known, what was not comes again.
#[test]
fn a_restart_redelivers_nothing_settled_and_old_ids_still_settle() {
    let mut before = ledger(TERMS, 1);
    let me = session(&mut before, 100);
    read(&mut before, &first(6));
    take(&mut before, me, 0);
    before.settle(&id(1, 1, 1), &DONE, 0);
    before.settle(&id(1, 4, 1), &DONE, 0);
    before.settle(&id(1, 5, 1), &RETRY, 0);
    let mut after = restarted(&mut before, 2, TERMS, 0);
    assert_eq!(after.read_to(0), 0);
    let me = session(&mut after, 100);
    // Not read yet: what was handed out is known all the same.
    assert_eq!(after.settle(&id(1, 3, 1), &DONE, 0), Status::Settled);
    assert_eq!(after.settle(&id(1, 4, 1), &DONE, 0), Status::AlreadySettled);
    // Handed out after the last commit, by the owner that died.
    assert_eq!(after.settle(&id(1, 9, 1), &DONE, 0), Status::Settled);
    assert_eq!(
        after.settle(&id(2, 8, 1), &DONE, 0),
        Status::UnknownDelivery
    );
    read(&mut after, &first(12));
    let again = take(&mut after, me, 0);
    assert_eq!(
        again,
        [(0, 2), (2, 2), (6, 1), (7, 1), (8, 1), (10, 1), (11, 1)]
    );
    assert_eq!(after.settle(&id(1, 2, 1), &DONE, 0), Status::LeaseLost);
    after.tick(1_000);
    assert_eq!(take(&mut after, me, 1_000), [(5, 2)]);
}

#[test]
fn a_subscriber_keeps_a_delivery_over_a_takeover_by_extending_it() {
    let mut before = ledger(TERMS, 1);
    let me = session(&mut before, 100);
    read(&mut before, &first(2));
    take(&mut before, me, 0);
    let mut after = restarted(&mut before, 2, TERMS, 0);
    let other = session(&mut after, 100);
    let extend = Action::Extend { by_ms: 50 };
    assert_eq!(after.settle(&id(1, 0, 1), &extend, 0), Status::Extended);
    read(&mut after, &first(2));
    assert_eq!(take(&mut after, other, 0), [(1, 2)]);
    after.tick(50);
    assert_eq!(take(&mut after, other, 50), [(0, 2)]);
}

#[test]
fn ids_of_another_subscription_or_of_no_delivery_are_unknown() {
    let mut ledger = ledger(TERMS, 1);
    let me = session(&mut ledger, 100);
    read(&mut ledger, &first(2));
    take(&mut ledger, me, 0);
    let mut other = id(1, 0, 1);
    other.subscription += 1;
    let mut beyond = id(1, 0, 1);
    beyond.partition = 1;
    let parked = super::DeliveryId::parked(super::SUBSCRIPTION, 0, 0);
    for id in [
        other,
        beyond,
        parked,
        id(2, 0, 1),
        id(1, 0, 2),
        id(1, 99, 1),
    ] {
        let status = ledger.settle(&id, &DONE, 0);
        assert_eq!(status, Status::UnknownDelivery, "{id:?}");
    }
    assert_eq!(ledger.unsettled_of(me), 2);
}

#[test]
fn a_seek_begins_anew_and_ends_ids_of_before() {
    let mut ledger = ledger(TERMS, 1);
    let me = session(&mut ledger, 100);
    read(&mut ledger, &first(4));
    take(&mut ledger, me, 0);
    ledger.settle(&id(1, 0, 1), &DONE, 0);
    ledger.seek(2, &[0], 0);
    assert_eq!((ledger.read_to(0), ledger.unsettled_of(me)), (0, 0));
    assert_eq!(ledger.settle(&id(1, 1, 1), &DONE, 0), Status::LeaseLost);
    read(&mut ledger, &first(4));
    assert_eq!(take(&mut ledger, me, 0).len(), 4);
    let mut after = restarted(&mut ledger, 3, TERMS, 0);
    assert_eq!(after.settle(&id(1, 1, 1), &DONE, 0), Status::LeaseLost);
    assert_eq!(after.settle(&id(2, 1, 1), &DONE, 0), Status::Settled);
}

#[test]
fn what_never_reached_anybody_is_no_attempt() {
    let mut ledger = ledger(TERMS, 1);
    let (gone, me) = (session(&mut ledger, 100), session(&mut ledger, 100));
    read(&mut ledger, &first(2));
    let handed = ledger.hand_out(gone, (10, 1 << 20), 0);
    ledger.take_back(&handed);
    assert_eq!(ledger.unsettled_of(gone), 0);
    assert_eq!(take(&mut ledger, me, 0), [(0, 1), (1, 1)]);
}

#[test]
fn other_terms_hold_for_what_was_not_handed_out() {
    let mut ledger = ledger(TERMS, 1);
    let me = session(&mut ledger, 1);
    read(&mut ledger, &first(5));
    assert_eq!(take(&mut ledger, me, 0), [(0, 1)]);
    let mut count = 0;
    settle_down(&mut ledger, 0);
    // Odd ones are let through no more; all have one key.
    let is_changed = ledger.change_terms(ordered(), |_| {
        count += 1;
        (count % 2 == 1, Keys::from([9]))
    });
    assert!(is_changed);
    ledger.credit(me, 10, 0);
    assert_eq!(take(&mut ledger, me, 0), []);
    for (offset, next) in [(0, Some(2)), (2, Some(4)), (4, None)] {
        assert_eq!(ledger.settle(&id(1, offset, 1), &DONE, 0), Status::Settled);
        settle_down(&mut ledger, 0);
        let got = take(&mut ledger, me, 0);
        assert_eq!(
            got,
            next.map(|next| (next, 1)).into_iter().collect::<Vec<_>>()
        );
    }
    assert_eq!(ledger.committed(), [5]);
}

/// What was settled holds the next of its key back until it is durable, whatever the terms.
#[test]
fn terms_change_once_all_is_durable() {
    for before in [TERMS, ordered()] {
        let mut ledger = ledger(before, 1);
        let me = session(&mut ledger, 1);
        read(&mut ledger, &[(0, 7), (1, 7)]);
        assert_eq!(take(&mut ledger, me, 0), [(0, 1)]);
        settle_down(&mut ledger, 0);
        assert_eq!(ledger.settle(&id(1, 0, 1), &DONE, 0), Status::Settled);
        ledger.credit(me, 10, 0);
        let change = |ledger: &mut Ledger| {
            let is_changed = ledger.change_terms(ordered(), |_| (true, Keys::from([7])));
            let taken = if is_changed {
                take(ledger, me, 0)
            } else {
                Vec::new()
            };
            (is_changed, taken)
        };
        assert_eq!(
            change(&mut ledger),
            (false, vec![]),
            "said, not yet written"
        );
        let commit = ledger.commit(true, 0);
        assert_eq!(change(&mut ledger), (false, vec![]), "being written");
        ledger.undo(commit);
        assert_eq!(change(&mut ledger), (false, vec![]), "to be written again");
        settle_down(&mut ledger, 0);
        assert_eq!(change(&mut ledger), (true, vec![(1, 1)]));
    }
}

#[test]
fn caught_up_is_said_once_all_was_handed_out() {
    let mut ledger = ledger(ordered(), 1);
    let me = session(&mut ledger, 100);
    assert!(ledger.has_delivered(&[0]));
    assert!(!ledger.has_delivered(&[2]));
    read(&mut ledger, &[(0, 1), (1, 1)]);
    take(&mut ledger, me, 0);
    assert!(!ledger.has_delivered(&[2]), "one is held");
    ledger.settle(&id(1, 0, 1), &DONE, 0);
    settle_down(&mut ledger, 0);
    take(&mut ledger, me, 0);
    assert!(ledger.has_delivered(&[2]));
}
