//! Checkpoints of many chunks, and damaged ones.

use headcount_store::{CheckpointManifest, Cql, Store, StoreError};
use xxhash_rust::xxh3::xxh3_64;

use super::keyspace::Keyspace;
use crate::support::FEED;

const OWNER: &str = "analyse/0";

/// Checkpoint `sequence`: 36 MiB and a bit are 73 chunks in two partitions.
fn checkpoint(sequence: u64, bytes: usize) -> (CheckpointManifest, bytes::Bytes) {
    let state: bytes::Bytes = (0..bytes)
        .map(|at| (at / 4_099) as u8 ^ sequence as u8)
        .collect();
    let manifest = CheckpointManifest {
        owner: OWNER.to_owned(),
        epoch: 1,
        sequence,
        next_offset: sequence,
        taken_at_ms: 0,
        bytes: state.len() as u64,
        hash: xxh3_64(&state),
        state_hash: sequence ^ 0xfeed,
    };
    (manifest, state)
}

async fn commit(store: &Cql, sequence: u64, bytes: usize) -> Result<(), StoreError> {
    let (manifest, state) = checkpoint(sequence, bytes);
    store.commit_checkpoint(FEED, manifest, state).await
}

async fn newest(store: &Cql) -> Option<u64> {
    let (manifest, state) = store.newest_checkpoint(FEED, OWNER).await.unwrap()?;
    assert_eq!(
        (manifest.bytes, manifest.hash),
        (state.len() as u64, xxh3_64(&state))
    );
    Some(manifest.sequence)
}

#[tokio::test]
async fn a_state_of_many_chunks_comes_back_and_old_ones_go() {
    let keyspace = Keyspace::new();
    let store = keyspace.open().await;
    let bytes = (36 << 20) + 7;
    commit(&store, 1, bytes).await.unwrap();
    let found = store.newest_checkpoint(FEED, OWNER).await.unwrap();
    assert!(
        found == Some(checkpoint(1, bytes)),
        "another state came back"
    );
    for sequence in 2..=4 {
        commit(&store, sequence, (1 << 20) + 1).await.unwrap();
        assert_eq!(newest(&store).await, Some(sequence));
    }
    let chunks = "SELECT count(*) FROM @checkpoint_chunks";
    assert_eq!(
        keyspace.number(chunks).await,
        6,
        "three chunks of each of two"
    );
    let uploads = "SELECT count(*) FROM @checkpoint_uploads";
    assert_eq!(keyspace.number(uploads).await, 2);
}

#[tokio::test]
async fn a_damaged_state_gives_way_to_the_one_before() {
    let changed = "UPDATE @checkpoint_chunks SET bytes = 0x00";
    let gone = "DELETE FROM @checkpoint_chunks";
    for damage in [changed, gone] {
        let keyspace = Keyspace::new();
        let store = keyspace.open().await;
        for sequence in 1..=3 {
            commit(&store, sequence, 3 << 19).await.unwrap();
        }
        let upload = upload_of(&keyspace, 3).await;
        keyspace
            .run(&format!(
                "{damage} WHERE feed = '{FEED}' AND owner = '{OWNER}' \
                 AND upload = {upload} AND part = 0 AND chunk = 1"
            ))
            .await;
        assert_eq!(newest(&store).await, Some(2), "{damage}");
        // The owner goes on from the older one, under the number of the damaged one.
        commit(&store, 3, 3 << 19).await.unwrap();
        assert_eq!(newest(&store).await, Some(3), "{damage}");
        for sequence in 4..=5 {
            commit(&store, sequence, 10).await.unwrap();
        }
        let uploads = "SELECT count(*) FROM @checkpoint_uploads";
        assert_eq!(keyspace.number(uploads).await, 2, "the damaged one is gone");
    }
}

#[tokio::test]
async fn where_no_state_holds_nothing_is_touched_and_nothing_made_up() {
    let keyspace = Keyspace::new();
    let store = keyspace.open().await;
    for sequence in 1..=2 {
        commit(&store, sequence, 10).await.unwrap();
    }
    keyspace.run("TRUNCATE @checkpoint_chunks").await;
    for _ in 0..2 {
        let error = store.newest_checkpoint(FEED, OWNER).await.unwrap_err();
        assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");
        assert!(
            error.to_string().contains("delete the owner's row"),
            "{error}"
        );
        let listed = store.list_checkpoints(FEED).await.unwrap();
        assert_eq!(listed.len(), 2);
    }
}

/// Two who commit at once: one wins, the other is told.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_commits_of_one_number_one_is_stale() {
    let keyspace = Keyspace::new();
    let (one, other) = (keyspace.open().await, keyspace.open().await);
    for sequence in 1..=5 {
        let both = tokio::join!(
            commit(&one, sequence, 1 << 19),
            commit(&other, sequence, 1 << 19)
        );
        let stale =
            |result: &Result<(), StoreError>| matches!(result, Err(StoreError::Stale { .. }));
        let outcome = (both.0.is_ok(), both.1.is_ok());
        assert!(outcome.0 != outcome.1, "{both:?}");
        assert!(stale(&both.0) || stale(&both.1), "{both:?}");
        assert_eq!(newest(&one).await, Some(sequence));
    }
}

async fn upload_of(keyspace: &Keyspace, sequence: i64) -> uuid::Uuid {
    let cql = format!(
        "SELECT sequence, upload FROM {}.checkpoint_uploads",
        keyspace.name
    );
    let session = super::keyspace::session().await;
    let rows = session.query_unpaged(cql, ()).await.unwrap();
    let rows = rows.into_rows_result().unwrap();
    let mut uploads = rows
        .rows::<(i64, uuid::Uuid)>()
        .unwrap()
        .map(Result::unwrap);
    uploads.find(|(number, _)| *number == sequence).unwrap().1
}
