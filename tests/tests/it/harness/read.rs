//! Whole channels, whole pages, whole replicas, through the Rust SDK.

use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::v1::{
    Channel, ListResultsRequest, ListRsvpsRequest, PositionedRecord, RsvpHistoryEntry,
    WatchResponse, WindowResult,
};
use headcount_sdk::{Applied, Client, Replica, SyncOptions, TailOptions, WatchOptions};
use prost::Message as _;
use tokio::time::timeout;

use super::PATIENCE;

/// Everything that a channel holds now, heartbeats and control records too.
pub(crate) async fn channel(client: &Client, channel: Channel) -> Vec<PositionedRecord> {
    let options = TailOptions::new(channel).from_earliest().until_caught_up();
    let mut stream = client.tail(options);
    let mut records = Vec::new();
    while let Some(message) = timeout(PATIENCE, stream.next())
        .await
        .unwrap_or_else(|_| panic!("{channel:?} cannot be read in time"))
    {
        let message = message.unwrap_or_else(|error| panic!("{channel:?}: {error}"));
        records.extend(message.records);
    }
    records
}

/// The payloads of a channel that are of one kind, in order.
pub(crate) async fn payloads<T>(
    client: &Client,
    of: Channel,
    pick: impl Fn(Payload) -> Option<T>,
) -> Vec<T> {
    let records = channel(client, of).await.into_iter();
    records
        .filter_map(|record| pick(record.record?.payload?))
        .collect()
}

/// All results of the standing queries, from the first to the feed's end, as they are watched.
pub(crate) async fn watched(client: &Client) -> Vec<WindowResult> {
    let options = WatchOptions::default().standing(STANDING).from_earliest();
    let mut stream = client.watch(options);
    let mut results = Vec::new();
    loop {
        let message: WatchResponse = timeout(PATIENCE, stream.next())
            .await
            .unwrap_or_else(|_| panic!("{} results, and no end in time", results.len()))
            .expect("the stream of a query ends after its last message")
            .unwrap_or_else(|error| panic!("watch: {error}"));
        let ended = message.ended;
        results.extend(message.results);
        if ended {
            return results;
        }
    }
}

/// The standing query's name where nothing is configured.
pub(crate) const STANDING: &str = "trending";

/// The results that the channel `results` holds, in order.
pub(crate) async fn results(client: &Client) -> Vec<WindowResult> {
    payloads(client, Channel::Results, |payload| match payload {
        Payload::WindowResult(result) => Some(result),
        _ => None,
    })
    .await
}

/// Their bytes.
pub(crate) async fn result_bytes(client: &Client) -> Vec<Vec<u8>> {
    let results = results(client).await;
    results.iter().map(WindowResult::encode_to_vec).collect()
}

/// The states that RSVPs took, or the latest of each, from the store.
pub(crate) async fn history(client: &Client, latest_only: bool) -> Vec<RsvpHistoryEntry> {
    let request = ListRsvpsRequest {
        page_size: 500,
        latest_only,
        ..Default::default()
    };
    pages(client, request).await
}

/// Everything that a request lists, page by page.
pub(crate) async fn pages(client: &Client, mut request: ListRsvpsRequest) -> Vec<RsvpHistoryEntry> {
    let mut entries = Vec::new();
    loop {
        let page = client.list_rsvps(request.clone()).await;
        let page = page.unwrap_or_else(|error| panic!("history: {error}"));
        entries.extend(page.rsvps);
        request.page_token = page.next_page_token;
        if request.page_token.is_empty() {
            return entries;
        }
    }
}

/// The results that the store holds.
pub(crate) async fn stored_results(client: &Client) -> Vec<WindowResult> {
    let mut results = Vec::new();
    let mut page_token = String::new();
    loop {
        let request = ListResultsRequest {
            page_size: 1_000,
            page_token,
            ..Default::default()
        };
        let page = client.list_results(request).await;
        let page = page.unwrap_or_else(|error| panic!("stored results: {error}"));
        results.extend(page.results);
        page_token = page.next_page_token;
        if page_token.is_empty() {
            return results;
        }
    }
}

/// Brings a replica up to date: on from where it stands.
pub(crate) async fn sync(client: &Client, replica: &mut Replica) {
    let options = SyncOptions::default()
        .from_cursor(replica.cursor())
        .until_caught_up();
    let mut stream = client.sync(options);
    let mut caught_up = false;
    while let Some(message) = timeout(PATIENCE, stream.next())
        .await
        .expect("a sync is caught up in time")
    {
        let message = message.unwrap_or_else(|error| panic!("sync: {error}"));
        let applied = replica.apply(&message);
        caught_up |= applied.expect("the digests agree") == Applied::CaughtUp;
    }
    assert!(caught_up, "a sync that ends has caught up");
}

/// Asks until the answer is as awaited: for what follows the log at its own pace.
pub(crate) async fn until<T>(what: &str, mut ask: impl AsyncFnMut() -> Option<T>) -> T {
    let started = std::time::Instant::now();
    loop {
        if let Some(answer) = ask().await {
            return answer;
        }
        assert!(started.elapsed() < PATIENCE, "{what}: not in time");
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
}
