//! A segment: a head, then frames of all partitions of the channel, interleaved as they came.
//!
//! The head, little-endian: `HCLOGSEG`, version, partitions, CRC-32 of all else, the segment's
//! number, the append time below which none of its batches lies, and per partition the broker
//! offset of its next batch. So the latest segment alone tells every partition's end, and any
//! segment's bounds are known without its index.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use super::files;
use super::frame::{self, Frame, Place, u16_at, u32_at, u64_at};
use super::index::{Entry, Index};
use crate::error::BinderError;

const MAGIC: [u8; 8] = *b"HCLOGSEG";
const VERSION: u16 = 1;
const FIXED_BYTES: usize = 32;
/// How much is read at a time when a segment is scanned.
const SCAN_BYTES: usize = 4 << 20;

/// A segment's head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) segment: u64,
    pub(super) floor_ms: i64,
    /// Per partition, the broker offset of the first batch in or after this segment.
    pub(super) bases: Vec<u64>,
}

impl Head {
    /// Its length in the file.
    pub(super) fn bytes(&self) -> u64 {
        (FIXED_BYTES + 8 * self.bases.len()) as u64
    }

    fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(FIXED_BYTES + 8 * self.bases.len());
        bytes.extend_from_slice(&MAGIC);
        bytes.extend_from_slice(&VERSION.to_le_bytes());
        bytes.extend_from_slice(&(self.bases.len() as u16).to_le_bytes());
        bytes.extend_from_slice(&[0; 4]);
        bytes.extend_from_slice(&self.segment.to_le_bytes());
        bytes.extend_from_slice(&self.floor_ms.to_le_bytes());
        for base in &self.bases {
            bytes.extend_from_slice(&base.to_le_bytes());
        }
        let crc = crc32fast::hash(&bytes);
        bytes[12..16].copy_from_slice(&crc.to_le_bytes());
        bytes
    }

    fn read(file: &File, segment: u64) -> io::Result<Result<Head, String>> {
        let mut bytes = vec![0; FIXED_BYTES];
        let length = file.metadata()?.len();
        if length < FIXED_BYTES as u64 {
            return Ok(Err(format!("its head is cut off after {length} bytes")));
        }
        file.read_exact_at(&mut bytes, 0)?;
        if bytes[..8] != MAGIC {
            return Ok(Err("it does not start as a segment does".to_owned()));
        }
        if u16_at(&bytes, 8) != VERSION {
            let version = u16_at(&bytes, 8);
            return Ok(Err(format!("its format is {version}, known is {VERSION}")));
        }
        let partitions = usize::from(u16_at(&bytes, 10));
        bytes.resize(FIXED_BYTES + 8 * partitions, 0);
        if length < bytes.len() as u64 {
            return Ok(Err(format!("its head is cut off after {length} bytes")));
        }
        file.read_exact_at(&mut bytes, 0)?;
        let crc = u32_at(&bytes, 12);
        bytes[12..16].fill(0);
        if crc32fast::hash(&bytes) != crc || u64_at(&bytes, 16) != segment {
            return Ok(Err("the checksum of its head does not match".to_owned()));
        }
        Ok(Ok(Head {
            segment,
            floor_ms: u64_at(&bytes, 24).cast_signed(),
            bases: bytes[FIXED_BYTES..]
                .chunks_exact(8)
                .map(|base| u64_at(base, 0))
                .collect(),
        }))
    }
}

/// A segment's file and head.
#[derive(Debug)]
pub(super) struct Segment {
    pub(super) path: PathBuf,
    pub(super) file: File,
    pub(super) head: Head,
}

impl Segment {
    /// Makes a segment: whole under its name, or not at all. The folder is the caller's to sync.
    pub(super) fn create(
        folder: &Path,
        head: Head,
        written: impl FnOnce(),
    ) -> Result<Self, BinderError> {
        let path = files::segment(folder, head.segment);
        match files::write_new(&path, &head.encode(), written) {
            Ok(file) => Ok(Segment { path, file, head }),
            Err(error) => Err(BinderError::storage("creating", &path, error)),
        }
    }

    /// Opens a segment and checks its head.
    pub(super) fn open(folder: &Path, segment: u64, write: bool) -> Result<Self, BinderError> {
        let path = files::segment(folder, segment);
        let failed = |error| BinderError::storage("opening", &path, error);
        let file = OpenOptions::new()
            .read(true)
            .write(write)
            .open(&path)
            .map_err(failed)?;
        match Head::read(&file, segment).map_err(failed)? {
            Ok(head) => Ok(Segment { path, file, head }),
            Err(reason) => Err(BinderError::Corrupt {
                path,
                position: 0,
                reason,
            }),
        }
    }

    /// The file's length.
    pub(super) fn bytes(&self) -> Result<u64, BinderError> {
        let metadata = self.file.metadata();
        metadata
            .map(|metadata| metadata.len())
            .map_err(|error| BinderError::storage("reading", &self.path, error))
    }

    /// Reads every frame up to the first that is none, or a mark.
    pub(super) fn scan(&self) -> Result<Scan, BinderError> {
        let file_bytes = self.bytes()?;
        let mut window = Window::new(self, file_bytes);
        let mut scan = Scan {
            index: Index::new(self.head.bases.len() as u16),
            end: self.head.bytes(),
            last_ms: self.head.floor_ms,
            file_bytes,
            stopped: None,
        };
        while scan.end < file_bytes {
            let frame = match window.frame(scan.end)? {
                Ok(frame) if frame.mark => break,
                Ok(frame) => frame,
                Err(reason) => {
                    scan.stopped = Some(reason);
                    break;
                }
            };
            let stamp = frame.stamp;
            let partition = usize::from(stamp.partition);
            let entries = scan.index.partitions.get_mut(partition);
            let expected = entries
                .as_ref()
                .map(|e| self.head.bases[partition] + e.len() as u64);
            let Some(entries) = entries.filter(|_| expected == Some(stamp.broker)) else {
                return Err(BinderError::Corrupt {
                    path: self.path.clone(),
                    position: scan.end,
                    reason: format!("{stamp:?} is not in order, expected offset {expected:?}"),
                });
            };
            entries.push(Entry {
                position: scan.end as u32,
                length: frame.length as u32,
                append_time_ms: stamp.append_time_ms,
            });
            scan.last_ms = scan.last_ms.max(stamp.append_time_ms);
            scan.end += frame.length as u64;
        }
        Ok(scan)
    }

    /// Looks behind a bad place for a frame that was written when the place was durable already.
    pub(super) fn proof_of_rot(&self, bad: u64) -> Result<Option<u64>, BinderError> {
        let file_bytes = self.bytes()?;
        let mut window = Window::new(self, file_bytes);
        let mut at = bad + 1;
        while let Some(candidate) = window.find_magic(at)? {
            if let Ok(frame) = window.frame(candidate)?
                && frame.stamp.durable > bad
            {
                return Ok(Some(candidate));
            }
            at = candidate + 1;
        }
        Ok(None)
    }
}

/// What a scan found.
#[derive(Debug)]
pub(super) struct Scan {
    pub(super) index: Index,
    /// Where the frames end.
    pub(super) end: u64,
    /// The latest append time, or the head's.
    pub(super) last_ms: i64,
    pub(super) file_bytes: u64,
    /// Why it ended there, unless at the end of the file or at a mark.
    pub(super) stopped: Option<&'static str>,
}

/// A window onto a segment that moves forward, so that scanning takes little memory.
struct Window<'a> {
    segment: &'a Segment,
    file_bytes: u64,
    start: u64,
    bytes: Vec<u8>,
}

impl<'a> Window<'a> {
    fn new(segment: &'a Segment, file_bytes: u64) -> Self {
        Window {
            segment,
            file_bytes,
            start: 0,
            bytes: Vec::new(),
        }
    }

    /// The bytes from `at` on: `least`, or what the file has.
    fn from(&mut self, at: u64, least: usize) -> Result<&[u8], BinderError> {
        let least = (least as u64).min(self.file_bytes.saturating_sub(at));
        let end = self.start + self.bytes.len() as u64;
        if at < self.start || at + least > end {
            let length = (SCAN_BYTES as u64)
                .max(least)
                .min(self.file_bytes.saturating_sub(at));
            self.start = at;
            self.bytes.resize(length as usize, 0);
            self.segment
                .file
                .read_exact_at(&mut self.bytes, at)
                .map_err(|error| BinderError::storage("reading", &self.segment.path, error))?;
        }
        Ok(&self.bytes[(at - self.start) as usize..])
    }

    /// The frame at `at`, or why there is none.
    fn frame(&mut self, at: u64) -> Result<Result<Frame<'_>, &'static str>, BinderError> {
        let place = Place {
            segment: self.segment.head.segment,
            position: at,
        };
        match frame::announced(self.from(at, frame::HEAD_BYTES)?) {
            Ok(length) => Ok(frame::decode(self.from(at, length)?, place)),
            Err(reason) => Ok(Err(reason)),
        }
    }

    /// The next place from `at` on where a frame could start.
    fn find_magic(&mut self, mut at: u64) -> Result<Option<u64>, BinderError> {
        while at + frame::HEAD_BYTES as u64 <= self.file_bytes {
            let bytes = self.from(at, frame::HEAD_BYTES)?;
            let found = bytes
                .windows(frame::MAGIC.len())
                .position(|window| window == frame::MAGIC);
            match found {
                Some(found) => return Ok(Some(at + found as u64)),
                None => at += (bytes.len() - frame::MAGIC.len() + 1) as u64,
            }
        }
        Ok(None)
    }
}
