//! What is published: records as collect encodes them, in a file that both programs read.
//!
//! Each payload stands behind its length as four bytes, big-endian. Record n, from 1, has n as its
//! ordinal.

use std::fs::File;
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use bytes::{Buf as _, Bytes};
use headcount_server::collect::parse::{Encoder, StampRef, parse};
use xxhash_rust::xxh3::xxh3_64;

/// Encodes the first records of a file of JSON lines into another file.
pub(super) fn write(lines: &Path, to: &Path, records: u64) -> Result<PathBuf> {
    let mut lines = BufReader::with_capacity(1 << 20, File::open(lines)?);
    let mut out = BufWriter::with_capacity(1 << 20, File::create(to)?);
    let (mut line, mut encoder) = (String::new(), Encoder::default());
    for ordinal in 1..=records {
        line.clear();
        ensure!(lines.read_line(&mut line)? > 0, "fewer lines than records");
        let record = parse(line.trim_end())?;
        let stamp = StampRef {
            source: "bench",
            watermark_ms: record.mtime_ms,
            stream_time_ms: record.mtime_ms,
        };
        let payload = encoder.encode(&record, stamp, xxh3_64(line.as_bytes()), ordinal);
        out.write_all(&u32::try_from(payload.len())?.to_be_bytes())?;
        out.write_all(payload)?;
    }
    out.flush()?;
    Ok(to.to_owned())
}

/// Reads such a file.
pub(super) fn read(file: &Path) -> Result<Vec<Bytes>> {
    let mut bytes = Bytes::from(std::fs::read(file)?);
    let mut payloads = Vec::new();
    while bytes.remaining() >= 4 {
        let length = bytes.get_u32() as usize;
        let whole = bytes.len() >= length;
        whole
            .then(|| payloads.push(bytes.split_to(length)))
            .with_context(|| format!("{} ends within a payload", file.display()))?;
    }
    Ok(payloads)
}
