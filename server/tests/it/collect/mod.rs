//! The data collection tier from outside: real sockets on one side, a log on the other.

mod bad_input;
mod batches;
mod catch_up;
mod failing;
mod feed;
mod held;
mod joins;
mod kills;
mod log;
mod memory;
mod new_feed;
mod refused;
mod retention;
mod role;
mod simulated;
mod stamps;
