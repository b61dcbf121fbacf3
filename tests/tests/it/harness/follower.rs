//! A client that outlives the server: it goes on by the positions it has, and keeps what it got.
//!
//! Every call takes up where the last one was broken off, wherever that was: what a message said
//! and the position behind it are taken in one go, between two awaits.

use std::collections::BTreeMap;

use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::v1::watched_query::{Query, Start};
use headcount_sdk::v1::{
    Channel, PositionedRecord, SyncResponse, TailResponse, WatchResponse, WatchedQuery,
};
use headcount_sdk::{Applied, Client, Replica, SyncOptions, TailOptions, WatchOptions};
use prost::Message as _;
use tokio::time::timeout;

use super::PATIENCE;
use super::read::{STANDING, sync};

/// Place of a record to its ordinal and the hash of its frame.
pub(crate) type Seen = BTreeMap<(u32, u64), (u64, u64)>;

/// Keeps what records of `rsvps` say of themselves.
pub(crate) fn remember(seen: &mut Seen, records: &[PositionedRecord]) {
    for record in records {
        let payload = record.record.as_ref().and_then(|r| r.payload.as_ref());
        if let Some(Payload::Rsvp(taken)) = payload {
            let place = (record.partition(), record.offset());
            seen.insert(place, (taken.ordinal, taken.frame_hash));
        }
    }
}

/// What the client has, and where it stands.
#[derive(Default)]
pub(crate) struct Follower {
    /// Records of `rsvps`.
    pub(crate) seen: Seen,
    /// Every view.
    pub(crate) replica: Replica,
    /// Bytes of the standing query's results, in order of arrival.
    pub(crate) results: Vec<Vec<u8>>,
    tail_at: Option<String>,
    watch_at: Option<String>,
    ended: bool,
}

impl Follower {
    /// Reads all three until one of them fails.
    pub(crate) async fn follow(&mut self, client: &Client) {
        let mut tail = client.tail(match &self.tail_at {
            None => TailOptions::new(Channel::Rsvps).from_earliest(),
            Some(cursor) => TailOptions::new(Channel::Rsvps).from_cursor(cursor),
        });
        let mut changes = client.sync(SyncOptions::default().from_cursor(self.replica.cursor()));
        let mut watch = client.watch(self.watch_options());
        loop {
            let took = tokio::select! {
                Some(next) = tail.next() => next.map(|message| self.tailed(&message)),
                Some(next) = changes.next() => next.map(|message| self.synced(&message)),
                Some(next) = watch.next() => next.map(|message| self.watched(&message)),
                else => return,
            };
            if took.is_err() {
                return;
            }
        }
    }

    /// Reads on until the replica is up to date and the query has ended.
    pub(crate) async fn catch_up(&mut self, client: &Client) {
        sync(client, &mut self.replica).await;
        let mut watch = client.watch(self.watch_options());
        while !self.ended {
            let next = timeout(PATIENCE, watch.next()).await.expect("in time");
            let message = next.expect("it ends after its last message");
            self.watched(&message.expect("it does not fail"));
        }
    }

    fn watch_options(&self) -> WatchOptions {
        let start = match &self.watch_at {
            None => Start::FromEarliest(true),
            Some(cursor) => Start::FromCursor(cursor.clone()),
        };
        WatchOptions::default().with(WatchedQuery {
            tag: STANDING.to_owned(),
            query: Some(Query::Standing(STANDING.to_owned())),
            start: Some(start),
            ..WatchedQuery::default()
        })
    }

    fn tailed(&mut self, message: &TailResponse) {
        remember(&mut self.seen, &message.records);
        if !message.cursor.is_empty() {
            self.tail_at = Some(message.cursor.clone());
        }
    }

    fn synced(&mut self, message: &SyncResponse) {
        let applied = self.replica.apply(message).expect("the digests agree");
        assert_ne!(applied, Applied::Reset, "a kill makes no position too old");
    }

    fn watched(&mut self, message: &WatchResponse) {
        let rows = message.results.iter();
        self.results.extend(rows.map(|row| row.encode_to_vec()));
        if !message.cursor.is_empty() {
            self.watch_at = Some(message.cursor.clone());
        }
        self.ended |= message.ended;
    }
}
