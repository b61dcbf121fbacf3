//! The recording of 2015-03-08, replayed, gives exactly the numbers that are known of it: over
//! every way in, and every way out.

mod broken_off;
mod estimates;
mod feeding;
pub(crate) mod numbers;
pub(crate) mod store;
mod sync;
