//! The index of a segment: where each batch of each partition lies, and when it was appended.
//!
//! Batches of a partition are numbered without gaps, so entry `i` of a partition is the batch
//! with broker offset *base + i*, the base standing in the segment's head. 16 bytes an entry. The
//! index of the active segment is in memory only; a sealed segment's is a file beside it, with a
//! checksum, the segment's number and its length. A file that is missing or does not fit is
//! rebuilt from the segment, and the log says so.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use super::files;
use super::frame::{u16_at, u32_at, u64_at};

const MAGIC: [u8; 8] = *b"HCLOGIDX";
const VERSION: u16 = 1;
const HEAD_BYTES: usize = 32;
const ENTRY_BYTES: usize = 16;

/// Where a batch lies in its segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// First byte of its frame.
    pub(super) position: u32,
    /// Length of its frame.
    pub(super) length: u32,
    /// When it was appended, milliseconds since 1970.
    pub(super) append_time_ms: i64,
}

/// The entries of a segment, per partition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Index {
    pub(super) partitions: Vec<Vec<Entry>>,
}

impl Index {
    /// Without entries.
    pub(super) fn new(partitions: u16) -> Self {
        Index {
            partitions: vec![Vec::new(); usize::from(partitions)],
        }
    }

    /// Bytes it takes in memory and, roughly, on disk.
    pub(super) fn bytes(&self) -> usize {
        let entries: usize = self.partitions.iter().map(Vec::len).sum();
        HEAD_BYTES + entries * ENTRY_BYTES
    }

    /// Writes the file of a sealed segment: under a temporary name, synced, then named.
    /// `written` is called between the two.
    pub(super) fn write(
        &self,
        path: &Path,
        segment: u64,
        segment_bytes: u64,
        written: impl FnOnce(),
    ) -> io::Result<()> {
        let mut bytes = Vec::with_capacity(self.bytes() + 4 * self.partitions.len());
        bytes.extend_from_slice(&MAGIC);
        bytes.extend_from_slice(&VERSION.to_le_bytes());
        bytes.extend_from_slice(&(self.partitions.len() as u16).to_le_bytes());
        bytes.extend_from_slice(&[0; 4]);
        bytes.extend_from_slice(&segment.to_le_bytes());
        bytes.extend_from_slice(&segment_bytes.to_le_bytes());
        for entries in &self.partitions {
            bytes.extend_from_slice(&(entries.len() as u32).to_le_bytes());
            for entry in entries {
                bytes.extend_from_slice(&entry.position.to_le_bytes());
                bytes.extend_from_slice(&entry.length.to_le_bytes());
                bytes.extend_from_slice(&entry.append_time_ms.to_le_bytes());
            }
        }
        let crc = crc32fast::hash(&bytes[16..]);
        bytes[12..16].copy_from_slice(&crc.to_le_bytes());
        files::write_new(path, &bytes, written).map(drop)
    }

    /// The length of the segment as the index file's head has it, unverified.
    pub(super) fn sealed_bytes(path: &Path) -> Option<u64> {
        let mut head = [0; HEAD_BYTES];
        File::open(path).ok()?.read_exact(&mut head).ok()?;
        (head[..8] == MAGIC).then(|| u64_at(&head, 24))
    }

    /// Reads the file of a sealed segment; says why it cannot be used.
    pub(super) fn read(
        path: &Path,
        segment: u64,
        segment_bytes: u64,
        partitions: u16,
    ) -> Result<Self, String> {
        let bytes = fs::read(path).map_err(|error| error.to_string())?;
        if bytes.len() < HEAD_BYTES || bytes[..8] != MAGIC || u16_at(&bytes, 8) != VERSION {
            return Err("it is no index of this version".to_owned());
        }
        if crc32fast::hash(&bytes[16..]) != u32_at(&bytes, 12) {
            return Err("its checksum does not match".to_owned());
        }
        let found = (u16_at(&bytes, 10), u64_at(&bytes, 16), u64_at(&bytes, 24));
        if found != (partitions, segment, segment_bytes) {
            return Err(format!(
                "it describes (partitions, segment, bytes) = {found:?}"
            ));
        }
        let mut index = Index::new(partitions);
        let mut rest = &bytes[HEAD_BYTES..];
        for entries in &mut index.partitions {
            let short = || "it is too short".to_owned();
            let (count, after) = rest.split_at_checked(4).ok_or_else(short)?;
            let length = u32_at(count, 0) as usize * ENTRY_BYTES;
            let (block, after) = after.split_at_checked(length).ok_or_else(short)?;
            entries.extend(block.chunks_exact(ENTRY_BYTES).map(|entry| Entry {
                position: u32_at(entry, 0),
                length: u32_at(entry, 4),
                append_time_ms: u64_at(entry, 8).cast_signed(),
            }));
            rest = after;
        }
        Ok(index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_index_reads_back_and_every_flipped_byte_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("7.idx");
        let mut index = Index::new(3);
        for i in 0..5u32 {
            index.partitions[(i % 2) as usize].push(Entry {
                position: i * 100,
                length: 100,
                append_time_ms: i64::from(i) - 2,
            });
        }
        index.write(&path, 7, 500, || ()).unwrap();
        assert_eq!(Index::read(&path, 7, 500, 3).unwrap(), index);
        assert!(Index::read(&path, 8, 500, 3).is_err());
        assert!(Index::read(&path, 7, 501, 3).is_err());
        let good = fs::read(&path).unwrap();
        for at in 0..good.len() {
            let mut bad = good.clone();
            bad[at] ^= 0x10;
            fs::write(&path, &bad).unwrap();
            assert!(Index::read(&path, 7, 500, 3).is_err(), "byte {at}");
        }
        fs::write(&path, &good[..good.len() - 1]).unwrap();
        assert!(Index::read(&path, 7, 500, 3).is_err());
    }
}
