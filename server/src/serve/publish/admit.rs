//! A submission goes into the log: numbers are judged, records stamped, encoded and put into lanes.
//!
//! - A number that is answered for is a duplicate; a record that is not valid uses its number up, and
//!   the log says so, so that the next life knows it as well.
//! - Nothing waits between the first record of a submission and its last: all that go to one partition
//!   are written together.

use std::sync::Arc;

use headcount_binder::BinderError;
use headcount_proto::position::partition_of;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::publish_result::Outcome;
use headcount_proto::v1::{
    LogRecord, PublishDuplicate, PublishRejected, PublishResult, PublishSkip, Rsvp,
};
use prost::Message as _;
use tokio::time::Instant;

use super::command::{By, OneWay, Submission};
use super::intake::{Intake, NAME, Waiting, Why};
use super::producers::{Held, Judged, Refused};
use super::record::{self, Mark, violation};
use super::tickets::Reply;
use crate::serve::error::ServiceError;

/// Under which numbers records are written.
struct Numbers {
    held: Held,
    first: u64,
    settled: u64,
}

/// A record that cannot be taken.
pub(super) fn rejected(violations: Vec<headcount_proto::v1::FieldViolation>) -> Outcome {
    Outcome::Rejected(PublishRejected { violations })
}

impl Intake {
    /// Writes records. Whoever waits is answered once all are durable, or at once by an error.
    pub(super) async fn submit(
        &mut self,
        mut submission: Submission,
        reply: Reply,
    ) -> Result<(), Why> {
        if let Some(error) = &self.refusal {
            drop(reply.send(Err(error.clone())));
            return Ok(());
        }
        let now_ms = self.context.clock.now_ms();
        let held = match submission.by {
            By::Nobody => None,
            By::Stream(held) => Some(held),
            By::Once(id) => {
                let Some(held) = self.producers.hold(&id, now_ms) else {
                    drop(reply.send(Err(super::no_room_for_producers())));
                    return Ok(());
                };
                self.metrics.producers.set(self.producers.len() as i64);
                if !self.producers.is_at_rest(&id) {
                    submission.by = By::Stream(held.clone());
                    let waiting = self.waiting.entry(held.id).or_default();
                    waiting.push(Waiting::Submit(submission, reply));
                    return Ok(());
                }
                Some(held)
            }
        };
        if let Err(error) = self.join().await? {
            drop(reply.send(Err(error)));
            return Ok(());
        }
        let numbers = match self.numbers(held, submission.first_seq, now_ms) {
            Ok(numbers) => numbers,
            Err(error) => {
                drop(reply.send(Err(error)));
                return Ok(());
            }
        };
        let Submission {
            records,
            mut results,
            weight,
            ..
        } = submission;
        let id = numbers.as_ref().map(|numbers| Arc::clone(&numbers.held.id));
        let ticket = self.tickets.begin(id, Some(weight), Some(reply));
        self.put(ticket, numbers.as_ref(), &records, &mut results)?;
        self.tickets.whole(ticket, results, &mut self.done);
        self.note_done();
        Ok(())
    }

    /// Writes records that nobody waits for.
    pub(super) async fn take_one_way(&mut self, sent: OneWay) -> Result<(), Why> {
        let OneWay { records, weight } = sent;
        let joined = match self.refusal.is_some() {
            true => false,
            false => self.join().await?.is_ok(),
        };
        if !joined {
            self.metrics.dropped_by_log.inc_by(records.len() as u64);
            return Ok(());
        }
        let ticket = self.tickets.begin(None, Some(weight), None);
        let mut results = vec![PublishResult::default(); records.len()];
        let records: Vec<Option<Rsvp>> = records.into_iter().map(Some).collect();
        self.put(ticket, None, &records, &mut results)?;
        self.tickets.whole(ticket, results, &mut self.done);
        self.note_done();
        Ok(())
    }

    fn numbers(
        &mut self,
        held: Option<Held>,
        first: u64,
        now_ms: i64,
    ) -> Result<Option<Numbers>, ServiceError> {
        let Some(held) = held else { return Ok(None) };
        let settled = match self.producers.begin(&held, first, now_ms) {
            Ok(settled) => settled,
            Err(Refused::Gap(last)) => {
                return Err(ServiceError::SequenceGap {
                    producer: held.id.to_string(),
                    seq: first,
                    last,
                });
            }
            Err(Refused::Replaced) => {
                return Err(ServiceError::ProducerReplaced(held.id.to_string()));
            }
        };
        Ok(Some(Numbers {
            held,
            first,
            settled,
        }))
    }

    /// Puts the records of a ticket into lanes, and says what became of those that are not.
    fn put(
        &mut self,
        ticket: u64,
        numbers: Option<&Numbers>,
        records: &[Option<Rsvp>],
        results: &mut [PublishResult],
    ) -> Result<(), BinderError> {
        let (now, now_ms) = (Instant::now(), self.context.clock.now_ms());
        let mut skipped = Vec::new();
        let mut last = 0;
        for (place, (record, result)) in records.iter().zip(&mut *results).enumerate() {
            let mut mark = None;
            let mut judged = Judged::New;
            if let Some(Numbers {
                held,
                first,
                settled,
            }) = numbers
            {
                last = first + place as u64;
                result.seq = Some(last);
                judged = self.producers.judge(&held.id, last);
                mark = Some(Mark {
                    producer: &held.id,
                    seq: last,
                    settled: *settled,
                });
            }
            let outcome = match (record, judged) {
                (Some(rsvp), Judged::New) => {
                    self.write(ticket, place, rsvp, mark, (now, now_ms))?.err()
                }
                (Some(_), Judged::Duplicate) => {
                    self.metrics.duplicates.inc();
                    let last_seq = numbers.map(|numbers| numbers.settled);
                    result.outcome = Some(Outcome::Duplicate(PublishDuplicate { last_seq }));
                    continue;
                }
                // Why is in its result already.
                (None, _) => result.outcome.take(),
            };
            if outcome.is_some() {
                result.outcome = outcome;
                self.metrics.rejected.inc();
                if judged == Judged::New {
                    skipped.push(last);
                }
            }
        }
        if let Some(numbers) = numbers {
            self.account(ticket, numbers, skipped, now)?;
            self.producers.on_its_way(&numbers.held.id, ticket, last);
        }
        Ok(())
    }

    /// Stamps one record and puts it into its lane. `Err`: it cannot be taken.
    fn write(
        &mut self,
        ticket: u64,
        place: usize,
        rsvp: &Rsvp,
        mark: Option<Mark<'_>>,
        (now, now_ms): (Instant, i64),
    ) -> Result<Result<(), Outcome>, BinderError> {
        let stamp = match self.time.record(record::mtime_ms(rsvp), now_ms) {
            Ok(stamp) => stamp,
            Err(ahead_ms) => {
                let must = format!("is not ahead of the time of day: it is, by {ahead_ms} ms");
                return Ok(Err(rejected(vec![violation("rsvp.mtime", &must)])));
            }
        };
        self.scratch.clear();
        record::encode(&mut self.scratch, NAME, stamp, rsvp, mark);
        let event = rsvp.event.as_ref().map_or("", |event| &event.event_id);
        let lane = usize::from(partition_of(event, self.feed.partitions));
        self.lanes.push(lane, &self.scratch, 0, now)?;
        self.tickets.placed(lane, ticket, place);
        Ok(Ok(()))
    }

    /// Has the log say which numbers have no record.
    fn account(
        &mut self,
        ticket: u64,
        numbers: &Numbers,
        skipped: Vec<u64>,
        now: Instant,
    ) -> Result<(), BinderError> {
        if skipped.is_empty() {
            return Ok(());
        }
        let skip = LogRecord {
            payload: Some(Payload::PublishSkip(PublishSkip {
                producer_id: numbers.held.id.to_string(),
                settled_seq: numbers.settled,
                seqs: skipped,
            })),
        };
        self.scratch.clear();
        skip.encode(&mut self.scratch)
            .expect("a Vec grows as needed");
        let lane = usize::from(partition_of(&numbers.held.id, self.feed.partitions));
        self.lanes.push(lane, &self.scratch, 0, now)?;
        self.tickets.accounted(lane, ticket);
        Ok(())
    }
}
