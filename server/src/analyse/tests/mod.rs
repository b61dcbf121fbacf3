//! The tier over a real log and a real store: what it writes, and that it goes on.

mod checkpoints;
mod limits;
mod results;
mod rig;
