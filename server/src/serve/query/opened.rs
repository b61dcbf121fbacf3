//! Where a reader of `results` begins.

use headcount_binder::{ChannelRef, Consumer, Offset, OutputPosition, Partition};

use crate::serve::context::Context;
use crate::serve::error::ServiceError;

/// Batches before the end that are looked at for the watermark, when beginning now.
const LOOK_BACK_BATCHES: u64 = 64;

/// Where to begin.
pub(super) enum Start {
    /// With what comes from now on.
    Now,
    /// With the oldest batch that is kept.
    Earliest,
    /// At an offset.
    At(Offset),
    /// Behind what was read before.
    After(Offset, OutputPosition),
}

/// `results`, open for a reader.
pub(super) struct Opened {
    pub(super) consumer: Box<dyn Consumer>,
    /// Offset of the next batch.
    pub(super) next: u64,
    /// What lies before it: what a merger writes again from here on is of before.
    pub(super) position: OutputPosition,
    /// What begins below is looked at only.
    pub(super) send_from: u64,
    /// The end of the log when the call came.
    pub(super) known_end: u64,
}

impl Opened {
    pub(super) async fn of(
        context: &Context,
        results: &ChannelRef,
        start: Start,
    ) -> Result<Opened, ServiceError> {
        let partition = Partition(0);
        let bounds = context.binder.bounds(results, partition).await?;
        let (next, send_from) = match start {
            Start::Now => {
                let back = bounds.end.broker().saturating_sub(LOOK_BACK_BATCHES);
                (Offset::new(back, 0).max(bounds.earliest), bounds.end.0)
            }
            Start::Earliest => (bounds.earliest, 0),
            Start::At(next) | Start::After(next, _) => (next, 0),
        };
        let position = match start {
            Start::After(_, position) => position,
            _ => {
                let positions = &context.positions;
                let before = positions.outputs_before(results, partition, next.batch_base());
                before.await?
            }
        };
        Ok(Opened {
            consumer: context.binder.consume(results, partition, next).await?,
            next: next.0,
            position,
            send_from,
            known_end: bounds.end.0,
        })
    }
}
