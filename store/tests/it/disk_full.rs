//! A full disk: a file system of its own in a mount namespace of the child's own.
//!
//! Needs `unshare` (util-linux) and user namespaces; where they are missing the test fails.

use std::fs;
use std::path::Path;
use std::process::Command;

use headcount_store::{Embedded, Store, StoreError};

use crate::support::{batch, batches, checkpoint, commit_checkpoint, newest, open};

const FOLDER: &str = "HEADCOUNT_STORE_TEST_SMALL_DISK";
const SCRIPT: &str =
    r#"mount -t tmpfs -o size=24m none "$1" && exec "$2" disk_full::child --exact --nocapture"#;

#[test]
fn a_full_disk_refuses_loses_nothing_and_goes_on_when_there_is_space() {
    let folder = tempfile::tempdir().unwrap();
    let status = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount"])
        .args(["sh", "-c", SCRIPT, "sh"])
        .arg(folder.path())
        .arg(std::env::current_exe().unwrap())
        .env(FOLDER, folder.path())
        .status()
        .expect("unshare is installed (package util-linux)");
    assert!(status.success(), "{status}");
}

/// Not a test of its own: what runs on the small disk.
#[tokio::test]
async fn child() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let folder: &Path = folder.as_ref();
    let store = open(folder);
    // Room is taken away bit by bit, so that the write fails at some place in the journal.
    let ballast = folder.join("ballast");
    let mut number = 0;
    for round in 0..3 {
        number = fill(&store, &ballast, number).await;
        let error = commit_checkpoint(&store, round + 1).await.unwrap_err();
        assert!(matches!(error, StoreError::DiskFull { .. }), "{error}");
        fs::remove_file(&ballast).unwrap();
        // No restart: the next call opens the tables anew. What failed may have been kept.
        let kept = batches(&store).await;
        assert!(kept == number || kept == number + 1, "{kept} of {number}");
        number = kept;
        store.write(batch(number)).await.unwrap();
        number += 1;
        commit_checkpoint(&store, round + 1).await.unwrap();
        assert_eq!(newest(&store).await, Some(round + 1));
        assert_eq!(checkpoint(round + 1).0.sequence, round + 1);
    }
    store.close().await;
    let store = open(folder);
    assert_eq!(batches(&store).await, number);
}

/// Writes until there is no room; gives the number of the batch that failed.
async fn fill(store: &Embedded, ballast: &Path, mut number: u64) -> u64 {
    let mut file = fs::File::create(ballast).unwrap();
    let zeros = vec![1; 4 << 10];
    while std::io::Write::write_all(&mut file, &zeros).is_ok() {}
    drop(file);
    for _ in 0..100_000 {
        match store.write(batch(number)).await {
            Ok(_) => number += 1,
            Err(error) => {
                assert!(error.is_retryable(), "{error}");
                assert!(matches!(error, StoreError::DiskFull { .. }), "{error}");
                return number;
            }
        }
    }
    panic!("the disk never filled");
}
