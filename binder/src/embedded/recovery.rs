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
