//! The ledger by hand-written cases, and against a model that knows no shortcuts.

mod cases;
mod kept;
mod model;
mod parked;
mod play;
mod takeover;

use bytes::Bytes;

use super::{Keys, LaneState, Ledger, Limit, SessionId, Terms};
use crate::serve::subscribe::id::DeliveryId;

/// The subscription of all cases.
const SUBSCRIPTION: u64 = 77;

const TERMS: Terms = Terms {
    is_ordered: false,
    attempts_max: 3,
    backoff_initial_ms: 1_000,
    backoff_max_ms: 5_000,
    backoff_multiplier: 2.0,
    lease_ms: 30_000,
    grace_ms: 10_000,
};

fn ordered() -> Terms {
    Terms {
        is_ordered: true,
        ..TERMS
    }
}

/// A ledger at the beginning of as many partitions, with nothing parked.
fn ledger(terms: Terms, partitions: usize) -> Ledger {
    let states = vec![LaneState::at(0); partitions];
    let mut ledger = Ledger::new(SUBSCRIPTION, (1, 0), terms, states, 0);
    for partition in 0..partitions as u16 {
        ledger.note_parked(partition, &[], u64::MAX);
    }
    ledger
}

/// The ledger of the next owner, from what a commit of everything would have made durable.
fn restarted(ledger: &mut Ledger, epoch: u64, terms: Terms, now: u64) -> Ledger {
    ledger.lanes.iter_mut().for_each(|lane| lane.touch());
    let commit = ledger.commit(true, now);
    let valid_from = commit.states[0].1.valid_from_epoch;
    let states = commit.states.into_iter().map(|(_, progress)| {
        let bytes = progress.encode();
        super::Progress::decode(&bytes).unwrap().lane
    });
    Ledger::new(
        SUBSCRIPTION,
        (epoch, valid_from),
        terms,
        states.collect(),
        now,
    )
}

/// Reads records of 100 bytes into partition 0, each with its key.
fn read(ledger: &mut Ledger, records: &[(u64, u64)]) {
    if ledger.wants_parked(0).is_some() {
        ledger.note_parked(0, &[], u64::MAX);
    }
    for (offset, key) in records {
        let keys: Keys = if ledger.terms().is_ordered {
            [*key].into()
        } else {
            Keys::default()
        };
        ledger.read((0, *offset), 5, Bytes::from(vec![1; 100]), keys);
    }
}

fn session(ledger: &mut Ledger, credit: u32) -> SessionId {
    let limit = Limit::Credit {
        messages: credit,
        bytes: None,
    };
    ledger.open(limit, true, 0).unwrap()
}

/// (offset, attempt) of what a session is handed.
fn take(ledger: &mut Ledger, session: SessionId, now: u64) -> Vec<(u64, u32)> {
    let handed = ledger.hand_out(session, (1_000, 1 << 20), now);
    handed.iter().map(|one| (one.offset, one.attempt)).collect()
}

/// The id of an attempt at a record of partition 0.
fn id(epoch: u64, offset: u64, attempt: u32) -> DeliveryId {
    DeliveryId {
        subscription: SUBSCRIPTION,
        epoch,
        partition: 0,
        offset,
        attempt,
    }
}

/// Makes everything durable.
fn settle_down(ledger: &mut Ledger, now: u64) {
    let commit = ledger.commit(true, now);
    ledger.durable(commit);
}
