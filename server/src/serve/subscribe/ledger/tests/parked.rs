//! Parked messages that are delivered again, settled, dropped.

use super::super::{Action, Commit, Ledger, Replayed, Status};
use super::{TERMS, id, ledger, read, session, take};

const DONE: Action<'static> = Action::Done;
const PARK: Action<'static> = Action::Park { reason: "broken" };

fn parked_once(ledger: &mut Ledger) -> Commit {
    let me = session(ledger, 100);
    read(ledger, &[(0, 0), (1, 0)]);
    take(ledger, me, 0);
    ledger.settle(&id(1, 0, 1), &PARK, 0);
    ledger.settle(&id(1, 1, 1), &DONE, 0);
    let commit = ledger.commit(true, 0);
    ledger.drain(me);
    commit
}

#[test]
fn a_parked_message_is_delivered_again_and_then_taken_out() {
    let mut ledger = ledger(TERMS, 1);
    let mut parked = parked_once(&mut ledger).parking.remove(0);
    parked.attempts = 0;
    assert_eq!(ledger.replay(parked.clone()), Replayed::Taken);
    assert_eq!(ledger.replay(parked.clone()), Replayed::Already);
    assert_eq!(ledger.committed(), [2], "not among what is pending");
    assert_eq!(ledger.counts(), (0, 0));
    let me = session(&mut ledger, 100);
    assert_eq!(take(&mut ledger, me, 0), [(0, 1)]);
    // The owner dies: the state names what is on its way.
    let state = ledger.commit(true, 0).states.remove(0).1.lane;
    assert_eq!(state.replays.len(), 1);
    assert_eq!((state.committed(), state.unsettled.len()), (2, 0));
    assert_eq!(ledger.settle(&id(1, 0, 1), &DONE, 0), Status::Settled);
    let commit = ledger.commit(true, 0);
    assert_eq!(commit.unparking, [(0, 0)]);
    assert!(commit.states[0].1.lane.replays.is_empty());
    assert_eq!(ledger.unsettled_of(me), 0);
}

#[test]
fn a_replay_that_fails_again_stays_parked_and_one_that_is_dropped_ends() {
    let mut ledger = ledger(TERMS, 1);
    let mut parked = parked_once(&mut ledger).parking.remove(0);
    parked.attempts = 0;
    let me = session(&mut ledger, 100);
    assert_eq!(ledger.replay(parked.clone()), Replayed::Taken);
    take(&mut ledger, me, 0);
    assert_eq!(ledger.settle(&id(1, 0, 1), &PARK, 0), Status::Parked);
    let commit = ledger.commit(true, 0);
    assert_eq!((commit.parking.len(), commit.unparking.len()), (1, 0));
    assert_eq!(ledger.replay(parked), Replayed::Taken);
    take(&mut ledger, me, 0);
    ledger.forget_replay(0, 0);
    assert_eq!(
        ledger.settle(&id(1, 0, 1), &DONE, 0),
        Status::AlreadySettled
    );
    assert_eq!(ledger.unsettled_of(me), 0);
}
