//! Keys of the tables: bytes whose order is the order of what they stand for.
//!
//! Every key begins with its feed: one byte of length, then the name. Numbers are big-endian,
//! signed ones with their sign bit turned. Text ends with two zero bytes, a zero byte within it is
//! followed by 255, so that no text is a prefix of another's key.

use crate::error::StoreError;
use crate::rows::ResultRow;

/// Length of the part of a state's key after its feed: mtime, version, partition.
pub(crate) const STATE_BYTES: usize = 18;
/// The longest name of a feed, in bytes; as the binder has it.
const FEED_BYTES_MAX: usize = 40;
/// The longest other name, in bytes.
const NAME_BYTES_MAX: usize = 200;
/// The longest group of a result, in bytes.
const GROUP_BYTES_MAX: usize = 16 << 10;
/// The longest encoded record that a row takes, in bytes.
pub(crate) const RECORD_BYTES_MAX: usize = 16 << 20;
/// The longest hash of a plan, in bytes.
const PLAN_HASH_BYTES_MAX: usize = 64;

/// The beginning of every key of a feed.
pub(crate) fn feed(feed: &str) -> Result<Vec<u8>, StoreError> {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if feed.is_empty() || feed.len() > FEED_BYTES_MAX || !feed.bytes().all(allowed) {
        let rule = "use 1 to 40 of a-z, 0-9 and -";
        return Err(StoreError::invalid_name("feed", feed, rule));
    }
    let mut key = Vec::with_capacity(64);
    key.push(feed.len() as u8);
    key.extend_from_slice(feed.as_bytes());
    Ok(key)
}

/// Checks a name that is part of a key.
pub(crate) fn check(what: &'static str, name: &str) -> Result<(), StoreError> {
    if name.is_empty() || name.len() > NAME_BYTES_MAX || name.chars().any(char::is_control) {
        let rule = "use 1 to 200 bytes without control characters";
        return Err(StoreError::invalid_name(what, name, rule));
    }
    Ok(())
}

/// Checks the name of who owns a checkpoint.
pub(crate) fn check_owner(owner: &str) -> Result<(), StoreError> {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-/".contains(&b);
    let parts_are_named = owner.split('/').all(|part| !part.is_empty());
    if owner.len() > 64 || !owner.bytes().all(allowed) || !parts_are_named {
        let rule = "use up to 64 of a-z, 0-9 and -, with single slashes between";
        return Err(StoreError::invalid_name("owner", owner, rule));
    }
    Ok(())
}

/// Why a result is not taken; `None`: it is.
pub(crate) fn refusal_of_result(row: &ResultRow) -> Option<String> {
    if let Err(error) = check("query", &row.query) {
        return Some(error.to_string());
    }
    if row.plan_hash.len() > PLAN_HASH_BYTES_MAX {
        return Some("a plan hash of more than 64 bytes".to_owned());
    }
    if (row.group.as_ref()).is_some_and(|group| group.len() > GROUP_BYTES_MAX) {
        return Some("a group of more than 16 KiB".to_owned());
    }
    (row.result.len() > RECORD_BYTES_MAX).then(|| "a record above 16 MiB".to_owned())
}

/// Appends text.
pub(crate) fn put_text(key: &mut Vec<u8>, text: &str) {
    for byte in text.bytes() {
        key.push(byte);
        if byte == 0 {
            key.push(255);
        }
    }
    key.extend_from_slice(&[0, 0]);
}

/// Appends text, or that there is none, which sorts before all text.
pub(crate) fn put_optional(key: &mut Vec<u8>, text: Option<&str>) {
    match text {
        None => key.push(0),
        Some(text) => {
            key.push(1);
            put_text(key, text);
        }
    }
}

/// Takes what [`put_optional`] has appended off the front; `None` when it is not there.
pub(crate) fn take_optional(key: &mut &[u8]) -> Option<Option<String>> {
    match take::<1>(key)? {
        [0] => Some(None),
        _ => take_text(key).map(Some),
    }
}

/// Takes text off the front; `None` when there is none.
pub(crate) fn take_text(key: &mut &[u8]) -> Option<String> {
    let mut text = Vec::new();
    loop {
        let (byte, rest) = key.split_first()?;
        *key = rest;
        if *byte != 0 {
            text.push(*byte);
            continue;
        }
        let (mark, rest) = key.split_first()?;
        *key = rest;
        match mark {
            0 => return String::from_utf8(text).ok(),
            255 => text.push(0),
            _ => return None,
        }
    }
}

/// A signed number whose bytes sort as it does.
pub(crate) fn signed(value: i64) -> [u8; 8] {
    (value as u64 ^ (1 << 63)).to_be_bytes()
}

/// The number that [`signed`] made these bytes of.
pub(crate) fn unsigned(bytes: [u8; 8]) -> i64 {
    (u64::from_be_bytes(bytes) ^ (1 << 63)) as i64
}

/// Takes `N` bytes off the front.
pub(crate) fn take<const N: usize>(key: &mut &[u8]) -> Option<[u8; N]> {
    let (taken, rest) = key.split_first_chunk()?;
    *key = rest;
    Some(*taken)
}

/// Where a state stands among those of its feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct StateKey {
    /// Event time, ms since 1970.
    pub(crate) mtime_ms: i64,
    /// Version within its partition.
    pub(crate) version: u64,
    /// Partition of the input.
    pub(crate) partition: u16,
}

impl StateKey {
    /// The greatest key before those of an mtime.
    pub(crate) const fn before(mtime_ms: i64) -> Self {
        StateKey {
            mtime_ms: mtime_ms.saturating_sub(1),
            version: u64::MAX,
            partition: u16::MAX,
        }
    }

    /// The key, behind a feed's.
    pub(crate) fn behind(&self, feed: &[u8]) -> Vec<u8> {
        let mut key = Vec::with_capacity(feed.len() + STATE_BYTES);
        key.extend_from_slice(feed);
        key.extend_from_slice(&self.bytes());
        key
    }

    /// The part after the feed.
    pub(crate) fn bytes(&self) -> [u8; STATE_BYTES] {
        let mut bytes = [0; STATE_BYTES];
        bytes[..8].copy_from_slice(&signed(self.mtime_ms));
        bytes[8..16].copy_from_slice(&self.version.to_be_bytes());
        bytes[16..].copy_from_slice(&self.partition.to_be_bytes());
        bytes
    }

    /// Reads the part after the feed.
    pub(crate) fn read(mut bytes: &[u8]) -> Option<Self> {
        let key = StateKey {
            mtime_ms: unsigned(take(&mut bytes)?),
            version: u64::from_be_bytes(take(&mut bytes)?),
            partition: u16::from_be_bytes(take(&mut bytes)?),
        };
        bytes.is_empty().then_some(key)
    }

    /// What orders the states of one RSVP.
    pub(crate) const fn order(&self) -> (u64, u16) {
        (self.version, self.partition)
    }
}

/// The key of an RSVP, behind a feed's.
pub(crate) fn rsvp(feed: &[u8], rsvp_id: u64) -> Vec<u8> {
    let mut key = Vec::with_capacity(feed.len() + 8);
    key.extend_from_slice(feed);
    key.extend_from_slice(&rsvp_id.to_be_bytes());
    key
}

/// The key of a named row, behind a feed's.
pub(crate) fn named(feed: &[u8], names: &[&str]) -> Vec<u8> {
    let mut key = feed.to_vec();
    for name in names {
        put_text(&mut key, name);
    }
    key
}

/// The first key that does not begin with `prefix`; `None` where there is none.
pub(crate) fn after(prefix: &[u8]) -> Option<Vec<u8>> {
    let last = prefix.iter().rposition(|byte| *byte != 255)?;
    let mut key = prefix[..=last].to_vec();
    key[last] += 1;
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_sort_as_what_they_stand_for() {
        let times = [i64::MIN, -5, -1, 0, 1, 1_425_788_574_000, i64::MAX];
        assert!(times.map(signed).is_sorted());
        assert_eq!(times.map(|t| unsigned(signed(t))), times);
        let texts = ["", "\0", "\0\0", "\0a", "a", "a\0", "a\0b", "aa", "b"];
        let keys = texts.map(|text| named(b"", &[text]));
        assert!(keys.is_sorted());
        for (text, key) in texts.iter().zip(&keys) {
            let mut rest = &key[..];
            assert_eq!(take_text(&mut rest).as_deref(), Some(*text));
            assert!(rest.is_empty());
        }
    }

    #[test]
    fn a_state_comes_back() {
        let key = StateKey {
            mtime_ms: -3,
            version: u64::MAX,
            partition: 9,
        };
        assert_eq!(StateKey::read(&key.bytes()), Some(key));
        assert_eq!(StateKey::read(&key.bytes()[1..]), None);
        let feed = feed("main").unwrap();
        assert!(key.behind(&feed).starts_with(b"\x04main"));
        assert_eq!(after(b"a\xff").as_deref(), Some(&b"b"[..]));
        assert_eq!(after(b"\xff"), None);
    }

    #[test]
    fn names_that_would_break_a_key_are_refused() {
        for name in ["", "Main", "a/b", &"a".repeat(41)] {
            assert!(feed(name).is_err(), "{name}");
        }
        assert!(check("query", "").is_err() && check("query", "a\nb").is_err());
        assert!(check("query", "who is coming").is_ok());
    }
}
