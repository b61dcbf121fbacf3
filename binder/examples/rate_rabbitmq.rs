//! How many records a second go into a RabbitMQ broker confirmed, and how many come out.
//!
//! 410 B records, 64 a batch, 256 batches unconfirmed per channel, 1 and 4 partitions. Names the
//! streams after the time, and leaves them there: for a broker of its own.
//! `cargo run --release -p headcount-binder --example rate_rabbitmq -- URL [RECORDS]`

use std::collections::VecDeque;
use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, Instant};

use headcount_binder::{
    Batch, BatchBuilder, BatchHeader, Binder, BinderError, Channel, ChannelRef, Clock, Confirm,
    FeedName, Offset, Partition, Producer, RabbitMq, RabbitMqConfig, SystemClock,
};

const RECORD: [u8; 410] = [b'r'; 410];
const RECORDS_PER_BATCH: u64 = 64;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let url = arguments.next().ok_or("the broker's URL is missing")?;
    let records: u64 = arguments.next().map_or(Ok(1_000_000), |n| n.parse())?;
    for partitions in [1u16, 4] {
        let mut config = RabbitMqConfig::new([url.as_str()]);
        config.prefix = format!("rate-{}", SystemClock.now_ms());
        run(config, partitions, records).await?;
    }
    Ok(())
}

async fn run(config: RabbitMqConfig, partitions: u16, records: u64) -> Result<(), BinderError> {
    let channel = ChannelRef::new(FeedName::default(), Channel::Rsvps);
    let binder = RabbitMq::connect(config).await?;
    binder.open_channel(&channel, partitions).await?;
    let batches = records / RECORDS_PER_BATCH / u64::from(partitions);
    let total = (batches * RECORDS_PER_BATCH * u64::from(partitions)) as f64;
    let started = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for partition in 0..partitions {
        let (binder, channel) = (Arc::clone(&binder), channel.clone());
        tasks.spawn(async move { write(&binder, &channel, Partition(partition), batches).await });
    }
    while let Some(done) = tasks.join_next().await {
        done.map_err(|_| BinderError::Closed)??;
    }
    let rate = total / started.elapsed().as_secs_f64();
    println!("partitions {partitions}: confirmed {rate:.0} records/s");
    alone(&binder, &channel, batches).await?;
    let started = Instant::now();
    for partition in 0..partitions {
        let mut consumer = binder
            .consume(&channel, Partition(partition), Offset::ZERO)
            .await?;
        for _ in 0..batches {
            consumer.next().await?;
        }
    }
    let rate = total / started.elapsed().as_secs_f64();
    println!("partitions {partitions}: consumed {rate:.0} records/s");
    let started = Instant::now();
    for _ in 0..100 {
        binder.bounds(&channel, Partition(0)).await?;
    }
    println!("bounds: {:?}", started.elapsed() / 100);
    binder.close().await
}

fn batch(builder: &mut BatchBuilder, seq: u64, records: u64) -> Result<Batch, BinderError> {
    for _ in 0..records {
        builder.push(&RECORD)?;
    }
    builder.finish(BatchHeader {
        producer: Producer::new("rate")?,
        epoch: 1,
        seq,
    })
}

async fn write(
    binder: &RabbitMq,
    channel: &ChannelRef,
    partition: Partition,
    batches: u64,
) -> Result<(), BinderError> {
    let mut builder = BatchBuilder::with_capacity(1 << 20);
    let mut confirms: VecDeque<Confirm> = VecDeque::new();
    for seq in 0..batches {
        let batch = batch(&mut builder, seq, RECORDS_PER_BATCH)?;
        confirms.push_back(binder.publish(channel, partition, batch).await?);
        if confirms.len() > 256
            && let Some(oldest) = confirms.pop_front()
        {
            oldest.await?;
        }
    }
    for confirm in confirms {
        confirm.await?;
    }
    Ok(())
}

/// One batch at a time: what a confirm costs when nothing else is written.
async fn alone(binder: &RabbitMq, channel: &ChannelRef, first: u64) -> Result<(), BinderError> {
    let mut took: Vec<Duration> = Vec::new();
    let mut builder = BatchBuilder::default();
    for seq in first..first + 500 {
        let batch = batch(&mut builder, seq, 1)?;
        let started = Instant::now();
        binder.publish(channel, Partition(0), batch).await?.await?;
        took.push(started.elapsed());
    }
    took.sort_unstable();
    println!(
        "one record a confirm: p50 {:?}, p99 {:?}",
        took[250], took[494]
    );
    Ok(())
}
