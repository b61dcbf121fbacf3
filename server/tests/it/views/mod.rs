//! Views, Sync and queries over a real log and store, through the services' own traits.

mod answers;
mod checkpoint;
mod estimates;
mod exact;
mod history;
mod oracle;
mod replica;
mod spans;
mod stalled;
mod sync;
mod watch;
mod world;
