//! Ports, folders, addresses, positions: what is wrong is said, with what to do.

use std::collections::BTreeMap;

use headcount_sdk::v1::{Channel, ErrorReason, SourceState};
use headcount_sdk::{SyncOptions, TailOptions};

use crate::harness::command::cli;
use crate::harness::dev::Setup;
use crate::harness::feed::Feed;
use crate::harness::process::Process;
use crate::harness::read::{until, watched};
use crate::harness::{PATIENCE, recording};
use crate::recording::numbers::{ONCE, RECORDS, check_counts, check_truth};

#[tokio::test]
async fn an_address_that_is_none_is_refused() {
    let ended = Setup::feed("http://127.0.0.1/").fails().await;
    assert_eq!(ended.code, Some(2), "{}", ended.stderr);
    assert!(ended.stderr.contains("ws://"), "{}", ended.stderr);
}

#[tokio::test]
async fn a_feed_out_of_reach_is_told_and_tried_again() {
    let mut dev = Setup::feed("ws://127.0.0.1:1/2/rsvps").start().await;
    let error = until("the status says why", async || {
        let status = dev.client.status().await.ok()?;
        let source = status.sources.first()?.clone();
        (source.state() != SourceState::Live && !source.last_error.is_empty())
            .then_some(source.last_error)
    })
    .await;
    assert!(error.contains("refused"), "{error}");
    assert!(dev.process.is_running());
    dev.stop().await;
}

#[tokio::test]
async fn a_server_that_is_no_feed_is_told_and_tried_again() {
    // It speaks HTTP, and has no such path.
    let other = Setup::log_only().start().await;
    let url = format!("ws://{}/2/rsvps", other.address);
    let mut dev = Setup::feed(&url).start().await;
    let error = until("the status says why", async || {
        let status = dev.client.status().await.ok()?;
        let error = status.sources.first()?.last_error.clone();
        (!error.is_empty()).then_some(error)
    })
    .await;
    assert!(error.contains("404"), "{error}");
    assert!(dev.process.is_running());
    dev.stop().await;
    other.stop().await;
}

#[tokio::test]
async fn a_port_in_use_is_named() {
    let held = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = held.local_addr().unwrap().to_string();
    let setup = Setup::feed("ws://127.0.0.1:1/");
    let mut process = Process::start(setup.command_on(&address));
    let status = process.wait(PATIENCE).await;
    assert_eq!(status.code(), Some(1));
    assert!(process.stderr().contains(&address), "{}", process.stderr());
}

#[tokio::test]
async fn a_data_folder_that_cannot_be_written_is_named() {
    let setup = Setup::feed("ws://127.0.0.1:1/");
    std::fs::write(setup.data(), "a file where the folder is to be").unwrap();
    let ended = setup.fails().await;
    assert_eq!(ended.code, Some(1));
    let path = setup.data().to_str().unwrap();
    assert!(ended.stderr.contains(path), "{}", ended.stderr);
}

#[tokio::test]
async fn a_data_folder_in_use_is_named_with_its_user() {
    let setup = Setup::feed("ws://127.0.0.1:1/");
    let dev = setup.start().await;
    let ended = setup.fails().await;
    assert_eq!(ended.code, Some(1));
    let user = format!("in use by process {}", dev.process.id());
    assert!(ended.stderr.contains(&user), "{}", ended.stderr);
    let data = format!("  data    {}", setup.data().display());
    let banner = dev.process.stderr();
    assert!(banner.lines().any(|line| line == data), "{data}:\n{banner}");
    assert!(banner.lines().count() <= 10, "not short:\n{banner}");
    dev.stop().await;
}

#[tokio::test]
async fn a_torn_segment_is_cut_and_a_damaged_checkpoint_passed_over() {
    let feed = Feed::replay(&recording(), 1, "2000").await;
    let setup = Setup::feed(&feed.url).set("analyse.checkpoint_interval", "100ms");
    let mut dev = setup.start().await;
    dev.counted(RECORDS).await;
    watched(&dev.client).await;
    dev.process.kill();
    // Nothing comes again: what is right afterwards comes from the log.
    drop(feed);
    let segment = setup.channel("rsvps").join("000000000001.seg");
    let mut bytes = std::fs::read(&segment).unwrap();
    bytes.extend_from_slice(b"HCF\x01 torn");
    std::fs::write(&segment, bytes).unwrap();
    let newest = newest_checkpoints(setup.data());
    assert!(newest.len() > 2, "of partitions and the merger: {newest:?}");
    for damaged in newest {
        let mut bytes = std::fs::read(&damaged).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 0xff;
        std::fs::write(&damaged, bytes).unwrap();
    }
    let dev = setup.start().await;
    let headcount = dev.counted(RECORDS).await;
    check_counts(&headcount, ONCE);
    check_truth(&dev.client, &headcount).await;
    let told = dev.process.stderr();
    assert!(told.contains("torn"), "{told}");
    assert!(told.contains("checkpoint"), "{told}");
    dev.stop().await;
}

#[tokio::test]
async fn rot_in_a_sealed_segment_is_named_and_nothing_is_changed() {
    let setup = Setup::replay(&recording(), "max").set("log.segment_size", "64KiB");
    let dev = setup.start().await;
    dev.counted(RECORDS).await;
    watched(&dev.client).await;
    dev.stop().await;
    // Everything behind the input is to be made again, so the input is read from its beginning.
    for made in [
        "store",
        "log/main/changes",
        "log/main/partials",
        "log/main/results",
    ] {
        std::fs::remove_dir_all(setup.data().join(made)).unwrap();
    }
    let segment = setup.channel("rsvps").join("000000000002.seg");
    let mut bytes = std::fs::read(&segment).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0x01;
    std::fs::write(&segment, &bytes).unwrap();
    let ended = setup.fails().await;
    assert_eq!(ended.code, Some(1));
    let path = segment.to_str().unwrap();
    for part in [path, "is corrupt at byte", "Restore the file from a copy"] {
        assert!(ended.stderr.contains(part), "{part}: {}", ended.stderr);
    }
    assert_eq!(std::fs::read(&segment).unwrap(), bytes);
}

/// The newest checkpoint of everybody who takes some.
fn newest_checkpoints(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder can be listed") {
            let path = entry.expect("a folder can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| extension == "ckpt")
            {
                let newest: &mut std::path::PathBuf = found.entry(folder.clone()).or_default();
                if *newest < path {
                    *newest = path;
                }
            }
        }
    }
    found.into_values().collect()
}

#[tokio::test]
async fn positions_that_are_none_have_typed_errors() {
    let dev = Setup::replay(&recording(), "max").start().await;
    let headcount = dev.counted(RECORDS).await;
    check_counts(&headcount, ONCE);
    let options = TailOptions::new(Channel::Rsvps).from_cursor("no-cursor");
    let error = dev.client.tail(options).next().await.unwrap().unwrap_err();
    assert_eq!(error.reason(), ErrorReason::MalformedCursor, "{error}");
    let options = SyncOptions::default().from_cursor("no-cursor");
    let error = dev.client.sync(options).next().await.unwrap().unwrap_err();
    assert_eq!(error.reason(), ErrorReason::MalformedCursor, "{error}");
    let server = format!("http://{}", dev.address);
    let ended = cli(Some(&server), &["tail", "--from", "no-cursor"]).await;
    assert_eq!(ended.code, Some(1));
    assert!(ended.stdout.is_empty(), "errors go to stderr");
    assert!(
        ended.stderr.contains("MALFORMED_CURSOR"),
        "{}",
        ended.stderr
    );
    dev.stop().await;
}
