//! Digest of a view's rows, as the contract states it at `ViewDigest`: the order of rows does
//! not matter, so that it is kept up to date row by row.

use headcount_proto::v1::{View, ViewRow};
use xxhash_rust::xxh3::xxh3_64;

/// What one row adds to its view's digest.
pub(crate) fn row_digest(row: &ViewRow) -> u64 {
    let mut bytes = Vec::with_capacity(96 + row.key.len());
    bytes.push(row.view as u8);
    put_text(&mut bytes, &row.key);
    for number in [row.rsvps_yes, row.people, row.last_change_ms] {
        bytes.extend_from_slice(&number.unwrap_or_default().to_le_bytes());
    }
    if row.view() == View::Rsvps {
        let state = row.rsvp.clone().unwrap_or_default();
        bytes.extend_from_slice(&state.rsvp_id.to_le_bytes());
        bytes.push(state.response as u8);
        bytes.extend_from_slice(&state.guests().to_le_bytes());
        bytes.extend_from_slice(&state.member_id.to_le_bytes());
        put_text(&mut bytes, &state.event_id);
        bytes.extend_from_slice(&state.group_id.to_le_bytes());
        bytes.extend_from_slice(&state.mtime_ms.to_le_bytes());
        bytes.extend_from_slice(&state.version.to_le_bytes());
    }
    xxh3_64(&bytes)
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    bytes.extend_from_slice(&u32::try_from(text.len()).unwrap_or(u32::MAX).to_le_bytes());
    bytes.extend_from_slice(text.as_bytes());
}
