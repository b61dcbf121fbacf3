//! A sync that is broken off in the middle of its snapshot, again and again, and resumed by cursor.
//!
//! - Messages of 8 KiB make the snapshot many pieces; a generator whose seed is printed says after
//!   how many of them each leg ends.
//! - What was had is not fetched again: no key is scanned twice, and over a feed that stands still
//!   all legs together bring each row once, as a sync in one piece does.
//! - The digests of `snapshot_complete` agree, for every view, whatever came between.

use std::collections::BTreeSet;

use headcount_sdk::v1::sync_response::Kind;
use headcount_sdk::v1::{SyncResponse, View};
use headcount_sdk::{Applied, Client, Replica, SyncOptions};
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use tokio::time::timeout;

use super::numbers::{RECORDS, check_replica};
use crate::harness::PATIENCE;
use crate::harness::dev::Setup;
use crate::harness::feed::Feed;
use crate::harness::read::{sync, until};
use crate::harness::recording;

const SEEDS: [u64; 4] = [1, 22, 333, 20_150_308];
const VIEWS: usize = 5;
/// Pieces between two breaks at most.
const LEG_MAX: usize = 6;

/// What came over all legs.
#[derive(Default)]
struct Legs {
    replica: Replica,
    legs: usize,
    /// Messages with rows of the scan.
    pieces: usize,
    /// Rows of the scan, and of changes between.
    scanned: usize,
    changed: usize,
    /// Keys that were scanned.
    keys: BTreeSet<(i32, String)>,
}

impl Legs {
    /// One leg, from where the last one was broken off: so many pieces, or up to the snapshot's end.
    async fn leg(&mut self, client: &Client, pieces: usize) {
        self.legs += 1;
        let options = SyncOptions::default().from_cursor(self.replica.cursor());
        let mut stream = client.sync(options);
        let end = self.pieces + pieces;
        while self.pieces < end && !self.replica.is_complete() {
            let next = timeout(PATIENCE, stream.next()).await.expect("in time");
            let message = next.expect("it has no end").expect("it does not fail");
            self.take(&message);
        }
    }

    fn take(&mut self, message: &SyncResponse) {
        match &message.kind {
            Some(Kind::Rows(rows)) if rows.from_scan => {
                self.pieces += 1;
                self.scanned += rows.rows.len();
                for row in &rows.rows {
                    let fresh = self.keys.insert((row.view, row.key.clone()));
                    assert!(fresh, "{:?} {} is scanned twice", row.view(), row.key);
                }
            }
            Some(Kind::Rows(rows)) => self.changed += rows.rows.len(),
            Some(Kind::SnapshotComplete(done)) => {
                assert_eq!(done.digests.len(), VIEWS, "a digest for each view");
            }
            _ => {}
        }
        let applied = self.replica.apply(message).expect("the digests agree");
        assert_ne!(applied, Applied::Reset, "a fresh cursor is not too old");
    }

    /// Legs until the snapshot is whole.
    async fn all(client: &Client, seed: u64) -> Self {
        println!("seed {seed}");
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut legs = Self::default();
        while !legs.replica.is_complete() {
            legs.leg(client, random.random_range(1..=LEG_MAX)).await;
        }
        assert!(legs.pieces >= 10, "seed {seed}: {} pieces", legs.pieces);
        assert!(legs.legs >= 3, "seed {seed}: {} legs", legs.legs);
        legs
    }
}

/// Rows of every view.
fn rows(replica: &Replica) -> usize {
    let views = [
        View::Rsvps,
        View::Events,
        View::Groups,
        View::Topics,
        View::Countries,
    ];
    views.map(|view| replica.rows(view).count()).iter().sum()
}

#[tokio::test]
async fn a_snapshot_in_many_pieces_is_resumed_at_the_piece() {
    let setup = Setup::replay(&recording(), "max").set("serve.message_size", "8KiB");
    let dev = setup.start().await;
    dev.counted(RECORDS).await;
    let mut whole = Replica::new();
    let in_one = timeout(PATIENCE, sync(&dev.client, &mut whole)).await;
    in_one.expect("a snapshot has an end");
    for seed in SEEDS {
        let mut legs = Legs::all(&dev.client, seed).await;
        check_replica(&legs.replica);
        // The feed stands still: every row of the snapshot once, and nothing else.
        let received = (legs.scanned, legs.changed);
        assert_eq!(received, (rows(&whole), 0), "seed {seed}");
        // Past the snapshot nothing comes again.
        legs.replica = resumed(&dev.client, legs.replica).await;
        check_replica(&legs.replica);
    }
    dev.stop().await;
}

/// Goes on with a whole replica until it is caught up, which takes no row.
async fn resumed(client: &Client, mut replica: Replica) -> Replica {
    let options = SyncOptions::default().from_cursor(replica.cursor());
    let mut stream = client.sync(options.until_caught_up());
    while let Some(message) = timeout(PATIENCE, stream.next()).await.expect("in time") {
        let message = message.expect("it does not fail");
        assert!(
            !matches!(message.kind, Some(Kind::Rows(_))),
            "rows that were had"
        );
        replica.apply(&message).expect("the digests agree");
    }
    replica
}

#[tokio::test]
async fn a_snapshot_broken_off_while_the_feed_runs_is_resumed() {
    for seed in SEEDS {
        let feed = Feed::replay(&recording(), 1, "1500").await;
        let setup = Setup::feed(&feed.url).set("serve.message_size", "8KiB");
        let dev = setup.start().await;
        // There is to be a snapshot of many pieces, and much of the feed left to come between them.
        until("the first records are counted", async || {
            let answer = dev.client.headcount().await.ok()?;
            (answer.records?.records() > 600).then_some(())
        })
        .await;
        let mut legs = Legs::all(&dev.client, seed).await;
        dev.counted(RECORDS).await;
        sync(&dev.client, &mut legs.replica).await;
        check_replica(&legs.replica);
        dev.stop().await;
    }
}
