//! Publishing over real sockets, held against what readers then find in the log.

mod client;
mod limits;
mod once;
mod results;
mod starts;
mod time;
