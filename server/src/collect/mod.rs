//! The data collection tier: takes a feed and writes it to `rsvps`, stamped.

pub mod parse;
