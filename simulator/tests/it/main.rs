//! The simulator over its public surface: statistics of the generator, and the feed as a client on
//! a socket sees it.

mod catch_up;
mod closing;
mod faults;
mod harness;
mod judge;
mod pace;
mod replay;
mod statistics;
mod statistics_of_content;
mod tls;
