//! Submissions on their way: which place in the log is whose, and who waits for it.
//!
//! - A submission is answered once, when its last record is durable; before that by an error, and then
//!   its records go on all the same.
//! - In each lane records become durable in the order in which they were put there, so a queue for each
//!   says whose they are; nothing is looked up by key.

use std::collections::VecDeque;
use std::sync::Arc;

use headcount_binder::Offset;
use headcount_proto::v1::publish_result::Outcome;
use headcount_proto::v1::{PublishResult, PublishWritten};
use tokio::sync::oneshot;
use tokio::time::Instant;

use super::command::Weight;
use crate::outbox::Landed;
use crate::serve::error::ServiceError;

/// Who is told what became of records.
pub(super) type Reply = oneshot::Sender<Result<Vec<PublishResult>, ServiceError>>;

/// No ticket: a word of the source itself.
const NOBODY: u64 = u64::MAX;
/// No result: the log's account of what was rejected.
const NO_RESULT: u32 = u32::MAX;

/// What stands at a place of a lane.
#[derive(Debug, Clone, Copy)]
struct Placed {
    ticket: u64,
    result: u32,
}

/// A submission.
#[derive(Debug)]
struct Ticket {
    results: Vec<PublishResult>,
    /// Records that are not durable yet.
    left: u32,
    /// Records that are.
    written: u32,
    /// Whether all that is its own has been put into lanes.
    whole: bool,
    reply: Option<Reply>,
    producer: Option<Arc<str>>,
    began: Instant,
    _weight: Option<Weight>,
}

/// A submission that has landed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Done {
    pub(super) ticket: u64,
    pub(super) producer: Option<Arc<str>>,
    /// When it was begun.
    pub(super) began: Instant,
    /// Records of it that were written.
    pub(super) written: u32,
}

/// All that is on its way.
#[derive(Debug)]
pub(super) struct Tickets {
    lanes: Vec<VecDeque<Placed>>,
    /// By number; `None`: landed, behind one that has not.
    open: VecDeque<Option<Ticket>>,
    /// Number of the first in `open`.
    first: u64,
}

impl Tickets {
    /// Nothing is on its way in so many lanes.
    pub(super) fn new(lanes: u16) -> Self {
        Self {
            lanes: (0..lanes).map(|_| VecDeque::new()).collect(),
            open: VecDeque::new(),
            first: 0,
        }
    }

    /// Whether nothing is on its way.
    pub(super) fn is_empty(&self) -> bool {
        self.open.is_empty()
    }

    /// Begins a submission.
    pub(super) fn begin(
        &mut self,
        producer: Option<Arc<str>>,
        weight: Option<Weight>,
        reply: Option<Reply>,
    ) -> u64 {
        self.open.push_back(Some(Ticket {
            results: Vec::new(),
            left: 0,
            written: 0,
            whole: false,
            reply,
            producer,
            began: Instant::now(),
            _weight: weight,
        }));
        self.first + self.open.len() as u64 - 1
    }

    /// A record of the submission begun last was put into a lane.
    pub(super) fn placed(&mut self, lane: usize, ticket: u64, result: usize) {
        self.place(lane, ticket, result as u32);
    }

    /// So was the log's account of what it had rejected.
    pub(super) fn accounted(&mut self, lane: usize, ticket: u64) {
        self.place(lane, ticket, NO_RESULT);
    }

    /// A word of the source itself was put into every lane.
    pub(super) fn said(&mut self) {
        for lane in &mut self.lanes {
            lane.push_back(Placed {
                ticket: NOBODY,
                result: NO_RESULT,
            });
        }
    }

    fn place(&mut self, lane: usize, ticket: u64, result: u32) {
        self.lanes[lane].push_back(Placed { ticket, result });
        if let Some(Some(open)) = self.open.back_mut() {
            open.left += 1;
        }
    }

    /// The submission begun last is in the lanes as a whole; its results are known as far as its
    /// records are not written. Answers it where nothing of it is to land.
    pub(super) fn whole(&mut self, ticket: u64, results: Vec<PublishResult>, done: &mut Vec<Done>) {
        if let Some(open) = self.at(ticket) {
            open.results = results;
            open.whole = true;
        }
        self.settle(ticket, true, done);
    }

    /// A batch is durable. Answers whoever has all that it waits for, unless `certain` is false: then
    /// nobody is, for readers may drop the batch.
    pub(super) fn landed(&mut self, landed: Landed, certain: bool, done: &mut Vec<Done>) {
        let base = Offset::new(landed.next.broker() - 1, 0);
        let records = usize::try_from(landed.tag).unwrap_or(0);
        let mut last = NOBODY;
        for place in 0..records {
            let Some(Placed { ticket, result }) = self.lanes[landed.lane].pop_front() else {
                break;
            };
            if ticket != last {
                self.settle(last, certain, done);
                last = ticket;
            }
            let Some(open) = self.at(ticket) else {
                continue;
            };
            open.left -= 1;
            open.written += u32::from(result != NO_RESULT);
            if let Some(known) = open.results.get_mut(result as usize) {
                known.outcome = Some(Outcome::Written(PublishWritten {
                    partition: Some(landed.lane as u32),
                    offset: Some(base.0 + place as u64),
                }));
            }
        }
        self.settle(last, certain, done);
    }

    fn at(&mut self, ticket: u64) -> Option<&mut Ticket> {
        let place = ticket.checked_sub(self.first)?;
        self.open.get_mut(usize::try_from(place).ok()?)?.as_mut()
    }

    /// Answers a submission of which nothing is to land any more.
    fn settle(&mut self, ticket: u64, certain: bool, done: &mut Vec<Done>) {
        let Some(open) = self.at(ticket) else { return };
        if open.left > 0 || !open.whole || !certain {
            return;
        }
        let place = (ticket - self.first) as usize;
        let Some(ended) = self.open[place].take() else {
            return;
        };
        if let Some(reply) = ended.reply {
            // Who has gone is not told.
            let _ = reply.send(Ok(ended.results));
        }
        done.push(Done {
            ticket,
            producer: ended.producer,
            began: ended.began,
            written: ended.written,
        });
        while let Some(None) = self.open.front() {
            self.open.pop_front();
            self.first += 1;
        }
    }

    /// Answers everybody who waits with an error. What is on its way goes on.
    pub(super) fn refuse(&mut self, error: &ServiceError) -> usize {
        let open = self.open.iter_mut().flatten();
        let replies = open.filter_map(|ticket| ticket.reply.take());
        replies
            .map(|reply| drop(reply.send(Err(error.clone()))))
            .count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn landed(lane: usize, broker: u64, records: i64) -> Landed {
        Landed {
            lane,
            next: Offset::new(broker + 1, 0),
            tag: records,
        }
    }

    fn at(result: &PublishResult) -> Option<(u32, u64)> {
        match &result.outcome {
            Some(Outcome::Written(written)) => Some((written.partition?, written.offset?)),
            _ => None,
        }
    }

    #[test]
    fn each_record_is_told_its_own_place_and_a_submission_is_answered_once_whole() {
        let mut tickets = Tickets::new(2);
        let (reply, mut answer) = oneshot::channel();
        let mut done = Vec::new();
        let first = tickets.begin(None, None, Some(reply));
        tickets.placed(0, first, 0);
        tickets.placed(1, first, 1);
        tickets.placed(0, first, 2);
        tickets.whole(first, vec![PublishResult::default(); 3], &mut done);
        tickets.said();
        let second = tickets.begin(None, None, None);
        tickets.placed(1, second, 0);
        tickets.whole(second, vec![PublishResult::default()], &mut done);

        tickets.landed(landed(1, 9, 3), true, &mut done);
        assert_eq!(done.len(), 1, "the second alone is whole: {done:?}");
        assert!(answer.try_recv().is_err());
        tickets.landed(landed(0, 4, 3), true, &mut done);
        let results = answer.try_recv().unwrap().unwrap();
        let places: Vec<_> = results.iter().map(at).collect();
        let place = |broker, place| Offset::new(broker, place).0;
        let want = [(0, place(4, 0)), (1, place(9, 0)), (0, place(4, 1))];
        assert_eq!(places, want.map(Some));
        assert!(tickets.is_empty());
    }

    #[test]
    fn who_may_have_been_replaced_answers_nobody() {
        let mut tickets = Tickets::new(1);
        let (reply, mut answer) = oneshot::channel();
        let mut done = Vec::new();
        let one = tickets.begin(None, None, Some(reply));
        tickets.placed(0, one, 0);
        tickets.whole(one, vec![PublishResult::default()], &mut done);
        tickets.landed(landed(0, 1, 1), false, &mut done);
        assert!(done.is_empty() && answer.try_recv().is_err());
        assert_eq!(tickets.refuse(&ServiceError::ShuttingDown), 1);
        assert_eq!(answer.try_recv().unwrap(), Err(ServiceError::ShuttingDown));
    }
}
