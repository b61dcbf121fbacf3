//! Positions that leave the process: cursors, and which partition a key belongs to.
//!
//! - A cursor is opaque, URL-safe text over all partitions of a channel. It carries a format
//!   version (1), the channel's generation and a 32-bit checksum: text that was cut, mistyped or
//!   made by something else is refused with [`CursorError`], never read as another position.
//! - Keys hash to 256 key groups, fixed for ever; key groups map to partitions in equal runs, so
//!   that any partition count up to 256 holds whole key groups.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use xxhash_rust::xxh3::xxh3_64;

/// Number of key groups. Changing it moves every key: never do.
pub const KEY_GROUPS: u16 = 256;

/// The key group of a partitioning key (an event_id).
#[must_use]
pub fn key_group(key: &str) -> u16 {
    (xxh3_64(key.as_bytes()) % u64::from(KEY_GROUPS)) as u16
}

/// The partition of a key among `partitions` (1 to 256).
#[must_use]
pub fn partition_of(key: &str, partitions: u16) -> u16 {
    (u32::from(key_group(key)) * u32::from(partitions) / u32::from(KEY_GROUPS)) as u16
}

/// What a cursor resumes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum CursorKind {
    /// Input offsets up to which an answer counts: `as_of`, `at_least`.
    AsOf = 1,
    /// `LogService.Tail`; `channel` says of which channel.
    Tail = 2,
    /// `SyncService.Sync`: offsets in `changes`, and where the scan stands.
    Sync = 3,
    /// `QueryService.Watch`: `tag` is the query's plan hash.
    Watch = 4,
    /// `QueryService.WatchDrift`: the next batch of `results`, and the position of its reader.
    Drift = 5,
}

/// A position over all partitions of one channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// What it resumes.
    pub kind: CursorKind,
    /// Number of the channel in the contract's `Channel`.
    pub channel: u8,
    /// Generation of the channel: another partition count is another generation.
    pub generation: u16,
    /// Meaning depends on `kind`; 0 where it has none.
    pub tag: u64,
    /// Next offset of each partition, by partition number.
    pub offsets: Vec<u64>,
    /// Where a key-ordered scan stands; `None` when it is over or there is none.
    pub scan: Option<ScanPosition>,
}

/// The last row that a scan has sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScanPosition {
    /// Number of the view in the contract's `View`.
    pub view: u8,
    /// Last key sent; empty before the view's first row.
    pub key: String,
}

/// Text that is no cursor.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "malformed cursor ({0}): pass back a cursor exactly as a response gave it, or leave it out to begin anew"
)]
pub struct CursorError(pub &'static str);

const VERSION: u8 = 1;

impl Cursor {
    /// A cursor without scan or tag.
    #[must_use]
    pub fn new(kind: CursorKind, channel: u8, generation: u16, offsets: Vec<u64>) -> Self {
        Self {
            kind,
            channel,
            generation,
            tag: 0,
            offsets,
            scan: None,
        }
    }

    /// The cursor as URL-safe text.
    #[must_use]
    pub fn encode(&self) -> String {
        signed(&self.body())
    }

    /// What the checksum is of.
    pub(crate) fn body(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION, self.kind as u8, self.channel];
        bytes.extend_from_slice(&self.generation.to_le_bytes());
        put_varint(&mut bytes, self.tag);
        put_varint(&mut bytes, self.offsets.len() as u64);
        for offset in &self.offsets {
            put_varint(&mut bytes, *offset);
        }
        if let Some(scan) = &self.scan {
            bytes.push(scan.view);
            bytes.extend_from_slice(scan.key.as_bytes());
        }
        bytes
    }

    /// Reads a cursor's text.
    ///
    /// # Errors
    /// [`CursorError`] with what was wrong.
    pub fn decode(text: &str) -> Result<Self, CursorError> {
        let bytes = URL_SAFE_NO_PAD
            .decode(text.trim())
            .map_err(|_| CursorError("not URL-safe base64"))?;
        let split = bytes.len().checked_sub(4).ok_or(CursorError("too short"))?;
        let (body, sum) = bytes.split_at(split);
        if checksum(body) != sum {
            return Err(CursorError("checksum does not hold"));
        }
        let mut rest = body;
        if take(&mut rest)? != VERSION {
            return Err(CursorError("made by another version"));
        }
        let kind = match take(&mut rest)? {
            1 => CursorKind::AsOf,
            2 => CursorKind::Tail,
            3 => CursorKind::Sync,
            4 => CursorKind::Watch,
            5 => CursorKind::Drift,
            _ => return Err(CursorError("unknown kind")),
        };
        let channel = take(&mut rest)?;
        let generation = u16::from_le_bytes([take(&mut rest)?, take(&mut rest)?]);
        let tag = take_varint(&mut rest)?;
        let count = take_varint(&mut rest)?;
        if count > u64::from(KEY_GROUPS) {
            return Err(CursorError("too many partitions"));
        }
        let offsets = (0..count)
            .map(|_| take_varint(&mut rest))
            .collect::<Result<_, _>>()?;
        let scan = match rest.split_first() {
            None => None,
            Some((view, key)) => Some(ScanPosition {
                view: *view,
                key: std::str::from_utf8(key)
                    .map_err(|_| CursorError("key is not UTF-8"))?
                    .to_owned(),
            }),
        };
        Ok(Self {
            kind,
            channel,
            generation,
            tag,
            offsets,
            scan,
        })
    }
}

/// The text of a body, its checksum behind it.
pub(crate) fn signed(body: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode([body, &checksum(body)].concat())
}

fn checksum(bytes: &[u8]) -> [u8; 4] {
    let sum = xxh3_64(bytes).to_le_bytes();
    [sum[0], sum[1], sum[2], sum[3]]
}

fn put_varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push((value as u8) | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn take(rest: &mut &[u8]) -> Result<u8, CursorError> {
    let (first, tail) = rest.split_first().ok_or(CursorError("cut short"))?;
    *rest = tail;
    Ok(*first)
}

fn take_varint(rest: &mut &[u8]) -> Result<u64, CursorError> {
    let mut value = 0u64;
    for shift in (0..64).step_by(7) {
        let byte = take(rest)?;
        let bits = u64::from(byte & 0x7f);
        if shift == 63 && bits > 1 {
            return Err(CursorError("number too large"));
        }
        value |= bits << shift;
        if byte & 0x80 == 0 {
            return Ok(value);
        }
    }
    Err(CursorError("number too long"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Cursor {
        Cursor {
            kind: CursorKind::Sync,
            channel: 2,
            generation: 7,
            tag: u64::MAX,
            offsets: vec![0, 1024, u64::MAX],
            scan: Some(ScanPosition {
                view: 4,
                key: "fun-times ☃".into(),
            }),
        }
    }

    #[test]
    fn survives_the_round_trip() {
        let cursor = sample();
        assert_eq!(Cursor::decode(&cursor.encode()), Ok(cursor));
        let plain = Cursor::new(CursorKind::AsOf, 1, 0, vec![]);
        assert_eq!(Cursor::decode(&plain.encode()), Ok(plain));
    }

    #[test]
    fn no_cut_and_no_changed_letter_is_taken_for_another_cursor() {
        let text = sample().encode();
        for cut in 0..text.len() {
            assert!(Cursor::decode(&text[..cut]).is_err(), "cut at {cut}");
        }
        for at in 0..text.len() {
            let mut bytes = text.clone().into_bytes();
            bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(bytes).expect("still ASCII");
            if let Ok(read) = Cursor::decode(&changed) {
                assert_eq!(read, sample(), "letter {at}: only padding bits may differ");
            }
        }
        assert!(Cursor::decode("not a cursor!").is_err());
    }

    #[test]
    fn partitions_take_whole_key_groups() {
        for partitions in [1u16, 4, 16, 256] {
            for key in 0..2_000 {
                let key = format!("event-{key}");
                let group = u32::from(key_group(&key));
                let partition = partition_of(&key, partitions);
                assert!(partition < partitions);
                assert_eq!(u32::from(partition), group * u32::from(partitions) / 256);
            }
        }
    }
}
