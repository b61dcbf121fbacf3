//! One schedule, from its beginning to its verdict.

use std::io::Write as _;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use tempfile::NamedTempFile;
use tokio::task::JoinSet;
use tokio::time::sleep;

use super::clients::{self, LEASE, NAME, World};
use super::pipeline::Pipeline;
use super::plan::{INSTANCES, Plan};
use super::replay::replayed;
use super::streams;
use crate::harness::cluster::Cluster;
use crate::harness::feed::Feed;
use crate::harness::read::{channel, history, results, sync, until};
use crate::harness::recorded_lines;
use crate::harness::servers::Servers;
use crate::harness::subscriber::{backlog, create};
use crate::history::record::{Ended, History, Told};
use crate::history::violations;
use crate::oracle::record::read;
use headcount_sdk::Replica;
use headcount_sdk::v1::{Channel, ViewRow};

/// The longest that what is left of a feed may take.
const FEED_MAX: Duration = Duration::from_secs(300);
/// Clients, by number: the reader, the watcher, two subscribers, who asks all along, who asks last, and a
/// subscriber by streams.
const READER: usize = 1;
const WATCHER: usize = 2;
const SUBSCRIBERS: [usize; 2] = [3, 4];
const ASKER: usize = 5;
const LAST: usize = 6;
const STREAM: usize = 7;

/// The beginning of the recording, at a rate at which it lasts as long as the faults.
async fn feed(lines: &[String], plan: &Plan) -> Feed {
    let mut file = NamedTempFile::new().expect("a file can be made");
    file.write_all(lines.join("\n").as_bytes())
        .expect("a file can be written");
    let rate = (lines.len() as f64 / plan.time().as_secs_f64()).ceil();
    Feed::replay(file.path(), 1, &rate.to_string()).await
}

/// Plays a schedule, and checks what came of it. What it was worth.
pub(super) async fn play(cluster: Cluster, servers: Option<&Servers>, plan: &Plan) -> String {
    let mut lines = recorded_lines();
    lines.truncate(plan.frames);
    let begun = Instant::now();
    let feed = feed(&lines, plan).await;
    let mut pipeline = Pipeline::start(cluster, feed, plan.stands_by).await;
    let world = World::new(pipeline.doors.clone());
    create(&pipeline.services[0].address, NAME, LEASE).await;
    let mut streams = JoinSet::new();
    streams.spawn(clients::read(world.clone(), READER));
    streams.spawn(clients::watch(world.clone(), WATCHER));
    streams.spawn(clients::follow(world.clone()));
    let mut callers = JoinSet::new();
    callers.spawn(clients::ask(world.clone(), ASKER, plan.seed));
    for client in SUBSCRIBERS {
        let seed = plan.seed ^ (client as u64) << 32;
        callers.spawn(clients::subscribe(world.clone(), client, seed));
    }
    callers.spawn(streams::stream(world.clone(), STREAM, plan.seed));
    let started = begun.elapsed();
    for (after, fault) in &plan.steps {
        sleep(*after).await;
        world.history().fault(format!("{fault:?} begins"));
        pipeline.suffer(fault, servers).await;
        world.history().fault(format!("{fault:?} is over"));
    }
    let ill_treated = begun.elapsed();
    if let Some(planned) = plan.planned() {
        assert_eq!(pipeline.suffered, planned, "seed {}", plan.seed);
    }
    come_to_rest(&mut pipeline, &world, lines.len() as u64).await;
    let at_rest = begun.elapsed();
    end(callers).await;
    // Whoever else comes gets nothing: it would be found.
    for nth in 0..INSTANCES {
        clients::take(&world, LAST, nth).await;
    }
    clients::ask_each(&world, ASKER).await;
    end(streams).await;
    let replica = std::mem::take(&mut *world.replica());
    let ended = ended(&pipeline, &lines, replica).await;
    let summary = verdict(plan, &world, &ended);
    let all = begun.elapsed();
    let suffered = &pipeline.suffered;
    format!(
        "{summary}; {suffered}; up at {started:.1?}, faults until {ill_treated:.1?}, at rest at {at_rest:.1?}, all {all:.1?}"
    )
}

/// Ends clients, none of which has failed.
async fn end(mut clients: JoinSet<()>) {
    while let Some(ended) = clients.try_join_next() {
        ended.expect("a client does not fail");
    }
    clients.shutdown().await;
}

/// Waits until everybody has all of it.
async fn come_to_rest(pipeline: &mut Pipeline, world: &World, records: u64) {
    // What is left of the feed may take longer than a step may.
    let begun = Instant::now();
    while world.read.load(Ordering::SeqCst) < records && begun.elapsed() < FEED_MAX {
        sleep(Duration::from_secs(1)).await;
    }
    pipeline.counted(records).await;
    pipeline.check_all_are_there().await;
    until("the reader has the whole log", async || {
        (world.read.load(Ordering::SeqCst) >= records).then_some(())
    })
    .await;
    until("the watcher has the last result", async || {
        world.has_watched.load(Ordering::SeqCst).then_some(())
    })
    .await;
    until("all is settled", async || {
        for service in &pipeline.services {
            if let Ok(backlog) = backlog(&service.address, NAME).await
                && (backlog.pending, backlog.leased) == (Some(0), Some(0))
            {
                return Some(());
            }
        }
        None
    })
    .await;
}

/// What is left of it.
async fn ended(pipeline: &Pipeline, lines: &[String], mut replica: Replica) -> Ended {
    let client = &pipeline.services[0].client;
    sync(client, &mut replica).await;
    let mut ended = Ended {
        feed: read(lines.iter().map(String::as_str)),
        ..Ended::default()
    };
    let records = channel(client, Channel::Rsvps).await;
    ended.log = records.iter().filter_map(clients::frame).collect();
    ended.results = results(client).await;
    ended.replayed = replayed(&pipeline.cluster).await;
    let states = ended.states().len();
    let rows = until("the store has all states", async || {
        let rows = history(client, false).await;
        (rows.len() >= states).then_some(rows)
    })
    .await;
    let state = |row: headcount_sdk::v1::RsvpHistoryEntry| {
        let rsvp = row.rsvp.expect("a state");
        let mtime = rsvp.mtime.expect("a record has its mtime");
        let mtime_ms = mtime.seconds * 1_000 + i64::from(mtime.nanos) / 1_000_000;
        (rsvp.rsvp_id, mtime_ms)
    };
    ended.stored = rows.into_iter().map(state).collect();
    for view in ended.rows().into_keys() {
        let row = |row: &ViewRow| (row.key.clone(), (row.rsvps_yes(), row.people()));
        let rows = replica.rows(view).map(row).collect();
        ended.views.insert(view, rows);
    }
    ended
}

/// Deliveries that came by streams, those of them that were answered as settled, and how often progress
/// was told.
fn by_stream(history: &History) -> [usize; 3] {
    let mut counts = [0; 3];
    for (call, _, told) in history.answered() {
        match told {
            _ if call.client != STREAM => {}
            Told::Delivered(deliveries) => counts[0] += deliveries.len(),
            Told::Settled(places) => counts[1] += places.len(),
            Told::Committed(_) => counts[2] += 1,
            _ => {}
        }
    }
    counts
}

/// What the history was worth, where nothing is wrong with it.
fn verdict(plan: &Plan, world: &World, ended: &Ended) -> String {
    let history = world.history();
    let found = violations(&history, ended);
    if found.is_empty() {
        let [delivered, settled, committed] = by_stream(&history);
        assert!(
            delivered > 0 && settled > 0 && committed > 0,
            "no stream took part"
        );
        let summary = history.summary();
        return format!("{summary}; by streams {delivered} delivered, {settled} settled");
    }
    let kept = NamedTempFile::new().expect("a file can be made");
    std::fs::write(kept.path(), history.lines().join("\n")).expect("it can be written");
    let (_, path) = kept.keep().expect("a file can be kept");
    panic!(
        "seed {}, the whole history is in {}\n{plan}{}",
        plan.seed,
        path.display(),
        found.join("\n")
    );
}
