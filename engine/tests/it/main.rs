//! The engine through its public surface: one integration binary.

mod catalogs;
mod drift;
mod feed;
mod lifetimes;
mod oracle;
mod recording;
mod recovery;
mod refusals;
mod sources;
mod spans;
mod truth_cases;
mod turnout;
mod windows;
