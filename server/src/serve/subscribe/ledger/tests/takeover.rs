//! What the next owner makes of what the one before has left.

use super::super::{Action, Replayed, Status};
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
