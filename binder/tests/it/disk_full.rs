//! A full disk: a file system of 1 MiB in a mount namespace of the child's own.
//!
//! Needs `unshare` (util-linux) and user namespaces; where they are missing the test fails.

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::Command;

use headcount_binder::{BinderError, Embedded};

use crate::support::{batch, config, open, publish, seqs};

const FOLDER: &str = "HEADCOUNT_BINDER_TEST_SMALL_DISK";
const SCRIPT: &str = r#"mount -t tmpfs -o size=1m none "$1" && exec "$2" disk_full::child --exact"#;

#[test]
fn a_full_disk_refuses_loses_nothing_and_goes_on_when_there_is_space() {
    let folder = tempfile::tempdir().unwrap();
    let status = Command::new("unshare")
        .args([
            "--user",
            "--map-root-user",
            "--mount",
            "sh",
            "-c",
            SCRIPT,
            "sh",
        ])
        .arg(folder.path())
        .arg(std::env::current_exe().unwrap())
        .env(FOLDER, folder.path())
        .status()
        .expect("unshare is installed (package util-linux)");
    assert!(status.success() && status.signal().is_none(), "{status}");
}

/// Not a test of its own: what runs on the small disk.
#[tokio::test]
async fn child() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    // In one large segment the write of a group fails, in small ones also a roll.
    for segment_bytes in [64 << 20, 8 << 10, 100 << 10] {
        fill_and_free(folder.as_ref(), segment_bytes).await;
    }
}

/// Publishes until the disk is full; gives the sequence number that failed.
async fn fill(binder: &Embedded, mut seq: u64) -> u64 {
    loop {
        match publish(binder, batch(seq, 8, 400)).await {
            Ok(_) => seq += 1,
            Err(BinderError::DiskFull { .. }) => return seq,
            Err(error) => panic!("{error}"),
        }
        assert!(seq < 10_000, "the disk never filled");
    }
}

async fn fill_and_free(disk: &Path, segment_bytes: u64) {
    let folder = disk.join("data");
    let ballast = disk.join("ballast");
    fs::write(&ballast, vec![0; 300 << 10]).unwrap();
    let mut config = config(&folder);
    config.segment_bytes = segment_bytes;
    let binder = open(config.clone()).await.unwrap();
    let failed = fill(&binder, 0).await;
    assert!(failed > 50);
    for _ in 0..5 {
        let again = publish(&binder, batch(failed, 8, 400)).await;
        assert!(
            matches!(again, Err(BinderError::DiskFull { .. })),
            "{again:?}"
        );
        let behind = publish(&binder, batch(failed + 1, 8, 400)).await;
        assert!(
            matches!(behind, Err(BinderError::AfterFailed { .. })),
            "{behind:?}"
        );
        assert!(seqs(&binder).await.into_iter().eq(0..failed));
    }
    fs::remove_file(&ballast).unwrap();
    let end = fill(&binder, failed).await;
    assert!(end > failed + 20, "it goes on where it stopped");
    assert!(seqs(&binder).await.into_iter().eq(0..end));
    binder.close().await.unwrap();
    // A start on a full disk reads what is there.
    let binder = open(config).await.unwrap();
    assert!(seqs(&binder).await.into_iter().eq(0..end));
    drop(binder);
    fs::remove_dir_all(&folder).unwrap();
}
