//! The tier over a real log and a real store: what it writes, and that it goes on.

mod catalogs;
mod checkpoints;
mod drift;
mod hashes;
mod limits;
mod measures;
mod results;
mod retention;
mod retries;
mod rig;
mod standby;
