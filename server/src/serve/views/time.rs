//! Milliseconds and `google.protobuf.Timestamp`.

use headcount_engine::watermark::{END_OF_FEED_MS, NO_WATERMARK_MS};
use prost_types::Timestamp;

/// 9999-12-31T23:59:59.999Z, the last millisecond that a `Timestamp` can say.
const LAST_MS: i64 = 253_402_300_799_999;
/// 0001-01-01T00:00:00Z, the first.
const FIRST_MS: i64 = -62_135_596_800_000;

/// Milliseconds since 1970 as a timestamp; beyond what it can say, the nearest that it can.
pub(crate) fn timestamp(ms: i64) -> Timestamp {
    let ms = ms.clamp(FIRST_MS, LAST_MS);
    Timestamp {
        seconds: ms.div_euclid(1_000),
        nanos: (ms.rem_euclid(1_000) * 1_000_000) as i32,
    }
}

/// A watermark as a timestamp; `None` before the first and after the end of the feed, when every
/// window has closed.
pub(crate) fn watermark(ms: i64) -> Option<Timestamp> {
    (ms != END_OF_FEED_MS && ms != NO_WATERMARK_MS).then(|| timestamp(ms))
}

/// A timestamp as milliseconds since 1970, cut down to the millisecond; `None` outside of what a
/// timestamp may say.
pub(crate) fn milliseconds(at: &Timestamp) -> Option<i64> {
    let ms = at
        .seconds
        .checked_mul(1_000)?
        .checked_add(i64::from(at.nanos) / 1_000_000)?;
    ((0..1_000_000_000).contains(&at.nanos) && (FIRST_MS..=LAST_MS).contains(&ms)).then_some(ms)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_back_and_extremes_are_clamped() {
        for ms in [0, -1, 1_425_788_567_891, LAST_MS, FIRST_MS] {
            assert_eq!(milliseconds(&timestamp(ms)), Some(ms));
        }
        assert_eq!(timestamp(i64::MAX), timestamp(LAST_MS));
        assert_eq!(timestamp(i64::MIN), timestamp(FIRST_MS));
        assert_eq!(
            milliseconds(&Timestamp {
                seconds: 0,
                nanos: -1
            }),
            None
        );
    }
}
