//! What outlives an owner in the model's world: states and parked messages, written one after the
//! other, with a kill or a failure between any two of them.

use std::collections::BTreeMap;

use super::super::{Commit, LaneState, Ledger, Parked, Progress, Replayed};
use super::SUBSCRIPTION;
use super::model::{End, Fate, Record};
use super::play::{PARTITIONS, Play, bytes};

/// Parked messages that are told of at a time.
const PAGE: usize = 3;

/// The store, and what the model's records were when its states were taken.
pub(super) struct Kept {
    states: Vec<Progress>,
    records: Vec<Record>,
    parked: BTreeMap<(u16, u64), Parked>,
    /// A commit that is being written, with the records as they were when it was taken.
    saving: Option<(Commit, Vec<Record>)>,
}

/// One write.
enum Write {
    Park(Parked),
    Unpark((u16, u64)),
    State(u16, Progress),
}

impl Kept {
    pub(super) fn new() -> Self {
        let progress = Progress {
            subscription: SUBSCRIPTION,
            valid_from_epoch: 0,
            lane: LaneState::at(0),
        };
        Self {
            states: vec![progress; usize::from(PARTITIONS)],
            records: Vec::new(),
            parked: BTreeMap::new(),
            saving: None,
        }
    }

    pub(super) fn lanes(&self) -> Vec<LaneState> {
        let lanes = self.states.iter().map(|state| state.lane.clone());
        lanes.collect()
    }

    pub(super) fn is_saving(&self) -> bool {
        self.saving.is_some()
    }

    /// A few of the parked messages from an offset on, and up to where these are all.
    pub(super) fn parked_from(&self, partition: u16, from: u64) -> (Vec<u64>, u64) {
        let all = self.parked.range((partition, from)..(partition + 1, 0));
        let page: Vec<u64> = all.map(|((_, offset), _)| *offset).take(PAGE).collect();
        let until = match page.last() {
            Some(last) if page.len() == PAGE => last + 1,
            _ => u64::MAX,
        };
        (page, until)
    }

    /// Takes a message out: one that was parked, or on its way, is settled by that alone.
    fn unpark(&mut self, at: (u16, u64)) {
        self.parked.remove(&at);
        for record in self.records.iter_mut().filter(|r| r.at() == at) {
            if record.is_replay || record.fate.end() == Some(End::Parked) {
                record.fate = Fate::Gone(End::Done);
            }
        }
    }

    /// The first `count` writes of a commit, in their order.
    fn write(&mut self, commit: &Commit, records: &[Record], count: usize) {
        for write in writes(commit).into_iter().take(count) {
            match write {
                Write::Park(parked) => {
                    self.parked
                        .insert((parked.partition, parked.offset), parked);
                }
                Write::Unpark(at) => self.unpark(at),
                Write::State(partition, progress) => {
                    let bytes = progress.encode();
                    assert_eq!(Progress::decode(&bytes).as_ref(), Ok(&progress));
                    self.states[usize::from(partition)] = progress;
                    self.records.retain(|record| record.partition != partition);
                    let of_it = records.iter().filter(|r| r.partition == partition);
                    self.records.extend(of_it.cloned());
                }
            }
        }
    }
}

fn writes(commit: &Commit) -> Vec<Write> {
    let parking = commit.parking.iter().cloned().map(Write::Park);
    let unparking = commit.unparking.iter().copied().map(Write::Unpark);
    let states = (commit.states.iter()).map(|(p, progress)| Write::State(*p, progress.clone()));
    parking.chain(unparking).chain(states).collect()
}

/// Records as a commit that is durable leaves them.
fn saved(records: &[Record]) -> Vec<Record> {
    let mut records = records.to_vec();
    for record in &mut records {
        record.fate = record.fate.end().map_or(Fate::Open, Fate::Gone);
    }
    records
}

impl Play {
    /// Begins to write a commit, or ends writing it: whole, in part as it fails, or in part as its
    /// owner dies.
    pub(super) fn save(&mut self) {
        if !self.kept.is_saving() {
            let with_moved = self.rng.below(2) == 0;
            return self.begin_to_save(with_moved);
        }
        match self.rng.below(16) {
            0..=2 => self.fail_to_save(),
            3 => self.take_over(),
            _ => self.end_saving(),
        }
    }

    fn begin_to_save(&mut self, with_moved: bool) {
        let commit = self.ledger.commit(with_moved, self.model.now);
        if commit.is_empty() {
            // Nothing is left that somebody waits for.
            return;
        }
        let records = saved(&self.model.records);
        for record in &mut self.model.records {
            if let Fate::Over(end) = record.fate {
                record.fate = Fate::Saving(end);
            }
        }
        self.kept.saving = Some((commit, records));
    }

    fn end_saving(&mut self) {
        if let Some((commit, records)) = self.kept.saving.take() {
            self.kept.write(&commit, &records, usize::MAX);
            self.ledger.durable(commit);
            for record in &mut self.model.records {
                if let Fate::Saving(end) = record.fate {
                    record.fate = Fate::Gone(end);
                }
            }
        }
    }

    /// Writes a part of what is being written.
    fn write_some(&mut self) -> Option<Commit> {
        let (commit, records) = self.kept.saving.take()?;
        let count = self.rng.below(1 + writes(&commit).len() as u64);
        self.kept.write(&commit, &records, count as usize);
        Some(commit)
    }

    fn fail_to_save(&mut self) {
        if let Some(commit) = self.write_some() {
            self.ledger.undo(commit);
            for record in &mut self.model.records {
                if let Fate::Saving(end) = record.fate {
                    record.fate = Fate::Over(end);
                }
            }
        }
    }

    /// What an owner does before it does what may not come between a settlement and its write.
    pub(super) fn make_all_durable(&mut self) {
        self.end_saving();
        self.begin_to_save(true);
        self.end_saving();
        for at in self.kept.parked.keys() {
            let record = self.model.find(at.0, at.1);
            let is_settled = record.fate == Fate::Gone(End::Done);
            assert!(!is_settled, "settled, and still parked: {record:?}");
        }
        for record in &self.model.records {
            let early = &self.kept.states[usize::from(record.partition)]
                .lane
                .early_parks;
            // Or it is kept that it is to be, once it is read.
            let is_parked = self.kept.parked.contains_key(&record.at())
                || early.iter().any(|early| early.offset == record.offset);
            let must_be = match record.fate {
                Fate::Open => record.is_replay,
                fate => fate.end() == Some(End::Parked),
            };
            assert!(is_parked || !must_be, "not parked any more: {record:?}");
        }
    }

    /// The owner dies, perhaps while it writes, and another goes on from what is kept.
    pub(super) fn take_over(&mut self) {
        self.write_some();
        let now = self.model.now;
        self.model.epoch += 1;
        let valid_from = self.kept.states.iter().map(|s| s.valid_from_epoch).max();
        self.model.valid_from_epoch = valid_from.unwrap_or(0);
        let epochs = (self.model.epoch, self.model.valid_from_epoch);
        let lanes = self.kept.lanes();
        self.ledger = Ledger::new(SUBSCRIPTION, epochs, self.model.terms, lanes.clone(), now);
        (self.sessions, self.lost) = (Vec::new(), Vec::new());
        for (partition, lane) in (0..).zip(&lanes) {
            for kept in &lane.replays {
                // One that was settled has been taken out before the state said so.
                if let Some(parked) = self.kept.parked.get(&(partition, kept.offset)) {
                    let attempts = kept.attempts;
                    let parked = Parked {
                        attempts,
                        ..parked.clone()
                    };
                    assert_eq!(self.ledger.replay(parked), Replayed::Taken);
                }
            }
        }
        let kept = &self.kept;
        for record in &mut self.model.records {
            let lane = &lanes[usize::from(record.partition)];
            let mut known = kept.records.iter();
            let wait_until = record.wait_until;
            match known.find(|known| known.at() == record.at()) {
                Some(known) => *record = known.clone(),
                None => {
                    (record.fate, record.attempts) = (Fate::Open, 0);
                    (record.is_replay, record.is_vague) = (false, true);
                }
            }
            // What was left to wait when it was saved begins anew.
            record.is_vague |= record.wait_until > 0 || wait_until > 0;
            record.lease = None;
            (record.was_handed_out, record.was_read) = (false, false);
            if record.fate == Fate::Open && record.is_replay {
                record.was_read = true;
            }
            let is_below = record.offset < lane.top;
            if record.fate.end() == Some(End::LeftOut) && !is_below {
                // Nothing says that it was left out: it is judged anew.
                record.begin_anew();
            }
        }
    }

    /// What is to be parked once it is read is read for that alone.
    fn park_unread(&mut self) {
        let states = (0..).zip(self.ledger.states(self.model.now));
        let unread: Vec<(u16, u64)> = states
            .flat_map(|(partition, state)| {
                let early = state.early_parks.into_iter();
                early.map(move |early| (partition, early.offset))
            })
            .collect();
        for at in &unread {
            let key = self.model.find(at.0, at.1).key;
            self.ledger.park_unread(*at, Some((0, bytes(key))));
        }
        assert!(!self.ledger.has_unread_parks());
        self.make_all_durable();
        for at in unread {
            assert!(self.kept.parked.contains_key(&at), "not parked: {at:?}");
        }
    }

    /// Moves the position; the owner may die before it is moved everywhere, or before it moves at all.
    pub(super) fn seek(&mut self) {
        self.park_unread();
        if self.rng.below(4) == 0 {
            return;
        }
        let to: Vec<u64> = (0..usize::from(PARTITIONS))
            .map(|partition| self.rng.below(1 + self.next_offset[partition]))
            .collect();
        self.model.epoch += 1;
        self.model.valid_from_epoch = self.model.epoch;
        self.ledger.seek(self.model.epoch, &to, self.model.now);
        for record in &mut self.model.records {
            let is_below = record.offset < to[usize::from(record.partition)];
            let is_parked = self.kept.parked.contains_key(&record.at());
            record.begin_anew();
            if is_below {
                let end = if is_parked { End::Parked } else { End::Done };
                record.fate = Fate::Over(end);
            }
        }
        self.begin_to_save(true);
        if self.rng.below(4) == 0 {
            self.take_over();
        } else {
            self.end_saving();
        }
    }

    /// Some of what is parked.
    fn some_parked(&mut self) -> Vec<Parked> {
        self.make_all_durable();
        let all: Vec<Parked> = self.kept.parked.values().cloned().collect();
        let count = 1 + self.rng.below(3);
        (0..count)
            .filter_map(|_| self.rng.pick(&all).cloned())
            .collect()
    }

    /// Has messages delivered again.
    pub(super) fn replay(&mut self) {
        let states = (0..).zip(self.ledger.states(self.model.now));
        let early: Vec<(u16, u64)> = states
            .flat_map(|(partition, state)| {
                let early = state.early_parks.into_iter();
                early.map(move |early| (partition, early.offset))
            })
            .collect();
        for parked in self.some_parked() {
            let record = self.model.find(parked.partition, parked.offset);
            let parked = Parked {
                attempts: 0,
                ..parked
            };
            let got = self.ledger.replay(parked);
            if record.fate == Fate::Open {
                assert_ne!(got, Replayed::Taken, "on its way already: {record:?}");
                continue;
            }
            if early.contains(&record.at()) {
                assert_eq!(
                    got,
                    Replayed::Already,
                    "it is to be parked again: {record:?}"
                );
                continue;
            }
            assert_eq!(got, Replayed::Taken, "{record:?}");
            record.begin_anew();
            (record.is_replay, record.was_read) = (true, true);
        }
    }

    /// Drops messages.
    pub(super) fn discard(&mut self) {
        for parked in self.some_parked() {
            let at = (parked.partition, parked.offset);
            self.kept.unpark(at);
            self.ledger.forget_replay(at.0, at.1);
            let record = self.model.find(at.0, at.1);
            if record.is_replay || record.fate != Fate::Open {
                record.fate = Fate::Gone(End::Done);
                record.lease = None;
            }
        }
    }
}
