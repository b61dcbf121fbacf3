//! What was changed from outside: damaged and torn files, folders in use or impossible.

use std::fs;
use std::path::{Path, PathBuf};

use headcount_store::{Embedded, Store, StoreError};

use crate::support::{FEED, batch, batches, commit_checkpoint, newest, open};

fn checkpoints(folder: &Path) -> PathBuf {
    folder.join("store/checkpoints/main/analyse.0")
}

/// The checkpoint files, newest last.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == ending));
    files.sort();
    files
}

fn flip(path: &Path, at: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[at] ^= 1;
    fs::write(path, bytes).unwrap();
}

fn cut(path: &Path, length: usize) {
    let bytes = fs::read(path).unwrap();
    fs::write(path, &bytes[..length]).unwrap();
}

#[tokio::test]
async fn a_damaged_checkpoint_gives_way_to_the_one_before() {
    type Damage = fn(&Path);
    let damages: [(&str, Damage); 7] = [
        ("magic", |path| flip(path, 3)),
        ("length", |path| flip(path, 11)),
        ("manifest", |path| flip(path, 14)),
        ("state", |path| flip(path, 1_000_000)),
        ("torn state", |path| cut(path, 2_000_000)),
        ("torn manifest", |path| cut(path, 20)),
        ("empty", |path| cut(path, 0)),
    ];
    for (name, damage) in damages {
        let folder = tempfile::tempdir().unwrap();
        let store = open(folder.path());
        for number in 1..=3 {
            commit_checkpoint(&store, number).await.unwrap();
        }
        let at = checkpoints(folder.path());
        damage(files(&at, "ckpt").last().unwrap());
        assert_eq!(newest(&store).await, Some(2), "{name}");
        assert_eq!(files(&at, "damaged").len(), 1, "{name}: set aside");
        // The owner goes on from the older one, under the number of the damaged one.
        commit_checkpoint(&store, 3).await.unwrap();
        assert_eq!(newest(&store).await, Some(3), "{name}");
        for number in 4..=5 {
            commit_checkpoint(&store, number).await.unwrap();
        }
        assert_eq!(files(&at, "ckpt").len(), 2, "{name}");
        assert_eq!(files(&at, "damaged").len(), 0, "{name}: not kept for ever");
    }
}

#[tokio::test]
async fn where_no_checkpoint_holds_nothing_is_touched_and_nothing_made_up() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    for number in 1..=2 {
        commit_checkpoint(&store, number).await.unwrap();
    }
    let at = checkpoints(folder.path());
    for path in files(&at, "ckpt") {
        flip(&path, 2_000_000);
    }
    for _ in 0..2 {
        let error = store.newest_checkpoint(FEED, "analyse/0").await;
        let error = error.unwrap_err();
        assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");
        assert!(error.to_string().contains("move it away"), "{error}");
        assert_eq!(files(&at, "ckpt").len(), 2);
    }
}

#[tokio::test]
async fn a_folder_in_use_names_who_has_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let error = Embedded::open(folder.path()).unwrap_err();
    let mine = std::process::id();
    assert!(
        matches!(error, StoreError::InUse { pid: Some(pid), .. } if pid == mine),
        "{error}"
    );
    assert!(error.to_string().contains("stop it"), "{error}");
    store.write(batch(0)).await.unwrap();
    store.close().await;
    let closed = store.write(batch(1)).await.unwrap_err();
    assert!(matches!(closed, StoreError::Closed), "{closed}");
    let again = open(folder.path());
    assert_eq!(batches(&again).await, 1);
}

#[test]
fn a_folder_that_cannot_be_made_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, b"").unwrap();
    let error = Embedded::open(&file).unwrap_err();
    assert!(matches!(error, StoreError::Unwritable { .. }), "{error}");
    assert!(error.to_string().contains("owner and mode"), "{error}");
}

/// Changed bytes in the tables are met with an error, with rows that still match the position,
/// or not at all; never with other rows, a panic, or an end of the process.
#[tokio::test]
async fn damaged_tables_are_an_error_or_a_shorter_truth() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    for number in 0..30 {
        store.write(batch(number)).await.unwrap();
    }
    store.close().await;
    let tables = folder.path().join("store/tables");
    let mut victims = Vec::new();
    walk(&tables, &mut victims);
    let mut told = 0;
    for victim in &victims {
        let bytes = fs::read(victim).unwrap();
        if bytes.is_empty() || victim.ends_with("lock") {
            continue;
        }
        let used = bytes.iter().rposition(|byte| *byte != 0).unwrap_or(0);
        for at in [0, used / 2, used] {
            let copy = tempfile::tempdir().unwrap();
            copy_all(folder.path(), copy.path());
            let path = copy
                .path()
                .join(victim.strip_prefix(folder.path()).unwrap());
            flip(&path, at);
            match Embedded::open(copy.path()) {
                Ok(store) => assert!(batches(&store).await <= 30),
                Err(error) => {
                    assert!(
                        matches!(error, StoreError::Corrupt { .. }),
                        "{}: {error}",
                        victim.display()
                    );
                    told += 1;
                }
            }
        }
    }
    assert!(told > 0, "no damage was noticed at all");
}

fn walk(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, into);
        } else {
            into.push(path);
        }
    }
}

fn copy_all(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            fs::create_dir_all(&target).unwrap();
            copy_all(&path, &target);
        } else {
            // Journals are allocated ahead: only what is used is worth a copy.
            let mut bytes = fs::read(&path).unwrap();
            let used = bytes
                .iter()
                .rposition(|byte| *byte != 0)
                .map_or(0, |at| at + 1);
            let length = bytes.len();
            bytes.truncate(used);
            fs::write(&target, bytes).unwrap();
            let file = fs::OpenOptions::new().write(true).open(&target).unwrap();
            file.set_len(length as u64).unwrap();
        }
    }
}

/// A batch that a power cut tore at the journal's end is cut off, and said.
#[tokio::test]
async fn a_torn_journal_ends_with_its_last_whole_batch() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    for number in 0..5 {
        store.write(batch(number)).await.unwrap();
    }
    store.close().await;
    let tables = folder.path().join("store/tables");
    let journal = files(&tables, "jnl").pop().unwrap();
    let bytes = fs::read(&journal).unwrap();
    let used = bytes.iter().rposition(|byte| *byte != 0).unwrap() + 1;
    for torn in [1, 20, 300] {
        let copy = tempfile::tempdir().unwrap();
        copy_all(folder.path(), copy.path());
        let path = copy
            .path()
            .join(journal.strip_prefix(folder.path()).unwrap());
        cut(&path, used - torn);
        let store = open(copy.path());
        assert_eq!(batches(&store).await, 4, "{torn} bytes torn off");
        store.write(batch(4)).await.unwrap();
        assert_eq!(batches(&store).await, 5);
    }
}
