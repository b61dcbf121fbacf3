//! The state of a merger.

use serde::{Deserialize, Serialize};

use super::{RestoreError, plan_hash_of, read};
use crate::catalog::{Catalog, CatalogEntry};
use crate::checkpoint::CheckpointError;
use crate::drift::StateError;
use crate::drift::merged::Waiting;
use crate::drift::monitor::DriftMonitor;
use crate::drift::pane::DriftPane;
use crate::merger::{Merger, PartitionState, Span, Stage, Standing};
use crate::pane::{PanePartial, PaneState};
use crate::query::Query;
use crate::windows::Windows;

#[derive(Serialize, Deserialize)]
struct WindowsValue {
    plan_hash: u64,
    phase: u32,
    fired_to_ms: i64,
    born_ms: Option<i64>,
    panes: Vec<(i64, u32, u32, PaneState)>,
}

#[derive(Serialize, Deserialize)]
struct MergerValue {
    partitions: Vec<PartitionState>,
    ended: bool,
    /// Of the queries of the configuration, by name.
    windows: Vec<WindowsValue>,
}

/// Of catalogs; stands behind the above.
#[derive(Serialize, Deserialize)]
struct MergerMore {
    /// By partition.
    revisions: Vec<u64>,
    /// Of catalogs, by name and revision.
    standing: Vec<StandingValue>,
}

/// The detectors of drift, and what they are not fed yet.
#[derive(Default, Serialize, Deserialize)]
struct DriftValue {
    /// None where they have seen nothing yet.
    monitor: Option<Vec<u8>>,
    panes: Vec<DriftPane>,
}

impl DriftValue {
    fn of(waiting: &Waiting) -> DriftValue {
        DriftValue {
            monitor: (waiting.monitor.records() > 0).then(|| waiting.monitor.to_bytes()),
            panes: waiting.panes().cloned().collect(),
        }
    }

    fn restore(self) -> Result<Waiting, CheckpointError> {
        let corrupt = |error: StateError| CheckpointError::corrupt(error.to_string());
        let monitor = self.monitor.as_deref().map(DriftMonitor::from_bytes);
        let monitor = monitor.transpose().map_err(corrupt)?;
        Ok(Waiting::of(monitor.unwrap_or_default(), self.panes))
    }
}

#[derive(Serialize, Deserialize)]
struct StandingValue {
    query: Query,
    since: u64,
    past: bool,
    spans: Vec<Span>,
    stage: Stage,
    failed_ms: Option<i64>,
    held: Vec<PanePartial>,
    missed_to_ms: i64,
    begun_ms: i64,
    windows: WindowsValue,
}

impl WindowsValue {
    fn of(windows: &Windows) -> WindowsValue {
        WindowsValue {
            plan_hash: windows.plan_hash,
            phase: windows.phase,
            fired_to_ms: windows.fired_to_ms,
            born_ms: windows.born_ms,
            panes: windows
                .panes
                .iter()
                .map(|((start, revision), pane)| {
                    (*start, *revision, pane.phase, pane.state(&windows.topics))
                })
                .collect(),
        }
    }

    fn put_back(self, windows: &mut Windows) {
        windows.put_back(self.phase, self.fired_to_ms, self.born_ms, self.panes);
    }
}

impl StandingValue {
    fn of(standing: &Standing) -> StandingValue {
        StandingValue {
            query: standing.windows.query.clone(),
            since: standing.since,
            past: standing.past,
            spans: standing.spans.clone(),
            stage: standing.stage,
            failed_ms: standing.failed_ms,
            held: standing.held.clone(),
            missed_to_ms: standing.windows.missed_to_ms,
            begun_ms: standing.windows.begun_ms,
            windows: WindowsValue::of(&standing.windows),
        }
    }

    /// A catalog that has this query, to be checked as one.
    fn catalog(&self) -> Catalog {
        let entry = CatalogEntry {
            query: self.query.clone(),
            since: self.since,
            from: None,
            until: None,
        };
        Catalog {
            revision: self.since,
            entries: vec![entry],
        }
    }

    fn restore(self, partitions: usize) -> Result<Standing, RestoreError> {
        self.catalog().validate()?;
        let mut windows = Windows::bounded(&self.query);
        if self.spans.len() != partitions || self.windows.plan_hash != windows.plan_hash {
            return Err(CheckpointError::corrupt("a query is not one of its partitions").into());
        }
        (windows.missed_to_ms, windows.begun_ms) = (self.missed_to_ms, self.begun_ms);
        self.windows.put_back(&mut windows);
        Ok(Standing {
            windows,
            since: self.since,
            past: self.past,
            spans: self.spans,
            stage: self.stage,
            failed_ms: self.failed_ms,
            held: self.held,
        })
    }
}

impl Merger {
    /// Plan of this merger, for [`CheckpointHeader::plan_hash`](crate::checkpoint::CheckpointHeader::plan_hash): that of the
    /// queries of its configuration.
    #[must_use]
    pub fn plan_hash(&self) -> u64 {
        let configured = self.standing.iter().filter(|standing| standing.since == 0);
        let queries: Vec<Query> = configured
            .map(|standing| standing.windows.query.clone())
            .collect();
        plan_hash_of(&queries, false, false)
    }

    /// The state, as bytes.
    #[must_use]
    pub fn snapshot(&self) -> Vec<u8> {
        let configured = self.standing.iter().filter(|standing| standing.since == 0);
        let catalogued = self.standing.iter().filter(|standing| standing.since > 0);
        let value = MergerValue {
            partitions: self.partitions.clone(),
            ended: self.ended,
            windows: configured
                .map(|standing| WindowsValue::of(&standing.windows))
                .collect(),
        };
        let more = MergerMore {
            revisions: self.partitions.iter().map(|state| state.revision).collect(),
            standing: catalogued.map(StandingValue::of).collect(),
        };
        let drift = DriftValue::of(&self.drift);
        postcard::to_stdvec(&(value, more, drift)).expect("plain values always encode")
    }

    /// A merger in the state of a snapshot of this [format](crate::checkpoint::Checkpoint::format).
    ///
    /// # Errors
    /// [`RestoreError`]: a query that does not validate, or bytes that are no snapshot of such a merger.
    pub fn restore(
        partitions: u32,
        queries: &[Query],
        state: &[u8],
        format: u16,
    ) -> Result<Merger, RestoreError> {
        let mut merger = Merger::new(partitions, queries)?;
        let ((value, more), drift) = read::<(MergerValue, MergerMore), DriftValue>(state, format)?;
        let plans_match = value.windows.len() == merger.standing.len()
            && value
                .windows
                .iter()
                .zip(&merger.standing)
                .all(|(value, standing)| value.plan_hash == standing.windows.plan_hash);
        let count = merger.partitions.len();
        if !plans_match || value.partitions.len() != count || more.revisions.len() != count {
            return Err(CheckpointError::corrupt("it is of other queries or partitions").into());
        }
        for (standing, value) in merger.standing.iter_mut().zip(value.windows) {
            value.put_back(&mut standing.windows);
        }
        let catalogued = more.standing.into_iter().map(|value| value.restore(count));
        let catalogued: Vec<Standing> = catalogued.collect::<Result<_, _>>()?;
        let partitions = value.partitions.into_iter().zip(more.revisions);
        merger.put_back(partitions, value.ended, catalogued);
        merger.drift = drift.restore()?;
        Ok(merger)
    }
}
