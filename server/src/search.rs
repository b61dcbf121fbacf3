//! Finding a batch in a partition by what it says: by bisection, about 20 reads of one batch for a million batches, as offsets
//! have no gaps.

use headcount_binder::{Batch, Binder, BinderError, ChannelRef, Offset, Partition};

/// Batches that an owner whose lease is lost may still write among those of the next one: not below the window of unconfirmed
/// batches.
const STRAYS: u64 = 256;

/// Where to look.
pub(crate) struct Search<'a> {
    pub(crate) binder: &'a dyn Binder,
    pub(crate) channel: &'a ChannelRef,
    pub(crate) partition: Partition,
}

impl Search<'_> {
    /// The first batch in `[low, high)` that is as asked, where those before it are not and the last one is. `is` says nothing of
    /// a batch from which it cannot be told: the next one decides then.
    pub(crate) async fn first_batch(
        &self,
        (low, high): (Offset, Offset),
        is: &impl Fn(&Batch) -> Option<bool>,
    ) -> Result<Offset, BinderError> {
        let (mut low, mut high) = (low.broker(), high.broker().saturating_sub(1));
        while low < high {
            let middle = low + (high - low) / 2;
            if self.is_from(middle, high, is).await? {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Ok(Offset::new(low, 0))
    }

    /// What the first batch says that says anything, from `at` on; that at `last` is as asked.
    async fn is_from(
        &self,
        at: u64,
        last: u64,
        is: &impl Fn(&Batch) -> Option<bool>,
    ) -> Result<bool, BinderError> {
        let from = Offset::new(at, 0);
        let mut consumer = self
            .binder
            .consume(self.channel, self.partition, from)
            .await?;
        for _ in at..last {
            if let Some(is) = is(&consumer.next().await?.batch) {
                return Ok(is);
            }
        }
        Ok(true)
    }

    /// The same where some that are not as asked may follow the first one that is: what an owner wrote after its lease was lost.
    pub(crate) async fn first_batch_of_all(
        &self,
        (low, mut high): (Offset, Offset),
        is: &impl Fn(&Batch) -> Option<bool>,
    ) -> Result<Offset, BinderError> {
        loop {
            let found = self.first_batch((low, high), is).await?;
            match self.first_among_strays(low, found, is).await? {
                Some(before) => high = Offset::new(before.broker() + 1, 0),
                None => return Ok(found),
            }
        }
    }

    /// The first one as asked among the last that lie before `found`.
    async fn first_among_strays(
        &self,
        low: Offset,
        found: Offset,
        is: &impl Fn(&Batch) -> Option<bool>,
    ) -> Result<Option<Offset>, BinderError> {
        let mut next = Offset::new(found.broker().saturating_sub(STRAYS), 0).max(low);
        if next >= found {
            return Ok(None);
        }
        let mut consumer = self
            .binder
            .consume(self.channel, self.partition, next)
            .await?;
        while next < found {
            let delivery = consumer.next().await?;
            next = delivery.next();
            if is(&delivery.batch) == Some(true) {
                return Ok(Some(delivery.base));
            }
        }
        Ok(None)
    }
}
