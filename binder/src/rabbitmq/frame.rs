//! A message of a stream: one batch, or one of the two marks, little-endian.
//!
//! | bytes | field |
//! |---|---|
//! | 0..3, 3 | `HCS`, format version 1 |
//! | 4..8 | CRC-32 over everything from byte 8 on |
//! | 8..16 | append time by the publisher's clock, milliseconds since 1970 |
//! | 16..24, 24..32 | the lane that published it, its running number there |
//! | 32..40, 40..48 | epoch, seq |
//! | 48..50 | count of records; of a *channel* mark, of partitions |
//! | 50, 51 | length of the producer's name, kind (0 batch, 1 head, 2 channel) |
//! | 52..60 | of a channel mark its generation, else 0 |
//! | 60.. | the producer's name, then the body |
//!
//! Lane and number tell a publisher its own messages when it reads them back. A *head* mark is the
//! first message of every partition, so that no stream is ever empty; a *channel* mark is the first
//! message of a channel's own stream and names what the channel is.

use bytes::Bytes;

use crate::batch::{Batch, BatchHeader, Producer, RECORDS_MAX};

const HEAD_BYTES: usize = 60;
const MAGIC: [u8; 4] = *b"HCS\x01";
const KIND_BATCH: u8 = 0;
const KIND_HEAD: u8 = 1;
const KIND_CHANNEL: u8 = 2;

/// Who published a message, and as which of its messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mine {
    pub(super) lane: u64,
    pub(super) number: u64,
}

/// A message taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) append_time_ms: i64,
    pub(super) mine: Mine,
    pub(super) content: Content,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Content {
    Batch(Batch),
    Head,
    Channel { partitions: u16, generation: u64 },
}

/// A batch as a message.
pub(super) fn batch(batch: &Batch, mine: Mine, append_time_ms: i64) -> Vec<u8> {
    let producer = batch.header.producer.as_str().as_bytes();
    let mut bytes = head(KIND_BATCH, mine, append_time_ms);
    bytes.reserve_exact(producer.len() + batch.body.len());
    bytes[32..40].copy_from_slice(&batch.header.epoch.to_le_bytes());
    bytes[40..48].copy_from_slice(&batch.header.seq.to_le_bytes());
    bytes[48..50].copy_from_slice(&batch.count.to_le_bytes());
    bytes[50] = producer.len() as u8;
    bytes.extend_from_slice(producer);
    bytes.extend_from_slice(&batch.body);
    sign(bytes)
}

/// The first message of a partition.
pub(super) fn head_mark(append_time_ms: i64) -> Vec<u8> {
    sign(head(KIND_HEAD, NOBODY, append_time_ms))
}

/// The first message of a channel's own stream.
pub(super) fn channel_mark(partitions: u16, generation: u64, append_time_ms: i64) -> Vec<u8> {
    let mut bytes = head(KIND_CHANNEL, NOBODY, append_time_ms);
    bytes[48..50].copy_from_slice(&partitions.to_le_bytes());
    bytes[52..60].copy_from_slice(&generation.to_le_bytes());
    sign(bytes)
}

const NOBODY: Mine = Mine { lane: 0, number: 0 };

fn head(kind: u8, mine: Mine, append_time_ms: i64) -> Vec<u8> {
    let mut bytes = vec![0; HEAD_BYTES];
    bytes[..4].copy_from_slice(&MAGIC);
    bytes[8..16].copy_from_slice(&append_time_ms.to_le_bytes());
    bytes[16..24].copy_from_slice(&mine.lane.to_le_bytes());
    bytes[24..32].copy_from_slice(&mine.number.to_le_bytes());
    bytes[51] = kind;
    bytes
}

fn sign(mut bytes: Vec<u8>) -> Vec<u8> {
    let crc = crc32fast::hash(&bytes[8..]);
    bytes[4..8].copy_from_slice(&crc.to_le_bytes());
    bytes
}

/// Takes a message apart. `last` is the producer of the one before, so that equal names are shared.
pub(super) fn decode(bytes: &Bytes, last: &mut Option<Producer>) -> Result<Frame, &'static str> {
    if bytes.len() < HEAD_BYTES || bytes[..4] != MAGIC {
        return Err("it does not start as one");
    }
    if crc32fast::hash(&bytes[8..]).to_le_bytes() != bytes[4..8] {
        return Err("its checksum does not match");
    }
    let content = match bytes[51] {
        KIND_BATCH => Content::Batch(decode_batch(bytes, last)?),
        KIND_HEAD => Content::Head,
        KIND_CHANNEL => Content::Channel {
            partitions: u16_at(bytes, 48),
            generation: u64_at(bytes, 52),
        },
        _ => return Err("it is of no known kind"),
    };
    Ok(Frame {
        append_time_ms: u64_at(bytes, 8).cast_signed(),
        mine: Mine {
            lane: u64_at(bytes, 16),
            number: u64_at(bytes, 24),
        },
        content,
    })
}

fn decode_batch(bytes: &Bytes, last: &mut Option<Producer>) -> Result<Batch, &'static str> {
    let body = HEAD_BYTES + usize::from(bytes[50]);
    let count = u16_at(bytes, 48);
    if bytes.len() < body || !(1..=RECORDS_MAX).contains(&count) {
        return Err("its head makes no sense");
    }
    let name = std::str::from_utf8(&bytes[HEAD_BYTES..body])
        .map_err(|_| "the producer's name is not UTF-8")?;
    let producer = match last {
        Some(producer) if producer.as_str() == name => producer.clone(),
        _ => Producer::new(name).map_err(|_| "the producer's name has not 1 to 64 bytes")?,
    };
    *last = Some(producer.clone());
    Ok(Batch {
        header: BatchHeader {
            producer,
            epoch: u64_at(bytes, 32),
            seq: u64_at(bytes, 40),
        },
        count,
        body: bytes.slice(body..),
    })
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    let mut number = [0; 8];
    number.copy_from_slice(&bytes[at..at + 8]);
    u64::from_le_bytes(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINE: Mine = Mine {
        lane: 7,
        number: u64::MAX,
    };

    fn sample() -> Batch {
        let header = BatchHeader {
            producer: Producer::new("collect/meetup").unwrap(),
            epoch: 3,
            seq: u64::MAX - 1,
        };
        Batch::new(header, 2, Bytes::from_static(b"\x01a\x02bc")).unwrap()
    }

    #[test]
    fn messages_read_back() {
        let batch = sample();
        let frame = decode(&super::batch(&batch, MINE, -5).into(), &mut None).unwrap();
        assert_eq!((frame.append_time_ms, frame.mine), (-5, MINE));
        assert_eq!(frame.content, Content::Batch(batch));
        let frame = decode(&head_mark(9).into(), &mut None).unwrap();
        assert_eq!((frame.append_time_ms, frame.content), (9, Content::Head));
        let frame = decode(&channel_mark(256, 4, 9).into(), &mut None).unwrap();
        let content = Content::Channel {
            partitions: 256,
            generation: 4,
        };
        assert_eq!(frame.content, content);
    }

    #[test]
    fn every_flipped_bit_and_every_cut_is_noticed() {
        let message = super::batch(&sample(), MINE, 1);
        for bit in 0..message.len() * 8 {
            let mut bad = message.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            assert!(decode(&bad.into(), &mut None).is_err(), "bit {bit}");
        }
        for length in 0..message.len() {
            let cut = Bytes::copy_from_slice(&message[..length]);
            assert!(decode(&cut, &mut None).is_err(), "cut at {length}");
        }
    }
}
