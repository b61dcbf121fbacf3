//! Finding a batch in a partition by what its header says.

use headcount_binder::{BatchHeader, Binder, BinderError, ChannelRef, Offset, Partition};

/// The first batch in `[low, high)` that is as asked, where those before it are not and the last one is: by bisection, about 20
/// reads of one batch for a million batches.
pub(crate) async fn first_batch(
    binder: &dyn Binder,
    channel: &ChannelRef,
    partition: Partition,
    (low, high): (Offset, Offset),
    is: impl Fn(&BatchHeader) -> bool,
) -> Result<Offset, BinderError> {
    let (mut low, mut high) = (low.broker(), high.broker().saturating_sub(1));
    while low < high {
        let middle = low + (high - low) / 2;
        let at = Offset::new(middle, 0);
        let mut consumer = binder.consume(channel, partition, at).await?;
        if is(&consumer.next().await?.batch.header) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Ok(Offset::new(low, 0))
}
