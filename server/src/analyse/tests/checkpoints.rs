//! Checkpoints that cannot be taken, and what stands without them.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use headcount_binder::{Channel, Offset};
use headcount_engine::query::Query;
use headcount_engine::snapshot::plan_hash_of;
use headcount_proto::v1::log_record::Payload;
use headcount_store::Store as _;
use tokio::time::timeout;

use crate::analyse::AnalyseError;

use super::rig::{Rig, Running, SOON, T0_MS, payloads, yes};

const PAUSE: Duration = Duration::from_millis(20);

/// The folder of a part's checkpoints, out of the way: no checkpoint can be taken.
struct Blocked {
    folder: PathBuf,
    aside: PathBuf,
}

impl Blocked {
    fn new(rig: &Rig, owner: &str) -> Blocked {
        let folder = rig.path().join("store/checkpoints/main").join(owner);
        let aside = folder.with_extension("aside");
        fs::create_dir_all(&folder).unwrap();
        fs::rename(&folder, &aside).unwrap();
        fs::write(&folder, "in the way").unwrap();
        Blocked { folder, aside }
    }

    fn lift(self) {
        fs::remove_file(&self.folder).unwrap();
        fs::rename(&self.aside, &self.folder).unwrap();
    }
}

async fn until(what: &str, mut is: impl AsyncFnMut() -> bool) {
    let becoming = async {
        while !is().await {
            tokio::time::sleep(PAUSE).await;
        }
    };
    timeout(SOON, becoming).await.expect(what);
}

/// (sequence, next offset, taken at) of the newest checkpoint of a partition's analyser.
async fn newest(rig: &Rig) -> Option<(u64, u64, i64)> {
    let newest = rig.tables.newest_checkpoint("main", "analyse/0");
    let (manifest, _) = newest.await.unwrap()?;
    Some((
        manifest.sequence,
        manifest.next_offset,
        manifest.taken_at_ms,
    ))
}

/// Waits for a checkpoint that stands at an offset.
async fn until_at(rig: &Rig, at: Offset) {
    until("a checkpoint", async || {
        newest(rig).await.is_some_and(|(_, next, _)| next == at.0)
    })
    .await;
}

fn start(rig: &Rig, interval: Duration) -> Running {
    let mut config = rig.config(vec![Query::standing("live")]);
    config.checkpoint_interval = interval;
    rig.start(config)
}

async fn write(rig: &mut Rig, from: u64) -> Offset {
    let at = |id| yes(id, T0_MS + id as i64 * 1_000).record();
    rig.write(0, (from..from + 20).map(at).collect()).await
}

#[tokio::test]
async fn a_store_that_takes_no_checkpoint_stops_nothing() {
    let mut rig = Rig::new(1).await;
    let running = start(&rig, PAUSE);
    let first = write(&mut rig, 0).await;
    until_at(&rig, first).await;
    let blocked = Blocked::new(&rig, "analyse.0");
    let second = write(&mut rig, 20).await;
    until("a warning", async || !running.status.warnings().is_empty()).await;
    let warnings = running.status.warnings();
    assert!(
        warnings.len() == 1 && warnings[0].contains("analyse/0: no checkpoint can be taken"),
        "{warnings:?}"
    );
    let third = write(&mut rig, 40).await;
    rig.until(Channel::Changes, 0, |p| p.next_offset() == third.0)
        .await;
    blocked.lift();
    until("the checkpoint after all", async || {
        newest(&rig)
            .await
            .is_some_and(|(_, next, _)| next >= second.0)
    })
    .await;
    until("no warning", async || running.status.warnings().is_empty()).await;
    running.stop().await.unwrap();
    rig.close().await;
}

#[tokio::test]
async fn a_stop_without_room_for_a_checkpoint_goes_back_to_the_one_before() {
    let mut rig = Rig::new(1).await;
    let running = start(&rig, PAUSE);
    let first = write(&mut rig, 0).await;
    until_at(&rig, first).await;
    running.stop().await.unwrap();
    let before = newest(&rig).await;

    let running = start(&rig, Duration::from_secs(3_600));
    let second = write(&mut rig, 20).await;
    rig.until(Channel::Changes, 0, |p| p.next_offset() == second.0)
        .await;
    let blocked = Blocked::new(&rig, "analyse.0");
    running.stop().await.expect("a stop in good order");
    blocked.lift();
    assert_eq!(newest(&rig).await, before);

    let running = start(&rig, PAUSE);
    rig.end(T0_MS + 100_000).await;
    rig.until_ended().await;
    running.stop().await.unwrap();
    // What was worked through twice stands in the log twice, under the same number.
    let mut seen = std::collections::BTreeMap::new();
    for batch in rig.read(Channel::Changes, 0).await {
        let changes = payloads(&batch).into_iter();
        let changes = changes.filter(|payload| matches!(payload, Payload::Change(_)));
        let count = changes.count();
        if count > 0 {
            let again = seen.insert(batch.batch.header.seq, count);
            assert!(again.is_none_or(|before| before == count));
        }
    }
    assert_eq!(seen.values().sum::<usize>(), 40);
    rig.close().await;
}

/// Paused until another has taken over, and awake before the other's first checkpoint.
#[tokio::test]
async fn an_owner_that_was_replaced_commits_no_checkpoint() {
    let mut rig = Rig::new(1).await;
    let never = Duration::from_secs(3_600);
    let old = start(&rig, never);
    let first = write(&mut rig, 0).await;
    rig.until(Channel::Changes, 0, |p| p.next_offset() == first.0)
        .await;
    let new = start(&rig, never);
    until("the next epoch", async || {
        let outputs = rig.read(Channel::Changes, 0).await;
        outputs.iter().any(|output| output.batch.header.epoch == 2)
    })
    .await;
    // It stops in order, which is when it commits.
    old.stop().await.expect("who was replaced ends quietly");
    let newest = rig.tables.newest_checkpoint("main", "analyse/0");
    assert_eq!(newest.await.unwrap(), None);
    new.stop().await.unwrap();
    let newest = rig.tables.newest_checkpoint("main", "analyse/0");
    let (manifest, _) = newest.await.unwrap().expect("that of the new one");
    assert_eq!((manifest.epoch, manifest.next_offset), (2, first.0));
    rig.close().await;
}

/// An empty store counts epochs from one again: readers would drop all that is written under it.
#[tokio::test]
async fn a_store_that_is_newer_than_the_log_is_refused() {
    let mut rig = Rig::new(1).await;
    for _ in 0..3 {
        let running = start(&rig, PAUSE);
        let at = write(&mut rig, 0).await;
        rig.until(Channel::Changes, 0, |p| p.next_offset() == at.0)
            .await;
        running.stop().await.unwrap();
    }
    let empty = tempfile::tempdir().unwrap();
    let tables = headcount_store::Embedded::open(empty.path()).unwrap();
    let config = rig.config(vec![Query::standing("live")]);
    let refused = rig.start_on(config, tables).ends().await.unwrap_err();
    let AnalyseError::OtherStore { epoch, found, .. } = &refused else {
        panic!("{refused}");
    };
    assert_eq!((*epoch, *found), (1, 3), "{refused}");
    assert!(refused.to_string().contains("Restore the tables"));
    // The one that belongs to it goes on.
    let running = start(&rig, PAUSE);
    let at = write(&mut rig, 40).await;
    rig.until(Channel::Changes, 0, |p| p.next_offset() == at.0)
        .await;
    running.stop().await.unwrap();
    rig.close().await;
}

#[tokio::test]
async fn another_query_on_the_same_data_says_the_two_ways_on() {
    let mut rig = Rig::new(1).await;
    let running = start(&rig, PAUSE);
    let first = write(&mut rig, 0).await;
    until_at(&rig, first).await;
    running.stop().await.unwrap();

    let mut other = Query::standing("live");
    other.window.slide_ms = 30_000;
    let refused = rig.start(rig.config(vec![other])).ends().await;
    let refused = refused
        .expect_err("its state is of another plan")
        .to_string();
    let of_merger = refused.starts_with("merge: ");
    let theirs = plan_hash_of(&[Query::standing("live")], !of_merger, !of_merger);
    let says = [
        // Of whichever part comes first, the partition or the merger.
        ": the checkpoint was taken under other standing queries, or with truth or views switched otherwise",
        &format!("its plan is {theirs:016x}"),
        "put them back as they were",
        "or start with another data folder",
        "built anew from what the feed gives",
    ];
    for part in says {
        assert!(refused.contains(part), "{part:?} is not in {refused:?}");
    }

    // And the first way is one.
    let running = start(&rig, PAUSE);
    rig.end(T0_MS + 100_000).await;
    rig.until_ended().await;
    running.stop().await.unwrap();
    rig.close().await;
}
