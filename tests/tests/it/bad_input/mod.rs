//! Bad input and bad surroundings: a clear error or a dead letter, and the rest goes on.

#[cfg(feature = "external")]
mod disk;
pub(crate) mod frames;
mod retention;
pub(crate) mod rows;
mod surroundings;
