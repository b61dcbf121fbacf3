//! Summaries against lists of all records.

use std::collections::{BTreeMap, BTreeSet};

use rand::seq::SliceRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::*;
use crate::sketch::bloom::Seen;

/// A record of its own texts.
#[derive(Clone, Debug)]
struct Record {
    version: u64,
    stream_time_ms: i64,
    rsvp_id: u64,
    guests: u32,
    mtime_ms: i64,
    member_id: u64,
    event_id: String,
    event_time_ms: Option<i64>,
    group_id: u64,
    country: String,
    topics: Vec<String>,
}

impl Record {
    fn draw(random: &mut ChaCha8Rng, offset: u64) -> Record {
        let mtime_ms = 1_425_788_568_000 + random.random_range(-9_000..9_000);
        let group_id = random.random_range(0..300);
        Record {
            version: 7 << OFFSET_BITS | offset,
            stream_time_ms: mtime_ms + random.random_range(-500..60_000),
            rsvp_id: random.random_range(0..9_000),
            guests: random.random_range(0..5),
            mtime_ms,
            member_id: random.random_range(0..6_000),
            event_id: format!("event-{}", random.random_range(0..900)),
            event_time_ms: random
                .random_bool(0.9)
                .then(|| mtime_ms + random.random_range(-9_000..9_000_000)),
            group_id,
            country: format!("c{}", group_id % 40),
            // Some feeds say a topic twice.
            topics: (0..4)
                .map(|n| format!("topic-{}", (group_id * (n % 3)) % 70))
                .collect(),
        }
    }

    fn with<R>(&self, take: impl FnOnce(&Rsvp<'_>) -> R) -> R {
        let topics: Vec<&str> = self.topics.iter().map(String::as_str).collect();
        take(&Rsvp {
            rsvp_id: self.rsvp_id,
            response: Response::Yes,
            guests: self.guests,
            mtime_ms: self.mtime_ms,
            member_id: self.member_id,
            event_id: &self.event_id,
            event_time_ms: self.event_time_ms,
            group_id: self.group_id,
            country: &self.country,
            city: "city",
            topics: &topics,
            place: None,
        })
    }

    fn enter(&self, summary: &mut Summary) {
        self.with(|rsvp| {
            let mut traits = Traits::default();
            traits.read(self.version, self.stream_time_ms, rsvp);
            summary.take(&traits, || Sampled::bytes(self.version, rsvp));
        });
    }

    /// Its keys of an entity, as they are written.
    fn keys(&self, entity: Entity) -> BTreeSet<String> {
        match entity {
            Entity::Member => [self.member_id.to_string()].into(),
            Entity::Event => [self.event_id.clone()].into(),
            Entity::Group => [self.group_id.to_string()].into(),
            Entity::Rsvp => [self.rsvp_id.to_string()].into(),
            Entity::Topic => self.topics.iter().cloned().collect(),
            Entity::Country => [self.country.clone()].into(),
        }
    }

    fn number(&self, quantity: Quantity) -> Option<i64> {
        match quantity {
            Quantity::Guests => Some(self.guests.into()),
            Quantity::LeadTimeS => {
                let ms = self.event_time_ms? - self.mtime_ms;
                Some((ms as f64 / 1_000.0).floor() as i64)
            }
            Quantity::SkewMs => Some(self.stream_time_ms - self.mtime_ms),
        }
    }
}

fn drawn(seed: u64, count: u64) -> Vec<Record> {
    println!("seed {seed}");
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    (0..count)
        .map(|n| Record::draw(&mut random, n * 3))
        .collect()
}

fn summary_of(records: &[Record]) -> Summary {
    let mut summary = Summary::default();
    records.iter().for_each(|record| record.enter(&mut summary));
    summary
}

#[test]
fn it_answers_as_a_list_of_all_records_would() {
    let records = drawn(1, 8_000);
    let summary = summary_of(&records);
    assert_eq!((summary.records(), summary.is_full()), (8_000, false));
    for entity in Entity::ALL {
        let mut counts: BTreeMap<String, u64> = BTreeMap::new();
        for key in records.iter().flat_map(|record| record.keys(entity)) {
            *counts.entry(key).or_default() += 1;
        }
        let Keys {
            distinct,
            counts: found,
            seen,
        } = summary.keys(entity);
        let (count, truth) = (distinct.count(), counts.len() as f64);
        assert!(
            (count.estimate - truth).abs() <= 0.04 * truth,
            "{entity:?}: {count:?} of {truth}"
        );
        assert_eq!(count.is_exact, truth <= 896.0, "{entity:?}");
        assert_eq!(found.total(), counts.values().sum::<u64>(), "{entity:?}");
        let mut outside = 0;
        for (key, truth) in &counts {
            let count = found.count(entity.hash(key).expect("it is a key"));
            assert!(count.estimate >= *truth as f64, "{entity:?} {key}");
            outside += usize::from(count.lower > *truth as f64);
            assert!(!count.is_exact || count.estimate == *truth as f64);
        }
        assert!(outside * 100 <= counts.len(), "{entity:?}: {outside}");
        for key in counts.keys() {
            let seen = seen.check(entity.hash(key).expect("it is a key"));
            assert!(matches!(seen, Seen::MaybeSeen { .. }), "{entity:?} {key}");
        }
        let other = seen.check(entity.hash("999999999").expect("it is a key"));
        assert_eq!(other, Seen::NotSeen { since: 0 }, "{entity:?}");
    }
    for quantity in Quantity::ALL {
        let mut all: Vec<i64> = records.iter().filter_map(|r| r.number(quantity)).collect();
        all.sort_unstable();
        let numbers = summary.numbers(quantity);
        assert_eq!(numbers.count(), all.len() as u64, "{quantity:?}");
        let median = numbers.quantile(0.5).expect("there are numbers");
        let truth = all[(all.len() - 1) / 2];
        assert!(
            median.lower <= truth && truth <= median.upper,
            "{quantity:?}: {median:?} {truth}"
        );
    }
    let known: BTreeSet<Vec<u8>> = records
        .iter()
        .map(|record| record.with(|rsvp| Sampled::bytes(record.version, rsvp)))
        .collect();
    assert_eq!(summary.sample().values().len(), SAMPLE_SIZE as usize);
    assert!(summary.sample().values().all(|value| known.contains(value)));
}

#[test]
fn a_record_that_says_a_topic_twice_counts_it_once() {
    let mut record = drawn(2, 1).remove(0);
    record.topics = ["a", "b", "a"].map(ToOwned::to_owned).to_vec();
    let summary = summary_of(&[record]);
    let topics = &summary.keys(Entity::Topic).counts;
    assert_eq!(
        (topics.total(), topics.count(hash_of(b"a")).estimate),
        (2, 1.0)
    );
}

#[test]
fn it_goes_on_from_its_bytes_as_if_it_had_never_stopped() {
    let records = drawn(3, 6_000);
    let whole = summary_of(&records);
    for cut in [0, 1, 700, 3_000, 5_999] {
        let mut resumed = Summary::from_bytes(&summary_of(&records[..cut]).to_bytes())
            .expect("own bytes read back");
        records[cut..]
            .iter()
            .for_each(|record| record.enter(&mut resumed));
        assert!(resumed.to_bytes() == whole.to_bytes(), "cut at {cut}");
    }
}

#[test]
fn but_for_what_was_seen_it_does_not_depend_on_order() {
    let mut records = drawn(4, 6_000);
    let forth = summary_of(&records);
    records.shuffle(&mut ChaCha8Rng::seed_from_u64(4));
    let other = summary_of(&records);
    for (forth, other) in forth.keys.iter().zip(&other.keys) {
        assert!(forth.distinct == other.distinct && forth.counts == other.counts);
    }
    assert!(forth.numbers == other.numbers);
    assert!(forth.sample == other.sample);
}

#[test]
fn a_key_that_must_be_a_number_is_told_from_one() {
    for entity in Entity::ALL {
        let by_number = matches!(entity, Entity::Member | Entity::Group | Entity::Rsvp);
        assert_eq!(entity.hash("x7").is_none(), by_number, "{entity:?}");
        assert!(entity.hash("7").is_some(), "{entity:?}");
    }
}

#[test]
fn bytes_of_no_summary_are_refused() {
    let sound = [
        Summary::default().to_bytes(),
        summary_of(&drawn(5, 200)).to_bytes(),
    ];
    for bytes in &sound {
        assert_eq!(
            Summary::from_bytes(bytes).expect("sound").to_bytes(),
            *bytes
        );
        let mut other = bytes.clone();
        other[0] += 1;
        let version = SketchError::Version { found: 2, read: 1 };
        assert_eq!(Summary::from_bytes(&other), Err(version));
        let mut longer = bytes.clone();
        longer.push(0);
        assert!(Summary::from_bytes(&longer).is_err());
        for cut in (0..bytes.len()).step_by(97).chain([bytes.len() - 1]) {
            assert!(Summary::from_bytes(&bytes[..cut]).is_err(), "cut at {cut}");
        }
    }
    let mut random = ChaCha8Rng::seed_from_u64(6);
    for _ in 0..300 {
        let mut bytes = sound[1].clone();
        let at = random.random_range(0..bytes.len());
        bytes[at] ^= 1 << random.random_range(0..8);
        if let Ok(summary) = Summary::from_bytes(&bytes) {
            assert_eq!(summary.to_bytes(), bytes);
        }
    }
}
