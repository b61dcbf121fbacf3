//! What a publishing request must be.

use headcount_proto::v1::{Durability, PublishResult, Rsvp};
use prost::Message as _;

use super::admit::rejected;
use super::record;
use super::{BATCH_RECORDS_MAX, Intakes};
use crate::serve::error::ServiceError;

/// The longest name of a producer.
const PRODUCER_ID_MAX: usize = 64;
/// Numbers go on from the first: this leaves room for all that is ever sent.
const SEQ_MAX: u64 = 1 << 62;

/// What is promised, and to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Promise<'a> {
    /// Durable, under a producer's numbers.
    Producer(&'a str),
    /// Durable.
    Durable,
    /// Nothing.
    Nothing,
}

/// Reads who publishes, and what is to be promised.
///
/// # Errors
/// [`ServiceError::InvalidArgument`]; fields are named under `path`.
pub(super) fn promise<'a>(
    path: &str,
    producer_id: &'a str,
    durability: i32,
) -> Result<Promise<'a>, ServiceError> {
    let mut faults = Vec::new();
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    if producer_id.len() > PRODUCER_ID_MAX || !producer_id.chars().all(plain) {
        let must = format!("has 1 to {PRODUCER_ID_MAX} of a-z, A-Z, 0-9, '.', '_' and '-'");
        faults.push((format!("{path}producer_id"), must));
    }
    let durability = Durability::try_from(durability);
    match durability {
        Ok(Durability::Accepted) if !producer_id.is_empty() => {
            let must = "is DURABLE with a producer_id: what may be dropped has no numbers";
            faults.push((format!("{path}durability"), must.to_owned()));
        }
        Ok(_) => {}
        Err(_) => {
            let must = "is one of the contract's Durability".to_owned();
            faults.push((format!("{path}durability"), must));
        }
    }
    if !faults.is_empty() {
        return Err(ServiceError::InvalidArgument(faults));
    }
    Ok(match (durability, producer_id) {
        (Ok(Durability::Accepted), _) => Promise::Nothing,
        (_, "") => Promise::Durable,
        (_, id) => Promise::Producer(id),
    })
}

/// Checks how many records there are, and the number of the first.
///
/// # Errors
/// [`ServiceError::InvalidArgument`].
pub(super) fn numbers(
    (rsvps, seq): (&str, &str),
    records: usize,
    first: u64,
    promise: Promise<'_>,
) -> Result<(), ServiceError> {
    let mut faults = Vec::new();
    if !(1..=BATCH_RECORDS_MAX).contains(&records) {
        let must = format!("has 1 to {BATCH_RECORDS_MAX} records, not {records}");
        faults.push((rsvps.to_owned(), must));
    }
    let numbered = matches!(promise, Promise::Producer(_));
    if numbered && !(1..=SEQ_MAX).contains(&first) {
        let must = format!("is 1 to {SEQ_MAX} with a producer_id");
        faults.push((seq.to_owned(), must));
    }
    if !numbered && first != 0 {
        let must = "is 0 without a producer_id: set both or neither".to_owned();
        faults.push((seq.to_owned(), must));
    }
    if faults.is_empty() {
        return Ok(());
    }
    Err(ServiceError::InvalidArgument(faults))
}

/// Records as they are submitted: those with faults are left out, and their results say why.
pub(super) fn judged(rsvps: Vec<Rsvp>) -> (Vec<Option<Rsvp>>, Vec<PublishResult>) {
    let mut results = Vec::with_capacity(rsvps.len());
    let judge = |mut rsvp: Rsvp| {
        let faults = record::faults(&mut rsvp);
        let sound = faults.is_empty();
        results.push(PublishResult {
            outcome: (!sound).then(|| rejected(faults)),
            seq: None,
        });
        sound.then_some(rsvp)
    };
    let records = rsvps.into_iter().map(judge).collect();
    (records, results)
}

impl Intakes {
    /// Records that nobody waits for: those with faults are dropped and counted.
    pub(super) fn sound(&self, rsvps: Vec<Rsvp>) -> Vec<Rsvp> {
        let all = rsvps.len();
        let mut sound = rsvps;
        sound.retain_mut(|rsvp| record::faults(rsvp).is_empty());
        let dropped = (all - sound.len()) as u64;
        self.metrics.dropped_by_fault.inc_by(dropped);
        sound
    }
}

/// What records weigh, bytes.
pub(super) fn weight(rsvps: &[Rsvp]) -> usize {
    rsvps.iter().map(Rsvp::encoded_len).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_producer_is_named_plainly_and_waits_for_what_it_numbers() {
        let durable = Durability::Durable.into();
        assert_eq!(promise("", "", 0).unwrap(), Promise::Durable);
        assert_eq!(
            promise("", "till-1.A_b", durable).unwrap(),
            Promise::Producer("till-1.A_b")
        );
        let one_way = Durability::Accepted.into();
        assert_eq!(promise("", "", one_way).unwrap(), Promise::Nothing);
        for (id, durability) in [
            ("a b", 0),
            (&*"x".repeat(65), 0),
            ("a", 2),
            ("", 9),
            ("é", 1),
        ] {
            assert!(
                promise("open.", id, durability).is_err(),
                "{id} {durability}"
            );
        }
    }

    #[test]
    fn numbers_come_with_a_producer_and_only_then() {
        let fields = ("rsvps", "seq");
        let producer = Promise::Producer("a");
        for (records, first, promise, right) in [
            (1, 0, Promise::Durable, true),
            (1_000, 1, producer, true),
            (1, 0, producer, false),
            (1, 1, Promise::Durable, false),
            (1, 1, Promise::Nothing, false),
            (0, 1, producer, false),
            (1_001, 1, producer, false),
            (1, u64::MAX, producer, false),
        ] {
            let checked = numbers(fields, records, first, promise);
            assert_eq!(checked.is_ok(), right, "{records} {first} {promise:?}");
        }
    }
}
