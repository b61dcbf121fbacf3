//! The suite that every binder passes.
//!
//! Each case is a function over a [`Place`]: somewhere empty where a binder can be opened,
//! closed, killed and opened again. A case panics where the contract of [`crate::contract`] is
//! broken; [`run_all`] runs every case, each in a place of its own. What a case expects is worked
//! out from what it published, never from the binder under test.
//!
//! | module | the cases |
//! |---|---|
//! | `writing` | order, offsets, window, reopening, kills, refused arguments |
//! | `reading` | from anywhere, past the end, by time, cancelled calls |
//! | `retention` | truncation, holds, a full channel |
//! | `model` | seeded runs of publishers, tailing readers, closes and kills against plain vectors |
//!
//! And for tests of who uses a log: [`faulty`], one that fails as it is told.

pub mod faulty;
mod model;
mod reading;
mod retention;
mod writing;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;

pub use model::agrees_with_the_model;
pub use reading::{
    cancelled_reads_lose_nothing, finds_offsets_by_time, holds_nothing_beyond_the_end,
    reads_from_anywhere, waits_past_the_end,
};
pub use retention::{holds_keep_what_they_need, truncation_is_typed};
pub use writing::{
    keeps_order_and_offsets, keeps_partitions_apart, refuses_wrong_arguments, reopens_where_it_was,
    survives_a_kill, window_bounds_what_is_unconfirmed,
};

use crate::batch::{Batch, BatchBuilder, BatchHeader, Delivery, Producer};
use crate::channel::{Channel, ChannelRef, FeedName, Partition};
use crate::contract::{Binder, Consumer};
use crate::error::BinderError;
use crate::offset::Offset;

/// No step of a case takes longer than this.
const STEP_DEADLINE: Duration = Duration::from_secs(30);

/// The limits a place's binder is to be opened with; as near to them as it can.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Batches published and not yet confirmed, per channel.
    pub window_batches: usize,
    /// Bytes of a segment.
    pub segment_bytes: u64,
    /// Bytes a channel keeps.
    pub retention_bytes: u64,
}

impl Default for Limits {
    /// Room for everything a case writes, in segments small enough to be rolled often.
    fn default() -> Self {
        Limits {
            window_batches: 64,
            segment_bytes: 16 << 10,
            retention_bytes: 1 << 30,
        }
    }
}

/// Somewhere empty at first, where one binder at a time can be.
#[async_trait]
pub trait Place: Send {
    /// Opens a binder on what is there.
    async fn open(&mut self) -> Arc<dyn Binder>;
    /// Ends the open binder in order: everything published is confirmed first.
    async fn close(&mut self);
    /// Ends the open binder as a kill would.
    async fn kill(&mut self);
    /// Whether holds keep retention back here; a broker with retention of its own cannot.
    fn keeps_holds(&self) -> bool;
}

/// Makes empty places.
pub trait Places: Sync {
    /// An empty place with these limits.
    fn make(&self, limits: Limits) -> Box<dyn Place>;
}

/// A case.
pub type Case = for<'a> fn(&'a dyn Places) -> Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

macro_rules! cases {
    ($($case:ident)*) => {
        /// Every case with its name, but for the model, which takes a seed.
        pub const CASES: &[(&str, Case)] = &[$((stringify!($case), |p| Box::pin($case(p)))),*];
    };
}

cases! {
    keeps_order_and_offsets
    keeps_partitions_apart
    window_bounds_what_is_unconfirmed
    reopens_where_it_was
    survives_a_kill
    refuses_wrong_arguments
    reads_from_anywhere
    waits_past_the_end
    holds_nothing_beyond_the_end
    finds_offsets_by_time
    cancelled_reads_lose_nothing
    truncation_is_typed
    holds_keep_what_they_need
}

/// Runs every case, one after the other.
///
/// # Panics
/// Where the binder breaks its contract.
pub async fn run_all(places: &dyn Places) {
    for (_, case) in CASES {
        case(places).await;
    }
    for seed in 1..=3 {
        agrees_with_the_model(places, seed).await;
    }
}

/// A small seeded generator (SplitMix64: Steele, Lea, Flood, OOPSLA 2014), so that a failing run
/// can be repeated anywhere from its printed seed.
#[derive(Clone, Debug)]
struct Seeded(u64);

impl Seeded {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below `bound`; the bias does not matter here.
    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }
}

fn channel() -> ChannelRef {
    let feed = FeedName::new("conformance").expect("a valid name");
    ChannelRef::new(feed, Channel::Rsvps)
}

/// The `seq`-th batch of a producer: 1 to 1,024 records whose bytes tell which they are.
fn batch(producer: &str, seq: u64, count: u16, record_bytes: usize) -> Batch {
    let mut builder = BatchBuilder::default();
    for place in 0..count {
        let mut record = format!("{producer} {seq} {place} ").into_bytes();
        record.resize(record.len().max(record_bytes), b'.');
        builder.push(&record).expect("it fits");
    }
    let header = BatchHeader {
        producer: Producer::new(producer).expect("a valid name"),
        epoch: 1,
        seq,
    };
    builder.finish(header).expect("it is not empty")
}

/// Awaits with a deadline.
async fn within<T>(what: &str, future: impl Future<Output = T>) -> T {
    match tokio::time::timeout(STEP_DEADLINE, future).await {
        Ok(done) => done,
        Err(_) => panic!("{what} took longer than {STEP_DEADLINE:?}"),
    }
}

/// Publishes and waits until it is durable.
async fn publish(
    binder: &dyn Binder,
    partition: Partition,
    batch: Batch,
) -> Result<Offset, BinderError> {
    let confirm = within("publish", binder.publish(&channel(), partition, batch)).await?;
    within("confirm", confirm).await
}

/// Publishes what must succeed.
async fn published(binder: &dyn Binder, partition: Partition, batch: Batch) -> Offset {
    let outcome = publish(binder, partition, batch).await;
    outcome.expect("a valid batch is published")
}

async fn reader(binder: &dyn Binder, partition: Partition, from: Offset) -> Box<dyn Consumer> {
    let consumer = within("consume", binder.consume(&channel(), partition, from)).await;
    consumer.expect("a kept offset is consumed")
}

async fn next(consumer: &mut dyn Consumer) -> Delivery {
    within("next", consumer.next()).await.expect("a delivery")
}

/// Everything a partition holds, up to its end at the time of the call.
async fn everything(binder: &dyn Binder, partition: Partition) -> Vec<Delivery> {
    let bounds = binder.bounds(&channel(), partition).await;
    let bounds = bounds.expect("bounds of an open channel");
    let mut consumer = reader(binder, partition, bounds.earliest).await;
    let mut all: Vec<Delivery> = Vec::new();
    let mut at = bounds.earliest;
    while at < bounds.end {
        let delivery = next(consumer.as_mut()).await;
        assert!(delivery.base >= at, "deliveries come in order");
        at = delivery.next();
        all.push(delivery);
    }
    all
}
