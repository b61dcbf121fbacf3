//! Bad input and bad surroundings: a clear error or a dead letter, and the rest goes on.

mod frames;
mod surroundings;
