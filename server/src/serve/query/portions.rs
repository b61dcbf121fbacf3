//! Rows of a firing in messages of bounded size.

use headcount_proto::v1::WindowResult;
use prost::Message as _;

/// What a row takes in its message beside its own bytes: field number and length.
const ROW_BYTES: usize = 6;

/// The rows in portions of at most so many bytes, a row at least; each with whether more follow.
pub(super) fn portions(
    rows: impl IntoIterator<Item = WindowResult>,
    bytes_max: usize,
) -> Vec<(Vec<WindowResult>, bool)> {
    let mut portions: Vec<(Vec<WindowResult>, bool)> = Vec::new();
    let mut room = 0;
    for row in rows {
        let bytes = row.encoded_len() + ROW_BYTES;
        match portions.last_mut() {
            Some((portion, _)) if bytes <= room => portion.push(row),
            last => {
                if let Some((_, more)) = last {
                    *more = true;
                }
                portions.push((vec![row], false));
                room = bytes_max;
            }
        }
        room = room.saturating_sub(bytes);
    }
    portions
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(bytes: usize) -> WindowResult {
        WindowResult {
            query: "q".repeat(bytes),
            ..WindowResult::default()
        }
    }

    #[test]
    fn portions_hold_every_row_in_order_and_no_more_bytes_than_they_may() {
        let rows: Vec<_> = (1..200).map(row).collect();
        for bytes_max in [1, 300, 1_000, 1_000_000] {
            let portions = portions(rows.clone(), bytes_max);
            for (place, (rows, more)) in portions.iter().enumerate() {
                let bytes: usize = rows.iter().map(|row| row.encoded_len() + ROW_BYTES).sum();
                assert!(bytes <= bytes_max || rows.len() == 1, "{bytes} bytes");
                assert_eq!(*more, place + 1 < portions.len());
            }
            let all: Vec<_> = portions.into_iter().flat_map(|(rows, _)| rows).collect();
            assert_eq!(all, rows);
        }
        assert!(portions(Vec::new(), 1).is_empty());
    }
}
