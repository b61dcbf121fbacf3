//! Connections that are cut, stall or are refused, against what was published.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use headcount_binder::{
    Binder, BinderError, Confirm, InputPositions, Offset, Partition, RabbitMq, RabbitMqConfig,
};
use tokio::time::sleep;

use super::broker::{self, STEP, channel, config, open, prefix, read_all};
use super::proxy::Proxy;
use crate::support::{batch, batch_of};

/// SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): a run can be repeated from its printed seed.
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % bound
    }
}

fn through(proxies: &[&Proxy], prefix: &str) -> RabbitMqConfig {
    let mut config = config(prefix);
    config.brokers = proxies.iter().map(|proxy| proxy.url()).collect();
    config
}

/// Publishes `0..count` of a producer, again what failed, and gives the confirmed offsets.
async fn publish_all(binder: Arc<RabbitMq>, producer: String, count: u64) -> HashMap<u64, Offset> {
    let mut landed = HashMap::new();
    let mut waiting: Vec<u64> = (0..count).collect();
    while !waiting.is_empty() {
        let mut out: Vec<(u64, Result<Confirm, BinderError>)> = Vec::new();
        for seq in waiting.drain(..) {
            let batch = batch_of(&producer, seq, 5, 100);
            // As roles do: once one is not taken, nothing behind it is tried before it.
            let taken = match out.last() {
                Some((_, Err(error))) => Err(error.clone()),
                _ => binder.publish(&channel(), Partition(0), batch).await,
            };
            out.push((seq, taken));
            sleep(Duration::from_micros(300)).await;
        }
        for (seq, taken) in out {
            let answer = match taken {
                Ok(confirm) => confirm.await,
                Err(error) => Err(error),
            };
            match answer {
                Ok(base) => {
                    landed.insert(seq, base);
                }
                Err(error) if error.is_retryable() => waiting.push(seq),
                Err(error) => panic!("{producer} {seq}: {error}"),
            }
        }
    }
    landed
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cuts_while_publishing_lose_and_reorder_nothing() {
    for seed in 1..=4 {
        cut_run(seed).await;
    }
}

/// Producers publish through a proxy that cuts, stalls and refuses at seeded moments. Afterwards
/// the log is read past the proxy and judged as readers do.
async fn cut_run(seed: u64) {
    const BATCHES: u64 = 400;
    eprintln!("cuts while publishing, seed {seed}");
    let mut seeded = Seeded(seed);
    let prefix = prefix();
    let proxy = Proxy::start().await;
    let mut config = through(&[&proxy], &prefix);
    // Below some of the stalls, so that batches also fail and come again.
    config.confirm_deadline = Duration::from_millis(700);
    config.window_batches = 1 + seeded.below(64) as usize;
    let binder = open(config).await.unwrap();
    let producers = ["collect/a".to_owned(), "collect/b".to_owned()];
    let jobs: Vec<_> = producers
        .iter()
        .map(|producer| tokio::spawn(publish_all(Arc::clone(&binder), producer.clone(), BATCHES)))
        .collect();
    while !jobs.iter().all(tokio::task::JoinHandle::is_finished) {
        sleep(Duration::from_millis(10 + seeded.below(120))).await;
        match seeded.below(8) {
            0 => {
                proxy.stall(true);
                sleep(Duration::from_millis(seeded.below(1_000))).await;
                proxy.stall(false);
            }
            1 => {
                proxy.refuse(true);
                proxy.cut();
                sleep(Duration::from_millis(seeded.below(200))).await;
                proxy.refuse(false);
            }
            _ => proxy.cut(),
        }
        // Time to get something through.
        sleep(Duration::from_millis(seeded.below(150))).await;
    }
    let mut landed = HashMap::new();
    for (producer, job) in producers.iter().zip(jobs) {
        landed.insert(producer.clone(), job.await.unwrap());
    }
    let counters = binder.counters();
    assert!(counters.losses > 3, "seed {seed}: {counters:?}");
    binder.close().await.unwrap();
    judge(seed, &prefix, landed, BATCHES).await;
    broker::clean(&prefix, "main").await;
}

/// Every batch of every producer takes effect, in order, and a confirmed offset is that of a copy.
async fn judge(seed: u64, prefix: &str, landed: HashMap<String, HashMap<u64, Offset>>, count: u64) {
    let direct = open(config(prefix)).await.unwrap();
    let all = read_all(&direct).await;
    let mut positions = InputPositions::new();
    let mut applied: HashMap<String, Vec<u64>> = HashMap::new();
    let mut at: HashMap<(String, u64), Vec<Offset>> = HashMap::new();
    for delivery in &all {
        let header = &delivery.batch.header;
        let producer = header.producer.to_string();
        let expected = batch_of(&producer, header.seq, 5, 100);
        assert_eq!(delivery.batch, expected, "seed {seed}");
        let place = at.entry((producer.clone(), header.seq)).or_default();
        place.push(delivery.base);
        if positions.accept(Partition(0), header).is_apply() {
            applied.entry(producer).or_default().push(header.seq);
        }
    }
    eprintln!(
        "seed {seed}: {} messages of {} batches",
        all.len(),
        at.len()
    );
    for (producer, bases) in landed {
        let seqs = &applied[&producer];
        assert!(
            seqs.iter().copied().eq(0..count),
            "seed {seed}, {producer}: {seqs:?}"
        );
        for (seq, base) in bases {
            let copies = &at[&(producer.clone(), seq)];
            assert!(
                copies.contains(&base),
                "seed {seed}, {producer} {seq}: {base} of {copies:?}"
            );
        }
    }
    direct.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_consumer_resumes_after_cuts_without_gap_or_repeat() {
    const BATCHES: u64 = 2_000;
    let prefix = prefix();
    let mut small = config(&prefix);
    // Many segments: their heads take offsets that no batch has.
    small.segment_bytes = 16 << 10;
    let direct = open(small).await.unwrap();
    let writer = Arc::clone(&direct);
    let writing = tokio::spawn(publish_all(writer, "collect/a".to_owned(), BATCHES));
    let proxy = Proxy::start().await;
    let reading = open(through(&[&proxy], &prefix)).await.unwrap();
    let mut consumer = reading
        .consume(&channel(), Partition(0), Offset::ZERO)
        .await
        .unwrap();
    let mut seeded = Seeded(11);
    let mut found = Vec::new();
    while (found.len() as u64) < BATCHES {
        let next = tokio::time::timeout(STEP, consumer.next()).await;
        found.push(next.expect("a delivery in time").unwrap());
        if seeded.below(60) == 0 {
            proxy.cut();
        }
    }
    let landed = writing.await.unwrap();
    for (seq, delivery) in (0..).zip(&found) {
        assert_eq!(delivery.batch, batch_of("collect/a", seq, 5, 100));
        assert_eq!(delivery.base, landed[&seq]);
    }
    assert!(reading.counters().losses > 5, "{:?}", reading.counters());
    assert!(consumer.try_next().unwrap().is_none());
    reading.close().await.unwrap();
    assert!(matches!(consumer.next().await, Err(BinderError::Closed)));
    direct.close().await.unwrap();
    broker::clean(&prefix, "main").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_silent_broker_gives_typed_timeouts_and_then_goes_on() {
    let prefix = prefix();
    let proxy = Proxy::start().await;
    let mut config = through(&[&proxy], &prefix);
    config.confirm_deadline = Duration::from_secs(1);
    config.publish_deadline = Duration::from_millis(500);
    config.connect_deadline = Duration::from_secs(2);
    config.window_batches = 3;
    let binder = open(config).await.unwrap();
    let rsvps = channel();
    let publish = |seq| binder.publish(&rsvps, Partition(0), batch(seq, 2, 50));
    publish(0).await.unwrap().await.unwrap();
    proxy.stall(true);
    let start = Instant::now();
    let confirms = [publish(1).await, publish(2).await, publish(3).await];
    let full = publish(4).await;
    assert!(
        matches!(full, Err(BinderError::Timeout { .. })),
        "no room: {full:?}"
    );
    let [first, second, third] = confirms.map(Result::unwrap);
    let first = tokio::time::timeout(STEP, first).await.unwrap();
    assert!(
        matches!(first, Err(BinderError::Timeout { .. })),
        "{first:?}"
    );
    for behind in [second, third] {
        let answer = tokio::time::timeout(STEP, behind).await.unwrap();
        let after = matches!(answer, Err(BinderError::AfterFailed { failed_seq: 1, .. }));
        assert!(after, "{answer:?}");
    }
    let took = start.elapsed();
    assert!(took < Duration::from_secs(3), "{took:?}");
    let behind = publish(4).await.unwrap().await;
    assert!(matches!(
        behind,
        Err(BinderError::AfterFailed { failed_seq: 1, .. })
    ));
    // Questions are answered too, in a bounded time.
    let bounds = binder.bounds(&rsvps, Partition(0));
    let bounds = tokio::time::timeout(STEP, bounds).await.unwrap();
    assert!(bounds.is_err(), "{bounds:?}");
    proxy.stall(false);
    for seq in 1..6 {
        // A connection that stalled for long is replaced first, which may take another deadline.
        let mut tries = 0;
        while let Err(error) = publish(seq).await.unwrap().await {
            tries += 1;
            assert!(error.is_retryable() && tries < 10, "{error}");
        }
    }
    assert!(binder.counters().timed_out >= 1, "{:?}", binder.counters());
    binder.close().await.unwrap();
    let direct = open(broker::config(&prefix)).await.unwrap();
    let mut positions = InputPositions::new();
    let all = read_all(&direct).await;
    let applied = all.iter().map(|delivery| &delivery.batch.header);
    let applied = applied.filter(|header| positions.accept(Partition(0), header).is_apply());
    assert!(applied.map(|header| header.seq).eq(0..6));
    direct.close().await.unwrap();
    broker::clean(&prefix, "main").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_next_broker_of_the_list_takes_over() {
    let prefix = prefix();
    let (first, second) = (Proxy::start().await, Proxy::start().await);
    let mut config = through(&[&first, &second], &prefix);
    // Nobody listens there: found out, and passed over.
    config
        .brokers
        .insert(0, "amqp://127.0.0.1:1/%2f".to_owned());
    let binder = open(config).await.unwrap();
    let mut consumer = binder
        .consume(&channel(), Partition(0), Offset::ZERO)
        .await
        .unwrap();
    for seq in 0..20 {
        let (dies, lives) = if seq % 4 < 2 {
            (&first, &second)
        } else {
            (&second, &first)
        };
        lives.refuse(false);
        dies.refuse(true);
        dies.cut();
        let confirm = binder
            .publish(&channel(), Partition(0), batch(seq, 2, 50))
            .await;
        let base = tokio::time::timeout(STEP, confirm.unwrap())
            .await
            .unwrap()
            .unwrap();
        let delivery = tokio::time::timeout(STEP, consumer.next())
            .await
            .unwrap()
            .unwrap();
        // A copy may come first where the connection was cut behind the message.
        assert!(delivery.batch.header.seq <= seq && delivery.base <= base);
    }
    binder.close().await.unwrap();
    broker::clean(&prefix, "main").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_consumer_learns_in_time_that_no_broker_is_left() {
    let prefix = prefix();
    let proxy = Proxy::start().await;
    let mut config = through(&[&proxy], &prefix);
    config.connect_deadline = Duration::from_millis(500);
    config.reconnect_deadline = Duration::from_secs(1);
    let binder = open(config).await.unwrap();
    let mut consumer = binder
        .consume(&channel(), Partition(0), Offset::ZERO)
        .await
        .unwrap();
    sleep(Duration::from_millis(200)).await;
    proxy.refuse(true);
    proxy.cut();
    let told = tokio::time::timeout(STEP, consumer.next()).await.unwrap();
    assert!(matches!(told, Err(BinderError::Broker { .. })), "{told:?}");
    let refused = binder.bounds(&channel(), Partition(0)).await;
    assert!(
        matches!(refused, Err(BinderError::Broker { .. })),
        "{refused:?}"
    );
    proxy.refuse(false);
    binder.bounds(&channel(), Partition(0)).await.unwrap();
    binder.close().await.unwrap();
    broker::clean(&prefix, "main").await;
}

/// Brokers that have just started return what is sent to streams that they have.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_comes_back_is_published_again_while_its_stream_is_there() {
    const BATCHES: u64 = 20;
    let prefix = prefix();
    let proxy = Proxy::start().await;
    let mut config = through(&[&proxy], &prefix);
    config.confirm_deadline = STEP;
    // One at a time, so that none goes astray before one that does not.
    config.window_batches = 1;
    let binder = open(config).await.unwrap();
    let rsvps = channel();
    let publish = |seq| binder.publish(&rsvps, Partition(0), batch(seq, 3, 100));
    publish(0).await.unwrap().await.unwrap();
    proxy.send_astray(true);
    let rest = async {
        for seq in 1..BATCHES {
            publish(seq).await.unwrap().await.unwrap();
        }
    };
    tokio::pin!(rest);
    let early = tokio::time::timeout(Duration::from_millis(700), &mut rest).await;
    let counters = binder.counters();
    assert!(early.is_err() && counters.returned > 1, "{counters:?}");
    proxy.send_astray(false);
    tokio::time::timeout(2 * STEP, rest).await.unwrap();
    let direct = open(super::broker::config(&prefix)).await.unwrap();
    let all = read_all(&direct).await;
    let seqs = all.iter().map(|delivery| delivery.batch.header.seq);
    assert!(seqs.eq(0..BATCHES), "{all:?}");
    direct.close().await.unwrap();
    binder.close().await.unwrap();
    broker::clean(&prefix, "main").await;
}
