//! Subscriptions: definitions, progress, parked messages.

use bytes::Bytes;

use super::{FEED, Numbers, Place, ok};
use crate::contract::Store;
use crate::error::StoreError;
use crate::rows::{
    Expected, PARKED_BYTES_MAX, PROGRESS_BYTES_MAX, Page, ParkedMessage, ParkedQuery, ProgressRow,
    REASON_BYTES_MAX,
};

async fn create(store: &dyn Store, name: &str) -> String {
    let definition = Bytes::from_static(b"definition");
    ok(store
        .put_subscription(FEED, name, definition, Expected::Absent)
        .await)
}

/// Creating, changing and deleting name what they change; an etag never comes again; standing
/// queries of the same name are others.
pub async fn subscriptions_change_by_etag(place: &mut dyn Place) {
    let store = place.open().await;
    let put = async |name: &str, text: &'static [u8], expected| {
        store
            .put_subscription(FEED, name, Bytes::from_static(text), expected)
            .await
    };
    let first = ok(put("b", b"1", Expected::Absent).await);
    let taken = put("b", b"2", Expected::Absent).await;
    assert!(
        matches!(taken, Err(StoreError::Conflict { what: "subscription", actual, .. })
        if actual == Some(first.clone()))
    );
    let second = ok(put("b", b"2", Expected::Etag(first.clone())).await);
    let old = put("b", b"3", Expected::Etag(first.clone())).await;
    assert!(matches!(old, Err(StoreError::Conflict { .. })), "{old:?}");
    ok(put("a", b"x", Expected::Any).await);
    let listed = ok(store.list_subscriptions(FEED).await);
    let listed: Vec<_> = (listed.iter())
        .map(|row| (row.name.as_str(), &row.definition[..]))
        .collect();
    assert_eq!(listed, [("a", &b"x"[..]), ("b", &b"2"[..])]);
    assert!(ok(store.list_queries(FEED).await).is_empty());
    assert!(ok(store.list_subscriptions("other").await).is_empty());
    let long = Bytes::from(vec![7; (1 << 20) + 1]);
    let long = store.put_subscription(FEED, "c", long, Expected::Any).await;
    assert!(matches!(long, Err(StoreError::TooLong { .. })), "{long:?}");

    let delete = async |expected| store.delete_subscription(FEED, "b", expected).await;
    let stale = delete(Expected::Etag(first.clone())).await;
    assert!(matches!(stale, Err(StoreError::Conflict { .. })));
    ok(delete(Expected::Etag(second.clone())).await);
    ok(delete(Expected::Any).await);
    let gone = delete(Expected::Etag(second.clone())).await;
    assert!(matches!(
        gone,
        Err(StoreError::Conflict { actual: None, .. })
    ));
    drop(store);
    place.close().await;
    let store = place.open().await;
    assert_eq!(ok(store.subscription(FEED, "b").await), None);
    let third = create(&*store, "b").await;
    assert!(third != first && third != second, "used twice");
    let row = ok(store.subscription(FEED, "b").await).map(|row| row.etag);
    assert_eq!(row, Some(third));
}

fn progress(partition: u16, epoch: u64, state: Bytes) -> ProgressRow {
    ProgressRow {
        partition,
        epoch,
        state,
    }
}

/// The newest epoch's progress stands, whoever comes later; partitions and subscriptions are apart.
pub async fn progress_is_kept_by_the_highest_epoch(place: &mut dyn Place) {
    let store = place.open().await;
    create(&*store, "mine").await;
    create(&*store, "min").await;
    let save = async |partition, epoch, state: &Bytes| {
        store
            .save_progress(FEED, "mine", partition, epoch, state.clone())
            .await
    };
    let empty = Bytes::new();
    let whole: Bytes = (0..PROGRESS_BYTES_MAX).map(|at| (at / 977) as u8).collect();
    ok(save(0, 3, &empty).await);
    ok(save(0, 3, &whole).await);
    ok(save(300, 1, &Bytes::from_static(b"x")).await);
    for epoch in [2, 0] {
        let stale = save(0, epoch, &empty).await;
        let told = matches!(
            stale,
            Err(StoreError::StaleEpoch {
                partition: 0,
                newest_epoch: 3,
                ..
            })
        );
        assert!(told, "{stale:?}");
    }
    let long = Bytes::from(vec![0; PROGRESS_BYTES_MAX + 1]);
    let long = save(0, 9, &long).await;
    assert!(matches!(long, Err(StoreError::TooLong { .. })), "{long:?}");
    let want = [
        progress(0, 3, whole),
        progress(300, 1, Bytes::from_static(b"x")),
    ];
    assert_eq!(ok(store.progress(FEED, "mine").await), want);
    drop(store);
    place.close().await;
    let store = place.open().await;
    assert_eq!(ok(store.progress(FEED, "mine").await), want);
    let next = store.save_progress(FEED, "mine", 0, 7, Bytes::from_static(b"y"));
    ok(next.await);
    let kept = ok(store.progress(FEED, "mine").await);
    assert_eq!(kept[0], progress(0, 7, Bytes::from_static(b"y")));
    for (feed, name) in [(FEED, "min"), (FEED, "none"), ("other", "mine")] {
        assert!(ok(store.progress(feed, name).await).is_empty());
    }
    let refused = store.save_progress(FEED, "", 0, 1, Bytes::new()).await;
    assert!(matches!(refused, Err(StoreError::InvalidName { .. })));
}

/// Who takes a subscription over shuts out who had it, before its own first save, also from
/// partitions that nobody has begun, and from its parked messages.
pub async fn a_claim_shuts_older_epochs_out_of_a_subscription(place: &mut dyn Place) {
    let mut store = place.open().await;
    let state = |epoch: u64| Bytes::from(format!("state of {epoch}"));
    let claim = store.claim_progress(FEED, "none", 2, 1).await;
    assert!(
        matches!(claim, Err(StoreError::NotFound { .. })),
        "{claim:?}"
    );
    create(&*store, "mine").await;
    create(&*store, "mine too").await;
    let save = store.save_progress(FEED, "mine", 0, 3, state(3));
    ok(save.await);
    ok(store.park(FEED, "mine", 3, vec![parked(0, 1)]).await);
    for _ in 0..2 {
        ok(store.claim_progress(FEED, "mine", 3, 5).await);
        let kept = ok(store.progress(FEED, "mine").await);
        // What is kept stays, and what was not begun is not there.
        assert_eq!(kept.len(), 1);
        assert_eq!((kept[0].partition, &kept[0].state), (0, &state(3)));
        drop(store);
        place.close().await;
        store = place.open().await;
    }
    let stale = |refused: Result<(), StoreError>, of: u16| {
        let told = matches!(
            refused,
            Err(StoreError::StaleEpoch { partition, newest_epoch: 5, .. }) if partition == of
        );
        assert!(told, "{of}: {refused:?}");
        let text = refused.map_or_else(|error| error.to_string(), |()| String::new());
        assert!(text.contains("stop serving it here"), "{text}");
    };
    for epoch in [0, 3, 4] {
        for partition in [0, 1, 2] {
            let save = store.save_progress(FEED, "mine", partition, epoch, state(epoch));
            stale(save.await, partition);
            let park = store.park(FEED, "mine", epoch, vec![parked(partition, 1)]);
            stale(park.await, partition);
            let positions = [(partition, 1)];
            let unpark = store.unpark(FEED, "mine", epoch, &positions);
            stale(unpark.await, partition);
        }
        stale(store.claim_progress(FEED, "mine", 1, epoch).await, 0);
    }
    assert_eq!(list(&*store, "mine", 10).await, [parked(0, 1)]);
    // Others are others.
    ok(store.save_progress(FEED, "mine too", 0, 1, state(1)).await);
    ok(store.park(FEED, "mine too", 1, vec![parked(0, 1)]).await);
    ok(store.park(FEED, "mine", 5, vec![parked(1, 2)]).await);
    ok(store.unpark(FEED, "mine", 5, &[(0, 1)]).await);
    ok(store.save_progress(FEED, "mine", 1, 5, state(5)).await);
    assert_eq!(list(&*store, "mine", 10).await, [parked(1, 2)]);
    assert_eq!(ok(store.progress(FEED, "mine").await).len(), 2);
    ok(store.claim_progress(FEED, "mine", 3, 9).await);
    let save = store.save_progress(FEED, "mine", 1, 8, state(8)).await;
    assert!(
        matches!(save, Err(StoreError::StaleEpoch { .. })),
        "{save:?}"
    );
}

fn parked(partition: u16, offset: u64) -> ParkedMessage {
    ParkedMessage {
        partition,
        offset,
        parked_ms: -5 + offset as i64,
        attempts: (offset % 9) as u32,
        reason: format!("reason {offset}"),
        message: Bytes::from(format!("message {partition}/{offset}")),
    }
}

async fn list(store: &dyn Store, subscription: &str, page_size: u32) -> Vec<ParkedMessage> {
    let mut query = ParkedQuery {
        feed: FEED.to_owned(),
        subscription: subscription.to_owned(),
        page_size,
        page_token: String::new(),
    };
    let mut rows = Vec::new();
    loop {
        let page: Page<ParkedMessage> = ok(store.list_parked(query.clone()).await);
        assert!(page.rows.len() <= page_size as usize);
        rows.extend(page.rows);
        if page.next_page_token.is_empty() {
            return rows;
        }
        query.page_token = page.next_page_token;
    }
}

/// Pages join by partition and offset; a message that is parked again is the new one; what is
/// removed is gone; all of it after a restart too.
pub async fn parked_messages_are_listed_in_order(place: &mut dyn Place) {
    let store = place.open().await;
    create(&*store, "mine").await;
    create(&*store, "mine too").await;
    let mut want: Vec<ParkedMessage> = [(0, 300), (1, 7), (255, 1), (256, 40)]
        .into_iter()
        .flat_map(|(partition, count)| (0..count).map(move |at| parked(partition, at * 1_000)))
        .collect();
    let mut mixed = want.clone();
    let mut numbers = Numbers(11);
    for at in (1..mixed.len()).rev() {
        mixed.swap(at, numbers.below(at as u64 + 1) as usize);
    }
    for some in mixed.chunks(100) {
        ok(store.park(FEED, "mine", 1, some.to_vec()).await);
    }
    ok(store.park(FEED, "mine too", 1, vec![parked(1, 5)]).await);
    ok(store.park(FEED, "mine", 1, Vec::new()).await);
    for page_size in [1_000, 32, 7] {
        assert_eq!(list(&*store, "mine", page_size).await, want);
    }
    let again = ParkedMessage {
        attempts: 99,
        reason: "r".repeat(REASON_BYTES_MAX),
        ..want[10].clone()
    };
    want[10] = again.clone();
    ok(store.park(FEED, "mine", 1, vec![again]).await);
    drop(store);
    place.close().await;
    let store = place.open().await;
    assert!(list(&*store, "mine", 1_000).await == want);
    let removed: Vec<(u16, u64)> = (want.iter().step_by(2))
        .map(|row| (row.partition, row.offset))
        .chain([(0, 1), (9, 9)])
        .collect();
    ok(store.unpark(FEED, "mine", 1, &removed).await);
    ok(store.unpark(FEED, "mine", 1, &removed).await);
    let left: Vec<_> = want.iter().skip(1).step_by(2).cloned().collect();
    assert!(list(&*store, "mine", 100).await == left);
    let asked = [(1, 2_000), (0, 1_000), (0, 2_000), (9, 9), (0, 3_000)];
    let mut found = ok(store.parked(FEED, "mine", &asked).await);
    found.sort_by_key(|row| (row.partition, row.offset));
    let is_asked = |row: &&ParkedMessage| asked.contains(&(row.partition, row.offset));
    let some: Vec<_> = left.iter().filter(is_asked).cloned().collect();
    assert!(!some.is_empty() && found == some);
    let offsets = async |partition, from, limit| {
        let found = store.parked_offsets(FEED, "mine", partition, from, limit);
        ok(found.await)
    };
    for (partition, from) in [(0, 0), (0, 1_000), (0, 1_001), (1, 0), (255, 0), (7, 0)] {
        let rows = left.iter().filter(|row| row.partition == partition);
        let rows = rows.map(|row| row.offset).filter(|offset| *offset >= from);
        let all: Vec<u64> = rows.collect();
        assert_eq!(offsets(partition, from, 1_000).await, all);
        assert_eq!(offsets(partition, from, 3).await, all[..all.len().min(3)]);
    }
    assert!(offsets(0, u64::MAX >> 1, 10).await.is_empty());
    let back = want[4].clone();
    ok(store.park(FEED, "mine", 1, vec![back.clone()]).await);
    assert!(list(&*store, "mine", 100).await.contains(&back));
    assert_eq!(list(&*store, "mine too", 100).await, [parked(1, 5)]);
}

/// Large messages make short pages; what is too long is refused, with all that came with it; a
/// token of another subscription is no place.
pub async fn parked_messages_have_limits(place: &mut dyn Place) {
    let store = place.open().await;
    create(&*store, "mine").await;
    let large = |offset, bytes| ParkedMessage {
        message: Bytes::from(vec![offset as u8; bytes]),
        ..parked(0, offset)
    };
    let want = [large(1, PARKED_BYTES_MAX), large(2, 3 << 20), large(3, 10)];
    ok(store.park(FEED, "mine", 1, want.to_vec()).await);
    let page = |subscription: &str, page_token| ParkedQuery {
        feed: FEED.to_owned(),
        subscription: subscription.to_owned(),
        page_size: 0,
        page_token,
    };
    let first = ok(store.list_parked(page("mine", String::new())).await);
    assert!(first.rows == want[..1], "one fills a page");
    let token = first.next_page_token;
    let other = store.list_parked(page("other", token.clone())).await;
    assert!(matches!(other, Err(StoreError::BadPageToken { .. })));
    let second = ok(store.list_parked(page("mine", token)).await);
    assert!(second.rows == want[1..2]);
    assert!(list(&*store, "mine", 2).await == want);
    let too_large = large(4, PARKED_BYTES_MAX + 1);
    let why_long = ParkedMessage {
        reason: "r".repeat(REASON_BYTES_MAX + 1),
        ..parked(0, 5)
    };
    for bad in [too_large, why_long] {
        let refused = store.park(FEED, "mine", 1, vec![parked(0, 6), bad]).await;
        assert!(
            matches!(refused, Err(StoreError::TooLong { .. })),
            "{refused:?}"
        );
    }
    assert!(list(&*store, "mine", 2).await == want, "none of them");
}

/// Progress and parked messages go with their subscription, and come for one that is there only.
pub async fn a_deleted_subscription_leaves_nothing(place: &mut dyn Place) {
    let store = place.open().await;
    let save = async |name: &str| {
        store
            .save_progress(FEED, name, 3, 5, Bytes::from_static(b"s"))
            .await
    };
    let park = async |name: &str| {
        store
            .park(FEED, name, 5, vec![parked(4, 1), parked(5, 2)])
            .await
    };
    let not_there = |refused: Result<(), StoreError>| {
        let told = matches!(
            refused,
            Err(StoreError::NotFound {
                what: "subscription",
                ..
            })
        );
        assert!(told, "{refused:?}");
    };
    not_there(save("a").await);
    not_there(park("a").await);
    for name in ["a", "aa"] {
        create(&*store, name).await;
        ok(store.claim_progress(FEED, name, 6, 5).await);
        ok(save(name).await);
        ok(park(name).await);
    }
    let wrong = Expected::Etag("0".to_owned());
    let refused = store.delete_subscription(FEED, "a", wrong).await;
    assert!(matches!(refused, Err(StoreError::Conflict { .. })));
    assert_eq!(ok(store.progress(FEED, "a").await).len(), 1);
    ok(store.delete_subscription(FEED, "a", Expected::Any).await);
    not_there(save("a").await);
    not_there(park("a").await);
    drop(store);
    place.close().await;
    let store = place.open().await;
    create(&*store, "a").await;
    assert!(ok(store.progress(FEED, "a").await).is_empty());
    assert!(list(&*store, "a", 10).await.is_empty());
    assert_eq!(ok(store.progress(FEED, "aa").await).len(), 1);
    assert_eq!(list(&*store, "aa", 10).await.len(), 2);
    // An epoch of before is as good as any: nothing is left that could refuse it.
    ok(store.claim_progress(FEED, "a", 6, 1).await);
    let first = store.save_progress(FEED, "a", 3, 1, Bytes::new());
    ok(first.await);
    ok(store.park(FEED, "a", 1, vec![parked(4, 1)]).await);
    assert_eq!(list(&*store, "a", 10).await, [parked(4, 1)]);
}
