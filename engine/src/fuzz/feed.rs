//! A small feed, and what an analyser and a merger have of it half-way.

use std::sync::Arc;

use crate::catalog::{Catalog, CatalogEntry};
use crate::merger::Merger;
use crate::outputs::Outputs;
use crate::pane::PanePartial;
use crate::partition::{AnalyserConfig, PartitionAnalyser};
use crate::query::{DistinctMethod, GroupBy, Query};
use crate::record::{Response, Rsvp, SourceEvent, Stamp};

const START_MS: i64 = 1_425_790_000_000;
/// Between two records.
const STEP_MS: i64 = 7_000;
const BATCH: u64 = 10;

/// Of the configuration: one of each kind of distinct count.
pub(super) fn queries() -> Vec<Query> {
    let mut topics = Query::standing("topics");
    topics.aggregates.distinct_members = true;
    topics.aggregates.distinct_groups = true;
    let mut countries = Query::standing("countries");
    countries.group_by = GroupBy::Country;
    countries.aggregates.distinct_events = true;
    countries.aggregates.distinct_method = DistinctMethod::DataSketches;
    vec![topics, countries]
}

pub(super) fn config() -> AnalyserConfig {
    AnalyserConfig::new(0, queries())
}

/// One more, which comes while the feed runs.
fn catalog() -> Catalog {
    let mut query = Query::standing("later");
    query.group_by = GroupBy::City;
    Catalog {
        revision: 1,
        entries: vec![CatalogEntry {
            query,
            since: 1,
            from: None,
            until: None,
        }],
    }
}

fn record(id: u64) -> (String, Response) {
    let response = match id % 4 {
        0 => Response::No,
        1 => Response::Waitlist,
        _ => Response::Yes,
    };
    (format!("event {}", id % 7), response)
}

/// What is left of so many records.
pub(super) struct Left {
    pub(super) analyser: PartitionAnalyser,
    pub(super) merger: Merger,
    /// All that were sealed.
    pub(super) panes: Vec<PanePartial>,
}

pub(super) fn after(records: u64) -> Left {
    let mut analyser = PartitionAnalyser::new(config()).expect("the queries are valid");
    let mut merger = Merger::new(1, &queries()).expect("the queries are valid");
    let source = analyser.source_id("meetup");
    let (mut out, mut panes, mut fired) = (Outputs::default(), Vec::new(), Vec::new());
    for begin in (0..records).step_by(BATCH as usize) {
        let end = records.min(begin + BATCH);
        if begin == 3 * BATCH {
            let begun = analyser.take_catalog(catalog(), begin, &mut out);
            assert!(
                begun.is_ok_and(|past| past.is_empty()),
                "the catalog is valid"
            );
        }
        for id in begin..end {
            let at_ms = START_MS + id as i64 * STEP_MS;
            let stamp = Stamp {
                source,
                watermark_ms: at_ms - 10_000,
                stream_time_ms: at_ms,
            };
            if id == 0 {
                analyser.source(0, SourceEvent::Join, &stamp, &mut out);
            }
            let (event_id, response) = record(id);
            let rsvp = Rsvp {
                rsvp_id: id % 40,
                response,
                guests: (id % 3) as u32,
                mtime_ms: at_ms,
                member_id: id % 40,
                event_id: &event_id,
                event_time_ms: (id % 5 > 0).then_some(at_ms + 3_600_000),
                group_id: id % 6,
                country: ["us", "de", ""][id as usize % 3],
                city: "town",
                topics: &["social", "fun-times"][..id as usize % 3],
                place: Some((50.0, id as f64)),
            };
            analyser.rsvp(id, &stamp, &rsvp, &mut out);
        }
        analyser.finish_batch(end, &mut out);
        if let Some(taken) = out.catalog.take() {
            merger
                .catalog(0, catalog(), taken)
                .expect("it is of this partition");
        }
        for pane in out.panes.drain(..) {
            panes.push(pane.clone());
            merger.partial(0, pane).expect("it is of this partition");
        }
        let progress = out.progress.as_ref().expect("the batch is finished");
        let taken = merger.progress(0, progress.watermark_ms, progress.next_offset);
        taken.expect("it is of this partition");
        merger.fire(usize::MAX, &mut fired);
        out.clear();
    }
    Left {
        analyser,
        merger,
        panes,
    }
}

/// A sound summary, of nothing, behind its length as a state has it.
pub(super) fn empty_summary() -> Arc<[u8]> {
    static BYTES: std::sync::OnceLock<Arc<[u8]>> = std::sync::OnceLock::new();
    let made = BYTES.get_or_init(|| {
        let bytes = crate::summary::Summary::default().to_bytes();
        let bytes = postcard::to_stdvec(&bytes).expect("bytes encode");
        bytes.into()
    });
    Arc::clone(made)
}
