//! The command line through the binary.
//!
//! - `again`: `dev` on its own feed, started again.
//! - `answers`: every client command, as a table and as JSON.
//! - `backfill`: `load --from`, broken off and taken up.
//! - `banner`: what `dev` prints can be pasted; how far a replay is shows on a terminal only.
//! - `configuration`: every fault at once and with its place, before anything binds.
//! - `data_folder`: where it is, and that the next start goes on there.
//! - `endings`: exit codes.
//! - `keys`: keys that reach as far as the network.

mod again;
mod answers;
mod backfill;
mod banner;
mod configuration;
mod data_folder;
mod endings;
mod keys;
