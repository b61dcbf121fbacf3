//! Segments and indexes that are torn, corrupted or missing.

use std::fs::{self, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use headcount_binder::BinderError;

use crate::support::{batch, config, open, publish, read_all, seqs};

fn files(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(dir.join("log/main/rsvps"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == extension))
        .collect();
    found.sort();
    found
}

/// A log of `batches`, each in a group of its own, closed.
async fn written(dir: &Path, batches: u64) {
    let binder = open(config(dir)).await.unwrap();
    for seq in 0..batches {
        publish(&binder, batch(seq, 4, 100)).await.unwrap();
    }
    binder.close().await.unwrap();
}

fn flip(path: &Path, position: u64) {
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .open(path)
        .unwrap();
    let mut byte = [0];
    file.read_exact_at(&mut byte, position).unwrap();
    file.write_all_at(&[byte[0] ^ 0xff], position).unwrap();
}

#[tokio::test]
async fn a_tail_torn_anywhere_is_cut_and_the_rest_stays() {
    let dir = tempfile::tempdir().unwrap();
    written(dir.path(), 5).await;
    let segment = files(dir.path(), "seg").pop().unwrap();
    let whole = fs::read(&segment).unwrap();
    for length in (40..whole.len()).rev().step_by(37) {
        fs::write(&segment, &whole[..length]).unwrap();
        let binder = open(config(dir.path())).await.unwrap();
        let found = seqs(&binder).await;
        assert!(found.iter().copied().eq(0..found.len() as u64), "{length}");
        // A batch takes 64 + 12 bytes and its body of 4 records.
        let frame = 76 + batch(0, 4, 100).body.len();
        assert_eq!(found.len(), ((length - 40) / frame).min(5), "{length}");
        publish(&binder, batch(77, 1, 10)).await.unwrap();
        assert_eq!(seqs(&binder).await.last(), Some(&77));
        binder.close().await.unwrap();
    }
}

#[tokio::test]
async fn garbage_behind_the_end_is_cut() {
    let dir = tempfile::tempdir().unwrap();
    for garbage in [vec![0; 5000], b"HCF\x01".repeat(50), vec![0xff; 3]] {
        fs::remove_dir_all(dir.path().join("log")).ok();
        written(dir.path(), 5).await;
        let segment = files(dir.path(), "seg").pop().unwrap();
        let mut bytes = fs::read(&segment).unwrap();
        bytes.extend(garbage);
        fs::write(&segment, bytes).unwrap();
        let binder = open(config(dir.path())).await.unwrap();
        assert_eq!(seqs(&binder).await, [0, 1, 2, 3, 4]);
        binder.close().await.unwrap();
    }
}

#[tokio::test]
async fn rot_in_the_active_segment_is_typed_and_nothing_is_cut() {
    let dir = tempfile::tempdir().unwrap();
    written(dir.path(), 5).await;
    let segment = files(dir.path(), "seg").pop().unwrap();
    let whole = fs::read(&segment).unwrap();
    let end_of_frames = whole.len() - 64;
    for position in (40..end_of_frames).step_by(53) {
        flip(&segment, position as u64);
        let damaged = fs::read(&segment).unwrap();
        let error = open(config(dir.path())).await.unwrap_err();
        let BinderError::Corrupt {
            path, position: at, ..
        } = &error
        else {
            panic!("byte {position}: {error}");
        };
        assert_eq!(path, &segment);
        assert!(*at <= position as u64, "{error}");
        assert_eq!(fs::read(&segment).unwrap(), damaged, "nothing is changed");
        fs::write(&segment, &whole).unwrap();
    }
    let binder = open(config(dir.path())).await.unwrap();
    assert_eq!(seqs(&binder).await.len(), 5);
}

#[tokio::test]
async fn rot_in_a_sealed_segment_is_typed_and_the_rest_is_read() {
    let dir = tempfile::tempdir().unwrap();
    written(dir.path(), 100).await;
    let segments = files(dir.path(), "seg");
    assert!(segments.len() > 3);
    flip(&segments[1], 1000);
    let binder = open(config(dir.path())).await.unwrap();
    let error = read_all(&binder).await.unwrap_err();
    assert!(
        matches!(&error, BinderError::Corrupt { path, .. } if path == &segments[1]),
        "{error}"
    );
    publish(&binder, batch(100, 1, 10)).await.unwrap();
    binder.close().await.unwrap();
    fs::write(&segments[1], &fs::read(&segments[1]).unwrap()[..900]).unwrap();
    let error = open(config(dir.path())).await.unwrap_err();
    assert!(
        matches!(error, BinderError::Corrupt { position: 900, .. }),
        "{error}"
    );
    fs::remove_file(&segments[1]).unwrap();
    let error = open(config(dir.path())).await.unwrap_err().to_string();
    assert!(error.contains("missing"), "{error}");
}

#[tokio::test]
async fn indexes_are_rebuilt() {
    let dir = tempfile::tempdir().unwrap();
    written(dir.path(), 100).await;
    let indexes = files(dir.path(), "idx");
    let good: Vec<Vec<u8>> = indexes.iter().map(|path| fs::read(path).unwrap()).collect();
    fs::remove_file(&indexes[0]).unwrap();
    flip(&indexes[1], 60);
    flip(&indexes[2], 24);
    let binder = open(config(dir.path())).await.unwrap();
    assert!(seqs(&binder).await.into_iter().eq(0..100));
    for (path, good) in indexes.iter().zip(&good) {
        assert_eq!(&fs::read(path).unwrap(), good, "{}", path.display());
    }
}

#[tokio::test]
async fn a_segment_of_another_format_is_not_touched() {
    let dir = tempfile::tempdir().unwrap();
    written(dir.path(), 5).await;
    let segment = files(dir.path(), "seg").pop().unwrap();
    OpenOptions::new()
        .write(true)
        .open(&segment)
        .unwrap()
        .write_all_at(&[9], 8)
        .unwrap();
    let before = fs::read(&segment).unwrap();
    let error = open(config(dir.path())).await.unwrap_err().to_string();
    assert!(error.contains("its format is 9"), "{error}");
    assert_eq!(fs::read(&segment).unwrap(), before);
}
