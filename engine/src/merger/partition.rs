//! What a merger knows of one partition.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, CatalogTaken, QueryClosed};
use crate::drift::pane::DriftPane;
use crate::pane::PanePartial;
use crate::watermark::{END_OF_FEED_MS, NO_WATERMARK_MS};

/// What a partition sent of the next phase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Held {
    Partial(Box<PanePartial>),
    Progress(i64, u64),
    Catalog(Box<(Catalog, CatalogTaken)>),
    Closed(QueryClosed),
    Drift(Box<DriftPane>),
}

/// What is known of one partition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct PartitionState {
    /// Within this phase; [`END_OF_FEED_MS`] once the feed has ended here.
    pub(crate) watermark_ms: i64,
    /// The same before any end.
    pub(crate) reached_ms: i64,
    pub(crate) offset: u64,
    /// Whether the end of the last phase is the newest thing heard.
    pub(crate) at_end: bool,
    /// (watermark, offset) where the watermark crossed a step that has not fired.
    pub(crate) cuts: VecDeque<(i64, u64)>,
    pub(crate) held: VecDeque<Held>,
    /// Revision of the last catalog that it took.
    #[serde(skip)]
    pub(crate) revision: u64,
    /// Greatest common divisor of the slides of the queries that it counts, ms.
    #[serde(skip)]
    pub(crate) step_ms: i64,
}

impl PartitionState {
    pub(super) fn new(step_ms: i64) -> PartitionState {
        PartitionState {
            watermark_ms: NO_WATERMARK_MS,
            reached_ms: NO_WATERMARK_MS,
            offset: 0,
            at_end: false,
            cuts: VecDeque::new(),
            held: VecDeque::new(),
            revision: 0,
            step_ms,
        }
    }

    pub(super) fn progress(&mut self, watermark_ms: i64, offset: u64) {
        self.offset = offset;
        if watermark_ms == END_OF_FEED_MS {
            if self.at_end {
                return;
            }
            self.at_end = true;
        } else {
            self.at_end = false;
            self.reached_ms = self.reached_ms.max(watermark_ms);
        }
        let before = self.watermark_ms;
        self.watermark_ms = before.max(watermark_ms);
        let step_ms = self.step_ms;
        if self.watermark_ms.div_euclid(step_ms) != before.div_euclid(step_ms) {
            self.cuts.push_back((self.watermark_ms, offset));
        }
    }

    pub(super) fn cut(&self, at_ms: i64) -> u64 {
        let cut = self
            .cuts
            .iter()
            .find(|(watermark_ms, _)| *watermark_ms >= at_ms);
        cut.map_or(self.offset, |(_, offset)| *offset)
    }
}
