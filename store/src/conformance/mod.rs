//! The suite that every store passes.
//!
//! Each case is a function over a [`Place`]: somewhere empty where a store can be opened, closed
//! and opened again. A case panics where the contract of [`crate::contract`] is broken;
//! [`run_all`] runs [`CASES`], each in a place of its own, and [`SHARED_CASES`] where several
//! instances may be open at a time. What a case expects is worked out from
//! what it wrote, never from the store under test.
//!
//! | module | the cases |
//! |---|---|
//! | `rows` | written once, in any order, with their position, and forgotten |
//! | `listing` | pages, filters, bounds in the past |
//! | `keeping` | checkpoints, offsets, standing queries |
//! | `subscriptions` | what subscriptions are, how far they are, and what they have parked |
//! | `leases` | one owner at a time, each with an epoch of its own |
//! | `model` | seeded runs of writes, repeats, restarts and listings against plain vectors |
//!
//! And for tests of who uses a store: [`faulty`], one that refuses as it is told.

pub mod faulty;
mod keeping;
mod leases;
mod listing;
mod model;
mod rows;
mod subscriptions;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use headcount_proto::v1;
use prost::Message as _;

pub use keeping::{
    a_claim_refuses_older_epochs, checkpoints_move_forward_only, offsets_move_by_compare_and_swap,
    queries_change_by_etag,
};
pub use leases::{
    a_lease_belongs_to_its_epoch, a_lease_has_one_owner, a_lease_that_ran_out_is_taken,
    leases_count_up,
};
pub use listing::{
    bounds_in_the_past_hold, filters_let_through_what_they_name, pages_join_without_gap_or_overlap,
    results_come_in_order,
};
pub use model::agrees_with_the_model;
pub use rows::{
    a_position_moves_with_its_rows, a_refused_row_holds_the_position,
    latest_is_by_version_in_any_order, old_history_is_forgotten, rows_survive_a_restart,
    the_same_rows_again_change_nothing,
};
pub use subscriptions::{
    a_claim_shuts_older_epochs_out_of_a_subscription, a_deleted_subscription_leaves_nothing,
    parked_messages_are_listed_in_order, parked_messages_have_limits,
    progress_is_kept_by_the_highest_epoch, subscriptions_change_by_etag,
};

use crate::contract::Store;
use crate::error::StoreError;
use crate::rows::{
    HistoryRow, Page, ResultRow, ResultsQuery, RsvpsQuery, WriteBatch, WriteOutcome,
};

/// No case takes longer than this.
const CASE_DEADLINE: Duration = Duration::from_secs(120);
/// The feed that the cases write to.
const FEED: &str = "main";

/// Somewhere empty at first, where one store at a time can be.
#[async_trait]
pub trait Place: Send {
    /// Opens a store on what is there.
    async fn open(&mut self) -> Arc<dyn Store>;
    /// Opens another instance beside the open one. Only [`SHARED_CASES`] ask for it.
    async fn open_beside(&mut self) -> Arc<dyn Store>;
    /// Ends what is open; the case has dropped it.
    async fn close(&mut self);
    /// Whether a write tells rows that were there already from new ones.
    fn counts_repeats(&self) -> bool;
}

/// Makes empty places.
pub trait Places: Send + Sync {
    /// An empty place.
    fn make(&self) -> Box<dyn Place>;
}

/// A case.
pub type Case = for<'a> fn(&'a mut dyn Place) -> Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Every case with its name.
pub const CASES: &[(&str, Case)] = &[
    ("the_same_rows_again_change_nothing", |p| {
        Box::pin(the_same_rows_again_change_nothing(p))
    }),
    ("latest_is_by_version_in_any_order", |p| {
        Box::pin(latest_is_by_version_in_any_order(p))
    }),
    ("rows_survive_a_restart", |p| {
        Box::pin(rows_survive_a_restart(p))
    }),
    ("a_position_moves_with_its_rows", |p| {
        Box::pin(a_position_moves_with_its_rows(p))
    }),
    ("a_refused_row_holds_the_position", |p| {
        Box::pin(a_refused_row_holds_the_position(p))
    }),
    ("old_history_is_forgotten", |p| {
        Box::pin(old_history_is_forgotten(p))
    }),
    ("pages_join_without_gap_or_overlap", |p| {
        Box::pin(pages_join_without_gap_or_overlap(p))
    }),
    ("filters_let_through_what_they_name", |p| {
        Box::pin(filters_let_through_what_they_name(p))
    }),
    ("bounds_in_the_past_hold", |p| {
        Box::pin(bounds_in_the_past_hold(p))
    }),
    ("results_come_in_order", |p| {
        Box::pin(results_come_in_order(p))
    }),
    ("checkpoints_move_forward_only", |p| {
        Box::pin(checkpoints_move_forward_only(p))
    }),
    ("a_claim_refuses_older_epochs", |p| {
        Box::pin(a_claim_refuses_older_epochs(p))
    }),
    ("offsets_move_by_compare_and_swap", |p| {
        Box::pin(offsets_move_by_compare_and_swap(p))
    }),
    ("leases_count_up", |p| Box::pin(leases_count_up(p))),
    ("a_lease_belongs_to_its_epoch", |p| {
        Box::pin(a_lease_belongs_to_its_epoch(p))
    }),
    ("queries_change_by_etag", |p| {
        Box::pin(queries_change_by_etag(p))
    }),
    ("subscriptions_change_by_etag", |p| {
        Box::pin(subscriptions_change_by_etag(p))
    }),
    ("progress_is_kept_by_the_highest_epoch", |p| {
        Box::pin(progress_is_kept_by_the_highest_epoch(p))
    }),
    ("a_claim_shuts_older_epochs_out_of_a_subscription", |p| {
        Box::pin(a_claim_shuts_older_epochs_out_of_a_subscription(p))
    }),
    ("parked_messages_are_listed_in_order", |p| {
        Box::pin(parked_messages_are_listed_in_order(p))
    }),
    ("parked_messages_have_limits", |p| {
        Box::pin(parked_messages_have_limits(p))
    }),
    ("a_deleted_subscription_leaves_nothing", |p| {
        Box::pin(a_deleted_subscription_leaves_nothing(p))
    }),
    ("agrees_with_the_model", |p| {
        Box::pin(agrees_with_the_model(p, 1))
    }),
];

/// The cases of a store that several instances use at a time.
pub const SHARED_CASES: &[(&str, Case)] = &[
    ("a_lease_has_one_owner", |p| {
        Box::pin(a_lease_has_one_owner(p))
    }),
    ("a_lease_that_ran_out_is_taken", |p| {
        Box::pin(a_lease_that_ran_out_is_taken(p))
    }),
];

/// Runs these cases, each in a place of its own.
///
/// # Panics
/// Where the contract is broken, or a case takes longer than two minutes.
pub async fn run_all(places: &dyn Places, cases: &[(&str, Case)]) {
    for (name, case) in cases {
        let mut place = places.make();
        let done = tokio::time::timeout(CASE_DEADLINE, case(&mut *place)).await;
        assert!(done.is_ok(), "{name} took longer than {CASE_DEADLINE:?}");
    }
}

/// Unwraps with the error's own text.
fn ok<T>(result: Result<T, StoreError>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => panic!("{error}"),
    }
}

/// Checks how many rows a write says were new and were there already.
fn counted(place: &dyn Place, outcome: &WriteOutcome, new: u64, old: u64, what: &str) {
    assert!(outcome.refused.is_empty(), "{what}: {outcome:?}");
    let want = if place.counts_repeats() {
        (new, old)
    } else {
        (new + old, 0)
    };
    assert_eq!((outcome.written, outcome.repeated), want, "{what}");
}

/// A state, as small as a row can be made of.
#[derive(Clone, Debug, PartialEq)]
struct State {
    partition: u16,
    version: u64,
    rsvp_id: u64,
    mtime_ms: i64,
    guests: u32,
    country: &'static str,
}

impl State {
    fn new(rsvp_id: u64, version: u64, mtime_ms: i64) -> Self {
        State {
            partition: 0,
            version,
            rsvp_id,
            mtime_ms,
            guests: (version % 4) as u32,
            country: ["us", "gb", "de"][(rsvp_id % 3) as usize],
        }
    }

    /// Stream time is a second after mtime.
    fn change(&self) -> v1::Change {
        v1::Change {
            verdict: v1::Verdict::New.into(),
            version: self.version,
            stamp: Some(v1::Stamp {
                source: "test".to_owned(),
                watermark_ms: self.mtime_ms,
                stream_time_ms: self.mtime_ms + 1_000,
            }),
            rsvp: Some(v1::Rsvp {
                rsvp_id: self.rsvp_id,
                response: v1::Response::Yes.into(),
                guests: Some(self.guests),
                mtime: Some(prost_types::Timestamp {
                    seconds: self.mtime_ms.div_euclid(1_000),
                    nanos: (self.mtime_ms.rem_euclid(1_000) * 1_000_000) as i32,
                }),
                event: Some(v1::Event {
                    event_id: format!("event-{}", self.rsvp_id % 7),
                    ..Default::default()
                }),
                group: Some(v1::Group {
                    group_id: self.rsvp_id % 5,
                    group_city: format!("City {}", self.rsvp_id % 4),
                    group_country: self.country.to_owned(),
                    group_lat: (self.rsvp_id % 80) as f64 + 0.5,
                    group_lon: -(self.rsvp_id as f64 % 170.0) - 0.5,
                    topics: vec![format!("topic-{}", self.rsvp_id % 6), "all".to_owned()],
                    ..Default::default()
                }),
                ..Default::default()
            }),
            before: None,
        }
    }

    fn row(&self) -> HistoryRow {
        let row = HistoryRow::from_change(self.partition, self.change().encode_to_vec().into());
        row.expect("a change that is whole")
    }
}

fn batch(states: &[State]) -> WriteBatch {
    WriteBatch {
        feed: FEED.to_owned(),
        history: states.iter().map(State::row).collect(),
        ..Default::default()
    }
}

fn all_rsvps() -> RsvpsQuery {
    RsvpsQuery {
        feed: FEED.to_owned(),
        ..Default::default()
    }
}

fn latest_rsvps() -> RsvpsQuery {
    RsvpsQuery {
        latest_only: true,
        ..all_rsvps()
    }
}

fn all_results() -> ResultsQuery {
    ResultsQuery {
        feed: FEED.to_owned(),
        ..Default::default()
    }
}

/// Every page of a listing.
async fn list(store: &dyn Store, mut query: RsvpsQuery) -> Vec<HistoryRow> {
    let mut rows = Vec::new();
    loop {
        let page: Page<HistoryRow> = ok(store.list_rsvps(query.clone()).await);
        rows.extend(page.rows);
        if page.next_page_token.is_empty() {
            return rows;
        }
        query.page_token = page.next_page_token;
    }
}

/// Every page of a listing.
async fn list_results(store: &dyn Store, mut query: ResultsQuery) -> Vec<ResultRow> {
    let mut rows = Vec::new();
    loop {
        let page: Page<ResultRow> = ok(store.list_results(query.clone()).await);
        rows.extend(page.rows);
        if page.next_page_token.is_empty() {
            return rows;
        }
        query.page_token = page.next_page_token;
    }
}

/// The order that listings promise.
fn in_order(states: &[State]) -> Vec<HistoryRow> {
    let mut rows: Vec<HistoryRow> = states.iter().map(State::row).collect();
    rows.sort_by_key(|row| (row.mtime_ms, row.version, row.partition));
    rows
}

/// Numbers from a seed (SplitMix64, Steele et al. 2014), so that a run can be repeated.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }
}
