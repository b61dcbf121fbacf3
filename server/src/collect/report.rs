//! What the source says of itself to people: at most four times a second.

use std::sync::Arc;
use std::time::Duration;

use headcount_proto::v1::{SourceState, SourceStatus};
use tokio::time::Instant;

use crate::outputs::timestamp;
use crate::status::StatusBoard;

/// The least time between two updates that tell of progress alone.
const EVERY: Duration = Duration::from_millis(250);

/// Keeps the source's entry on the status board.
pub(crate) struct Report {
    board: Arc<StatusBoard>,
    feed: String,
    part: String,
    status: SourceStatus,
    last_record_ms: Option<i64>,
    dead: u64,
    shown_at: Option<Instant>,
}

impl Report {
    pub(crate) fn new(board: Arc<StatusBoard>, feed: &str, source: &str, url: String) -> Self {
        board.set_dead(feed, source, 0);
        Report {
            board,
            feed: feed.to_owned(),
            part: format!("collect/{source}/feed"),
            status: SourceStatus {
                source: source.to_owned(),
                url,
                ..SourceStatus::default()
            },
            last_record_ms: None,
            dead: 0,
            shown_at: None,
        }
    }

    /// A record was taken.
    pub(crate) fn record(&mut self, now_ms: i64) {
        self.last_record_ms = Some(now_ms);
    }

    /// A frame went to `dead`; shown at once, such frames are rare.
    pub(crate) fn dead(&mut self) {
        self.dead += 1;
        self.board
            .set_dead(&self.feed, &self.status.source, self.dead);
    }

    /// Shows a state at once.
    pub(crate) fn state(&mut self, state: SourceState) {
        if self.status.state() != state {
            tracing::info!(source = %self.status.source, state = state.as_str_name(), "source");
        }
        self.status.set_state(state);
        self.show();
    }

    /// Shows a failure at once. It is logged as a warning once for as long as it stays the same.
    pub(crate) fn failed(&mut self, error: &str) {
        let source = &self.status.source;
        if self.status.last_error == error {
            tracing::debug!(%source, error, "feed still out of reach");
        } else {
            tracing::warn!(%source, error, "feed out of reach, trying again");
        }
        error.clone_into(&mut self.status.last_error);
        let warning = format!("source {} is out of reach: {error}", self.status.source);
        self.board.warn(&self.part, Some(warning));
        self.show();
    }

    /// All is well again.
    pub(crate) fn well(&mut self) {
        self.status.last_error.clear();
        self.board.warn(&self.part, None);
    }

    /// Shows progress, where the last time is long enough ago.
    pub(crate) fn progress(
        &mut self,
        watermark_ms: i64,
        records: u64,
        reconnects: u64,
        now: Instant,
    ) {
        self.status.watermark = (watermark_ms > 0).then(|| timestamp(watermark_ms));
        self.status.records = Some(records);
        self.status.reconnects = Some(reconnects);
        if self.shown_at.is_none_or(|at| now >= at + EVERY) {
            self.shown_at = Some(now);
            self.show();
        }
    }

    fn show(&mut self) {
        self.status.last_record = self.last_record_ms.map(timestamp);
        self.board.set_source(&self.feed, self.status.clone());
    }
}
