//! Which segments go.
//!
//! Whole segments, the oldest first, never the active one, never one that a reader holds, and
//! none before the start's grace is over. The caller is the channel's writer, so nothing is added
//! meanwhile.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::config::{CrashPoint, Retention};
use super::crash::Crash;
use super::files;
use super::state::ChannelLog;
use crate::channel::Partition;
use crate::contract::HoldUse;
use crate::error::BinderError;

/// The time after a start in which readers declare their holds and nothing is removed.
#[derive(Debug)]
pub(super) struct Grace {
    until: Instant,
    ended: AtomicBool,
}

impl Grace {
    pub(super) fn new(length: Duration) -> Self {
        Grace {
            until: Instant::now() + length,
            ended: AtomicBool::new(length.is_zero()),
        }
    }

    /// Every reader has declared its hold.
    pub(super) fn end(&self) {
        self.ended.store(true, Ordering::Relaxed);
    }

    fn is_over(&self) -> bool {
        self.ended.load(Ordering::Relaxed) || Instant::now() >= self.until
    }
}

/// Removes what may go and makes sure that `incoming` bytes fit.
///
/// # Errors
/// [`BinderError::Full`] when they do not.
pub(super) fn make_room(
    log: &ChannelLog,
    retention: Retention,
    grace: &Grace,
    crash: &Crash,
    now_ms: i64,
    incoming: u64,
) -> Result<(), BinderError> {
    let oldest_ms = retention
        .age
        .map(|age| now_ms.saturating_sub(i64::try_from(age.as_millis()).unwrap_or(i64::MAX)));
    let mut limit_bytes = retention.bytes;
    let mut held_by = "the segment being written".to_owned();
    let mut removed = false;
    while let Some((oldest, next)) = log.oldest() {
        let too_much = log.size().0 + incoming > limit_bytes;
        // No batch in the oldest is younger than the next one's floor.
        let too_old = oldest_ms.is_some_and(|oldest_ms| next.head.floor_ms < oldest_ms);
        if !too_much && !too_old {
            break;
        }
        if !grace.is_over() {
            held_by = "the grace after a start".to_owned();
            limit_bytes += limit_bytes / 4;
            break;
        }
        if let Err(holder) = log.forget_oldest(&next.head) {
            held_by = holder;
            break;
        }
        remove(log, oldest.head.segment, crash);
        removed = true;
    }
    if removed && let Err(error) = files::sync_folder(&log.folder) {
        tracing::warn!(channel = %log.channel, %error, "folder not synced after retention");
    }
    let used_bytes = log.size().0;
    if incoming > 0 && used_bytes + incoming > limit_bytes {
        return Err(BinderError::Full {
            channel: log.channel.clone(),
            used_bytes,
            limit_bytes,
            held_by,
        });
    }
    Ok(())
}

/// What each hold uses up of the retention, by the rules of [`make_room`]: the segment it stands in
/// goes when it and what follows are too large, or when what follows it is too old.
pub(super) fn used(log: &ChannelLog, retention: Retention, now_ms: i64) -> Vec<HoldUse> {
    let (pieces, holds) = log.holds();
    let of = |at: usize| {
        let bytes: u64 = pieces[at..].iter().map(|piece| piece.bytes).sum();
        let by_size = bytes as f64 / retention.bytes.max(1) as f64;
        let by_age = match (retention.age, pieces.get(at + 1)) {
            (Some(age), Some(next)) => {
                let old_ms = now_ms.saturating_sub(next.head.floor_ms).max(0);
                old_ms as f64 / age.as_millis().max(1) as f64
            }
            _ => 0.0,
        };
        (by_size.max(by_age), bytes)
    };
    let holds = holds.into_iter();
    holds
        .map(|(partition, reader, at)| {
            let (fraction, bytes) = of(at);
            HoldUse {
                reader,
                partition: Partition(partition),
                fraction,
                bytes,
            }
        })
        .collect()
}

/// The index first: a segment without one is read again, an index without its segment is litter.
fn remove(log: &ChannelLog, segment: u64, crash: &Crash) {
    let index = files::index(&log.folder, segment);
    // It is missing when it had not been written or has been found broken.
    let _ = fs::remove_file(&index);
    crash.pass(CrashPoint::RetentionIndexRemoved);
    let path = files::segment(&log.folder, segment);
    match fs::remove_file(&path) {
        Ok(()) => {
            tracing::info!(channel = %log.channel, segment, "segment removed by retention");
        }
        Err(error) => {
            tracing::warn!(channel = %log.channel, segment, %error, "segment not removed");
        }
    }
    crash.pass(CrashPoint::RetentionSegmentRemoved);
}
