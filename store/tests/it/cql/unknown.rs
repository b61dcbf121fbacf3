//! Compare-and-swaps whose answer does not come: applied or not, what is said is what stands.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use headcount_store::{
    CheckpointManifest, Cql, Expected, LoadPosition, ParkedMessage, ParkedQuery, ProgressRow,
    Store, StoreError, WriteBatch,
};
use xxhash_rust::xxh3::xxh3_64;

use super::keyspace::Keyspace;
use super::proxy::{Harm, Proxy};
use crate::support::{FEED, row};

const HARMS: [Harm; 5] = [
    Harm::AnswerLost,
    Harm::RequestLost,
    Harm::AnswerSilent,
    Harm::RequestSilent,
    // Longer than a try takes, so that it comes after the row was read back.
    Harm::RequestLate(Duration::from_millis(700)),
];

struct World {
    proxy: Proxy,
    /// Through the proxy.
    store: Arc<Cql>,
    /// Past it.
    witness: Arc<Cql>,
    /// Dropped last.
    _keyspace: Keyspace,
}

async fn world() -> World {
    let keyspace = Keyspace::new();
    let witness = keyspace.open().await;
    let proxy = Proxy::start().await;
    let mut config = keyspace.config();
    config.nodes = vec![proxy.address.clone()];
    config.request_timeout = Duration::from_millis(500);
    let store = Cql::connect(config).await.unwrap();
    World {
        proxy,
        store,
        witness,
        _keyspace: keyspace,
    }
}

impl World {
    fn harm(&self, verb: &'static str, table: &str, harm: Harm) {
        self.proxy.harm(verb, table, harm);
    }

    fn was_harmed(&self, harm: Harm) {
        assert_eq!(self.proxy.harmed(), 1, "{harm:?} met nothing");
    }
}

/// Tables take longer to be made than a request for rows may.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tables_may_take_as_long_as_a_whole_call() {
    let keyspace = Keyspace::new();
    let proxy = Proxy::start().await;
    proxy.harm("CREATE", "rsvps", Harm::Slow(Duration::from_secs(4)));
    let mut config = keyspace.config();
    config.nodes = vec![proxy.address.clone()];
    config.request_timeout = Duration::from_secs(2);
    let store = Cql::connect(config).await;
    assert_eq!(store.err().map(|error| error.to_string()), None);
    assert_eq!(proxy.harmed(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_offset_without_an_answer_is_committed_once() {
    let world = world().await;
    let mut next = 0;
    for harm in HARMS {
        let kept = world.witness.committed_offsets(FEED, "rsvps", "mine");
        let expected = kept.await.unwrap().first().map(|(_, offset)| *offset);
        let verb = if expected.is_some() {
            "UPDATE"
        } else {
            "INSERT"
        };
        world.harm(verb, "offsets", harm);
        next += 10;
        let moved = world
            .store
            .commit_offset(FEED, "rsvps", "mine", 0, next, expected);
        moved.await.unwrap();
        world.was_harmed(harm);
        // A late one finds the row as it made it, or as another has it: never anything else.
        tokio::time::sleep(Duration::from_millis(900)).await;
        let kept = world.witness.committed_offsets(FEED, "rsvps", "mine");
        assert_eq!(kept.await.unwrap(), [(0, next)], "{harm:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lease_without_an_answer_is_taken_once() {
    let world = world().await;
    let mut epoch = 0;
    for harm in HARMS {
        let verb = if epoch == 0 { "INSERT" } else { "UPDATE" };
        world.harm(verb, "leases", harm);
        epoch += 1;
        let taken = world.store.acquire_lease(FEED, "analyse/0").await.unwrap();
        assert_eq!(taken, epoch, "{harm:?}: no epoch is skipped or given twice");
        world.was_harmed(harm);
        world.harm("UPDATE", "leases", harm);
        let ttl = Duration::from_secs(5);
        let renewed = world.store.renew_lease(FEED, "analyse/0", epoch, ttl);
        renewed.await.unwrap();
        world.was_harmed(harm);
        let refused = world.witness.acquire_lease(FEED, "analyse/0").await;
        assert!(
            matches!(refused, Err(StoreError::LeaseHeld { .. })),
            "{refused:?}"
        );
        world.harm("UPDATE", "leases", harm);
        let released = world.store.release_lease(FEED, "analyse/0", epoch);
        released.await.unwrap();
        world.was_harmed(harm);
        tokio::time::sleep(Duration::from_millis(900)).await;
        let lease = world
            .witness
            .lease(FEED, "analyse/0")
            .await
            .unwrap()
            .unwrap();
        assert_eq!((lease.epoch, lease.owner), (epoch, None), "{harm:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_query_without_an_answer_is_changed_once() {
    let world = world().await;
    for harm in HARMS {
        let put = async |text: &'static [u8], expected| {
            let text = Bytes::from_static(text);
            world
                .store
                .put_query(FEED, "q", text, expected)
                .await
                .unwrap()
        };
        world.harm("INSERT", "queries", harm);
        let first = put(b"1", Expected::Absent).await;
        world.was_harmed(harm);
        world.harm("UPDATE", "queries", harm);
        let second = put(b"2", Expected::Etag(first)).await;
        world.was_harmed(harm);
        let row = world.witness.query(FEED, "q").await.unwrap().unwrap();
        assert_eq!(
            (&row.etag, &row.definition[..]),
            (&second, &b"2"[..]),
            "{harm:?}"
        );
        world.harm("DELETE", "queries", harm);
        let deleted = world.store.delete_query(FEED, "q", Expected::Etag(second));
        assert!(deleted.await.unwrap(), "{harm:?}");
        world.was_harmed(harm);
        tokio::time::sleep(Duration::from_millis(900)).await;
        assert_eq!(
            world.witness.query(FEED, "q").await.unwrap(),
            None,
            "{harm:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_checkpoint_without_an_answer_is_committed_once() {
    let world = world().await;
    for (sequence, harm) in (1..).zip(HARMS) {
        let state = Bytes::from(vec![sequence as u8; 600_000]);
        let manifest = CheckpointManifest {
            owner: "merge".to_owned(),
            epoch: 1,
            sequence,
            next_offset: sequence,
            taken_at_ms: 0,
            bytes: state.len() as u64,
            hash: xxh3_64(&state),
            state_hash: sequence ^ 0xfeed,
        };
        let verb = if sequence == 1 { "INSERT" } else { "UPDATE" };
        world.harm(verb, "checkpoints", harm);
        let committed = world
            .store
            .commit_checkpoint(FEED, manifest.clone(), state.clone());
        committed.await.unwrap();
        world.was_harmed(harm);
        tokio::time::sleep(Duration::from_millis(900)).await;
        let newest = world
            .witness
            .newest_checkpoint(FEED, "merge")
            .await
            .unwrap();
        assert!(newest == Some((manifest, state)), "{harm:?}");
    }
    let kept = world.witness.list_checkpoints(FEED).await.unwrap();
    assert_eq!(
        kept.iter().map(|kept| kept.sequence).collect::<Vec<_>>(),
        [5, 4]
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn progress_without_an_answer_is_saved_once() {
    let world = world().await;
    let define = world
        .witness
        .put_subscription(FEED, "s", Bytes::new(), Expected::Absent);
    define.await.unwrap();
    // Twice each, so that one is the first of its epoch and one is not.
    let harms = HARMS.into_iter().flat_map(|harm| [harm, harm]);
    for (number, harm) in (0..).zip(harms) {
        let verb = if number == 0 { "INSERT" } else { "UPDATE" };
        let epoch = 1 + number / 2;
        let row = |text: String| ProgressRow {
            partition: 7,
            epoch,
            state: Bytes::from(text),
        };
        world.harm(verb, "subscription_progress", harm);
        let harmed = row(format!("harmed {number}"));
        let saved = world
            .store
            .save_progress(FEED, "s", 7, epoch, harmed.state.clone());
        saved.await.unwrap();
        world.was_harmed(harm);
        let kept = world.witness.progress(FEED, "s").await.unwrap();
        assert_eq!(kept, [harmed], "{harm:?}");
        // What is late finds a newer one, of the same epoch even, and leaves it.
        let next = row(format!("next {number}"));
        let saved = world
            .store
            .save_progress(FEED, "s", 7, epoch, next.state.clone());
        saved.await.unwrap();
        tokio::time::sleep(Duration::from_millis(900)).await;
        let kept = world.witness.progress(FEED, "s").await.unwrap();
        assert_eq!(kept, [next], "{harm:?}");
        let stale = world
            .witness
            .save_progress(FEED, "s", 7, epoch - 1, Bytes::new());
        let stale = stale.await.unwrap_err();
        assert!(matches!(stale, StoreError::StaleEpoch { .. }), "{stale}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn messages_without_an_answer_are_parked_and_removed_once() {
    let world = world().await;
    let define = world
        .witness
        .put_subscription(FEED, "s", Bytes::new(), Expected::Absent);
    define.await.unwrap();
    let parked = async || {
        let query = ParkedQuery {
            feed: FEED.to_owned(),
            subscription: "s".to_owned(),
            ..Default::default()
        };
        let page = world.witness.list_parked(query).await.unwrap();
        assert!(page.next_page_token.is_empty());
        page.rows
    };
    for (number, harm) in (0..).zip(HARMS) {
        let message = |offset: u64| ParkedMessage {
            partition: 3,
            offset,
            parked_ms: number,
            attempts: 5,
            reason: "harm".to_owned(),
            message: Bytes::from(format!("{number} {offset}")),
        };
        let messages: Vec<_> = (0..5).map(message).collect();
        world.harm("UPDATE", "parked", harm);
        let put = world.store.park(FEED, "s", 1, messages.clone());
        put.await.unwrap();
        world.was_harmed(harm);
        assert_eq!(parked().await, messages, "{harm:?}");
        world.harm("UPDATE", "parked", harm);
        let removed = world
            .store
            .unpark(FEED, "s", 1, &[(3, 0), (3, 1), (3, 2), (3, 3)]);
        removed.await.unwrap();
        world.was_harmed(harm);
        // Parked again at once: a removal that is late must not take it.
        let again = world.store.park(FEED, "s", 1, messages[..1].to_vec());
        again.await.unwrap();
        tokio::time::sleep(Duration::from_millis(900)).await;
        let want = [messages[0].clone(), messages[4].clone()];
        assert_eq!(parked().await, want, "{harm:?}");
    }
}

/// What its loader does: the same batch again, until it is answered.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rows_and_their_position_are_there_once_whatever_is_lost() {
    let world = world().await;
    let mut expected = None;
    for (number, harm) in (0..).zip(HARMS) {
        for table in ["rsvps", "offsets"] {
            let next = expected.unwrap_or(0) + 1;
            let batch = WriteBatch {
                feed: FEED.to_owned(),
                history: (next * 10..next * 10 + 10).map(row).collect(),
                results: Vec::new(),
                position: Some(LoadPosition {
                    channel: "changes".to_owned(),
                    group: "load".to_owned(),
                    partition: 0,
                    next_offset: next,
                    applied: Default::default(),
                    expected,
                }),
            };
            let is_first = expected.is_none() || table == "rsvps";
            world.harm(if is_first { "INSERT" } else { "UPDATE" }, table, harm);
            let outcome = world.store.write(batch).await.unwrap();
            assert_eq!(outcome.written, 10);
            world.was_harmed(harm);
            expected = Some(next);
        }
        let page = world.witness.list_rsvps(headcount_store::RsvpsQuery {
            feed: FEED.to_owned(),
            page_size: 1_000,
            ..Default::default()
        });
        let rows = page.await.unwrap().rows.len();
        assert_eq!(rows, 20 * (number + 1), "{harm:?}");
    }
}
