//! Outputs that a standby has made and not yet seen in the log by the owner's hand.
//!
//! - What the log is seen to hold goes; what is left when the owner has died is published by who takes
//!   over, so no output between the two is missing.
//! - Of each channel the position is kept as every reader of it does, by epoch and input offset: a
//!   batch of an owner that was replaced counts as little here as there.
//! - Beyond [`BATCHES_MAX`] or [`BYTES_MAX`] it [is full](Withheld::is_full): no further input batch is
//!   folded until the owner's outputs are seen. What one input batch gives always fits.

use std::collections::VecDeque;

use headcount_binder::position::OutputPosition;
use headcount_binder::{Batch, BatchHeader, BinderError, Offset};

use crate::analyse::outgoing::{CHANGES, NO_TAG, Onward};

/// Batches that are withheld before no more input is folded.
const BATCHES_MAX: usize = 1_024;

/// Bytes of their bodies, likewise.
const BYTES_MAX: usize = 16 << 20;

/// Batches of `partials` and `late`, and how far each channel is seen.
pub(in crate::analyse) struct Withheld {
    batches: [VecDeque<Batch>; 3],
    bytes: usize,
    seen: [OutputPosition; 3],
}

impl Withheld {
    /// Nothing, where all outputs before an input offset are in the log, of this epoch or lower ones.
    pub(in crate::analyse) fn from(epoch: u64, source: Offset) -> Self {
        Self {
            batches: Default::default(),
            bytes: 0,
            seen: [OutputPosition { epoch, source }; 3],
        }
    }

    /// A batch was read from the log.
    pub(in crate::analyse) fn saw(&mut self, lane: usize, header: &BatchHeader) {
        self.seen[lane].accept(header);
        let source = self.seen[lane].source.0;
        let batches = &mut self.batches[lane];
        while batches
            .front()
            .is_some_and(|batch| batch.header.seq <= source)
        {
            self.bytes -= batches.pop_front().map_or(0, |batch| batch.body.len());
        }
    }

    /// Up to which input offset the log has all changes.
    pub(in crate::analyse) fn covered(&self) -> Offset {
        self.seen[CHANGES].source
    }

    pub(in crate::analyse) fn is_full(&self) -> bool {
        self.len() >= BATCHES_MAX || self.bytes >= BYTES_MAX
    }

    /// How many batches there are.
    pub(in crate::analyse) fn len(&self) -> usize {
        self.batches.iter().map(VecDeque::len).sum()
    }

    /// Behind which input offset the outputs of each channel follow, of one whose state stands at
    /// `next`: a reader that were told `next` would take what is withheld for something it has had.
    pub(in crate::analyse) fn begins(&self, next: Offset) -> [Offset; 3] {
        let mut begins = [next; 3];
        for (lane, batches) in self.batches.iter().enumerate() {
            if !batches.is_empty() {
                begins[lane] = self.seen[lane].source;
            }
        }
        begins
    }

    /// Publishes them as of this epoch, in their order.
    pub(in crate::analyse) async fn publish(
        self,
        epoch: u64,
        to: &mut impl Onward,
    ) -> Result<(), BinderError> {
        for (lane, batches) in self.batches.into_iter().enumerate() {
            for mut batch in batches {
                batch.header.epoch = epoch;
                to.hand_over(lane, NO_TAG, batch).await?;
            }
        }
        Ok(())
    }
}

impl Onward for Withheld {
    const OWNER: bool = false;

    async fn hand_over(&mut self, lane: usize, _: i64, batch: Batch) -> Result<(), BinderError> {
        if batch.header.seq > self.seen[lane].source.0 {
            self.bytes += batch.body.len();
            self.batches[lane].push_back(batch);
        }
        Ok(())
    }

    /// It writes nothing.
    async fn landed(&mut self) -> Result<(), BinderError> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use headcount_binder::{BatchBuilder, Producer};

    use super::*;
    use crate::analyse::outgoing::{LATE, PARTIALS};

    fn header(epoch: u64, seq: u64) -> BatchHeader {
        BatchHeader {
            producer: Producer::new("analyse/0").unwrap(),
            epoch,
            seq,
        }
    }

    fn batch(seq: u64, bytes: usize) -> Batch {
        let mut builder = BatchBuilder::default();
        builder.push(&vec![7; bytes]).unwrap();
        builder.finish(header(0, seq)).unwrap()
    }

    /// Keeps what it is handed, as a log would.
    #[derive(Default)]
    struct Log(Vec<(usize, u64, u64)>);

    impl Onward for Log {
        const OWNER: bool = true;

        async fn hand_over(&mut self, lane: usize, _: i64, of: Batch) -> Result<(), BinderError> {
            self.0.push((lane, of.header.epoch, of.header.seq));
            Ok(())
        }

        async fn landed(&mut self) -> Result<(), BinderError> {
            Ok(())
        }
    }

    #[tokio::test]
    async fn what_the_log_has_goes_and_the_rest_is_published_in_its_order() {
        let mut withheld = Withheld::from(3, Offset(100));
        for seq in [110, 119, 120, 130] {
            withheld
                .hand_over(PARTIALS, NO_TAG, batch(seq, 10))
                .await
                .unwrap();
        }
        withheld
            .hand_over(LATE, NO_TAG, batch(125, 10))
            .await
            .unwrap();
        assert_eq!((withheld.len(), withheld.bytes > 50), (5, true));
        withheld.saw(PARTIALS, &header(3, 119));
        assert_eq!(withheld.len(), 3);
        assert_eq!(withheld.begins(Offset(140)), [140, 119, 100].map(Offset));
        let mut log = Log::default();
        withheld.publish(4, &mut log).await.unwrap();
        let expected = [(PARTIALS, 4, 120), (PARTIALS, 4, 130), (LATE, 4, 125)];
        assert_eq!(log.0, expected);
    }

    #[tokio::test]
    async fn what_the_log_has_already_is_not_withheld() {
        let mut withheld = Withheld::from(3, Offset(100));
        withheld.saw(PARTIALS, &header(3, 120));
        withheld
            .hand_over(PARTIALS, NO_TAG, batch(120, 10))
            .await
            .unwrap();
        assert_eq!((withheld.len(), withheld.bytes), (0, 0));
        assert_eq!(withheld.begins(Offset(140)), [Offset(140); 3]);
    }

    #[tokio::test]
    async fn what_a_replaced_owner_writes_is_not_seen() {
        let mut withheld = Withheld::from(3, Offset(100));
        withheld
            .hand_over(LATE, NO_TAG, batch(120, 10))
            .await
            .unwrap();
        withheld.saw(LATE, &header(4, 110));
        withheld.saw(LATE, &header(3, 120));
        assert_eq!(withheld.len(), 1);
        withheld.saw(CHANGES, &header(4, 130));
        withheld.saw(CHANGES, &header(3, 150));
        assert_eq!(withheld.covered(), Offset(130));
    }

    #[tokio::test]
    async fn it_is_full_by_bytes_or_by_batches() {
        let mut withheld = Withheld::from(0, Offset::ZERO);
        for seq in 1..=16 {
            assert!(!withheld.is_full(), "{seq}");
            withheld
                .hand_over(PARTIALS, NO_TAG, batch(seq, 1 << 20))
                .await
                .unwrap();
        }
        assert!(withheld.is_full());
        withheld.saw(PARTIALS, &header(0, 1));
        assert!(!withheld.is_full());
        let mut withheld = Withheld::from(0, Offset::ZERO);
        for seq in 1..=1_024 {
            assert!(!withheld.is_full(), "{seq}");
            withheld
                .hand_over(LATE, NO_TAG, batch(seq, 1))
                .await
                .unwrap();
        }
        assert!(withheld.is_full());
    }
}
