//! Who stands by has the owner's state, and who takes over with it leaves nothing out.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use headcount_binder::position::OutputPosition;
use headcount_binder::{
    Batch, Binder, BinderError, Bounds, Channel, ChannelRef, Confirm, Confirmer, Consumer, HoldUse,
    Offset, Partition,
};
use headcount_proto::v1::log_record::Payload;
use headcount_store::Store as _;
use prometheus_client::registry::Registry;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use super::hashes::{PARTITIONS, input, queries};
use super::rig::{Rig, SOON, T0_MS, payloads, progress, scrape, yes};
use crate::analyse::partition::PartitionDriver;
use crate::analyse::standby::{Follower, Standbys, Warm};
use crate::analyse::{Config, Shared, part_of};

const NEVER: Duration = Duration::from_secs(3_600);
const END_MS: i64 = T0_MS + 100_000_000;

/// The log of an owner that is dying: from some moment on, what it writes to `partials` and `late` is
/// on its way for ever.
struct Dying {
    log: Arc<dyn Binder>,
    stuck: AtomicBool,
    unanswered: Mutex<Vec<Confirmer>>,
}

#[async_trait]
impl Binder for Dying {
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
        let stuck = self.stuck.load(Ordering::Relaxed)
            && matches!(channel.channel, Channel::Partials | Channel::Late);
        if !stuck {
            return self.log.publish(channel, partition, batch).await;
        }
        let (confirmer, confirm) = Confirm::pair();
        self.unanswered.lock().unwrap().push(confirmer);
        Ok(confirm)
    }

    async fn consume(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        from: Offset,
    ) -> Result<Box<dyn Consumer>, BinderError> {
        self.log.consume(channel, partition, from).await
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

/// What a reader of a partition of a channel applies, by the rule of all readers: number and bytes of
/// each batch. Words that an epoch begins say nothing to them.
async fn applied(rig: &Rig, channel: Channel, partition: u16) -> Vec<(u64, Vec<u8>)> {
    let mut position = OutputPosition::default();
    let mut applied = Vec::new();
    for delivery in rig.read(channel, partition).await {
        let header = &delivery.batch.header;
        let is_marker = matches!(payloads(&delivery)[..], [Payload::EpochBegins(_)]);
        if position.accept(header).is_apply() && !is_marker {
            applied.push((header.seq, delivery.batch.body.to_vec()));
        }
    }
    applied
}

/// Everything that readers apply of a run.
pub(super) async fn all_applied(rig: &Rig) -> Vec<Vec<(u64, Vec<u8>)>> {
    let mut all = vec![applied(rig, Channel::Results, 0).await];
    for channel in [Channel::Changes, Channel::Partials, Channel::Late] {
        for partition in 0..PARTITIONS {
            all.push(applied(rig, channel, partition).await);
        }
    }
    all
}

fn config(rig: &Rig, checkpoint_interval: Duration) -> Config {
    let mut config = rig.config(queries());
    config.checkpoint_interval = checkpoint_interval;
    config
}

async fn begin(shared: &Shared, partition: u16) -> Follower {
    let begun = Follower::begin(shared, Partition(partition)).await;
    begun.unwrap_or_else(|error| panic!("{error}"))
}

async fn reach(follower: &mut Follower, next: Offset) {
    let reached = timeout(SOON, follower.reach(next)).await;
    reached.expect("it follows").unwrap();
}

/// What is at hand once it is told to stop.
async fn stopped(follower: Follower) -> Warm {
    let stop = CancellationToken::new();
    stop.cancel();
    let stopped = timeout(SOON, follower.run(&stop)).await.expect("in time");
    stopped.unwrap_or_else(|error| panic!("{error}"))
}

/// Takes a partition over with what is at hand, and ends in order once the input is worked through.
async fn take_over(rig: &Rig, shared: &Shared, partition: u16, warm: Warm, next: Offset) {
    let stop = CancellationToken::new();
    let part = part_of(Partition(partition));
    let epoch = rig.tables.acquire_lease("main", &part).await.unwrap();
    let started = PartitionDriver::start(
        shared.clone(),
        Partition(partition),
        epoch,
        Some(warm),
        &stop,
    );
    let driver = started.await.unwrap_or_else(|error| panic!("{error}"));
    let running = tokio::spawn(driver.run(stop.clone()));
    let written = async {
        loop {
            let read = rig.read(Channel::Changes, partition).await;
            let mut own = read.iter().filter(|of| of.batch.header.epoch == epoch);
            if own.any(|of| progress(of).is_some_and(|p| p.next_offset() >= next.0)) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(SOON, written).await.expect("it goes on");
    stop.cancel();
    let ended = timeout(SOON, running).await.expect("in time").unwrap();
    ended.unwrap_or_else(|error| panic!("{error}"));
}

/// How many partitions were taken up from such a state.
fn taken_up(registry: &Registry, from: &str) -> u64 {
    let line = format!("headcount_analyse_partitions_taken_up_total{{from=\"{from}\"}} ");
    let metrics = scrape(registry);
    let found = metrics.lines().find_map(|text| text.strip_prefix(&line));
    found.expect("it is counted").parse().expect("a number")
}

#[tokio::test]
async fn a_standby_has_the_state_of_its_owner_at_the_same_offset() {
    for seed in 0..3 {
        println!("seed {seed}");
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let input = input(seed);
        let mut rig = Rig::new(PARTITIONS).await;
        let running = rig.start(config(&rig, Duration::from_millis(5)));
        let (shared, _) = rig.shared(config(&rig, NEVER));
        let begins = rng.random_range(0..input.len());
        let mut followers = Vec::new();
        for (at, (partition, payloads)) in input.into_iter().enumerate() {
            if at == begins {
                for partition in 0..PARTITIONS {
                    followers.push(begin(&shared, partition).await);
                }
            }
            rig.write(partition, payloads).await;
        }
        rig.end(END_MS).await;
        rig.until_ended().await;
        running.stop().await.unwrap();
        let kept = rig.tables.list_checkpoints("main").await.unwrap();
        for (partition, mut follower) in (0..).zip(followers) {
            let part = part_of(Partition(partition));
            let newest = kept.iter().find(|kept| kept.owner == part).unwrap();
            reach(&mut follower, Offset(newest.next_offset)).await;
            let at_hand = stopped(follower).await.state.checkpoint();
            assert_eq!(at_hand.header.next_offset, newest.next_offset);
            assert_eq!(at_hand.state_hash(), newest.state_hash, "seed {seed}");
        }
        rig.close().await;
    }
}

/// All that a run without any death gives.
async fn straight(seed: u64) -> Vec<Vec<(u64, Vec<u8>)>> {
    let mut rig = Rig::new(PARTITIONS).await;
    let running = rig.start(config(&rig, NEVER));
    for (partition, payloads) in input(seed) {
        rig.write(partition, payloads).await;
    }
    rig.end(END_MS).await;
    rig.until_ended().await;
    running.stop().await.unwrap();
    let all = all_applied(&rig).await;
    rig.close().await;
    all
}

#[tokio::test]
async fn who_takes_over_with_the_state_at_hand_leaves_nothing_out() {
    let mut withheld = 0;
    for seed in 0..6 {
        println!("seed {seed}");
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let input = input(seed);
        let (a, b) = (input.len() / 4, input.len() * 3 / 4);
        let stuck_at = rng.random_range(a..b);
        let dies_at = rng.random_range(stuck_at..b);
        let mut rig = Rig::new(PARTITIONS).await;
        // The first life leaves checkpoints.
        let mut running = rig.start(config(&rig, NEVER));
        let log = Arc::new(Dying {
            log: rig.log.clone(),
            stuck: AtomicBool::new(false),
            unanswered: Mutex::default(),
        });
        let (shared, registry) = rig.shared(config(&rig, NEVER));
        let mut next = [Offset::ZERO; PARTITIONS as usize];
        let mut followers = Vec::new();
        for (at, (partition, payloads)) in input.iter().cloned().enumerate() {
            if at == a {
                running.stop().await.unwrap();
                running = rig.start_over(config(&rig, NEVER), log.clone(), rig.tables.clone());
                for partition in 0..PARTITIONS {
                    followers.push(begin(&shared, partition).await);
                }
            }
            if at == stuck_at {
                log.stuck.store(true, Ordering::Relaxed);
            }
            next[usize::from(partition)] = rig.write(partition, payloads).await;
            if at == dies_at {
                break;
            }
        }
        for (partition, follower) in followers.iter_mut().enumerate() {
            reach(follower, next[partition]).await;
        }
        running.kill().await;
        for (partition, follower) in (0..).zip(followers) {
            // What is in the log by now, with nobody left to read it for the state at hand.
            let more = &input[dies_at + 1..];
            let mut more = more.iter().filter(|(of, _)| *of == partition);
            let (_, payloads) = more.next().expect("more than half is left").clone();
            let end = rig.write(partition, payloads).await;
            let warm = stopped(follower).await;
            withheld += warm.withheld.len();
            take_over(&rig, &shared, partition, warm, end).await;
        }
        assert_eq!(taken_up(&registry, "standby"), u64::from(PARTITIONS));
        let mut once = [true; PARTITIONS as usize];
        let running = rig.start(config(&rig, NEVER));
        for (partition, payloads) in input[dies_at + 1..].iter().cloned() {
            // The first of each was written above.
            if !std::mem::take(&mut once[usize::from(partition)]) {
                rig.write(partition, payloads).await;
            }
        }
        rig.end(END_MS).await;
        rig.until_ended().await;
        running.stop().await.unwrap();
        assert!(
            all_applied(&rig).await == straight(seed).await,
            "seed {seed}"
        );
        rig.close().await;
    }
    assert!(withheld > 0, "no owner left anything to be published");
}

#[tokio::test]
async fn a_state_that_is_behind_the_newest_checkpoint_is_left_out_of_account() {
    let seed = 7;
    let input = input(seed);
    let mut rig = Rig::new(PARTITIONS).await;
    let (shared, registry) = rig.shared(config(&rig, NEVER));
    let running = rig.start(config(&rig, NEVER));
    let follower = begin(&shared, 0).await;
    let mut next = Offset::ZERO;
    for (partition, payloads) in &input[..input.len() / 2] {
        let end = rig.write(*partition, payloads.clone()).await;
        if *partition == 0 {
            next = end;
        }
    }
    rig.until(Channel::Changes, 0, |p| p.next_offset() >= next.0)
        .await;
    running.stop().await.unwrap();
    let (_, payloads) = input[input.len() / 2].clone();
    let end = rig.write(0, payloads).await;
    let warm = stopped(follower).await;
    assert_eq!(warm.state.next, Offset::ZERO);
    take_over(&rig, &shared, 0, warm, end).await;
    assert_eq!(taken_up(&registry, "standby"), 0);
    assert_eq!(taken_up(&registry, "checkpoint"), 1);
    rig.close().await;
}

#[tokio::test]
async fn a_state_at_hand_of_another_plan_is_refused_as_its_checkpoint_would_be() {
    let mut rig = Rig::new(PARTITIONS).await;
    // It began before the owner's first checkpoint, and with other queries.
    let (shared, registry) = rig.shared(rig.config(queries()[1..].to_vec()));
    let mut follower = begin(&shared, 0).await;
    let running = rig.start(config(&rig, NEVER));
    let next = rig.write(0, vec![yes(1, T0_MS).record()]).await;
    reach(&mut follower, next).await;
    running.stop().await.unwrap();
    let warm = stopped(follower).await;
    let epoch = rig.tables.acquire_lease("main", "analyse/0").await.unwrap();
    let stop = CancellationToken::new();
    let started = PartitionDriver::start(shared, Partition(0), epoch, Some(warm), &stop).await;
    let refused = started.err().expect("its plan is another").to_string();
    assert!(refused.contains("plan"), "{refused}");
    assert_eq!(taken_up(&registry, "standby"), 0);
    rig.close().await;
}

/// Its outputs may be at hand before its input: then nothing else comes that would wake it.
#[tokio::test]
async fn input_that_comes_after_its_outputs_is_folded_without_waiting() {
    const BATCHES: u64 = 640;
    let mut rig = Rig::new(PARTITIONS).await;
    let running = rig.start(config(&rig, NEVER));
    let (shared, _registry) = rig.shared(config(&rig, NEVER));
    let mut follower = begin(&shared, 0).await;
    let mut next = Offset::ZERO;
    for id in 0..BATCHES {
        next = rig.write(0, vec![yes(id, T0_MS).record()]).await;
    }
    rig.until(Channel::Changes, 0, |p| p.next_offset() >= next.0)
        .await;
    running.stop().await.unwrap();
    follower.see_outputs(next).await;
    reach(&mut follower, next).await;
    rig.close().await;
}

#[tokio::test]
async fn what_is_kept_at_hand_is_what_is_told() {
    let mut rig = Rig::new(PARTITIONS).await;
    let running = rig.start(config(&rig, NEVER));
    let mut next = Offset::ZERO;
    for (partition, payloads) in input(1) {
        let end = rig.write(partition, payloads).await;
        if partition == 0 {
            next = end;
        }
    }
    let (shared, registry) = rig.shared(config(&rig, NEVER));
    let gauge = |partition: u16| {
        let line = format!("headcount_analyse_standby_lag_batches{{partition=\"{partition}\"}} ");
        let metrics = scrape(&registry);
        let found = metrics.lines().find_map(|text| text.strip_prefix(&line));
        found.map(|lag| lag.parse::<u64>().expect("a number"))
    };
    let until = async |what: &str, is: &dyn Fn() -> bool| {
        let becoming = async {
            while !is() {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        timeout(SOON, becoming).await.expect(what);
    };
    let standbys = Standbys::default();
    standbys.keep(&shared, &BTreeSet::from([0, 1]));
    until("both stand by", &|| {
        gauge(0).is_some() && gauge(1).is_some()
    })
    .await;
    rig.until(Channel::Changes, 0, |p| p.next_offset() >= next.0)
        .await;
    standbys.keep(&shared, &BTreeSet::from([0]));
    until("the other has ended", &|| gauge(1).is_none()).await;
    assert!(standbys.hand_over(Partition(1)).await.is_none());
    // It begins with nothing, so it has what it has read: all of it, in time.
    let reached = async {
        loop {
            let warm = standbys.hand_over(Partition(0)).await.expect("at hand");
            if warm.state.next == next {
                return;
            }
            standbys.keep(&shared, &BTreeSet::from([0]));
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
    };
    timeout(SOON, reached).await.expect("it follows");
    assert!(gauge(0).is_none());
    assert!(standbys.hand_over(Partition(0)).await.is_none());
    running.stop().await.unwrap();
    rig.close().await;
}
