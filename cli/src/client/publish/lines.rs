//! Lines of a file or of standard input, one at a time, of 1 MiB at most.

use std::path::Path;

use anyhow::Context as _;
use tokio::io::{AsyncBufRead, AsyncBufReadExt as _, BufReader};

/// The longest line that is kept whole; a record has 256 KiB at most.
const LINE_BYTES_MAX: usize = 1 << 20;

/// A line with its number, from 1.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) number: u64,
    /// Its text, without its end; `None`: too long.
    pub(super) bytes: Option<Vec<u8>>,
}

/// The lines that are not empty.
pub(super) struct Lines {
    from: Box<dyn AsyncBufRead + Unpin + Send>,
    number: u64,
    line: Vec<u8>,
    too_long: bool,
}

impl Lines {
    /// Those of a file; `-` is standard input.
    pub(super) async fn open(path: &Path) -> anyhow::Result<Self> {
        if path.as_os_str() == "-" {
            return Ok(Self::of(BufReader::new(tokio::io::stdin())));
        }
        let opened = tokio::fs::File::open(path).await;
        let file = opened.with_context(|| format!("cannot open {}", path.display()))?;
        Ok(Self::of(BufReader::with_capacity(256 << 10, file)))
    }

    fn of(from: impl AsyncBufRead + Unpin + Send + 'static) -> Self {
        Self {
            from: Box::new(from),
            number: 0,
            line: Vec::new(),
            too_long: false,
        }
    }

    /// The next line that is not empty; `None` at the end. Cancel-safe.
    pub(super) async fn next(&mut self) -> std::io::Result<Option<Line>> {
        loop {
            let found = self.from.fill_buf().await?;
            if found.is_empty() {
                let rest = !self.line.is_empty() || self.too_long;
                return Ok(if rest { self.take() } else { None });
            }
            let end = found.iter().position(|byte| *byte == b'\n');
            let part = &found[..end.unwrap_or(found.len())];
            if self.line.len() + part.len() > LINE_BYTES_MAX {
                self.too_long = true;
                self.line.clear();
            }
            if !self.too_long {
                self.line.extend_from_slice(part);
            }
            let used = part.len() + usize::from(end.is_some());
            self.from.consume(used);
            if end.is_some()
                && let Some(line) = self.take()
            {
                return Ok(Some(line));
            }
        }
    }

    /// The line that has ended; `None`: it is empty.
    fn take(&mut self) -> Option<Line> {
        self.number += 1;
        let bytes = std::mem::take(&mut self.line);
        let too_long = std::mem::take(&mut self.too_long);
        let empty = bytes.iter().all(u8::is_ascii_whitespace);
        (too_long || !empty).then_some(Line {
            number: self.number,
            bytes: (!too_long).then_some(bytes),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn read(text: Vec<u8>) -> Vec<(u64, Option<usize>)> {
        let mut lines = Lines::of(BufReader::with_capacity(7, std::io::Cursor::new(text)));
        let mut read = Vec::new();
        while let Some(line) = lines.next().await.unwrap() {
            read.push((line.number, line.bytes.map(|bytes| bytes.len())));
        }
        read
    }

    #[tokio::test]
    async fn empty_lines_are_counted_and_left_out() {
        let text = b"one\n\n  \r\nfour and more\nfive".to_vec();
        let want = [(1, Some(3)), (4, Some(13)), (5, Some(4))];
        assert_eq!(read(text).await, want);
        assert_eq!(read(Vec::new()).await, []);
    }

    #[tokio::test]
    async fn a_line_that_is_too_long_is_one_line_all_the_same() {
        let mut text = vec![b'x'; 3 * LINE_BYTES_MAX];
        text.extend_from_slice(b"\nshort\n");
        assert_eq!(read(text).await, [(1, None), (2, Some(5))]);
    }
}
