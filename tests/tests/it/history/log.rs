//! Promises of the log.

use std::collections::{BTreeMap, BTreeSet};

use super::record::{Ended, Frame, History, Place, Told};

/// Every frame of the feed lies in the log, none twice, and says there what the feed said.
pub(crate) fn each_frame_is_in_once(_: &History, ended: &Ended) -> Result<(), String> {
    let mut seen = BTreeSet::new();
    for (place, frame) in &ended.log {
        if !seen.insert(frame.ordinal) {
            return Err(format!("frame {} is in again at {place:?}", frame.ordinal));
        }
        let said = ended.line(frame).map(|line| (line.rsvp_id, line.mtime_ms));
        if said != Some((frame.rsvp_id, frame.mtime_ms)) {
            return Err(format!("{place:?} has {frame:?}, the feed said {said:?}"));
        }
    }
    let missing = (1..=ended.feed.len() as u64).find(|ordinal| !seen.contains(ordinal));
    missing.map_or(Ok(()), |ordinal| Err(format!("frame {ordinal} is missing")))
}

/// What each reader was given, in the order in which it came.
fn read(history: &History) -> BTreeMap<usize, Vec<(Place, Frame)>> {
    let mut read: BTreeMap<usize, Vec<(Place, Frame)>> = BTreeMap::new();
    for (call, _, told) in history.answered() {
        if let Told::Records(records) = told {
            read.entry(call.client).or_default().extend(records);
        }
    }
    read
}

/// What a reader was given is in the log, where it was and as it was: only what is confirmed is
/// given to readers.
pub(crate) fn nothing_confirmed_is_lost(history: &History, ended: &Ended) -> Result<(), String> {
    for (client, records) in read(history) {
        for (place, frame) in records {
            let held = ended.log.get(&place);
            if held != Some(&frame) {
                return Err(format!(
                    "client {client} was given {frame:?} at {place:?}, where {held:?} is now"
                ));
            }
        }
    }
    Ok(())
}

/// A reader that goes on by its cursors gets the records of a partition in their order, each once,
/// none left out, to the end.
pub(crate) fn a_reader_gets_each_record_once_in_order(
    history: &History,
    ended: &Ended,
) -> Result<(), String> {
    let partitions: BTreeSet<u32> = ended.log.keys().map(|(partition, _)| *partition).collect();
    for (client, records) in read(history) {
        for partition in &partitions {
            let of = |place: &Place| (place.0 == *partition).then_some(place.1);
            let got: Vec<u64> = records.iter().filter_map(|(place, _)| of(place)).collect();
            let held: Vec<u64> = ended.log.keys().filter_map(of).collect();
            if let Some(at) =
                (0..got.len().max(held.len())).find(|at| got.get(*at) != held.get(*at))
            {
                return Err(format!(
                    "client {client}, partition {partition}: its record {at} was at {:?}, the log has {:?}",
                    got.get(at),
                    held.get(at)
                ));
            }
        }
    }
    Ok(())
}
