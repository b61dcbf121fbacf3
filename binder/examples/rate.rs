//! What a sync costs, how many synced records a second the embedded log takes, and how many a reader gets back.
//!
//! 410 B records, 64 a batch, 256 batches unconfirmed per channel, 1 and 4 partitions:
//! `cargo run --release -p headcount-binder --example rate [FOLDER] [RECORDS]`

use std::collections::VecDeque;
use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use headcount_binder::{
    BatchBuilder, BatchHeader, Binder, BinderError, Channel, ChannelRef, Confirm, Embedded,
    EmbeddedConfig, FeedName, Offset, Partition, Producer,
};

const RECORD: [u8; 410] = [b'r'; 410];
const RECORDS_PER_BATCH: u64 = 64;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().map_or_else(
        || std::env::temp_dir().join(format!("headcount-rate-{}", std::process::id())),
        PathBuf::from,
    );
    let records: u64 = arguments.next().map_or(Ok(2_000_000), |n| n.parse())?;
    for partitions in [1u16, 4] {
        let outcome = run(folder.join(partitions.to_string()), partitions, records).await;
        std::fs::remove_dir_all(&folder)?;
        outcome?;
    }
    Ok(())
}

async fn run(folder: PathBuf, partitions: u16, records: u64) -> Result<(), BinderError> {
    let channel = ChannelRef::new(FeedName::default(), Channel::Rsvps);
    let mut config = EmbeddedConfig::new(&folder);
    let binder = Embedded::open(config.clone())?;
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
    println!("partitions {partitions}: synced {rate:.0} records/s");
    alone(&binder, &channel, batches).await?;
    binder.close().await?;

    config.cache_bytes = 0;
    let binder = Embedded::open(config)?;
    binder.open_channel(&channel, partitions).await?;
    let started = Instant::now();
    let mut bytes = 0;
    for partition in 0..partitions {
        bytes += scan(&binder, &channel, Partition(partition), batches).await?;
    }
    let rate = total / started.elapsed().as_secs_f64();
    println!("partitions {partitions}: scanned {rate:.0} records/s, {bytes} bytes");
    binder.close().await
}

async fn write(
    binder: &Embedded,
    channel: &ChannelRef,
    partition: Partition,
    batches: u64,
) -> Result<(), BinderError> {
    let producer = Producer::new("rate")?;
    let mut builder = BatchBuilder::with_capacity(1 << 20);
    let mut confirms: VecDeque<Confirm> = VecDeque::new();
    for seq in 0..batches {
        for _ in 0..RECORDS_PER_BATCH {
            builder.push(&RECORD)?;
        }
        let header = BatchHeader {
            producer: producer.clone(),
            epoch: 1,
            seq,
        };
        let batch = builder.finish(header)?;
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
async fn alone(binder: &Embedded, channel: &ChannelRef, first: u64) -> Result<(), BinderError> {
    let mut took_us = Vec::new();
    let mut builder = BatchBuilder::default();
    for seq in first..first + 1_000 {
        builder.push(&RECORD)?;
        let header = BatchHeader {
            producer: Producer::new("rate")?,
            epoch: 1,
            seq,
        };
        let batch = builder.finish(header)?;
        let started = Instant::now();
        binder.publish(channel, Partition(0), batch).await?.await?;
        took_us.push(started.elapsed().as_micros());
    }
    took_us.sort_unstable();
    println!(
        "one record a sync: p50 {} us, p99 {} us",
        took_us[500], took_us[990]
    );
    Ok(())
}

async fn scan(
    binder: &Embedded,
    channel: &ChannelRef,
    partition: Partition,
    batches: u64,
) -> Result<usize, BinderError> {
    let mut consumer = binder.consume(channel, partition, Offset::ZERO).await?;
    let mut bytes = 0;
    for _ in 0..batches {
        let delivery = consumer.next().await?;
        bytes += delivery.batch.records().map(<[u8]>::len).sum::<usize>();
    }
    Ok(bytes)
}
