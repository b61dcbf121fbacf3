//! What is answered has been synced before, so that a power cut takes nothing of it.
//!
//! A kill cannot show that: what a process has written stays with the system. So a child writes to the
//! log and to the tables under strace, and its system calls are looked at in their order:
//!
//! - A batch is confirmed, rows are answered, a checkpoint is answered only once every file that it
//!   was written to is synced, and the folder of every file that was renamed for it.
//! - What several publishers write at once shares syncs, fewer than one for two batches; each is confirmed only once a sync
//!   that began after its write is over.

mod trace;

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use anyhow::Result;
use bytes::Bytes;
use futures::future::join_all;
use headcount_binder::{
    BatchBuilder, BatchHeader, Binder as _, Channel, ChannelRef, Confirm, Embedded as Log,
    EmbeddedConfig as LogConfig, FeedName, Partition, Producer,
};
use headcount_proto::v1;
use headcount_store::{
    CheckpointManifest, Embedded as Tables, EmbeddedConfig as TablesConfig, HistoryRow, Store as _,
    WriteBatch,
};
use prost::Message as _;

use trace::Disk;

const FOLDER: &str = "HEADCOUNT_POWER_TEST_FOLDER";
/// Of a segment: a few batches, so that segments are sealed and begun within a run.
const SEGMENT_BYTES: u64 = 8 << 10;
const RECORD_BYTES: usize = 1_000;
const ALONE: u64 = 40;
const AT_ONCE: u64 = 240;
const ROW_BATCHES: u64 = 20;
const CHECKPOINTS: u64 = 5;

/// Not a test of its own: what the child runs. Without the variable there is nothing to do.
#[tokio::test]
async fn child() -> Result<()> {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return Ok(());
    };
    let folder = Path::new(&folder);
    publish_alone(folder).await?;
    publish_at_once(folder).await?;
    write_rows(folder).await
}

/// Says something in one system call.
fn say(text: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("{text}\n").as_bytes())?;
    out.flush()?;
    Ok(())
}

fn channel() -> ChannelRef {
    ChannelRef::new(FeedName::default(), Channel::Rsvps)
}

async fn open(config: LogConfig) -> Result<Arc<Log>> {
    let log = Log::open(config)?;
    log.open_channel(&channel(), 1).await?;
    Ok(log)
}

async fn publish(log: &Log, seq: u64) -> Result<Confirm> {
    let mut builder = BatchBuilder::default();
    let mut record = format!("batch {seq};").into_bytes();
    record.resize(RECORD_BYTES, b'.');
    builder.push(&record)?;
    let header = BatchHeader {
        producer: Producer::new("collect/test")?,
        epoch: 1,
        seq,
    };
    let batch = builder.finish(header)?;
    Ok(log.publish(&channel(), Partition(0), batch).await?)
}

async fn publish_alone(folder: &Path) -> Result<()> {
    let mut config = LogConfig::new(folder.join("data"));
    config.segment_bytes = SEGMENT_BYTES;
    let log = open(config).await?;
    for seq in 0..ALONE {
        publish(&log, seq).await?.await?;
        say(&format!("confirmed {seq}"))?;
    }
    Ok(log.close().await?)
}

async fn publish_at_once(folder: &Path) -> Result<()> {
    let log = open(LogConfig::new(folder.join("one segment"))).await?;
    say("at once")?;
    let mut confirms = Vec::new();
    for seq in 0..AT_ONCE {
        confirms.push(publish(&log, seq).await?);
    }
    let said = (0..).zip(confirms).map(async |(seq, confirm)| {
        confirm.await?;
        say(&format!("shared {seq}"))
    });
    for said in join_all(said).await {
        said?;
    }
    say("all confirmed")?;
    Ok(log.close().await?)
}

async fn write_rows(folder: &Path) -> Result<()> {
    let tables = Tables::open(TablesConfig::new(folder.join("data")))?;
    for number in 0..ROW_BATCHES {
        let change = v1::Change {
            version: number,
            stamp: Some(v1::Stamp::default()),
            rsvp: Some(v1::Rsvp {
                rsvp_id: number,
                mtime: Some(prost_types::Timestamp::default()),
                ..Default::default()
            }),
            ..Default::default()
        };
        let row = HistoryRow::from_change(0, change.encode_to_vec().into())?;
        let batch = WriteBatch {
            feed: "main".to_owned(),
            history: vec![row],
            results: Vec::new(),
            position: None,
        };
        tables.write(batch).await?;
        say(&format!("written {number}"))?;
    }
    for sequence in 1..=CHECKPOINTS {
        let state: Bytes = vec![sequence as u8; 3 << 20].into();
        let manifest = CheckpointManifest {
            owner: "analyse/0".to_owned(),
            epoch: 1,
            sequence,
            next_offset: sequence,
            taken_at_ms: 0,
            bytes: state.len() as u64,
            hash: xxhash_rust::xxh3::xxh3_64(&state),
            state_hash: 0,
        };
        let committed = tables.commit_checkpoint("main", manifest, state).await;
        committed?;
        say(&format!("checkpoint {sequence}"))?;
    }
    tables.close().await;
    Ok(())
}

/// What the child did, call by call.
fn traced(folder: &Path) -> Result<String> {
    let trace = folder.join("trace");
    let status = Command::new("strace")
        .args(["-f", "-qq", "-y", "-s", "1000000", "-e", trace::CALLS, "-o"])
        .arg(&trace)
        .arg(std::env::current_exe()?)
        .args(["power::child", "--exact", "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder)
        .stdout(Stdio::null())
        .status()
        .expect("strace is installed");
    assert!(status.success(), "{status}");
    Ok(std::fs::read_to_string(trace)?)
}

#[test]
fn what_is_answered_is_synced_before() {
    let folder = tempfile::tempdir().unwrap();
    let calls = traced(folder.path()).unwrap();
    let mut disk = Disk::default();
    let (mut confirmed, mut written, mut checkpoints) = (0, 0, 0);
    for call in trace::read(&calls) {
        let Some(said) = disk.take(&call) else {
            continue;
        };
        let (of, count) = match said.split(' ').next() {
            Some("confirmed") => ("/data/log/", &mut confirmed),
            Some("written") => (".jnl", &mut written),
            Some("checkpoint") => ("/checkpoints/", &mut checkpoints),
            _ => continue,
        };
        *count += 1;
        let writes = disk.writes(of);
        assert!(writes >= *count, "{said}: {writes} writes to {of}");
        assert_eq!(disk.unsynced(of), [""; 0], "{said} came before their sync");
    }
    let told = (confirmed, written, checkpoints);
    assert_eq!(told, (ALONE, ROW_BATCHES, CHECKPOINTS));
}

#[test]
fn what_is_written_at_once_shares_syncs_and_is_confirmed_after_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let calls = traced(folder.path()).unwrap();
    let mut disk = Disk::default();
    let (mut syncs, mut shared) = (0, 0);
    for call in trace::read(&calls) {
        let Some(said) = disk.take(&call) else {
            continue;
        };
        if said == "at once" {
            // The batches of before are of the same numbers.
            disk = Disk::default();
        } else if let Some(seq) = said.strip_prefix("shared ") {
            shared += 1;
            assert!(disk.is_safe(&format!("batch {seq};")), "{said}");
        } else if said == "all confirmed" {
            syncs = disk.syncs(".seg");
        }
    }
    assert_eq!(shared, AT_ONCE);
    assert!(
        (1..=AT_ONCE / 2).contains(&syncs),
        "{syncs} syncs for {AT_ONCE} batches"
    );
}
