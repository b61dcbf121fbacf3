//! Drift in the merger: seconds of the partitions in, alerts out.
//!
//! - The alerts of one second are one batch on `results`, with progress: the end of the second, which the merged watermark
//!   had reached.
//! - Their place among the firings is a function of the partials, as that of the firings is: the engine sees to it.

use headcount_binder::BinderError;
use headcount_engine::checkpoint::CheckpointError;
use headcount_engine::drift::merged::DriftFound;
use headcount_engine::drift::pane::DriftPane;
use headcount_proto::v1;

use super::MergeDriver;
use crate::outputs;

/// A second as a partition wrote it.
pub(super) fn read(pane: &v1::DriftPane) -> Result<DriftPane, CheckpointError> {
    DriftPane::from_bytes(&pane.state).map_err(|error| CheckpointError::Corrupt {
        reason: error.to_string(),
    })
}

impl MergeDriver {
    /// The feed was found to have changed: says so in a batch of its own.
    pub(super) async fn publish_drift(&mut self, found: &DriftFound) -> Result<(), BinderError> {
        for alert in &found.alerts {
            self.scratch.clear();
            outputs::drift_alert(&mut self.scratch, alert, found.at_ms);
            self.builder.push(&self.scratch)?;
        }
        let progress = v1::Progress {
            watermark_ms: found.at_ms,
            ..Default::default()
        };
        self.send(progress).await
    }
}
