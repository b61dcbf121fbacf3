//! Batches: many records under one header, published and delivered as one atomic message.
//!
//! - 1 to 1,024 records; a body of at most 16 MiB less 4 KiB; a producer's name of 1 to 64 bytes.
//! - The body is the records one after the other, each behind its length as a protobuf varint
//!   (what prost calls length-delimited). The binder never looks inside a record.
//! - With all that a binder puts before it, a batch stays below 16 MiB: what RabbitMQ 4 takes as one
//!   message unless it is told otherwise.
//! - No copies: a consumer that keeps up gets the very `Bytes` that were published, and records
//!   are slices of it.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use bytes::{BufMut, Bytes, BytesMut};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::channel::Partition;
use crate::error::BinderError;
use crate::offset::{Offset, PLACES};

/// The most records in a batch.
pub const RECORDS_MAX: u16 = PLACES as u16;
/// The longest body of a batch, in bytes: what is before it has the rest of 16 MiB.
pub const BODY_BYTES_MAX: usize = (16 << 20) - (4 << 10);
/// The longest name of a producer, in bytes.
pub const PRODUCER_BYTES_MAX: usize = 64;
/// A varint length takes at most this many bytes, as lengths stay below 2^28.
const LENGTH_BYTES_MAX: usize = 4;

/// Who wrote a batch, such as `collect/meetup` or `analyse/3`: 1 to 64 bytes. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Producer(Arc<str>);

impl Producer {
    /// Checks and takes a name.
    ///
    /// # Errors
    /// [`BinderError::InvalidBatch`] when it is empty or longer than 64 bytes.
    pub fn new(name: &str) -> Result<Self, BinderError> {
        if name.is_empty() || name.len() > PRODUCER_BYTES_MAX {
            return Err(BinderError::InvalidBatch {
                reason: format!("a producer's name has 1 to 64 bytes, not {}", name.len()),
            });
        }
        Ok(Producer(name.into()))
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Producer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Producer {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Serialize for Producer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Producer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Producer::new(&name).map_err(serde::de::Error::custom)
    }
}

/// What a reader needs to apply a batch once; see [`crate::position`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchHeader {
    /// Who wrote it.
    pub producer: Producer,
    /// The epoch of the writer's lease.
    pub epoch: u64,
    /// On the input, the producer's running number; in derived channels the source offset after
    /// the input batch. Rises with every batch of an epoch.
    pub seq: u64,
}

/// Records under one header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// Producer, epoch and sequence number.
    pub header: BatchHeader,
    /// How many records the body holds, 1 to 1,024.
    pub count: u16,
    /// The records, each behind its varint length.
    pub body: Bytes,
}

impl Batch {
    /// Puts a batch together and checks it.
    ///
    /// # Errors
    /// As [`Batch::check`].
    pub fn new(header: BatchHeader, count: u16, body: Bytes) -> Result<Self, BinderError> {
        let batch = Batch {
            header,
            count,
            body,
        };
        batch.check()?;
        Ok(batch)
    }

    /// Checks count and body; every binder does so before it publishes.
    ///
    /// # Errors
    /// [`BinderError::InvalidBatch`] when the count or the body's length is out of range, or the
    /// body is not exactly `count` length-delimited records.
    pub fn check(&self) -> Result<(), BinderError> {
        let refused = |reason| Err(BinderError::InvalidBatch { reason });
        if self.count == 0 || self.count > RECORDS_MAX {
            return refused(format!("it holds {} records, not 1 to 1024", self.count));
        }
        if self.body.len() > BODY_BYTES_MAX {
            return refused(format!(
                "its body has {} bytes of {BODY_BYTES_MAX}",
                self.body.len()
            ));
        }
        let mut records = self.records();
        let found = records.by_ref().count();
        if found != usize::from(self.count) || !records.rest.is_empty() {
            return refused(format!(
                "it says {} records, its body holds {found} and {} bytes more",
                self.count,
                records.rest.len()
            ));
        }
        Ok(())
    }

    /// The records, in order, as slices of the body.
    #[must_use]
    pub fn records(&self) -> Records<'_> {
        Records { rest: &self.body }
    }

    /// The records, in order, each a view of the body that may be kept.
    pub fn record_bytes(&self) -> impl Iterator<Item = Bytes> + '_ {
        self.records().map(|record| self.body.slice_ref(record))
    }
}

/// Iterates over the records of a body; ends at the first byte that is no record.
#[derive(Clone, Debug)]
pub struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Records<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let mut length = 0usize;
        for place in 0..LENGTH_BYTES_MAX {
            let byte = *self.rest.get(place)?;
            length |= usize::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                let start = place + 1;
                let record = self.rest.get(start..start.checked_add(length)?)?;
                self.rest = &self.rest[start + length..];
                return Some(record);
            }
        }
        None
    }
}

/// Builds batches one after the other in a buffer that is reused once its batches are dropped.
#[derive(Debug, Default)]
pub struct BatchBuilder {
    buffer: BytesMut,
    count: u16,
}

impl BatchBuilder {
    /// An empty builder with room for `bytes` of body.
    #[must_use]
    pub fn with_capacity(bytes: usize) -> Self {
        BatchBuilder {
            buffer: BytesMut::with_capacity(bytes),
            count: 0,
        }
    }

    /// Adds an encoded record.
    ///
    /// # Errors
    /// As [`BatchBuilder::push_record`].
    pub fn push(&mut self, record: &[u8]) -> Result<(), BinderError> {
        self.push_record(record.len(), |buffer| buffer.extend_from_slice(record))
    }

    /// Adds a record of exactly `length` bytes, which `encode` appends to the buffer: a protobuf
    /// message is encoded in place, without a copy.
    ///
    /// # Errors
    /// [`BinderError::InvalidBatch`] when the batch is full ([`BatchBuilder::fits`] tells before)
    /// or `encode` wrote another number of bytes; the builder is then as it was.
    pub fn push_record(
        &mut self,
        length: usize,
        encode: impl FnOnce(&mut BytesMut),
    ) -> Result<(), BinderError> {
        if !self.fits(length) {
            return Err(BinderError::InvalidBatch {
                reason: format!(
                    "a record of {length} bytes does not fit behind {} records and {} bytes",
                    self.count,
                    self.buffer.len()
                ),
            });
        }
        let before = self.buffer.len();
        self.buffer.reserve(length + LENGTH_BYTES_MAX);
        let mut rest = length;
        while rest >= 0x80 {
            self.buffer.put_u8((rest & 0x7f) as u8 | 0x80);
            rest >>= 7;
        }
        self.buffer.put_u8(rest as u8);
        let start = self.buffer.len();
        encode(&mut self.buffer);
        let written = self.buffer.len().checked_sub(start);
        if written != Some(length) {
            self.buffer.truncate(before);
            return Err(BinderError::InvalidBatch {
                reason: format!("a record was announced with {length} bytes, {written:?} came"),
            });
        }
        self.count += 1;
        Ok(())
    }

    /// Whether a record of `length` bytes still fits.
    #[must_use]
    pub fn fits(&self, length: usize) -> bool {
        self.count < RECORDS_MAX
            && length <= BODY_BYTES_MAX
            && self.buffer.len() + LENGTH_BYTES_MAX + length <= BODY_BYTES_MAX
    }

    /// Records so far.
    #[must_use]
    pub const fn count(&self) -> u16 {
        self.count
    }

    /// Bytes of body so far.
    #[must_use]
    pub fn body_len(&self) -> usize {
        self.buffer.len()
    }

    /// Whether it holds no record.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Takes the records as a batch and starts anew.
    ///
    /// # Errors
    /// [`BinderError::InvalidBatch`] when there are none.
    pub fn finish(&mut self, header: BatchHeader) -> Result<Batch, BinderError> {
        if self.count == 0 {
            return Err(BinderError::InvalidBatch {
                reason: "it holds no record".to_owned(),
            });
        }
        let count = std::mem::take(&mut self.count);
        // Its own memory, of its size: bodies wait and are cached by the thousand, and a split
        // buffer would keep its unused rest alive with each.
        let body = Bytes::copy_from_slice(&self.buffer);
        self.buffer.clear();
        Ok(Batch {
            header,
            count,
            body,
        })
    }

    /// Drops what has been pushed.
    pub fn clear(&mut self) {
        self.buffer.clear();
        self.count = 0;
    }
}

/// A batch as it comes from the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Where it was read.
    pub partition: Partition,
    /// Offset of its first record; the i-th (from 0) has `base + i`.
    pub base: Offset,
    /// When the log took it, milliseconds since 1970; never falls within a channel.
    pub append_time_ms: i64,
    /// What was published.
    pub batch: Batch,
}

impl Delivery {
    /// The base of the batch that follows: where to go on reading after this one.
    #[must_use]
    pub const fn next(&self) -> Offset {
        Offset::new(self.base.broker() + 1, 0)
    }

    /// The offset of the record at `place`.
    #[must_use]
    pub const fn offset(&self, place: u16) -> Offset {
        Offset(self.base.0 + place as u64)
    }

    /// The records with their offsets.
    pub fn records(&self) -> impl Iterator<Item = (Offset, &[u8])> {
        (self.base.0..).map(Offset).zip(self.batch.records())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> BatchHeader {
        BatchHeader {
            producer: Producer::new("test").unwrap(),
            epoch: 1,
            seq: 2,
        }
    }

    #[test]
    fn records_come_back_as_they_went_in() {
        let mut builder = BatchBuilder::with_capacity(16);
        let records: Vec<Vec<u8>> = [0, 1, 127, 128, 300, 70_000]
            .map(|n| (0..n).map(|b| b as u8).collect())
            .to_vec();
        for round in 0..3 {
            for record in &records {
                builder.push(record).unwrap();
            }
            let batch = builder.finish(header()).unwrap();
            batch.check().unwrap();
            assert!(batch.records().eq(records.iter().map(Vec::as_slice)));
            assert!(batch.record_bytes().eq(records.iter().map(Vec::as_slice)));
            assert!(builder.is_empty(), "round {round}");
        }
        assert!(builder.finish(header()).is_err());
    }

    #[test]
    fn a_record_that_lies_about_its_length_leaves_the_builder_as_it_was() {
        let mut builder = BatchBuilder::default();
        builder.push(b"one").unwrap();
        assert!(
            builder
                .push_record(5, |b| b.extend_from_slice(b"four"))
                .is_err()
        );
    }

    #[test]
    fn bodies_that_do_not_match_their_count_are_refused() {
        for (count, body) in [
            (0, &b""[..]),
            (1, b""),
            (1, b"\x02a"),
            (2, b"\x01a"),
            (1, b"\x01ab"),
            (1, b"\xff\xff\xff\xff\xff\x01"),
            (1025, b"\x00"),
        ] {
            let batch = Batch::new(header(), count, Bytes::from_static(body));
            assert!(batch.is_err(), "{count} {body:?}");
        }
        assert!(Batch::new(header(), 2, Bytes::from_static(b"\x00\x01a")).is_ok());
    }

    #[test]
    fn a_batch_takes_1024_records() {
        let mut builder = BatchBuilder::default();
        for _ in 0..1024 {
            builder.push(b"").unwrap();
        }
        assert!(!builder.fits(0) && builder.push(b"").is_err());
        let batch = builder.finish(header()).unwrap();
        assert_eq!(batch.records().count(), 1024);
    }
}
