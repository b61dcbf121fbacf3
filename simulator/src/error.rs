//! What can go wrong, with the next step in the message.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Why a feed could not start, or stopped.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The rate is not one.
    #[error(
        "rate `{text}` is none: give records a second (`1000`), a multiple of the content's own pace (`10x`) or `max`"
    )]
    Rate {
        /// What was given.
        text: String,
    },
    /// A history of no records cannot serve a reconnect.
    #[error("history_records is 0: give at least 1, or leave it at its default")]
    NoHistory,
    /// A recording fed no times is no feed.
    #[error("repeat is 0: give the number of times the recording is to be fed, at least 1")]
    NoRepeat,
    /// The generated feed's clock cannot start there.
    #[error(
        "start_mtime_ms {start_ms} is outside of the years 2000 to 9998: give milliseconds since 1970"
    )]
    Start {
        /// What was given, milliseconds since the Unix epoch.
        start_ms: i64,
    },
    /// The address could not be bound.
    #[error(
        "cannot listen on {address}: {source}; stop what uses it, or choose another port (0 takes a free one)"
    )]
    Bind {
        /// The address.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// The recording could not be read.
    #[error("cannot read the recording {}: {source}; check the path and its permissions", path.display())]
    Recording {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The recording has no records.
    #[error("the recording {} holds no record: give a file with one record a line", path.display())]
    EmptyRecording {
        /// The file.
        path: PathBuf,
    },
    /// A line of the recording is too long to be sent.
    #[error("line {line} of the recording {} is longer than {max} bytes: is it one record a line?", path.display())]
    LongLine {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1.
        line: u64,
        /// The most a line can have, bytes.
        max: usize,
    },
    /// Certificate or key could not be used.
    #[error("cannot use {} for TLS: {reason}; give a PEM file", path.display())]
    Tls {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The thread that produces records died.
    #[error(
        "the producer of records stopped: {reason}; this is a bug, please report it with the feed's configuration"
    )]
    Producer {
        /// What was its last word.
        reason: String,
    },
}
