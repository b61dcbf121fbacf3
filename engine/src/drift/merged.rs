//! Panes of drift of all partitions, merged, and fed to the detectors second by second.
//!
//! * A second is fed once the merged watermark has passed it, so every partition's share of it is there: what the
//!   detectors are fed, and what they say, does not depend on how the partitions' outputs interleave.
//! * Seconds that wait are those between the partition furthest behind and the one furthest ahead. `Waiting::ahead` tells
//!   how many, so that the caller can stop reading who is too far ahead.

use std::collections::BTreeMap;

use super::monitor::{DriftAlert, DriftMonitor};
use super::pane::DriftPane;

/// What was found in one second.
#[derive(Clone, Debug, PartialEq)]
pub struct DriftFound {
    /// End of the second, ms since the epoch: the merged watermark had reached it.
    pub at_ms: i64,
    /// In the order of the detectors; at least one.
    pub alerts: Vec<DriftAlert>,
}

/// The detectors of a feed, and what they are not fed yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Waiting {
    pub(crate) monitor: DriftMonitor,
    panes: BTreeMap<i64, DriftPane>,
}

impl Waiting {
    pub(crate) fn of(monitor: DriftMonitor, panes: Vec<DriftPane>) -> Self {
        let mut waiting = Self {
            monitor,
            panes: BTreeMap::new(),
        };
        panes.into_iter().for_each(|pane| waiting.take(pane));
        waiting
    }

    /// Takes a partition's share of a second.
    pub(crate) fn take(&mut self, pane: DriftPane) {
        match self.panes.get_mut(&pane.second) {
            Some(known) => known.merge(&pane),
            None => {
                self.panes.insert(pane.second, pane);
            }
        }
    }

    /// When the next second is due, ms since the epoch.
    pub(crate) fn next_ms(&self) -> Option<i64> {
        self.panes.first_key_value().map(|(_, pane)| pane.end_ms())
    }

    /// Feeds the next second.
    pub(crate) fn feed(&mut self) -> Option<DriftFound> {
        let (_, pane) = self.panes.pop_first()?;
        let mut alerts = Vec::new();
        self.monitor.take(&pane, &mut alerts);
        let at_ms = pane.end_ms();
        (!alerts.is_empty()).then_some(DriftFound { at_ms, alerts })
    }

    /// How many seconds wait at most for a partition that is so far beyond the merged watermark.
    pub(crate) fn ahead(&self, beyond_ms: i64) -> usize {
        usize::try_from(beyond_ms / 1_000).map_or(0, |seconds| seconds.min(self.panes.len()))
    }

    pub(crate) fn panes(&self) -> impl Iterator<Item = &DriftPane> {
        self.panes.values()
    }
}
