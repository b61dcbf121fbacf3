//! Where a listing stands, as opaque, URL-safe text.
//!
//! A token carries a format version (1), a 64-bit hash of the query it belongs to, the key of the
//! last row looked at, and a 32-bit checksum. Text that was cut or mistyped, or a token of another
//! query, is refused, never read as another place.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use prost::Message as _;
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

use crate::error::StoreError;
use crate::rows::{AsOf, ParkedQuery, ResultsQuery, RsvpsQuery};

const VERSION: u8 = 1;
const CHECKSUM_BYTES: usize = 4;
const HEAD_BYTES: usize = 9;
/// No key of the tables is longer, so no token needs more text than this.
const TEXT_BYTES_MAX: usize = 100_000;

/// The token of the page after `key`.
#[must_use]
pub fn encode(query: u64, key: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(HEAD_BYTES + key.len() + CHECKSUM_BYTES);
    bytes.push(VERSION);
    bytes.extend_from_slice(&query.to_le_bytes());
    bytes.extend_from_slice(key);
    let sum = checksum(&bytes);
    bytes.extend_from_slice(&sum);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The key that a token names; `None` for the empty token of a first page.
///
/// # Errors
/// [`StoreError::BadPageToken`].
pub fn decode(query: u64, token: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let refused = |reason| Err(StoreError::BadPageToken { reason });
    if token.is_empty() {
        return Ok(None);
    }
    if token.len() > TEXT_BYTES_MAX {
        return refused("too long");
    }
    let Ok(mut bytes) = URL_SAFE_NO_PAD.decode(token) else {
        return refused("not URL-safe base64");
    };
    let body = bytes.len().saturating_sub(CHECKSUM_BYTES);
    if body < HEAD_BYTES || checksum(&bytes[..body]) != bytes[body..] {
        return refused("checksum does not hold");
    }
    if bytes[0] != VERSION {
        return refused("made by another version");
    }
    if bytes[1..HEAD_BYTES] != query.to_le_bytes() {
        return refused("it belongs to another query");
    }
    bytes.truncate(body);
    Ok(Some(bytes.split_off(HEAD_BYTES)))
}

fn checksum(bytes: &[u8]) -> [u8; CHECKSUM_BYTES] {
    let sum = xxh3_64(bytes).to_le_bytes();
    [sum[0], sum[1], sum[2], sum[3]]
}

/// Everything of a query but where it stands and how much it takes at a time.
#[must_use]
pub fn rsvps_hash(query: &RsvpsQuery) -> u64 {
    let mut hash = Xxh3::new();
    text(&mut hash, "rsvps");
    text(&mut hash, &query.feed);
    bound(&mut hash, query.from_ms);
    bound(&mut hash, query.to_ms);
    hash.update(&[u8::from(query.latest_only)]);
    let filter = query.filter.as_ref().map(|filter| filter.encode_to_vec());
    let filter = filter.unwrap_or_default();
    hash.update(&(filter.len() as u64).to_le_bytes());
    hash.update(&filter);
    as_of(&mut hash, query.as_of.as_ref());
    hash.digest()
}

/// Everything of a query but where it stands and how much it takes at a time.
#[must_use]
pub fn results_hash(query: &ResultsQuery) -> u64 {
    let mut hash = Xxh3::new();
    text(&mut hash, "results");
    text(&mut hash, &query.feed);
    text(&mut hash, &query.query);
    bound(&mut hash, query.from_ms);
    bound(&mut hash, query.to_ms);
    hash.update(&[u8::from(query.group.is_some())]);
    text(&mut hash, query.group.as_deref().unwrap_or(""));
    as_of(&mut hash, query.as_of.as_ref());
    hash.digest()
}

/// Everything of a query but where it stands and how much it takes at a time.
#[must_use]
pub fn parked_hash(query: &ParkedQuery) -> u64 {
    let mut hash = Xxh3::new();
    text(&mut hash, "parked");
    text(&mut hash, &query.feed);
    text(&mut hash, &query.subscription);
    hash.digest()
}

fn text(hash: &mut Xxh3, text: &str) {
    hash.update(&(text.len() as u64).to_le_bytes());
    hash.update(text.as_bytes());
}

fn bound(hash: &mut Xxh3, bound: Option<i64>) {
    hash.update(&[u8::from(bound.is_some())]);
    hash.update(&bound.unwrap_or(0).to_le_bytes());
}

fn as_of(hash: &mut Xxh3, as_of: Option<&AsOf>) {
    hash.update(&[u8::from(as_of.is_some())]);
    let Some(as_of) = as_of else { return };
    hash.update(&as_of.generation.to_le_bytes());
    for next in &as_of.next_offsets {
        hash.update(&next.to_le_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_holds_for_its_own_query_only() {
        let token = encode(7, b"key");
        assert_eq!(decode(7, &token).unwrap().as_deref(), Some(&b"key"[..]));
        assert!(decode(8, &token).is_err());
        assert_eq!(decode(7, "").unwrap(), None);
        for cut in 1..token.len() {
            assert!(decode(7, &token[..cut]).is_err(), "cut at {cut}");
        }
        for at in 0..token.len() {
            let mut text = token.clone().into_bytes();
            text[at] = if text[at] == b'A' { b'B' } else { b'A' };
            let text = String::from_utf8(text).unwrap();
            assert!(decode(7, &text).is_err(), "letter {at}");
        }
        assert!(decode(7, "%%%").is_err());
    }

    #[test]
    fn hashes_tell_queries_apart_but_not_pages() {
        let base = RsvpsQuery {
            feed: "main".into(),
            ..Default::default()
        };
        let next = RsvpsQuery {
            page_size: 9,
            page_token: "x".into(),
            ..base.clone()
        };
        assert_eq!(rsvps_hash(&base), rsvps_hash(&next));
        for other in [
            RsvpsQuery {
                from_ms: Some(0),
                ..base.clone()
            },
            RsvpsQuery {
                to_ms: Some(0),
                ..base.clone()
            },
            RsvpsQuery {
                latest_only: true,
                ..base.clone()
            },
            RsvpsQuery {
                as_of: Some(AsOf {
                    generation: 0,
                    next_offsets: vec![],
                }),
                ..base.clone()
            },
        ] {
            assert_ne!(rsvps_hash(&base), rsvps_hash(&other), "{other:?}");
        }
    }
}
