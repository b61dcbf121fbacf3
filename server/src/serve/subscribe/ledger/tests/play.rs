//! Random steps, held against the model: a log that grows, subscribers that come and go, settle and
//! do not, owners that are replaced, seeks, other terms, parked messages that are taken up again.

use bytes::Bytes;

use super::super::{Action, Keys, Ledger, Limit, SessionId, Terms};
use super::kept::Kept;
use super::model::{End, Fate, Model, Record};
use super::{SUBSCRIPTION, TERMS};
use crate::serve::subscribe::id::DeliveryId;

pub(super) const PARTITIONS: u16 = 2;
const STEPS: u32 = 4_000;
const SEEDS: u64 = 16;
const KEYS: u64 = 4;

/// Chance with a seed: splitmix64 (Steele et al. 2014).
pub(super) struct Rng(u64);

impl Rng {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(super) fn below(&mut self, below: u64) -> u64 {
        self.next() % below
    }

    pub(super) fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        let at = self.below(list.len().max(1) as u64) as usize;
        list.get(at)
    }
}

/// A record, by which a filter knows its key.
pub(super) fn bytes(key: u64) -> Bytes {
    Bytes::from(vec![key as u8; 8])
}

/// What a filter that leaves out one key says of a record.
pub(super) fn judge(left_out: Option<u64>) -> impl Fn(&Bytes) -> (bool, Keys) {
    move |record| {
        let key = u64::from(record[0]);
        (Some(key) != left_out, [key].into())
    }
}

/// The ledger, the model, and what stands between them.
pub(super) struct Play {
    pub(super) rng: Rng,
    pub(super) ledger: Ledger,
    pub(super) model: Model,
    pub(super) sessions: Vec<SessionId>,
    pub(super) lost: Vec<SessionId>,
    /// Every id that was ever handed out.
    ids: Vec<DeliveryId>,
    pub(super) kept: Kept,
    pub(super) next_offset: [u64; PARTITIONS as usize],
}

impl Play {
    fn new(seed: u64, terms: Terms) -> Self {
        let kept = Kept::new();
        Self {
            rng: Rng(seed),
            ledger: Ledger::new(SUBSCRIPTION, (1, 0), terms, kept.lanes(), 0),
            model: Model {
                records: Vec::new(),
                terms,
                left_out: None,
                epoch: 1,
                valid_from_epoch: 0,
                now: 0,
            },
            sessions: Vec::new(),
            lost: Vec::new(),
            ids: Vec::new(),
            kept,
            next_offset: [0; PARTITIONS as usize],
        }
    }

    /// The log grows.
    fn append(&mut self) {
        let partition = self.rng.below(PARTITIONS.into()) as u16;
        let next = &mut self.next_offset[usize::from(partition)];
        for _ in 0..=self.rng.below(8) {
            *next += self.rng.below(3);
            let record = Record::new(partition, *next, self.rng.below(KEYS));
            self.model.records.push(record);
            *next += 1;
        }
    }

    /// Some of what the log has is read.
    fn read(&mut self) {
        let partition = self.rng.below(PARTITIONS.into()) as u16;
        if let Some(from) = self.ledger.wants_parked(partition) {
            let (parked, until) = self.kept.parked_from(partition, from);
            self.ledger.note_parked(partition, &parked, until);
        }
        let from = self.ledger.read_to(partition);
        let below = self.ledger.parked_until(partition);
        let most = (self.ledger.wants(partition) as u64).min(self.rng.below(20));
        let mut unread: Vec<(u64, u64)> = self
            .model
            .records
            .iter()
            .filter(|r| r.partition == partition && (from..below).contains(&r.offset))
            .map(|r| (r.offset, r.key))
            .collect();
        unread.sort_unstable();
        for (offset, key) in unread.into_iter().take(most as usize) {
            let keys: Keys = if self.model.terms.is_ordered {
                [key].into()
            } else {
                Keys::default()
            };
            let at = (partition, offset);
            let passes = Some(key) != self.model.left_out;
            let record = self.model.find(partition, offset);
            if !passes {
                let is_new = record.fate == Fate::Open && record.attempts == 0 && !record.is_replay;
                let keeps_place = self.ledger.pass(at);
                assert!(!(is_new && keeps_place), "left out: {record:?}");
                let has_place = record.fate == Fate::Open && record.attempts > 0;
                assert!(
                    keeps_place || record.is_replay || !has_place,
                    "it keeps its place: {record:?}"
                );
                if is_new {
                    record.end(End::LeftOut);
                }
                if !keeps_place {
                    self.ledger.read_up_to(partition, offset + 1);
                    continue;
                }
            }
            self.ledger.read(at, 0, bytes(key), keys);
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
            let record = self.model.find(one.partition, one.offset);
            assert!(due, "handed out: {one:?} of {record:?}");
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
        if handed.len() < most && !self.ledger.is_settling() && !self.kept.is_saving() {
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
            8 | 9 if !is_known => Action::Park { reason: "" },
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
        // A delay of nothing is over at once here too.
        self.ledger.tick(now);
        let before = self.model.find(id.partition, id.offset).clone();
        let want = self.model.settle(&id, &action);
        let got = self.ledger.settle(&id, &action, now);
        assert_eq!(got, want, "{id:?} {action:?} of {before:?}");
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

    /// Other terms and another filter, which wait until all is durable.
    fn change_terms(&mut self) {
        let terms = Terms {
            is_ordered: self.rng.below(2) == 0,
            ..self.model.terms
        };
        let left_out = Some(self.rng.below(2 * KEYS)).filter(|key| *key < KEYS);
        if !self.ledger.change_terms(terms, judge(left_out)) {
            self.make_all_durable();
            assert!(self.ledger.change_terms(terms, judge(left_out)));
        }
        self.model.change(terms, left_out);
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
        match play.rng.below(40) {
            0..=3 => play.append(),
            4..=9 => play.read(),
            10..=17 => play.hand_out(),
            18..=27 => play.settle(),
            28..=31 => play.pass(),
            32 | 33 => play.sessions(),
            34..=37 => play.save(),
            38 => match play.rng.below(16) {
                0..=4 => play.replay(),
                5 => play.discard(),
                6 | 7 => play.change_terms(),
                8 => play.seek(),
                _ => {}
            },
            _ if play.rng.below(8) == 0 => play.take_over(),
            _ => {}
        }
        play.check();
    }
    play.make_all_durable();
    let handed = play.ids.len();
    assert!(handed > 300, "seed {seed}: only {handed} were handed out");
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
