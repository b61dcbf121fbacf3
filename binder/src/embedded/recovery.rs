//! Opening a channel's folder: what a kill, a power cut or rot has left, and what becomes of it.
//!
//! - No segment: the channel is new; its first segment is made.
//! - Files under a temporary name and the index of the last segment are leftovers of a roll that
//!   was cut short: removed.
//! - The last segment is read whole. What follows its last good frame is a torn group, which
//!   nobody was told of: it is cut off, and the log says how many bytes. Unless a frame behind it
//!   proves that the bad place had been durable: then it is rot, and nothing is touched.
//! - Sealed segments must be all there, each as long as its index says; their frames are checked
//!   when they are read.

use std::collections::VecDeque;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::files;
use super::frame;
use super::index::Index;
use super::segment::{Head, Scan, Segment};
use super::state::Piece;
use crate::channel::ChannelRef;
use crate::error::BinderError;

/// A channel's folder, opened.
#[derive(Debug)]
pub(super) struct Recovered {
    pub(super) segments: VecDeque<Piece>,
    pub(super) active: Arc<Segment>,
    pub(super) index: Index,
    pub(super) last_ms: i64,
}

/// Opens or makes a channel's folder.
pub(super) fn open(
    channel: &ChannelRef,
    folder: &Path,
    partitions: u16,
) -> Result<Recovered, BinderError> {
    let failed = |error| BinderError::storage("opening", folder, error);
    files::create_folder(folder).map_err(failed)?;
    let numbers = files::segments(folder).map_err(failed)?;
    let Some(last) = numbers.last().copied() else {
        return create(folder, partitions);
    };
    if let Some(gap) = numbers.windows(2).find(|pair| pair[0] + 1 != pair[1]) {
        return Err(BinderError::Corrupt {
            path: files::segment(folder, gap[0] + 1),
            position: 0,
            reason: "the segment is missing".to_owned(),
        });
    }
    let stale = files::index(folder, last);
    if stale.exists() {
        fs::remove_file(&stale).map_err(|error| BinderError::storage("removing", &stale, error))?;
    }
    let mut segments = VecDeque::with_capacity(numbers.len());
    for number in numbers {
        let segment = Segment::open(folder, number, number == last)?;
        check_partitions(channel, &segment.head, partitions)?;
        if number < last {
            segments.push_back(sealed(folder, segment)?);
            continue;
        }
        let scan = segment.scan()?;
        cut(channel, &segment, &scan)?;
        segments.push_back(Piece {
            head: segment.head.clone(),
            bytes: scan.end,
        });
        return Ok(Recovered {
            segments,
            active: Arc::new(segment),
            index: scan.index,
            last_ms: scan.last_ms,
        });
    }
    unreachable!("the last number is among the numbers")
}

fn create(folder: &Path, partitions: u16) -> Result<Recovered, BinderError> {
    let head = Head {
        segment: 1,
        floor_ms: 0,
        bases: vec![0; usize::from(partitions)],
    };
    let segment = Segment::create(folder, head.clone(), || ())?;
    files::sync_folder(folder).map_err(|error| BinderError::storage("syncing", folder, error))?;
    let bytes = head.bytes();
    Ok(Recovered {
        segments: VecDeque::from([Piece { head, bytes }]),
        active: Arc::new(segment),
        index: Index::new(partitions),
        last_ms: 0,
    })
}

fn check_partitions(channel: &ChannelRef, head: &Head, partitions: u16) -> Result<(), BinderError> {
    if head.bases.len() == usize::from(partitions) {
        return Ok(());
    }
    Err(BinderError::PartitionCount {
        channel: channel.clone(),
        asked: partitions,
        existing: head.bases.len() as u16,
    })
}

/// A sealed segment is not read at the start, but its length is held against its index.
fn sealed(folder: &Path, segment: Segment) -> Result<Piece, BinderError> {
    let bytes = segment.bytes()?;
    let path = files::index(folder, segment.head.segment);
    let Head {
        segment: number,
        bases,
        ..
    } = &segment.head;
    if let Some(indexed) = Index::sealed_bytes(&path).filter(|indexed| *indexed != bytes)
        // An index that is broken itself proves nothing; it is rebuilt when it is needed.
        && Index::read(&path, *number, indexed, bases.len() as u16).is_ok()
    {
        return Err(BinderError::Corrupt {
            path: segment.path,
            position: bytes.min(indexed),
            reason: format!("it has {bytes} bytes, its index says {indexed}"),
        });
    }
    Ok(Piece {
        head: segment.head,
        bytes,
    })
}

/// Cuts off what follows the last good frame.
fn cut(channel: &ChannelRef, segment: &Segment, scan: &Scan) -> Result<(), BinderError> {
    let failed = |error| BinderError::storage("cutting", &segment.path, error);
    let rest = scan.file_bytes - scan.end;
    if rest == 0 {
        // A kill may have come between write and sync, and from here on this is delivered.
        return segment.file.sync_all().map_err(failed);
    }
    if let Some(proof) = segment.proof_of_rot(scan.end)? {
        return Err(BinderError::Corrupt {
            path: segment.path.clone(),
            position: scan.end,
            reason: format!(
                "{}, though the frame at {proof} says that it had been durable",
                scan.stopped.unwrap_or("frames are missing")
            ),
        });
    }
    let only_a_mark = scan.stopped.is_none() && rest == frame::HEAD_BYTES as u64;
    if !only_a_mark {
        tracing::warn!(
            %channel,
            segment = %segment.path.display(),
            position = scan.end,
            cut_bytes = rest,
            reason = scan.stopped.unwrap_or("an unconfirmed group follows"),
            "torn tail cut off"
        );
    }
    segment
        .file
        .set_len(scan.end)
        .and_then(|()| segment.file.sync_all())
        .map_err(failed)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::FileExt;

    use super::*;
    use crate::batch::{BatchBuilder, BatchHeader, Producer};
    use crate::channel::{Channel, FeedName};
    use crate::embedded::frame::{Place, Stamp};

    /// A folder whose only segment holds a group of one frame and a group of two; the second of
    /// the two says that everything before `durable_of_last` had been durable.
    fn two_groups(folder: &Path, durable_of_last: impl Fn([u64; 3]) -> u64) -> [u64; 3] {
        let found = create(folder, 1).unwrap();
        let mut bytes = Vec::new();
        let start = found.active.head.bytes();
        let mut starts = [0; 3];
        for broker in 0..3u64 {
            let mut builder = BatchBuilder::default();
            builder.push(&[7; 100]).unwrap();
            let header = BatchHeader {
                producer: Producer::new("p").unwrap(),
                epoch: 1,
                seq: broker,
            };
            let position = start + bytes.len() as u64;
            starts[broker as usize] = position;
            let stamp = Stamp {
                partition: 0,
                broker,
                append_time_ms: 5,
                durable: [start, starts[1], durable_of_last(starts)][broker as usize],
            };
            let place = Place {
                segment: 1,
                position,
            };
            let batch = builder.finish(header).unwrap();
            frame::encode(&mut bytes, place, stamp, &batch);
        }
        found.active.file.write_all_at(&bytes, start).unwrap();
        found
            .active
            .file
            .write_all_at(&[1], starts[1] + 80)
            .unwrap();
        starts
    }

    fn reopen(folder: &Path) -> Result<Recovered, BinderError> {
        let channel = ChannelRef::new(FeedName::default(), Channel::Rsvps);
        open(&channel, folder, 1)
    }

    #[test]
    fn a_hole_in_a_group_that_was_never_synced_is_cut() {
        let folder = tempfile::tempdir().unwrap();
        let starts = two_groups(folder.path(), |starts| starts[1]);
        let found = reopen(folder.path()).unwrap();
        assert_eq!(found.index.partitions[0].len(), 1);
        assert_eq!(found.active.bytes().unwrap(), starts[1]);
    }

    #[test]
    fn a_hole_before_a_frame_that_saw_it_durable_is_rot() {
        let folder = tempfile::tempdir().unwrap();
        let starts = two_groups(folder.path(), |starts| starts[2]);
        let error = reopen(folder.path()).unwrap_err();
        assert!(
            matches!(error, BinderError::Corrupt { position, .. } if position == starts[1]),
            "{error}"
        );
    }
}
