//! A feed to develop against: the Meetup RSVP stream, made up from a seed or replayed from a
//! recording, served over WebSocket.
//!
//! | module | job |
//! |---|---|
//! | [`generator`] | records with the properties of the recorded feed, from a seed |
//! | `recording` | records of a file, byte for byte |
//! | `pace` | when the next record is due |
//! | `producer` | the feed's clock: one thread that puts records into the ring when they are due |
//! | `history` | the ring between producer and clients; catch-up; backpressure |
//! | `server`, `connection`, `handshake`, `tls` | clients: accept, upgrade, write, close |
//! | `config`, `error` | what to run, and what can be wrong with it |
//!
//! # The protocol
//!
//! `ws://host:port/2/rsvps` (any path is taken): one JSON record a text frame (a line of a recording
//! that is not UTF-8 goes as a binary frame). `?since_count=N` first sends the last N records once
//! more, `?since_mtime=MS` those with a greater mtime; then it goes on live. Pings go out every 20 s,
//! and are answered. After the last record comes close code 1000 with reason `end`; who connects
//! later gets the catch-up it asks for, then the same close.
//!
//! # What is promised
//!
//! - All clients see one feed: a record goes to all who are connected when it is sent, in one order.
//! - A recording, and any feed flat out, waits while nobody is connected and goes at the pace of
//!   its slowest client, at most 4,096 records ahead of it. A generated feed with a pace goes on
//!   without clients, as the real one does, and closes one that falls behind (code 1013).
//! - `since_count` counts back from the last record that was written to any client. So whatever a
//!   client lost when it was killed, its connection cut or its machine gone, it gets again by
//!   asking for enough: what was under way is bounded by the buffers of both sockets (256 KiB here,
//!   doubled by Linux, and up to 6 MiB at the client), some 10,000 small records. The ring keeps
//!   [`Config::history_records`], 65,536 unless told otherwise; what is older is gone. A feed that is
//!   restarted starts from the beginning, with nothing sent.
//!
//! # Example
//!
//! ```no_run
//! # async fn example() -> Result<(), headcount_simulator::Error> {
//! use headcount_simulator::{Config, Content, Feed};
//!
//! let content = Content::Generated { seed: 1, start_mtime_ms: None, limit: None };
//! let listen = ([127, 0, 0, 1], 0).into();
//! let feed = Feed::bind(Config::new(listen, content, "10".parse()?)).await?;
//! println!("{}", feed.url());
//! feed.serve(std::future::pending()).await?;
//! # Ok(())
//! # }
//! ```

mod config;
mod connection;
mod error;
pub mod generator;
mod handshake;
mod history;
mod pace;
mod producer;
mod recording;
mod server;
mod tls;

pub use config::{Config, Content, Faults, HISTORY_RECORDS_DEFAULT, Rate, Tls};
pub use error::Error;
pub use server::{Feed, Summary, run};
