//! Checkpoints, offsets, standing queries.

use bytes::Bytes;
use xxhash_rust::xxh3::xxh3_64;

use super::{FEED, Place, ok};
use crate::contract::CheckpointManifest;
use crate::error::StoreError;
use crate::rows::Expected;

fn checkpoint(owner: &str, epoch: u64, sequence: u64, bytes: usize) -> (CheckpointManifest, Bytes) {
    let byte = (epoch * 31 + sequence) as u8;
    let state: Bytes = (0..bytes).map(|i| (i / 977) as u8 ^ byte).collect();
    let manifest = CheckpointManifest {
        owner: owner.to_owned(),
        epoch,
        sequence,
        next_offset: sequence * 1_024,
        taken_at_ms: 1_425_788_574_000,
        bytes: state.len() as u64,
        hash: xxh3_64(&state),
        state_hash: sequence ^ 0xfeed,
    };
    (manifest, state)
}

/// The newest comes back whole; two are kept; a commit that is not beyond it is refused and
/// changes nothing; owners are apart.
pub async fn checkpoints_move_forward_only(place: &mut dyn Place) {
    let store = place.open().await;
    assert_eq!(ok(store.newest_checkpoint(FEED, "merge").await), None);
    assert!(ok(store.list_checkpoints(FEED).await).is_empty());
    let sizes = [0, 1, (1 << 20) - 1, 1 << 20, 3 << 20];
    let stamps = [(1, 1), (1, 2), (2, 1), (2, 7), (3, 8)];
    for (bytes, (epoch, sequence)) in sizes.into_iter().zip(stamps) {
        let new = checkpoint("analyse/0", epoch, sequence, bytes);
        ok(store
            .commit_checkpoint(FEED, new.0.clone(), new.1.clone())
            .await);
        let found = ok(store.newest_checkpoint(FEED, "analyse/0").await);
        assert_eq!(found, Some(new));
    }
    for (epoch, sequence) in [(3, 8), (3, 7), (2, 99), (0, 0)] {
        let (manifest, state) = checkpoint("analyse/0", epoch, sequence, 10);
        let refused = store.commit_checkpoint(FEED, manifest, state).await;
        let newest = matches!(
            refused,
            Err(StoreError::Stale {
                newest_epoch: 3,
                newest_sequence: 8,
                ..
            })
        );
        assert!(newest, "{refused:?}");
    }
    let (mut manifest, state) = checkpoint("analyse/0", 9, 9, 10);
    manifest.hash ^= 1;
    let refused = store.commit_checkpoint(FEED, manifest, state).await;
    assert!(matches!(refused, Err(StoreError::ManifestMismatch { .. })));
    let other = checkpoint("analyse/1", 1, 1, 5);
    ok(store
        .commit_checkpoint(FEED, other.0.clone(), other.1)
        .await);
    drop(store);
    place.close().await;
    let store = place.open().await;
    let found = ok(store.newest_checkpoint(FEED, "analyse/0").await);
    assert_eq!(found, Some(checkpoint("analyse/0", 3, 8, 3 << 20)));
    let listed = ok(store.list_checkpoints(FEED).await);
    let kept = [(3, 8, 3 << 20), (2, 7, 1 << 20)];
    let mut want: Vec<_> = kept
        .map(|(e, s, b)| checkpoint("analyse/0", e, s, b).0)
        .into();
    want.push(other.0);
    assert_eq!(listed, want);
    let elsewhere = store.list_checkpoints("other").await;
    assert!(ok(elsewhere).is_empty());
    let (manifest, state) = checkpoint("../x", 1, 1, 1);
    let refused = store.commit_checkpoint(FEED, manifest, state).await;
    assert!(matches!(refused, Err(StoreError::InvalidName { .. })));
}

/// Who takes an owner's checkpoints over shuts out who had them, before its own first commit.
pub async fn a_claim_refuses_older_epochs(place: &mut dyn Place) {
    let store = place.open().await;
    let claim = async |epoch| store.claim_checkpoints(FEED, "analyse/0", epoch).await;
    let commit = async |epoch, sequence| {
        let (manifest, state) = checkpoint("analyse/0", epoch, sequence, 100);
        store.commit_checkpoint(FEED, manifest, state).await
    };
    let stale = |refused: Result<(), StoreError>, newest: u64| {
        let told = matches!(refused, Err(StoreError::Stale { newest_epoch, .. }) if newest_epoch == newest);
        assert!(told, "{refused:?}");
    };
    ok(claim(1).await);
    assert_eq!(ok(store.newest_checkpoint(FEED, "analyse/0").await), None);
    assert!(ok(store.list_checkpoints(FEED).await).is_empty());
    ok(commit(1, 1).await);
    ok(claim(1).await);
    ok(claim(3).await);
    // The one before wakes up in the middle of its commit.
    stale(commit(1, 2).await, 3);
    stale(commit(2, 9).await, 3);
    stale(claim(2).await, 3);
    let first = checkpoint("analyse/0", 1, 1, 100);
    let newest = ok(store.newest_checkpoint(FEED, "analyse/0").await);
    assert_eq!(newest.as_ref(), Some(&first));
    ok(claim(3).await);
    ok(commit(3, 2).await);
    stale(commit(1, 3).await, 3);
    ok(commit(3, 3).await);
    let listed = ok(store.list_checkpoints(FEED).await);
    let listed: Vec<_> = (listed.iter())
        .map(|kept| (kept.epoch, kept.sequence))
        .collect();
    assert_eq!(listed, [(3, 3), (3, 2)]);
    // Owners are apart.
    let (manifest, state) = checkpoint("analyse/1", 1, 1, 5);
    ok(store.commit_checkpoint(FEED, manifest, state).await);
}

/// Of two who move an offset, one is told; groups, channels and partitions are apart.
pub async fn offsets_move_by_compare_and_swap(place: &mut dyn Place) {
    let store = place.open().await;
    let commit = async |partition, offset, expected| {
        store
            .commit_offset(FEED, "rsvps", "mine", partition, offset, expected)
            .await
    };
    let early = commit(0, 5, Some(1)).await;
    assert!(matches!(
        early,
        Err(StoreError::OffsetConflict { actual: None, .. })
    ));
    ok(commit(0, 5, None).await);
    ok(commit(300, 9, None).await);
    ok(commit(0, 6, Some(5)).await);
    let late = commit(0, 7, Some(5)).await;
    assert!(matches!(
        late,
        Err(StoreError::OffsetConflict {
            actual: Some(6),
            expected: Some(5),
            ..
        })
    ));
    ok(commit(0, 2, Some(6)).await);
    drop(store);
    place.close().await;
    let store = place.open().await;
    let kept = store.committed_offsets(FEED, "rsvps", "mine").await;
    assert_eq!(ok(kept), [(0, 2), (300, 9)]);
    for (feed, channel, group) in [
        (FEED, "rsvps", "min"),
        (FEED, "late", "mine"),
        ("b", "rsvps", "mine"),
    ] {
        let kept = store.committed_offsets(feed, channel, group).await;
        assert!(ok(kept).is_empty());
    }
    let refused = store
        .commit_offset(FEED, "rsvps", "", 0, 1, None)
        .await
        .is_err();
    assert!(refused, "a group needs a name");
}

/// Creating, changing and deleting name what they change; an etag never comes again.
pub async fn queries_change_by_etag(place: &mut dyn Place) {
    let store = place.open().await;
    let put = async |name: &str, text: &'static [u8], expected| {
        store
            .put_query(FEED, name, Bytes::from_static(text), expected)
            .await
    };
    let first = ok(put("b", b"1", Expected::Absent).await);
    let taken = put("b", b"2", Expected::Absent).await;
    let held = Some(first.clone());
    assert!(matches!(taken, Err(StoreError::Conflict { actual, .. }) if actual == held));
    let second = ok(put("b", b"2", Expected::Etag(first.clone())).await);
    assert!(
        put("b", b"3", Expected::Etag(first.clone())).await.is_err(),
        "an old etag"
    );
    ok(put("a", b"x", Expected::Any).await);
    let listed = ok(store.list_queries(FEED).await);
    let names: Vec<&str> = listed.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["a", "b"]);
    let row = ok(store.query(FEED, "b").await);
    assert_eq!(
        row.map(|row| (row.etag, row.definition)),
        Some((second.clone(), Bytes::from_static(b"2")))
    );
    let stale = store
        .delete_query(FEED, "b", Expected::Etag(first.clone()))
        .await;
    assert!(matches!(stale, Err(StoreError::Conflict { .. })));
    assert!(ok(store
        .delete_query(FEED, "b", Expected::Etag(second.clone()))
        .await));
    assert!(!ok(store.delete_query(FEED, "b", Expected::Any).await));
    drop(store);
    place.close().await;
    let store = place.open().await;
    assert_eq!(ok(store.query(FEED, "b").await), None);
    let put = store.put_query(FEED, "b", Bytes::from_static(b"1"), Expected::Absent);
    let third = ok(put.await);
    assert!(
        third != first && third != second,
        "etags are not used twice"
    );
}
