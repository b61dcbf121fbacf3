//! Milliseconds and `google.protobuf.Timestamp`.

use prost_types::Timestamp;

use crate::outputs::{FIRST_MS, LAST_MS};
pub(crate) use crate::outputs::{timestamp, watermark};

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
        assert_eq!((watermark(0), watermark(i64::MIN)), (None, None));
        assert_eq!(watermark(1), Some(timestamp(1)));
        assert_eq!(
            milliseconds(&Timestamp {
                seconds: 0,
                nanos: -1
            }),
            None
        );
    }
}
