//! Time as the source gives it to everything it takes.
//!
//! - The watermark is min(newest mtime, stream time) − bound, over the whole source, before
//!   partitioning. It never falls, also over restarts; 0 is its least value and promises nothing.
//! - With the wall clock, stream time is the time of day when a record is taken, and a heartbeat of
//!   a source that is connected and caught up raises the watermark to stream time − 60 s at least.
//! - With the feed's clock, stream time is the running maximum of accepted mtimes.
//! - A record whose mtime is more than 60 s ahead is refused: ahead of stream time with the wall
//!   clock; with the feed's clock, ahead of *the time of day*. There stream time is the newest mtime
//!   itself, and a check against it would refuse the first record after any quiet minute of a
//!   recording, and then all that follow. What the check is for, one wrong mtime that drives the
//!   watermark out of reach of all others, it still does: an mtime that has not come yet is wrong in
//!   any recording. A replay of the *log* never asks, so answers stay a function of the log.

use headcount_engine::record::AHEAD_MS_MAX;

/// What stream time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FeedClock {
    /// The time of day when a record is taken: a live feed.
    #[default]
    Wall,
    /// The running maximum of accepted mtimes: a recording, replayed at any pace.
    Feed,
}

/// How far behind stream time heartbeats let the watermark fall at most.
const HEARTBEAT_LAG_MS: i64 = 60_000;

/// Watermark and stream time of a record, milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stamped {
    pub(crate) watermark_ms: i64,
    pub(crate) stream_time_ms: i64,
}

/// Keeps the time of a source.
#[derive(Debug, Clone)]
pub(crate) struct Stamper {
    clock: FeedClock,
    bound_ms: i64,
    newest_mtime_ms: i64,
    watermark_ms: i64,
    stream_time_ms: i64,
}

impl Stamper {
    /// Goes on from the last stamp in the log; 0 and 0 where there is none.
    pub(crate) fn new(clock: FeedClock, bound_ms: u32, watermark_ms: i64, stream_ms: i64) -> Self {
        Stamper {
            clock,
            bound_ms: i64::from(bound_ms),
            newest_mtime_ms: 0,
            watermark_ms: watermark_ms.max(0),
            stream_time_ms: stream_ms.max(0),
        }
    }

    /// Takes a record, at a time of day. `Err`: its mtime is this many milliseconds ahead.
    pub(crate) fn record(&mut self, mtime_ms: i64, now_ms: i64) -> Result<Stamped, i64> {
        self.pass(now_ms);
        let base_ms = match self.clock {
            FeedClock::Wall => self.stream_time_ms,
            FeedClock::Feed => now_ms,
        };
        if mtime_ms - base_ms > AHEAD_MS_MAX {
            return Err(mtime_ms - base_ms);
        }
        if self.clock == FeedClock::Feed {
            self.stream_time_ms = self.stream_time_ms.max(mtime_ms);
        }
        self.newest_mtime_ms = self.newest_mtime_ms.max(mtime_ms);
        let reached = self.newest_mtime_ms.min(self.stream_time_ms) - self.bound_ms;
        self.watermark_ms = self.watermark_ms.max(reached);
        Ok(self.stamp())
    }

    /// A heartbeat of a source that is connected and caught up.
    pub(crate) fn caught_up(&mut self, now_ms: i64) -> Stamped {
        self.pass(now_ms);
        if self.clock == FeedClock::Wall {
            self.raise(self.stream_time_ms - HEARTBEAT_LAG_MS);
        }
        self.stamp()
    }

    /// Lets time pass, without a promise.
    pub(crate) fn pass(&mut self, now_ms: i64) -> Stamped {
        if self.clock == FeedClock::Wall {
            self.stream_time_ms = self.stream_time_ms.max(now_ms);
        }
        self.stamp()
    }

    /// Raises the watermark to at least this: what partitions have reached.
    pub(crate) fn raise(&mut self, watermark_ms: i64) {
        self.watermark_ms = self.watermark_ms.max(watermark_ms);
    }

    /// The stamp as it stands.
    pub(crate) fn stamp(&self) -> Stamped {
        Stamped {
            watermark_ms: self.watermark_ms,
            stream_time_ms: self.stream_time_ms,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_800_000_000_000;

    #[test]
    fn the_watermark_follows_the_newest_mtime_and_never_falls() {
        let mut time = Stamper::new(FeedClock::Wall, 10_000, 0, 0);
        assert_eq!(
            time.record(NOW - 5_000, NOW).unwrap().watermark_ms,
            NOW - 15_000
        );
        assert_eq!(
            time.record(NOW - 90_000, NOW).unwrap().watermark_ms,
            NOW - 15_000
        );
        // Ahead of stream time, but allowed: stream time holds it back.
        assert_eq!(
            time.record(NOW + 60_000, NOW).unwrap().watermark_ms,
            NOW - 10_000
        );
        assert_eq!(time.record(NOW + 60_001, NOW), Err(60_001));
        // The wall clock goes back: nothing else does.
        let back = time.record(NOW - 7, NOW - 100_000).unwrap();
        assert_eq!(
            (back.watermark_ms, back.stream_time_ms),
            (NOW - 10_000, NOW)
        );
        let mut again = Stamper::new(FeedClock::Wall, 10_000, back.watermark_ms, NOW);
        assert_eq!(again.record(5, NOW + 1).unwrap().watermark_ms, NOW - 10_000);
    }

    #[test]
    fn a_heartbeat_raises_the_watermark_on_the_wall_clock_alone() {
        let mut wall = Stamper::new(FeedClock::Wall, 10_000, 0, 0);
        assert_eq!(wall.caught_up(NOW).watermark_ms, NOW - 60_000);
        assert_eq!(wall.caught_up(NOW - 1).watermark_ms, NOW - 60_000);
        let mut feed = Stamper::new(FeedClock::Feed, 10_000, 0, 0);
        feed.record(1_000_000, NOW).unwrap();
        let stamp = feed.caught_up(NOW);
        assert_eq!(
            (stamp.watermark_ms, stamp.stream_time_ms),
            (990_000, 1_000_000)
        );
    }

    #[test]
    fn on_the_feeds_clock_a_jump_passes_and_the_future_does_not() {
        let mut time = Stamper::new(FeedClock::Feed, 10_000, 0, 0);
        time.record(1_425_788_568_167, NOW).unwrap();
        assert!(time.record(1_425_788_568_167 + 3_600_000, NOW).is_ok());
        assert!(
            time.record(4_102_444_800_000, NOW).is_err(),
            "the year 2100"
        );
        assert_eq!(time.stamp().stream_time_ms, 1_425_788_568_167 + 3_600_000);
    }
}
