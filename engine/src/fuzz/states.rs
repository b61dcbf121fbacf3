//! States: of analysers and mergers, in checkpoints and apart, and what stands in them.

use std::sync::Arc;

use crate::checkpoint::{Checkpoint, CheckpointHeader, FORMAT_VERSION};
use crate::drift::distribution::DistributionDetector;
use crate::drift::monitor::DriftMonitor;
use crate::drift::pane::{DriftPane, Observed};
use crate::merger::Merger;
use crate::pane::{PanePartial, PaneState};
use crate::partition::PartitionAnalyser;
use crate::record::{Response, Rsvp};
use crate::summary::{Sampled, Summary, Traits};
use crate::turnout::features::{Attending, Features};
use crate::turnout::model::{OnDrift, TurnoutModel};
use crate::watermark::END_OF_FEED_MS;

use super::{again, feed};

/// Reads a [`Checkpoint`].
pub fn checkpoint(bytes: &[u8]) -> bool {
    again(bytes, Checkpoint::decode, |read| read.clone().encode()).is_some()
}

pub(super) fn checkpoints() -> Vec<Vec<u8>> {
    let of = |state: Vec<u8>| {
        let header = CheckpointHeader {
            plan_hash: 7,
            next_offset: 300,
            output_offsets: vec![1, u64::MAX],
            ..CheckpointHeader::default()
        };
        Checkpoint::new(header, state).encode()
    };
    vec![of(Vec::new()), of((0..200).collect())]
}

/// Reads a [`Checkpoint`] whose length and checksum are right: what stands behind them is of any kind.
pub fn signed(body: &[u8]) -> bool {
    let mut bytes = Checkpoint::new(CheckpointHeader::default(), Vec::new()).encode();
    bytes.truncate(crate::checkpoint::PREFIX_BYTES);
    bytes.extend(body);
    crate::checkpoint::sign(&mut bytes, FORMAT_VERSION);
    checkpoint(&bytes)
}

pub(super) fn bodies() -> Vec<Vec<u8>> {
    let of = |bytes: &Vec<u8>| bytes[crate::checkpoint::PREFIX_BYTES..].to_vec();
    checkpoints().iter().map(of).collect()
}

/// Reads a [`PaneState`], and merges it as if it were one of each query.
pub fn pane(bytes: &[u8]) -> bool {
    let Some(state) = again(bytes, PaneState::decode, PaneState::encode) else {
        return false;
    };
    let queries = feed::queries();
    let mut merger = Merger::new(1, &queries).expect("the queries are valid");
    for query in &queries {
        for revision in 0..2 {
            let partial = PanePartial {
                query: Arc::clone(&query.id),
                plan_hash: query.plan_hash(),
                pane_start_ms: 0,
                pane_end_ms: query.window.slide_ms,
                revision,
                state: state.clone(),
            };
            let _ = merger.partial(0, partial);
        }
    }
    let ended = merger.progress(0, END_OF_FEED_MS, 1);
    ended.expect("it is of this partition");
    merger.fire(usize::MAX, &mut Vec::new());
    true
}

pub(super) fn panes() -> Vec<Vec<u8>> {
    let panes = feed::after(120).panes;
    assert!(panes.len() > 3, "some panes are sealed");
    panes.iter().map(|pane| pane.state.encode()).collect()
}

/// Restores an analyser, but for its summary: that has a reader of its own, and nine tenths of the bytes. The bytes say how
/// many stand before it, then those, then those behind it.
pub fn analyser(bytes: &[u8]) -> bool {
    let Some((before, rest)) = bytes.split_first_chunk() else {
        return false;
    };
    let before = usize::from(u16::from_le_bytes(*before));
    let Some((before, behind)) = rest.split_at_checked(before) else {
        return false;
    };
    let state = [before, &feed::empty_summary(), behind].concat();
    let read = |state: &[u8]| PartitionAnalyser::restore(feed::config(), state, FORMAT_VERSION);
    again(&state, read, PartitionAnalyser::snapshot).is_some()
}

pub(super) fn analysers() -> Vec<Vec<u8>> {
    let of = |records| {
        let analyser = feed::after(records).analyser;
        let (state, summary) = (analyser.snapshot(), analyser.summary().to_bytes());
        let summary = postcard::to_stdvec(&summary).expect("bytes encode");
        let at = state
            .windows(summary.len())
            .position(|found| found == summary);
        let at = at.expect("the state has the summary");
        let before = u16::try_from(at).expect("little stands before it");
        let behind = &state[at + summary.len()..];
        [&before.to_le_bytes(), &state[..at], behind].concat()
    };
    [0, 5, 60, 120].map(of).into()
}

/// Restores a merger.
pub fn merger(bytes: &[u8]) -> bool {
    let read = |state: &[u8]| Merger::restore(1, &feed::queries(), state, FORMAT_VERSION);
    again(bytes, read, Merger::snapshot).is_some()
}

pub(super) fn mergers() -> Vec<Vec<u8>> {
    [0, 5, 60, 120]
        .map(|records| feed::after(records).merger.snapshot())
        .into()
}

fn rsvp(id: u64) -> Rsvp<'static> {
    Rsvp {
        rsvp_id: id,
        response: Response::Yes,
        guests: id as u32 % 4,
        mtime_ms: id as i64 * 1_000,
        member_id: id,
        event_id: "event",
        event_time_ms: Some(1 << 40),
        group_id: id % 9,
        country: ["us", "de", ""][id as usize % 3],
        city: "town",
        topics: &["social", "fun-times"],
        place: None,
    }
}

/// Reads a [`Sampled`].
pub fn sampled(bytes: &[u8]) -> bool {
    let read = |bytes: &[u8]| Sampled::read(bytes).ok_or("no sampled record");
    let write = |read: &Sampled| postcard::to_stdvec(read).expect("plain values encode");
    again(bytes, read, write).is_some()
}

pub(super) fn sampleds() -> Vec<Vec<u8>> {
    [0, 7, 300].map(|id| Sampled::bytes(id, &rsvp(id))).into()
}

/// Reads a [`Summary`].
pub fn summary(bytes: &[u8]) -> bool {
    let Some(mut summary) = again(bytes, Summary::from_bytes, Summary::to_bytes) else {
        return false;
    };
    take(&mut summary, 7);
    true
}

fn take(summary: &mut Summary, id: u64) {
    let (rsvp, mut traits) = (rsvp(id), Traits::default());
    traits.read(id, 1_000, &rsvp);
    summary.take(&traits, || Sampled::bytes(id, &rsvp));
}

pub(super) fn summaries() -> Vec<Vec<u8>> {
    let of = |records| {
        let mut summary = Summary::default();
        (0..records).for_each(|id| take(&mut summary, id));
        summary.to_bytes()
    };
    [0, 100].map(of).into()
}

/// Reads a [`DistributionDetector`].
pub fn distribution(bytes: &[u8]) -> bool {
    let read = again(
        bytes,
        DistributionDetector::from_bytes,
        DistributionDetector::to_bytes,
    );
    let Some(mut detector) = read else {
        return false;
    };
    for key in 0..300 {
        let _ = detector.take(key % 50);
    }
    true
}

pub(super) fn distributions() -> Vec<Vec<u8>> {
    let of = |keys| {
        let mut detector = DistributionDetector::new(100, 5.0);
        for key in 0..keys {
            let _ = detector.take(key % 30);
        }
        detector.to_bytes()
    };
    [0, 40, 150, 1_000].map(of).into()
}

fn second(id: u64) -> DriftPane {
    let rsvp = rsvp(id);
    let mut pane = DriftPane::new(rsvp.mtime_ms.div_euclid(1_000));
    pane.take(rsvp.mtime_ms, Observed::of(id, &rsvp));
    pane
}

fn observe(monitor: &mut DriftMonitor, id: u64) {
    monitor.take(&second(id), &mut Vec::new());
}

/// Reads a [`DriftPane`].
pub fn drift_pane(bytes: &[u8]) -> bool {
    let read = again(bytes, DriftPane::from_bytes, DriftPane::to_bytes);
    let Some(pane) = read else {
        return false;
    };
    DriftMonitor::default().take(&pane, &mut Vec::new());
    true
}

pub(super) fn drift_panes() -> Vec<Vec<u8>> {
    let of = |records| {
        let mut pane = DriftPane::new(1_425_790_000);
        for id in 0..records {
            let rsvp = rsvp(id);
            pane.take(rsvp.mtime_ms, Observed::of(id, &rsvp));
        }
        pane.cut();
        pane.to_bytes()
    };
    [0, 1, 60].map(of).into()
}

/// Reads a [`DriftMonitor`].
pub fn drift(bytes: &[u8]) -> bool {
    let Some(mut monitor) = again(bytes, DriftMonitor::from_bytes, DriftMonitor::to_bytes) else {
        return false;
    };
    (0..50).for_each(|id| observe(&mut monitor, id));
    true
}

pub(super) fn drifts() -> Vec<Vec<u8>> {
    let of = |records| {
        let mut monitor = DriftMonitor::default();
        (0..records).for_each(|id| observe(&mut monitor, id));
        monitor.to_bytes()
    };
    [0, 1, 300].map(of).into()
}

fn features(id: u64) -> Features {
    let rsvp = rsvp(id);
    Features::of(&Attending {
        guests: rsvp.guests,
        mtime_ms: rsvp.mtime_ms,
        event_time_ms: rsvp.event_time_ms,
        group_id: rsvp.group_id,
        country: rsvp.country,
        topics: rsvp.topics.len(),
    })
}

/// Reads a [`TurnoutModel`].
pub fn turnout(bytes: &[u8]) -> bool {
    let Some(mut model) = again(bytes, TurnoutModel::from_bytes, TurnoutModel::to_bytes) else {
        return false;
    };
    for id in 0..20 {
        model.said_yes(&features(id));
        let likelihood = model.likelihood_after(&features(id), 1_000 * id as i64);
        assert!((0.0..=1.0).contains(&likelihood), "{likelihood}");
        model.taken_back(&features(id), i64::MAX);
    }
    true
}

pub(super) fn turnouts() -> Vec<Vec<u8>> {
    let of = |records| {
        let mut model = TurnoutModel::new(OnDrift::Relearn);
        for id in 0..records {
            model.said_yes(&features(id));
            if id % 5 == 0 {
                model.taken_back(&features(id), 60_000 * id as i64);
            }
        }
        model.to_bytes()
    };
    [0, 50, 1_000].map(of).into()
}
