//! Random steps, held against a model: a list of records that is gone through from the start for
//! every question. It knows nothing of lanes, queues, timers or encodings.

use bytes::Bytes;

use super::super::{Action, Commit, Keys, LaneState, Ledger, Limit, SessionId, Status, Terms};
use super::{SUBSCRIPTION, TERMS};
use crate::serve::subscribe::id::DeliveryId;

const PARTITIONS: u16 = 2;
const STEPS: u32 = 4_000;
const SEEDS: u64 = 12;

/// Chance with a seed: splitmix64 (Steele et al. 2014).
struct Rng(u64);

impl Rng {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, below: u64) -> u64 {
        self.next() % below
    }

    fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        let at = self.below(list.len().max(1) as u64) as usize;
        list.get(at)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Open,
    /// Settled or parked, and not known to be durable.
    Over,
    /// Durably so.
    Gone,
}

/// A record as the model knows it.
#[derive(Debug, Clone)]
struct Record {
    partition: u16,
    offset: u64,
    key: u64,
    fate: Fate,
    attempts: u32,
    lease: Option<(SessionId, u64)>,
    wait_until: u64,
    was_handed_out: bool,
    was_read: bool,
    /// How long it waits is not known to the model: its owner has died meanwhile.
    is_vague: bool,
}

struct Model {
    records: Vec<Record>,
    terms: Terms,
    epoch: u64,
    now: u64,
}

impl Model {
    fn find(&mut self, partition: u16, offset: u64) -> &mut Record {
        let mut records = self.records.iter_mut();
        let found = records.find(|r| r.partition == partition && r.offset == offset);
        found.expect("a record of the model")
    }

    /// Whether a record may be handed out now.
    fn is_due(&self, record: &Record) -> bool {
        let earlier = |other: &&Record| {
            other.partition == record.partition
                && other.offset < record.offset
                && other.key == record.key
                && other.fate != Fate::Gone
        };
        record.fate == Fate::Open
            && record.lease.is_none()
            && record.wait_until <= self.now
            && (!self.terms.is_ordered || !self.records.iter().any(|other| earlier(&other)))
    }

    fn first_open(&self, partition: u16) -> Option<u64> {
        let of_it = self.records.iter().filter(|r| r.partition == partition);
        of_it
            .filter(|r| r.fate == Fate::Open)
            .map(|r| r.offset)
            .min()
    }

    /// What ends by itself.
    fn pass(&mut self, now: u64) {
        self.now = now;
        let most = self.terms.attempts_max;
        for record in &mut self.records {
            if record.lease.is_some_and(|(_, until)| until <= now) {
                record.lease = None;
                if record.fate == Fate::Open && record.attempts >= most && record.was_read {
                    record.fate = Fate::Over;
                }
            }
        }
    }

    /// What an action on a delivery must answer; does it.
    fn settle(&mut self, id: &DeliveryId, action: &Action<'_>) -> Status {
        let (epoch, now, terms) = (self.epoch, self.now, self.terms);
        let record = self.find(id.partition, id.offset);
        if record.fate != Fate::Open {
            return Status::AlreadySettled;
        }
        let is_valid = if id.epoch < epoch {
            !record.was_handed_out
        } else {
            record.was_handed_out && id.attempt == record.attempts
        };
        if !is_valid {
            return Status::LeaseLost;
        }
        if id.epoch < epoch {
            record.attempts = record.attempts.max(id.attempt);
        }
        match action {
            Action::Done => {
                (record.fate, record.lease) = (Fate::Over, None);
                Status::Settled
            }
            Action::Park { .. } => {
                (record.fate, record.lease) = (Fate::Over, None);
                Status::Parked
            }
            Action::Retry { .. } if record.attempts >= terms.attempts_max => {
                (record.fate, record.lease) = (Fate::Over, None);
                Status::Parked
            }
            Action::Retry { delay_ms, .. } => {
                record.lease = None;
                record.wait_until = now + delay_ms.expect("cases name the delay");
                Status::WillRetry
            }
            Action::Extend { by_ms } => {
                if record.lease.is_none() && record.wait_until > now {
                    return Status::WillRetry;
                }
                let session = record.lease.map_or(0, |(session, _)| session);
                record.lease = Some((session, now + by_ms));
                Status::Extended
            }
        }
    }
}

/// The ledger, the model, and what stands between them.
struct Play {
    rng: Rng,
    ledger: Ledger,
    model: Model,
    sessions: Vec<SessionId>,
    lost: Vec<SessionId>,
    /// Every id that was ever handed out.
    ids: Vec<DeliveryId>,
    /// The last durable states, and the model at the time when they were taken.
    durable: (Vec<LaneState>, Vec<Record>),
    next_offset: [u64; PARTITIONS as usize],
}

impl Play {
    fn new(seed: u64, terms: Terms) -> Self {
        let states = vec![LaneState::at(0); usize::from(PARTITIONS)];
        Self {
            rng: Rng(seed),
            ledger: Ledger::new(SUBSCRIPTION, (1, 0), terms, states.clone(), 0),
            model: Model {
                records: Vec::new(),
                terms,
                epoch: 1,
                now: 0,
            },
            sessions: Vec::new(),
            lost: Vec::new(),
            ids: Vec::new(),
            durable: (states, Vec::new()),
            next_offset: [0; PARTITIONS as usize],
        }
    }

    /// The log grows.
    fn append(&mut self) {
        let partition = self.rng.below(PARTITIONS.into()) as u16;
        let next = &mut self.next_offset[usize::from(partition)];
        for _ in 0..=self.rng.below(8) {
            *next += self.rng.below(3);
            let record = Record {
                partition,
                offset: *next,
                key: self.rng.below(4),
                fate: Fate::Open,
                attempts: 0,
                lease: None,
                wait_until: 0,
                was_handed_out: false,
                was_read: false,
                is_vague: false,
            };
            self.model.records.push(record);
            *next += 1;
        }
    }

    /// Some of what the log has is read.
    fn read(&mut self) {
        let partition = self.rng.below(PARTITIONS.into()) as u16;
        let from = self.ledger.read_to(partition);
        let most = (self.ledger.wants(partition) as u64).min(self.rng.below(20));
        let mut unread: Vec<(u64, u64)> = self
            .model
            .records
            .iter()
            .filter(|r| r.partition == partition && r.offset >= from)
            .map(|r| (r.offset, r.key))
            .collect();
        unread.sort_unstable();
        for (offset, key) in unread.into_iter().take(most as usize) {
            let keys: Keys = if self.model.terms.is_ordered {
                [key].into()
            } else {
                Keys::default()
            };
            let record = Bytes::from_static(b"a record");
            self.ledger.read((partition, offset), 0, record, keys);
            let record = self.model.find(partition, offset);
            record.was_read = true;
        }
    }

    fn hand_out(&mut self) {
        let Some(session) = self.rng.pick(&self.sessions.clone()).copied() else {
            return;
        };
        let most = self.rng.below(12) as usize;
        self.ledger.credit(session, 12, 0);
        let now = self.model.now;
        // As its owner does: a delay of nothing is over at once.
        self.ledger.tick(now);
        let handed = self.ledger.hand_out(session, (most, 1 << 20), now);
        for one in &handed {
            let due = {
                let record = self.model.find(one.partition, one.offset).clone();
                let vague = Record {
                    wait_until: 0,
                    lease: None,
                    ..record.clone()
                };
                let fits = if record.is_vague { &vague } else { &record };
                self.model.is_due(fits) && one.attempt == record.attempts + 1 && record.was_read
            };
            assert!(due, "handed out: {one:?}");
            let until = now + self.model.terms.lease_ms;
            let record = self.model.find(one.partition, one.offset);
            record.attempts = one.attempt;
            (record.was_handed_out, record.is_vague) = (true, false);
            (record.lease, record.wait_until) = (Some((session, until)), 0);
            self.ids.push(DeliveryId {
                subscription: SUBSCRIPTION,
                epoch: self.model.epoch,
                partition: one.partition,
                offset: one.offset,
                attempt: one.attempt,
            });
        }
        // What was settled before it was read holds its key for one more commit.
        if handed.len() < most && !self.ledger.is_settling() {
            let model = &self.model;
            let left = model
                .records
                .iter()
                .find(|record| record.was_read && !record.is_vague && model.is_due(record));
            assert!(left.is_none(), "not handed out at {now}: {left:?}");
        }
    }

    fn settle(&mut self) {
        // Mostly one of the newest, at times any that there ever was.
        let from = match self.rng.below(3) {
            0 => 0,
            _ => self.ids.len().saturating_sub(30),
        };
        let Some(id) = self.rng.pick(&self.ids[from..]).copied() else {
            return;
        };
        let ms = self.rng.below(60);
        let record = self.model.find(id.partition, id.offset);
        let is_known = record.was_read && !record.is_vague;
        let action = match self.rng.below(10) {
            _ if !is_known => Action::Done,
            0..=5 => Action::Done,
            6 | 7 => Action::Retry {
                delay_ms: Some(ms),
                reason: "",
            },
            8 => Action::Park { reason: "" },
            _ => Action::Extend { by_ms: 1 + ms },
        };
        let now = self.model.now;
        let want = self.model.settle(&id, &action);
        let got = self.ledger.settle(&id, &action, now);
        assert_eq!(got, want, "{id:?} {action:?}");
    }

    fn pass(&mut self) {
        let now = self.model.now + self.rng.below(40);
        self.model.pass(now);
        self.ledger.tick(now);
        let ledger = &self.ledger;
        self.sessions.retain(|session| ledger.has_session(*session));
        self.lost.retain(|session| ledger.has_session(*session));
    }

    fn sessions(&mut self) {
        let (now, terms) = (self.model.now, self.model.terms);
        match self.rng.below(4) {
            0 | 1 if self.sessions.len() < 4 => {
                let opened = self.ledger.open(Limit::NOTHING, true, now);
                self.sessions.extend(opened);
            }
            2 if !self.sessions.is_empty() => {
                let at = self.rng.below(self.sessions.len() as u64) as usize;
                let session = self.sessions.remove(at);
                self.ledger.lost(session, now);
                self.lost.push(session);
                self.lease_until(session, now + terms.grace_ms);
            }
            3 if !self.lost.is_empty() => {
                let session = self.lost.remove(0);
                assert!(self.ledger.resume(session, Limit::NOTHING, now));
                self.sessions.push(session);
                self.lease_until(session, now + terms.lease_ms);
            }
            _ => {}
        }
    }

    fn lease_until(&mut self, session: SessionId, until: u64) {
        for record in &mut self.model.records {
            if let Some((holder, end)) = &mut record.lease
                && *holder == session
            {
                *end = until;
            }
        }
    }

    /// Writes a commit, or loses it.
    fn commit(&mut self) {
        let with_moved = self.rng.below(2) == 0;
        let commit: Commit = self.ledger.commit(with_moved, self.model.now);
        if self.rng.below(5) == 0 {
            self.ledger.undo(commit);
            return;
        }
        for (partition, progress) in &commit.states {
            let bytes = progress.encode();
            let read = super::super::Progress::decode(&bytes).unwrap();
            assert_eq!(read, *progress);
            self.durable.0[usize::from(*partition)] = read.lane;
        }
        let saved: Vec<u16> = commit.states.iter().map(|(p, _)| *p).collect();
        self.ledger.durable(commit);
        for record in &mut self.model.records {
            if record.fate == Fate::Over {
                record.fate = Fate::Gone;
            }
        }
        self.durable
            .1
            .retain(|record| !saved.contains(&record.partition));
        let kept = self
            .model
            .records
            .iter()
            .filter(|r| saved.contains(&r.partition));
        self.durable.1.extend(kept.cloned());
    }

    /// The owner dies, and another goes on from what was durable.
    fn restart(&mut self) {
        let now = self.model.now;
        self.model.epoch += 1;
        let states = self.durable.0.clone();
        let epochs = (self.model.epoch, 0);
        self.ledger = Ledger::new(SUBSCRIPTION, epochs, self.model.terms, states, now);
        (self.sessions, self.lost) = (Vec::new(), Vec::new());
        for record in &mut self.model.records {
            let mut known = self.durable.1.iter();
            let known =
                known.find(|k| k.partition == record.partition && k.offset == record.offset);
            match known {
                Some(known) => {
                    let wait_until = record.wait_until;
                    *record = known.clone();
                    // What was left to wait when it was saved begins anew.
                    record.is_vague |= record.wait_until > 0 || wait_until > 0;
                }
                None => {
                    (record.fate, record.attempts) = (Fate::Open, 0);
                    record.is_vague = true;
                }
            }
            record.lease = None;
            (record.was_handed_out, record.was_read) = (false, false);
        }
    }

    fn check(&mut self) {
        for (partition, committed) in (0..).zip(self.ledger.committed()) {
            if let Some(open) = self.model.first_open(partition) {
                assert!(
                    committed <= open,
                    "committed {committed} of {partition} passes {open}"
                );
            }
        }
        for session in &self.sessions {
            let leased = self.model.records.iter().filter(|r| {
                r.fate == Fate::Open && r.lease.is_some_and(|(holder, _)| holder == *session)
            });
            assert_eq!(self.ledger.unsettled_of(*session) as usize, leased.count());
        }
    }
}

fn play(seed: u64, terms: Terms) {
    println!("seed {seed}, {terms:?}");
    let mut play = Play::new(seed, terms);
    for _ in 0..STEPS {
        match play.rng.below(20) {
            0 | 1 => play.append(),
            2..=4 => play.read(),
            5..=8 => play.hand_out(),
            9..=13 => play.settle(),
            14 | 15 => play.pass(),
            16 => play.sessions(),
            17 | 18 => play.commit(),
            _ if play.rng.below(8) == 0 => play.restart(),
            _ => {}
        }
        play.check();
    }
    let over = play
        .model
        .records
        .iter()
        .filter(|r| r.fate != Fate::Open)
        .count();
    assert!(over > 100, "seed {seed}: only {over} records were settled");
}

#[test]
fn random_steps_agree_with_the_model() {
    let short = Terms {
        lease_ms: 100,
        grace_ms: 60,
        ..TERMS
    };
    for seed in 1..=SEEDS {
        play(seed, short);
        play(
            seed,
            Terms {
                is_ordered: true,
                ..short
            },
        );
    }
}
