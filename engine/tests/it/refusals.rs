//! What a merger refuses, and that it is as it was then.

use std::sync::Arc;

use headcount_engine::merger::{MergeError, Merger};
use headcount_engine::outputs::Outputs;
use headcount_engine::pane::PanePartial;
use headcount_engine::partition::{AnalyserConfig, PartitionAnalyser};
use headcount_engine::query::{DistinctMethod, Query};
use headcount_engine::record::SourceEvent;

use crate::feed::{generate, stamp_all};

fn query(method: DistinctMethod) -> Query {
    let mut query = Query::standing("standing");
    query.aggregates.distinct_members = true;
    query.aggregates.distinct_method = method;
    query
}

/// The panes of a small feed.
fn panes(query: &Query) -> Vec<PanePartial> {
    let config = AnalyserConfig::new(0, vec![query.clone()]);
    let mut analyser = PartitionAnalyser::new(config).expect("the query is valid");
    let source = analyser.source_id("feed");
    let mut out = Outputs::default();
    let mut last = None;
    for (offset, (record, watermark_ms, stream_time_ms)) in (0..).zip(stamp_all(generate(1, 50))) {
        let stamp = headcount_engine::record::Stamp {
            source,
            watermark_ms,
            stream_time_ms,
        };
        record.with(|rsvp| analyser.rsvp(offset, &stamp, rsvp, &mut out));
        last = Some(stamp);
    }
    let stamp = last.expect("there are records");
    analyser.source(50, SourceEvent::End, &stamp, &mut out);
    analyser.finish_batch(51, &mut out);
    out.panes
}

#[test]
fn a_merger_takes_panes_of_its_queries_only_and_is_as_it_was_otherwise() {
    let usual = query(DistinctMethod::Usual);
    let panes = panes(&usual);
    let mut merger = Merger::new(1, std::slice::from_ref(&usual)).expect("the query is valid");
    let before = merger.snapshot();
    let one = panes[0].clone();
    let unknown = PanePartial {
        query: "other".into(),
        ..one.clone()
    };
    let planned = PanePartial {
        plan_hash: one.plan_hash ^ 1,
        ..one.clone()
    };
    let mut counted = one.clone();
    let others = self::panes(&query(DistinctMethod::DataSketches));
    counted.state.distinct = others[0].state.distinct.clone();
    let query: Arc<str> = "standing".into();
    let refused = [
        (
            0,
            unknown,
            MergeError::UnknownQuery {
                query: "other".into(),
            },
        ),
        (
            0,
            planned,
            MergeError::WrongPlan {
                query: Arc::clone(&query),
                found: one.plan_hash ^ 1,
                expected: one.plan_hash,
            },
        ),
        (
            0,
            counted,
            MergeError::WrongMethod {
                query: Arc::clone(&query),
                expected: DistinctMethod::Usual,
            },
        ),
        (
            1,
            one.clone(),
            MergeError::UnknownPartition {
                partition: 1,
                partitions: 1,
            },
        ),
    ];
    for (partition, partial, error) in refused {
        assert_eq!(merger.partial(partition, partial), Err(error));
        assert!(merger.snapshot() == before, "it has changed");
    }
    merger.partial(0, one.clone()).expect("it is the query's");
    merger
        .progress(0, one.pane_end_ms + 3_600_000, 51)
        .expect("it is the partition");
    merger.fire(usize::MAX, &mut Vec::new());
    let before = merger.snapshot();
    let again = MergeError::AlreadyFired {
        query,
        pane_start_ms: one.pane_start_ms,
    };
    assert_eq!(merger.partial(0, one), Err(again));
    assert!(merger.snapshot() == before, "it has changed");
}
