//! The conformance suite on the embedded store.

use std::sync::Arc;

use async_trait::async_trait;
use headcount_store::conformance::{self as suite, Place, Places};
use headcount_store::{Embedded, Store};
use tempfile::TempDir;

struct Folders;

struct Folder {
    dir: TempDir,
    open: Option<Arc<Embedded>>,
}

impl Places for Folders {
    fn make(&self) -> Box<dyn Place> {
        Box::new(Folder {
            dir: tempfile::tempdir().unwrap(),
            open: None,
        })
    }
}

#[async_trait]
impl Place for Folder {
    async fn open(&mut self) -> Arc<dyn Store> {
        assert!(self.open.is_none());
        let store = Embedded::open(self.dir.path()).unwrap();
        self.open = Some(Arc::clone(&store));
        store
    }

    async fn open_beside(&mut self) -> Arc<dyn Store> {
        panic!("one at a time has a folder")
    }

    async fn close(&mut self) {
        let store = self.open.take().unwrap();
        assert_eq!(Arc::strong_count(&store), 1, "dropping it must end it");
    }

    fn counts_repeats(&self) -> bool {
        true
    }
}

macro_rules! cases {
    ($($case:ident),* $(,)?) => {$(
        #[tokio::test]
        async fn $case() {
            suite::$case(&mut *Folders.make()).await;
        }
    )*
        #[test]
        fn no_case_is_left_out() {
            let mut here = vec!["agrees_with_the_model", $(stringify!($case)),*];
            let mut all: Vec<&str> = suite::CASES.iter().map(|(name, _)| *name).collect();
            here.sort_unstable();
            all.sort_unstable();
            assert_eq!(here, all);
        }
    };
}

cases!(
    the_same_rows_again_change_nothing,
    latest_is_by_version_in_any_order,
    rows_survive_a_restart,
    a_position_moves_with_its_rows,
    a_refused_row_holds_the_position,
    old_history_is_forgotten,
    pages_join_without_gap_or_overlap,
    filters_let_through_what_they_name,
    bounds_in_the_past_hold,
    results_come_in_order,
    checkpoints_move_forward_only,
    a_claim_refuses_older_epochs,
    offsets_move_by_compare_and_swap,
    leases_count_up,
    a_lease_belongs_to_its_epoch,
    queries_change_by_etag,
    subscriptions_change_by_etag,
    progress_is_kept_by_the_highest_epoch,
    a_claim_shuts_older_epochs_out_of_a_subscription,
    parked_messages_are_listed_in_order,
    parked_messages_have_limits,
    a_deleted_subscription_leaves_nothing,
);

#[tokio::test]
async fn agrees_with_the_model() {
    for seed in 1..=8 {
        suite::agrees_with_the_model(&mut *Folders.make(), seed).await;
    }
}
