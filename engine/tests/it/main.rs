//! The engine through its public surface: one integration binary.

mod feed;
mod oracle;
mod recording;
mod recovery;
mod truth_cases;
mod windows;
