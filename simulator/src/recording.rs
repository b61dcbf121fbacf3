//! A recording: a file with one record a line, handed out byte for byte.
//!
//! - Up to 64 MiB it is read once and held, so that feeding it many times costs no reads and the
//!   ring holds references into it; above that it is streamed in pieces of 1 MiB.
//! - A line is a record whatever is in it, JSON or not, without its `\n`; empty lines are none, a
//!   last line without `\n` is one. The most a line can have is 64 MiB.
//! - It has no arrival times. Its own pace is the difference between running maxima of mtime; a
//!   line without a mtime comes with the one before it.

use std::fs::File;
use std::io::Read;
use std::path::PathBuf;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use memchr::memmem::Finder;

use crate::error::Error;
use crate::history::Frame;

const HELD_MAX: u64 = 64 << 20;
const LINE_MAX: usize = 64 << 20;
const PIECE: usize = 1 << 20;

enum Source {
    Held(Bytes),
    Streamed(File),
}

/// The lines of a file, so many times over.
pub(crate) struct Recording {
    path: PathBuf,
    source: Source,
    /// What is read and not handed out.
    rest: Bytes,
    at_end: bool,
    repeats_left: u32,
    line: u64,
    mtime_key: Finder<'static>,
    newest_ms: Option<i64>,
}

impl Recording {
    /// Opens the file and reads its beginning. Errors: unreadable, or without a record.
    pub(crate) fn open(path: PathBuf, repeat: u32) -> Result<Self, Error> {
        let failed = |source| Error::Recording {
            path: path.clone(),
            source,
        };
        let mut file = File::open(&path).map_err(failed)?;
        let length = file.metadata().map_err(failed)?.len();
        let source = if length <= HELD_MAX {
            let mut held = Vec::with_capacity(length as usize);
            file.read_to_end(&mut held).map_err(failed)?;
            Source::Held(held.into())
        } else {
            Source::Streamed(file)
        };
        let mut recording = Self {
            path,
            source,
            rest: Bytes::new(),
            at_end: false,
            repeats_left: repeat,
            line: 0,
            mtime_key: Finder::new(b"\"mtime\":"),
            newest_ms: None,
        };
        recording.rewind()?;
        match recording.next_line()? {
            None => Err(Error::EmptyRecording {
                path: recording.path,
            }),
            Some(_) => {
                recording.rewind()?;
                Ok(recording)
            }
        }
    }

    /// The next record and its distance from the one before; `None` at the end of the last time.
    pub(crate) fn next(&mut self) -> Result<Option<(Frame, Duration)>, Error> {
        let payload = loop {
            if let Some(line) = self.next_line()? {
                break line;
            }
            self.repeats_left = self.repeats_left.saturating_sub(1);
            if self.repeats_left == 0 {
                return Ok(None);
            }
            self.rewind()?;
        };
        let mtime_ms = self
            .mtime_of(&payload)
            .or(self.newest_ms)
            .unwrap_or(i64::MIN);
        let newest = self.newest_ms.unwrap_or(mtime_ms).max(mtime_ms);
        let gap_ms = newest.saturating_sub(self.newest_ms.unwrap_or(newest));
        if newest > i64::MIN {
            self.newest_ms = Some(newest);
        }
        let text = std::str::from_utf8(&payload).is_ok();
        let gap = Duration::from_millis(gap_ms.unsigned_abs());
        Ok(Some((
            Frame {
                payload,
                mtime_ms,
                text,
            },
            gap,
        )))
    }

    fn rewind(&mut self) -> Result<(), Error> {
        (self.line, self.newest_ms) = (0, None);
        match &mut self.source {
            Source::Held(held) => {
                self.rest = held.clone();
                self.at_end = true;
            }
            Source::Streamed(file) => {
                use std::io::Seek;
                let failed = |source| Error::Recording {
                    path: self.path.clone(),
                    source,
                };
                file.rewind().map_err(failed)?;
                self.rest = Bytes::new();
                self.at_end = false;
            }
        }
        Ok(())
    }

    fn next_line(&mut self) -> Result<Option<Bytes>, Error> {
        let mut searched = 0;
        loop {
            if let Some(found) = memchr::memchr(b'\n', &self.rest[searched..]) {
                let mut line = self.rest.split_to(searched + found + 1);
                line.truncate(searched + found);
                self.line += 1;
                searched = 0;
                if line.len() > LINE_MAX {
                    return Err(self.long_line(self.line));
                }
                if !line.is_empty() {
                    return Ok(Some(line));
                }
                continue;
            }
            if self.at_end {
                self.line += 1;
                let line = std::mem::take(&mut self.rest);
                return Ok((!line.is_empty()).then_some(line));
            }
            searched = self.rest.len();
            if searched > LINE_MAX {
                return Err(self.long_line(self.line + 1));
            }
            self.read_on()?;
        }
    }

    fn long_line(&self, line: u64) -> Error {
        Error::LongLine {
            path: self.path.clone(),
            line,
            max: LINE_MAX,
        }
    }

    /// Joins what is left over with another piece of the file.
    fn read_on(&mut self) -> Result<(), Error> {
        let Source::Streamed(file) = &mut self.source else {
            return Ok(());
        };
        // A long line doubles its piece each time, so it is not copied more than twice over.
        let piece = PIECE.max(self.rest.len());
        let mut joined = BytesMut::with_capacity(self.rest.len() + piece);
        joined.extend_from_slice(&self.rest);
        let from = joined.len();
        joined.resize(from + piece, 0);
        let read = file.read(&mut joined[from..]);
        let read = read.map_err(|source| Error::Recording {
            path: self.path.clone(),
            source,
        })?;
        joined.truncate(from + read);
        self.at_end = read == 0;
        self.rest = joined.freeze();
        Ok(())
    }

    /// The number after the first `"mtime":`. Inside a JSON string its quotes would be escaped, so
    /// only a key can match.
    fn mtime_of(&self, line: &[u8]) -> Option<i64> {
        let after = self.mtime_key.find(line)? + self.mtime_key.needle().len();
        let digits = line[after..].trim_ascii_start();
        let length = digits
            .iter()
            .position(|byte| !byte.is_ascii_digit())
            .unwrap_or(digits.len());
        std::str::from_utf8(&digits[..length]).ok()?.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recording(content: &[u8], repeat: u32, streamed: bool) -> (tempfile::TempDir, Recording) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("feed.jsonl");
        std::fs::write(&path, content).expect("written");
        let mut recording = Recording::open(path.clone(), repeat).expect("opens");
        if streamed {
            recording.source = Source::Streamed(File::open(path).expect("opens"));
            recording.rewind().expect("rewinds");
        }
        (folder, recording)
    }

    fn drain(mut recording: Recording) -> Vec<(Vec<u8>, u64)> {
        std::iter::from_fn(|| recording.next().expect("reads"))
            .map(|(frame, gap)| (frame.payload.to_vec(), gap.as_millis() as u64))
            .collect()
    }

    #[test]
    fn lines_come_byte_for_byte_and_gaps_follow_the_newest_mtime() {
        let content = b"{\"mtime\":1000}\n\n{\"mtime\": 500}\r\nnot json\n{\"mtime\":1700}\n{\"mti";
        let expected: Vec<(&[u8], u64)> = vec![
            (b"{\"mtime\":1000}", 0),
            (b"{\"mtime\": 500}\r", 0),
            (b"not json", 0),
            (b"{\"mtime\":1700}", 700),
            (b"{\"mti", 0),
        ];
        for streamed in [false, true] {
            let (_folder, recording) = recording(content, 2, streamed);
            let seen = drain(recording);
            assert_eq!(seen.len(), 10);
            for (seen, expected) in seen.iter().zip(expected.iter().chain(&expected)) {
                assert_eq!((seen.0.as_slice(), seen.1), *expected);
            }
        }
    }

    #[test]
    fn long_lines_cross_pieces() {
        let mut content = vec![b'a'; 3 * PIECE + 5];
        content.push(b'\n');
        content.extend(vec![b'b'; PIECE]);
        let (_folder, recording) = recording(&content, 1, true);
        let lengths: Vec<usize> = drain(recording)
            .iter()
            .map(|(line, _)| line.len())
            .collect();
        assert_eq!(lengths, [3 * PIECE + 5, PIECE]);
    }

    #[test]
    fn a_file_without_a_record_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("empty.jsonl");
        std::fs::write(&path, "\n\n").expect("written");
        assert!(matches!(
            Recording::open(path, 1),
            Err(Error::EmptyRecording { .. })
        ));
        let missing = folder.path().join("missing.jsonl");
        assert!(matches!(
            Recording::open(missing, 1),
            Err(Error::Recording { .. })
        ));
    }
}
