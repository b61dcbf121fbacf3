//! Ids of deliveries and of parked messages, as text that pastes into a command line.
//!
//! An id says which subscription (64 bits that no other one has, not even one of the same name made
//! later), which epoch of its owner, which record and which attempt. It is URL-safe base64 over a
//! format version (1), these numbers and a 32-bit checksum: text that was cut or mistyped is
//! refused, never taken for another delivery. It is no secret: who may settle may settle anything
//! of the subscription.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use xxhash_rust::xxh3::xxh3_64;

const VERSION: u8 = 1;
/// Version, subscription, three numbers of up to ten bytes, one of up to five, checksum.
const BYTES_MAX: usize = 1 + 8 + 3 * 10 + 5 + CHECKSUM_BYTES;
const CHECKSUM_BYTES: usize = 4;
/// The longest text of an id.
pub(crate) const TEXT_BYTES_MAX: usize = BYTES_MAX.div_ceil(3) * 4;

/// Names one delivery of one record; with epoch and attempt 0, a parked message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DeliveryId {
    /// Which subscription.
    pub(crate) subscription: u64,
    /// Of the owner that handed it out.
    pub(crate) epoch: u64,
    pub(crate) partition: u16,
    pub(crate) offset: u64,
    /// 1 for the first time that the record was handed out.
    pub(crate) attempt: u32,
}

impl DeliveryId {
    /// The id of a parked message.
    pub(crate) const fn parked(subscription: u64, partition: u16, offset: u64) -> Self {
        Self {
            subscription,
            epoch: 0,
            partition,
            offset,
            attempt: 0,
        }
    }

    /// Writes the text of the id into `text`, and returns it.
    pub(crate) fn write<'a>(&self, text: &'a mut [u8; TEXT_BYTES_MAX]) -> &'a str {
        let mut bytes = Writer::new();
        bytes.put(&[VERSION]);
        bytes.put(&self.subscription.to_le_bytes());
        bytes.number(self.epoch);
        bytes.number(self.partition.into());
        bytes.number(self.offset);
        bytes.number(self.attempt.into());
        let sum = checksum(bytes.written());
        bytes.put(&sum);
        let encoded = URL_SAFE_NO_PAD.encode_slice(bytes.written(), text);
        let length = encoded.expect("TEXT_BYTES_MAX holds every id");
        std::str::from_utf8(&text[..length]).expect("base64 is ASCII")
    }

    /// The id as text of its own.
    pub(crate) fn text(&self) -> String {
        self.write(&mut [0; TEXT_BYTES_MAX]).to_owned()
    }

    /// Reads an id; `None` for text that is none.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let mut bytes = [0; TEXT_BYTES_MAX];
        if text.len() > TEXT_BYTES_MAX {
            return None;
        }
        let length = URL_SAFE_NO_PAD.decode_slice(text, &mut bytes).ok()?;
        let (body, sum) = bytes[..length].split_at(length.checked_sub(CHECKSUM_BYTES)?);
        let mut rest = body.strip_prefix(&[VERSION])?;
        if checksum(body) != sum {
            return None;
        }
        let (subscription, numbers) = rest.split_first_chunk()?;
        rest = numbers;
        let id = Self {
            subscription: u64::from_le_bytes(*subscription),
            epoch: number(&mut rest)?,
            partition: number(&mut rest)?.try_into().ok()?,
            offset: number(&mut rest)?,
            attempt: number(&mut rest)?.try_into().ok()?,
        };
        rest.is_empty().then_some(id)
    }
}

struct Writer {
    bytes: [u8; BYTES_MAX],
    length: usize,
}

impl Writer {
    const fn new() -> Self {
        Self {
            bytes: [0; BYTES_MAX],
            length: 0,
        }
    }

    fn put(&mut self, bytes: &[u8]) {
        let end = self.length + bytes.len();
        self.bytes[self.length..end].copy_from_slice(bytes);
        self.length = end;
    }

    fn number(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.put(&[(value as u8) | 0x80]);
            value >>= 7;
        }
        self.put(&[value as u8]);
    }

    fn written(&self) -> &[u8] {
        &self.bytes[..self.length]
    }
}

fn number(rest: &mut &[u8]) -> Option<u64> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let (byte, tail) = rest.split_first()?;
        *rest = tail;
        let bits = u64::from(byte & 0x7f);
        if shift == 63 && bits > 1 {
            return None;
        }
        value |= bits << shift;
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

fn checksum(bytes: &[u8]) -> [u8; CHECKSUM_BYTES] {
    let sum = xxh3_64(bytes).to_le_bytes();
    [sum[0], sum[1], sum[2], sum[3]]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn samples() -> [DeliveryId; 3] {
        let largest = DeliveryId {
            subscription: u64::MAX,
            epoch: u64::MAX,
            partition: u16::MAX,
            offset: u64::MAX,
            attempt: u32::MAX,
        };
        let usual = DeliveryId {
            subscription: 0x0123_4567_89ab_cdef,
            epoch: 7,
            partition: 3,
            offset: 1 << 40,
            attempt: 2,
        };
        [largest, usual, DeliveryId::parked(1, 0, 0)]
    }

    #[test]
    fn ids_survive_the_round_trip() {
        for id in samples() {
            assert_eq!(DeliveryId::read(&id.text()), Some(id));
        }
        assert!(samples()[1].text().len() <= 40);
    }

    #[test]
    fn damaged_text_is_no_id() {
        for id in samples() {
            let text = id.text();
            for cut in 0..text.len() {
                assert_eq!(DeliveryId::read(&text[..cut]), None, "cut at {cut}");
            }
            for at in 0..text.len() {
                let mut other = text.clone().into_bytes();
                other[at] = if other[at] == b'A' { b'B' } else { b'A' };
                let other = String::from_utf8(other).unwrap();
                assert_eq!(DeliveryId::read(&other), None, "letter {at}");
            }
            assert_eq!(DeliveryId::read(&format!("{text}AAAA")), None);
        }
        assert_eq!(DeliveryId::read("%%%"), None);
        assert_eq!(DeliveryId::read(&"A".repeat(10_000)), None);
    }
}
