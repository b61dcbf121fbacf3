//! Batches of one partition that have not been answered, oldest first.
//!
//! - Each is answered once: with its offset when it has landed, with an error when it failed.
//! - When one fails, those behind it of the same producer fail with it, and later ones are refused
//!   until it comes again: readers drop whatever is not beyond the last of its producer, so a
//!   batch that overtook a failed one would make its repetition vanish.
//! - A batch that the log shows to be overtaken all the same is answered as such: it is too late
//!   for it under its number.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};

use tokio::time::Instant;

use crate::batch::{Batch, Producer};
use crate::contract::Confirmer;
use crate::error::BinderError;
use crate::offset::Offset;
use crate::window::Room;

/// A batch on its way to a lane.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) batch: Batch,
    pub(super) confirmer: Confirmer,
    pub(super) room: Room,
}

impl Job {
    /// Answers first, then gives the room free: whoever gets it may count on the answer.
    fn answer(self, answer: Result<Offset, BinderError>) {
        self.confirmer.answer(answer);
        drop(self.room);
    }

    fn refuse(self, failed_seq: u64) {
        let header = &self.batch.header;
        let error = BinderError::AfterFailed {
            producer: header.producer.to_string(),
            seq: header.seq,
            failed_seq,
        };
        self.answer(Err(error));
    }
}

/// A batch that has not been answered.
#[derive(Debug)]
pub(super) struct Waiting {
    /// Its number in the lane, rising.
    pub(super) number: u64,
    pub(super) job: Job,
    pub(super) due: Instant,
    /// Whether it has been published on the session there is.
    pub(super) sent: bool,
}

/// See the module.
#[derive(Debug, Default)]
pub(super) struct Pending {
    waiting: VecDeque<Waiting>,
    /// First failed (epoch, seq) of a producer, until it comes again.
    failed: HashMap<Producer, (u64, u64)>,
    numbers: u64,
}

impl Pending {
    /// Takes a batch, or refuses one that would overtake a failed one.
    pub(super) fn take(&mut self, job: Job, due: Instant) {
        let header = &job.batch.header;
        if let Entry::Occupied(slot) = self.failed.entry(header.producer.clone()) {
            let (epoch, seq) = *slot.get();
            if header.epoch == epoch && header.seq > seq {
                return job.refuse(seq);
            }
            // The failed one again, an earlier one, or another owner: the way is free.
            slot.remove();
        }
        self.numbers += 1;
        self.waiting.push_back(Waiting {
            number: self.numbers,
            job,
            due,
            sent: false,
        });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.waiting.len()
    }

    /// The number of the oldest, and when it must be answered.
    pub(super) fn oldest(&self) -> Option<(u64, Instant)> {
        let oldest = self.waiting.front()?;
        Some((oldest.number, oldest.due))
    }

    /// What has not been published on the session there is, in order.
    pub(super) fn unsent(&mut self) -> impl Iterator<Item = &mut Waiting> {
        self.waiting.iter_mut().filter(|waiting| !waiting.sent)
    }

    /// The session has ended: all goes out again. Gives how many had been published on it.
    pub(super) fn send_again(&mut self) -> usize {
        let sent = self.waiting.iter_mut().filter(|waiting| waiting.sent);
        sent.map(|waiting| waiting.sent = false).count()
    }

    /// A batch stands in the log. Nothing happens where it is a second copy, or was given up.
    pub(super) fn landed(&mut self, number: u64, offset: u64) {
        let Some(landed) = self.remove(|waiting| waiting.number == number) else {
            return;
        };
        let header = landed.job.batch.header.clone();
        landed.job.answer(Ok(Offset::new(offset, 0)));
        while let Some(overtaken) = self.remove(|waiting| {
            let earlier = &waiting.job.batch.header;
            waiting.number < number
                && earlier.producer == header.producer
                && earlier.epoch == header.epoch
        }) {
            let seq = overtaken.job.batch.header.seq;
            tracing::error!(producer = %header.producer, seq, by_seq = header.seq, "batch overtaken in the log");
            let error = BinderError::Overtaken {
                producer: header.producer.to_string(),
                seq,
                by_seq: header.seq,
            };
            overtaken.job.answer(Err(error));
        }
    }

    /// Answers a batch with an error, and those behind it of the same producer.
    pub(super) fn fail(&mut self, number: u64, error: &BinderError) {
        let Some(first) = self.remove(|waiting| waiting.number == number) else {
            return;
        };
        let header = first.job.batch.header.clone();
        tracing::warn!(producer = %header.producer, seq = header.seq, %error, "batch not published");
        first.job.answer(Err(error.clone()));
        while let Some(behind) = self.remove(|waiting| {
            waiting.number > number && waiting.job.batch.header.producer == header.producer
        }) {
            behind.job.refuse(header.seq);
        }
        let failed = (header.epoch, header.seq);
        self.failed.entry(header.producer).or_insert(failed);
    }

    /// Answers everything with an error.
    pub(super) fn fail_all(&mut self, error: &BinderError) {
        while let Some((number, _)) = self.oldest() {
            self.fail(number, error);
        }
    }

    /// Takes out the first that fits.
    fn remove(&mut self, fits: impl Fn(&Waiting) -> bool) -> Option<Waiting> {
        let at = self.waiting.iter().position(fits)?;
        self.waiting.remove(at)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use bytes::Bytes;
    use futures::FutureExt;

    use super::*;
    use crate::batch::BatchHeader;
    use crate::contract::Confirm;
    use crate::window::Window;

    struct Bench(Pending, Window);

    impl Bench {
        fn new() -> Self {
            let window = Window::new(1_000, 1 << 20, Duration::from_secs(1));
            Bench(Pending::default(), window)
        }

        fn take(&mut self, producer: &str, epoch: u64, seq: u64) -> Confirm {
            let header = BatchHeader {
                producer: Producer::new(producer).unwrap(),
                epoch,
                seq,
            };
            let (confirmer, confirm) = Confirm::pair();
            let job = Job {
                batch: Batch::new(header, 1, Bytes::from_static(b"\0")).unwrap(),
                confirmer,
                room: self.1.room(1).now_or_never().unwrap().unwrap(),
            };
            self.0.take(job, Instant::now());
            confirm
        }
    }

    fn told(confirm: &mut Confirm) -> Option<Result<Offset, BinderError>> {
        confirm.now_or_never()
    }

    const ERROR: BinderError = BinderError::Timeout {
        waiting_for: "a test",
        after: Duration::ZERO,
    };

    #[tokio::test]
    async fn what_fails_takes_what_is_behind_it_along_until_it_comes_again() {
        let mut bench = Bench::new();
        let mut a: Vec<Confirm> = (1..=3).map(|seq| bench.take("a", 1, seq)).collect();
        let mut b = bench.take("b", 1, 1);
        bench.0.landed(1, 70);
        assert!(matches!(told(&mut a[0]), Some(Ok(base)) if base == Offset::new(70, 0)));
        bench.0.fail(2, &ERROR);
        assert!(matches!(
            told(&mut a[1]),
            Some(Err(BinderError::Timeout { .. }))
        ));
        let behind = told(&mut a[2]);
        let refused = |answer: &Option<Result<Offset, BinderError>>| {
            matches!(
                answer,
                Some(Err(BinderError::AfterFailed { failed_seq: 2, .. }))
            )
        };
        assert!(refused(&behind), "{behind:?}");
        assert!(told(&mut b).is_none(), "another producer is not concerned");
        // Later ones are refused, until the failed one comes, or another owner.
        let mut later = bench.take("a", 1, 4);
        assert!(refused(&told(&mut later)));
        let mut again = bench.take("a", 1, 2);
        let mut next = bench.take("a", 1, 3);
        assert!(told(&mut again).is_none() && told(&mut next).is_none());
        bench.0.fail_all(&ERROR);
        assert!(bench.0.is_empty());
        let mut owner = bench.take("a", 2, 9);
        assert!(told(&mut owner).is_none());
    }

    #[tokio::test]
    async fn a_batch_that_was_overtaken_is_told_so() {
        let mut bench = Bench::new();
        let mut first = bench.take("a", 1, 1);
        let mut other = bench.take("b", 1, 1);
        let mut epoch = bench.take("a", 2, 2);
        let mut second = bench.take("a", 1, 2);
        bench.0.landed(4, 5);
        assert!(matches!(told(&mut second), Some(Ok(_))));
        let answer = told(&mut first);
        assert!(
            matches!(
                answer,
                Some(Err(BinderError::Overtaken {
                    seq: 1,
                    by_seq: 2,
                    ..
                }))
            ),
            "{answer:?}"
        );
        assert!(told(&mut other).is_none() && told(&mut epoch).is_none());
        // A second copy changes nothing.
        bench.0.landed(4, 6);
        assert_eq!(bench.0.len(), 2);
    }

    #[tokio::test]
    async fn after_a_session_everything_goes_out_again_in_order() {
        let mut bench = Bench::new();
        let _confirms: Vec<Confirm> = (0..5).map(|seq| bench.take("a", 1, seq)).collect();
        for waiting in bench.0.unsent().take(3) {
            waiting.sent = true;
        }
        assert!(bench.0.unsent().map(|waiting| waiting.number).eq(4..=5));
        assert_eq!(bench.0.send_again(), 3);
        assert!(bench.0.unsent().map(|waiting| waiting.number).eq(1..=5));
    }
}
