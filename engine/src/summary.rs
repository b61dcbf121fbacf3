//! What the new and changed records of a partition were like, over all time: sketches beside the views.
//!
//! * **Gross**: each new or changed record counts once, with its state of then; nothing is ever taken back. Echoes and
//!   outdated records do not count.
//! * **A function of the log**: one that goes on from a checkpoint is the one that never stopped, byte for byte, and
//!   replicas are alike. But for what was seen, it does not depend on the order of records either, and its parts merge
//!   over partitions.
//! * **Size**: a sketch of distinct keys and one of counts for each [`Entity`], 522 KiB in all; the numbers of each
//!   [`Quantity`], 97 KiB in all; what was seen of the last [`SEEN_KEYS`] keys or more of each entity, 462 KiB in all; and
//!   [`SAMPLE_SIZE`] records of about 200 bytes. Less where there are few keys, but for 231 KiB of what was seen.
//! * Counts of keys end at 2^32 − 1 a partition: what comes beyond is not counted, and [`Summary::is_full`] says so.
//!
//! Keys are hashed before, outside of any lock: see [`Traits`].

use serde::{Deserialize, Serialize};

use crate::partition::OFFSET_BITS;
use crate::record::{Response, Rsvp};
use crate::sketch::bloom::Bloom;
use crate::sketch::count_min::CountMin;
use crate::sketch::exaloglog::{ExaLogLog, Precision};
use crate::sketch::quantiles::Quantiles;
use crate::sketch::sample::Sample;
use crate::sketch::{SketchError, hash_of};

/// Records that a summary keeps at most.
pub const SAMPLE_SIZE: u32 = 1_000;

/// Keys that are known to have been seen at least, the newest of each entity and partition.
pub const SEEN_KEYS: u32 = 1 << 15;

const VERSION: u8 = 1;
const OFFSET_MASK: u64 = (1 << OFFSET_BITS) - 1;

/// What is told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entity {
    /// By member_id.
    Member,
    /// By event_id.
    Event,
    /// By group_id.
    Group,
    /// By rsvp_id.
    Rsvp,
    /// By urlkey: a record has as many as its group.
    Topic,
    /// By country code.
    Country,
}

impl Entity {
    /// All of them, in the order of their bytes.
    pub const ALL: [Entity; 6] = [
        Entity::Member,
        Entity::Event,
        Entity::Group,
        Entity::Rsvp,
        Entity::Topic,
        Entity::Country,
    ];

    /// The hash of a key as it is written: a number in decimal where the entity goes by number.
    ///
    /// `None`: the key is no number, where it must be one.
    #[must_use]
    pub fn hash(self, key: &str) -> Option<u64> {
        match self {
            Entity::Member | Entity::Group | Entity::Rsvp => key.parse().ok().map(hash_of_id),
            Entity::Event | Entity::Topic | Entity::Country => Some(hash_of(key.as_bytes())),
        }
    }
}

fn hash_of_id(id: u64) -> u64 {
    hash_of(&id.to_le_bytes())
}

/// Numbers that records carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// People brought along.
    Guests,
    /// Event's begin − mtime, seconds, rounded down; records without it are left out.
    LeadTimeS,
    /// Stream time − mtime, ms.
    SkewMs,
}

impl Quantity {
    /// All of them, in the order of their bytes.
    pub const ALL: [Quantity; 3] = [Quantity::Guests, Quantity::LeadTimeS, Quantity::SkewMs];
}

/// A record as a sample keeps it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sampled {
    /// Orders the states of the RSVP.
    pub version: u64,
    /// Identity of the RSVP.
    pub rsvp_id: u64,
    /// What the member answered.
    pub response: Response,
    /// People brought along.
    pub guests: u32,
    /// Event time, ms since the epoch.
    pub mtime_ms: i64,
    /// Who answered.
    pub member_id: u64,
    /// To what.
    pub event_id: String,
    /// When that begins, ms since the epoch.
    pub event_time_ms: Option<i64>,
    /// Who holds it.
    pub group_id: u64,
    /// Country of the group.
    pub country: String,
    /// City of the group.
    pub city: String,
    /// urlkeys of the group, in the order sent.
    pub topics: Vec<String>,
}

impl Sampled {
    fn of(version: u64, rsvp: &Rsvp<'_>) -> Sampled {
        Sampled {
            version,
            rsvp_id: rsvp.rsvp_id,
            response: rsvp.response,
            guests: rsvp.guests,
            mtime_ms: rsvp.mtime_ms,
            member_id: rsvp.member_id,
            event_id: rsvp.event_id.to_owned(),
            event_time_ms: rsvp.event_time_ms,
            group_id: rsvp.group_id,
            country: rsvp.country.to_owned(),
            city: rsvp.city.to_owned(),
            topics: rsvp.topics.iter().map(ToString::to_string).collect(),
        }
    }

    /// The bytes that a sample keeps of a record.
    #[must_use]
    pub fn bytes(version: u64, rsvp: &Rsvp<'_>) -> Vec<u8> {
        postcard::to_stdvec(&Sampled::of(version, rsvp)).expect("plain values always encode")
    }

    /// Reads [`Sampled::bytes`]; `None` where they are not such.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Sampled> {
        let (sampled, rest) = postcard::take_from_bytes(bytes).ok()?;
        rest.is_empty().then_some(sampled)
    }
}

/// What a summary takes of a record, hashed. Used again for the next one, it allocates nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    /// By entity, but for topics.
    keys: [u64; 5],
    topics: Vec<u64>,
    guests: i64,
    lead_time_s: Option<i64>,
    skew_ms: i64,
    sampled: u64,
    /// Of the record.
    offset: u64,
}

impl Traits {
    /// Those of a record that is new or has changed its RSVP.
    pub fn read(&mut self, version: u64, stream_time_ms: i64, rsvp: &Rsvp<'_>) {
        self.keys = [
            hash_of_id(rsvp.member_id),
            hash_of(rsvp.event_id.as_bytes()),
            hash_of_id(rsvp.group_id),
            hash_of_id(rsvp.rsvp_id),
            hash_of(rsvp.country.as_bytes()),
        ];
        self.topics.clear();
        let topics = rsvp.topics.iter();
        self.topics
            .extend(topics.map(|topic| hash_of(topic.as_bytes())));
        self.topics.sort_unstable();
        self.topics.dedup();
        self.guests = rsvp.guests.into();
        let lead_ms = rsvp
            .event_time_ms
            .map(|at| at.saturating_sub(rsvp.mtime_ms));
        self.lead_time_s = lead_ms.map(|ms| ms.div_euclid(1_000));
        self.skew_ms = stream_time_ms.saturating_sub(rsvp.mtime_ms);
        let mut state = [0; 16];
        state[..8].copy_from_slice(&rsvp.rsvp_id.to_le_bytes());
        state[8..].copy_from_slice(&version.to_le_bytes());
        self.sampled = hash_of(&state);
        self.offset = version & OFFSET_MASK;
    }
}

/// The keys of one entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keys {
    /// How many there are.
    pub distinct: ExaLogLog,
    /// How often each came.
    pub counts: CountMin,
    /// Which came of late, by the offsets of their records.
    pub seen: Bloom,
}

impl Keys {
    fn new() -> Keys {
        Keys {
            distinct: ExaLogLog::new(Precision::Fine),
            counts: CountMin::default(),
            seen: Bloom::new(SEEN_KEYS).expect("the size is one"),
        }
    }

    fn take(&mut self, hash: u64, offset: u64) -> bool {
        self.distinct.insert(hash);
        self.seen.insert(hash, offset);
        self.counts.add(hash, 1).is_ok()
    }
}

/// The records of a partition in sketches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    keys: [Keys; 6],
    numbers: [Quantiles; 3],
    sample: Sample,
    records: u64,
    is_full: bool,
}

impl Default for Summary {
    fn default() -> Self {
        Summary {
            keys: std::array::from_fn(|_| Keys::new()),
            numbers: Default::default(),
            sample: Sample::new(SAMPLE_SIZE).expect("the size is one of a sample"),
            records: 0,
            is_full: false,
        }
    }
}

impl Summary {
    /// Takes a record. `sampled` gives its [`Sampled::bytes`]: it is asked where the sample keeps them.
    pub fn take(&mut self, traits: &Traits, sampled: impl FnOnce() -> Vec<u8>) {
        let [member, event, group, rsvp, country] = traits.keys;
        let mut fits = true;
        for (entity, hash) in [
            (Entity::Member, member),
            (Entity::Event, event),
            (Entity::Group, group),
            (Entity::Rsvp, rsvp),
            (Entity::Country, country),
        ] {
            fits &= self.keys[entity as usize].take(hash, traits.offset);
        }
        for hash in &traits.topics {
            fits &= self.keys[Entity::Topic as usize].take(*hash, traits.offset);
        }
        self.is_full |= !fits;
        self.numbers[Quantity::Guests as usize].insert(traits.guests);
        if let Some(lead_time_s) = traits.lead_time_s {
            self.numbers[Quantity::LeadTimeS as usize].insert(lead_time_s);
        }
        self.numbers[Quantity::SkewMs as usize].insert(traits.skew_ms);
        self.sample.offer(traits.sampled, sampled);
        self.records += 1;
    }

    /// The keys of an entity.
    #[must_use]
    pub fn keys(&self, entity: Entity) -> &Keys {
        &self.keys[entity as usize]
    }

    /// The numbers of a quantity.
    #[must_use]
    pub fn numbers(&self, quantity: Quantity) -> &Quantiles {
        &self.numbers[quantity as usize]
    }

    /// Some of the records, each [`Sampled::bytes`].
    #[must_use]
    pub fn sample(&self) -> &Sample {
        &self.sample
    }

    /// How many records were taken.
    #[must_use]
    pub fn records(&self) -> u64 {
        self.records
    }

    /// Whether there was more to count than a sketch holds, so that counts are too low.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.is_full
    }

    /// The bytes: version, records, whether it is full, then each sketch behind its length; little-endian.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        bytes.extend(self.records.to_le_bytes());
        bytes.push(u8::from(self.is_full));
        let mut put = |part: Vec<u8>| {
            bytes.extend((part.len() as u64).to_le_bytes());
            bytes.extend(part);
        };
        for keys in &self.keys {
            put(keys.distinct.to_bytes());
            put(keys.counts.to_bytes());
            put(keys.seen.to_bytes());
        }
        self.numbers
            .iter()
            .for_each(|numbers| put(numbers.to_bytes()));
        put(self.sample.to_bytes());
        bytes
    }

    /// Reads bytes of [`Summary::to_bytes`].
    ///
    /// # Errors
    /// [`SketchError`] where they are none: another version, cut short, a part that is no sketch, or of another size.
    pub fn from_bytes(bytes: &[u8]) -> Result<Summary, SketchError> {
        let malformed = SketchError::Malformed;
        let cut = malformed("cut short");
        crate::sketch::check_version(bytes, VERSION)?;
        let (records, rest) = bytes[1..].split_first_chunk().ok_or(cut)?;
        let ([is_full], mut rest) = rest.split_first_chunk().ok_or(cut)?;
        let mut part = || -> Result<&[u8], SketchError> {
            let (length, more) = rest.split_first_chunk().ok_or(cut)?;
            let length = usize::try_from(u64::from_le_bytes(*length)).map_err(|_| cut)?;
            let (part, more) = more.split_at_checked(length).ok_or(cut)?;
            rest = more;
            Ok(part)
        };
        let mut summary = Summary {
            records: u64::from_le_bytes(*records),
            is_full: match is_full {
                0 => false,
                1 => true,
                _ => return Err(malformed("a mark that there is not")),
            },
            ..Summary::default()
        };
        for keys in &mut summary.keys {
            keys.distinct = ExaLogLog::from_bytes(part()?)?;
            keys.counts = CountMin::from_bytes(part()?)?;
            keys.seen = Bloom::from_bytes(part()?)?;
            if keys.distinct.precision() != Precision::Fine || keys.seen.keys() != SEEN_KEYS {
                return Err(malformed("sketches of a size that a summary has not"));
            }
        }
        for numbers in &mut summary.numbers {
            *numbers = Quantiles::from_bytes(part()?)?;
        }
        let sample = Sample::from_bytes(part()?)?;
        if sample.size() != SAMPLE_SIZE
            || !sample.values().all(|value| Sampled::read(value).is_some())
        {
            return Err(malformed("a sample that a summary has not"));
        }
        summary.sample = sample;
        if rest.is_empty() {
            Ok(summary)
        } else {
            Err(malformed("a length that there is not"))
        }
    }
}

#[cfg(test)]
mod tests;
