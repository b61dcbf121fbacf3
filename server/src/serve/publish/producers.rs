//! Which numbers of which producer are answered for: what keeps a record from entering twice.
//!
//! - A number is *settled* once its record is durable, or was rejected and the log says so. `settled`
//!   is the last one up to which all are; it never falls. `taken` is the highest that this life has on
//!   its way.
//! - One holder publishes under a producer at a time: whoever opens it last. It goes on once all that
//!   its predecessor had on its way is settled, so that nothing is judged while it may still land.
//! - Bounded: beyond [`PRODUCERS_MAX`] the one that has been quiet longest is forgotten, if that is an
//!   hour; it may then begin with any number, and what it sends again enters again. Where all have
//!   published within the hour, a new one is refused.
//! - What the log holds beyond `settled` after a kill, [`Producers::found`] adds one by one, in any
//!   order and as often as it is met.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;

/// Producers that are remembered, at most.
pub(super) const PRODUCERS_MAX: usize = 10_000;
/// A producer that was quiet for less is never forgotten, ms.
pub(super) const REMEMBERED_MS: i64 = 3_600_000;

/// Why a batch of numbers is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// Numbers before its first are missing; the last that is settled.
    Gap(u64),
    /// Another holder has taken over.
    Replaced,
}

/// What becomes of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Judged {
    /// Not seen before: it is on its way now.
    New,
    /// In the log already, or on its way there.
    Duplicate,
}

/// A producer as a checkpoint keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) id: String,
    pub(super) settled: u64,
    pub(super) beyond: Vec<u64>,
    pub(super) used_ms: i64,
}

/// Numbers that are on their way together.
#[derive(Debug)]
struct Flight {
    ticket: u64,
    last: u64,
    landed: bool,
}

#[derive(Debug, Default)]
struct Producer {
    /// `None`: nothing of it is known.
    settled: Option<u64>,
    taken: u64,
    /// Settled, beyond the first that is not.
    beyond: BTreeSet<u64>,
    in_flight: VecDeque<Flight>,
    holder: u64,
    /// Cancelled when another takes over.
    replaced: CancellationToken,
    used_ms: i64,
}

/// Who holds a producer.
#[derive(Debug, Clone)]
pub(super) struct Held {
    pub(super) id: Arc<str>,
    pub(super) holder: u64,
    /// Cancelled when another takes over.
    pub(super) replaced: CancellationToken,
}

/// All producers of a feed.
#[derive(Debug)]
pub(super) struct Producers {
    by_id: HashMap<Arc<str>, Producer>,
    most: usize,
    holders: u64,
}

impl Producers {
    /// None yet; at most `most` are remembered.
    pub(super) fn new(most: usize) -> Self {
        Self {
            by_id: HashMap::new(),
            most: most.max(1),
            holders: 0,
        }
    }

    /// How many are remembered.
    pub(super) fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Takes a producer over. `None`: there is no room for a new one.
    pub(super) fn hold(&mut self, id: &str, now_ms: i64) -> Option<Held> {
        if !self.by_id.contains_key(id) && !self.make_room(now_ms) {
            return None;
        }
        self.holders += 1;
        let (id, producer) = match self.by_id.get_key_value(id) {
            Some((id, _)) => (Arc::clone(id), self.by_id.get_mut(id.clone().as_ref())?),
            None => {
                let id: Arc<str> = id.into();
                (Arc::clone(&id), self.by_id.entry(id).or_default())
            }
        };
        producer.replaced.cancel();
        producer.replaced = CancellationToken::new();
        producer.holder = self.holders;
        producer.used_ms = producer.used_ms.max(now_ms);
        Some(Held {
            id,
            holder: producer.holder,
            replaced: producer.replaced.clone(),
        })
    }

    fn make_room(&mut self, now_ms: i64) -> bool {
        if self.by_id.len() < self.most {
            return true;
        }
        let at_rest = self.by_id.iter().filter(|(_, p)| p.in_flight.is_empty());
        let quietest = at_rest.min_by(|(a, p), (b, q)| (p.used_ms, a).cmp(&(q.used_ms, b)));
        let Some((id, producer)) = quietest else {
            return false;
        };
        if now_ms - producer.used_ms < REMEMBERED_MS {
            return false;
        }
        producer.replaced.cancel();
        let id = Arc::clone(id);
        self.by_id.remove(&id);
        true
    }

    /// Whether nothing of a producer is on its way.
    pub(super) fn is_at_rest(&self, id: &str) -> bool {
        let known = self.by_id.get(id);
        known.is_none_or(|producer| producer.in_flight.is_empty())
    }

    /// Whether this holder has not been replaced.
    pub(super) fn is_held_by(&self, held: &Held) -> bool {
        let known = self.by_id.get(&held.id);
        known.is_some_and(|producer| producer.holder == held.holder)
    }

    /// The last number that is settled, as all before it are; `None` for a new producer.
    pub(super) fn last(&self, id: &str) -> Option<u64> {
        self.by_id.get(id)?.settled.filter(|settled| *settled > 0)
    }

    /// Begins numbers from `first` on, and says up to which all are settled.
    pub(super) fn begin(&mut self, held: &Held, first: u64, now_ms: i64) -> Result<u64, Refused> {
        let producer = self.by_id.get_mut(&held.id).ok_or(Refused::Replaced)?;
        if producer.holder != held.holder {
            return Err(Refused::Replaced);
        }
        let settled = *producer.settled.get_or_insert(first - 1);
        producer.taken = producer.taken.max(settled);
        if first > producer.taken + 1 {
            return Err(Refused::Gap(settled));
        }
        producer.used_ms = producer.used_ms.max(now_ms);
        Ok(settled)
    }

    /// Judges the next number of those begun: one that is new is on its way.
    pub(super) fn judge(&mut self, id: &str, seq: u64) -> Judged {
        let Some(producer) = self.by_id.get_mut(id) else {
            return Judged::New;
        };
        let known = seq <= producer.taken || producer.beyond.contains(&seq);
        producer.taken = producer.taken.max(seq);
        match known {
            true => Judged::Duplicate,
            false => Judged::New,
        }
    }

    /// All that was judged since [`Producers::begin`] lands with this ticket; `last` is its last number.
    pub(super) fn on_its_way(&mut self, id: &str, ticket: u64, last: u64) {
        if let Some(producer) = self.by_id.get_mut(id) {
            producer.in_flight.push_back(Flight {
                ticket,
                last,
                landed: false,
            });
        }
    }

    /// A ticket has landed; says whether nothing of the producer is on its way any more.
    pub(super) fn landed(&mut self, id: &str, ticket: u64) -> bool {
        let Some(producer) = self.by_id.get_mut(id) else {
            return true;
        };
        let mut flights = producer.in_flight.iter_mut();
        if let Some(flight) = flights.find(|flight| flight.ticket == ticket) {
            flight.landed = true;
        }
        while let Some(flight) = producer.in_flight.pop_front_if(|flight| flight.landed) {
            producer.settle_to(flight.last);
        }
        producer.in_flight.is_empty()
    }

    /// The log holds this number, written when all up to `settled` were settled.
    pub(super) fn found(&mut self, id: &str, seq: u64, settled: u64, at_ms: i64) {
        if !self.by_id.contains_key(id) {
            self.by_id.insert(id.into(), Producer::default());
        }
        let Some(producer) = self.by_id.get_mut(id) else {
            return;
        };
        producer.used_ms = producer.used_ms.max(at_ms);
        producer.beyond.insert(seq);
        let settled = settled.max(producer.settled.unwrap_or(0));
        producer.settle_to(settled);
    }

    /// Forgets the quietest beyond the bound: what the log has told may be of more.
    pub(super) fn trim(&mut self) {
        let excess = self.by_id.len().saturating_sub(self.most);
        let mut by_use: Vec<_> = self.by_id.iter().collect();
        by_use.sort_unstable_by(|(a, p), (b, q)| (p.used_ms, a).cmp(&(q.used_ms, b)));
        let quiet = by_use.into_iter().take(excess);
        let quiet: Vec<Arc<str>> = quiet.map(|(id, _)| Arc::clone(id)).collect();
        for id in quiet {
            self.by_id.remove(&id);
        }
    }

    /// All that is settled, by id.
    pub(super) fn keep(&self) -> Vec<Kept> {
        let known = self.by_id.iter().filter_map(|(id, producer)| {
            Some(Kept {
                id: id.as_ref().to_owned(),
                settled: producer.settled?,
                beyond: producer.beyond.iter().copied().collect(),
                used_ms: producer.used_ms,
            })
        });
        let mut kept: Vec<Kept> = known.collect();
        kept.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        kept
    }

    /// Takes up what was kept.
    pub(super) fn restore(&mut self, kept: Vec<Kept>) {
        for one in kept {
            let producer = Producer {
                settled: Some(one.settled),
                taken: one.settled,
                beyond: one.beyond.into_iter().collect(),
                used_ms: one.used_ms,
                ..Producer::default()
            };
            self.by_id.insert(one.id.into(), producer);
        }
    }
}

impl Producer {
    /// All up to this one are settled, and what follows without a gap.
    fn settle_to(&mut self, seq: u64) {
        let mut settled = seq.max(self.settled.unwrap_or(0));
        self.beyond = self.beyond.split_off(&(settled + 1));
        while self.beyond.remove(&(settled + 1)) {
            settled += 1;
        }
        self.settled = Some(settled);
        self.taken = self.taken.max(settled);
    }
}

#[cfg(test)]
mod tests;
