//! A replica that cannot follow its log says so, goes on answering, and comes back.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use headcount_binder::{
    Batch, Binder, BinderError, Bounds, Channel, ChannelRef, Confirm, Consumer, Delivery, Embedded,
    HoldUse, Offset, Partition,
};
use headcount_proto::v1::GetHeadcountRequest;
use headcount_proto::v1::query_service_server::QueryService;
use headcount_server::serve::Limits;
use headcount_server::serve::views::ReplicaOptions;
use tokio::time::{sleep, timeout};
use tonic::Request;

use crate::views::world::{PATIENCE, Service, World, header, progress};

/// A log of which reading fails for as long as it is told to.
struct Flaky {
    log: Arc<Embedded>,
    fails: Arc<AtomicBool>,
}

struct FlakyConsumer {
    inner: Box<dyn Consumer>,
    fails: Arc<AtomicBool>,
}

fn fault(fails: &AtomicBool) -> Result<(), BinderError> {
    if fails.load(Ordering::SeqCst) {
        return Err(BinderError::Storage {
            doing: "reading",
            path: "a disk".into(),
            source: Arc::new(io::Error::other("a fault of the disk")),
        });
    }
    Ok(())
}

#[async_trait]
impl Consumer for FlakyConsumer {
    async fn next(&mut self) -> Result<Delivery, BinderError> {
        let delivery = self.inner.next().await?;
        fault(&self.fails)?;
        Ok(delivery)
    }

    fn try_next(&mut self) -> Result<Option<Delivery>, BinderError> {
        fault(&self.fails)?;
        self.inner.try_next()
    }
}

#[async_trait]
impl Binder for Flaky {
    async fn open_channel(&self, channel: &ChannelRef, partitions: u16) -> Result<(), BinderError> {
        self.log.open_channel(channel, partitions).await
    }

    fn partitions(&self, channel: &ChannelRef) -> Result<u16, BinderError> {
        self.log.partitions(channel)
    }

    async fn publish(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        batch: Batch,
    ) -> Result<Confirm, BinderError> {
        self.log.publish(channel, partition, batch).await
    }

    async fn consume(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        from: Offset,
    ) -> Result<Box<dyn Consumer>, BinderError> {
        Ok(Box::new(FlakyConsumer {
            inner: self.log.consume(channel, partition, from).await?,
            fails: Arc::clone(&self.fails),
        }))
    }

    async fn bounds(
        &self,
        channel: &ChannelRef,
        partition: Partition,
    ) -> Result<Bounds, BinderError> {
        self.log.bounds(channel, partition).await
    }

    async fn offset_at(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        time_ms: i64,
    ) -> Result<Offset, BinderError> {
        self.log.offset_at(channel, partition, time_ms).await
    }

    async fn hold(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        reader: &str,
        from: Offset,
    ) -> Result<(), BinderError> {
        self.log.hold(channel, partition, reader, from).await
    }

    async fn release(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        reader: &str,
    ) -> Result<(), BinderError> {
        self.log.release(channel, partition, reader).await
    }

    async fn retention_used(&self, channel: &ChannelRef) -> Result<Vec<HoldUse>, BinderError> {
        self.log.retention_used(channel).await
    }
}

async fn write(world: &World, seq: u64) {
    for partition in 0..world.partitions {
        let payload = progress(partition, seq, 1_425_000_000_000, false);
        let head = header(partition, 1, seq);
        world
            .publish(Channel::Changes, partition, head, vec![payload])
            .await;
    }
}

/// Records of all partitions, as the service has them.
async fn records(service: &Service) -> u64 {
    let request = Request::new(GetHeadcountRequest::default());
    let answer = service
        .query
        .get_headcount(request)
        .await
        .expect("it answers");
    answer.into_inner().records.expect("counted").records()
}

async fn until(what: impl Fn() -> bool) {
    let reached = async {
        while !what() {
            sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(PATIENCE, reached).await.expect("it comes to that");
}

#[tokio::test]
async fn a_replica_that_stands_still_is_not_ready_until_it_goes_on() {
    const STALLED_AFTER: Duration = Duration::from_millis(400);
    let world = World::new(2, Limits::default(), |_| {}).await;
    write(&world, 1).await;
    let fails = Arc::new(AtomicBool::new(false));
    let flaky = Flaky {
        log: Arc::clone(&world.binder),
        fails: Arc::clone(&fails),
    };
    let options = ReplicaOptions {
        stalled_after: STALLED_AFTER,
        ..ReplicaOptions::default()
    };
    let service = world.serve_over(Arc::new(flaky), options);
    let (readiness, status) = (&service.context.readiness, &service.context.status);
    until(|| readiness.is_ready()).await;
    assert_eq!(records(&service).await, 2);

    fails.store(true, Ordering::SeqCst);
    let began = Instant::now();
    write(&world, 2).await;
    until(|| !readiness.is_ready()).await;
    assert!(
        began.elapsed() >= STALLED_AFTER,
        "a hiccup alone is no stall"
    );
    let (part, why) = readiness.reasons().remove(0);
    assert_eq!(part, "views");
    assert!(
        why.contains("stand still") && why.contains("a fault of the disk"),
        "{why}"
    );
    // Pages and GetStatus show what readiness and the board say: what both say, they show twice.
    assert!(status.warnings().is_empty(), "{:?}", status.warnings());
    assert_eq!(records(&service).await, 2, "it answers with what it has");

    fails.store(false, Ordering::SeqCst);
    until(|| readiness.is_ready()).await;
    assert_eq!(records(&service).await, 4);
    assert!(status.warnings().is_empty());
}
