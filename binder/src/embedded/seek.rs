//! From an append time to an offset.
//!
//! Append times never fall within a channel, and each segment's head has the time below which
//! none of its batches lies: a binary search finds the segment, another the batch.

use super::index::Entry;
use super::state::{ChannelLog, Piece};
use crate::channel::Partition;
use crate::error::BinderError;
use crate::offset::Offset;

/// The first offset kept whose append time is `time_ms` or later; the end if none. Blocks on I/O.
pub(super) fn offset_at(
    log: &ChannelLog,
    partition: Partition,
    time_ms: i64,
) -> Result<Offset, BinderError> {
    let p = usize::from(partition.0);
    loop {
        let pieces = log.pieces();
        // Every batch before the last segment with a lower floor is older than that floor.
        let first = pieces
            .partition_point(|piece| piece.head.floor_ms < time_ms)
            .saturating_sub(1);
        match search(log, &pieces[first..], p, time_ms)? {
            Search::Found(broker) => return Ok(Offset::new(broker, 0)),
            Search::End => return Ok(log.bounds(partition)?.end),
            // A segment was removed or sealed while we looked: look again.
            Search::Moved => {}
        }
    }
}

enum Search {
    Found(u64),
    End,
    Moved,
}

fn search(
    log: &ChannelLog,
    pieces: &[Piece],
    p: usize,
    time_ms: i64,
) -> Result<Search, BinderError> {
    let in_entries = |entries: &[Entry], base: u64| {
        let at = entries.partition_point(|entry| entry.append_time_ms < time_ms);
        (at < entries.len()).then_some(base + at as u64)
    };
    for (i, piece) in pieces.iter().enumerate() {
        let base = piece.head.bases[p];
        let found = match pieces.get(i + 1) {
            Some(next) if next.head.bases[p] == base => None,
            Some(_) => match log.sealed(piece.head.segment)? {
                Some(sealed) => in_entries(&sealed.index.partitions[p], base),
                None => return Ok(Search::Moved),
            },
            None => match log.active_search(piece.head.segment, p, |e| in_entries(e, base)) {
                Some(found) => found,
                None => return Ok(Search::Moved),
            },
        };
        if let Some(broker) = found {
            return Ok(Search::Found(broker));
        }
    }
    Ok(Search::End)
}
