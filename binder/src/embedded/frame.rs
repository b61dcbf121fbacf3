//! A frame: one batch as it lies in a segment, little-endian.
//!
//! | bytes | field |
//! |---|---|
//! | 0..3, 3 | `HCF`, format version 1 |
//! | 4..8 | CRC-32 over (segment, position in it) and everything from byte 8 on |
//! | 8..12 | length of the whole frame |
//! | 12..14, 14..16 | partition, count of records |
//! | 16..24 | broker offset |
//! | 24..32 | append time, milliseconds since 1970 |
//! | 32..40 | the segment's durable length when this frame was written |
//! | 40..48, 48..56 | epoch, seq |
//! | 56, 57, 58..64 | length of the producer's name, kind (0 batch, 1 mark), zeros |
//! | 64.. | the producer's name, then the body |
//!
//! The checksum covers where the frame stands, so bytes inside a record that look like a frame
//! are none. The durable length tells a torn group from rot: a valid frame behind a bad place
//! proves that the place had been durable only if its durable length lies beyond it. A *mark* is
//! a frame without a batch, written behind the last group when the writer falls idle and
//! overwritten by the next group; it says that everything before it is durable.

use bytes::Bytes;

use crate::batch::{BODY_BYTES_MAX, Batch, BatchHeader, PRODUCER_BYTES_MAX, Producer, RECORDS_MAX};

/// Length of a frame's fixed part, and of a mark.
pub(super) const HEAD_BYTES: usize = 64;
/// The longest frame.
pub(super) const FRAME_BYTES_MAX: usize = HEAD_BYTES + PRODUCER_BYTES_MAX + BODY_BYTES_MAX;
/// How every frame starts.
pub(super) const MAGIC: [u8; 4] = *b"HCF\x01";

const KIND_BATCH: u8 = 0;
const KIND_MARK: u8 = 1;

/// Where a frame stands: its segment and the byte in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) segment: u64,
    pub(super) position: u64,
}

/// What the log adds to a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    pub(super) partition: u16,
    pub(super) broker: u64,
    pub(super) append_time_ms: i64,
    pub(super) durable: u64,
}

/// A checked frame, still in the buffer it was read into.
#[derive(Debug)]
pub(super) struct Frame<'a> {
    pub(super) stamp: Stamp,
    pub(super) mark: bool,
    pub(super) length: usize,
    count: u16,
    epoch: u64,
    seq: u64,
    producer: &'a str,
}

/// The length of a batch's frame.
pub(super) fn length(batch: &Batch) -> usize {
    HEAD_BYTES + batch.header.producer.as_str().len() + batch.body.len()
}

/// Appends a batch's frame.
pub(super) fn encode(buffer: &mut Vec<u8>, place: Place, stamp: Stamp, batch: &Batch) {
    let start = buffer.len();
    let producer = batch.header.producer.as_str().as_bytes();
    buffer.extend_from_slice(&MAGIC);
    buffer.extend_from_slice(&[0; 4]);
    buffer.extend_from_slice(&(length(batch) as u32).to_le_bytes());
    buffer.extend_from_slice(&stamp.partition.to_le_bytes());
    buffer.extend_from_slice(&batch.count.to_le_bytes());
    buffer.extend_from_slice(&stamp.broker.to_le_bytes());
    buffer.extend_from_slice(&stamp.append_time_ms.to_le_bytes());
    buffer.extend_from_slice(&stamp.durable.to_le_bytes());
    buffer.extend_from_slice(&batch.header.epoch.to_le_bytes());
    buffer.extend_from_slice(&batch.header.seq.to_le_bytes());
    buffer.extend_from_slice(&[producer.len() as u8, KIND_BATCH, 0, 0, 0, 0, 0, 0]);
    buffer.extend_from_slice(producer);
    buffer.extend_from_slice(&batch.body);
    sign(&mut buffer[start..], place);
}

/// A mark: everything before `place` is durable.
pub(super) fn mark(place: Place, append_time_ms: i64) -> [u8; HEAD_BYTES] {
    let mut bytes = [0; HEAD_BYTES];
    bytes[..4].copy_from_slice(&MAGIC);
    bytes[8..12].copy_from_slice(&(HEAD_BYTES as u32).to_le_bytes());
    bytes[24..32].copy_from_slice(&append_time_ms.to_le_bytes());
    bytes[32..40].copy_from_slice(&place.position.to_le_bytes());
    bytes[57] = KIND_MARK;
    sign(&mut bytes, place);
    bytes
}

fn sign(frame: &mut [u8], place: Place) {
    let crc = checksum(&frame[8..], place);
    frame[4..8].copy_from_slice(&crc.to_le_bytes());
}

fn checksum(rest: &[u8], place: Place) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&place.segment.to_le_bytes());
    hasher.update(&place.position.to_le_bytes());
    hasher.update(rest);
    hasher.finalize()
}

/// The length a frame says it has, from its first 64 bytes, if they can be the head of one.
pub(super) fn announced(head: &[u8]) -> Result<usize, &'static str> {
    if head.len() < HEAD_BYTES {
        return Err("the frame is cut off");
    }
    if head[..4] != MAGIC {
        return Err("no frame starts here");
    }
    let length = u32_at(head, 8) as usize;
    let least = HEAD_BYTES + usize::from(head[56]);
    let kind_fits = match head[57] {
        KIND_BATCH => head[56] > 0 && (1..=RECORDS_MAX).contains(&u16_at(head, 14)),
        KIND_MARK => length == HEAD_BYTES,
        _ => false,
    };
    if !kind_fits || length < least || length > FRAME_BYTES_MAX || head[58..64] != [0; 6] {
        return Err("the frame's head makes no sense");
    }
    Ok(length)
}

/// Takes a frame from the start of `buffer` and checks it.
pub(super) fn decode(buffer: &[u8], place: Place) -> Result<Frame<'_>, &'static str> {
    let length = announced(buffer)?;
    let frame = buffer.get(..length).ok_or("the frame is cut off")?;
    if checksum(&frame[8..], place) != u32_at(frame, 4) {
        return Err("the checksum does not match");
    }
    let name = &frame[HEAD_BYTES..HEAD_BYTES + usize::from(frame[56])];
    Ok(Frame {
        stamp: Stamp {
            partition: u16_at(frame, 12),
            broker: u64_at(frame, 16),
            append_time_ms: u64_at(frame, 24).cast_signed(),
            durable: u64_at(frame, 32),
        },
        mark: frame[57] == KIND_MARK,
        length,
        count: u16_at(frame, 14),
        epoch: u64_at(frame, 40),
        seq: u64_at(frame, 48),
        producer: std::str::from_utf8(name).map_err(|_| "the producer's name is not UTF-8")?,
    })
}

impl Frame<'_> {
    /// The batch, its body a view of `bytes`, in which this frame starts at `start`. `last` is
    /// the producer of the frame before, so that equal names are shared.
    pub(super) fn batch(&self, bytes: &Bytes, start: usize, last: &mut Option<Producer>) -> Batch {
        let producer = match last {
            Some(producer) if producer.as_str() == self.producer => producer.clone(),
            _ => Producer::new(self.producer).expect("a checked head has a name of 1 to 64 bytes"),
        };
        *last = Some(producer.clone());
        let body = start + HEAD_BYTES + self.producer.len();
        Batch {
            header: BatchHeader {
                producer,
                epoch: self.epoch,
                seq: self.seq,
            },
            count: self.count,
            body: bytes.slice(body..start + self.length),
        }
    }
}

/// Reads a little-endian number at a place that the caller knows to be inside.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

/// As [`u16_at`].
pub(super) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from(u16_at(bytes, at)) | u32::from(u16_at(bytes, at + 2)) << 16
}

/// As [`u16_at`].
pub(super) fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from(u32_at(bytes, at)) | u64::from(u32_at(bytes, at + 4)) << 32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> (Vec<u8>, Place, Stamp, Batch) {
        let header = BatchHeader {
            producer: Producer::new("collect/meetup").unwrap(),
            epoch: 3,
            seq: u64::MAX,
        };
        let batch = Batch::new(header, 2, Bytes::from_static(b"\x01a\x02bc")).unwrap();
        let place = Place {
            segment: 9,
            position: 4096,
        };
        let stamp = Stamp {
            partition: 3,
            broker: 77,
            append_time_ms: -5,
            durable: 4000,
        };
        let mut buffer = b"before".to_vec();
        encode(&mut buffer, place, stamp, &batch);
        (buffer, place, stamp, batch)
    }

    #[test]
    fn a_frame_reads_back() {
        let (buffer, place, stamp, batch) = sample();
        let bytes = Bytes::from(buffer);
        let frame = decode(&bytes[6..], place).unwrap();
        assert_eq!((frame.stamp, frame.mark), (stamp, false));
        assert_eq!(frame.length, bytes.len() - 6);
        assert_eq!(frame.batch(&bytes, 6, &mut None), batch);
    }

    #[test]
    fn every_flipped_bit_every_cut_and_every_other_place_is_noticed() {
        let (buffer, place, _, _) = sample();
        let frame = &buffer[6..];
        for bit in 0..frame.len() * 8 {
            let mut bad = frame.to_vec();
            bad[bit / 8] ^= 1 << (bit % 8);
            assert!(decode(&bad, place).is_err(), "bit {bit}");
        }
        for length in 0..frame.len() {
            assert!(decode(&frame[..length], place).is_err(), "cut at {length}");
        }
        let moved = Place {
            position: place.position + 1,
            ..place
        };
        assert!(decode(frame, moved).is_err());
    }

    #[test]
    fn a_mark_names_the_durable_length() {
        let place = Place {
            segment: 1,
            position: 123_456,
        };
        let bytes = mark(place, 7);
        let frame = decode(&bytes, place).unwrap();
        assert!(frame.mark && frame.stamp.durable == 123_456 && frame.stamp.append_time_ms == 7);
    }
}
