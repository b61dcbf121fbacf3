//! What can be set, and what is accepted.

use std::collections::HashMap;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use crate::channel::Channel;
use crate::clock::{Clock, SystemClock};
use crate::error::BinderError;

/// The smallest segment, in bytes: room for a few frames, so that tests can roll often.
const SEGMENT_BYTES_MIN: u64 = 1 << 10;
/// The largest segment, in bytes: positions within one fit 32 bits with a group to spare.
const SEGMENT_BYTES_MAX: u64 = 1 << 30;
/// The most batches in a window: a queue of this length is set aside at the start.
const WINDOW_BATCHES_MAX: usize = 1 << 16;
/// Retention removes whole segments, so the limit must hold several.
const SEGMENTS_PER_LIMIT: u64 = 4;

/// How long a channel keeps what it holds. Whole segments go, the oldest first, and none that a
/// reader holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    /// A segment goes once its last batch is older than this. `None` keeps by size alone.
    pub age: Option<Duration>,
    /// The channel's size on disk, in bytes: beyond it the oldest segments go, and where none
    /// may, publishing is refused.
    pub bytes: u64,
}

impl Default for Retention {
    /// Seven days, 8 GiB.
    fn default() -> Self {
        Retention {
            age: Some(Duration::from_secs(7 * 24 * 3600)),
            bytes: 8 << 30,
        }
    }
}

/// Settings of [`Embedded`](super::Embedded). There is no switch for fsync: a confirmed batch is
/// always on the device.
#[derive(Clone, Debug)]
pub struct EmbeddedConfig {
    /// The data folder; the log lies in `log/` below it, the lock in `LOCK`.
    pub dir: PathBuf,
    /// A segment is rolled once it has this many bytes; 1 KiB to 1 GiB. A channel whose
    /// retention is below four of them uses smaller ones.
    pub segment_bytes: u64,
    /// Retention of channels that `retention_of` does not name.
    pub retention: Retention,
    /// Retention by channel.
    pub retention_of: HashMap<Channel, Retention>,
    /// Memory per channel for the latest batches, which readers that keep up are served from.
    pub cache_bytes: usize,
    /// Batches per channel that may be published and not yet confirmed; `publish` waits beyond.
    pub window_batches: usize,
    /// Bytes of bodies per channel that may be published and not yet confirmed.
    pub window_bytes: usize,
    /// How long `publish` waits for room in the window.
    pub publish_deadline: Duration,
    /// After opening, nothing is removed for this long, so that readers can declare their holds;
    /// the size limit may be passed by a quarter meanwhile. Default 30 s: a process that knows when
    /// its readers have declared theirs ends it then, by
    /// [`end_hold_grace`](super::Embedded::end_hold_grace), and can afford a longer one.
    pub hold_grace: Duration,
    /// How long `close` waits for what was published to be written.
    pub close_deadline: Duration,
    /// Where append times and ages come from.
    pub clock: Arc<dyn Clock>,
    /// A test's hook: abort the process at a step. Also read from the environment variable
    /// `HEADCOUNT_BINDER_CRASH_AT`, as `step` or `step:n` for the n-th time.
    pub crash_at: Option<CrashAt>,
}

impl EmbeddedConfig {
    /// The defaults, in a data folder.
    #[must_use]
    pub fn new(dir: impl Into<PathBuf>) -> Self {
        EmbeddedConfig {
            dir: dir.into(),
            segment_bytes: 64 << 20,
            retention: Retention::default(),
            retention_of: HashMap::new(),
            cache_bytes: 4 << 20,
            window_batches: 256,
            window_bytes: 32 << 20,
            publish_deadline: Duration::from_secs(10),
            hold_grace: Duration::from_secs(30),
            close_deadline: Duration::from_secs(10),
            clock: Arc::new(SystemClock),
            crash_at: None,
        }
    }

    /// The retention of a channel.
    #[must_use]
    pub fn retention(&self, channel: Channel) -> Retention {
        *self.retention_of.get(&channel).unwrap_or(&self.retention)
    }

    /// The segment size in force for a channel.
    pub(crate) fn segment_bytes(&self, channel: Channel) -> u64 {
        let limit = self.retention(channel).bytes / SEGMENTS_PER_LIMIT;
        self.segment_bytes.min(limit)
    }

    /// Checks every value.
    ///
    /// # Errors
    /// [`BinderError::InvalidConfig`] with all that is wrong.
    pub fn check(&self) -> Result<(), BinderError> {
        let mut wrong = Vec::new();
        if !(SEGMENT_BYTES_MIN..=SEGMENT_BYTES_MAX).contains(&self.segment_bytes) {
            wrong.push(format!(
                "segment_bytes = {} is not within {SEGMENT_BYTES_MIN} and {SEGMENT_BYTES_MAX}",
                self.segment_bytes
            ));
        }
        for channel in Channel::ALL {
            let bytes = self.retention(channel).bytes;
            if bytes / SEGMENTS_PER_LIMIT < SEGMENT_BYTES_MIN {
                wrong.push(format!(
                    "retention of {channel} = {bytes} bytes is less than {}",
                    SEGMENT_BYTES_MIN * SEGMENTS_PER_LIMIT
                ));
            }
        }
        if !(1..=WINDOW_BATCHES_MAX).contains(&self.window_batches) {
            wrong.push(format!(
                "window_batches = {} is not within 1 and {WINDOW_BATCHES_MAX}",
                self.window_batches
            ));
        }
        if !(1 << 10..=1 << 30).contains(&self.window_bytes) {
            wrong.push(format!(
                "window_bytes = {} is not within 1 KiB and 1 GiB",
                self.window_bytes
            ));
        }
        if wrong.is_empty() {
            return Ok(());
        }
        Err(BinderError::InvalidConfig {
            reason: wrong.join("; "),
        })
    }
}

/// The steps at which a test may end the process, in the order they are passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CrashPoint {
    /// Half of a group of frames has been written.
    GroupHalfWritten,
    /// A group has been written, not synced.
    GroupWritten,
    /// A group has been synced, nobody told.
    GroupSynced,
    /// The active segment is cut to its frames and synced, to be sealed.
    RollSealed,
    /// The sealed segment's index stands under its temporary name.
    RollIndexWritten,
    /// The index has its name.
    RollIndexNamed,
    /// The next segment stands under its temporary name.
    RollSegmentWritten,
    /// The next segment has its name.
    RollSegmentNamed,
    /// The folder is synced; the writer goes on in the next segment.
    RollFolderSynced,
    /// Retention has removed a segment's index, not yet the segment.
    RetentionIndexRemoved,
    /// Retention has removed a segment.
    RetentionSegmentRemoved,
}

impl CrashPoint {
    /// Every step.
    pub const ALL: [CrashPoint; 11] = [
        CrashPoint::GroupHalfWritten,
        CrashPoint::GroupWritten,
        CrashPoint::GroupSynced,
        CrashPoint::RollSealed,
        CrashPoint::RollIndexWritten,
        CrashPoint::RollIndexNamed,
        CrashPoint::RollSegmentWritten,
        CrashPoint::RollSegmentNamed,
        CrashPoint::RollFolderSynced,
        CrashPoint::RetentionIndexRemoved,
        CrashPoint::RetentionSegmentRemoved,
    ];

    /// The step's name in `HEADCOUNT_BINDER_CRASH_AT`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            CrashPoint::GroupHalfWritten => "group-half-written",
            CrashPoint::GroupWritten => "group-written",
            CrashPoint::GroupSynced => "group-synced",
            CrashPoint::RollSealed => "roll-sealed",
            CrashPoint::RollIndexWritten => "roll-index-written",
            CrashPoint::RollIndexNamed => "roll-index-named",
            CrashPoint::RollSegmentWritten => "roll-segment-written",
            CrashPoint::RollSegmentNamed => "roll-segment-named",
            CrashPoint::RollFolderSynced => "roll-folder-synced",
            CrashPoint::RetentionIndexRemoved => "retention-index-removed",
            CrashPoint::RetentionSegmentRemoved => "retention-segment-removed",
        }
    }
}

/// A step and how many times it is passed before the process is aborted there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CrashAt {
    /// The step.
    pub point: CrashPoint,
    /// The n-th time, from 1, counted over all channels.
    pub nth: u32,
}

impl FromStr for CrashAt {
    type Err = BinderError;

    fn from_str(text: &str) -> Result<Self, BinderError> {
        let (name, nth) = text.split_once(':').unwrap_or((text, "1"));
        let point = CrashPoint::ALL.into_iter().find(|p| p.as_str() == name);
        match (point, nth.parse()) {
            (Some(point), Ok(nth)) if nth > 0 => Ok(CrashAt { point, nth }),
            _ => Err(BinderError::InvalidConfig {
                reason: format!("crash step {text:?} is not a step, or a step and :n"),
            }),
        }
    }
}
