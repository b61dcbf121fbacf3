//! A binder in memory whose process can be killed: what was not durable yet is gone, in each
//! partition a suffix, as much as a seed says.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use headcount_binder::{
    Batch, Binder, BinderError, Bounds, ChannelRef, Confirm, Confirmer, Consumer, Delivery,
    HoldUse, Offset, Partition,
};
use tokio::sync::Notify;

use crate::rng::Rng;

type Key = (ChannelRef, Partition);

#[derive(Debug, Default)]
struct Log {
    durable: Vec<Batch>,
    pending: VecDeque<(Batch, Confirmer)>,
}

#[derive(Debug)]
pub(crate) struct Memory {
    logs: Mutex<HashMap<Key, Log>>,
    partitions: Mutex<HashMap<ChannelRef, u16>>,
    random: Mutex<Rng>,
    /// Publishes left until `killed` is called.
    fuse: AtomicUsize,
    blown: Notify,
}

impl Memory {
    pub(crate) fn new(seed: u64) -> Arc<Memory> {
        Arc::new(Memory {
            logs: Mutex::default(),
            partitions: Mutex::default(),
            random: Mutex::new(Rng(seed)),
            fuse: AtomicUsize::new(usize::MAX),
            blown: Notify::new(),
        })
    }

    /// After so many more publishes, [`Memory::blown`] resolves.
    pub(crate) fn light(&self, publishes: usize) {
        self.fuse.store(publishes, Ordering::SeqCst);
    }

    pub(crate) async fn blown(&self) {
        self.blown.notified().await;
    }

    /// The process is gone: of what was under way in each partition, a part from the front is in
    /// the log, the rest is not.
    pub(crate) fn kill(&self) {
        let mut random = self.random.lock().unwrap();
        for log in self.logs.lock().unwrap().values_mut() {
            let kept = random.index(log.pending.len() + 1);
            log.durable
                .extend(log.pending.drain(..).map(|(batch, _)| batch).take(kept));
        }
    }

    /// Makes some of what is under way durable; everything with `all`.
    pub(crate) fn settle(&self, all: bool) {
        let mut random = self.random.lock().unwrap();
        for log in self.logs.lock().unwrap().values_mut() {
            let count = if all {
                log.pending.len()
            } else {
                random.index(log.pending.len() + 1)
            };
            for _ in 0..count {
                let (batch, confirmer) = log.pending.pop_front().expect("counted");
                let base = Offset::new(log.durable.len() as u64, 0);
                log.durable.push(batch);
                confirmer.answer(Ok(base));
            }
        }
    }
}

#[async_trait]
impl Binder for Memory {
    async fn open_channel(&self, channel: &ChannelRef, partitions: u16) -> Result<(), BinderError> {
        self.partitions
            .lock()
            .unwrap()
            .insert(channel.clone(), partitions);
        Ok(())
    }

    fn partitions(&self, channel: &ChannelRef) -> Result<u16, BinderError> {
        let found = self.partitions.lock().unwrap().get(channel).copied();
        found.ok_or_else(|| BinderError::UnknownChannel {
            channel: channel.clone(),
        })
    }

    async fn publish(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        batch: Batch,
    ) -> Result<Confirm, BinderError> {
        batch.check()?;
        let (confirmer, confirm) = Confirm::pair();
        self.logs
            .lock()
            .unwrap()
            .entry((channel.clone(), partition))
            .or_default()
            .pending
            .push_back((batch, confirmer));
        if self.fuse.fetch_sub(1, Ordering::SeqCst) == 1 {
            self.blown.notify_one();
        }
        let some = self.random.lock().unwrap().index(4) == 0;
        if some {
            self.settle(false);
        }
        Ok(confirm)
    }

    async fn consume(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        from: Offset,
    ) -> Result<Box<dyn Consumer>, BinderError> {
        let logs = self.logs.lock().unwrap();
        let held = logs
            .get(&(channel.clone(), partition))
            .map_or(&[][..], |log| &log.durable);
        let deliveries = held.iter().enumerate().skip(from.broker() as usize);
        let deliveries = deliveries.map(|(broker, batch)| Delivery {
            partition,
            base: Offset::new(broker as u64, 0),
            append_time_ms: 1 + broker as i64,
            batch: batch.clone(),
        });
        Ok(Box::new(Reader(deliveries.collect())))
    }

    async fn bounds(
        &self,
        channel: &ChannelRef,
        partition: Partition,
    ) -> Result<Bounds, BinderError> {
        let logs = self.logs.lock().unwrap();
        let count = logs
            .get(&(channel.clone(), partition))
            .map_or(0, |log| log.durable.len());
        Ok(Bounds {
            earliest: Offset::ZERO,
            end: Offset::new(count as u64, 0),
            whole: true,
        })
    }

    async fn offset_at(&self, _: &ChannelRef, _: Partition, _: i64) -> Result<Offset, BinderError> {
        Ok(Offset::ZERO)
    }

    async fn hold(
        &self,
        _: &ChannelRef,
        _: Partition,
        _: &str,
        _: Offset,
    ) -> Result<(), BinderError> {
        Ok(())
    }

    async fn release(&self, _: &ChannelRef, _: Partition, _: &str) -> Result<(), BinderError> {
        Ok(())
    }

    async fn retention_used(&self, _: &ChannelRef) -> Result<Vec<HoldUse>, BinderError> {
        Ok(Vec::new())
    }
}

/// Reads what was durable when it was made.
struct Reader(VecDeque<Delivery>);

#[async_trait]
impl Consumer for Reader {
    async fn next(&mut self) -> Result<Delivery, BinderError> {
        self.0.pop_front().ok_or(BinderError::Closed)
    }

    fn try_next(&mut self) -> Result<Option<Delivery>, BinderError> {
        Ok(self.0.pop_front())
    }
}
