//! What the next owner makes of what the one before has left.

use super::super::{Action, LaneState, Ledger, Parked, Replayed, Status};
use super::{TERMS, id, ledger, ordered, read, restarted, session, settle_down, take};

const DONE: Action<'static> = Action::Done;
const PARK: Action<'static> = Action::Park { reason: "broken" };
const THREE: [(u64, u64); 3] = [(0, 0), (1, 0), (2, 0)];

#[test]
fn a_replay_outlives_its_owner_before_the_log_is_read_again() {
    let mut before = ledger(TERMS, 1);
    let me = session(&mut before, 100);
    read(&mut before, &THREE);
    before.read_up_to(0, 3);
    take(&mut before, me, 0);
    assert_eq!(before.settle(&id(1, 1, 1), &DONE, 0), Status::Settled);
    assert_eq!(before.settle(&id(1, 2, 1), &PARK, 0), Status::Parked);
    let mut commit = before.commit(true, 0);
    let parked = commit.parking.pop().expect("it is parked");
    before.durable(commit);
    // 0 is not settled: the next owner reads from there, and 2 lies beyond.
    let mut after = restarted(&mut before, 2, TERMS, 0);
    assert_eq!(after.replay(parked), Replayed::Taken);
    let me = session(&mut after, 100);
    assert_eq!(take(&mut after, me, 0), [(2, 2)]);
    read(&mut after, &THREE);
    after.read_up_to(0, 3);
    assert_eq!(take(&mut after, me, 0).len(), 1, "0, and 2 no second time");
    assert_eq!(after.settle(&id(2, 2, 2), &DONE, 0), Status::Settled);
    assert_eq!(after.commit(true, 0).unparking, [(0, 2)]);
}

/// An owner that has written the message 1, and died before it wrote that the record is settled; the
/// next one, and the message.
fn killed_after_parking() -> (Ledger, Parked) {
    let mut before = ledger(TERMS, 1);
    let me = session(&mut before, 100);
    read(&mut before, &THREE);
    take(&mut before, me, 0);
    let mut after = restarted(&mut before, 2, TERMS, 0);
    assert_eq!(before.settle(&id(1, 1, 1), &PARK, 0), Status::Parked);
    let parked = before.commit(true, 0).parking.pop().expect("it is parked");
    after.note_parked(0, &[1], u64::MAX);
    (after, parked)
}

#[test]
fn a_kill_between_parking_and_progress_leaves_no_message_behind() {
    let (mut after, parked) = killed_after_parking();
    assert_eq!(
        after.replay(parked.clone()),
        Replayed::Already,
        "by the log"
    );
    read(&mut after, &THREE);
    let me = session(&mut after, 100);
    assert_eq!(take(&mut after, me, 0), [(0, 2), (1, 2), (2, 2)]);
    assert_eq!(after.settle(&id(2, 1, 2), &DONE, 0), Status::Settled);
    let commit = after.commit(true, 0);
    assert_eq!(commit.unparking, [(0, 1)], "it goes with the settlement");
    after.undo(commit);
    let commit = after.commit(true, 0);
    assert_eq!(commit.unparking, [(0, 1)]);
    // Settled by an id of the owner that died, before it is read again.
    let (mut after, _) = killed_after_parking();
    assert_eq!(after.settle(&id(1, 1, 1), &DONE, 0), Status::Settled);
    assert_eq!(after.commit(true, 0).unparking, [(0, 1)]);
    // Parked once more: the message is another by then.
    let (mut after, _) = killed_after_parking();
    read(&mut after, &THREE);
    assert_eq!(after.settle(&id(1, 1, 1), &PARK, 0), Status::Parked);
    let commit = after.commit(true, 0);
    assert_eq!((commit.parking.len(), commit.unparking.len()), (1, 0));
}

/// A ledger that knows nothing of the record of a parked message: it is read from the beginning.
fn sought_back() -> (Ledger, Parked) {
    let mut ledger = ledger(TERMS, 1);
    let me = session(&mut ledger, 2);
    read(&mut ledger, &THREE);
    take(&mut ledger, me, 0);
    assert_eq!(ledger.settle(&id(1, 1, 1), &PARK, 0), Status::Parked);
    let mut commit = ledger.commit(true, 0);
    let parked = commit.parking.pop().expect("it is parked");
    ledger.durable(commit);
    ledger.seek(2, &[0], 0);
    ledger.note_parked(0, &[1], u64::MAX);
    settle_down(&mut ledger, 0);
    (ledger, parked)
}

#[test]
fn what_lies_behind_a_seek_is_parked_until_the_log_s_is_settled() {
    let (mut ledger, parked) = sought_back();
    assert_eq!(ledger.replay(parked.clone()), Replayed::ByLog);
    let me = session(&mut ledger, 100);
    read(&mut ledger, &THREE);
    assert_eq!(ledger.replay(parked), Replayed::Already);
    assert_eq!(take(&mut ledger, me, 0).len(), 3, "none comes twice");
    assert_eq!(ledger.commit(true, 0).unparking, []);
    assert_eq!(ledger.settle(&id(2, 1, 1), &DONE, 0), Status::Settled);
    assert_eq!(ledger.commit(true, 0).unparking, [(0, 1)]);
    // Dropped by somebody: the log's still comes, and takes nothing with it.
    let (mut ledger, _) = sought_back();
    ledger.forget_replay(0, 1);
    let me = session(&mut ledger, 100);
    read(&mut ledger, &THREE);
    assert_eq!(take(&mut ledger, me, 0).len(), 3);
    assert_eq!(ledger.settle(&id(2, 1, 1), &DONE, 0), Status::Settled);
    assert_eq!(ledger.commit(true, 0).unparking, []);
    // Retention takes the record: the message is all that is left.
    let (mut ledger, parked) = sought_back();
    ledger.skip_to(0, 2);
    assert_eq!(ledger.replay(parked), Replayed::Taken);
}

#[test]
fn what_is_parked_is_told_some_at_a_time_as_the_log_is_read() {
    let mut ledger = ledger(TERMS, 1);
    ledger.seek(2, &[0], 0);
    settle_down(&mut ledger, 0);
    assert_eq!((ledger.wants_parked(0), ledger.wants(0)), (Some(0), 0));
    ledger.note_parked(0, &[0, 1], 2);
    assert_eq!((ledger.wants_parked(0), ledger.parked_until(0)), (None, 2));
    assert!(ledger.wants(0) > 0);
    let me = session(&mut ledger, 100);
    read(&mut ledger, &THREE[..2]);
    assert_eq!((ledger.wants_parked(0), ledger.wants(0)), (Some(2), 0));
    ledger.note_parked(0, &[2], u64::MAX);
    read(&mut ledger, &THREE[2..]);
    assert_eq!(take(&mut ledger, me, 0).len(), 3);
    for offset in [0, 2] {
        assert_eq!(ledger.settle(&id(2, offset, 1), &DONE, 0), Status::Settled);
    }
    assert_eq!(ledger.commit(true, 0).unparking, [(0, 0), (0, 2)]);
}

/// By ids of the owner before: of a record that it handed out, and of one that the state knows nothing
/// of. Whether messages are parked beside them has not been asked.
#[test]
fn what_is_settled_before_anything_is_told_takes_its_message_along() {
    let mut before = ledger(TERMS, 1);
    let me = session(&mut before, 1);
    read(&mut before, &THREE);
    take(&mut before, me, 0);
    let mut after = restarted(&mut before, 2, TERMS, 0);
    for offset in [0, 2] {
        assert_eq!(after.settle(&id(1, offset, 1), &DONE, 0), Status::Settled);
    }
    assert_eq!(after.commit(true, 0).unparking, [(0, 0), (0, 2)]);
    after.note_parked(0, &[0, 2], u64::MAX);
    read(&mut after, &THREE);
    let me = session(&mut after, 100);
    assert_eq!(take(&mut after, me, 0), [(1, 1)], "the others are settled");
}

/// By ids of the owner before, in both places: `0` is in the state, `2` is not. A third owner, which
/// begins before they are read, parks them all the same.
#[test]
fn what_is_parked_before_it_is_read_is_parked_once_it_is() {
    for (terms, is_killed) in [
        (TERMS, false),
        (TERMS, true),
        (ordered(), false),
        (ordered(), true),
    ] {
        let mut before = ledger(terms, 1);
        let me = session(&mut before, 1);
        read(&mut before, &THREE);
        take(&mut before, me, 0);
        let mut after = restarted(&mut before, 2, terms, 0);
        for (offset, attempt) in [(0, 1), (2, 2)] {
            let id = id(1, offset, attempt);
            assert_eq!(after.settle(&id, &PARK, 0), Status::Parked, "{offset}");
            assert_eq!(after.settle(&id, &DONE, 0), Status::AlreadySettled);
        }
        assert!(after.commit(false, 0).states.len() == 1, "it is kept");
        if is_killed {
            after = restarted(&mut after, 3, terms, 0);
        }
        read(&mut after, &THREE);
        let me = session(&mut after, 100);
        let commit = after.commit(true, 0);
        let parked: Vec<(u64, u32)> = (commit.parking.iter())
            .map(|parked| (parked.offset, parked.attempts))
            .collect();
        assert_eq!(parked, [(0, 1), (2, 2)]);
        let reasons = commit.parking.iter().map(|parked| &*parked.reason);
        let why = if is_killed { "" } else { "broken" };
        assert_eq!(Vec::from_iter(reasons), [why; 2]);
        after.durable(commit);
        assert_eq!(take(&mut after, me, 0), [(1, 1)], "the others are parked");
        assert_eq!(
            after.settle(&id(after.epoch(), 1, 1), &DONE, 0),
            Status::Settled
        );
        settle_down(&mut after, 0);
        assert_eq!(after.committed(), [3]);
    }
}

/// The filter leaves out the record of a parked message, which nobody has been handed since the
/// seek: that it is on its way must outlive its owner.
#[test]
fn a_replay_beyond_what_was_handed_out_is_kept() {
    let (mut before, parked) = sought_back();
    read(&mut before, &THREE[..1]);
    assert!(!before.pass((0, 1)));
    before.read_up_to(0, 2);
    assert_eq!(before.replay(parked.clone()), Replayed::Taken);
    let mut after = restarted(&mut before, 3, TERMS, 0);
    let state: LaneState = before.states(0).remove(0);
    assert_eq!(state.replays.len(), 1);
    assert_eq!(
        state.unsettled.len(),
        1,
        "0 was read, and nobody has had it"
    );
    assert_eq!(after.replay(parked), Replayed::Taken);
    after.note_parked(0, &[1], u64::MAX);
    let me = session(&mut after, 100);
    assert_eq!(take(&mut after, me, 0), [(1, 2)]);
    assert_eq!(after.settle(&id(3, 1, 2), &DONE, 0), Status::Settled);
    // By another filter yet: what was delivered from the parked messages comes by the log no more.
    read(&mut after, &THREE);
    assert_eq!(take(&mut after, me, 0), [(0, 1), (2, 1)]);
    assert_eq!(after.commit(true, 0).unparking, [(0, 1)]);
}

#[test]
fn what_another_filter_leaves_out_holds_no_new_owner_up() {
    let mut before = ledger(ordered(), 1);
    let me = session(&mut before, 100);
    // The second waits for the first of its key, and was never handed out.
    read(&mut before, &[(0, 7), (1, 7), (2, 8)]);
    before.read_up_to(0, 3);
    assert_eq!(take(&mut before, me, 0), [(0, 1), (2, 1)]);
    assert_eq!(before.settle(&id(1, 2, 1), &DONE, 0), Status::Settled);
    settle_down(&mut before, 0);
    let mut after = restarted(&mut before, 2, ordered(), 0);
    // The filter lets neither through any more.
    assert!(after.pass((0, 0)), "it was handed out: it keeps its place");
    read(&mut after, &[(0, 7)]);
    assert!(!after.pass((0, 1)), "it never was");
    after.read_up_to(0, 3);
    let me = session(&mut after, 100);
    assert_eq!(take(&mut after, me, 0), [(0, 2)]);
    assert_eq!(after.settle(&id(2, 0, 2), &DONE, 0), Status::Settled);
    settle_down(&mut after, 0);
    assert_eq!(after.committed(), [3]);
}
